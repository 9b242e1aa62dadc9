//! Who somebody is, on tables of those who take part, and what a firm's own paper says of it.

use super::Knowledge;
use super::tests::{answers, label, values, vault};
use crate::model::{CellPlace, Slot, SlotKind};

fn asked(knowledge: &Knowledge, labels: &[&str]) -> Vec<String> {
    let slots: Vec<Slot> = labels.iter().map(|text| label(text)).collect();
    told(knowledge, &slots)
}

fn told(knowledge: &Knowledge, slots: &[Slot]) -> Vec<String> {
    let fields = answers(knowledge, "Data sheet", &[], slots, &[]).fields;
    let text = |outcome: super::Outcome| outcome.value.map(|value| value.text).unwrap_or_default();
    fields.into_iter().map(text).collect()
}

fn cell(text: &str, row: usize) -> Slot {
    Slot {
        kind: SlotKind::Cell,
        cell: Some(CellPlace {
            row,
            row_label: text.to_owned(),
            ..CellPlace::default()
        }),
        ..label(text)
    }
}

#[test]
fn roles_that_no_lexicon_has_are_found_in_a_table_of_people() {
    let vault = vault(&[(
        "people.docx",
        "| Appointment | Name | Mobile |
        | Designated individual (BS 5975) | Ann Lee | 07700 900311 |
        | General Superintendent | Bo Ray | 07700 900312 |
        | Resident Project Representative | Cy Fox | 07700 900313 |
        | Temporary works supervisor | Di Ash | 07700 900314 |",
    )]);
    let found = asked(
        &vault,
        &[
            "Designated individual",
            "Designated individual mobile",
            "Superintendent in charge",
            "RPR",
            "Supervisor",
            "Individual",
        ],
    );
    assert_eq!(found, ["Ann Lee", "07700 900311", "Bo Ray", "Cy Fox", "", ""]);
}

#[test]
fn a_label_asks_for_the_person_or_for_the_firm() {
    let vault = vault(&[(
        "parties.csv",
        "| Mission | Company | Contact | Telephone |
        | Pile testing | Dunmore Labs Ltd | Ann Lee | 01632 960001 |
        | Lift inspector | Harrow Lifts Ltd | Bo Ray | 01632 960002 |",
    )]);
    let found = asked(
        &vault,
        &[
            "Pile testing",
            "Lift inspector",
            "Lift inspector (company)",
            "Pile testing representative",
            "Pile testing report",
            "Date of pile testing",
        ],
    );
    assert_eq!(
        found,
        [
            "Dunmore Labs Ltd",
            "Bo Ray",
            "Harrow Lifts Ltd",
            "Ann Lee",
            "",
            ""
        ]
    );
}

#[test]
fn a_firm_is_found_by_each_thing_that_it_is_there_for() {
    let vault = vault(&[(
        "parties.csv",
        "| Company | Mission | Contact | Telephone |
        | Vale Water Board | Client, employer | Ann Lee | 01632 960001 |
        | Dunmore Labs Ltd | Pile testing, main laboratory | Bo Ray | 01632 960002 |
        | Harrow Lifts Ltd | Lift survey | Cy Fox | 01632 960003 |",
    )]);
    let found = asked(
        &vault,
        &["Client", "Lift survey", "Pile testing", "Main laboratory"],
    );
    // What is no part of its own, "main laboratory", is said of the other.
    assert_eq!(found, ["Vale Water Board", "Harrow Lifts Ltd", "", ""]);
}

const FIRM: &str = "# Company details
    Registered name: Calder Rail Ltd
    Address: 6 Coalyard Way, Senning
    VAT: GB 318 5540 27";

#[test]
fn whoever_applies_is_the_firm_of_the_folder() {
    let mut knowledge = vault(&[
        ("company.md", FIRM),
        (
            "particulars.md",
            "Client: Wessex plc\nClient's address: Signal House",
        ),
    ]);
    for document in knowledge.documents.iter_mut().skip(1) {
        document.project = Some("Footbridge".into());
    }
    let slots = [
        cell("Applicant (company)", 0),
        cell("Address", 0),
        cell("Client", 2),
        cell("Address", 2),
        cell("Subcontractor", 4),
        cell("Address", 4),
    ];
    assert_eq!(
        told(&knowledge, &slots)[..2],
        ["Calder Rail Ltd", "6 Coalyard Way, Senning"]
    );
    assert_eq!(told(&knowledge, &slots[2..4]), ["Wessex plc", "Signal House"]);
    assert_eq!(told(&knowledge, &slots[4..]), ["", ""], "another firm's");
    for document in &mut knowledge.documents {
        document.project = None;
    }
    assert_eq!(told(&knowledge, &slots[..2]), ["", ""], "any firm's paper");
}

#[test]
fn a_paper_about_two_firms_is_of_neither() {
    let two = format!("{FIRM}\n# Calder Rail (Ireland) Ltd\nAddress: 9 Quay Street, Cork");
    let mut knowledge = vault(&[("company.md", &two), ("notes.md", "Client: Wessex plc")]);
    for document in knowledge.documents.iter_mut().skip(1) {
        document.project = Some("Footbridge".into());
    }
    let slots = [cell("Applicant", 0), cell("Address", 0), cell("Contractor", 2)];
    assert_eq!(told(&knowledge, &slots), ["", "", ""]);
}

#[test]
fn a_by_before_a_date_is_for_a_hand() {
    let vault = vault(&[("notes.md", "# Notes\n> Days claimed by 4 May 2026.")]);
    let by = Slot {
        after: "  Date: ________".into(),
        ..label("days. By")
    };
    let outcome = answers(&vault, "Request", &[], &[by], &[]).fields.remove(0);
    assert_eq!(outcome.note, super::BY_HAND);
}

#[test]
fn who_is_in_the_project_goes_before_who_is_in_the_firm() {
    let mut knowledge = vault(&[
        (
            "staff.csv",
            "| Name | Function | Telephone |\n| Ann Lee | Planner | 01632 960001 |\n| Bo Ray | Buyer | 01632 960002 |",
        ),
        (
            "directory.csv",
            "| Name | Company | Function | Telephone |
            | Cy Fox | Calder Rail Ltd | Planner | 01632 960003 |
            | Di Ash | Wessex plc | Buyer | 01632 960004 |",
        ),
        (
            "particulars.md",
            "Client: Wessex plc\nContractor: Calder Rail Ltd",
        ),
    ]);
    for document in knowledge.documents.iter_mut().skip(1) {
        document.project = Some("Footbridge".into());
    }
    let labels = [
        "Planner",
        "Contractor's planner telephone",
        "Client's buyer telephone",
        "Contractor's buyer telephone",
    ];
    let found = asked(&knowledge, &labels);
    assert_eq!(found, ["Cy Fox", "01632 960003", "01632 960004", ""]);
}

#[test]
fn a_number_beside_somebody_is_theirs() {
    let vault = vault(&[(
        "competence.csv",
        "| Name | Role | Certificate No. | Mobile |
        | Ann Lee | Lifting supervisor | LS-24-10873 | 07700 900311 |
        | Bo Ray | Rigger | RS-33817 | 07700 900312 |",
    )]);
    let slots = [
        cell("Lifting supervisor", 0),
        cell("Cert. no.", 0),
        cell("Rigger", 1),
        cell("Cert. no.", 1),
        cell("Mobile", 1),
    ];
    assert_eq!(
        told(&vault, &slots),
        ["Ann Lee", "LS-24-10873", "Bo Ray", "RS-33817", "07700 900312"]
    );
}

#[test]
fn a_span_ends_with_a_day_and_not_with_somebody() {
    let vault = vault(&[
        ("letter.md", "To: Wessex plc, Signal House"),
        ("bill.md", "Period from: 1 July 2026\nPeriod to: 31 July 2026"),
    ]);
    let slots = [cell("Period of the bill, from", 0), cell("to", 1)];
    assert_ne!(told(&vault, &slots)[1], "Wessex plc, Signal House");
}

#[test]
fn whoever_is_of_another_project_is_not_asked_for() {
    let mut knowledge = vault(&[
        (
            "staff.csv",
            "| Name | Title | Project | Phone |
            | Ann Lee | Project manager | Harbour Tunnel | 01632 960001 |
            | Bo Ray | Project manager | North Bridge | 01632 960002 |
            | Cy Fox | Foreman | North Bridge | 01632 960003 |",
        ),
        ("particulars.md", "Client: Wessex plc"),
    ]);
    for document in knowledge.documents.iter_mut().skip(1) {
        document.project = Some("harbour-tunnel".into());
    }
    let found = asked(&knowledge, &["Contractor's project manager", "Foreman"]);
    assert_eq!(found, ["Ann Lee", ""]);
}

#[test]
fn what_is_said_of_men_and_women_is_one() {
    let vault = vault(&[(
        "beteiligte.csv",
        "| Name | Funktion | Telefon |\n| Ann Lee | Bauleiterin | 0151 555 0164 |\n| Bo Ray | Polier | 0151 555 0168 |",
    )]);
    assert_eq!(
        asked(&vault, &["Bauleiter/in", "Polier(in)"]),
        ["Ann Lee", "Bo Ray"]
    );
}

#[test]
fn who_came_for_a_party_is_not_the_party() {
    let vault = vault(&[("minutes.md", "施工单位：沈立群、丁晓岚")]);
    assert_eq!(asked(&vault, &["施工单位"]), [""]);
}

#[test]
fn a_label_may_say_in_brackets_who_somebody_is() {
    let vault = vault(&[(
        "contactos.csv",
        "| Cargo | Nombre | Empresa | Teléfono |
        | Técnica de prevención | Ann Lee | Calder | 600 555 173 |
        | Jefe de obra | Bo Ray | Calder | 600 555 174 |",
    )]);
    let slots = [
        cell("Persona responsable (jefe de obra)", 0),
        cell("Técnico de prevención", 1),
        cell("Aprobado (jefe de obra), fecha", 2),
    ];
    assert_eq!(told(&vault, &slots), ["Bo Ray", "Ann Lee", ""]);
}

#[test]
fn what_is_said_of_somebody_is_found_by_who_that_is() {
    let vault = vault(&[
        (
            "contacts.csv",
            "| Name | Title | Phone | E-mail |
            | Ann Lee | Project engineer | 01632 960001 | lee@calder.example |
            | Bo Ray | Planner | 01632 960002 | ray@calder.example |",
        ),
        ("letter.md", "Contact person: Bo Ray"),
    ]);
    let slots = [
        cell("Contact person", 0),
        cell("Position", 0),
        cell("E-mail", 1),
        cell("Client", 2),
        cell("E-mail", 2),
    ];
    assert_eq!(
        told(&vault, &slots),
        ["Bo Ray", "Planner", "ray@calder.example", "", ""]
    );
}

#[test]
fn a_firms_list_of_people_calls_projects_by_their_numbers() {
    let mut vault = vault(&[
        (
            "staff.xlsx",
            "# Staff
            | Name | Position | Telephone | Job |
            | Simon Gagné | Project manager | 418 555-0131 | 2611 |
            | Luc Bellerive | Superintendent | 418 555-0132 | 2611 |
            | Étienne Roy | Project manager | 418 555-0134 | 2604 |",
        ),
        ("contract.pdf", "# Contract summary\nContractor's file: 2611"),
    ]);
    let manager = ["Project manager"];
    assert_eq!(asked(&vault, &manager), [""], "which of the two is not said");
    vault.documents[1].project = Some("Library".into());
    assert_eq!(asked(&vault, &manager), ["Simon Gagné"]);
}

#[test]
fn all_whom_a_firm_employs_are_not_those_on_the_site() {
    let vault = vault(&[("profile.pdf", "# Firm profile\nWorkforce: 11 employees")]);
    let found = asked(&vault, &["Workforce", "Workforce on site", "Workforce present"]);
    assert_eq!(found, ["11 employees", "", ""]);
}

#[test]
fn a_party_of_two_names_is_found_by_either() {
    let vault = vault(&[(
        "particulars.md",
        "# Contract particulars\nArchitect / Contract Administrator: Fenwick Lyle LLP\nPump / valve: PV-3",
    )]);
    let labels = ["Contract Administrator", "Architect", "Valve"];
    assert_eq!(
        asked(&vault, &labels),
        ["Fenwick Lyle LLP", "Fenwick Lyle LLP", ""]
    );
}

#[test]
fn a_directory_may_head_its_firms_and_people_by_other_words() {
    let spanish = vault(&[(
        "agentes.xlsx",
        "# Agentes
        | Agente | Entidad | Persona | Teléfono |
        | Promotor | Diputación de Alarba | Noemí Rubio | 976 555 210 |
        | Directora de obra | Estudio Marzal | Pilar Barea | 976 555 318 |
        | Instalador de cubierta | Impermeabilizaciones Cinca | Lorena Casas | 976 555 771 |",
    )]);
    let asks = ["Directora de obra", "Promotor", "Director de ejecución"].map(label);
    let found = values(&spanish, "Solicitud de aprobación", &asks);
    assert_eq!(found, ["Pilar Barea", "Diputación de Alarba", ""]);
    let french = vault(&[(
        "intervenants.xlsx",
        "# Intervenants
        | Qualité | Société | Personne | Téléphone |
        | Entrepreneur lot 1 | Hennebert SA | Maude Desmet | +32 81 00 01 41 |
        | Laboratoire | Laboratoire Sambrien SRL | Irène Wauters | +32 71 00 02 30 |",
    )]);
    let found = values(
        &french,
        "Fiche de bétonnage",
        &["Laboratoire", "Centrale"].map(label),
    );
    assert_eq!(found, ["Laboratoire Sambrien SRL", ""]);
}

#[test]
fn a_directory_that_does_not_answer_leaves_the_firms_own_list_to() {
    let mut vault = vault(&[
        (
            "directory.docx",
            "# Intervenants\n| Organisme | Rôle | Personne | Courriel |
            | Ville de Sorel | Chargée de projet | Hélène Dufort | hdufort@sorel.example |
            | Atelier Morin | Architecte | Camille Morin | cmorin@morin.example |",
        ),
        (
            "personnel.xlsx",
            "# Personnel\n| Nom | Fonction | Téléphone |
            | Simon Gagnier | Chargé de projet | 418 555-0131 |
            | Luc Beloeil | Surintendant | 418 555-0132 |",
        ),
    ]);
    if let Some(document) = vault.documents.get_mut(0) {
        document.project = Some("Aréna".into());
    }
    let asks = ["Téléphone du chargé de projet", "Courriel de l'architecte"].map(label);
    let found = values(&vault, "Demande de prolongation", &asks);
    assert_eq!(found, ["418 555-0131", "cmorin@morin.example"]);
}

#[test]
fn what_somebody_is_may_be_called_their_post() {
    let staff = vault(&[(
        "staff.csv",
        "# Staff
        | Name | Post | Mobile |
        | Ann Lee | Planner | 07700 900 140 |
        | Bo Kerr | Agent | 07700 900 131 |",
    )]);
    let found = values(&staff, "Weekly report", &["Planner", "Agent's mobile"].map(label));
    assert_eq!(found, ["Ann Lee", "07700 900 131"]);
}
