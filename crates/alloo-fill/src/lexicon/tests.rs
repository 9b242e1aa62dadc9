use std::collections::HashMap;

use super::*;

fn name(text: &str, language: Language) -> Name {
    Name::new(text, language)
}

#[test]
fn names_for_one_thing_are_one() {
    use Language::{Chinese, English, French, German, Spanish};
    let same = [
        (English, "RFI No.", "RFI number"),
        (English, "RFIs", "Requests for information"),
        (English, "Raised by", "Originator"),
        (English, "Tel.", "Telephone number"),
        (English, "Client’s Project Manager", "client project manager"),
        (English, "project_name", "ProjectName"),
        (English, "P.O. #", "PO Number"),
        (English, "Date of issue", "Issue date"),
        (English, "E-mail address", "email"),
        (English, "Sub-contractor", "Subcontractor"),
        (English, "Sub-total", "Subtotal"),
        (English, "Temp works coordinator", "Temporary works coordinator"),
        (
            English,
            "Defects Liability Period (DLP)",
            "Defects liability period",
        ),
        (French, "Date d’achèvement", "Date d'achevement"),
        (German, "Projekt-Nr.", "Projektnummer"),
        (Spanish, "Fecha de inicio", "fecha inicio"),
        (Chinese, "工程名称", "项目名称"),
        (Chinese, "复试报告编号", "复验报告编号"),
        (German, "Bauleiterin", "Bauleiter"),
        (German, "Auftragsnummer", "Vertrags-Nr."),
        (German, "Nächste Baubesprechung", "Nächster Besprechungstermin"),
        (German, "Summe EUR", "Summe (€)"),
        (German, "Prüfdatum", "Datum der Prüfung"),
        (French, "Directrice de projet", "Directeur de projet"),
        (French, "Établie par", "Établi par"),
        (Spanish, "Directora de obra", "Director de la obra"),
        (Spanish, "Arqueóloga", "Arqueólogo"),
    ];
    for (language, a, b) in same {
        let (a, b) = (name(a, language), name(b, language));
        assert_eq!((a.key(), a.sorts), (b.key(), b.sorts));
    }
    let differ = [
        ("Project Manager", "Client’s Project Manager"),
        ("Start date", "Completion date"),
        ("Certified to date", "Paid to date"),
        ("Sub-total", "Subcontractor total"),
        ("Roof on", "Roof on (block B)"),
        ("Owner", "Client"),
        ("Contract sum", "Contract sum in words"),
        ("Contract sum (incl. VAT)", "Contract sum (excl. VAT)"),
    ];
    for (a, b) in differ {
        assert_ne!(name(a, English).key(), name(b, English).key(), "{a} / {b}");
    }
}

#[test]
fn what_a_form_counts_by_is_no_part_of_a_name() {
    let english = |text: &str| name(text, Language::English).key();
    assert_eq!(english("Gross value (4 + 5)"), english("Gross value"));
    assert_ne!(english("Roof on (block B)"), english("Roof on"));
    let headings = [
        (Language::English, "Section 2 – Equipment", "Equipment"),
        (Language::English, "Part B: Parties", "Parties"),
        (Language::English, "II. Parties", "Parties"),
        (Language::English, "A – Parties", "Parties"),
        (Language::German, "Teil 3: Angaben", "Angaben"),
        (Language::English, "Section 2", "Section 2"),
        (
            Language::English,
            "Lot 2 – Mechanical works",
            "Lot 2 – Mechanical works",
        ),
        (Language::English, "Part time workers", "Part time workers"),
        (Language::German, "D Festgestellte Mängel", "Festgestellte Mängel"),
        (Language::English, "A Defects", "A Defects"),
        (Language::English, "C of the works", "C of the works"),
    ];
    for (language, heading, left) in headings {
        assert_eq!(unsectioned(heading, language), left);
    }
}

#[test]
fn units_are_told_from_words() {
    let unit = |text: &str| name(text, Language::English).unit;
    assert_eq!(unit("Length (mm)").as_deref(), Some("mm"));
    assert_eq!(unit("Contract sum (£k)").as_deref(), Some("£k"));
    assert_eq!(unit("Duration in weeks").as_deref(), Some("week"));
    assert_eq!(unit("Temperature (°F)").as_deref(), Some("°f"));
    assert_eq!(unit("Roof on (block B)"), None);
    assert_eq!(name("Duration in weeks", Language::English).key(), "duration");
    let german = |text: &str| name(text, Language::German);
    assert_eq!(
        german("EUR"),
        Name {
            unit: Some("€".into()),
            ..Name::NONE
        }
    );
    assert_eq!(german("Rand").unit, None);
    assert_eq!(german("Menge m3").unit.as_deref(), Some("m3"));
    assert_eq!(german("Block m").unit, None);
    assert!(german("Eingereicht am").sorts.has(Sorts::DATE));
    assert!(!german("Eingereicht").sorts.has(Sorts::DATE));
}

#[test]
fn languages_are_told() {
    let of = |text: &str| Language::of(std::iter::once(text));
    assert_eq!(of("Name of the project manager"), Language::English);
    assert_eq!(
        of("Angaben zum Auftraggeber und Ansprechpartner"),
        Language::German
    );
    assert_eq!(
        of("Nom du maître d’ouvrage et adresse du chantier"),
        Language::French
    );
    assert_eq!(of("Nombre de la obra y fecha de inicio"), Language::Spanish);
    assert_eq!(of("项目名称"), Language::Chinese);
}

/// No variant stands for two things in one language, and no party is a role.
#[test]
fn entries_do_not_contradict_each_other() {
    for language in Language::ALL {
        let mut known: HashMap<String, String> = HashMap::new();
        for (section, line) in language.lines() {
            if let Some((word, variants)) = line.split_once(": ")
                && matches!(section, "same" | "role" | "party:same")
            {
                for variant in variants.split(", ") {
                    let before = known.insert(variant.to_owned(), word.to_owned());
                    assert!(
                        before.as_ref().is_none_or(|before| before == word),
                        "{language:?}: {variant}: {word}, {before:?}"
                    );
                }
            }
        }
        let lexicon = Lexicon::of(language);
        let mut parties = lexicon.entries[&Class::Party].iter();
        let both = parties.find(|word| lexicon.is(Class::Role, word) && *word != "principal-designer");
        assert_eq!(both, None, "a party and a role");
    }
}

/// A variant that loses words which only join others is no other word's only name: "in the period" would make
/// any period this one.
#[test]
fn no_variant_shrinks_to_a_word_of_its_own() {
    for language in Language::ALL {
        for (section, line) in language.lines() {
            if let Some((word, variants)) = line.split_once(": ")
                && matches!(section, "same" | "role" | "party:same")
            {
                let lexicon = Lexicon::of(language);
                for variant in variants.split(", ") {
                    let words = tokens(variant, lexicon);
                    let left: Vec<&String> = words
                        .iter()
                        .filter(|word| !lexicon.is(Class::Stop, word))
                        .collect();
                    let allowed = word
                        .split(['-', ' '])
                        .any(|part| left.iter().all(|word| *word == part));
                    assert!(
                        left.len() != 1 || words.len() == 1 || allowed,
                        "{language:?}: {variant}: {word}"
                    );
                }
            }
        }
    }
}

/// What stands for other names is what its own words come to, or they would be one with nothing.
#[test]
fn variants_are_one_with_the_word_for_them() {
    for (section, line) in Language::English.lines() {
        if let Some((word, variants)) = line.split_once(": ")
            && section == "same"
            && !word.contains('-')
        {
            let key = name(word, Language::English).key();
            for variant in variants.split(", ") {
                assert_eq!(name(variant, Language::English).key(), key, "{variant}: {word}");
            }
        }
    }
}

#[test]
fn a_unit_before_brackets_takes_nothing_of_them() {
    let name = Name::new("Beauftragt netto EUR (furlongs)", Language::German);
    assert!(name.has("furlong") && !name.has("eur"), "{name:?}");
    assert_eq!(name.unit.as_deref(), Some("€"));
}

#[test]
fn points_of_the_compass_and_days_for_completion_have_several_names() {
    let words = |text: &str| Name::new(text, Language::English).words;
    assert_eq!(words("1 NW"), words("1 north-west"));
    assert_ne!(words("1 NW"), words("1 north-east"));
    assert_eq!(words("To be finished by"), ["due"]);
    assert_ne!(words("Finished by"), ["due"]);
}

#[test]
fn a_unit_behind_a_sign_with_a_figure_is_one() {
    let named = |text: &str| {
        let name = Name::new(text, Language::French);
        (name.content, name.unit)
    };
    assert_eq!(named("EV2 MPa"), named("EV2 (MPa)"));
    assert_eq!(named("Zone 2 mm").1, None);
}

#[test]
fn what_forms_call_a_thing_is_one_with_what_papers_call_it() {
    use Language::{Chinese, English, French, German, Spanish};
    let same = [
        (English, "Merchant", "Supplier"),
        (English, "Start of drilling", "Boring commenced"),
        (English, "Work held up", "Work affected"),
        (English, "Safety talks held", "Toolbox talks"),
        (German, "Dringlichkeit", "Priorität"),
        (German, "Geboren am", "Geburtsdatum"),
        (German, "Fertigungsnummer", "Serien-Nr."),
        (German, "Antwort benötigt bis", "Rückmeldung erbeten bis"),
        (French, "Urgence", "Priorité"),
        (French, "Début de coulage", "Début du bétonnage"),
        (French, "Comptable chargé du paiement", "Comptable assignataire"),
        (Spanish, "Resistencia a 28 días", "Resistencia a los 28 días"),
        (Spanish, "Fecha del acta de inicio", "Fecha de inicio"),
        (Chinese, "试验内容", "检测项目"),
        (Chinese, "质保书编号", "质量证明书编号"),
    ];
    for (language, a, b) in same {
        assert_eq!(name(a, language).key(), name(b, language).key(), "{a} / {b}");
    }
    let differ = [
        (English, "Planned delivery date", "Forecast delivery date"),
        (English, "Net weight", "Gross weight"),
        (German, "Sollschichtdicke", "Trockenschichtdicke"),
        (German, "Abnahmeprüfzeugnis", "Werkszeugnis"),
        (Spanish, "Revenimiento de proyecto", "Revenimiento obtenido"),
    ];
    for (language, a, b) in differ {
        assert_ne!(name(a, language).key(), name(b, language).key(), "{a} / {b}");
    }
}

#[test]
fn the_contractor_in_capitals_is_no_preposition() {
    let name = |text: &str| Name::new(text, Language::German).content;
    assert_eq!(name("Anschrift des AN"), ["address", "contractor"]);
    assert_eq!(name("Unterschrift AN"), name("Unterschrift Auftragnehmer"));
    assert_eq!(name("Meldung an"), name("Meldung"));
    assert_eq!(name("MELDUNG AN"), name("Meldung"));
}
