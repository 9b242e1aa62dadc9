//! One person or firm in two writings: with and without the firm, the title or the place behind the name.

use crate::accounting::firms_or_people::begins_as_signed;
use crate::candidates::Candidate;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts};
use crate::values;

/// Leaves, of a name and the same name with more behind it, the name alone, where somebody is asked for: "Ann Lee" of
/// "Ann Lee, Quay Design".
pub(crate) fn keep_names(label: &Name, found: &mut Vec<Candidate<'_>>) {
    drop_run_on(found);
    if asks_party(label) {
        // Who signed for a party is not the party.
        found.retain(|one| !is_signed(&one.value));
    }
    keep_firms(label, found);
    let asks = label.any(Class::Role)
        || label.sorts.has(Sorts::PERSON)
        || label.words.last().is_some_and(|word| word == "by")
        || asks_party(label);
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

/// Whether a label asks for a party of the contract itself.
fn asks_party(label: &Name) -> bool {
    let party =
        |word: &String| word == "site-supervision" || Lexicon::of(Language::English).is(Class::Party, word);
    // "Name" beside a party is that of who comes for it.
    label.content.iter().any(party) && !label.sorts.has(Sorts::PERSON) && !label.sorts.has(Sorts::NAME)
}

/// Whether a value is a signature as a copy has it: "sgd. A. Lee".
fn is_signed(value: &str) -> bool {
    let first = value.trim().split_once(' ').map_or("", |(first, _)| first);
    first.ends_with(['.', ':']) && begins_as_signed(value)
}

/// Leaves, of a value and the same with a sentence or a statement of its own behind it, the value: "Quay Design Ltd" of
/// "Quay Design Ltd. Safety: Bo Ray".
fn drop_run_on(found: &mut Vec<Candidate<'_>>) {
    if found.len() < 2 {
        return;
    }
    let values: Vec<String> = found.iter().map(|one| one.value.trim().to_owned()).collect();
    let runs_on = |value: &str| {
        let behind = |short: &String| {
            let rest = value
                .strip_prefix(short.trim_end_matches('.'))
                .unwrap_or_default();
            let (mark, rest) = rest.split_once(' ').unwrap_or_default();
            mark == "." && rest.starts_with(char::is_uppercase) && short.split_whitespace().count() > 1
        };
        values.iter().any(behind)
    };
    found.retain(|candidate| !runs_on(candidate.value.trim()));
}

/// Leaves, of a firm with its person behind it and that person alone, the first, where a party is asked for: "Quay
/// Design, Ann Lee" says who "Ann Lee" is.
fn keep_firms(label: &Name, found: &mut Vec<Candidate<'_>>) {
    if !asks_party(label) || found.len() < 2 {
        return;
    }
    let values: Vec<String> = found.iter().map(|one| one.value.trim().to_owned()).collect();
    let is_behind = |value: &str| {
        let behind = |whole: &String| {
            let firm = whole.strip_suffix(value).unwrap_or_default().trim_end();
            firm.strip_suffix(',')
                .is_some_and(|firm| values::is_named(firm) && !firm.contains(','))
        };
        values::is_named(value) && value.contains(' ') && values.iter().any(behind)
    };
    found.retain(|candidate| !is_behind(candidate.value.trim()));
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

    #[test]
    fn a_person_alone_is_of_the_firm_that_another_paper_says_before_them() {
        let of = |second: &str| {
            let vault = vault(&[
                ("contacts.md", "# Contacts\nClient: Quay Design Ltd, Ann Lee"),
                ("letter.md", second),
            ]);
            values(&vault, "Pour release", &[label("Client")])
        };
        assert_eq!(of("# Letter\nClient: Ann Lee"), ["Quay Design Ltd, Ann Lee"]);
        assert_eq!(of("# Letter\nClient: Bo Ray"), [""]);
    }

    #[test]
    fn what_runs_on_behind_a_value_is_none_of_it() {
        let of = |first: &str, second: &str| {
            let vault = vault(&[
                ("contract.md", &format!("# Contract data\n{first}")),
                ("award.md", &format!("# Award\n{second}")),
            ]);
            values(&vault, "Pour release", &[label("Client")])
        };
        let whole = "Client: Vale Housing Association";
        assert_eq!(
            of(whole, "Client: Vale Housing Association. Safety is with Bo Ray."),
            ["Vale Housing Association"]
        );
        assert_eq!(
            of(whole, "Client: Vale Housing Association, 12 Mill Lane, Dunmore"),
            ["Vale Housing Association"]
        );
        assert_eq!(of(whole, "Client: sgd. A. Lee"), ["Vale Housing Association"]);
        assert_eq!(of(whole, "Client: Vale Houses Ltd"), [""]);
    }
}
