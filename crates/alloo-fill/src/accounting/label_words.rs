//! What single words of labels and headings are for: sides of a letter, designators of parts, words that only lay out.

use crate::facts::Statement;
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts};
use crate::slots::Asked;
use crate::values::{self, Order, Sort};

/// Whether a text has somebody's name in it, as values are compared.
pub(crate) fn names(text: &str, entity: &str) -> bool {
    let key = values::key(text, Order::Unknown);
    !entity.is_empty() && format!(" {key} ").contains(&format!(" {entity} "))
}

/// Whether a word is for whoever makes the form.
pub(super) fn is_own_side(word: &str) -> bool {
    matches!(word, "applicant" | "from")
}

/// Whether a word only says on which side of a letter or payment somebody is.
pub(super) fn is_addressed(word: &str) -> bool {
    matches!(
        word,
        "to" | "from" | "payer" | "payee" | "addressee" | "recipient" | "sender" | "applicant"
    )
}

pub(super) fn is(class: Class, word: &str) -> bool {
    Lexicon::of(Language::English).is(class, word)
}

/// Whether a word only parts one block, phase or lot from another: a letter or figure behind the word for
/// what is parted.
pub(super) fn is_designator(heading: &Name, word: &str) -> bool {
    let short = word.chars().count() == 1 || word.bytes().all(|byte| byte.is_ascii_digit());
    let before = |pair: &[String]| pair[1] == word && lexicon::any(Class::Parted, &pair[0]);
    short && heading.words.windows(2).any(before)
}

/// Words of a heading that always belong to what stands under it.
pub(super) fn is_hard(word: &str) -> bool {
    [Class::Other, Class::Standing, Class::Draft, Class::Sample]
        .iter()
        .any(|class| lexicon::any(*class, word))
        || word == "subcontractor"
}

/// Words of a heading that say that something follows, and not what.
pub(super) fn is_layout(word: &str) -> bool {
    lexicon::any(Class::Layout, word)
        || is(Class::Quiet, word)
        || matches!(word, "data" | "project" | "basic" | "identification" | "header")
}

/// The words by which a contract numbers what it says, `Art. 14 Penalties`, `X16 Retention`, where a label has
/// none.
pub(super) fn clause_words<'n>(label: &Name, said: &'n Name) -> &'n [String] {
    let figure = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    let option = |word: &String| {
        word.strip_prefix('x')
            .is_some_and(|rest| !rest.is_empty() && figure(&rest.to_owned()))
    };
    let count = match said.words.as_slice() {
        [first, number, _, ..] if lexicon::any(Class::Clause, first) && figure(number) => 2,
        [first, _, ..] if option(first) => 1,
        _ => 0,
    };
    let numbers = said.words.get(..count).unwrap_or_default();
    if numbers.iter().any(|word| label.content.contains(word)) {
        return &[];
    }
    numbers
}

/// Whether a name is of what many things have, so that what it stands under is a part of it.
pub(super) fn is_generic(name: &Name) -> bool {
    name.all(Class::Common, Class::Own)
}

pub(super) fn is_role(name: &Name) -> bool {
    !name.content.is_empty() && name.all(Class::Role, Class::Role)
}

/// Whether a name is of what is said of somebody: under a party it is theirs.
pub(super) fn is_contact(name: &Name) -> bool {
    name.any(Class::Contact) && is_generic(name) || name.content.is_empty() && name.sorts.has(Sorts::NAME)
}

/// Whether a word says only that a value is a sum; "value of work" does of the total of an account's column.
pub(super) fn is_summed(asked: &Asked, word: &str, fact: &Statement<'_>, said: &Name) -> bool {
    let sum = || values::sort(&fact.value) == Sort::Money || values::is_sum(&fact.value);
    match word {
        "amount" | "sum" => !is_generic(said) && sum(),
        "work" | "value" => said.has("total") && !(fact.said || asked.column.is_empty()),
        _ => false,
    }
}

/// Whether a name is of what is the same in all papers of a project: who has a part in it, the project, the
/// contract.
pub(crate) fn is_lasting(name: &Name) -> bool {
    name.any(Class::Party) || name.any(Class::Role) || name.has("project") || name.has("contract")
}

/// The words that a heading adds to what stands under it.
pub(super) fn hard_words<'n>(heading: &'n Name, of: &Name, out: &mut Vec<&'n str>) {
    let sided = is_contact(of) || is_role(of);
    // Who has a part in the works has it in each block and phase of them.
    let lasting = is_lasting(of);
    for word in &heading.content {
        let party = sided && (is(Class::Party, word) || is(Class::Role, word));
        if party || is_hard(word) || !lasting && is_designator(heading, word) {
            out.push(word);
        }
    }
}
