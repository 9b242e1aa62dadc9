//! A paragraph of a template as a pattern: its fixed text, with slots between.

use std::ops::Range;

/// Fixed text and slots of one paragraph, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Pattern {
    /// The slots' bytes in the paragraph's text, in order, none inside another.
    pub(super) spans: Vec<Range<usize>>,
    /// The text as the template has it.
    pub(super) text: String,
}

impl Pattern {
    /// Of a paragraph's text and the bytes of its slots; a slot inside another is left out.
    pub(super) fn new(text: &str, mut spans: Vec<Range<usize>>) -> Self {
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        let mut kept: Vec<Range<usize>> = Vec::new();
        for span in spans {
            if kept
                .last()
                .is_none_or(|last| span.start >= last.end && *last != span)
            {
                kept.push(span);
            }
        }
        Pattern {
            spans: kept,
            text: text.to_owned(),
        }
    }

    /// The texts between the slots: one more than there are slots.
    pub(super) fn fixed(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.spans.iter().map(|span| span.end));
        let ends = self.spans.iter().map(|span| span.start).chain([self.text.len()]);
        starts
            .zip(ends)
            .map(|(start, end)| self.text.get(start..end).unwrap_or(""))
    }

    /// Whether it has fixed text that shows something.
    pub(super) fn has_fixed_text(&self) -> bool {
        self.fixed().any(|text| !text.trim().is_empty())
    }

    /// The bytes that stand for each slot in a result's text; `None` where the fixed text is not all there in
    /// its order.
    pub(super) fn capture(&self, text: &str) -> Option<Vec<Range<usize>>> {
        if text == self.text {
            return Some(self.spans.clone());
        }
        let fixed: Vec<&str> = self.fixed().collect();
        let (first, rest) = fixed.split_first()?;
        let Some((last, between)) = rest.split_last() else {
            return (text == *first).then(Vec::new);
        };
        let start = prefix(text, first)?;
        let end = text.len() - suffix(text.get(start..)?, last)?;
        let mut captured = Vec::with_capacity(self.spans.len());
        let mut from = start;
        for fixed in between {
            let rest = text.get(from..end)?;
            let (at, length) = match rest.find(fixed) {
                Some(at) => (at, fixed.len()),
                None => (rest.find(fixed.trim())?, fixed.trim().len()),
            };
            captured.push(from..from + at);
            from += at + length;
        }
        captured.push(from..end);
        Some(captured)
    }
}

/// How many bytes of a text begin it as `fixed` says; white space at the end of `fixed` may be missing.
fn prefix(text: &str, fixed: &str) -> Option<usize> {
    if text.starts_with(fixed) {
        return Some(fixed.len());
    }
    let fixed = fixed.trim_end();
    text.starts_with(fixed).then_some(fixed.len())
}

/// How many bytes end it so; white space at the start of `fixed` may be missing.
fn suffix(text: &str, fixed: &str) -> Option<usize> {
    if text.ends_with(fixed) {
        return Some(fixed.len());
    }
    let fixed = fixed.trim_start();
    text.ends_with(fixed).then_some(fixed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured<'a>(template: &str, slots: &[&str], result: &'a str) -> Option<Vec<&'a str>> {
        let mut from = 0;
        let spans = slots
            .iter()
            .map(|slot| {
                let at = from + template[from..].find(slot).unwrap();
                from = at + slot.len();
                at..from
            })
            .collect();
        let captured = Pattern::new(template, spans).capture(result)?;
        Some(captured.into_iter().map(|span| &result[span]).collect())
    }

    #[test]
    fn slots_are_what_stands_between_the_fixed_texts() {
        let both = "From {a} to {b}.";
        let slots = &["{a}", "{b}"];
        assert_eq!(
            captured(both, slots, "From May to July 2.0."),
            Some(vec!["May", "July 2.0"])
        );
        assert_eq!(captured(both, slots, both).unwrap().len(), 2);
        assert_eq!(captured(both, slots, "From May till July."), None);
        assert_eq!(captured("____", &["____"], "4 May"), Some(vec!["4 May"]));
        assert_eq!(captured("fixed", &[], "fixed"), Some(vec![]));
        assert_eq!(captured("fixed", &[], "other"), None);
    }

    #[test]
    fn a_blank_behind_a_label_may_lose_its_space() {
        let pattern = Pattern::new("Client: ", std::iter::once(8..8).collect());
        let result = "Client:Port";
        assert_eq!(pattern.capture(result).and_then(|mut all| all.pop()), Some(7..11));
    }

    #[test]
    fn a_slot_inside_another_counts_once() {
        let pattern = Pattern::new("a {b} c", vec![2..5, 3..4, 2..5]);
        assert_eq!(pattern.spans.first(), Some(&(2..5)));
        assert_eq!(pattern.spans.len(), 1);
    }
}
