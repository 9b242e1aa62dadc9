//! Running text of the documents: their passages, and the sentences in the cells of minutes.

use crate::model::{Knowledge, Row, Table};

/// Cells with fewer words say nothing in sentences.
const WORDS: usize = 7;

/// A text, where it stands and under what.
#[derive(Debug)]
pub(crate) struct RunningText<'k> {
    pub document: usize,
    pub text: &'k str,
    pub headings: &'k [String],
    pub place: [&'k str; 2],
}

/// All running texts.
pub(crate) fn texts(knowledge: &Knowledge) -> impl Iterator<Item = RunningText<'_>> {
    let passages = knowledge.passages.iter().map(|passage| RunningText {
        document: passage.document,
        text: passage.text.as_str(),
        headings: passage.headings.as_slice(),
        place: [passage.place.as_str(), ""],
    });
    let cells = knowledge.tables.iter().flat_map(|table| {
        let rows = table.rows.iter();
        rows.flat_map(move |row| spoken(table, row))
    });
    passages.chain(cells)
}

/// The one cell of a row that has sentences: a row with several is a record, and what they say is of it.
fn spoken<'k>(table: &'k Table, row: &'k Row) -> Option<RunningText<'k>> {
    let said = |cell: &&String| {
        let words = cell.split_whitespace().count();
        words >= WORDS && cell.trim_end().ends_with(['.', '。'])
    };
    let mut cells = row.cells.iter().filter(said);
    let text = cells.next().filter(|_| cells.next().is_none())?;
    // Minutes have a point, what was said and who acts.
    let short = |cell: &&String| cell.split_whitespace().count() <= 3;
    let others = row
        .cells
        .iter()
        .filter(|cell| *cell != text)
        .all(|cell| short(&cell));
    let point = |cell: &String| {
        cell.bytes().any(|byte| byte.is_ascii_digit())
            && cell
                .bytes()
                .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'/'))
    };
    let numbered = row.cells.first().is_some_and(point);
    (others && numbered && row.cells.len() <= 4).then(|| RunningText {
        document: table.document,
        text,
        headings: &table.headings,
        place: [table.place.as_str(), row.place.as_str()],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cells_of_minutes_speak() {
        let row = |cells: &[&str]| Row {
            place: String::new(),
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        let table = Table {
            document: 0,
            title: String::new(),
            headings: Vec::new(),
            place: String::new(),
            header: Vec::new(),
            rows: Vec::new(),
        };
        let said = "The method statement MS-12 was accepted on 4 May.";
        assert!(spoken(&table, &row(&["7.1", said, "JS"])).is_some());
        for cells in [
            vec!["7.1", said, said],
            vec!["7.1", "Accepted on 4 May", "JS"],
            vec!["Crane", said, "JS"],
        ] {
            assert!(spoken(&table, &row(&cells)).is_none());
        }
    }
}
