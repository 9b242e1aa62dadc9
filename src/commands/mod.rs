//! A file a verb: a free function over a [`crate::context::Context`]. No verb calls another; what they share
//! is in [`crate::jobs`].

pub mod auth;
pub mod diff;
pub mod doctor;
pub mod documents;
pub mod download;
pub mod explain;
pub mod fill;
pub mod inspect;
pub mod jobs;
#[cfg(feature = "mcp")]
pub mod mcp;
pub mod projects;
#[cfg(feature = "sandbox")]
pub mod read_documents;
#[cfg(feature = "sandbox")]
pub mod sandbox;
pub mod status;
pub mod wait;
