//! What the verbs share: bounded tasks with ordered output, following a job, downloading its result, where
//! results go, which jobs are meant, and the typed outcome.

pub mod destination;
mod job;
mod outcome;
mod scope;
pub mod select;
pub mod tasks;
pub mod vault;

pub use job::{Job, failure, not_ended, poll_schedule};
pub use outcome::{JobOutcome, ReviewedResult, SavedResult, print};
pub use scope::Scope;
