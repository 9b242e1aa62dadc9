//! Where the words of one slot end and those of the next begin, in a line that has several: the unit and the end of
//! the sentence behind a blank are said of that blank.

use crate::text_map::part;
use crate::units::is_unit;

/// Words with a stop behind them that ends no sentence.
const SHORTENED: &str = "no|nos|nr|num|núm|art|ref|réf|rev|cert|pos|abs|approx|ca|aprox|incl|inkl|excl|exkl|zzgl|abzgl|\
    gem|lt|max|máx|min|mín|resp|bzw|vs|tel|tél|fig|abb|cap|ch|vol|sect|dept|est|prof|prot|doc|dwg|spec|temp|cant|acum|prog|\
    vorauss|voraussichtl|geb|inst|insp|qty|av|bd|str|st|mio|mr|mrs|ms|dr|ing|sr|sra|mme";

/// Where, in the text between a slot and the next one on its line, the words of the next begin.
pub(crate) fn own_start(text: &str) -> usize {
    let mut start = 0;
    for at in [behind_gap, behind_sentence, behind_unit] {
        let rest = part(text, start..text.len());
        let own = at(rest).filter(|own| is_told(part(rest, *own..rest.len())));
        start += own.unwrap_or(0);
    }
    start
}

/// Whether a text has a word.
pub(crate) fn is_told(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Where the label of the first blank of a line begins: what stands before a wide gap is the form's own name.
pub(crate) fn first_start(text: &str) -> usize {
    let named = |start: &usize| {
        part(text, *start..text.len())
            .trim_start()
            .starts_with(char::is_alphabetic)
    };
    behind_gap(text).filter(named).unwrap_or(0)
}

/// Behind the last wide gap.
fn behind_gap(text: &str) -> Option<usize> {
    let words = text.trim_end();
    words.rfind("   ").map(|at| at + 3)
}

/// Behind the last end of a sentence or of a half of one.
fn behind_sentence(text: &str) -> Option<usize> {
    let wide = text.trim_end().rfind(['。', '；']).map(|at| at + '。'.len_utf8());
    let ends = text.match_indices(". ").chain(text.match_indices("; "));
    let plain = ends.filter(|(at, mark)| {
        let behind = part(text, at + mark.len()..text.len()).trim_start();
        let begins = *mark == "; " || behind.starts_with(char::is_uppercase);
        begins && (*mark == "; " || !is_shortened(part(text, 0..*at)))
    });
    let plain = plain.map(|(at, mark)| at + mark.len()).max();
    wide.max(plain)
}

/// The last word of a text.
fn last_word(text: &str) -> &str {
    let mut words = text.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '-'));
    words.next().unwrap_or_default()
}

/// Whether a text ends with a word that is shortened, which a stop follows.
pub(crate) fn ends_shortened(text: &str) -> bool {
    let last = last_word(text).to_lowercase();
    SHORTENED.split('|').any(|word| word == last)
}

/// Whether a text ends with a word that is shortened, a number or a letter alone.
pub(crate) fn is_shortened(text: &str) -> bool {
    let last = last_word(text);
    let single = last.chars().count() == 1 && !is_unit(last);
    let figures = !last.is_empty() && last.chars().all(|c| c.is_ascii_digit() || c == '.');
    single || figures || ends_shortened(text)
}

/// Behind the unit that a text begins with.
fn behind_unit(text: &str) -> Option<usize> {
    let words = text.trim_start();
    let lead = text.len() - words.len();
    // "份，照片": a Chinese unit and its mark.
    if let Some(mark) = words
        .find([',', '，', '、', ';', '；'])
        .filter(|mark| !part(words, 0..*mark).is_ascii())
        && is_unit(part(words, 0..mark))
    {
        let sign = part(words, mark..words.len())
            .chars()
            .next()
            .map_or(0, char::len_utf8);
        return Some(lead + mark + sign);
    }
    let mut ends = words
        .match_indices(' ')
        .map(|(at, _)| at)
        .take(2)
        .collect::<Vec<_>>();
    ends.reverse();
    // "Days granted: ____" begins a label.
    let word = |unit: &str| {
        let mut letters = unit.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let end = ends.into_iter().find(|end| {
        let unit = part(words, 0..*end);
        let bare = unit.trim_end_matches([',', '.', ';']);
        is_unit(bare) && !(word(unit) && bare == unit)
    })?;
    Some(lead + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(text: &str) -> &str {
        part(text, own_start(text)..text.len()).trim()
    }

    #[test]
    fn what_is_said_of_the_blank_before_is_left_to_it() {
        for (text, told) in [
            (" kN/m². Point load not more than ", "Point load not more than"),
            (
                " kN on a 300 mm square. Snow load allowed for ",
                "Snow load allowed for",
            ),
            (" m   Túnel excavado a la fecha: ", "Túnel excavado a la fecha:"),
            (" %   Inversión prevista: $ ", "Inversión prevista: $"),
            (" °C ; vent : ", "vent :"),
            (" working days from ", "from"),
            (" Working days granted: ", "Working days granted:"),
            (" . Sie betrifft die Positionen ", "Sie betrifft die Positionen"),
            (" Report no. Annex ", "Report no. Annex"),
            (" Ref. No. Project ", "Ref. No. Project"),
            (" and ", "and"),
            (" days. ", "days."),
            ("，签发日期", "，签发日期"),
            ("；产品认证证书，编号", "产品认证证书，编号"),
        ] {
            assert_eq!(own(text), told, "{text}");
        }
    }

    #[test]
    fn a_forms_name_before_a_gap_is_no_part_of_the_label_behind_it() {
        let first = |text| part(text, first_start(text)..text.len()).trim();
        assert_eq!(first("Sheet QF-12 issue 3    Job no. "), "Job no.");
        assert_eq!(first("Kell Builders Ltd     Cost centre: "), "Cost centre:");
        assert_eq!(first("Contract sum    (EUR) "), "Contract sum    (EUR)");
        assert_eq!(first("Job no.      "), "Job no.");
    }
}
