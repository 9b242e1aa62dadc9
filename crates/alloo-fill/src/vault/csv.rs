//! Comma-separated tables, whatever parts their fields.

use super::builder::Builder;
use super::decode;
use super::grid::{COLUMNS, Cell, Made};
use super::sheet::Sheet;

/// More fields on one line are no table.
const FIELDS: usize = 100_000;
/// What may part fields.
const MARKS: [char; 4] = [',', ';', '\t', '|'];

/// Reads a table.
///
/// # Errors
/// Where it is no text.
pub(super) fn read(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    let text = decode::text(bytes)?;
    // Excel's own line for the separator.
    let (named, text) = match text
        .split_once('\n')
        .map(|(first, rest)| (first.trim_end().strip_prefix("sep="), rest))
    {
        Some((Some(named), rest)) => (named.bytes().next(), rest),
        _ => (None, text.as_ref()),
    };
    let mark = named.unwrap_or_else(|| delimiter(text));
    if text
        .lines()
        .any(|line| line.len() > FIELDS && line.bytes().filter(|byte| *byte == mark).count() > FIELDS)
    {
        return Err(format!("a line of it has more than {FIELDS} fields"));
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(mark)
        .from_reader(text.as_bytes());
    let mut sheet = Sheet::new(builder, "", String::new(), Made::Separated);
    let mut lines = LineCount {
        text: text.as_bytes(),
        at: 0,
        lines: 0,
    };
    let mut record = csv::StringRecord::new();
    while reader
        .read_record(&mut record)
        .map_err(|error| error.to_string())?
    {
        let start = record.position().map_or(0, csv::Position::byte);
        let (row, after_gap) = lines.of_record(usize::try_from(start).unwrap_or(usize::MAX));
        if after_gap {
            sheet.gap();
        }
        let cells = record.iter().take(COLUMNS).map(Cell::plain).collect();
        if !sheet.row(row, cells) {
            break;
        }
    }
    sheet.end();
    Ok(())
}

/// Counts the lines up to each record, as people do: a record that spans several has the number of its first.
struct LineCount<'t> {
    text: &'t [u8],
    at: usize,
    lines: usize,
}

impl LineCount<'_> {
    /// The line, from 0, on which the record begins that the reader found at a byte, and whether empty lines
    /// stand before it: the reader takes them to the record after them.
    fn of_record(&mut self, byte: usize) -> (usize, bool) {
        let rest = self.text.get(byte..).unwrap_or(&[]);
        let blank = rest
            .iter()
            .take_while(|byte| matches!(byte, b'\n' | b'\r'))
            .count();
        let ends = rest.iter().take(blank).filter(|byte| **byte == b'\n').count();
        // It stops between the two characters of a line's end.
        let halved = byte > 0 && self.text.get(byte - 1) == Some(&b'\r') && rest.first() == Some(&b'\n');
        let to = byte.saturating_add(blank).min(self.text.len());
        let passed = self.text.get(self.at..to).unwrap_or(&[]);
        self.lines += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(to);
        (self.lines, ends > usize::from(halved))
    }
}

/// What parts the fields: the mark that most lines have equally often.
fn delimiter(text: &str) -> u8 {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(30)
        .collect();
    let score = |mark: char| {
        let counts: Vec<usize> = lines
            .iter()
            .map(|line| {
                let mut quoted = false;
                line.chars()
                    .filter(|c| {
                        quoted ^= *c == '"';
                        *c == mark && !quoted
                    })
                    .count()
            })
            .collect();
        let most = counts.iter().max().copied().unwrap_or(0);
        let usual = (1..=most)
            .map(|n| (counts.iter().filter(|count| **count == n).count(), n))
            .max();
        usual.unwrap_or((0, 0))
    };
    let best = MARKS
        .iter()
        .rev()
        .max_by_key(|mark| score(**mark))
        .copied()
        .unwrap_or(',');
    u8::try_from(best).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::super::content::Content;
    use super::*;

    fn said(text: &[u8]) -> Content {
        let mut builder = Builder::default();
        read(text, &mut builder).unwrap();
        builder.finish()
    }

    #[test]
    fn a_header_may_have_signs_with_figures() {
        let content = said(b"Test;Date;M1 MPa;M2 MPa;M2/M1;Result\nEP-1;06/05/2025;21.4;38.5;1.8;passed\n");
        assert_eq!(content.tables[0].header[4], "M2/M1");
        // Where most are such, they are entries.
        assert!(said(b"A1;B2;C3;D4\nA5;B6;C7;D8\n").tables.is_empty());
    }

    #[test]
    fn fields_are_parted_by_what_parts_them() {
        for text in [
            "Ref,Title,State\nR1,\"A, b\",Open\n",
            "Ref;Title;State\nR1;A, b;Open\n",
            "sep=;\nRef;Title;State\nR1;A, b;Open\n",
            "Ref\tTitle\tState\nR1\tA, b\tOpen\n",
        ] {
            let content = said(text.as_bytes());
            assert_eq!(content.tables[0].header, ["Ref", "Title", "State"], "{text}");
            assert_eq!(content.tables[0].rows[0].cells, ["R1", "A, b", "Open"], "{text}");
            assert_eq!(content.tables[0].rows[0].place, "row 2");
        }
    }

    #[test]
    fn encodings_are_known_by_their_bytes() {
        let text = "Ref,Título,Straße\nR1,Año,Größe\n";
        let mut wide = vec![0xff, 0xfe];
        wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        let bare: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (western, ..) = encoding_rs::WINDOWS_1252.encode(text);
        for bytes in [text.as_bytes(), &wide, &bare, &western] {
            assert_eq!(said(bytes).tables[0].rows[0].cells[1], "Año");
        }
        let (chinese, ..) = encoding_rs::GB18030.encode("任务,到期日,已完成\n基坑支护,2026-11-20,是\n");
        assert_eq!(said(&chinese).tables[0].header[0], "任务");
    }

    #[test]
    fn areas_of_a_sheet_are_told_apart() {
        let content = said(
            b"Cost report\n\nProject,Harbour Tunnel\nCut-off date,2026-10-31\n\nRef,Title,Amount\nC1,Steel,10\nC2,Sand,20\n\nC3,Lime,30\nTotal,,60\n\nNote: amounts in GBP\n",
        );
        let facts: Vec<_> = content
            .facts
            .iter()
            .map(|fact| (fact.name.as_str(), fact.value.as_str()))
            .collect();
        assert_eq!(
            facts,
            [
                ("Project", "Harbour Tunnel"),
                ("Cut-off date", "2026-10-31"),
                ("Total Amount", "60"),
                ("Total", "60")
            ]
        );
        assert_eq!(content.tables[0].rows.len(), 3);
        assert_eq!(content.tables[0].rows[2].place, "row 10");
        let content = said(b"Ref,Title,Amount\r\nC1,Steel,10\r\n\r\nC3,Lime,30\r\n");
        assert_eq!(
            (
                content.tables[0].rows.len(),
                content.tables[0].rows[1].place.as_str()
            ),
            (2, "row 4")
        );
    }

    #[test]
    fn a_comma_too_many_shifts_nothing() {
        let content = said(b"Ref,Title,Due\nR1,Pump,2026-01-02\nR2,Door, steel,2026-01-03\nR3,Wall\n");
        let cells: Vec<&[String]> = content.tables[0]
            .rows
            .iter()
            .map(|row| row.cells.as_slice())
            .collect();
        assert_eq!(cells, [["R1", "Pump", "2026-01-02"], ["R3", "Wall", ""]]);
        assert!(content.partly.unwrap().contains("more cells than their header"));
    }

    #[test]
    fn serial_dates_under_a_name_of_dates_are_dates() {
        let content = said(b"Ref,Due date,Cost\nR1,46114,46114\nR2,46115,7\n");
        assert_eq!(content.tables[0].rows[0].cells, ["R1", "2026-04-02", "46114"]);
    }

    #[test]
    fn a_header_may_have_prices_by_the_square_metre() {
        let content = said(b"Quote,Supplier,AC-03 $/kg,ML-66 $/m2\nC-5518,Aceros,19.40,46.00\n");
        assert_eq!(content.tables[0].header.last().unwrap(), "ML-66 $/m2");
        assert_eq!(content.tables[0].rows.len(), 1);
    }

    #[test]
    fn a_header_of_two_rows_is_one() {
        let content = said(
            b"Ref,Title,Planned,,Actual,\n,,Start,End,Start,End\nR1,Pump,2026-01-02,2026-01-03,2026-01-04,\n",
        );
        let header = [
            "Ref",
            "Title",
            "Planned Start",
            "Planned End",
            "Actual Start",
            "Actual End",
        ];
        assert_eq!(content.tables[0].header, header);
        assert_eq!(content.tables[0].rows.len(), 1);
        // A column without a name makes no second row of the header.
        let content = said(b"Ref,,Owner,State\nPump,new,Smith,Open\nDoor,old,Jones,Open\n");
        assert_eq!(content.tables[0].rows.len(), 2);
    }

    #[test]
    fn lines_and_commas_without_end_are_bounded() {
        let mut builder = Builder::default();
        assert!(
            read(&vec![b','; 1 << 20], &mut builder)
                .unwrap_err()
                .contains("fields")
        );
        let mut builder = Builder::default();
        assert!(read("a\n".repeat(310_000).as_bytes(), &mut builder).is_ok());
        assert!(builder.finish().partly.is_some());
        let mut builder = Builder::default();
        assert!(read(&vec![b'\n'; 1 << 20], &mut builder).is_ok());
    }
}
