//! Lists of a form in which something is typed. Their rows are found again in one table of the documents by what is
//! typed, and what is open in them is what that table says in the columns of the same names.

use std::collections::BTreeSet;

use super::TableAnswer;
use super::columns::{Asks, suits_column};
use super::further_rows::is_row_number;
use crate::accounting::suitable;
use crate::candidates::prose::stemmed;
use crate::deciding::Deciding;
use crate::lexicon::{self, Class, Language, Name, Sorts, is_ideograph};
use crate::model::{BegunList, Records, Schedule, Slot, SlotKind};
use crate::slots::slot_outcome::{BY_HAND, Outcome, described};
use crate::values;

/// Longer texts are no names of records, bytes.
const LONGEST: usize = 160;

/// How a cell says what is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Saying {
    /// It says another thing.
    Other,
    /// It says nothing.
    Nothing,
    /// It says it at more length: "BSH-Träger GL28h 200/960".
    Longer,
    /// It says the same.
    Same,
}

/// How well a row of a table is what is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Likeness {
    /// Texts that are the same and more than a number of a line.
    telling: usize,
    /// Of these the codes: letters and figures, or many figures.
    coded: usize,
    /// Texts that are the same.
    same: usize,
    /// Texts that are said at more length.
    longer: usize,
}

/// A table in which rows of a list are found.
struct FoundList<'k> {
    answer: TableAnswer<'k>,
    /// For each row of the list that of the table.
    rows: Vec<Option<usize>>,
}

/// What is typed in a list, by its rows and the columns that have a header.
fn typed_texts(list: &BegunList) -> Vec<Vec<String>> {
    let text = |cells: &[(usize, String)], column: usize| {
        let found = cells.iter().find(|(at, _)| *at == column);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let row = |cells: &[(usize, String)]| list.header.iter().map(|(at, _)| text(cells, *at)).collect();
    list.rows.iter().map(|row_of| row(&row_of.cells)).collect()
}

/// Whether a text is the number of a line, which any list has: "3", "04".
fn is_line_number(text: &str) -> bool {
    is_row_number(text) && !text.trim_end_matches('.').contains('.')
}

/// Whether a text is a code, which few things have: "SS-1", "040301007".
fn is_code(text: &str) -> bool {
    let text = text.trim();
    let figures = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    !text.contains(' ') && figures > 0 && (letters > 0 || figures > 5)
}

/// How a cell says a text that is typed.
fn saying(typed: &str, cell: &str) -> Saying {
    if cell.trim().is_empty() {
        return Saying::Nothing;
    }
    if values::same(typed, cell) || lexicon::fold(typed) == lexicon::fold(cell) {
        return Saying::Same;
    }
    let (own, said) = (lexicon::fold(typed), lexicon::fold(cell));
    if own.is_empty() {
        return Saying::Other;
    }
    // "Ideographs have no spaces": the noun is at the end of its name.
    if own.chars().all(is_ideograph) && own.chars().count() > 1 && said.ends_with(own.as_str()) {
        return Saying::Longer;
    }
    // A day may leave its year out: "10 March".
    let order = values::Order::Unknown;
    let date = values::date(cell, order);
    let own_day = date.and_then(|date| values::date(&format!("{} {}", typed.trim(), date.year()), order));
    if let (Some(date), Some(own)) = (date, own_day) {
        return if own == date {
            Saying::Longer
        } else {
            Saying::Other
        };
    }
    let part = |whole: &str, begin: &str| {
        let rest = whole.strip_prefix(begin);
        rest.is_some_and(|rest| rest.starts_with([' ', ',', ';', '(', '/']))
    };
    let ends = |whole: &str, end: &str| {
        let rest = whole.strip_suffix(end);
        end.chars().count() > 3 && rest.is_some_and(|rest| rest.ends_with([' ', '-', '/']))
    };
    // "NO 04" is the fourth, where the list only counts.
    let counted = is_line_number(typed)
        && said
            .rsplit(|c: char| !c.is_ascii_digit())
            .next()
            .is_some_and(|last| {
                !last.is_empty() && last.trim_start_matches('0') == own.trim_start_matches('0')
            })
        && said.bytes().filter(u8::is_ascii_digit).count() == own.len();
    match part(&said, &own) || ends(&said, &own) || counted {
        true => Saying::Longer,
        false => Saying::Other,
    }
}

impl<'k> Deciding<'_, 'k> {
    /// Fills what is open in the lists of a form in which something is typed.
    pub(crate) fn begun_lists(&self, lists: &[BegunList], slots: &[Slot], fields: &mut [Option<Outcome>]) {
        for list in lists {
            self.begun_list(list, slots, fields);
        }
    }

    fn begun_list(&self, list: &BegunList, slots: &[Slot], fields: &mut [Option<Outcome>]) {
        let scope = self.accounting.scope;
        // Each cell: its slot, its row and its column in the list.
        let place = |(number, slot): (usize, &Slot)| {
            let cell = slot.cell.as_ref().filter(|_| slot.kind == SlotKind::Cell)?;
            let own = slot.part == list.part && cell.table == list.table;
            let row = list.rows.iter().position(|row| row.row == cell.row);
            let column = list.header.iter().position(|(at, _)| *at == cell.column);
            Some((number, row.filter(|_| own)?, column?))
        };
        let cells: Vec<(usize, usize, usize)> = slots.iter().enumerate().filter_map(place).collect();
        let open = |(number, ..): &&(usize, usize, usize)| {
            let field = fields.get(*number).and_then(Option::as_ref);
            field.is_some_and(|field| field.value.is_none() && field.note != BY_HAND)
        };
        if cells.iter().filter(open).count() == 0 || self.is_of_people(list) {
            return;
        }
        let typed = typed_texts(list);
        let schedule = Schedule {
            headings: list.headings.clone(),
            header: list.header.iter().map(|(_, text)| text.clone()).collect(),
            ..Schedule::default()
        };
        let asks = Asks::new(&schedule, &[], scope.language);
        if asks.is_block(&schedule, scope.language) {
            return;
        }
        let open: Vec<(usize, usize, usize)> = cells.iter().filter(open).copied().collect();
        let mut found: Vec<(usize, FoundList<'k>)> = self
            .tables_in_scope()
            .filter(|(_, table)| !self.accounting.is_passed(table.document))
            .filter_map(|(number, table)| {
                let (columns, strict) = self.paired(&asks, number, table)?;
                let answer = TableAnswer {
                    number,
                    table,
                    rank: (false, columns.iter().flatten().count(), strict),
                    columns,
                };
                self.found_list(answer, &typed, list)
            })
            .filter_map(|found| {
                let told = |(_, row, column): &&(usize, usize, usize)| {
                    let row = found.rows.get(*row).copied().flatten();
                    row.is_some() && found.answer.columns.get(*column).copied().flatten().is_some()
                };
                let count = open.iter().filter(told).count();
                (count > 0).then_some((count, found))
            })
            .collect();
        found.sort_by_key(|(count, found)| (std::cmp::Reverse(*count), found.answer.number));
        let Some(most) = found.first().map(|(count, _)| *count) else {
            return;
        };
        let rivals = found.iter().filter(|(count, _)| *count == most);
        let rivals = self.closest(&asks, rivals.map(|(_, found)| &found.answer).collect());
        let Some(winner) = self.foremost(&rivals) else {
            return;
        };
        let Some((_, winner)) = found
            .iter()
            .find(|(_, found)| found.answer.number == winner.number)
        else {
            return;
        };
        let records = self.list_records(&asks, winner, &typed);
        write_cells(&cells, &records, fields);
    }

    /// Whether a list is of people by what they do, who are told by the day and the place besides.
    fn is_of_people(&self, list: &BegunList) -> bool {
        let (facts, language) = (self.accounting.facts, self.accounting.scope.language);
        let first = list.header.first().map(|(column, _)| *column);
        let mut labels = list
            .rows
            .iter()
            .flat_map(|row| row.cells.iter().filter(|(at, _)| Some(*at) == first));
        labels.any(|(_, text)| {
            let name = Name::new(text, language);
            name.any(Class::Role) || name.any(Class::Party) || facts.is_somebody(&name)
        })
    }

    /// A table with the rows of the list that are found in it, where that are enough to know it by.
    fn found_list(
        &self,
        answer: TableAnswer<'k>,
        typed: &[Vec<String>],
        list: &BegunList,
    ) -> Option<FoundList<'k>> {
        let scope = self.accounting.scope;
        let mut own = self.rows_of_own_part(&answer);
        own.retain(|row| !scope.strange_rows.contains(&(answer.number, *row)));
        let own = self.rows_of_day(&answer, own).ok()?;
        let mut answer = answer;
        columns_by_content(typed, &own, &mut answer);
        let found: Vec<Option<(Likeness, usize)>> =
            typed.iter().map(|texts| row_like(&answer, texts, &own)).collect();
        let mut rows: Vec<usize> = found.iter().flatten().map(|(_, row)| *row).collect();
        let count = rows.len();
        rows.sort_unstable();
        rows.dedup();
        if rows.len() < count {
            return None;
        }
        let found_rows = || found.iter().flatten().map(|(like, _)| like);
        let told = found_rows().filter(|like| like.telling > 0 || like.same + like.longer > 1);
        let telling = told.count();
        let longer = found_rows().filter(|like| like.longer > 0).count();
        let several = found_rows().any(|like| like.telling > 1 || like.coded > 0);
        let begun = typed
            .iter()
            .filter(|texts| texts.iter().any(|text| !text.is_empty()));
        let begun = begun.count();
        let (_, paired, strict) = answer.rank;
        let known = telling > 1
            // "Pump" for "Centrifugal pump", where columns agree as well.
            || longer > 1 && strict > 1
            || telling == 1 && (begun == 1 || several || strict > 2)
            // Lists that only count their lines are told by their columns.
            || count > 1 && count == begun && strict > 2 && paired * 2 > list.header.len();
        let rows: Vec<Option<usize>> = found.iter().map(|found| found.map(|(_, row)| row)).collect();
        if known {
            self.columns_by_day(list, &mut answer);
            columns_by_example(typed, &rows, &mut answer);
            self.columns_alike(list, &mut answer);
        }
        known.then_some(FoundList { answer, rows })
    }

    /// Gives headers the columns that count until a day: of the form's month for "Total", of one before it for "Total,
    /// previous".
    fn columns_by_day(&self, list: &BegunList, answer: &mut TableAnswer<'_>) {
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
    fn columns_alike(&self, list: &BegunList, answer: &mut TableAnswer<'_>) {
        let scope = self.accounting.scope;
        let language = self.accounting.facts.about(answer.table.document).language;
        let asked: Vec<Name> = list
            .header
            .iter()
            .map(|(_, text)| Name::new(text, scope.language))
            .collect();
        let said: Vec<Name> = answer
            .table
            .header
            .iter()
            .map(|text| Name::new(text, language))
            .collect();
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
                && let Some(head) = head(own, scope.language)
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

    /// What a table says in the rows of a list.
    fn list_records(&self, asks: &Asks, found: &FoundList<'k>, typed: &[Vec<String>]) -> Records {
        let rows: Vec<usize> = found.rows.iter().copied().flatten().collect();
        let mut records = self.records(asks, &found.answer, &rows, &found.rows, typed);
        for record in &mut records {
            for (value, name) in record.iter_mut().zip(&asks.header) {
                // "Still missing" is no number.
                let numbered = |text: &str| {
                    !name.sorts.has(Sorts::NUMBER) || text.contains(|c: char| c.is_ascii_digit())
                };
                let fits =
                    |text: &str| suitable::suits(name, text) && !values::is_filler(text) && numbered(text);
                *value = value.take().filter(|value| fits(&value.text));
            }
        }
        records
    }
}

/// What a header counts until a day, and the month of that: "Total to 30/04/2025".
fn until_day(text: &str) -> Option<(&str, (i16, i8))> {
    let figure = text.find(|c: char| c.is_ascii_digit())?;
    let (name, day) = text.split_at_checked(figure)?;
    let date = values::date(day, values::Order::Unknown).or_else(|| {
        // "30/04" can be no other day; "05/04" is left.
        values::date(day, values::Order::DayFirst).filter(|_| !values::is_ambiguous(day))
    })?;
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
fn columns_by_content(typed: &[Vec<String>], rows: &[usize], answer: &mut TableAnswer<'_>) {
    // The second time a column is free that a wrong header had.
    for at in (0..answer.columns.len()).chain(0..answer.columns.len()) {
        let texts = typed.iter().filter_map(|texts| texts.get(at));
        let texts: Vec<&String> = texts
            .filter(|text| !text.is_empty() && !is_line_number(text))
            .collect();
        let count = |column: usize| {
            let has = |text: &&&String| {
                let mut cells = rows
                    .iter()
                    .filter_map(|row| answer.table.rows.get(*row)?.cells.get(column));
                cells.any(|cell| saying(text, cell) >= Saying::Longer)
            };
            texts.iter().filter(has).count()
        };
        let called = answer.columns.get(at).copied().flatten();
        if texts.is_empty() || called.is_some_and(|column| count(column) > 0) {
            continue;
        }
        let columns =
            (0..answer.table.header.len()).filter(|column| !answer.columns.contains(&Some(*column)));
        let best = columns.max_by_key(|column| (count(*column), std::cmp::Reverse(*column)));
        let best = best.filter(|column| count(*column) > 1 && count(*column) * 2 > texts.len());
        let other = called.is_some_and(|column| {
            let cells = rows
                .iter()
                .filter_map(|row| answer.table.rows.get(*row)?.cells.get(column));
            let mut cells = cells.filter(|cell| !cell.is_empty()).peekable();
            cells.peek().is_some()
                && cells.all(|cell| is_code(cell) || is_row_number(cell))
                && !texts.iter().any(|text| is_code(text) || is_row_number(text))
        });
        if let Some(slot) = answer.columns.get_mut(at).filter(|_| best.is_some() || other) {
            *slot = best;
        }
    }
}

/// Gives headers the columns whose cells are what is typed under them: "410.00" beside "Waling beams".
fn columns_by_example(typed: &[Vec<String>], rows: &[Option<usize>], answer: &mut TableAnswer<'_>) {
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

/// Whether two descriptions may be of one thing: they have a word in common, or words of one stem, or one in the other.
fn are_alike(typed: &str, cell: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let folded = lexicon::fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| word.chars().count() > 3)
            .map(str::to_owned)
            .collect()
    };
    let others = words(cell);
    let alike = |one: &String, other: &String| {
        let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        shared >= STEM || one == other || one.len() > STEM && other.contains(one.as_str())
    };
    words(typed)
        .iter()
        .any(|one| others.iter().any(|other| alike(one, other)))
}

/// The first text of a row that describes its thing, and is no code: others may describe it in other words.
fn describing(texts: &[String]) -> Option<usize> {
    let words = |text: &String| text.chars().filter(|c| c.is_alphabetic()).count() > 2 && !is_code(text);
    texts.iter().position(words)
}

/// How well the cells of a row are what is typed; nothing where one says another thing.
fn likeness(answer: &TableAnswer<'_>, texts: &[String], row: usize) -> Option<Likeness> {
    let cells = &answer.table.rows.get(row)?.cells;
    let mut like = Likeness::default();
    let (mut alike, mut other) = (0, false);
    let described = describing(texts);
    let pairs = texts.iter().zip(&answer.columns).enumerate();
    for (at, (text, column)) in pairs.filter(|(_, (text, _))| !text.is_empty() && text.len() < LONGEST) {
        let said = match column {
            Some(column) => saying(text, cells.get(*column)?),
            // Under a header that the table does not have, any cell may say it.
            None if is_line_number(text) => Saying::Nothing,
            // "3.01" is a figure in any column but the first.
            None if is_row_number(text) => {
                let first = saying(text, cells.first()?);
                if first == Saying::Same {
                    first
                } else {
                    Saying::Nothing
                }
            }
            None => {
                let best = cells.iter().map(|cell| saying(text, cell)).max();
                best.filter(|best| *best >= Saying::Longer)
                    .unwrap_or(Saying::Nothing)
            }
        };
        match said {
            // A thing with a code of its own may be described in other words.
            Saying::Other if described == Some(at) => {
                let cell = column.and_then(|column| cells.get(column));
                match cell.is_some_and(|cell| are_alike(text, cell)) {
                    true => alike += 1,
                    false => other = true,
                }
            }
            Saying::Other => return None,
            Saying::Nothing => {}
            Saying::Longer => like.longer += 1,
            Saying::Same => {
                like.same += 1;
                like.telling += usize::from(!is_line_number(text));
                like.coded += usize::from(is_code(text) || is_row_number(text) && !is_line_number(text));
            }
        }
    }
    let told = like.telling > 0 || alike == 0 && !other;
    (told && like != Likeness::default()).then_some(like)
}

/// The one row of a table, of these, that has all that is typed in a row of a list.
fn row_like(answer: &TableAnswer<'_>, texts: &[String], rows: &[usize]) -> Option<(Likeness, usize)> {
    let mut best: Option<(Likeness, usize)> = None;
    let mut alone = false;
    for row in rows {
        let Some(like) = likeness(answer, texts, *row) else {
            continue;
        };
        match &best {
            Some((most, _)) if *most > like => {}
            Some((most, _)) if *most == like => alone = false,
            _ => {
                best = Some((like, *row));
                alone = true;
            }
        }
    }
    best.filter(|_| alone)
}

/// Puts records into the open cells of a list, where none of the others says otherwise.
fn write_cells(cells: &[(usize, usize, usize)], records: &Records, fields: &mut [Option<Outcome>]) {
    let found = |row: usize, column: usize| records.get(row)?.get(column)?.as_ref();
    let differs = |(number, row, column): &(usize, usize, usize)| {
        let own = fields
            .get(*number)
            .and_then(|field| field.as_ref()?.value.as_ref());
        let pair = own.zip(found(*row, *column));
        pair.is_some_and(|(own, found)| !values::same(&own.text, &found.text))
    };
    if cells.iter().any(differs) {
        return;
    }
    for (number, row, column) in cells {
        let Some(Some(field)) = fields.get_mut(*number) else {
            continue;
        };
        let open = field.value.is_none() && field.note != BY_HAND;
        if let Some(value) = found(*row, *column).filter(|_| open) {
            *field = Outcome {
                note: described(&value.source),
                value: Some(value.clone()),
                confidence: 0.9,
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{lists_filled, vault};

    const PLANT: &str = "# Plant register
        | Unit | Description | Supplier | Last inspection | Hours |
        | SS-1 | Swing stage | Northrig | 12.10.2026 | 7.5 |
        | MH-1 | Hoist | Sterlane | 09.10.2026 | 3 |
        | CP-2 | Compressor | Own | 01.09.2026 | 0 |";

    /// What comes of the open cells of a list: its columns, and its rows with "?" for such a cell.
    fn filled(documents: &[(&str, &str)], header: &[&str], rows: &[&[&str]]) -> Vec<String> {
        lists_filled(&vault(documents), "Daily report", header, rows)
    }

    #[test]
    fn rows_are_found_again_by_what_is_typed_in_them() {
        let header = ["Unit", "Kind", "Supplier", "Inspected", "Hours", "Driver"];
        let rows: [&[&str]; 3] = [
            &["SS-1", "?", "?", "?", "?", "?"],
            &["MH-1", "?", "?", "?", "?", "?"],
            &["ZZ-9", "?", "?", "?", "?", "?"],
        ];
        assert_eq!(
            filled(&[("plant.csv", PLANT)], &header, &rows),
            [
                "SS-1 |  | Northrig | 12.10.2026 | 7.5 | ",
                "MH-1 |  | Sterlane | 09.10.2026 | 3 | ",
                "ZZ-9 |  |  |  |  | "
            ]
        );
    }

    #[test]
    fn a_column_is_told_by_what_is_typed_under_it() {
        let progress = "# Progress
            | Section | Share | Plan, April | Real, April | Plan, May | Real, May |
            | Intake main | 18 | 52 | 47 | 64 | 58 |
            | Clarifiers | 22 | 38 | 36 | 51 | 45 |";
        let header = ["Section", "Planned", "Actual"];
        let rows: [&[&str]; 2] = [&["Intake main", "64", "58"], &["Clarifiers", "?", "?"]];
        assert_eq!(
            filled(&[("progress.csv", progress)], &header, &rows),
            ["Intake main | 64 | 58", "Clarifiers | 51 | 45"]
        );
    }

    #[test]
    fn a_row_that_says_otherwise_is_of_another_record() {
        let remarks = "# Remarks
            | No. | Place | Remark | By | Until |
            | 1 | Roof | Flashing loose | Roy | 03.05.2026 |
            | 2 | Hall | Door jams | Lee | 09.05.2026 |";
        let header = ["No.", "Place", "Remark", "By", "Until"];
        let asked = |places: [&str; 2]| {
            let rows: [&[&str]; 2] = [&["1", places[0], "?", "?", "?"], &["2", places[1], "?", "?", "?"]];
            filled(&[("remarks.csv", remarks)], &header, &rows)
        };
        assert_eq!(
            asked(["Roof", "Hall"]),
            [
                "1 | Roof | Flashing loose | Roy | 03.05.2026",
                "2 | Hall | Door jams | Lee | 09.05.2026"
            ]
        );
        assert_eq!(
            asked(["Stair", "Lift"]),
            ["1 | Stair |  |  | ", "2 | Lift |  |  | "]
        );
    }

    #[test]
    fn what_a_column_counts_until_a_day_is_of_that_month() {
        let measured = "# Measurement
            | Item | Works | Total to 30/04/2025 | May | Total to 31/05/2025 |
            | 201 | Cut in soil | 41260 | 2915 | 44175 |
            | 203 | Fill | 28740 | 3180 | 31920 |";
        let header = ["Item", "Works", "Previous total", "Total"];
        let rows: [&[&str]; 2] = [&["201", "Cut in soil", "?", "?"], &["203", "Fill", "?", "?"]];
        assert_eq!(
            filled(&[("measurement.csv", measured)], &header, &rows),
            ["201 | Cut in soil | 41260 | 44175", "203 | Fill | 28740 | 31920"]
        );
    }
}
