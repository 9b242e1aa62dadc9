//! What a slot asks, as names are accounted for: its readings, the block it stands in, its unit, and whether
//! it is for us at all.

pub(crate) mod slots_beside; // what a slot asks by what stands beside it
pub(crate) mod named_people; // columns for the names of people
pub(crate) mod signing_blocks; // blocks that are signed as a whole
pub(crate) mod by_hand; // places that are for a hand
mod prompts; // what prompts, marks and captions say
mod slot_parts; // blanks that are a part of the one before them
pub(crate) mod column_sides; // what heads a column beside what labels its rows
pub(crate) mod slot_outcome; // what came of a slot

use std::cell::LazyCell;

use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, ungendered, unsectioned};
use crate::model::{Slot, SlotKind, Wants};
use crate::values;
use crate::values::revision_marks::said_before;
use column_sides::{is_value_word, of_paper};
use prompts::{PROMPT_BRACKETS, dotted, mark, named_by_caption, picture, printed, remark, unprompted};
use slot_parts::{drop_unsided, goes_on, is_of_person_before, is_part_of, unit_over, without_who_fills};

/// Whose a slot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    Ours,
    /// A place to sign, or the name and date beside one.
    Hand,
    /// A record's in a part that is repeated.
    Record,
    /// The second half of `12 of __`, or a part of a date.
    Part,
}

/// A slot as it is asked.
#[derive(Debug)]
pub(crate) struct Asked {
    /// What it may be called, best first.
    pub readings: Vec<Name>,
    /// The block that it stands in: what heads it.
    pub block: Name,
    /// Whether the label takes a sum from those above it: "./. Rabatt", "less retention".
    pub deducted: bool,
    /// Whether the block is only the form's own title, which says nothing of whose a slot is.
    pub under_title: bool,
    /// What heads its column in a table where its row has a label too.
    pub column: Name,
    /// What labels its row in such a table.
    pub row: String,
    /// All that stands in that row already, from its first cell.
    pub row_texts: Vec<String>,
    /// The headings above it, all words.
    pub above: Name,
    pub wants: Wants,
    /// The unit that stands behind the blank, or the currency before it.
    pub printed: Option<String>,
    /// What its prompt asks for, in words.
    pub prompt: Option<Name>,
    /// The picture of a date that its prompt is.
    pub picture: Option<String>,
    /// Things with a number of their own that its block is about: `CH-1`.
    pub things: Vec<String>,
    pub whose: Whose,
    /// The revision of the record that its sentence names.
    pub revision: Option<String>,
}

/// The names that a label may mean: `Drawing / specification reference` is either reference.
fn readings(text: &str, language: Language) -> Vec<Name> {
    // "Director/a" is one word.
    let text = &ungendered(text);
    let parts = text
        .split_once('/')
        .filter(|(left, right)| left.trim().len() > 2 && right.trim().len() > 2);
    let Some((left, right)) = parts.filter(|_| !text.contains(['(', '·'])) else {
        return vec![Name::new(text, language)];
    };
    let tail = right.trim().split_once(' ').map_or("", |(_, tail)| tail);
    // "High / low °C" asks for both.
    if Lexicon::of(language).unit(tail).is_some() {
        return vec![Name::new(text, language)];
    }
    [
        text.to_string(),
        format!("{left} {tail}"),
        right.to_owned(),
        left.to_owned(),
    ]
    .iter()
    .map(|text| Name::new(text, language))
    .collect()
}

/// A label out of the middle of a sentence, `with the Client`, without the words that lead into it.
fn led_in<'t>(text: &'t str, lexicon: &Lexicon) -> &'t str {
    let inline = text.starts_with(char::is_lowercase) || text.trim_end().ends_with(',');
    let mut rest = text;
    while inline
        && let Some((first, more)) = rest.split_once(' ')
        && lexicon.is(Class::LeadsIn, &crate::lexicon::fold(first))
    {
        rest = more.trim_start();
    }
    rest
}

/// In German "An" is to whom a letter goes, and "AN" the contractor.
fn addressed(text: &str, language: Language) -> &str {
    match (language, text.trim()) {
        (Language::German, "An") => "Empfänger",
        _ => text,
    }
}

/// "For the contractor" is who speaks for it.
fn spoken_for(text: &str, mut name: Name) -> Name {
    if is_for_party(text, &name) {
        name.words.push("representative".into());
        name.content.push("representative".into());
    }
    name
}

/// Whether a label asks for somebody who stands for a party.
fn is_for_party(text: &str, name: &Name) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    matches!(first.as_str(), "for" | "für" | "pour" | "por")
        && !name.content.is_empty()
        && name.all(Class::Party, Class::Party)
}

/// The names that a slot asks by, the most telling first.
fn all_readings(slot: &Slot, language: Language) -> Vec<Name> {
    let lexicon = Lexicon::of(language);
    let mut names: Vec<Name> = Vec::new();
    // The picture of a day, "____年__月__日", names nothing.
    let pictured = |name: &Name| {
        name.words
            .iter()
            .all(|word| matches!(word.as_str(), "年" | "月" | "日"))
    };
    for name in said_names(slot, language) {
        if !name.is_empty() && !pictured(&name) && !names.contains(&name) {
            names.push(name);
        }
    }
    // "For the client's agent: [client]": the label before a mark may say that it is not who the mark names.
    if let Some(first) = names.first().filter(|name| name.any(Class::Role)).cloned() {
        let less = |name: &Name| {
            name.content.len() < first.content.len()
                && name.content.iter().all(|word| first.content.contains(word))
                && !name.any(Class::Role)
        };
        names.retain(|name| !less(name));
    }
    // "du PK 8+000 au PK [PK droit]": words with a value among them are no other name of what a prompt names.
    if let Some(first) = names
        .first()
        .filter(|_| slot.kind == SlotKind::Instruction)
        .cloned()
    {
        let figures = |word: &String| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_digit());
        let told = first.content.len() > 1;
        names.retain(|name| *name == first || !(told && name.content.iter().any(figures)));
    }
    drop_marks_cut_short(slot, &mut names);
    drop_unsided(&mut names);
    // A mark that says only what sort of value it is stands for the label before it.
    if matches!(slot.kind, SlotKind::Instruction | SlotKind::Placeholder)
        && names.iter().any(|name| !name.content.is_empty())
    {
        names.retain(|name| !name.content.is_empty());
    }
    // What a prompt or tag says in general is said better by the label before it.
    if names.len() > 1 {
        let first = names.first().cloned();
        let joins = |name: &Name| name.words.iter().all(|word| lexicon.is(Class::Stop, word));
        names.retain(|name| first.as_ref() == Some(name) || !(name.content.is_empty() || joins(name)));
    }
    // A mark named `ID` is told apart by the label before it.
    if matches!(
        slot.kind,
        SlotKind::Placeholder | SlotKind::MergeField | SlotKind::Instruction
    ) {
        names.sort_by_key(|name| name.content.is_empty());
    }
    names
}

/// Leaves the label before a mark that has the mark's words and more: "Address of the works: {{ address }}" asks for no
/// other address.
fn drop_marks_cut_short(slot: &Slot, names: &mut Vec<Name>) {
    let marked = matches!(slot.kind, SlotKind::MergeField | SlotKind::Placeholder);
    let labelled = slot.before.trim_end().ends_with([':', '：']);
    let Some(mark) = names.first().filter(|_| marked && labelled).cloned() else {
        return;
    };
    let more = |name: &Name| {
        name.content.len() > mark.content.len() && mark.content.iter().all(|word| name.content.contains(word))
    };
    // What many things have says nothing of which is meant.
    let one = !slot.label.contains(['_', ' ', '-', '.']);
    let bare =
        one && mark.words.len() == 1 && !mark.content.is_empty() && mark.all(Class::Common, Class::Own);
    if bare && names.iter().any(more) {
        names.retain(|name| *name != mark);
    }
}

/// Whether a label begins as a line that takes from a sum does, in any of the languages.
fn is_deducted(label: &str) -> bool {
    const LEADS: [&str; 12] = [
        "./.",
        "abzgl",
        "abzüglich",
        "less ",
        "less:",
        "deduct",
        "moins ",
        "à déduire",
        "menos ",
        "a deducir",
        "扣",
        "减",
    ];
    let label = label.trim_start().to_lowercase();
    LEADS.iter().any(|lead| label.starts_with(lead))
}

/// The names around a slot in their order: its caption's, or those of its row and column, its label and what
/// else names it.
fn said_names(slot: &Slot, language: Language) -> Vec<Name> {
    let lexicon = Lexicon::of(language);
    if named_by_caption(slot, lexicon) {
        return vec![Name::new(&slot.caption, language)];
    }
    let mut names = Vec::new();
    let place = slot.cell.clone().unwrap_or_default();
    let gridded = place.is_gridded();
    if gridded {
        let row = Name::new(&place.row_label, language);
        let column = Name::new(&place.column_header, language);
        let column = of_paper(column, lexicon);
        names.push(row.with(&column));
        // "Amount" over a column says what sort of value stands in it.
        if column.sorts.is_empty() && column.content.iter().all(|word| is_value_word(word)) {
            let unit = row.unit.clone().or_else(|| column.unit.clone());
            names.push(Name { unit, ..row });
        }
    }
    let label = match (slot.kind, remark(slot)) {
        (SlotKind::Placeholder, _) => mark(&slot.label).replace('.', " "),
        (SlotKind::Label, Some(remark)) => format!("{} ({remark})", slot.label),
        _ => slot.label.clone(),
    };
    let heading = slot.headings.last();
    // Beside the label of a cell there are only the names of its block.
    let also: &[String] = if slot.kind == SlotKind::Cell {
        &[]
    } else {
        &slot.also
    };
    // The band over a cell says what its label is of, where the label does not say that itself.
    let own = LazyCell::new(|| Name::new(&label, language));
    let told = |band: &&String| {
        let mut words = Name::new(band, language).words.into_iter();
        slot.cell.is_some() && !own.content.is_empty() && !words.any(|word| own.has(&word))
    };
    let over = LazyCell::new(|| slot.block.iter().filter(told).chain(heading).collect::<Vec<_>>());
    // The label of a cell is that of the first place in it.
    let later = slot.before.contains(['{', '«', '<', '_', '…']);
    for text in std::iter::once(&label).chain(also) {
        if later && *text != label && *text == place.row_label {
            continue;
        }
        let half = gridded && (*text == place.row_label || *text == place.column_header);
        let long = text.chars().count() > 80;
        let above = *text != label && over.iter().any(|over| names_heading(text, over, language));
        if !(half || long || above || *text != label && is_part_of(text, &label, language)) {
            let text = unprompted(addressed(led_in(text, lexicon), language), lexicon);
            names.extend(
                readings(&text, language)
                    .into_iter()
                    .map(|name| spoken_for(&text, name)),
            );
        }
    }
    names
}

impl Asked {
    /// Reads a slot of a form in a language.
    pub(crate) fn new(slot: &Slot, language: Language) -> Asked {
        let lexicon = Lexicon::of(language);
        let whose = match dotted(slot) {
            Some(head) if !Self::is_known(head, language) => Whose::Record,
            _ if goes_on(slot) || is_of_person_before(slot, language) => Whose::Part,
            _ => Whose::Ours,
        };
        let place = slot.cell.clone().unwrap_or_default();
        let gridded = place.is_gridded();
        let column = match gridded {
            true => Name::new(&place.column_header, language),
            false => Name::NONE,
        };
        let band = slot.block.last().filter(|text| !gridded && !is_sentence(text));
        let block = band
            .or(slot.headings.last().filter(|text| !is_sentence(text)))
            .map(|text| Name::new(unsectioned(without_who_fills(text), language), language))
            .unwrap_or_default();
        let above: Vec<String> = slot
            .headings
            .iter()
            .chain(band)
            .flat_map(|text| Name::new(unsectioned(text, language), language).words)
            .collect();
        // "Name" under "For the architect" is who speaks for the architect.
        let mut readings = all_readings(slot, language);
        let told = band
            .or(slot.headings.last())
            .map(String::as_str)
            .unwrap_or_default();
        let bare = readings
            .first()
            .is_some_and(|name| name.content.is_empty() && name.words == ["name"]);
        if bare && is_for_party(told, &block) {
            readings = vec![spoken_for(told, block.clone())];
        }
        let mut column = column;
        if let Some(unit) = unit_over(slot).filter(|_| gridded && column.unit.is_none()) {
            for name in readings
                .iter_mut()
                .chain([&mut column])
                .filter(|name| name.unit.is_none())
            {
                name.unit = Some(unit.clone());
            }
        }
        Asked {
            readings,
            revision: said_before(&slot.before, language),
            row: if gridded {
                place.row_label.clone()
            } else {
                String::new()
            },
            row_texts: if gridded { place.row_texts } else { Vec::new() },
            column,
            block,
            under_title: false,
            deducted: is_deducted(&slot.label) || is_deducted(&place.row_label),
            above: Name {
                words: above,
                ..Name::default()
            },
            wants: slot.wants.clone(),
            printed: printed(slot, lexicon),
            prompt: Some(Name::new(
                &unprompted(slot.prompt.trim_matches(PROMPT_BRACKETS), lexicon),
                language,
            )),
            picture: picture(&slot.prompt),
            things: band
                .or(slot.headings.last())
                .map(|text| values::codes(text))
                .unwrap_or_default(),
            whose,
        }
    }

    /// Whether a dotted mark's first part names something of the documents', and no record of a list.
    fn is_known(head: &str, language: Language) -> bool {
        let name = Name::new(head, language);
        name.has("project")
            || [Class::Party, Class::Role].iter().any(|class| name.any(*class))
            || name.has("contract")
    }

    /// Whether a date is asked for.
    pub(crate) fn wants_date(&self) -> bool {
        matches!(self.wants, Wants::Date(_)) || self.picture.is_some()
    }

    /// Whether a sum of money is asked for: a currency stands over it, beside it or behind it.
    pub(crate) fn wants_sum(&self) -> bool {
        let units = [&self.printed, &self.column.unit, &self.block.unit];
        let named = self.readings.iter().map(|name| &name.unit);
        let mut all = units.into_iter().chain(named).flatten();
        all.any(|unit| crate::lexicon::is_currency(unit))
    }

    /// Whether a person is asked for.
    pub(crate) fn wants_person(name: &Name) -> bool {
        name.sorts.has(Sorts::PERSON)
            || (name.any(Class::Role)
                && name.all(Class::Role, Class::Party)
                && !name.sorts.has(Sorts::NUMBER))
    }
}

/// Whether a name is of a party, or of its firm: `Applicant (company)`.
pub(crate) fn is_party_itself(name: &Name) -> bool {
    let lexicon = Lexicon::of(Language::English);
    let side = |word: &String| lexicon.is(Class::Party, word);
    let plain = |word: &String| side(word) || word == "organization";
    name.content.iter().any(side) && name.content.iter().all(plain)
}

/// Whether a text over a slot says something of its own: with a blank in it, or in several clauses.
fn is_sentence(text: &str) -> bool {
    text.contains("__") || text.contains(['，', '。']) && text.chars().count() > 12
}

/// Whether a text is a heading over a slot, with or without its number.
fn names_heading(text: &str, heading: &str, language: Language) -> bool {
    let bare = unsectioned(heading, language);
    heading.eq_ignore_ascii_case(text) || Name::new(bare, language).words == Name::new(text, language).words
}

/// Whether an entry of a class stands in a text, in its language or in English.
pub(crate) fn has_any(lexicon: &Lexicon, class: Class, text: &str) -> bool {
    let chinese = text.chars().any(crate::lexicon::is_ideograph);
    let lexicon = if chinese {
        Lexicon::of(Language::Chinese)
    } else {
        lexicon
    };
    lexicon.has(class, text)
}
