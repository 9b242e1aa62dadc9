//! Tables of who takes part in a project: on each row what somebody is, who that is, of which firm, and how
//! they are reached.

use crate::lexicon::{Class, Language, Name, Sorts};
use crate::model::Table;
use crate::values::contact_words::{is_contact_word, is_firm_word, is_role_column};
use crate::values::days::DASHES;
use crate::values::{self, Sort};

/// Rows by which a column's sort is told.
const SAMPLE: usize = 40;

/// Which column of such a table is which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ContactTable {
    /// What they are.
    pub role: usize,
    pub person: Option<usize>,
    pub firm: Option<usize>,
    /// Whether the header says that it is what people are, and not what firms do.
    pub of_people: bool,
}

fn is_firm(name: &Name) -> bool {
    let plain = !name.sorts.has(Sorts::NUMBER) && !name.sorts.has(Sorts::DATE);
    let entity = ["entidad", "entite"].contains(&name.plain.as_str());
    plain && (entity || name.has("organization") && name.content.iter().all(|word| is_firm_word(word)))
}

fn is_person(name: &Name) -> bool {
    let word = |word: &String| {
        matches!(
            word.as_str(),
            "person"
                | "persona"
                | "personne"
                | "contact"
                | "contact-person"
                | "representative"
                | "team-member"
        )
    };
    let named = name.content.is_empty() && name.sorts.has(Sorts::NAME);
    named
        || !name.content.is_empty()
            && name.content.iter().all(word)
            && !(name.sorts.has(Sorts::NUMBER) || name.sorts.has(Sorts::DATE))
}

fn is_reached(name: &Name) -> bool {
    name.words.iter().any(|word| is_contact_word(word))
}

/// Whether a header says that what a firm is there for stands under it.
fn is_mission(name: &Name) -> bool {
    let said = [
        "mission",
        "missions",
        "assignment",
        "aufgabe",
        "aufgaben",
        "cometido",
        "encargo",
        "职责",
        "承担工作",
    ];
    said.contains(&name.plain.as_str())
}

impl ContactTable {
    /// Reads a table by its columns; nothing where it is none of people.
    pub(crate) fn of(table: &Table, header: &[&Name]) -> Option<ContactTable> {
        let find = |is: fn(&Name) -> bool| header.iter().position(|name| is(name));
        let (person, firm) = (find(is_person), find(is_firm));
        let reached = header.iter().any(|name| is_reached(name));
        // "Title", "Post" beside a name and a telephone is what somebody is.
        let post = |name: &Name| {
            let words = ["post", "designation", "job title", "capacity", "poste"];
            name.words == ["title"] || words.contains(&name.plain.as_str())
        };
        let titled = || {
            header
                .iter()
                .position(|name| post(name))
                .filter(|_| person.is_some() && reached)
        };
        let said = find(is_role_column).or_else(titled);
        // What a firm is there for, beside the one to speak to.
        let entrusted = || find(is_mission).filter(|_| firm.is_some() && person.is_some());
        let role = said.or_else(|| {
            let taken = [person, firm];
            let free = header.first().is_some_and(|name| is_unsaid(name)) && !taken.contains(&Some(0));
            (free && reached && Self::is_worded(table, 0)).then_some(0)
        });
        let role = role.or_else(entrusted)?;
        let some = person.or(firm)?;
        (said.is_some() || header.len() > 2 && some != role).then_some(ContactTable {
            role,
            person,
            firm,
            of_people: said.is_some() || firm.is_none(),
        })
    }

    /// Whether a column has nothing but different words in it.
    fn is_worded(table: &Table, column: usize) -> bool {
        let mut seen = std::collections::BTreeSet::new();
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        let mut cells = cells.filter(|cell| !cell.is_empty()).take(SAMPLE);
        cells.all(|cell| {
            let words = cell.chars().any(char::is_alphabetic) && values::sort(cell) == Sort::Text;
            // "Contractor lot 1": few figures behind the words.
            let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
            let figures = cell.bytes().filter(u8::is_ascii_digit).count();
            words && (figures == 0 || figures <= 2 && letters >= 8) && seen.insert(cell.as_str())
        })
    }

    /// The column that answers who somebody is, as a label asks it.
    pub(crate) fn answer(&self, label: &Name) -> Option<usize> {
        let party = !label.content.is_empty() && label.all(Class::Party, Class::Party);
        let firm = party || label.content.iter().any(|word| is_firm_word(word));
        let person = label.sorts.has(Sorts::PERSON) || label.any(Class::Role) || is_calling(&label.plain);
        match (self.person, self.firm) {
            (Some(one), None) | (None, Some(one)) => Some(one),
            (_, Some(column)) if firm && !label.sorts.has(Sorts::PERSON) => Some(column),
            (Some(column), _) if person || self.of_people => Some(column),
            (_, column) => column,
        }
    }
}

/// Whether a header says nothing that is told of people or firms besides.
fn is_unsaid(name: &Name) -> bool {
    let said = name.any(Class::Contact) || name.any(Class::Own) || name.any(Class::Event);
    !name.content.is_empty() && name.sorts.is_empty() && name.unit.is_none() && !said
}

/// Whether a name ends as those of callings do.
fn is_calling(plain: &str) -> bool {
    let endings = [
        "eur", "euse", "trice", "iste", "ien", "er", "erin", "or", "ora", "ist", "istin", "员", "师", "长",
        "人",
    ];
    let mut words = plain.split(' ');
    let (first, last) = (words.next(), words.next_back());
    let ends = |word: &str| endings.iter().any(|ending| word.ends_with(ending));
    first.is_some_and(ends) || last.is_some_and(ends)
}

/// What somebody is called where the first word says that they are a woman or a man: `Encargada de calidad`,
/// `Conductrice de travaux`.
fn of_either(text: &str, language: Language) -> Option<String> {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    let pairs: &[(&str, &str)] = match language {
        Language::Spanish => &[("ora", "or"), ("a", "o"), ("or", "ora"), ("o", "a")],
        Language::French => &[
            ("trice", "teur"),
            ("euse", "eur"),
            ("ière", "ier"),
            ("ienne", "ien"),
            ("ée", "é"),
            ("teur", "trice"),
            ("ier", "ière"),
            ("ien", "ienne"),
            ("eur", "euse"),
            ("é", "ée"),
        ],
        Language::German => &[("in", ""), ("er", "erin")],
        _ => &[],
    };
    let (stem, ending) = pairs
        .iter()
        .find_map(|(own, other)| Some((first.strip_suffix(own)?, other)))?;
    (stem.chars().count() >= 4).then(|| format!("{stem}{ending} {rest}").trim_end().to_owned())
}

/// What else somebody is called by than by the whole cell: without what stands in brackets, by what stands
/// behind the dash, by the initials.
pub(crate) fn also_called(text: &str, language: Language) -> Vec<String> {
    let mut out = Vec::new();
    let outside = text.split_once(['(', '（']).map(|(outside, _)| outside.trim());
    out.extend(outside.filter(|outside| !outside.is_empty()).map(str::to_owned));
    // "Client, project management": each of them.
    let several: Vec<&str> = text.split([',', '，', '、']).map(str::trim).collect();
    let known = |part: &&str| {
        let name = Name::new(part, language);
        !name.content.is_empty() && name.all(Class::Party, Class::Role)
    };
    if several.len() > 1 {
        out.extend(several.into_iter().filter(known).map(str::to_owned));
    }
    let behind = DASHES.iter().find_map(|dash| text.rsplit_once(dash));
    out.extend(behind.map(|(_, behind)| behind.trim().to_owned()));
    // A general superintendent is the superintendent where there is one.
    let plain = text.strip_prefix("General ");
    out.extend(plain.filter(|_| language == Language::English).map(str::to_owned));
    out.extend(of_either(outside.unwrap_or(text), language));
    let words: Vec<&str> = outside.unwrap_or(text).split_whitespace().collect();
    let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
    let short = (2..=4).contains(&words.len()) && initials.chars().all(char::is_uppercase);
    let told = Name::new(&initials, language).content.len() == 1;
    if short && told {
        out.push(initials);
    }
    out
}
