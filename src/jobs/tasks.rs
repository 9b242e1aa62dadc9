//! The tasks of one command: so many at once, their results printed in the order given, their failures
//! summed up at the end.

use std::collections::BTreeMap;

use futures_util::StreamExt;

use crate::context::{Context, Output};
use crate::error::{Error, Result};
use crate::ui::Event;

/// How many short requests are made at once.
pub const SHORT_REQUESTS: usize = 8;

/// What one task came to. A job that failed has both an outcome to print and an error.
pub struct TaskEnd<R> {
    /// What is printed.
    pub outcome: Option<R>,
    /// What went wrong.
    pub error: Option<Error>,
}

impl<R> TaskEnd<R> {
    /// The end of a task that was not begun.
    pub fn nothing() -> Self {
        TaskEnd {
            outcome: None,
            error: None,
        }
    }
}

impl<R> From<Result<R>> for TaskEnd<R> {
    fn from(end: Result<R>) -> Self {
        let (outcome, error) = match end {
            Ok(outcome) => (Some(outcome), None),
            Err(error) => (None, Some(error)),
        };
        TaskEnd { outcome, error }
    }
}

/// What all tasks came to.
pub struct Ends {
    /// What went wrong.
    pub failures: Failures,
    written: Result<()>,
}

impl Ends {
    /// Names each failure; the error that the command ends with.
    ///
    /// # Errors
    /// The first failure, in the order given; else that results could not be written.
    pub fn conclude(self, output: &Output) -> Result<()> {
        let (total, failed) = (self.failures.total, self.failures.errors.len());
        self.failures.tell(output);
        if failed > 0 && total > 1 {
            output.closing_line(&format!("{failed} of {total} failed"));
        }
        self.end()
    }

    /// The error that the command ends with, where failures have been told.
    ///
    /// # Errors
    /// As [`Ends::conclude`].
    pub fn end(self) -> Result<()> {
        self.failures.first()?;
        self.written
    }
}

/// Runs `work` over the items, at most so many at once. `print` gets the outcomes in the order of the items,
/// each as soon as all before it are known; for a person at a terminal, each at once. Progress ends with the
/// last task.
pub async fn run<T, R, F: Future<Output = TaskEnd<R>>>(
    context: &Context,
    items: impl IntoIterator<Item = T>,
    at_once: usize,
    work: impl Fn(usize, T) -> F,
    mut print: impl FnMut(R) -> Result<()>,
) -> Ends {
    let mut order = context.output.keeps_order().then(ReorderBuffer::new);
    let (mut failures, mut written) = (Failures::default(), Ok(()));
    let tasks = items.into_iter().enumerate().map(|(number, item)| {
        let task = work(number, item);
        async move { (number, task.await) }
    });
    let mut running = futures_util::stream::iter(tasks).buffer_unordered(at_once.max(1));
    while let Some((number, end)) = running.next().await {
        failures.total += 1;
        if let Some(error) = end.error {
            if end.outcome.is_none() {
                let detail = error.to_string();
                context.output.event(Event::Finished {
                    task: number,
                    job: error.get_job(),
                    status: "error",
                    detail: Some(&detail),
                });
            }
            failures.errors.insert(number, error);
        }
        let ready = match &mut order {
            Some(order) => order.push(number, end.outcome),
            None => end.outcome.into_iter().collect(),
        };
        for outcome in ready {
            if written.is_ok() {
                written = print(outcome);
            }
        }
    }
    context.output.close();
    Ends { failures, written }
}

/// The failures of a command of several templates or jobs.
#[derive(Default)]
pub struct Failures {
    /// How many templates or jobs there are, failed or not.
    pub total: usize,
    /// By place in the order given.
    pub errors: BTreeMap<usize, Error>,
}

impl Failures {
    /// Prints those of several templates or jobs, those of one cause as one. That of a single one is printed
    /// when the command ends.
    pub fn tell(&self, output: &Output) {
        if self.total <= 1 {
            return;
        }
        let mut groups: Vec<(&Error, Vec<&str>)> = Vec::new();
        for error in self.errors.values() {
            let name = error.get_template().or(error.get_job()).unwrap_or_default();
            match groups
                .iter_mut()
                .find(|(other, _)| !output.json && other.has_cause_of(error))
            {
                Some((_, names)) => names.push(name),
                None => groups.push((error, vec![name])),
            }
        }
        for (error, names) in groups {
            match names[..] {
                [_] => output.error(error),
                _ => output.error(&error.for_names(&names)),
            }
        }
    }

    /// The first failure, in the order given.
    ///
    /// # Errors
    /// That one, as told already where there are several templates or jobs.
    pub fn first(self) -> Result<()> {
        match self.errors.into_values().next() {
            None => Ok(()),
            Some(first) if self.total <= 1 => Err(first),
            Some(first) => Err(first.reported()),
        }
    }
}

/// Gives what comes in any order in the order of its numbers.
struct ReorderBuffer<T> {
    next: usize,
    held: BTreeMap<usize, Option<T>>,
}

impl<T> ReorderBuffer<T> {
    fn new() -> Self {
        ReorderBuffer {
            next: 0,
            held: BTreeMap::new(),
        }
    }

    /// Takes the value of one number; the values whose turn has come. A number without a value only makes
    /// room for the next.
    fn push(&mut self, number: usize, value: Option<T>) -> Vec<T> {
        self.held.insert(number, value);
        let mut ready = Vec::new();
        while let Some(value) = self.held.remove(&self.next) {
            self.next += 1;
            ready.extend(value);
        }
        ready
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_in_the_order_of_their_numbers() {
        let mut order = ReorderBuffer::new();
        assert!(order.push(2, Some('c')).is_empty());
        assert!(order.push(1, None).is_empty());
        assert_eq!(order.push(0, Some('a')), ['a', 'c']);
        assert_eq!(order.push(3, Some('d')), ['d']);
    }
}
