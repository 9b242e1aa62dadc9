//! Lines of the body that name the empty line under them, several in a row: `Heure de démarrage`, nothing, `Chef de
//! chantier`, nothing.

use std::collections::HashSet;

use crate::blanks::shortened_label;
use crate::lines::Lines;
use crate::place::{Draft, Place};
use crate::slot::{SlotKind, Wants};
use crate::text_map::ParagraphId;

/// Fewer names in a row may be the lines of a title page or letter.
const LEAST: usize = 4;

impl Lines<'_> {
    /// The slots under such names; `taken` are the paragraphs that have slots.
    pub(crate) fn under_names(&self, taken: &HashSet<ParagraphId>) -> Vec<Draft> {
        let mut drafts = Vec::new();
        let mut row = Vec::new();
        let mut next = 0;
        for (id, _) in self.text.iter().filter(|(id, _)| !taken.contains(id)) {
            // What lies between two names is the line of the first.
            if id.index() < next {
                continue;
            }
            match self
                .under_name(id)
                .filter(|draft| draft.paragraph.is_some_and(|line| !taken.contains(&line)))
            {
                Some(draft) => {
                    next = id.index() + 2;
                    row.push(draft);
                }
                None => {
                    if row.len() >= LEAST {
                        drafts.append(&mut row);
                    }
                    row.clear();
                }
            }
        }
        if row.len() >= LEAST {
            drafts.append(&mut row);
        }
        drafts
    }

    /// The slot in the empty line under a name.
    fn under_name(&self, id: ParagraphId) -> Option<Draft> {
        let (name, line) = self.get(id)?;
        let (below, _) = self.get(id.next())?;
        let plain = name.cell.is_none() && below.cell.is_none() && name.level.is_none() && below.is_empty();
        let aligned = self.tree.path(name.node, ["pPr", "jc"]).is_some();
        let holds = |node| {
            matches!(
                self.tree.w(node),
                "sectPr" | "fldChar" | "br" | "sdt" | "ins" | "del"
            )
        };
        let free = !self.tree.descendants(below.node).any(holds) && !self.tree.is_boxed(name.node);
        let begins = name.text.starts_with(char::is_alphabetic);
        if !(plain && free && begins && !aligned && self.is_name(name, line)) {
            return None;
        }
        Some(Draft {
            place: Place::Paragraph(id.next()),
            kind: SlotKind::Label,
            names: Vec::new(),
            shown: String::new(),
            wants: Wants::Text,
            node: below.node,
            paragraph: Some(id.next()),
            span: 0..0,
            label: shortened_label(&name.text)?,
            from: 0,
            caption: String::new(),
        })
    }
}
