//! What must not change a fill, and what must: generated over many attributes, in every format and several
//! languages.

use super::build::{docx, fill, pdf, xlsx};

mod sets;

/// Attributes and their values, as documents of several trades and languages say them.
const SAID: [(&str, &str); 60] = [
    ("Client", "Northern Roads"),
    ("Contractor", "Hale Structures"),
    ("Architect", "Moor & Fell"),
    ("Engineer", "Tarn Consulting"),
    ("Project manager", "Ida Voss"),
    ("Site manager", "Jon Peel"),
    ("Quality manager", "Mia Lund"),
    ("Quantity surveyor", "Raj Nair"),
    ("Principal designer", "Kay Osei"),
    ("Contract administrator", "Lou Park"),
    ("Contract sum", "£2,340,500.00"),
    ("Retention", "3%"),
    ("Delay damages", "£1,500 per day"),
    ("Bond amount", "£234,050"),
    ("Advance payment", "£100,000"),
    ("Insurance cover", "£10,000,000"),
    ("Start date", "7 May 2026"),
    ("Completion date", "30 June 2027"),
    ("Possession date", "1 May 2026"),
    ("Handover date", "14 July 2027"),
    ("Tender date", "3 February 2026"),
    ("Award date", "20 March 2026"),
    ("Expiry date", "31 December 2027"),
    ("Defects period", "24 months"),
    ("Contract number", "C-4410"),
    ("Planning reference", "PA/26/0311"),
    ("Permit number", "PTW-118"),
    ("Policy number", "HX-88120"),
    ("Purchase order number", "PO-7712"),
    ("Drawing number", "EV-S-210"),
    ("Concrete grade", "C40/50"),
    ("Steel grade", "S355"),
    ("Design life", "120 years"),
    ("Deck area", "1,840 m2"),
    ("Main span", "42 m"),
    ("Pile diameter", "900 mm"),
    ("Crane type", "LR 1300"),
    ("Working hours", "07:00 to 18:00"),
    ("Noise limit", "75 dB"),
    ("Speed limit", "30 km/h"),
    ("Soil class", "Class C"),
    ("Water source", "Mains supply"),
    ("Waste carrier", "Kerb & Sons"),
    ("Concrete supplier", "Quarry Mix"),
    ("Reportable accidents", "0"),
    ("Hours worked", "41,260"),
    ("Percentage complete", "62%"),
    ("Rainfall", "81 mm"),
    ("Form of contract", "NEC4 Option A"),
    ("Governing law", "England and Wales"),
    ("Adjudicator", "Sir Ivor Dale"),
    ("Payment terms", "30 days"),
    ("Montant du marché", "5 000 000 €"),
    ("Maître d’ouvrage", "Ville de Lens"),
    ("Date de fin", "3 avril 2027"),
    ("Auftraggeber", "Stadt Ulm"),
    ("Auftragssumme", "1.234.567,50 €"),
    ("Contratista", "Obras Sur"),
    ("Fecha de terminación", "3 de abril de 2027"),
    ("合同金额", "486万元"),
];

/// The slots of a form that asks for everything, each with something changed in its label.
fn form(change: impl Fn(&str) -> String) -> String {
    SAID.iter()
        .map(|(name, _)| format!("{}: ____________\n", change(name)))
        .collect()
}

/// The document in every format, by its file's name.
fn formats(value: impl Fn(&str) -> String) -> Vec<(&'static str, Vec<u8>)> {
    let lines = |mark: &str, end: &str| -> String {
        SAID.iter()
            .map(|(name, said)| format!("{mark}{name}: {}{end}", value(said)))
            .collect()
    };
    let rows: String = SAID
        .iter()
        .map(|(name, said)| format!("\"{name}\",\"{}\"\n", value(said)))
        .collect();
    let cells: String = SAID
        .iter()
        .map(|(name, said)| format!("|{name}|{}|\n", value(said)))
        .collect();
    let values: Vec<String> = SAID.iter().map(|(_, said)| value(said)).collect();
    let pairs: Vec<[&str; 2]> = SAID
        .iter()
        .zip(&values)
        .map(|((name, _), value)| [*name, value.as_str()])
        .collect();
    let mail = "From: a@x.example\r\nTo: b@x.example\r\nSubject: Particulars\r\nDate: Tue, 3 Nov 2026 10:00:00 +0000\r\n\
        MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    vec![
        (
            "particulars.md",
            format!("# Particulars\n\n{}", lines("", "\n")).into_bytes(),
        ),
        (
            "particulars-list.md",
            format!("# Particulars\n\n{}", lines("- ", "\n")).into_bytes(),
        ),
        (
            "particulars-table.md",
            format!("# Particulars\n\n| Item | Detail |\n|---|---|\n{cells}").into_bytes(),
        ),
        ("particulars.txt", lines("", "\n").into_bytes()),
        ("particulars.csv", format!("Item,Detail\n{rows}").into_bytes()),
        (
            "particulars.eml",
            format!("{mail}{}", lines("", "\r\n")).into_bytes(),
        ),
        (
            "particulars.docx",
            docx(&format!("# Particulars\n{}", lines("", "\n"))),
        ),
        ("particulars-table.docx", docx(&format!("# Particulars\n{cells}"))),
        ("particulars.xlsx", xlsx(&pairs)),
        (
            "particulars.pdf",
            pdf(&pairs.iter().map(|pair| pair.to_vec()).collect::<Vec<_>>()),
        ),
        (
            "particulars-lines.pdf",
            pdf(&lines("", "\n").lines().map(|line| vec![line]).collect::<Vec<_>>()),
        ),
    ]
}

fn filled(form: &str, vault: &[(String, Vec<u8>)]) -> Vec<String> {
    let vault: Vec<(&str, &[u8])> = vault
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    fill(form, &vault)
        .slots
        .into_iter()
        .map(|slot| slot.value.unwrap_or_default())
        .collect()
}

fn of_project(project: &str, (name, bytes): (&str, Vec<u8>)) -> (String, Vec<u8>) {
    (format!("{project}/{name}"), bytes)
}

fn plain() -> Vec<String> {
    SAID.iter().map(|(_, value)| (*value).to_owned()).collect()
}

#[test]
fn what_is_asked_in_the_documents_own_words_is_filled_from_every_format() {
    for (name, bytes) in formats(str::to_owned) {
        let found = filled(&form(str::to_owned), &[of_project("P", (name, bytes))]);
        let wrong: Vec<_> = SAID
            .iter()
            .zip(&found)
            .filter(|((_, value), found)| *found != value)
            .collect();
        assert!(wrong.is_empty(), "{name}: {wrong:?}");
        assert_eq!(found.len(), SAID.len());
    }
}

#[test]
fn what_changes_nothing() {
    let unrelated: Vec<(String, Vec<u8>)> = vec![
        (
            "P/letter.md".into(),
            b"# Parking\n\nThe lower car park is closed on Friday. Please use the upper one.\n".to_vec(),
        ),
        (
            "P/menu.csv".into(),
            b"Dish,Price\nSoup,4.20\nStew,9.80\n".to_vec(),
        ),
        (
            "P/risk-register.csv".into(),
            b"Risk No.,Subject,Impact\nR-1,Flood,High\nR-2,Frost,Low\n".to_vec(),
        ),
    ];
    for (name, bytes) in formats(str::to_owned) {
        let own = of_project("P", (name, bytes));
        let mut more = unrelated.clone();
        more.push(own.clone());
        assert_eq!(
            filled(&form(str::to_owned), &more),
            plain(),
            "{name}: behind others"
        );
        more.reverse();
        assert_eq!(
            filled(&form(str::to_owned), &more),
            plain(),
            "{name}: before others"
        );
        // The same paper twice, and in capitals.
        let twice = [own.clone(), (own.0.replace("P/", "P/copy-"), own.1.clone())];
        assert_eq!(filled(&form(str::to_owned), &twice), plain(), "{name}: twice");
        assert_eq!(
            filled(&form(str::to_uppercase), &[own]),
            plain(),
            "{name}: capitals"
        );
    }
    // Another project beside it, where the form names its own.
    let other = formats(|_| "Else".to_owned());
    for (own, other) in formats(str::to_owned).into_iter().zip(other) {
        let vault = [
            of_project("Eastgate Viaduct", own),
            of_project("Mill Lane", other),
        ];
        let named = format!("# Data sheet: Eastgate Viaduct\n{}", form(str::to_owned));
        assert_eq!(filled(&named, &vault), plain());
        assert!(filled(&form(str::to_owned), &vault).iter().all(String::is_empty));
    }
}

#[test]
fn what_asks_for_something_else_stays_open() {
    type Change = fn(&str) -> String;
    let changes: [(&str, Change); 14] = [
        ("excl.", |name| format!("{name} (excl. VAT)")),
        ("planned", |name| format!("{name} (planned)")),
        ("actual", |name| format!("Actual {}", name.to_lowercase())),
        ("revised", |name| format!("Revised {}", name.to_lowercase())),
        ("previous", |name| format!("Previous {}", name.to_lowercase())),
        ("not", |name| format!("{name} not confirmed")),
        ("block", |name| format!("{name} (block B)")),
        ("phase", |name| format!("{name}, phase 2")),
        ("in words", |name| format!("{name} in words")),
        ("unit", |name| format!("{name} (furlongs)")),
        ("deputy", |name| format!("Deputy {}", name.to_lowercase())),
        ("of the subcontractor", |name| {
            format!("{name} of the subcontractor")
        }),
        ("last month", |name| format!("{name} last month")),
        ("reason", |name| format!("Reason for {}", name.to_lowercase())),
    ];
    for (name, bytes) in formats(str::to_owned) {
        let vault = [of_project("P", (name, bytes))];
        for (what, change) in changes {
            let found = filled(&form(change), &vault);
            let wrong: Vec<_> = SAID
                .iter()
                .zip(&found)
                .filter(|(_, found)| !found.is_empty())
                .collect();
            assert!(wrong.is_empty(), "{name}, {what}: {wrong:?}");
        }
    }
}

#[test]
fn what_is_said_otherwise_changes_or_opens_the_slot() {
    let renamed = |value: &str| format!("{value} X");
    for ((name, bytes), (_, old)) in formats(renamed).into_iter().zip(formats(str::to_owned)) {
        let expected: Vec<String> = SAID.iter().map(|(_, value)| renamed(value)).collect();
        let found = filled(&form(str::to_owned), &[of_project("P", (name, bytes.clone()))]);
        // A date or a figure with a letter behind it is none: it is written as it stands, or not at all.
        assert!(
            found
                .iter()
                .zip(&expected)
                .all(|(found, expected)| found.is_empty() || found == expected),
            "{name}"
        );
        let both = [of_project("P", (name, bytes)), (format!("P/other-{name}"), old)];
        let found = filled(&form(str::to_owned), &both);
        assert!(
            found
                .iter()
                .zip(plain())
                .all(|(found, old)| found.is_empty() || *found == old),
            "{name}: {found:?}"
        );
    }
}
