//! Columns: which of a schedule's are for a hand, and which of a table's is which of the schedule's.

use std::collections::BTreeSet;

use super::unit_unsaid::has_unit_unsaid;
use crate::accounting::suitable;
use crate::deciding::Deciding;
use crate::facts::account_lines::untaxed;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, is_currency, unsectioned};
use crate::model::{Schedule, Table};
use crate::slots::has_any;
use crate::values::{self, Sort};

/// Entries by which a column's sort is told.
pub(crate) const SAMPLE: usize = 40;

/// How two columns are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ColumnPair {
    /// By name.
    Exact,
    /// With words that stand over one of the tables.
    Around,
    /// By names that columns alone have in common.
    Loose,
}

/// A schedule as it is asked.
pub(crate) struct Asks {
    pub header: Vec<Name>,
    /// Its title and the heading over it, nearest first.
    pub titles: Vec<String>,
    /// Whether the first of them is its own title, and not a heading.
    pub has_title: bool,
    /// The words over it.
    pub around: BTreeSet<String>,
    /// Which columns are for a hand.
    pub hand: Vec<bool>,
    /// The words over the columns of the schedules under the same heading.
    beside: BTreeSet<String>,
}

impl Asks {
    /// Reads a schedule of a form in a language, and what stands under its heading besides.
    pub(crate) fn new(schedule: &Schedule, beside: &[&Schedule], language: Language) -> Asks {
        let lexicon = Lexicon::of(language);
        let header: Vec<Name> = schedule
            .header
            .iter()
            .map(|text| Name::new(text, language))
            .map(|name| match ordering(&name) {
                // "Por pedir" is by nobody.
                Some(_) => Name {
                    sorts: Sorts::NONE,
                    ..name
                },
                None => name,
            })
            .collect();
        // "Initial" is for a hand, and an initial sum is none.
        let signs =
            |(text, name): (&String, &Name)| has_any(lexicon, Class::Signing, text) && !name.has("original");
        let signs: Vec<bool> = schedule.header.iter().zip(&header).map(signs).collect();
        let signed = signs.contains(&true);
        let hand = header
            .iter()
            .zip(&signs)
            .map(|(name, signs)| *signs || (signed && name.is_day_alone()));
        let titles: Vec<String> = [&schedule.title]
            .into_iter()
            .chain(schedule.headings.last())
            .map(|text| unsectioned(text, language).to_owned())
            .filter(|text| !text.is_empty())
            .collect();
        let around = titles
            .iter()
            .flat_map(|text| Name::new(text, language).words)
            .collect();
        Asks {
            has_title: !schedule.title.trim().is_empty(),
            hand: hand.collect(),
            header,
            titles,
            around,
            beside: beside
                .iter()
                .flat_map(|other| &other.header)
                .flat_map(|text| Name::new(text, language).content)
                .collect(),
        }
    }

    /// Whether a word of a heading over several schedules is what another of them lists, where another word of it is
    /// what the table is about: "Machines and materials" over a list of each.
    pub(crate) fn is_of_another(
        &self,
        heading: &str,
        word: &str,
        around: &BTreeSet<String>,
        language: Language,
    ) -> bool {
        let other = Name::new(word, language).content;
        let whole = Name::new(heading, language).content;
        let own = |word: &String| around.contains(word) && !is_plain(word);
        !other.is_empty()
            && other.iter().all(|word| self.beside.contains(word) && !own(word))
            && whole.iter().any(own)
            && whole.iter().all(|word| own(word) || self.beside.contains(word))
    }

    /// A heading over the schedule without what only says that something is to be ordered, where a column asks how
    /// much of each is, and without the tax in brackets: `Prices (excluding VAT)`.
    pub(crate) fn unordered<'t>(&self, heading: &'t str, language: Language) -> &'t str {
        let heading = untaxed(heading, language);
        let bare = REQUESTED.iter().find_map(|words| heading.strip_suffix(words));
        let asked = self.header.iter().any(|name| ordering(name).is_some());
        bare.filter(|_| asked).unwrap_or(heading)
    }

    /// Whether a heading over the schedule only says which part of the form it is: one word alone leaves nothing
    /// out, "Part B – Production".
    pub(crate) fn is_part(&self, heading: &str, language: Language) -> bool {
        !self.has_title && Name::new(heading, language).words.len() == 1
    }

    /// Whether another header than this one asks what is listed.
    fn describes_beside(&self, this: &Name, lexicon: &Lexicon) -> bool {
        let plain = |name: &Name| name.words.iter().all(|word| DESCRIPTIVE.contains(&word.as_str()));
        let others = self
            .header
            .iter()
            .filter(|name| *name != this && !name.is_empty());
        others
            .into_iter()
            .any(|name| plain(name) || is_noun(name, lexicon))
    }

    /// Whether the schedule is a block to sign in.
    pub(crate) fn is_block(&self, schedule: &Schedule, language: Language) -> bool {
        let lexicon = Lexicon::of(language);
        let beside = |name: &Name| {
            name.words.iter().all(|word| {
                matches!(
                    word.as_str(),
                    "role"
                        | "name"
                        | "position"
                        | "organization"
                        | "title"
                        | "date"
                        | "function"
                        | "person"
                        | "representative"
                        | "party"
                        | "capacity"
                        | "department"
                        | "number"
                )
            })
        };
        let block = self.hand.contains(&true)
            && self
                .header
                .iter()
                .zip(&self.hand)
                .all(|(name, hand)| *hand || beside(name));
        let headed = schedule
            .headings
            .last()
            .into_iter()
            .chain([&schedule.title])
            .any(|text| {
                let name = Name::new(text, language);
                !name.is_empty()
                    && has_any(lexicon, Class::Approval, text)
                    && name.words.len() <= 4
                    && self.header.iter().all(beside)
            });
        block || headed
    }
}

impl Deciding<'_, '_> {
    /// The name of a column without "excluding tax", where the name asked for says nothing of tax.
    pub(crate) fn untaxed(asked: &Name, said: &Name) -> Option<Name> {
        let of = |name: &Name| name.has("excl-tax") || name.has("incl-tax");
        (said.has("excl-tax") && !of(asked)).then(|| {
            let words = said.words.iter().filter(|word| *word != "excl-tax").cloned();
            Name::of(words.collect(), said.unit.clone(), Lexicon::of(Language::English))
        })
    }

    /// How a column of a table is one of the schedule's, where it is.
    pub(crate) fn pair(
        &self,
        asks: &Asks,
        asked: &Name,
        said: &Name,
        around: &BTreeSet<String>,
    ) -> Option<ColumnPair> {
        // Under a currency amounts stand without it, and those of a register are without tax unless it says
        // so.
        let priced = |unit: &str| unit.starts_with(['£', '$', '€', '¥']) || is_currency(unit);
        let bare = said.unit.is_none() && asked.unit.as_deref().is_some_and(priced);
        // "Days of delivery" is "Delivery (days)".
        let worded = said
            .unit
            .as_deref()
            .filter(|_| asked.unit.is_none())
            .and_then(|unit| with_unit(asked, unit, self.accounting.scope.language));
        let asked = worded.as_ref().unwrap_or(asked);
        // And the other way round.
        let worded = asked
            .unit
            .as_deref()
            .filter(|unit| said.unit.is_none() && !priced(unit))
            .and_then(|unit| with_unit(said, unit, self.accounting.scope.language));
        let said = worded.as_ref().unwrap_or(said);
        // A form for one project may leave its currency unsaid.
        let unsaid = asked.unit.is_none() && said.unit.as_deref().is_some_and(is_currency)
            || has_unit_unsaid(asked, said);
        if asked.is_empty() || said.is_empty() || (asked.unit != said.unit && !bare && !unsaid) {
            return None;
        }
        let untaxed = Self::untaxed(asked, said).filter(|_| bare);
        let said = untaxed.as_ref().unwrap_or(said);
        let numbers = asked.sorts.has(Sorts::NUMBER) == said.sorts.has(Sorts::NUMBER)
            || asked.any(Class::Record)
            || said.any(Class::Record);
        if asked.words == said.words
            || are_ordered(asked, said)
            || (asked.content == said.content
                && !asked.content.is_empty()
                && !asked.sorts.conflict(said.sorts)
                && numbers)
        {
            return Some(ColumnPair::Exact);
        }
        let covered = |of: &Name, other: &Name, by: &dyn Fn(&String) -> bool| {
            of.content
                .iter()
                .filter(|word| !other.content.contains(word))
                .all(by)
        };
        let ours = |word: &String| {
            asks.around.contains(word)
                || asks
                    .header
                    .iter()
                    .any(|name| name.has(word) && name.any(Class::Record))
                || self.accounting.scope.titled.contains(word)
        };
        let agree = !asked.sorts.conflict(said.sorts)
            && (asked.content.iter().any(|word| said.content.contains(word))
                || asked.sorts == said.sorts && !asked.sorts.is_empty());
        if agree
            && numbers
            && covered(asked, said, &|word| around.contains(word))
            && covered(said, asked, &ours)
        {
            return Some(ColumnPair::Around);
        }
        // "Name" in a list of subcontractors is who that is.
        let party = |word: &String| said.any(Class::Party) && asks.around.contains(word);
        if asked.words == ["name"] && said.words.len() == 1 && said.words.iter().all(party) {
            return Some(ColumnPair::Around);
        }
        let lexicon = Lexicon::of(self.accounting.scope.language);
        // The number of what the table lists is its column of references; where there are columns enough to
        // say what it is, what is listed stands for its number.
        let numbered = asked.sorts.has(Sorts::NUMBER)
            || asked.sorts.is_empty() && asks.header.len() > 2 && asks.describes_beside(asked, lexicon);
        let listed =
            numbered && asked.unit.is_none() && said.content.is_empty() && said.sorts.has(Sorts::NUMBER);
        if listed && asked.content.iter().all(|word| around.contains(word)) {
            return Some(ColumnPair::Around);
        }
        // Both with the same word of tax, or both without.
        let rest = |name: &Name| {
            let words = name.words.iter().filter(|word| *word != "excl-tax");
            words.cloned().collect::<Vec<_>>().join(" ")
        };
        let taxed = asked.has("excl-tax") == said.has("excl-tax");
        let other = |asked: &str, said: &str| lexicon.are_columns(asked, said);
        (other(&asked.words.join(" "), &said.words.join(" ")) || taxed && other(&rest(asked), &rest(said)))
            .then_some(ColumnPair::Loose)
    }
}

/// For each header its column, by the pairs of them, and how many are not loose. Of two columns by other
/// names for one header neither is it, where another header does not take one of them.
pub(crate) fn assigned(
    mut pairs: Vec<(ColumnPair, usize, usize)>,
    headers: usize,
) -> (Vec<Option<usize>>, usize) {
    pairs.sort_unstable();
    let mut columns: Vec<Option<usize>> = vec![None; headers];
    let mut strict = 0;
    loop {
        let taken = columns.clone();
        let free = |(_, asked, said): &(ColumnPair, usize, usize)| {
            taken.get(*asked) == Some(&None) && !taken.contains(&Some(*said))
        };
        let single = |pair: &&(ColumnPair, usize, usize)| {
            let same = |other: &&(ColumnPair, usize, usize)| other.1 == pair.1 && free(other);
            pair.0 != ColumnPair::Loose || pairs.iter().filter(same).count() == 1
        };
        let Some(&(pair, asked, said)) = pairs.iter().filter(|pair| free(pair)).find(single) else {
            return (columns, strict);
        };
        if let Some(slot) = columns.get_mut(asked) {
            *slot = Some(said);
        }
        strict += usize::from(pair != ColumnPair::Loose);
    }
}

/// What a column is called that asks how much is to be ordered.
const ORDERED: [&str; 8] = [
    "to order",
    "to be ordered",
    "zu bestellen",
    "a commander",
    "por pedir",
    "a pedir",
    "待采购",
    "需采购",
];

/// What the heading says over a list of what is to be ordered.
const REQUESTED: [&str; 12] = [
    " requested",
    " required",
    " to be ordered",
    " to order",
    " que se piden",
    " que se solicitan",
    " solicitados",
    " requeridos",
    " demandés",
    " à commander",
    " angefordert",
    " zu bestellen",
];

/// The words by which a column asks how much is to be ordered.
pub(crate) fn ordering(name: &Name) -> Option<&'static str> {
    ORDERED.into_iter().find(|words| name.plain.contains(words))
}

/// Whether two columns are of how much is to be ordered, though but one says that it is a quantity.
fn are_ordered(asked: &Name, said: &Name) -> bool {
    let bare = |name: &Name| -> Vec<String> {
        let content = name.content.iter().filter(|word| *word != "quantity");
        content.cloned().collect()
    };
    ordering(asked).is_some() && ordering(asked) == ordering(said) && bare(asked) == bare(said)
}

/// A name that says a unit in words, with that unit.
fn with_unit(name: &Name, unit: &str, language: Language) -> Option<Name> {
    let lexicon = Lexicon::of(language);
    let words: Vec<&str> = name.plain.split(' ').collect();
    let rest = |length: usize| {
        let is_unit = |run: &[&str]| lexicon.unit(&run.join(" ")) == Some(unit);
        let mut runs = words.windows(length).enumerate().filter(|(_, run)| is_unit(run));
        let (at, _) = runs.next().filter(|_| runs.next().is_none())?;
        let (before, after) = (words.get(..at)?, words.get(at + length..)?);
        Some([before, after].concat().join(" "))
    };
    let bare = Name::new(&[2, 1].into_iter().find_map(rest)?, language);
    (!bare.content.is_empty()).then(|| Name {
        unit: Some(unit.to_owned()),
        ..bare
    })
}

/// What a table's records are said to be, in a word that says no more: `Description`, `Subject`.
const DESCRIPTIVE: [&str; 5] = ["description", "subject", "title", "item", "name"];

/// Whether a column says what its records are: in words, under a name that many columns have.
pub(crate) fn describes(name: &Name, table: &Table, column: usize) -> bool {
    let plain = !name.is_empty() && name.words.iter().all(|word| DESCRIPTIVE.contains(&word.as_str()));
    let cells = || {
        table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(column))
            .take(SAMPLE)
    };
    let worded = cells().filter(|cell| cell.split_whitespace().count() > 1).count();
    plain && worded * 2 > cells().count()
}

/// Whether a header is a noun for what is listed: nothing that is said of many things besides.
fn is_noun(name: &Name, lexicon: &Lexicon) -> bool {
    let said = [
        Class::Party,
        Class::Role,
        Class::Common,
        Class::Contact,
        Class::Event,
        Class::Own,
        Class::Period,
        Class::Scale,
        Class::Signing,
        Class::Approval,
        Class::Parted,
        Class::Aspect,
    ];
    let word = |word: &String| {
        DESCRIPTIVE.iter().any(|plain| lexicon.are_columns(plain, word))
            || !(said.iter().any(|class| lexicon.is(*class, word)) || lexicon.status(word).is_some())
    };
    name.unit.is_none() && name.sorts.is_empty() && !name.content.is_empty() && name.words.iter().all(word)
}

/// The column that says what the records are, for the one header that nothing else answers: "Defect" is the
/// description in a register of defects.
pub(crate) fn described(
    asks: &Asks,
    names: &[&Name],
    table: &Table,
    columns: &[Option<usize>],
    language: Language,
) -> Option<(usize, usize)> {
    // Which Chinese words are more than a noun for what is listed, the lexicon does not say.
    if language == Language::Chinese {
        return None;
    }
    let lexicon = Lexicon::of(language);
    let unanswered = |(at, name): &(usize, &Name)| {
        let worded = name.unit.is_none() && name.sorts.is_empty() && !name.content.is_empty();
        worded && columns.get(*at) == Some(&None) && asks.hand.get(*at) != Some(&true)
    };
    let open = |one: &(usize, &Name)| is_noun(one.1, lexicon);
    // "Reason" and "Action taken": a phrase beside another header without an answer may say more than what is listed.
    let several = asks.header.iter().enumerate().filter(unanswered).count() > 1;
    let told = |one: &(usize, &Name)| !several || one.1.words.len() == 1;
    let headers = asks.header.iter().enumerate().filter(unanswered);
    let mut asked = headers.filter(open).filter(told).map(|(at, _)| at);
    let mut said =
        (0..names.len()).filter(|at| names.get(*at).is_some_and(|name| describes(name, table, *at)));
    let pair = (asked.next()?, said.next()?);
    (asked.next().is_none() && said.next().is_none() && !columns.contains(&Some(pair.1))).then_some(pair)
}

/// Words of a title that many tables have.
pub(crate) fn is_plain(word: &str) -> bool {
    let lexicon = Lexicon::of(Language::English);
    lexicon.is(Class::Layout, word)
        || lexicon.is(Class::Quiet, word)
        || matches!(word, "project" | "date" | "number" | "name")
        || lexicon.status(word).is_some()
        || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a column only counts the rows.
pub(crate) fn counts_rows(name: &Name) -> bool {
    name.words.iter().all(|word| {
        matches!(
            word.as_str(),
            "number" | "item" | "line" | "row" | "pos" | "serial"
        )
    })
}

/// Whether the entries of a column are of the sort that a header asks for.
pub(crate) fn suits_column(asked: &Name, table: &Table, column: usize) -> bool {
    let cells = table
        .rows
        .iter()
        .filter_map(|row| row.cells.get(column))
        .filter(|cell| !cell.is_empty())
        .take(SAMPLE);
    let (mut all, mut fit, mut worded) = (0, 0, 0);
    for cell in cells {
        // Among dates what has not come yet is said in words: "pending".
        if asked.sorts.has(Sorts::DATE) && !cell.chars().any(|c| c.is_ascii_digit()) {
            worded += 1;
            continue;
        }
        all += 1;
        let dated = values::sort(cell) == Sort::Date || values::is_ambiguous(cell);
        let sort = (!asked.sorts.has(Sorts::DATE) || dated)
            && (!asked.sorts.has(Sorts::NUMBER)
                || values::is_reference(cell)
                || values::sort(cell) == Sort::Telephone)
            && (!asked.sorts.has(Sorts::PERSON) || values::is_named(cell));
        // A figure under a currency is a sum.
        let priced = asked
            .unit
            .as_deref()
            .is_some_and(|unit| unit.starts_with(['£', '$', '€', '¥']) || is_currency(unit));
        let sum = !priced || matches!(values::sort(cell), Sort::Money | Sort::Number);
        fit += usize::from(sort && sum && suitable::suits(asked, cell));
    }
    fit * 10 >= all * 7 && worded <= fit
}
