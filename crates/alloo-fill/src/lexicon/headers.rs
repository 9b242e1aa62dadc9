//! Families of headers: what registers of the trade call one thing, and what stands under it.

use std::collections::HashMap;

use super::language::{Language, OfLanguage};
use super::name::Name;
use super::sorts::Sorts;

/// What stands under a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Under {
    Text,
    Number,
    Date,
    /// A time of the day.
    Time,
    /// A number or mark by which something is known.
    Code,
}

/// What a family's headers ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Family {
    pub name: &'static str,
    pub under: Under,
}

/// The families of a header's words.
type Families = HashMap<(String, Sorts), Vec<Family>>;

static FAMILIES: OfLanguage<Families> = OfLanguage::new(read);

/// The families to which a header in a language belongs, by its own words or by English ones; a percent sign says
/// only in what its figures are.
pub(crate) fn families(header: &Name, language: Language) -> &'static [Family] {
    let key = key(header);
    FAMILIES
        .get(language)
        .get(&key)
        .or_else(|| FAMILIES.get(Language::English).get(&key))
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// What a header is known by.
fn key(header: &Name) -> (String, Sorts) {
    let words = header.words.iter().filter(|word| *word != "percent");
    (words.cloned().collect::<Vec<_>>().join(" "), header.sorts)
}

/// Whether a section of a lexicon has families, and what stands under their headers.
fn under(section: &str) -> Option<Under> {
    Some(match section.strip_prefix("headers:")? {
        "text" => Under::Text,
        "number" => Under::Number,
        "date" => Under::Date,
        "time" => Under::Time,
        "code" => Under::Code,
        _ => return None,
    })
}

fn read(language: Language) -> Families {
    let mut families = Families::new();
    if crate::ablation::without("headers") {
        return families;
    }
    for (section, line) in language.lines() {
        let (Some(under), Some((name, variants))) = (under(section), line.split_once(": ")) else {
            continue;
        };
        for variant in variants.split(", ") {
            let header = Name::new(variant, language);
            let known = families.entry(key(&header)).or_default();
            let family = Family { name, under };
            if !known.contains(&family) {
                known.push(family);
            }
        }
    }
    families
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(header: &str, language: Language) -> Vec<&'static str> {
        let found = families(&Name::new(header, language), language);
        found.iter().map(|family| family.name).collect()
    }

    #[test]
    fn headers_of_one_family_are_told_in_every_language() {
        let share = |one: (&str, Language), other: (&str, Language)| {
            let others = names(other.0, other.1);
            names(one.0, one.1).iter().any(|name| others.contains(name))
        };
        use Language::{Chinese, English, French, German, Spanish};
        for (one, other) in [
            (("Rate", English), ("Unit price", English)),
            (("Firma", German), ("Auftragnehmer", German)),
            (("Vertragstermin", German), ("Soll-Ende", German)),
            (("Constaté %", French), ("Avancement réel %", French)),
            (("Matrícula", Spanish), ("Identificación", Spanish)),
            (("合价(元)", Chinese), ("金额(元)", Chinese)),
            (("Menge", German), ("Quantity", English)),
        ] {
            assert!(share(one, other), "{one:?} {other:?}");
        }
        assert!(!share(("Planned", English), ("Actual", English)));
        assert!(!share(("Soll", German), ("Ist", German)));
        assert!(!share(("Emis par", French), ("Emis le", French)));
    }

    /// A header of a family that would be no header is a slip of the pen.
    #[test]
    fn every_header_of_a_family_says_something() {
        for language in Language::ALL {
            let empty = (String::new(), Sorts::NONE);
            let said = read(language).remove(&empty);
            assert_eq!(said, None, "{language:?}");
        }
    }
}
