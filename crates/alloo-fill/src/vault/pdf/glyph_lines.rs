//! Glyphs into lines, and lines into pieces with gaps between them.

use super::super::grid::Cell;
use super::super::words;

/// A wider gap parts two pieces of a line, in sizes of its letters: a blank has a quarter, in justified text
/// three quarters.
const GAP: f64 = 0.95;
/// A wider gap parts two words.
const BLANK: f64 = 0.14;
/// Longer Chinese names are none, characters.
const NAME: usize = 14;

/// One glyph.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    /// Where it starts and ends, in points from the left.
    pub x: f64,
    pub end: f64,
    /// Its base line, in points from below.
    pub y: f64,
    /// The height of its font.
    pub size: f64,
    pub text: String,
}

/// A part of a line without a wide gap.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LinePiece {
    pub x: f64,
    pub end: f64,
    pub text: String,
    /// Where each of its words but the first starts: the byte in its text, and points from the left.
    pub words: Vec<(usize, f64)>,
}

/// One line.
#[derive(Debug, Clone)]
pub(super) struct PdfRow {
    pub y: f64,
    pub size: f64,
    pub pieces: Vec<LinePiece>,
    /// What it is a row of, where rules draw a table.
    pub ruled: Option<RuledRow>,
}

/// A row of a table that rules draw.
#[derive(Debug, Clone)]
pub(super) struct RuledRow {
    /// Which table of its page, and which part and row of it, from 0.
    pub table: usize,
    pub part: usize,
    pub row: usize,
    pub cells: Vec<Cell>,
}

impl PdfRow {
    /// Its text, pieces parted by tabs.
    pub(super) fn text(&self) -> String {
        let pieces: Vec<&str> = self.pieces.iter().map(|piece| piece.text.as_str()).collect();
        pieces.join("\t")
    }
}

/// The lines of a page, from above.
pub(super) fn rows(mut glyphs: Vec<Glyph>) -> Vec<PdfRow> {
    glyphs.retain(|glyph| !glyph.text.trim().is_empty());
    glyphs.sort_by(|a, b| b.y.total_cmp(&a.y).then(a.x.total_cmp(&b.x)));
    let mut rows = Vec::new();
    let mut row: Vec<Glyph> = Vec::new();
    for glyph in glyphs {
        // Raised and lowered figures belong to their line.
        let same = row
            .first()
            .is_none_or(|first| first.y - glyph.y <= 0.45 * first.size.max(glyph.size));
        if !same {
            rows.extend(one(std::mem::take(&mut row)));
        }
        row.push(glyph);
    }
    rows.extend(one(row));
    rows
}

fn one(mut glyphs: Vec<Glyph>) -> Option<PdfRow> {
    glyphs.sort_by(|a, b| a.x.total_cmp(&b.x));
    let largest = glyphs.iter().map(|glyph| glyph.size).max_by(f64::total_cmp)?;
    let base = glyphs
        .iter()
        .filter(|glyph| glyph.size > largest * 0.9)
        .map(|glyph| glyph.y)
        .next()?;
    let mut pieces: Vec<LinePiece> = Vec::new();
    let mut before: Option<Glyph> = None;
    // Where a piece has gaps between ideographs.
    let mut loose: Vec<usize> = Vec::new();
    for glyph in glyphs {
        let size = glyph.size.min(largest);
        let gap = before
            .as_ref()
            .map_or(f64::INFINITY, |before| glyph.x - before.end);
        // Bold letters of some programs are letters printed twice.
        let twice = before
            .as_ref()
            .is_some_and(|before| before.text == glyph.text && glyph.x - before.x < 0.1 * size);
        if twice {
            continue;
        }
        match pieces.last_mut() {
            Some(piece) if gap <= GAP * size => {
                let joined = piece.text.ends_with(words::is_cjk) && glyph.text.starts_with(words::is_cjk);
                if gap > BLANK * size && !joined {
                    piece.text.push(' ');
                    piece.words.push((piece.text.len(), glyph.x));
                } else if gap > BLANK * size {
                    loose.push(piece.text.len());
                }
                piece.text.push_str(&glyph.text);
                piece.end = piece.end.max(glyph.end);
            }
            last => {
                if let Some(piece) = last {
                    part_names(piece, &std::mem::take(&mut loose));
                }
                loose.clear();
                pieces.push(LinePiece {
                    x: glyph.x,
                    end: glyph.end,
                    text: glyph.text.clone(),
                    words: Vec::new(),
                });
            }
        }
        before = Some(glyph);
    }
    if let Some(piece) = pieces.last_mut() {
        part_names(piece, &loose);
    }
    for piece in &mut pieces {
        let text = words::squeeze(&piece.text);
        if text != piece.text {
            piece.words.clear();
            piece.text = text;
        }
    }
    pieces.retain(|piece| !piece.text.is_empty());
    (!pieces.is_empty()).then_some(PdfRow {
        y: base,
        size: largest,
        pieces,
        ruled: None,
    })
}

/// Puts blanks where a gap between ideographs stands before the name of the next statement: loosely set
/// letters have gaps too.
fn part_names(piece: &mut LinePiece, loose: &[usize]) {
    if loose.len() > piece.text.matches(['：', ':']).count() {
        return;
    }
    for at in loose.iter().rev() {
        let Some((before, behind)) = piece.text.split_at_checked(*at) else {
            continue;
        };
        let name = behind.split(['：', ':']).next().unwrap_or_default();
        let short =
            name.len() < behind.len() && name.chars().count() <= NAME && name.chars().all(words::is_cjk);
        if short && before.contains(['：', ':']) && !before.ends_with('：') {
            piece.text.insert(*at, ' ');
            for (start, _) in piece.words.iter_mut().filter(|(start, _)| *start >= *at) {
                *start += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyphs(text: &str, x: f64, y: f64) -> Vec<Glyph> {
        let letters = text.chars().enumerate().map(|(at, c)| Glyph {
            x: x + 5.0 * at as f64,
            end: x + 5.0 * (at + 1) as f64,
            y,
            size: 10.0,
            text: c.to_string(),
        });
        letters.collect()
    }

    #[test]
    fn gaps_part_pieces_and_blanks_part_words() {
        let mut all = glyphs("Due date", 40.0, 700.0);
        all.extend(glyphs("1 May 2026", 200.0, 701.0));
        all.extend(glyphs("Next", 40.0, 680.0));
        all.extend(glyphs("Due date", 40.4, 700.0));
        let rows = rows(all);
        let texts: Vec<String> = rows.iter().map(PdfRow::text).collect();
        assert_eq!(texts, ["Due date\t1 May 2026", "Next"]);
    }

    #[test]
    fn a_gap_before_a_chinese_name_parts_words() {
        let set = |text: &str, wide: usize| -> Vec<String> {
            let mut x = 40.0;
            let mut all = Vec::new();
            for (at, c) in text.chars().enumerate() {
                x += if at == wide { 2.5 } else { 0.0 };
                all.push(Glyph {
                    x,
                    end: x + 10.0,
                    y: 700.0,
                    size: 10.0,
                    text: c.to_string(),
                });
                x += 10.0;
            }
            rows(all).iter().map(PdfRow::text).collect()
        };
        assert_eq!(set("地点：库房见证人：王平", 5), ["地点：库房 见证人：王平"]);
        assert_eq!(set("地点在库房见证人到场", 5), ["地点在库房见证人到场"]);
    }
}
