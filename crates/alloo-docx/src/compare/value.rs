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
            Some(after) if *after == self.before => ComparedState::Open,
            // What is gone without anything in its place was removed with its mark.
            Some(after) if after.is_empty() => ComparedState::Removed,
            Some(_) if self.mixed => ComparedState::Changed,
            Some(_) => ComparedState::Filled,
        }
    }
}
