//! The pages of a PDF together: what stands on all of them, the sizes of headings, and each page's blocks.

use std::collections::BTreeMap;

use super::super::builder::{Builder, Zone};
use super::super::grid::{self, Made, VaultTable};
use super::super::text::{self, TextStyle};
use super::super::words;
use super::glyph_lines::PdfRow;
use super::layout::{Block, blocks};

/// A line that leaves no more than this part of its width free is full.
const FULL: f64 = 0.3;
/// Lines at a page's top and bottom that may be its header and footer.
const ENDS: usize = 3;
/// Letters so much larger than those of the text are of headings.
const LARGER: f64 = 1.12;

/// A line with its numbers made equal: "Page 2 of 12" is one line on all pages.
fn shape(row: &PdfRow) -> String {
    let mut shape = String::new();
    for c in words::squeeze(&row.text()).chars() {
        match c {
            c if c.is_ascii_digit() && shape.ends_with('0') => {}
            c if c.is_ascii_digit() => shape.push('0'),
            c => shape.push(c),
        }
    }
    shape
}

/// A line of a page's end, and about where it stands.
type End = (String, i64);

fn end(row: &PdfRow) -> End {
    (shape(row), (row.y / 4.0).round() as i64)
}

fn ends(page: &[PdfRow]) -> impl Iterator<Item = &PdfRow> {
    page.iter()
        .take(ENDS)
        .chain(page.iter().skip(ENDS).rev().take(ENDS))
}

/// A line's words, its figures apart.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut digits = false;
    for c in words::squeeze(text).chars() {
        match parts.last_mut().filter(|_| c.is_ascii_digit() == digits) {
            Some(part) => part.push(c),
            None => parts.push(c.to_string()),
        }
        digits = c.is_ascii_digit();
    }
    parts
}

/// Whether a line of a page is another page's, but for the pages' numbers: "Page 2 of 12" is "Page 5 of 12", and
/// "Certificate 377" not "Certificate 402".
fn is_same_line(one: (usize, &[String]), other: (usize, &[String])) -> bool {
    let counts = |a: &str, b: &str| {
        let (Ok(a), Ok(b)) = (a.parse::<usize>(), b.parse::<usize>()) else {
            return false;
        };
        a + other.0 == b + one.0
    };
    one.1.len() == other.1.len() && one.1.iter().zip(other.1).all(|(a, b)| a == b || counts(a, b))
}

/// Headers and footers: what stands at the same place near the top or bottom of most pages, the first perhaps
/// apart, and says the same there.
fn margins(pages: &[Vec<PdfRow>]) -> Vec<End> {
    let mut seen = BTreeMap::<End, Vec<(usize, Vec<String>)>>::new();
    for (number, page) in pages.iter().enumerate() {
        let mut own: Vec<(End, Vec<String>)> = ends(page).map(|row| (end(row), parts(&row.text()))).collect();
        own.sort();
        own.dedup_by(|one, other| one.0 == other.0);
        for (end, parts) in own {
            seen.entry(end).or_default().push((number, parts));
        }
    }
    let least = 2.max(pages.len() / 2);
    let alike = |lines: &[(usize, Vec<String>)]| {
        let (number, first) = lines.first()?;
        let same = |line: &(usize, Vec<String>)| is_same_line((*number, first), (line.0, &line.1));
        lines.iter().skip(1).all(same).then_some(())
    };
    seen.into_iter()
        .filter(|(_, lines)| lines.len() >= least && alike(lines).is_some())
        .map(|(end, _)| end)
        .collect()
}

/// The size of the running text: most letters have it.
fn body_size(pages: &[Vec<PdfRow>]) -> f64 {
    let mut sizes = BTreeMap::<i64, usize>::new();
    for row in pages.iter().flatten() {
        *sizes.entry((row.size * 2.0).round() as i64).or_insert(0) += row.text().len();
    }
    let most = sizes.into_iter().max_by_key(|(_, count)| *count);
    most.map_or(10.0, |(size, _)| size as f64 / 2.0)
}

/// Puts the pages into the document's content.
pub(super) fn put(builder: &mut Builder, pages: Vec<Vec<PdfRow>>) {
    let margins = margins(&pages);
    let body = body_size(&pages);
    let mut sizes: Vec<i64> = pages
        .iter()
        .flatten()
        .filter(|row| row.size > body * LARGER)
        .map(|row| (row.size * 2.0).round() as i64)
        .collect();
    sizes.sort_by(|a, b| b.cmp(a));
    sizes.dedup();
    let mut told = Vec::new();
    for (index, mut page) in pages.into_iter().enumerate() {
        let place = format!("page {}", index + 1);
        let on_margin: Vec<End> = ends(&page).map(end).filter(|end| margins.contains(end)).collect();
        let (own, margin): (Vec<PdfRow>, Vec<PdfRow>) =
            page.drain(..).partition(|row| !on_margin.contains(&end(row)));
        // What a header states is stated once.
        for row in margin {
            if !told.contains(&end(&row)) {
                told.push(end(&row));
                builder.enter(Zone::Margin);
                builder.line(&row.text(), &place);
                builder.enter(Zone::Body);
            }
        }
        // A line of a table of contents.
        let own: Vec<PdfRow> = own
            .into_iter()
            .filter(|row| !leads_to_page(&row.text()))
            .collect();
        PageReader {
            place,
            body,
            sizes: &sizes,
            tables: 0,
        }
        .put(builder, &own);
    }
}

/// Whether a line is dots that lead to a page's number; to a name or sum they lead as well.
fn leads_to_page(line: &str) -> bool {
    let page = line.rsplit(['.', ' ']).next().unwrap_or_default();
    let number = page.len() <= 4 && page.bytes().all(|byte| byte.is_ascii_digit());
    let roman = page.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    line.contains(".....") && (number || roman)
}

struct PageReader<'a> {
    place: String,
    body: f64,
    /// The sizes of headings, twice in points, largest first.
    sizes: &'a [i64],
    tables: usize,
}

impl PageReader<'_> {
    fn put(mut self, builder: &mut Builder, rows: &[PdfRow]) {
        for block in blocks(rows) {
            match block {
                Block::Text(rows) => self.text(builder, rows),
                Block::Beside(texts) => texts.iter().for_each(|rows| self.text(builder, rows)),
                Block::Table(rows) => {
                    self.tables += 1;
                    let grid = VaultTable {
                        title: String::new(),
                        place: format!("{} table {}", self.place, self.tables),
                        rows,
                        made: Made::Text,
                    };
                    grid::put(builder, grid);
                }
            }
        }
    }

    /// The level of a heading by the size of its letters.
    fn level(&self, row: &PdfRow) -> Option<u8> {
        let text = row.text();
        let short = words::count(&text) <= 16
            && words::statement(&text).is_none()
            && text.chars().any(char::is_alphabetic);
        let size = (row.size * 2.0).round() as i64;
        let rank = self.sizes.iter().position(|one| *one == size)?;
        (short && row.size > self.body * LARGER).then(|| u8::try_from(rank + 1).unwrap_or(6).min(6))
    }

    fn text(&self, builder: &mut Builder, rows: &[PdfRow]) {
        let usual = usual_distance(rows);
        let right = right_margin(rows);
        let mut text = String::new();
        let mut before: Option<&PdfRow> = None;
        for row in rows {
            if let Some(level) = self.level(row) {
                self.flush(builder, &mut text);
                builder.guessed_heading(level, &row.text());
                before = None;
                continue;
            }
            let apart = before.is_some_and(|before| {
                before.y - row.y > usual * 1.35 || (before.size - row.size).abs() > 0.6
            });
            let pair = right.zip(before).filter(|_| !apart);
            let wrapped = pair.is_some_and(|(right, before)| goes_on(before, row, right));
            match (apart, wrapped) {
                (true, _) => text.push('\n'),
                (_, true) => {
                    text.pop();
                    if !words::goes_on(&text, &row.text()) {
                        text.push(' ');
                    }
                }
                _ => {}
            }
            text.push_str(&row.text());
            text.push('\n');
            before = Some(row);
        }
        self.flush(builder, &mut text);
    }

    fn flush(&self, builder: &mut Builder, text: &mut String) {
        text::lines(text, TextStyle::Page, builder, &|_| self.place.clone());
        text.clear();
    }
}

/// Where the lines of a text end, where several do so: the longest of a few lines says nothing.
fn right_margin(rows: &[PdfRow]) -> Option<f64> {
    // The page's number stands where no text does.
    let worded = || rows.iter().filter(|row| words::count(&row.text()) > 2);
    let ends = worded()
        .filter_map(|row| row.pieces.last())
        .map(|piece| piece.end);
    let starts = worded().filter_map(|row| row.pieces.first()).map(|piece| piece.x);
    let (left, right) = (starts.fold(f64::MAX, f64::min), ends.clone().fold(0.0, f64::max));
    let full = ends.filter(|end| right - end < (right - left) * FULL).count();
    (full > 2).then_some(right)
}

/// Whether a line breaks off within a sentence at the right margin, where the next line's first word had no room.
fn goes_on(before: &PdfRow, next: &PdfRow, right: f64) -> bool {
    let ([line], [more]) = (before.pieces.as_slice(), next.pieces.as_slice()) else {
        return false;
    };
    let ended = line
        .text
        .ends_with(['.', ':', ';', '!', '?', '。', '：', '；', '！', '？']);
    let stated = !words::statements(&more.text).is_empty() || words::led(&more.text).is_some();
    let states = stated && words::begins_with_name(&more.text);
    let word = match more.words.first() {
        Some((_, second)) => second - more.x,
        None => more.end - more.x,
    };
    let full = line.end + word > right;
    let below = (line.x - more.x).abs() < next.size;
    full && below && !ended && !states && words::item(&more.text).is_none()
}

/// The distance of lines in a paragraph: the smaller ones of a text.
fn usual_distance(rows: &[PdfRow]) -> f64 {
    let mut distances: Vec<f64> = rows.windows(2).map(|pair| pair[0].y - pair[1].y).collect();
    distances.sort_by(f64::total_cmp);
    distances.get(distances.len() / 4).copied().unwrap_or(12.0)
}
