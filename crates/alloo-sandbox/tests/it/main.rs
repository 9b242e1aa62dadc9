//! The embedded service over real sockets, with literal JSON of the API's contract.

// Lints know that all of this is test code.
#![cfg(test)]

mod access;
mod fills;
mod mishaps;
mod objects;
mod support;
