//! The service's API: its client, its types, what is tried again and when, and the credential's rate limit.

mod answer;
mod client;
mod failure;
mod probe;
pub mod rate_limit;
mod read;
pub mod retry;
pub mod retry_after;
#[cfg(test)]
mod simulation;
mod start_fill;
pub mod types;
mod multipart;

pub use answer::Answer;

pub use client::Client;
pub use failure::{Decision, Failure, FileTrouble, OPEN_FILES_HINT};
pub use multipart::FillForm;
pub use probe::{Probe, probe};
pub(crate) use read::{ContentEncoding, requested_wait};
pub use retry::RetryPolicy;
pub use start_fill::{FillRequest, StartedFill, SubmitError, SubmitObserver};
