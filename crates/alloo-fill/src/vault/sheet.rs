//! Workbooks and comma-separated tables: sheets of cells, parted into areas by empty rows.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, SheetVisible, Xlsx};

use super::content::Builder;
use super::grid::{self, COLUMNS, Cell, Grid, Line};
use super::{text, words};

/// The most cells of one sheet, and bytes of their text: a few bytes of a workbook may name a long text again and again.
const CELLS: usize = 2_000_000;
const BYTES: usize = 96 << 20;
/// The most sheets of one workbook.
const SHEETS: usize = 256;
/// The most that a workbook's parts may inflate to together, and one of them, bytes; and of those that hold one object for a few bytes.
const INFLATED: (u64, u64, u64) = (512 << 20, 128 << 20, 4 << 20);

/// A sheet that is being read, row by row.
struct Sheet<'b> {
    builder: &'b mut Builder,
    title: String,
    place: String,
    area: Vec<Line>,
    /// A line that stood alone: the next area's title.
    caption: String,
    empty: bool,
    cells: usize,
    bytes: usize,
}

impl<'b> Sheet<'b> {
    fn new(builder: &'b mut Builder, title: &str, place: String) -> Self {
        Sheet {
            builder,
            title: title.to_owned(),
            place,
            area: Vec::new(),
            caption: String::new(),
            empty: false,
            cells: 0,
            bytes: 0,
        }
    }

    /// Takes a row; says whether more may come.
    fn row(&mut self, number: usize, cells: Vec<Cell>) -> bool {
        let line = Line {
            place: format!("row {number}"),
            cells,
            header: false,
        };
        if line.cells.iter().all(|cell| cell.text.trim().is_empty()) {
            self.empty = true;
            return true;
        }
        if self.empty && !self.area.is_empty() && !grid::goes_on(&self.area, &line) {
            self.end();
        }
        self.empty = false;
        self.cells += line.cells.len();
        self.bytes += line.cells.iter().map(|cell| cell.text.len()).sum::<usize>();
        self.area.push(line);
        let fits = self.cells <= CELLS && self.bytes <= BYTES;
        if !fits {
            let last = format!("{} row {number}", self.place);
            self.builder
                .partly(format!("what follows {} was not read", last.trim_start()));
        }
        fits && !self.builder.is_full()
    }

    fn end(&mut self) {
        let rows = std::mem::take(&mut self.area);
        let caption = std::mem::take(&mut self.caption);
        if let Some(own) = grid::caption(&rows) {
            self.builder.title(&own);
            self.caption = own;
            return;
        }
        let parts = [self.title.as_str(), caption.as_str()];
        grid::put(
            self.builder,
            Grid {
                title: parts
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(": "),
                place: self.place.clone(),
                rows,
            },
        );
    }
}

/// A CSV file, whatever parts its fields.
pub fn csv(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    let text = text::decode(bytes);
    if text.contains('\0') {
        return Err("not text".into());
    }
    let text = text.trim_start_matches('\u{feff}');
    // Excel's own line for the separator.
    let (named, text) = match text
        .split_once('\n')
        .map(|(first, rest)| (first.trim_end().strip_prefix("sep="), rest))
    {
        Some((Some(named), rest)) => (named.bytes().next(), rest),
        _ => (None, text),
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(named.unwrap_or_else(|| delimiter(text)))
        .from_reader(text.as_bytes());
    let mut sheet = Sheet::new(builder, "", String::new());
    let mut row = 1;
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        // The reader takes empty lines to the record after them; they count as rows.
        let start = record
            .position()
            .and_then(|at| usize::try_from(at.byte()).ok())
            .unwrap_or(0);
        let before = text.as_bytes().get(start..).unwrap_or_default();
        // It stops between the two characters of a line's end.
        let halved = text.as_bytes().get(start.wrapping_sub(1)) == Some(&b'\r');
        let before = before.strip_prefix(b"\n").filter(|_| halved).unwrap_or(before);
        let blank = before
            .iter()
            .take_while(|byte| matches!(byte, b'\n' | b'\r'))
            .filter(|byte| **byte == b'\n')
            .count();
        sheet.empty |= blank > 0;
        row += blank;
        let cells = record.iter().take(COLUMNS).map(Cell::plain).collect();
        if !sheet.row(row, cells) {
            break;
        }
        row += 1;
    }
    sheet.end();
    Ok(())
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
    let marks = [',', ';', '\t', '|'];
    let best = marks
        .iter()
        .rev()
        .max_by_key(|mark| score(**mark))
        .copied()
        .unwrap_or(',');
    u8::try_from(best).unwrap_or(b',')
}

/// Checks by inflating it that a workbook fits into memory: its directory may say anything.
fn fits(bytes: &[u8]) -> Result<(), String> {
    let mut archive =
        alloo_docx::open(Cursor::new(bytes)).map_err(|_| "the file is cut off or damaged".to_owned())?;
    if archive.len() > 10_000 {
        return Err("it has too many parts".into());
    }
    let (total, part, small) = INFLATED;
    let mut sum = 0;
    for index in 0..archive.len() {
        let entry = archive
            .by_index(index)
            .map_err(|error| format!("the file is damaged: {error}"))?;
        let name = entry
            .name()
            .map(|name| name.to_ascii_lowercase())
            .unwrap_or_default();
        let most =
            if name.ends_with("styles.xml") || name.ends_with("workbook.xml") || name.ends_with(".rels") {
                small
            } else {
                part
            };
        // Pictures are not read.
        if !name.ends_with(".xml") && !name.ends_with(".rels") {
            continue;
        }
        let inflated = std::io::copy(&mut entry.take(most + 1), &mut std::io::sink())
            .map_err(|error| format!("the file is damaged: {error}"))?;
        sum += inflated;
        if inflated > most || sum > total {
            return Err(format!(
                "it inflates to more than {} MiB",
                if inflated > most { most >> 20 } else { total >> 20 }
            ));
        }
    }
    Ok(())
}

/// An Excel workbook.
pub fn xlsx(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
    if bytes.starts_with(OLE) {
        return Err("the workbook is protected by a password or in Excel's old format".into());
    }
    if !bytes.starts_with(b"PK") {
        return Err("not a workbook".into());
    }
    fits(bytes)?;
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| format!("not a workbook that can be read: {error}"))?;
    let sheets = book.sheets_metadata().to_vec();
    if sheets.len() > SHEETS {
        builder.partly(format!("only its first {SHEETS} sheets were read"));
    }
    let mut read = 0;
    let mut trouble = None;
    for sheet in sheets.iter().take(SHEETS) {
        if sheet.visible != SheetVisible::Visible || builder.is_full() {
            continue;
        }
        match one_sheet(&mut book, &sheet.name, builder) {
            Ok(()) => read += 1,
            Err(why) => trouble = Some(format!("the sheet \"{}\" cannot be read: {why}", sheet.name)),
        }
    }
    match trouble {
        Some(why) if read == 0 => Err(why),
        Some(why) => {
            builder.partly(why);
            Ok(())
        }
        None => Ok(()),
    }
}

fn one_sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, builder: &mut Builder) -> Result<(), String> {
    let mut reader = book
        .worksheet_cells_reader(name)
        .map_err(|error| error.to_string())?;
    let mut sheet = Sheet::new(builder, name, format!("sheet \"{name}\""));
    let (mut row, mut cells) = (0u32, Vec::<Cell>::new());
    loop {
        // A chart's sheet has no cells; what was read before an error stays.
        let next = reader
            .next_cell_with_style_id()
            .map_err(|error| error.to_string())?;
        let number = next.as_ref().map(|(cell, _)| cell.get_position());
        if let Some((at, _)) = number
            && at < row
        {
            return Err("its rows are out of order".into());
        }
        if number.is_none_or(|(at, _)| at != row) && !cells.is_empty() {
            let go_on = sheet.row(row as usize + 1, std::mem::take(&mut cells));
            sheet.empty |= number.is_some_and(|(at, _)| at > row + 1);
            if !go_on {
                break;
            }
        }
        let (Some((cell, style)), Some((at, column))) = (next, number) else {
            break;
        };
        row = at;
        let column = column as usize;
        if column >= COLUMNS {
            continue;
        }
        let style = reader.styles().get(style);
        let text = shown(
            cell.get_value(),
            style
                .and_then(|style| style.number_format.as_ref())
                .map(|format| format.format_code.as_ref()),
        );
        if text.trim().is_empty() {
            continue;
        }
        if cells.len() <= column {
            cells.resize_with(column + 1, || Cell::plain(""));
        }
        if let Some(cell) = cells.get_mut(column) {
            cell.text = text;
            cell.strong = style.is_some_and(|style| style.font.as_ref().is_some_and(|font| font.is_bold()));
        }
    }
    sheet.end();
    Ok(())
}

/// A cell as its sheet shows it, as far as that is known: dates in ISO form; percentages, thousands, decimals and currency by the format.
fn shown(value: &DataRef<'_>, format: Option<&str>) -> String {
    match value {
        DataRef::Int(number) => number_shown(*number as f64, format),
        DataRef::Float(number) => number_shown(*number, format),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "Yes".into(),
        DataRef::Bool(false) => "No".into(),
        DataRef::DateTime(time) if time.is_duration() => {
            let minutes = (time.as_f64() * 1440.0).round() as i64;
            format!("{}:{:02}", minutes / 60, (minutes % 60).abs())
        }
        DataRef::DateTime(time) => {
            let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
            let clock = format!("{hour:02}:{minute:02}");
            match (time.as_f64() < 1.0, (hour, minute) == (0, 0)) {
                (true, _) => clock,
                (false, true) => format!("{year:04}-{month:02}-{day:02}"),
                (false, false) => format!("{year:04}-{month:02}-{day:02} {clock}"),
            }
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.trim_end_matches("T00:00:00").to_owned()
        }
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A number in its format: the part for positive numbers, its decimals, thousands, percent and what is written around it.
fn number_shown(number: f64, format: Option<&str>) -> String {
    // Twelve digits: what a float holds beyond them is its own noise.
    let plain = |number: f64| {
        let rounded: f64 = format!("{number:.11e}").parse().unwrap_or(number);
        format!("{rounded}")
    };
    let code = format
        .and_then(|format| format.split(';').next())
        .unwrap_or_default();
    if code.is_empty()
        || code.eq_ignore_ascii_case("general")
        || code == "@"
        || !number.is_finite()
        || number.abs() > 1e15
    {
        return plain(number);
    }
    // Around the digits: quoted text, escaped characters, currencies in brackets.
    let (mut before, mut after, mut digits) = (String::new(), String::new(), String::new());
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        let around = if digits.is_empty() {
            &mut before
        } else {
            &mut after
        };
        match c {
            '"' => around.extend(chars.by_ref().take_while(|c| *c != '"')),
            '\\' => around.extend(chars.next()),
            '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inner: String = chars.by_ref().take_while(|c| *c != ']').collect();
                if let Some(currency) = inner.strip_prefix('$') {
                    around.push_str(currency.split('-').next().unwrap_or_default());
                }
            }
            '0' | '#' | '?' | '.' | ',' => digits.push(c),
            // Exponents and fractions are not for documents.
            'E' | 'e' | '/' if !digits.is_empty() => return plain(number),
            c => around.push(c),
        }
    }
    if !digits.contains(['0', '#', '?']) {
        return plain(number);
    }
    let percent = before.contains('%') || after.contains('%');
    let mut number = if percent { number * 100.0 } else { number };
    let scaled = digits.len() - digits.trim_end_matches(',').len();
    number /= 1000f64.powi(i32::try_from(scaled).unwrap_or(0));
    let digits = digits.trim_end_matches(',');
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let decimals = part.len().min(12);
    let needed = part.chars().filter(|c| *c == '0').count();
    let mut text = format!("{:.decimals$}", number.abs());
    while decimals > needed
        && text.ends_with('0')
        && text.rsplit('.').next().is_some_and(|part| part.len() > needed)
    {
        text.pop();
    }
    let mut text = text.trim_end_matches('.').to_owned();
    if whole.contains(',') {
        let (head, tail) = text
            .split_once('.')
            .map_or((text.as_str(), None), |(head, tail)| (head, Some(tail)));
        let mut grouped = String::new();
        for (index, c) in head.chars().enumerate() {
            if index > 0 && (head.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(c);
        }
        text = tail.map_or(grouped.clone(), |tail| format!("{grouped}.{tail}"));
    }
    let width = whole.chars().filter(|c| *c == '0').count();
    while text.split('.').next().is_some_and(|head| head.len() < width) {
        text.insert(0, '0');
    }
    let negative = number < 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0');
    words::squeeze(&format!(
        "{}{before}{text}{after}",
        if negative { "-" } else { "" }
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_their_format_says() {
        let cases = [
            (84_600_000.0, "\"£\"#,##0", "£84,600,000"),
            (1234.5, "#,##0.00", "1,234.50"),
            (-1234.5, "\"$\"#,##0.00_);(\"$\"#,##0.00)", "-$1,234.50"),
            (0.075, "0.0%", "7.5%"),
            (0.5, "0%", "50%"),
            (12.0, "General", "12"),
            (0.1 + 0.2, "General", "0.3"),
            (7.0, "000", "007"),
            (2.5, "0.##", "2.5"),
            (3.0, "0.##", "3"),
            (48_600.0, "#,##0.00\" 元\"", "48,600.00 元"),
            (1500.0, "[$€-407] #,##0", "€ 1,500"),
            (2_500_000.0, "0.0,,\" m\"", "2.5 m"),
        ];
        for (number, format, wanted) in cases {
            assert_eq!(number_shown(number, Some(format)), wanted, "{format}");
        }
        assert_eq!(number_shown(46_326.0, None), "46326");
    }

    fn read(text: &[u8]) -> super::super::content::Content {
        let mut builder = Builder::default();
        csv(text, &mut builder).unwrap();
        builder.finish()
    }

    #[test]
    fn fields_are_parted_by_what_parts_them() {
        for text in [
            "Ref,Title,State\nR1,\"A, b\",Open\n",
            "Ref;Title;State\nR1;A, b;Open\n",
            "sep=;\nRef;Title;State\nR1;A, b;Open\n",
            "Ref\tTitle\tState\nR1\tA, b\tOpen\n",
        ] {
            let content = read(text.as_bytes());
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
            assert_eq!(read(bytes).tables[0].rows[0].cells[1], "Año");
        }
        let (chinese, ..) = encoding_rs::GB18030.encode("任务,到期日,已完成\n基坑支护,2026-11-20,是\n");
        assert_eq!(read(&chinese).tables[0].header[0], "任务");
    }

    #[test]
    fn areas_of_a_sheet_are_told_apart() {
        let content = read(
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
        let content = read(b"Ref,Title,Amount\r\nC1,Steel,10\r\n\r\nC3,Lime,30\r\n");
        assert_eq!(
            (
                content.tables[0].rows.len(),
                content.tables[0].rows[1].place.as_str()
            ),
            (2, "row 4")
        );
    }
}
