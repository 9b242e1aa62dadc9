//! One person or firm in two writings: with and without the firm, the title or the place behind the name.

use super::candidates::Candidate;
use super::lexicon::{Class, Name, Sorts};
use super::values;

/// Leaves, of a name and the same name with more behind it, the name alone, where somebody is asked for: "Ann Lee" of
/// "Ann Lee, Quay Design".
pub(crate) fn keep_names(label: &Name, found: &mut Vec<Candidate<'_>>) {
    let asks = label.any(Class::Role)
        || label.sorts.has(Sorts::PERSON)
        || label.words.last().is_some_and(|word| word == "by");
    if !asks || found.len() < 2 {
        return;
    }
    let names: Vec<String> = found
        .iter()
        .map(|candidate| candidate.value.trim().to_owned())
        .filter(|value| values::is_named(value) && value.split_whitespace().count() >= 2)
        .collect();
    found.retain(|candidate| !names.iter().any(|name| is_more(candidate.value.trim(), name)));
}

/// Whether a value is a name, and more behind a comma or in brackets.
fn is_more(value: &str, name: &str) -> bool {
    let behind = value.strip_prefix(name).unwrap_or_default().trim_start();
    behind.starts_with([',', '(', '（', '，']) || behind.starts_with("– ") || behind.starts_with("- ")
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, values, vault};

    #[test]
    fn a_person_with_and_without_the_firm_is_one() {
        let of = |second: &str| {
            let vault = vault(&[
                (
                    "contract.md",
                    "# Contract data\nSupervisor: Ann Lee, Quay Design Ltd",
                ),
                ("contacts.md", second),
            ]);
            values(&vault, "Pour release", &[label("Supervisor")])
        };
        assert_eq!(of("# Contacts\nSupervisor: Ann Lee"), ["Ann Lee"]);
        assert_eq!(of("# Contacts\nSupervisor: Ann Leeson"), [""]);
        assert_eq!(of("# Contacts\nSupervisor: Bo Ray"), [""]);
    }
}
