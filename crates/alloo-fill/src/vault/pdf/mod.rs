//! PDFs: glyphs with their places, from these lines, from these paragraphs, columns and tables.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::{ColorSpace, Document, MediaBox, OutputDev, OutputError, Path, Transform, output_doc_page};

use super::builder::Builder;

mod pages; // what stands on all pages, headings, each page's blocks
mod ruled; // tables that are drawn with rules
mod layout; // what stands in columns
mod rules; // the rules of a page
mod glyph_lines; // glyphs into lines, lines into pieces
mod unicode; // what glyphs mean
use glyph_lines::Glyph;
use rules::Rules;

/// Pages beyond these are not read.
const PAGES: usize = 2_000;
/// The most glyphs of one page, and of a whole document: a page has some thousands.
const GLYPHS: usize = 200_000;
const ALL_GLYPHS: usize = 8_000_000;

/// Reads a PDF.
///
/// # Errors
/// Why nothing could be read.
pub(super) fn read(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or(bytes);
    if !start.windows(5).any(|window| window == b"%PDF-") {
        return Err("not a PDF".into());
    }
    let mut document =
        Document::load_mem(bytes).map_err(|error| format!("no text could be read: {error}"))?;
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err("it is protected by a password".into());
    }
    unicode::tell(&mut document);
    let numbers: Vec<u32> = document.get_pages().into_keys().collect();
    if numbers.len() > PAGES {
        builder.partly(format!("only its first {PAGES} pages were read"));
    }
    let (mut pages, mut odd, mut glyphs) = (Vec::new(), Vec::new(), 0);
    for number in numbers.iter().take(PAGES) {
        let mut page = GlyphPage::default();
        // A page that the parser stumbles over costs that page alone.
        let read = catch_unwind(AssertUnwindSafe(|| {
            output_doc_page(&document, &mut page, *number)
        }));
        if !matches!(read, Ok(Ok(()))) {
            odd.push(*number);
        }
        glyphs += page.glyphs.len();
        pages.push(ruled::lines(page.glyphs, page.rules));
        if glyphs > ALL_GLYPHS {
            builder.partly(format!("what follows page {number} was not read"));
            break;
        }
    }
    if !odd.is_empty() && odd.len() == pages.len() && pages.iter().all(Vec::is_empty) {
        return Err("it is built in a way that cannot be read".into());
    }
    if let Some(first) = odd.first() {
        builder.partly(format!(
            "page {first}{} could not be read wholly",
            if odd.len() > 1 { " and others" } else { "" }
        ));
    }
    pages::put(builder, pages);
    Ok(())
}

/// The glyphs of one page, and its rules.
#[derive(Default)]
struct GlyphPage {
    glyphs: Vec<Glyph>,
    rules: Rules,
}

impl OutputDev for GlyphPage {
    fn begin_page(
        &mut self,
        _: u32,
        _: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        font: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        let along = place.m11.hypot(place.m12) * font.abs();
        let size = place.m21.hypot(place.m22) * font.abs();
        // Turned text is a stamp or a mark of a drawing.
        let turned = place.m12.abs() > place.m11.abs() * 0.1 || place.m11 <= 0.0;
        let sound = [place.m31, place.m32, along, size, width]
            .iter()
            .all(|number| number.is_finite());
        if self.glyphs.len() < GLYPHS && sound && !turned && size > 0.5 {
            self.glyphs.push(Glyph {
                x: place.m31,
                end: place.m31 + width.max(0.0) * along,
                y: place.m32,
                size,
                text: text.to_owned(),
            });
        }
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn stroke(
        &mut self,
        place: &Transform,
        _: &ColorSpace,
        _: &[f64],
        path: &Path,
    ) -> Result<(), OutputError> {
        self.rules.draw(place, path, false);
        Ok(())
    }

    fn fill(&mut self, place: &Transform, _: &ColorSpace, _: &[f64], path: &Path) -> Result<(), OutputError> {
        self.rules.draw(place, path, true);
        Ok(())
    }
}
