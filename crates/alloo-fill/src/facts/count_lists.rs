//! Lists of counts in a sentence: `Minor injuries 2, near misses 5, inductions 63`. Each part names its own figure,
//! which a part alone, `inductions 63`, would not be trusted to do.

/// Fewer parts are no list.
const LEAST: usize = 3;
/// Words of a name before its count.
const NAME: usize = 4;

/// A count: a whole number and no year.
pub(super) fn is_count(word: &str) -> bool {
    let plain: String = word.chars().filter(|c| !matches!(c, ',' | '.' | '’')).collect();
    let grouped = plain.len() > 3 && plain.len() < word.len();
    let year = plain.len() == 4 && plain.starts_with(['1', '2']);
    !plain.is_empty()
        && plain.bytes().all(|byte| byte.is_ascii_digit())
        && (grouped || plain.len() < 4 || !year)
}

/// The name and the count that a part of a sentence is.
fn counted(part: &str) -> Option<(&str, &str)> {
    // "inductions 63. The rate is": the figure ends the list, if not for all the sentence.
    let ended = part.split_once(". ").map_or(part, |(head, _)| head);
    let (name, count) = ended.trim().rsplit_once(' ')?;
    let plain =
        |word: &str| word.starts_with(char::is_alphabetic) && !word.bytes().any(|b| b.is_ascii_digit());
    let named = name.split_whitespace().count() <= NAME && name.split_whitespace().all(plain);
    (named && is_count(count)).then(|| (name.trim(), count))
}

/// What neighbouring parts of a sentence count, each something else.
pub(super) fn counts(parts: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for run in parts.split(|part| counted(part).is_none()) {
        let listed: Vec<(&str, &str)> = run.iter().filter_map(|part| counted(part)).collect();
        let differ = |(at, (name, _)): (usize, &(&str, &str))| {
            listed
                .iter()
                .skip(at + 1)
                .all(|(other, _)| !other.eq_ignore_ascii_case(name))
        };
        if listed.len() >= LEAST && listed.iter().enumerate().all(differ) {
            found.extend(
                listed
                    .iter()
                    .map(|(name, count)| ((*name).to_owned(), (*count).to_owned())),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn each_part_of_a_list_of_counts_names_its_own() {
        let found = counts(&[
            "For the month",
            "Visitors 41",
            "drills 2",
            "first aid cases 3",
            "no complaints",
        ]);
        let said: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(said, ["Visitors", "drills", "first aid cases"]);
        assert!(counts(&["Visitors 41", "drills 2"]).is_empty());
        assert!(counts(&["bar 12", "bar 16", "bar 20"]).is_empty());
        assert!(counts(&["on 4 May", "phase 2", "C30/37 40"]).is_empty());
    }

    #[test]
    fn a_label_of_one_word_takes_its_count() {
        let vault = vault(&[(
            "mail.eml",
            "# Figures\n> Hours 32,110. Dangerous occurrences 1, toolbox talks 9, inductions 44. Rate 0.4.",
        )]);
        let asks = ["Inductions", "Toolbox talks"].map(label);
        assert_eq!(values(&vault, "Monthly report", &asks), ["44", "9"]);
    }
}
