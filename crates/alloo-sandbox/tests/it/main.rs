//! The embedded service over real sockets, with literal JSON of the API's contract.

mod access;
mod fills;
mod mishaps;
mod objects;
pub mod support;
