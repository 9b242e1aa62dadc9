//! What the client and the embedded service share.

pub mod backoff;
pub mod digest;
pub mod secret;
pub mod sync;
