//! Which paragraph of a result stands for which paragraph of its template.
//!
//! Paragraphs that no fill touches and that read alike in both anchor the rest (Myers' differences, crate
//! `similar`); between two anchors the best pairing by score is taken. So rows that were added, sections that
//! were written and marks that were removed are followed by what is said, not by place alone.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The most pairs that are scored between two anchors; beyond it, paragraphs pair with near ones alone.
const MAX_PAIRS: usize = 1 << 22;
/// How far ahead a near one is.
const NEAR: usize = 64;

/// Pairs the paragraphs of two documents; for each of the first, the one of the second that stands for it.
///
/// `keys` tell which paragraphs read alike: equal keys are the same text. `score` says how well two
/// paragraphs fit, `None` where they cannot stand for each other.
pub(super) fn align(
    first: &[u64],
    second: &[u64],
    score: impl Fn(usize, usize) -> Option<u32>,
) -> Vec<Option<usize>> {
    let mut pairs = vec![None; first.len()];
    let mut gap = (0, 0);
    let operations = capture_diff_slices(Algorithm::Myers, first, second);
    let close = |gap: (usize, usize), to: (usize, usize), pairs: &mut [Option<usize>]| {
        between(gap.0..to.0, gap.1..to.1, &score, pairs);
    };
    for operation in operations {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = operation
        {
            close(gap, (old_index, new_index), &mut pairs);
            for offset in 0..len {
                if let Some(pair) = pairs.get_mut(old_index + offset) {
                    *pair = Some(new_index + offset);
                }
            }
            gap = (old_index + len, new_index + len);
        }
    }
    close(gap, (first.len(), second.len()), &mut pairs);
    pairs
}

/// Pairs what lies between two anchors.
fn between(
    first: std::ops::Range<usize>,
    second: std::ops::Range<usize>,
    score: &impl Fn(usize, usize) -> Option<u32>,
    pairs: &mut [Option<usize>],
) {
    if first.is_empty() || second.is_empty() {
        return;
    }
    if first.len().saturating_mul(second.len()) > MAX_PAIRS {
        return near(first, second, score, pairs);
    }
    let width = second.len() + 1;
    // The best sum of scores from each place on; the table is filled from its end.
    let mut best = vec![0u32; (first.len() + 1) * width];
    for row in (0..first.len()).rev() {
        for column in (0..second.len()).rev() {
            let at = row * width + column;
            let skip = best[at + width].max(best[at + 1]);
            let pair =
                score(first.start + row, second.start + column).map(|score| score + best[at + width + 1]);
            best[at] = pair.map_or(skip, |pair| pair.max(skip));
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < first.len() && column < second.len() {
        let at = row * width + column;
        let pair = score(first.start + row, second.start + column).map(|score| score + best[at + width + 1]);
        if pair == Some(best[at]) {
            pairs[first.start + row] = Some(second.start + column);
            row += 1;
            column += 1;
        } else if best[at + width] == best[at] {
            row += 1;
        } else {
            column += 1;
        }
    }
}

/// Pairs each paragraph with the first near one that fits, in order.
fn near(
    first: std::ops::Range<usize>,
    second: std::ops::Range<usize>,
    score: &impl Fn(usize, usize) -> Option<u32>,
    pairs: &mut [Option<usize>],
) {
    let mut from = second.start;
    for at in first {
        let candidates = from..second.end.min(from + NEAR);
        if let Some(found) = candidates.into_iter().find(|&other| score(at, other).is_some()) {
            pairs[at] = Some(found);
            from = found + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_or_removed_moves_nothing_else() {
        // 0 stands for a paragraph with a slot: it fits anything from 100 on.
        let fits = |first: &[u64], second: &[u64]| {
            let score = |a: usize, b: usize| match (first[a], second[b]) {
                (own, 100..) if own < 10 => Some(3),
                (a, b) if a == b => Some(6),
                _ => None,
            };
            align(first, second, score)
        };
        assert_eq!(fits(&[50, 1, 51], &[50, 100, 51]), [Some(0), Some(1), Some(2)]);
        assert_eq!(
            fits(&[50, 1, 51, 2, 52], &[49, 50, 100, 51, 101, 102, 52]),
            [Some(1), Some(2), Some(3), Some(4), Some(6)]
        );
        assert_eq!(fits(&[50, 1, 51], &[51]), [None, None, Some(0)]);
        assert_eq!(fits(&[1, 2], &[]), [None, None]);
    }

    #[test]
    fn a_gap_too_large_for_all_pairs_is_walked_in_order() {
        let first: Vec<u64> = (0..3000).collect();
        let second: Vec<u64> = (10_000..13_000).collect();
        let pairs = align(&first, &second, |a, b| (a == b).then_some(1));
        assert!(pairs.iter().enumerate().all(|(at, pair)| *pair == Some(at)));
    }
}
