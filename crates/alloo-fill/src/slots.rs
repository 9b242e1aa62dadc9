//! What a slot asks, as names are accounted for: its readings, the block it stands in, its unit, and whether
//! it is for us at all.

use super::contact_tables::is_contact_word;
use super::lexicon::{Class, Language, Lexicon, Name, Sorts, tokens, unsectioned};
use super::model::{Slot, SlotKind, Wants};
use super::values;

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
}

/// The text of a mark without its braces and filters.
fn mark(prompt: &str) -> &str {
    let inner = prompt
        .trim()
        .trim_matches(['{', '}', '$', '<', '>', '«', '»', '%', ' ']);
    inner.split('|').next().unwrap_or_default().trim()
}

/// The first part of a dotted mark, `item` of `{{item.total}}`.
fn dotted(slot: &Slot) -> Option<&str> {
    let inner = mark(&slot.prompt);
    let (head, tail) = inner.split_once('.')?;
    let word = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '[' | ']'))
    };
    (slot.kind == SlotKind::Placeholder && word(head) && word(tail)).then_some(head)
}

/// What stands in brackets behind a blank that has a label: a part of it.
fn remark(slot: &Slot) -> Option<&str> {
    let inner = slot.after.trim_start().strip_prefix('(')?.split_once(')')?.0;
    (slot.before.contains([':', '：']) && inner.chars().count() < 40 && !inner.contains("__"))
        .then_some(inner)
}

/// Whether the caption behind a blank names it: nothing since the blank before does.
fn named_by_caption(slot: &Slot, lexicon: &Lexicon) -> bool {
    let before = slot.before.rsplit("__").next().unwrap_or_default();
    let own = matches!(slot.kind, SlotKind::Label | SlotKind::Instruction) && !slot.caption.is_empty();
    let aside = lexicon.is(Class::Aside, &tokens(&slot.caption, lexicon).join(" "));
    own && !aside && !before.contains([':', '：', '=']) && lexicon.unit(&slot.caption).is_none()
}

/// Whether a blank goes on from another on its line: `__ of __`, `__/__/____`.
fn goes_on(slot: &Slot) -> bool {
    let before = slot.before.trim_end();
    let last = before.rsplit(' ').next().unwrap_or_default();
    let rest = before
        .get(..before.len() - last.len())
        .unwrap_or_default()
        .trim_end();
    let joined = matches!(
        last.to_lowercase().as_str(),
        "of" | "von" | "de" | "sur" | "/" | "aus"
    );
    let blank = |text: &str| text.ends_with("__") || text.ends_with('…') || text.ends_with("...");
    (joined && blank(rest))
        || (before.ends_with(['/', '.', '-']) && blank(before.trim_end_matches(['/', '.', '-'])))
        || (slot.kind == SlotKind::Label
            && slot.after.trim_start().starts_with(['/'])
            && slot.after.contains("__"))
}

/// Whether a blank asks how somebody is reached whose name the blank before it asks for: `Written by ____,
/// telephone ____`.
fn is_of_person_before(slot: &Slot, language: Language) -> bool {
    let label = Name::new(&slot.label, language);
    let reached = !label.words.is_empty() && label.words.iter().all(|word| is_contact_word(word));
    let person = |text: &str| {
        let name = Name::new(text, language);
        name.sorts.has(Sorts::PERSON) || name.any(Class::Role) || name.has("author")
    };
    reached && slot.cell.is_none() && slot.before.contains(['_', '{', '<', '[', '…']) && person(&slot.before)
}

/// The unit behind a blank, or the currency before it.
fn printed(slot: &Slot, lexicon: &Lexicon) -> Option<String> {
    if slot.cell.is_some() && slot.before.is_empty() && slot.after.is_empty() {
        return None;
    }
    if let Some(sign) = slot
        .before
        .trim_end()
        .chars()
        .next_back()
        .filter(|c| matches!(c, '£' | '$' | '€' | '¥'))
    {
        return Some(sign.to_string());
    }
    if slot.kind == SlotKind::Cell && slot.after.is_empty() {
        return lexicon.unit(&slot.before).map(str::to_owned);
    }
    let after = slot.after.trim_start();
    let word = after
        .split([' ', ',', ';', ')'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let alone = after.trim_end_matches('.').len() == word.len();
    let unit = lexicon.unit(word)?;
    // "month: ____" names the next blank.
    let rest = after.get(word.len()..).unwrap_or_default();
    let next = rest.split(['_', '…', '{', '[', '<']).next().unwrap_or_default();
    if next.len() < rest.len() && next.trim_end().ends_with([':', '：']) {
        return None;
    }
    (alone || !matches!(word, "in" | "a" | "h" | "d" | "t" | "an" | "g" | "v")).then(|| unit.to_owned())
}

/// A label without what a prompt begins with: `Insert site address`, `Click to enter a date`.
fn unprompted(text: &str, lexicon: &Lexicon) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &str| tokens(word, lexicon).join(" ");
    let first = words.first().map(|word| plain(word)).unwrap_or_default();
    if !lexicon.is(Class::OpensPrompt, &first) || words.len() < 2 {
        return text.to_owned();
    }
    let at = words
        .iter()
        .take_while(|word| lexicon.is(Class::Prompt, &plain(word)))
        .count();
    words.get(at..).unwrap_or_default().join(" ")
}

/// The names that a label may mean: `Drawing / specification reference` is either reference.
fn readings(text: &str, language: Language) -> Vec<Name> {
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
        text.to_owned(),
        format!("{left} {tail}"),
        right.to_owned(),
        left.to_owned(),
    ]
    .iter()
    .map(|text| Name::new(text, language))
    .collect()
}

/// Whether a word over a column says only that values stand under it.
fn is_value_word(word: &str) -> bool {
    matches!(
        word,
        "amount"
            | "value"
            | "entry"
            | "answer"
            | "response"
            | "sum"
            | "price"
            | "cost"
            | "excl-tax"
            | "detail"
            | "content"
    )
}

/// A label out of the middle of a sentence, `with the Client`, without the words that lead into it.
fn led_in<'t>(text: &'t str, lexicon: &Lexicon) -> &'t str {
    let inline = text.starts_with(char::is_lowercase) || text.trim_end().ends_with(',');
    let mut rest = text;
    while inline
        && let Some((first, more)) = rest.split_once(' ')
        && lexicon.is(Class::LeadsIn, &super::lexicon::fold(first))
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

/// What a prompt stands in.
const PROMPT_BRACKETS: [char; 13] = [
    '[', ']', '<', '>', '(', ')', '（', '）', '【', '】', '［', '］', ' ',
];

/// A prompt that is a date's picture: `dd/mm/yyyy`.
fn picture(prompt: &str) -> Option<String> {
    let inner = prompt.trim().trim_matches(PROMPT_BRACKETS).to_lowercase();
    let letters = inner
        .chars()
        .all(|c| matches!(c, 'd' | 'm' | 'y' | 'j' | 't' | 'a' | ' ' | '/' | '-' | '.' | ','));
    let year = ["yyyy", "jjjj", "aaaa", "yy"]
        .iter()
        .any(|year| inner.contains(year));
    let inner = inner
        .replace('j', if inner.contains("jjjj") { "y" } else { "d" })
        .replace('t', "d")
        .replace('a', "y");
    (letters && year && inner.contains('d') && inner.contains('m') && inner.len() <= 20)
        .then(|| inner.replace('m', "M"))
}

/// The names that a slot asks by, the most telling first.
fn all_readings(slot: &Slot, language: Language) -> Vec<Name> {
    let lexicon = Lexicon::of(language);
    let mut names: Vec<Name> = Vec::new();
    for name in said_names(slot, language) {
        if !name.is_empty() && !names.contains(&name) {
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
    let gridded = !place.row_label.is_empty() && !place.column_header.is_empty();
    if gridded {
        let row = Name::new(&place.row_label, language);
        let column = Name::new(&place.column_header, language);
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
    for text in std::iter::once(&label).chain(also) {
        let half = gridded && (*text == place.row_label || *text == place.column_header);
        let long = text.chars().count() > 80;
        let above = names_heading(text, heading) && *text != label;
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

/// Whether a name says less than a label, of what many things have: the reason, of "Reason of the refusal".
fn is_part_of(text: &str, label: &str, language: Language) -> bool {
    let (part, whole) = (Name::new(text, language), Name::new(label, language));
    part.content.len() < whole.content.len()
        && !part.content.is_empty()
        && part.all(Class::Common, Class::Aspect)
        && part.content.iter().all(|word| whole.content.contains(word))
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
        let gridded = !place.row_label.is_empty() && !place.column_header.is_empty();
        let column = match gridded {
            true => Name::new(&place.column_header, language),
            false => Name::NONE,
        };
        let band = slot.block.last().filter(|text| !gridded && !is_sentence(text));
        let block = band
            .or(slot.headings.last().filter(|text| !is_sentence(text)))
            .map(|text| Name::new(unsectioned(text, language), language))
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
        Asked {
            readings,
            row: if gridded {
                place.row_label.clone()
            } else {
                String::new()
            },
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
        all.any(|unit| super::lexicon::is_currency(unit))
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
fn is_party_itself(name: &Name) -> bool {
    let lexicon = Lexicon::of(Language::English);
    let side = |word: &String| lexicon.is(Class::Party, word);
    let plain = |word: &String| side(word) || word == "organization";
    name.content.iter().any(side) && name.content.iter().all(plain)
}

/// Gives the cells that ask where somebody is and how they are reached, behind the cell that asks who that
/// is, the party for their block: `Client | | Address | |`.
pub(crate) fn head_by_parties(slots: &[Slot], asked: &mut [Asked]) {
    let mut party: Option<(usize, usize, Name)> = None;
    for (slot, asked) in slots.iter().zip(asked) {
        let (SlotKind::Cell, Some(place)) = (slot.kind, &slot.cell) else {
            party = None;
            continue;
        };
        let gridded = !place.row_label.is_empty() && !place.column_header.is_empty();
        let Some(name) = asked.readings.first().filter(|_| !gridded) else {
            party = None;
            continue;
        };
        let told = !name.content.is_empty() && (name.sorts.is_empty() || name.sorts.has(Sorts::NAME));
        let reached = told
            && name
                .content
                .iter()
                .all(|word| is_contact_word(word) || word == "address");
        match &party {
            Some((table, row, whose)) if reached && *table == place.table && place.row <= row + 1 => {
                asked.block = whose.clone();
                asked.under_title = false;
            }
            _ if reached => {}
            _ if told && is_party_itself(name) => {
                party = Some((place.table, place.row, name.clone()));
            }
            _ => party = None,
        }
    }
}

/// Reads the rows of a table that has one column to fill without the column's header, where that says only that
/// values stand under it: `Feature | Value proposed`.
pub(crate) fn read_lone_columns(slots: &[Slot], asked: &mut [Asked], language: Language) {
    let gridded = |slot: &Slot| {
        slot.cell
            .as_ref()
            .filter(|place| !place.row_label.is_empty() && !place.column_header.is_empty())
            .map(|place| (place.table, place.column, place.column_header.clone()))
    };
    let places: Vec<_> = slots.iter().map(gridded).collect();
    for (at, (slot, asked)) in slots.iter().zip(asked).enumerate() {
        let Some(Some((table, column, header))) = places.get(at) else {
            continue;
        };
        let header = Name::new(header, language);
        let plain = header.sorts.is_empty()
            && !header.is_empty()
            && header
                .content
                .iter()
                .all(|word| is_value_word(word) || matches!(word.as_str(), "proposed" | "offered" | "data"));
        let told = header.content.iter().all(|word| is_value_word(word));
        let lone = places
            .iter()
            .flatten()
            .all(|(other, at, _)| other != table || at == column);
        if let Some(place) = slot.cell.as_ref().filter(|_| plain && !told && lone) {
            let row = Name::new(&place.row_label, language);
            let unit = row.unit.clone().or(header.unit);
            asked.readings.push(Name { unit, ..row });
        }
    }
}

/// Gives the cell behind one that asks when a span of time begins the whole question: `Period, from | | to |`
/// asks when the period ends, and not to whom.
pub(crate) fn follow_spans(slots: &[Slot], asked: &mut [Asked]) {
    let mut before: Option<(usize, usize, Name)> = None;
    for (slot, asked) in slots.iter().zip(asked) {
        let place = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell);
        let (Some(place), Some(name)) = (place, asked.readings.first().cloned()) else {
            before = None;
            continue;
        };
        let behind = before
            .take()
            .filter(|(table, row, _)| *table == place.table && place.row <= row + 1);
        if name.words == ["to"]
            && let Some((_, _, span)) = behind
        {
            let words = span.words.iter().map(|word| match word.as_str() {
                "from" => "to".to_owned(),
                _ => word.clone(),
            });
            let whole = Name::of(words.collect(), None, Lexicon::of(Language::English));
            asked.readings = vec![whole];
        } else if name.has("from") && name.words.len() > 1 {
            before = Some((place.table, place.row, name));
        }
    }
}

/// Whether a name asks how somebody is reached or what they are, and of nobody by name.
pub(crate) fn is_said_of_somebody(name: &Name) -> bool {
    let what = |word: &String| matches!(word.as_str(), "role" | "position" | "title" | "function");
    is_of_somebody(name) || !name.words.is_empty() && name.words.iter().all(what)
}

/// Reads a label that says in brackets, or behind a comma or colon, what somebody is in a table of people:
/// `Claim prepared by (contract administrator)`.
pub(crate) fn read_calling(
    slot: &Slot,
    asked: &mut Asked,
    language: Language,
    known: &dyn Fn(&Name) -> bool,
) {
    let text = slot.label.trim_end_matches([',', ':', '.', ' ']);
    let asks_else = asked.readings.first().is_some_and(|name| {
        let else_said = name.sorts.has(Sorts::DATE) || name.sorts.has(Sorts::NUMBER) || name.unit.is_some();
        else_said
            || name
                .words
                .iter()
                .any(|word| is_contact_word(word) || word == "signature")
    });
    // "Person in charge (superintendent)" says who that is; "seen (site supervision)" and "deputy of the
    // superintendent" ask for somebody else.
    let who = |outside: &str| {
        let words = [
            "charge",
            "contact",
            "person",
            "contact-person",
            "responsible",
            "representative",
        ];
        let outside = Name::new(outside, language);
        let plain = outside.plain.as_str();
        let other = [
            "deput",
            "reason",
            "grund",
            "stellvertr",
            "suppl",
            "motiv",
            "raison",
        ];
        let other = other.iter().any(|word| plain.contains(word)) || outside.any(Class::Aspect);
        let decides = outside.any(Class::Approval) || outside.any(Class::Signing);
        let asks = |word: &String| words.contains(&word.as_str());
        !(other || decides) && (outside.sorts.has(Sorts::PERSON) || outside.content.iter().any(asks))
    };
    if asks_else || asked.wants_date() {
        return;
    }
    let inside = text
        .rsplit_once('(')
        .map(|(outside, inside)| (outside, inside.trim_end_matches(')')));
    let behind = [", ", ": ", " – ", "，", "："]
        .iter()
        .filter_map(|mark| text.rsplit_once(mark));
    let found = inside
        .into_iter()
        .chain(behind)
        .filter(|(outside, _)| who(outside))
        .map(|(_, tail)| Name::new(tail, language))
        .find(|name| known(name));
    if let Some(name) = found.filter(|name| !asked.readings.contains(name)) {
        asked.readings.insert(0, name);
    }
}

/// Whether a name asks how somebody is reached, or by what number they are known: `Cert. no.`.
fn is_of_somebody(name: &Name) -> bool {
    let paper = |word: &String| {
        matches!(
            word.as_str(),
            "certificate"
                | "licence"
                | "license"
                | "card"
                | "permit"
                | "qualification"
                | "registration"
                | "competence"
        )
    };
    let reached = !name.content.is_empty() && name.content.iter().all(|word| is_contact_word(word));
    let known = name.sorts.has(Sorts::NUMBER) && !name.content.is_empty() && name.content.iter().all(paper);
    (reached || known) && name.unit.is_none()
}

/// Gives the cells behind one that asks for somebody by what they are the whole question: `Rigger | | Cert.
/// no. |` asks for the rigger's.
pub(crate) fn follow_people(slots: &[Slot], asked: &mut [Asked], known: &dyn Fn(&Name) -> bool) {
    let mut person: Option<(usize, usize, Name)> = None;
    for (slot, asked) in slots.iter().zip(asked) {
        let place = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell);
        let (Some(place), Some(name)) = (place, asked.readings.first()) else {
            person = None;
            continue;
        };
        let gridded = !place.row_label.is_empty() && !place.column_header.is_empty();
        match &person {
            _ if gridded => person = None,
            Some((table, row, whose)) if is_of_somebody(name) => {
                if *table == place.table && *row == place.row {
                    let whole = whose.with(name);
                    asked.readings.insert(0, whole);
                }
            }
            _ if Asked::wants_person(name) && name.any(Class::Role) || known(name) => {
                person = Some((place.table, place.row, name.clone()));
            }
            _ => person = None,
        }
    }
}

/// Whether a text over a slot says something of its own: with a blank in it, or in several clauses.
fn is_sentence(text: &str) -> bool {
    text.contains("__") || text.contains(['，', '。']) && text.chars().count() > 12
}

fn names_heading(text: &str, heading: Option<&String>) -> bool {
    heading.is_some_and(|heading| heading.eq_ignore_ascii_case(text))
}

/// What stands near a slot and tells a place to sign: the slots that are for a hand.
pub(crate) fn for_hand(slots: &[Slot], language: Language) -> Vec<bool> {
    let lexicon = Lexicon::of(language);
    let signs = |text: &str| text.chars().count() < 120 && has_any(lexicon, Class::Signing, text);
    let decides = |text: &str| text.chars().count() < 80 && has_any(lexicon, Class::Approval, text);
    let mut hand = Vec::with_capacity(slots.len());
    for slot in slots {
        let place = slot.cell.clone().unwrap_or_default();
        let label = Name::new(&slot.label, language);
        let own = [&slot.label, &place.row_label, &place.column_header];
        // A signature itself, however it is called; but not a fact with such a word in it.
        let signature = own
            .iter()
            .any(|text| signs(text) && is_place(&Name::new(text, language), lexicon));
        let beside = is_beside(&label, lexicon);
        let line = beside && [&slot.before, &slot.after].iter().any(|text| signs(text));
        let gridded = !place.row_label.is_empty() && !place.column_header.is_empty();
        let column = Name::new(&place.column_header, language);
        let table = slot.cell.is_some()
            && (if gridded {
                is_beside(&column, lexicon)
            } else {
                beside
            })
            && slots.iter().any(|other| in_signed_row(slot, other, &signs));
        let heading = slot.headings.last().map(String::as_str).unwrap_or_default();
        let headed = (beside || label.any(Class::Role) || gridded || label.all(Class::Own, Class::Common))
            && (decides(heading) || signs(heading))
            && !(is_titled(slot, slots) && slot.kind == SlotKind::Cell && is_party_itself(&label))
            && is_place(&Name::new(heading, language), lexicon);
        // A row of names under "Signatures".
        let titled = slot.block.last().map(String::as_str).unwrap_or_default();
        let signed = slot.kind == SlotKind::Cell
            && place.row_label.is_empty()
            && (beside || label.any(Class::Role) || label.any(Class::Party))
            && (signs(titled) || signs(heading))
            && (is_place(&Name::new(titled, language), lexicon)
                || is_place(&Name::new(heading, language), lexicon));
        let led = (beside || label.any(Class::Role)) && has_any(lexicon, Class::ApprovedBy, &slot.before);
        let by = slot.kind == SlotKind::Label && is_by_before_date(slot, language);
        hand.push(by || slot.by_hand.is_some() || signature || line || table || headed || led || signed);
    }
    hand
}

/// Whether nothing but the form's own title stands over a slot.
fn is_titled(slot: &Slot, slots: &[Slot]) -> bool {
    let title = slots.first().and_then(|first| first.headings.first());
    slot.headings.len() == 1 && slot.headings.first() == title && slot.block.is_empty()
}

/// Whether a blank asks who did a thing, and the next when: `By: ____ Date: ____`.
fn is_by_before_date(slot: &Slot, language: Language) -> bool {
    let label = slot.label.rsplit(['.', ';', ',']).next().unwrap_or_default();
    let by = matches!(
        label.trim().to_lowercase().as_str(),
        "by" | "von" | "durch" | "par" | "por"
    );
    let next = slot.after.split([':', '：']).next().unwrap_or_default();
    let next = Name::new(next.trim_matches(|c: char| !c.is_alphanumeric()), language);
    by && next.content.is_empty() && next.sorts.has(Sorts::DATE)
}

/// Whether an entry of a class stands in a text, in its language or in English.
pub(crate) fn has_any(lexicon: &Lexicon, class: Class, text: &str) -> bool {
    let chinese = text.chars().any(super::lexicon::is_ideograph);
    let lexicon = if chinese {
        Lexicon::of(Language::Chinese)
    } else {
        lexicon
    };
    lexicon.has(class, text)
}

/// Whether a slot's own row or column of a table has a signature in it.
fn in_signed_row(slot: &Slot, other: &Slot, signs: &dyn Fn(&str) -> bool) -> bool {
    let (Some(one), Some(two)) = (&slot.cell, &other.cell) else {
        return false;
    };
    slot.part == other.part
        && one.table == two.table
        && one.row.abs_diff(two.row) <= 3
        && (signs(&two.column_header) && one.row == two.row || signs(&other.label) || signs(&two.row_label))
}

/// Whether a name is a place to sign or to decide, and nothing else: "Signature of the contractor", not
/// "Planning approval number".
fn is_place(name: &Name, lexicon: &Lexicon) -> bool {
    let free = |word: &String| {
        [
            Class::Signing,
            Class::Approval,
            Class::Party,
            Class::Role,
            Class::Own,
            Class::Common,
            Class::Layout,
            Class::Quiet,
        ]
        .iter()
        .any(|class| lexicon.is(*class, word))
            || matches!(
                word.as_str(),
                "off"
                    | "behalf"
                    | "date"
                    | "name"
                    | "person"
                    | "authorized"
                    | "block"
                    | "final"
                    | "reviewed"
                    | "approved"
                    | "and"
                    | "use"
                    | "office"
                    | "by"
                    | "only"
                    | "engineer"
            )
            || word.chars().any(super::lexicon::is_ideograph)
            || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    !name.sorts.has(Sorts::NUMBER) && name.words.iter().all(free)
}

/// Whether a name is what stands beside a signature: who, when, for whom.
fn is_beside(name: &Name, lexicon: &Lexicon) -> bool {
    let who = |word: &String| {
        matches!(
            word.as_str(),
            "name"
                | "date"
                | "position"
                | "role"
                | "organization"
                | "title"
                | "place"
                | "function"
                | "capacity"
                | "department"
                | "time"
                | "location"
                | "print"
                | "team-member"
        ) || lexicon.is(Class::Party, word)
            || lexicon.is(Class::Role, word)
            || lexicon.is(Class::Signing, word)
    };
    name.words
        .iter()
        .all(|word| who(word) || name.sorts.has(Sorts::PERSON))
}
