//! What the client and the embedded service share.

pub mod digest;
pub mod durable;
pub mod secret;
