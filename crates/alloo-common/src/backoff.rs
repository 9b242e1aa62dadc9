//! Waiting between tries: the time doubles from a first to a longest one.

use std::time::Duration;

/// The next waiting times; an iterator that never ends.
#[derive(Debug, Clone)]
pub struct Backoff {
    next: Duration,
    longest: Duration,
}

impl Backoff {
    /// Starts at `first` and doubles up to `longest`.
    pub fn new(first: Duration, longest: Duration) -> Self {
        Backoff { next: first, longest }
    }
}

impl Iterator for Backoff {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        let now = self.next.min(self.longest);
        self.next = now.saturating_mul(2);
        Some(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_up_to_the_longest() {
        let ms = Duration::from_millis;
        let times: Vec<Duration> = Backoff::new(ms(5), ms(30)).take(5).collect();
        assert_eq!(times, [ms(5), ms(10), ms(20), ms(30), ms(30)]);
    }
}
