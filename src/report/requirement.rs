//! What `--require` asks of a result.

use std::collections::BTreeSet;
use std::str::FromStr;

use alloo_docx::compare::{ComparedSlot, ComparedState, Comparison};

use super::tally;
use crate::error::{Error, Kind, Result};

/// How many of the open slots an error names.
const NAMED: usize = 10;

/// What must be filled. Slots that are left to a person count neither way.
#[derive(Debug, Clone, PartialEq)]
pub enum Requirement {
    /// At least so many slots in a hundred.
    Share(f64),
    /// Every slot.
    All,
    /// The slots with these labels.
    Labels(Vec<String>),
}

impl FromStr for Requirement {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("all") {
            return Ok(Requirement::All);
        }
        if let Some(share) = text.strip_suffix('%') {
            return match share.trim().parse::<f64>() {
                Ok(share) if (0.0..=100.0).contains(&share) => Ok(Requirement::Share(share)),
                _ => Err("a share is from 0% to 100%".into()),
            };
        }
        let labels: Vec<String> = text
            .split(',')
            .map(str::trim)
            .filter(|label| !label.is_empty())
            .map(Into::into)
            .collect();
        match labels.is_empty() {
            true => Err("name a share (95%), all, or the labels of slots".into()),
            false => Ok(Requirement::Labels(labels)),
        }
    }
}

impl Requirement {
    /// Checks a result.
    ///
    /// # Errors
    /// [`Kind::Incomplete`], which names what stayed open.
    pub fn check(&self, comparison: &Comparison) -> Result<()> {
        let counts = &comparison.counts;
        let open = match self {
            Requirement::Share(share) => {
                let asked = counts.total - counts.by_hand;
                let filled = 100.0 * counts.filled as f64;
                if filled >= share * asked as f64 {
                    return Ok(());
                }
                open_labels(&comparison.slots)
            }
            Requirement::All => open_labels(&comparison.slots),
            Requirement::Labels(labels) => self.missing(labels, &comparison.slots),
        };
        if open.is_empty() {
            return Ok(());
        }
        let mut named = open
            .iter()
            .take(NAMED)
            .map(|label| format!("{label:?}"))
            .collect::<Vec<_>>()
            .join(", ");
        if open.len() > NAMED {
            named.push_str(&format!(" and {} more", open.len() - NAMED));
        }
        let message = format!("incomplete: {} ({})", named, tally(counts));
        Err(Error::new(Kind::Incomplete, message)
            .hint("the result is there: complete it by hand, or add a document that holds these values and fill it again with --force"))
    }

    /// The labels that no filled slot has.
    fn missing(&self, labels: &[String], slots: &[ComparedSlot]) -> Vec<String> {
        let of = |label: &str| {
            slots
                .iter()
                .filter(move |slot| folded(&slot.label) == folded(label))
                .map(is_filled)
                .collect::<Vec<_>>()
        };
        let all_filled = |label: &&String| {
            let states = of(label);
            !states.is_empty() && states.into_iter().all(|filled| filled)
        };
        labels
            .iter()
            .filter(|label| !all_filled(label))
            .cloned()
            .collect()
    }
}

fn is_filled(slot: &ComparedSlot) -> bool {
    matches!(slot.state, ComparedState::Filled | ComparedState::Changed)
}

/// The labels of the open slots, each once, without those that are left to a person.
pub fn open_labels(slots: &[ComparedSlot]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let open = slots.iter().filter(|slot| !is_filled(slot) && !slot.by_hand);
    open.map(|slot| slot.label.clone())
        .filter(|label| seen.insert(label.clone()))
        .collect()
}

/// A label as it is compared: without case, `_` as a blank.
fn folded(label: &str) -> String {
    let words = label.replace('_', " ").to_lowercase();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(label: &str, state: ComparedState, by_hand: bool) -> ComparedSlot {
        ComparedSlot {
            id: label.into(),
            label: label.into(),
            heading: None,
            state,
            by_hand,
            before: String::new(),
            after: None,
        }
    }

    fn told(requirement: &str, slots: Vec<ComparedSlot>) -> Option<String> {
        let comparison = Comparison::of(slots, Vec::new());
        let error = requirement
            .parse::<Requirement>()
            .unwrap()
            .check(&comparison)
            .err()?;
        assert_eq!(error.kind().exit_code(), 13);
        Some(error.to_string())
    }

    #[test]
    fn what_stayed_open_is_named_and_sign_off_counts_neither_way() {
        use ComparedState::{Filled, Open};
        let slots = || {
            vec![
                slot("Client", Filled, false),
                slot("rfi_no", Open, false),
                slot("Signature", Open, true),
            ]
        };
        assert_eq!(told("50%", slots()), None);
        assert_eq!(told("client", slots()), None);
        let all = told("all", slots()).unwrap();
        assert!(all.contains("\"rfi_no\"") && !all.contains("Signature"), "{all}");
        assert!(
            told("51%", slots())
                .unwrap()
                .contains("1 filled, 1 open, 1 to be completed by hand")
        );
        assert!(told("Client, RFI No", slots()).unwrap().contains("\"RFI No\""));
        // A label that no slot has was not filled either.
        assert!(told("Clint", slots()).unwrap().contains("\"Clint\""));
        assert_eq!(told("all", vec![]), None);
    }

    #[test]
    fn only_shares_all_and_labels_are_requirements() {
        for wrong in ["", " , ", "101%", "-1%", "x%", "NaN%"] {
            assert!(wrong.parse::<Requirement>().is_err(), "{wrong}");
        }
        assert_eq!("ALL".parse(), Ok(Requirement::All));
        assert_eq!("99.5 %".parse(), Ok(Requirement::Share(99.5)));
    }
}
