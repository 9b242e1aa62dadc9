//! Kinds of faults, each on a form and a vault of a few lines: what must not be written, and what must.

use super::build::values;

const BRIEF: &str = "# Project brief\n\nProject name: Eastgate Viaduct\nProject number: EV-220\nClient: Northern Roads\n\
    Contractor: Hale Structures\nContract sum: £2,340,500.00\nStart date: 7 May 2026\nDefects period: 24 months\n\
    Report number: 9\nInspectors: Kim Lo, Pat Dee\n";
const RISKS: &str = "Risk No.,Subject,Owner,Date raised,Status,Impact\nR-1,Flood,Ann,2026-03-02,Closed,High\n\
    R-2,Strike,Bob,2026-04-11,Open,Low\nR-3,Frost,Cat,2026-04-20,Open,High\n";

/// Fills `form` from one document and compares what was written; `""` is an open slot.
fn holds(form: &str, (name, text): (&str, &str), expected: &[&str]) {
    let key = format!("P/{name}");
    assert_eq!(values(form, &[(&key, text)]), expected, "{form}\nfrom {name}");
}

#[test]
fn a_caption_names_the_blank_before_it() {
    holds(
        "Between ____________ (the Contractor) and ____________ (the Client).",
        ("brief.md", BRIEF),
        &["Hale Structures", "Northern Roads"],
    );
    holds(
        "____________ (Contractor)      ____________ (Client)",
        ("brief.md", BRIEF),
        &["Hale Structures", "Northern Roads"],
    );
}

#[test]
fn a_value_in_another_unit_is_no_answer() {
    let site = "# Site\n\nSpan (mm): 42000\nFee (£k): 120\nWeight: 12 t\nDepth (m): 14\nCover: 40 mm\n";
    holds("Span (m): ______", ("a.md", site), &[""]);
    holds("Fee (£m): ______", ("a.md", site), &[""]);
    holds("Weight (kg): ______", ("a.md", site), &[""]);
    holds("Weight (t): ______", ("a.md", site), &["12 t"]);
    holds("Depth: ______", ("a.md", site), &["14 m"]);
    holds("Depth (m): ______", ("a.md", site), &["14"]);
    holds("Cover: ______ mm", ("a.md", site), &["40"]);
}

#[test]
fn a_heading_leaves_records_out() {
    let rows = |heading: &str| {
        let form = format!("# {heading}\n| Risk No. | Subject | Status |\n| | | |\n| | | |\n| | | |");
        let values = values(&form, &[("P/risk-register.csv", RISKS)]);
        values
            .into_iter()
            .filter(|value| value.starts_with("R-"))
            .collect::<Vec<_>>()
    };
    assert_eq!(rows("Risk register"), ["R-1", "R-2", "R-3"]);
    assert_eq!(rows("Risks not yet closed"), ["R-2", "R-3"]);
    assert_eq!(rows("Risks excluding closed"), ["R-2", "R-3"]);
    assert_eq!(rows("Closed risks"), ["R-1"]);
    assert_eq!(rows("Risks raised in April 2026"), ["R-2", "R-3"]);
    assert_eq!(rows("Low impact risks"), ["R-2"]);
    let ncrs = "NCR No.,Subject,Status\nN-1,Weld,Closed\nN-2,Paint,Open\n";
    let form = "# NCRs not yet closed\n| NCR No. | Subject | Status |\n| | | |\n| | | |";
    assert_eq!(
        values(form, &[("P/ncr-log.csv", ncrs)]).get(..2),
        Some(&["N-2".into(), "Paint".into()][..])
    );
    // What is not understood leaves it open.
    for heading in [
        "Risks insured elsewhere",
        "Risks of the tunnel",
        "Overdue risks",
        "Rejected risks",
    ] {
        assert_eq!(rows(heading), [""; 0], "{heading}");
    }
}

#[test]
fn different_values_are_told_from_different_writings() {
    let two = |a: &str, b: &str| {
        values(
            "Sum insured: ______",
            &[
                ("P/a.md", &format!("# A\n\nSum insured: {a}\n")),
                ("P/b.md", &format!("# B\n\nSum insured: {b}\n")),
            ],
        )
    };
    assert_eq!(two("£50,000", "$50,000"), [""]);
    assert_eq!(two("≥ 30 kN", "≤ 30 kN"), [""]);
    assert_eq!(two("30 days", "30 weeks"), [""]);
    assert_eq!(two("£50,000", "£ 50,000.00"), ["£50,000"]);
}

#[test]
fn words_of_one_spelling_are_not_others() {
    holds(
        "Subcontractor total: ______",
        ("a.md", "# Costs\n\nSub-total: £700\n"),
        &[""],
    );
    holds(
        "Contractor contact: ______",
        ("a.md", "# Contacts\n\nContractor: Hale Structures\n"),
        &[""],
    );
    holds(
        "Sub-contractor: ______",
        ("a.md", "# A\n\nSubcontractor: Bore Co\n"),
        &["Bore Co"],
    );
    holds(
        "Temp works designer: ______",
        ("a.md", "# A\n\nTemporary works designer: Lee Ash\n"),
        &["Lee Ash"],
    );
    holds("Owner: ______", ("a.md", "# A\n\nOwner: Lee Ash\n"), &["Lee Ash"]);
    holds(
        "Planning approval number: ______",
        ("a.md", "# A\n\nPlanning approval number: PA/3\n"),
        &["PA/3"],
    );
    holds(
        "Initial contract sum: ______",
        ("a.md", "# A\n\nInitial contract sum: £9,000\n"),
        &["£9,000"],
    );
}

#[test]
fn a_second_blank_asks_for_something_else() {
    holds("Report No: ____ of ____", ("brief.md", BRIEF), &["9", ""]);
    holds(
        "Contract sum: £ ________ (in words: ____________)",
        ("brief.md", BRIEF),
        &["2,340,500.00", ""],
    );
    holds("Contract sum in words: ________", ("brief.md", BRIEF), &[""]);
    holds(
        "| Project details |\n| Name | | Number | |",
        ("brief.md", BRIEF),
        &["Eastgate Viaduct", "EV-220"],
    );
}

#[test]
fn a_form_of_one_month_takes_nothing_of_another() {
    let (may, june) = (
        "# Site report May 2026\n\nHours worked this month: 900\n",
        "# Site report June 2026\n\nHours worked this month: 1,100\n",
    );
    let vault = [("P/report-2026-05.md", may), ("P/report-2026-06.md", june)];
    assert_eq!(
        values(
            "# Monthly report July 2026\nHours worked this month: ______",
            &vault
        ),
        [""]
    );
    assert_eq!(
        values(
            "# Monthly report June 2026\nHours worked this month: ______",
            &vault
        ),
        ["1,100"]
    );
    assert_eq!(
        values("# Monthly report\nHours worked this month: ______", &vault)[0],
        "1,100"
    );
}

#[test]
fn fillers_and_papers_that_do_not_count_are_no_answers() {
    holds(
        "Project code: ______\nClient: ______",
        ("a.md", "# A\n\nProject code: e.g. X-1\nClient: same as above\n"),
        &["", ""],
    );
    holds(
        "Crane type: ______",
        ("plan.md", "# Lifting plan (superseded)\n\nCrane type: LR 9\n"),
        &[""],
    );
    holds(
        "Crane type: ______",
        (
            "plan.md",
            "# Lifting plan\n\nStatus: Withdrawn\nCrane type: LR 9\n",
        ),
        &[""],
    );
    holds(
        "Crane type: ______",
        ("plan.md", "# How to fill a lifting plan\n\nCrane type: LR 9\n"),
        &[""],
    );
    // A word of that kind in a title of a real paper takes nothing from it.
    let tests = "# Concrete sample register\n\nPump replaced on Monday.\n\nCrane type: LR 9\n";
    holds("Crane type: ______", ("a.md", tests), &["LR 9"]);
    let both = [
        ("P/plan-rev-1.md", "# Plan\n\nRevision: 1\nCrane type: LR 9\n"),
        ("P/plan-rev-2.md", "# Plan\n\nRevision: 2\nCrane type: LR 11\n"),
    ];
    assert_eq!(values("Crane type: ______", &both), ["LR 11"]);
}

#[test]
fn dates_of_several_languages() {
    holds(
        "Date de début: ______",
        ("a.md", "# Projet\n\nDate de début: 3 avril 2026\n"),
        &["3 avril 2026"],
    );
    holds(
        "Baubeginn: ______\nAuftraggeber: ______",
        (
            "a.md",
            "# Projekt\n\nBaubeginn: 3. April 2026\nBauherr: Stadt Ulm\n",
        ),
        &["3. April 2026", "Stadt Ulm"],
    );
    holds(
        "Fecha de inicio de la obra: ______",
        ("a.md", "# Obra\n\nFecha de inicio: 3 de abril de 2026\n"),
        &["3 de abril de 2026"],
    );
    holds(
        "工程名称：______",
        ("a.md", "# 项目\n\n项目名称：东港仓库\n"),
        &["东港仓库"],
    );
    // Which day 03/04 is, the other dates of its document say; else nobody does.
    holds(
        "Start date: ______",
        (
            "a.csv",
            "Item,Detail\nStart date,03/04/2026\nCompletion date,25/12/2026\n",
        ),
        &["3 April 2026"],
    );
    holds(
        "Start date: ______",
        ("a.md", "# A\n\nStart date: 03/04/2026\n"),
        &[""],
    );
}

#[test]
fn rows_keep_to_their_labels_and_marks_to_their_lists() {
    let programme = "Milestone,Planned date\nPiling complete,2026-03-01\nDeck on,2026-06-01\nDeck on (span 2),2026-08-01\n";
    holds(
        "# Milestones\n| Milestone | Planned |\n| Piling complete | |\n| Deck on | |",
        ("programme.csv", programme),
        &["1 March 2026", "1 June 2026"],
    );
    holds(
        "{{kind}}\n{% for clause in clauses %}\n{{loop.index}}. {{clause.title}}\n{% endfor %}",
        ("a.md", "# Contract\n\nKind: Lease\nTitle: Depot\n"),
        &["Lease", "", ""],
    );
}

#[test]
fn values_of_several_projects_stay_open() {
    let vault = [
        ("Mill/a.md", "# A\n\nClient: Northern Roads\n"),
        ("Dock/a.md", "# A\n\nClient: Port Co\n"),
    ];
    assert_eq!(values("Client: ______", &vault), [""]);
    assert_eq!(
        values("# Report: Mill\nClient: ______", &vault),
        ["Northern Roads"]
    );
    assert_eq!(values("# Report: Dock\nClient: ______", &vault), ["Port Co"]);
}

#[test]
fn what_sentences_say_is_found() {
    let text = "# Agreement\n\nThe Client is Northern Roads. The contract sum is £2,340,500.00 and no more. Works begin soon.\n\nThe retention is 3 %.\n";
    holds(
        "Client: ______\nRetention: ______",
        ("a.md", text),
        &["Northern Roads", "3 %"],
    );
}

#[test]
fn a_form_that_names_a_record_is_about_it() {
    let register = "Ref,Description,Requested by,Status\nV-01,Extra kerbs,Architect,Approved\nV-02,Deeper duct,Client,In review\n";
    let vault = [
        ("P/variations.csv", register),
        (
            "P/ncr.md",
            "# Non-conformance report NCR-7\n\nRequested by: Ann Lee\n",
        ),
    ];
    assert_eq!(
        values(
            "# Variation sheet\nOnly for variation V-02.\n| Description | |\n| Requested by | |\n| Status | |",
            &vault
        ),
        ["Deeper duct", "Client", "In review"]
    );
    assert_eq!(
        values(
            "# Variation sheet\nSubject: Extra kerbs\n| Requested by | |\n| Status | |",
            &vault
        ),
        ["Architect", "Approved"]
    );
}

#[test]
fn one_paper_of_a_series_says_nothing_of_the_next() {
    let certificate =
        "# Payment certificate no. 5\n\nFinal date for payment: 5 May 2026\nClient: Northern Roads\n";
    holds(
        "# Application for payment\nClient: ______\nFinal date for payment: ______",
        ("certificate-5.md", certificate),
        &["Northern Roads", ""],
    );
    holds(
        "# Notice on the payment certificate\nFinal date for payment: ______",
        ("certificate-5.md", certificate),
        &["5 May 2026"],
    );
}

#[test]
fn what_the_value_itself_says_counts() {
    let terms = "# Terms\n\nContract sum: £2,000 excluding VAT\nDelay damages: £50 per day\nRetention: 3 %\nVolume: 33.6 m3\n";
    holds(
        "Contract sum (excl. VAT): ______\nContract sum (incl. VAT): ______\nDelay damages per day: ______\nDelay damages per week: ______",
        ("terms.md", terms),
        &["£2,000 excluding VAT", "", "£50 per day", ""],
    );
    holds("Volume (m3): ______", ("terms.md", terms), &["33.6 m3"]);
    holds("| Item | Amount |\n| Retention | |", ("terms.md", terms), &[""]);
}

#[test]
fn a_firm_of_the_project_answers_for_itself() {
    let firms = "# Hale Structures Ltd - company data\n\nAccount number: 60719438\n\n# Hale Sur S.L. - company data\n\n\
        Account number: 10448276\n";
    let vault = [("firms.md", firms), ("P/brief.md", BRIEF)];
    assert_eq!(values("Account number: ______", &vault), ["60719438"]);
}

#[test]
fn words_that_lead_into_a_blank_are_not_its_name() {
    holds(
        "To the Client, {{a}}, with the Architect {{b}}. For the Contractor: ______",
        (
            "a.md",
            "# A\n\nClient: Northern Roads\nContractor: Hale Structures\nArchitect: Moor & Fell\n",
        ),
        &["Northern Roads", "Moor & Fell", ""],
    );
}

#[test]
fn running_text_answers_where_it_says_one_thing() {
    let mail = "# Delay\n\nUnder clause 61 we claim 11 working days. Delay costs are claimed at £3,150 per day. The second \
        welding crew comes from 19 May 2026, and Saturday work follows. The crane may leave on 2 June 2026. It was not \
        inspected on 3 June 2026.\n";
    holds(
        "Working days claimed: ______\nDelay costs claimed (£): ______\nSecond welding crew from: ______",
        ("mail.md", mail),
        &["11 working days", "£3,150 per day", "19 May 2026"],
    );
    // What is denied, supposed or of something else is no answer.
    holds(
        "Date the crane left: ______\nInspected on: ______\nDelay costs agreed (£): ______\nWorking days granted: ______",
        ("mail.md", mail),
        &["", "", "", ""],
    );
}

#[test]
fn an_agreement_names_its_parties_in_brackets() {
    let text = "# Agreement\n\nThis agreement is made between Marsh Water Ltd of 12 Quay Street (the Client) and Hale Structures \
        (the Contractor).\n";
    holds(
        "Client: ______\nContractor: ______\nArchitect: ______",
        ("a.md", text),
        &["Marsh Water Ltd", "Hale Structures", ""],
    );
}

#[test]
fn a_row_is_named_by_its_code_and_its_name_together() {
    let programme = "ID,Activity,Planned start,Actual start\nA400,Demolish culvert,2026-06-09,2026-06-23\nA500,Place units,2026-08-18,\n";
    holds(
        "| Activity | Planned start | Actual start |\n| A400 Demolish culvert | | |\n| A500 Place units | | |",
        ("programme.csv", programme),
        &["9 June 2026", "23 June 2026", "18 August 2026", ""],
    );
}

#[test]
fn the_later_paper_of_a_series_goes_first() {
    let claim = |number: u8, paid: &str| format!("# Payment claim no. {number}\n\nInvoice number: {paid}\n");
    let (five, six) = (
        claim(5, "A-2291"),
        "# Payment claim no. 6\n\nRetention: 3 %\n".to_owned(),
    );
    let vault = [("P/claim-05.md", five.as_str()), ("P/claim-06.md", six.as_str())];
    assert_eq!(
        values(
            "# Cover of a payment claim\nInvoice number: ______\nRetention: ______",
            &vault
        ),
        ["", "3 %"]
    );
}

#[test]
fn a_party_is_not_who_came_for_it_nor_a_surveyors_client() {
    holds(
        "Contractor: ______\nEmployer: ______",
        (
            "minutes.md",
            "# Meeting\n\nPresent were A. Lee, B. Ray (contractor) and C. Fell (client).\n",
        ),
        &["", ""],
    );
    holds(
        "Employer: ______",
        (
            "survey.md",
            "# Asbestos survey report\n\nClient: Hale Structures\n",
        ),
        &[""],
    );
}

#[test]
fn a_folders_name_in_one_word_is_no_project() {
    let facts = "# A\n\nRetention: 3 %\n";
    assert_eq!(values("Project: ______", &[("harbour-tunnel/a.md", facts)]), [""]);
    assert_eq!(
        values("Project: ______", &[("Harbour Tunnel/a.md", facts)]),
        ["Harbour Tunnel"]
    );
}
