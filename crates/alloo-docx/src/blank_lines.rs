//! What lines to write on are called that have nothing before their blanks: the captions below them, or the line
//! above.

use crate::blanks::{blanks, label};
use crate::label_bounds::ends_shortened;
use crate::line::Line;
use crate::lines::Lines;
use crate::styles::Level;
use crate::text_map::{Paragraph, ParagraphId, is_blank};

/// Most words of a line that names the blank below it.
const WORDS: usize = 6;

/// What a blank is called.
pub(crate) struct BlankName {
    /// Its label; may be empty.
    pub name: String,
    /// What stands in brackets below it, where its label stands above; may be empty.
    pub caption: String,
}

impl Lines<'_> {
    /// What the blanks of a line are called, in order; empty where nothing names one.
    pub(crate) fn names_around(&self, id: ParagraphId, paragraph: &Paragraph) -> Vec<BlankName> {
        let below = self.captions(id, paragraph);
        let above = self.above(id, paragraph).filter(|_| self.is_lone_blank(id));
        let below_of_above = match below.as_slice() {
            [] => Some(""),
            [only] => in_brackets(only).or_else(|| self.begin_with_names(id).then_some("")),
            _ => None,
        };
        match (above, below_of_above) {
            (Some(name), Some(caption)) => vec![BlankName {
                name,
                caption: caption.to_owned(),
            }],
            _ => {
                let named = below.into_iter().map(|name| BlankName {
                    name,
                    caption: String::new(),
                });
                named.collect()
            }
        }
    }

    /// A line to sign on has its captions below, one for each blank; empty where one names nothing.
    fn captions(&self, id: ParagraphId, paragraph: &Paragraph) -> Vec<String> {
        let Some((below, line)) = self.get(id.next()) else {
            return Vec::new();
        };
        let free = blanks(line, &[]).is_empty() && below.cell == paragraph.cell;
        if !free || below.level.is_some_and(Level::is_styled) {
            return Vec::new();
        }
        below
            .text
            .split('\t')
            .filter(|part| !is_blank(part))
            .map(|part| label(part).unwrap_or_default())
            .collect()
    }

    /// The line of the body over a blank that names it.
    fn above(&self, id: ParagraphId, paragraph: &Paragraph) -> Option<String> {
        let (above, line) = self.get(id.previous()?)?;
        let bare = above.text.trim_end().strip_suffix([':', '：']);
        let led = bare.is_some_and(|bare| bare.split_whitespace().count() <= WORDS) && line.is_plain();
        let named = paragraph.cell == above.cell && (led || self.is_name(above, line));
        named.then(|| label(&above.text)).flatten()
    }

    /// Whether names and blanks take turns so that the last is a blank: each has its name above it.
    fn begin_with_names(&self, id: ParagraphId) -> bool {
        let turns = self.turns.get_or_init(|| self.turns());
        turns.get(id.index()) != Some(&false)
    }

    /// Answers `begin_with_names` for every line, from the last to the first, so that a page of such lines is read
    /// in one pass.
    fn turns(&self) -> Vec<bool> {
        let mut turns = vec![true; self.lines.len()];
        for (id, _) in self.text.iter().rev() {
            let named = self
                .get(id.next())
                .is_some_and(|(below, line)| below.cell.is_none() && self.is_name(below, line));
            let next = id.next().next();
            let ends = !named || self.is_lone_blank(next) && turns.get(next.index()) != Some(&false);
            if let Some(turn) = turns.get_mut(id.index()) {
                *turn = ends;
            }
        }
        turns
    }

    pub(crate) fn is_lone_blank(&self, id: ParagraphId) -> bool {
        self.get(id).is_some_and(|(paragraph, line)| {
            let bare = paragraph.text.chars().all(|c| !c.is_alphanumeric());
            bare && blanks(line, &[]).len() == 1
        })
    }

    /// Whether a line is a name alone: no heading, no sentence, nothing to write on.
    pub(crate) fn is_name(&self, paragraph: &Paragraph, line: &Line) -> bool {
        let text = paragraph.text.trim();
        let words = text.split_whitespace().count();
        (1..=WORDS).contains(&words)
            && !paragraph.level.is_some_and(Level::is_styled)
            && !text.starts_with(|c: char| c.is_ascii_digit())
            && !text.contains(['\t', '\n', '☐', '□'])
            && !text.ends_with(['。', ':', '：'])
            && text.strip_suffix('.').is_none_or(ends_shortened)
            && line.is_plain()
            && blanks(line, &[]).is_empty()
            && label(text).is_some()
    }
}

fn in_brackets(text: &str) -> Option<&str> {
    text.strip_prefix(['(', '（'])?.strip_suffix([')', '）'])
}
