//! Statements without a colon: a name and its value with dots, a tab, a sign of equality or a dash between them,
//! `Foreman ........ B. Lee`, `Client<tab>Orme Ltd`, `Engineer – Ada Okoye`.

use super::{count, is_blank, is_cjk, is_name, squeeze};
use crate::lexicon::{Class, Language, Name, Sorts};

/// Words of a name.
const NAME: usize = 7;
/// Words of a value.
const VALUE: usize = 16;

/// The statement of a line that has such a mark.
pub(crate) fn led(line: &str) -> Option<(String, String)> {
    let line = line.trim();
    let (name, value, known) = by_dots(line)
        .map(|(name, value)| (name, value, false))
        .or_else(|| by_tab(line).map(|(name, value)| (name, value, false)))
        .or_else(|| by_gap(line).map(|(name, value)| (name, value, false)))
        .or_else(|| line.split_once(" = ").map(|(name, value)| (name, value, false)))
        .or_else(|| by_dash(line).map(|(name, value)| (name, value, true)))?;
    let (name, value) = (squeeze(name), squeeze(value));
    let begins = name.starts_with(|c: char| c.is_uppercase() || is_cjk(c));
    let page = value.len() <= 3 && value.bytes().all(|byte| byte.is_ascii_digit());
    let sentence = value.ends_with(['.', '!', '?', '。']) && count(&value) > NAME;
    let short = count(&name) <= NAME && count(&value) <= VALUE;
    let plain = begins && short && !page && !sentence && !value.contains(['\t', '=']);
    (plain && is_name(&name) && !is_blank(&value) && (!known || is_known(&name))).then_some((name, value))
}

/// Parted by a row of dots.
fn by_dots(line: &str) -> Option<(&str, &str)> {
    let at = ["....", "……", " . . . "]
        .iter()
        .filter_map(|dots| line.find(dots))
        .min()?;
    let (name, rest) = line.split_at_checked(at)?;
    let value = rest.trim_start_matches(['.', '…', ' ']);
    (!value.contains("...")).then_some((name.trim_end_matches([' ', '.', '…']), value))
}

/// Parted by tabs in one place.
fn by_tab(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once('\t')?;
    let value = rest.trim_start_matches('\t');
    (!value.contains('\t')).then_some((name, value))
}

/// Parted by a wide gap in one place.
fn by_gap(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once("   ")?;
    let value = rest.trim_start();
    (!value.contains("   ")).then_some((name, value))
}

/// Parted by a dash between blanks: of sentences many have one, so that the name must be known.
fn by_dash(line: &str) -> Option<(&str, &str)> {
    let dash = [" – ", " — ", " - "].iter().find(|dash| line.contains(**dash))?;
    let (name, value) = line.split_once(dash)?;
    (!value.contains(dash) && count(name) <= 4 && count(value) <= 8).then_some((name, value))
}

/// Whether a name is one of those that forms ask for, in any language: of a party, a role, a day or a number.
fn is_known(name: &str) -> bool {
    Language::ALL.iter().any(|language| {
        let name = Name::new(name, *language);
        let sorts = name.sorts.has(Sorts::DATE) || name.sorts.has(Sorts::NUMBER);
        let side = name.all(Class::Party, Class::Role) && !name.content.is_empty();
        sorts || side
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_its_value_need_no_colon() {
        for (line, name, value) in [
            ("Foreman ............ B. Lee", "Foreman", "B. Lee"),
            ("Contract no. ........ HT-22/4", "Contract no", "HT-22/4"),
            ("Client\tOrme Ltd", "Client", "Orme Ltd"),
            ("Client       Orme Ltd", "Client", "Orme Ltd"),
            ("Start date = 3 May 2026", "Start date", "3 May 2026"),
            ("Engineer – Ada Okoye", "Engineer", "Ada Okoye"),
            ("施工单位……锦峤公司", "施工单位", "锦峤公司"),
        ] {
            assert_eq!(led(line), Some((name.to_owned(), value.to_owned())), "{line}");
        }
        for line in [
            "Introduction ........ 3",
            "Scope of works\t12",
            "The wall is 3 m high – and the slab 200 mm.",
            "Blocks – grey",
            "Ada Okoye\tForeman\t0123",
            "x = 4",
            "It was dry ... then it rained",
        ] {
            assert_eq!(led(line), None, "{line}");
        }
    }
}
