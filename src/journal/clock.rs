//! Times in the journal: the wall clock's, which goes on while the machine sleeps, as the service's does, and
//! which can be set back.

use std::time::Duration;

/// How long a key may be sent again. The service keeps an answer for 24 h; what is sent just before the end
/// must also arrive before it, after retries and a slow upload.
pub const KEY_LIFE: Duration = Duration::from_secs(24 * 3600 - 30 * 60);

/// How far a clock is set back without a question: corrections of a network clock, not a wrong year.
const CLOCK_SLACK: Duration = Duration::from_secs(300);

/// Unix milliseconds.
pub(crate) fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

pub(super) fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// How long ago; `None` where the clock was set back since, so that nobody knows.
pub(super) fn ago(then: i64) -> Option<Duration> {
    let age = now().saturating_sub(then);
    (age >= -millis(CLOCK_SLACK)).then(|| Duration::from_millis(u64::try_from(age).unwrap_or(0)))
}

pub(super) fn is_alive(created: i64) -> bool {
    ago(created).is_some_and(|age| age < KEY_LIFE)
}

pub(super) fn told(created: i64) -> String {
    ago(created).map_or_else(|| "before the clock was set back".into(), crate::ui::age)
}
