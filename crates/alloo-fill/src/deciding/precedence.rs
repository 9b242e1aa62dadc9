//! Which of two documents goes before the other, where they say so of themselves.

use super::Deciding;
use crate::facts::standing::{family, revision_order, stem};

impl Deciding<'_, '_> {
    /// Why one document goes before another, where the two say so of themselves.
    pub(crate) fn later(&self, one: usize, other: usize) -> Option<&'static str> {
        let documents = &self.accounting.facts.knowledge.documents;
        let (a, b) = (documents.get(one)?, documents.get(other)?);
        // Of two records of one sort neither goes before the other.
        let rivals = &self.accounting.scope.rivals;
        if one == other
            || (rivals.contains(&one) && rivals.contains(&other))
            || (a.project.is_some() && b.project.is_some() && a.project != b.project)
        {
            return None;
        }
        let newer = a.dated.zip(b.dated).is_some_and(|(a, b)| a > b);
        if a.project != b.project || family(stem(a)) != family(stem(b)) {
            return newer.then_some("is newer");
        }
        if let (Some(x), Some(y)) = (&a.revision, &b.revision)
            && let Some(order) = revision_order(x, y)
            && order.is_ne()
        {
            return order.is_gt().then_some("is the later revision");
        }
        newer.then_some("is newer")
    }
}
