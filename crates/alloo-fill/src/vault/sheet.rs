//! Workbooks: sheets of cells, parted into areas by empty rows.

use std::io::{Cursor, Read};

use alloo_docx::ArchiveSource;
use calamine::{
    Data, DataRef, Dimensions, Ods, Reader, SheetVisible, Xls, Xlsb, Xlsx, open_workbook_from_rs,
};

use super::builder::Builder;
use super::grid::{self, COLUMNS, Cell, LineNumber, Made, VaultRow, VaultTable};
use super::numbers;

mod hidden;
use hidden::Hidden;

/// The most cells and rows of one sheet, and bytes of their text: a few bytes of a workbook may name a long
/// text again and again.
const CELLS: usize = 1_000_000;
const ROWS: usize = 300_000;
const BYTES: usize = 48 << 20;
/// The most sheets of one workbook.
const SHEETS: usize = 256;
/// Merged cells beyond these are left as they are.
const MERGED: usize = 2_000;
/// The most that a workbook's parts may inflate to together, and one of them, bytes; and of those that hold
/// one object for a few bytes.
const INFLATED: (u64, u64, u64) = (512 << 20, 128 << 20, 4 << 20);

/// A sheet that is being read, row by row.
pub(super) struct Sheet<'b> {
    builder: &'b mut Builder,
    title: String,
    place: String,
    made: Made,
    area: Vec<VaultRow>,
    /// A line that stood alone: the next area's title.
    caption: String,
    empty: bool,
    cells: usize,
    rows: usize,
    bytes: usize,
}

impl<'b> Sheet<'b> {
    /// A sheet of a name, at a place.
    pub(super) fn new(builder: &'b mut Builder, title: &str, place: String, made: Made) -> Self {
        Sheet {
            builder,
            title: title.to_owned(),
            place,
            made,
            area: Vec::new(),
            caption: String::new(),
            empty: false,
            cells: 0,
            rows: 0,
            bytes: 0,
        }
    }

    /// Notes that empty rows follow.
    pub(super) fn gap(&mut self) {
        self.empty = true;
    }

    /// Takes the row at a place, from 0; says whether more may come.
    pub(super) fn row(&mut self, place: usize, cells: Vec<Cell>) -> bool {
        let line = VaultRow {
            number: LineNumber::row(place),
            cells,
            header: false,
        };
        self.rows += 1;
        if line.cells.iter().all(|cell| cell.text.trim().is_empty()) {
            self.empty = true;
            return self.fits(&line);
        }
        if self.empty && !self.area.is_empty() && !grid::goes_on(&self.area, &line) {
            self.end();
        }
        self.empty = false;
        self.cells += line.cells.len();
        self.bytes += line.cells.iter().map(|cell| cell.text.len()).sum::<usize>();
        let fits = self.fits(&line);
        self.area.push(line);
        fits && !self.builder.is_full()
    }

    fn fits(&mut self, line: &VaultRow) -> bool {
        let fits = self.cells <= CELLS && self.rows <= ROWS && self.bytes <= BYTES;
        if !fits {
            let last = format!("{} {}", self.place, line.number);
            self.builder
                .partly(format!("what follows {} was not read", last.trim_start()));
        }
        fits
    }

    /// Ends an area.
    pub(super) fn end(&mut self) {
        let rows = std::mem::take(&mut self.area);
        let caption = std::mem::take(&mut self.caption);
        if let Some(own) = grid::caption(&rows) {
            self.builder.title(&own);
            self.caption = own;
            return;
        }
        let parts = [self.title.as_str(), caption.as_str()];
        let title: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let grid = VaultTable {
            title: title.join(": "),
            place: self.place.clone(),
            rows,
            made: self.made,
        };
        grid::put(self.builder, grid);
    }
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
        let damaged = |error: &dyn std::fmt::Display| format!("the file is damaged: {error}");
        let entry = archive.by_index(index).map_err(|error| damaged(&error))?;
        let Ok(name) = entry.name().map(|name| name.to_ascii_lowercase()) else {
            return Err("a part of it has no name that can be read".into());
        };
        let one_object =
            name.ends_with("styles.xml") || name.ends_with("workbook.xml") || name.ends_with(".rels");
        let most = if one_object { small } else { part };
        // Pictures are not read.
        if ![".xml", ".rels", ".bin"]
            .iter()
            .any(|ending| name.ends_with(ending))
        {
            continue;
        }
        let inflated = std::io::copy(&mut entry.take(most + 1), &mut std::io::sink())
            .map_err(|error| damaged(&error))?;
        sum += inflated;
        if inflated > most || sum > total {
            let bound = if inflated > most { most } else { total };
            return Err(format!("it inflates to more than {} MiB", bound >> 20));
        }
    }
    Ok(())
}

/// Reads a workbook of any of the formats that Excel and LibreOffice write.
///
/// # Errors
/// Why nothing could be read.
pub(super) fn read(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
    let cannot = |error: &dyn std::fmt::Display| format!("not a workbook that can be read: {error}");
    if bytes.starts_with(OLE) {
        let book: Xls<_> = open_workbook_from_rs(source(bytes)).map_err(|_| {
            "the workbook is protected by a password, or not as Excel wrote it until 2003".to_owned()
        })?;
        return all(book, builder);
    }
    if !bytes.starts_with(b"PK") {
        return Err("not a workbook".into());
    }
    fits(bytes)?;
    let has = |part: &str| {
        alloo_docx::open(Cursor::new(bytes)).is_ok_and(|mut archive| archive.by_name(part).is_ok())
    };
    if has("content.xml") {
        let book: Ods<_> = open_workbook_from_rs(source(bytes)).map_err(|error| cannot(&error))?;
        return all(book, builder);
    }
    if has("xl/workbook.bin") {
        let book: Xlsb<_> = open_workbook_from_rs(source(bytes)).map_err(|error| cannot(&error))?;
        return all(book, builder);
    }
    let mut book: Xlsx<_> = Xlsx::new(source(bytes)).map_err(|error| cannot(&error))?;
    let hidden = Hidden::of(bytes);
    let sheets = book.sheets_metadata().to_vec();
    each(&sheets, builder, &mut |name, builder| {
        // A sheet whose merged cells make no sense has none.
        let mut merged = book
            .merge_cells_by_sheet_name(name)
            .unwrap_or_else(|_| Vec::new());
        merged.truncate(MERGED);
        one(&mut book, name, &merged, &hidden, builder)
    })
}

/// A workbook as other archives are read, so that the compiler makes their reader once.
fn source(bytes: &[u8]) -> ArchiveSource<'_> {
    Box::new(Cursor::new(bytes))
}

/// The sheets of a workbook whose cells come as one range each.
fn all<'a, B>(mut book: B, builder: &mut Builder) -> Result<(), String>
where
    B: Reader<ArchiveSource<'a>>,
    B::Error: std::fmt::Display,
{
    let sheets = book.sheets_metadata().to_vec();
    each(&sheets, builder, &mut |name, builder| {
        let range = book.worksheet_range(name).map_err(|error| error.to_string())?;
        let top = range.start().map_or(0, |(row, _)| row as usize);
        let mut sheet = Sheet::new(builder, name, format!("sheet \"{name}\""), Made::Sheet);
        for (at, row) in range.rows().enumerate() {
            let cells = row.iter().take(COLUMNS).map(|cell| Cell::plain(owned(cell)));
            if !sheet.row(top + at, cells.collect()) {
                break;
            }
        }
        sheet.end();
        Ok(())
    })
}

/// Reads each sheet that is shown.
fn each(
    sheets: &[calamine::Sheet],
    builder: &mut Builder,
    read: &mut dyn FnMut(&str, &mut Builder) -> Result<(), String>,
) -> Result<(), String> {
    if sheets.len() > SHEETS {
        builder.partly(format!("only its first {SHEETS} sheets were read"));
    }
    let shown = sheets
        .iter()
        .take(SHEETS)
        .filter(|sheet| sheet.visible == SheetVisible::Visible);
    let (mut good, mut trouble) = (false, None);
    for sheet in shown {
        if builder.is_full() {
            break;
        }
        match read(&sheet.name, builder) {
            Ok(()) => good = true,
            Err(why) => trouble = Some(format!("the sheet \"{}\" cannot be read: {why}", sheet.name)),
        }
    }
    match trouble {
        Some(why) if !good => Err(why),
        Some(why) => {
            builder.partly(why);
            Ok(())
        }
        None => Ok(()),
    }
}

/// One sheet of an Excel workbook, as it is shown: without hidden rows and columns, without what is struck
/// out.
fn one(
    book: &mut Xlsx<ArchiveSource<'_>>,
    name: &str,
    merged: &[Dimensions],
    hidden: &Hidden,
    builder: &mut Builder,
) -> Result<(), String> {
    let mut reader = book
        .worksheet_cells_reader(name)
        .map_err(|error| error.to_string())?;
    let mut sheet = Sheet::new(builder, name, format!("sheet \"{name}\""), Made::Sheet);
    let mut rows = Rows {
        merged,
        above: Vec::new(),
        row: 0,
        cells: Vec::new(),
    };
    loop {
        // A chart's sheet has no cells; what was read before an error stays.
        let next = reader
            .next_cell_with_style_id()
            .map_err(|error| error.to_string())?;
        let place = next.as_ref().map(|(cell, _)| cell.get_position());
        if place.is_some_and(|(row, _)| row < rows.row) {
            return Err("its rows are out of order".into());
        }
        if !rows.go_to(place.map(|(row, _)| row), &mut sheet) {
            break;
        }
        let (Some((cell, style)), Some((row, column))) = (next, place) else {
            break;
        };
        if column as usize >= COLUMNS || hidden.has(name, row, column) {
            continue;
        }
        let style = reader.styles().get(style);
        let format = style.and_then(|style| style.number_format.as_ref());
        let font = style.and_then(|style| style.font.as_ref());
        if font.is_some_and(|font| font.has_strikethrough()) {
            continue;
        }
        let text = shown(cell.get_value(), format.map(|format| format.format_code.as_ref()));
        rows.put(column as usize, text, font.is_some_and(|font| font.is_bold()));
    }
    sheet.end();
    Ok(())
}

/// The row that is being read, and what spans it.
struct Rows<'m> {
    merged: &'m [Dimensions],
    /// Texts of cells that are merged with those under them.
    above: Vec<(Dimensions, Cell)>,
    row: u32,
    cells: Vec<Cell>,
}

impl Rows<'_> {
    fn put(&mut self, column: usize, text: String, strong: bool) {
        if text.trim().is_empty() {
            return;
        }
        if self.cells.len() <= column {
            self.cells.resize_with(column + 1, || Cell::plain(""));
        }
        if let Some(cell) = self.cells.get_mut(column) {
            (cell.text, cell.strong) = (text, strong);
        }
    }

    /// Ends the row where the next cell is in another one; says whether more may come.
    fn go_to(&mut self, next: Option<u32>, sheet: &mut Sheet<'_>) -> bool {
        if next == Some(self.row) {
            return true;
        }
        let mut go_on = true;
        if !self.cells.is_empty() {
            let cells = self.spanned();
            go_on = sheet.row(self.row as usize, cells);
        }
        if next.is_some_and(|next| next > self.row + 1) {
            sheet.gap();
        }
        self.row = next.unwrap_or(self.row);
        go_on
    }

    /// The row's cells with what they span: columns to the right, and the text of a cell that is merged with
    /// those under it.
    fn spanned(&mut self) -> Vec<Cell> {
        let row = self.row;
        self.above.retain(|(region, _)| region.end.0 >= row);
        for (region, cell) in std::mem::take(&mut self.above) {
            self.put(region.start.1 as usize, cell.text.clone(), cell.strong);
            self.above.push((region, cell));
        }
        let cells = std::mem::take(&mut self.cells);
        let mut out = Vec::with_capacity(cells.len());
        let mut column = 0;
        while let Some(cell) = cells.get(column) {
            let region = self.merged.iter().find(|region| {
                region.start.1 as usize == column && (region.start.0..=region.end.0).contains(&row)
            });
            let mut cell = cell.clone();
            let wide = region.map_or(1, |region| {
                region.end.1.saturating_sub(region.start.1) as usize + 1
            });
            let wide = wide.clamp(1, 64);
            if let Some(region) = region.filter(|region| region.start.0 == row && region.end.0 > row) {
                self.above.push((*region, cell.clone()));
            }
            cell.span = u16::try_from(wide).unwrap_or(1);
            out.push(cell);
            column += wide;
        }
        out
    }
}

/// A cell as its sheet shows it, as far as that is known: dates in ISO form; percentages, thousands, decimals
/// and currency by the format.
fn shown(value: &DataRef<'_>, format: Option<&str>) -> String {
    match value {
        DataRef::Int(number) => numbers::shown(*number as f64, format),
        DataRef::Float(number) => numbers::shown(*number, format),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => yes_or_no(*yes),
        DataRef::DateTime(time) => moment(time),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => day(text),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// The same of a workbook that tells no formats.
fn owned(value: &Data) -> String {
    match value {
        Data::Int(number) => numbers::shown(*number as f64, None),
        Data::Float(number) => numbers::shown(*number, None),
        Data::String(text) => text.clone(),
        Data::Bool(yes) => yes_or_no(*yes),
        Data::DateTime(time) => moment(time),
        Data::DateTimeIso(text) | Data::DurationIso(text) => day(text),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn yes_or_no(yes: bool) -> String {
    if yes { "Yes" } else { "No" }.into()
}

fn day(text: &str) -> String {
    text.trim_end_matches("T00:00:00").to_owned()
}

fn moment(time: &calamine::ExcelDateTime) -> String {
    if time.is_duration() {
        let minutes = (time.as_f64() * 1440.0).round() as i64;
        return format!("{}:{:02}", minutes / 60, (minutes % 60).abs());
    }
    let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
    let clock = format!("{hour:02}:{minute:02}");
    match (time.as_f64() < 1.0, (hour, minute) == (0, 0)) {
        (true, _) => clock,
        (false, true) => format!("{year:04}-{month:02}-{day:02}"),
        (false, false) => format!("{year:04}-{month:02}-{day:02} {clock}"),
    }
}
