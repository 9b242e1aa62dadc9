//! What stood and stands in a slot.

use super::comparison::ComparedState;

/// What stood and stands in a slot.
#[derive(Debug, Clone, Default)]
pub(super) struct ComparedValue {
    pub(super) before: String,
    pub(super) after: Option<String>,
    /// Whether the text around it changed too.
    pub(super) mixed: bool,
    started: bool,
}

impl ComparedValue {
    pub(super) fn add(&mut self, before: &str, after: Option<&str>) {
        if !self.started {
            self.started = true;
            self.before = before.trim().to_owned();
            self.after = after.map(|after| after.trim().to_owned());
            return;
        }
        // A slot that is shown in several places, or lies in several paragraphs, is told once.
        if !before.trim().is_empty() && before.trim() != self.before {
            self.before.push('\n');
            self.before.push_str(before.trim());
        }
        if let Some(after) = after.map(str::trim).filter(|after| !after.is_empty()) {
            self.more(&[after]);
        }
    }

    pub(super) fn more(&mut self, lines: &[&str]) {
        for line in lines
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
        {
            let after = self.after.get_or_insert_default();
            if after != line {
                if !after.is_empty() {
                    after.push('\n');
                }
                after.push_str(line);
            }
        }
    }

    pub(super) fn state(&self) -> ComparedState {
        match &self.after {
            None => ComparedState::Removed,
            Some(after) if same(&self.before, after) || stands_among_more(&self.before, after) => {
                ComparedState::Open
            }
            // What is gone without anything in its place was removed with its mark.
            Some(after) if after.is_empty() => ComparedState::Removed,
            Some(_) if self.mixed => ComparedState::Changed,
            Some(_) => ComparedState::Filled,
        }
    }
}

/// Whether two texts are the same but for white space.
fn same(was: &str, now: &str) -> bool {
    let letters = |text: &'_ str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    letters(was) == letters(now)
}

/// Whether a mark still stands that no engine took away, with other text around it.
pub(super) fn stands_among_more(was: &str, now: &str) -> bool {
    let was = was.trim();
    let is_mark = was.chars().count() > 3 && was.starts_with(['{', '«', '$', '<', '[']);
    is_mark && now.contains(was) && !same(was, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_lines_and_a_mark_that_still_stands_are_no_value() {
        let state = |before: &str, after: &str| {
            let mut value = ComparedValue::default();
            value.add(before, Some(after));
            value.state()
        };
        assert_eq!(state("[Street]\n[City]", "[Street][City]"), ComparedState::Open);
        assert_eq!(state("{{client}}", "Client: {{client}}"), ComparedState::Open);
        assert_eq!(state("{{client}}", "Port of Oslo"), ComparedState::Filled);
        assert_eq!(state("", "Port"), ComparedState::Filled);
        assert_eq!(state("____", "4 May ____"), ComparedState::Filled);
    }
}
