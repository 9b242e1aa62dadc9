//! Columns of a list in which something is typed: which column of the table that has its rows is which of its own, by
//! what is typed, by words that only one has, and by the day until which it counts.

use std::collections::BTreeSet;

use super::TableAnswer;
use super::begun_rows::{Saying, is_code, is_line_number, saying};
use super::columns::{Asks, suits_column};
use crate::candidates::prose::stemmed;
use crate::deciding::Deciding;
use crate::lexicon::{self, Class, Language, Name, is_ideograph};
use crate::model::{BegunList, is_row_number};
use crate::values;

impl Deciding<'_, '_> {
    /// Gives headers the columns that count until a day: of the form's month for "Total", of one before it for "Total,
    /// previous".
    pub(super) fn columns_by_day(&self, list: &BegunList, answer: &mut TableAnswer<'_>) {
        let scope = self.accounting.scope;
        let language = self.accounting.facts.about(answer.table.document).language;
        let headers = answer.table.header.iter().enumerate();
        let days: Vec<(usize, Name, (i16, i8))> = headers
            .filter_map(|(column, text)| {
                let (name, month) = until_day(text)?;
                Some((column, Name::new(name, language), month))
            })
            .collect();
        let Some(last) = days.iter().map(|(.., month)| *month).max() else {
            return;
        };
        let own = scope.period.unwrap_or(last);
        for (at, (_, text)) in list.header.iter().enumerate() {
            if answer.columns.get(at).is_none_or(Option::is_some) {
                continue;
            }
            let asked = Name::new(text, scope.language);
            let before = asked.has("previous");
            let words: Vec<&String> = asked.words.iter().filter(|word| *word != "previous").collect();
            let called = |name: &Name| !words.is_empty() && name.words.iter().eq(words.iter().copied());
            let of = |month: (i16, i8)| match before {
                true => month < own,
                false => month == own,
            };
            let mut found = days.iter().filter(|(_, name, month)| called(name) && of(*month));
            let first = found.next().filter(|_| found.next().is_none());
            if let (Some((column, ..)), Some(slot)) = (first, answer.columns.get_mut(at)) {
                *slot = Some(*column);
            }
        }
    }

    /// Gives headers the one column that is called by a word of theirs, where no other header and no other column
    /// has that word.
    pub(super) fn columns_alike(&self, asks: &Asks, answer: &mut TableAnswer<'_>) {
        let (asked, said) = (&asks.header, self.accounting.facts.column_names(answer.number));
        let may_be = |at: usize, column: usize| {
            let pair = asked.get(at).zip(said.get(column));
            pair.is_some_and(|(asked, said)| share_a_word(asked, said) && is_qualified_alike(asked, said))
        };
        for at in 0..asked.len() {
            let Some(own) = asked
                .get(at)
                .filter(|_| answer.columns.get(at).is_some_and(Option::is_none))
            else {
                continue;
            };
            let mut columns: Vec<usize> = (0..said.len()).filter(|column| may_be(at, *column)).collect();
            // "Undertaker's certificate" is a certificate, and no undertaker.
            if columns.len() > 1
                && let Some(head) = head(own, self.accounting.scope.language)
            {
                columns.retain(|column| {
                    said.get(*column)
                        .is_some_and(|said| said.plain.split(' ').any(|word| word == head))
                });
            }
            let &[column] = columns.as_slice() else {
                continue;
            };
            let others = (0..asked.len()).filter(|other| {
                may_be(*other, column) && answer.columns.get(*other).is_some_and(Option::is_none)
            });
            let alone = others.count() == 1 && !answer.columns.contains(&Some(column));
            let fits = said.get(column).is_some_and(|said| {
                !own.sorts.conflict(said.sorts) && suits_column(own, answer.table, column)
            });
            if let Some(slot) = answer.columns.get_mut(at).filter(|_| alone && fits) {
                *slot = Some(column);
            }
        }
    }
}

/// What a header counts until a day, and the month of that: "Total to 30/04/2025".
fn until_day(text: &str) -> Option<(&str, (i16, i8))> {
    let figure = text.find(|c: char| c.is_ascii_digit())?;
    let (name, day) = text.split_at_checked(figure)?;
    // "05/04" may be two days.
    let date = values::date(day, values::Order::Unknown)?;
    let (name, _) = name.trim_end().rsplit_once(' ')?;
    Some((name, (date.year(), date.month())))
}

/// Letters by which two words are told to be of one stem: "approval" and "approved".
const STEM: usize = 5;

/// The word of a name that says what it asks for: the last, or the first where what it is of stands behind it.
fn head(name: &Name, language: Language) -> Option<&str> {
    let mut words = name.plain.split(' ').filter(|word| word.chars().count() > 2);
    match language {
        Language::French | Language::Spanish => words.next(),
        _ => words.next_back(),
    }
}

/// Whether two names have a word in common, or words of one stem, that says more than the sort of a value, and one of
/// them no word that the other lacks: "Quantity of the month" is not "Quantity of the contract".
fn share_a_word(asked: &Name, said: &Name) -> bool {
    let ideographs = |word: &String| word.chars().any(is_ideograph);
    let light = |word: &String| Name::new(word, Language::English).content.is_empty();
    let words = |name: &Name| -> Vec<String> {
        let plain = name.plain.split(' ').map(str::to_owned);
        let unit = |word: &String| word == "percent" || name.unit.as_deref() == Some(word.as_str());
        let plain =
            plain.filter(|word| word.chars().count() > 3 && !ideographs(word) && !light(word) && !unit(word));
        let content = name.content.iter().filter(|word| ideographs(word));
        content.cloned().chain(plain).collect()
    };
    let alike = |one: &String, other: &String| {
        let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let stems = || stemmed([one], Language::English) == stemmed([other], Language::English);
        one == other || shared >= STEM || shared > 3 && stems()
    };
    // "Extension (days)" and "Days granted".
    let counted = |one: &Name, other: &Name| {
        let unit = one
            .unit
            .as_deref()
            .filter(|unit| !matches!(*unit, "percent" | "%"));
        unit.is_some_and(|unit| other.has(unit))
    };
    let (own, others) = (words(asked), words(said));
    let within = |some: &[String], all: &[String]| {
        !some.is_empty() && some.iter().all(|one| all.iter().any(|other| alike(one, other)))
    };
    // "N° du bordereau" and "Bulletin" by what they mean.
    let telling = |name: &Name| -> BTreeSet<String> {
        let told = |word: &&String| !light(word) || lexicon::any(Class::Period, word) || *word == "month";
        name.words.iter().filter(told).cloned().collect()
    };
    let (own_meaning, meaning) = (telling(asked), telling(said));
    let means = asked.content.iter().any(|word| said.content.contains(word))
        && (own_meaning.is_subset(&meaning) || meaning.is_subset(&own_meaning));
    within(&own, &others) || within(&others, &own) || counted(asked, said) || counted(said, asked) || means
}

/// Words that tell one figure of a thing from another.
const TELLING: [&str; 18] = [
    "month",
    "week",
    "period",
    "contracted",
    "planned",
    "previous",
    "this",
    "to-date",
    "total",
    "contract",
    "forecast",
    "original",
    "revised",
    "excl-tax",
    "incl-tax",
    "minimum",
    "maximum",
    "due",
];

/// Whether two names have the same of such words.
fn is_qualified_alike(asked: &Name, said: &Name) -> bool {
    TELLING.iter().all(|word| asked.has(word) == said.has(word))
}

/// Gives headers the columns that have most of what is typed under them, where the column that is called so has none of
/// it; and takes columns of codes from headers over words.
pub(super) fn columns_by_content(typed: &[Vec<String>], rows: &[usize], answer: &mut TableAnswer<'_>) {
    let cells = |column: usize| {
        let rows = rows.iter().filter_map(|row| answer.table.rows.get(*row));
        rows.filter_map(move |row| row.cells.get(column))
    };
    let texts = |at: usize| {
        let texts = typed.iter().filter_map(move |texts| texts.get(at));
        texts.filter(|text| !text.is_empty() && !is_line_number(text))
    };
    // How many of the texts under each header each column has.
    let count = |at: usize, column: usize| {
        let has = |text: &&String| cells(column).any(|cell| saying(text, cell) >= Saying::Longer);
        texts(at).filter(has).count()
    };
    let count = |at: usize| {
        (0..answer.table.header.len())
            .map(move |column| count(at, column))
            .collect()
    };
    let counts: Vec<Vec<usize>> = (0..answer.columns.len()).map(count).collect();
    let mut columns = answer.columns.clone();
    // The second time a column is free that a wrong header had.
    for (at, counts) in counts.iter().enumerate().chain(counts.iter().enumerate()) {
        let has = |column: usize| counts.get(column).copied().unwrap_or_default();
        let called = columns.get(at).copied().flatten();
        if texts(at).next().is_none() || called.is_some_and(|column| has(column) > 0) {
            continue;
        }
        let free = (0..counts.len()).filter(|column| !columns.contains(&Some(*column)));
        let best = free.max_by_key(|column| (has(*column), std::cmp::Reverse(*column)));
        let best = best.filter(|column| has(*column) > 1 && has(*column) * 2 > texts(at).count());
        let coded = |text: &String| is_code(text) || is_row_number(text);
        let other = called.is_some_and(|column| {
            let mut cells = cells(column).filter(|cell| !cell.is_empty()).peekable();
            cells.peek().is_some() && cells.all(coded) && !texts(at).any(coded)
        });
        if let Some(slot) = columns.get_mut(at).filter(|_| best.is_some() || other) {
            *slot = best;
        }
    }
    answer.columns = columns;
}

/// Gives headers the columns whose cells are what is typed under them: "410.00" beside "Waling beams".
pub(super) fn columns_by_example(
    typed: &[Vec<String>],
    rows: &[Option<usize>],
    answer: &mut TableAnswer<'_>,
) {
    for at in 0..answer.columns.len() {
        if answer.columns.get(at).is_none_or(Option::is_some) {
            continue;
        }
        let examples: Vec<(&String, usize)> = typed
            .iter()
            .zip(rows)
            .filter_map(|(texts, row)| Some((texts.get(at).filter(|text| !text.is_empty())?, (*row)?)))
            .collect();
        let is = |column: usize| {
            let cell = |row: usize| answer.table.rows.get(row)?.cells.get(column);
            examples
                .iter()
                .all(|(text, row)| cell(*row).is_some_and(|cell| saying(text, cell) == Saying::Same))
        };
        let mut columns = (0..answer.table.header.len()).filter(|column| is(*column));
        let only = columns.next().filter(|_| columns.next().is_none());
        let free = only.filter(|column| !answer.columns.contains(&Some(*column)));
        if let Some(slot) = answer.columns.get_mut(at).filter(|_| !examples.is_empty()) {
            *slot = free;
        }
    }
}
