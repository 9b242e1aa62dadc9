//! Times as the database keeps them and as the API writes them.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// Milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct UnixMillis(i64);

impl UnixMillis {
    pub(crate) fn now() -> Self {
        UnixMillis(Timestamp::now().as_millisecond())
    }

    pub(crate) fn plus(self, time: Duration) -> Self {
        UnixMillis(self.0.saturating_add(millis(time)))
    }

    pub(crate) fn minus(self, time: Duration) -> Self {
        UnixMillis(self.0.saturating_sub(millis(time)))
    }

    /// As an unsigned number; 0 before 1970.
    pub(crate) fn unsigned(self) -> u64 {
        u64::try_from(self.0).unwrap_or(0)
    }

    /// The day, by the clock of this machine.
    pub(crate) fn local_date(self) -> Option<Date> {
        let time = Timestamp::from_millisecond(self.0).ok()?;
        Some(TimeZone::system().to_datetime(time).date())
    }

    /// As the API writes times.
    pub(crate) fn rfc3339(self) -> Option<String> {
        Timestamp::from_millisecond(self.0).ok().map(rfc3339)
    }
}

impl ToSql for UnixMillis {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for UnixMillis {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(UnixMillis)
    }
}

/// A duration in whole milliseconds, as the database keeps it.
pub(crate) fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// RFC 3339 with its offset.
pub(crate) fn rfc3339(time: Timestamp) -> String {
    time.display_with_offset(jiff::tz::Offset::UTC).to_string()
}
