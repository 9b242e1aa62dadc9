//! What a fault does, what it strikes, and what it needs to be told.

/// The kinds of request that a fault can strike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Fill,
    Status,
    Download,
    Vault,
    Me,
}

/// Each kind of request by its name.
pub(super) const PHASES: [(&str, Phase); 5] = [
    ("fill", Phase::Fill),
    ("status", Phase::Status),
    ("download", Phase::Download),
    ("vault", Phase::Vault),
    ("me", Phase::Me),
];

/// What a fault does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    DropResponse,
    DropBefore,
    RateLimit,
    ServerError,
    Error,
    InProgress,
    Slow,
    Html,
    Garbage,
    Huge,
    Redirect,
    UnknownStatus,
    ExpiredUrl,
    CutDownload,
    CorruptDownload,
    NoRange,
    EtagChange,
    FailJob,
    CancelJob,
    HoldJob,
    Instant,
}

/// What stands behind a fault's `=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// Nothing but a count; strikes once by default.
    Count,
    /// Nothing but a count; strikes every time by default.
    CountOfAll,
    /// A duration; strikes every time by default.
    Delay,
    /// An error code of the service.
    Code,
    /// Text in the form of a code; strikes every time by default.
    Text,
    /// Bytes, or a percentage.
    Cut,
    /// A URL, or nothing.
    Url,
}
