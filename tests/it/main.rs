//! The real binary against the real embedded service over real sockets, a topic a file; `support` runs both.

// Lints know that all of this is test code.
#![cfg(test)]

#[cfg(all(feature = "sandbox", unix))]
mod answers;
#[cfg(all(feature = "sandbox", unix))]
mod action;
#[cfg(all(feature = "sandbox", unix))]
mod batch;
mod canned;
mod house;
#[cfg(feature = "sandbox")]
mod cli;
#[cfg(not(feature = "sandbox"))]
mod client;
#[cfg(feature = "sandbox")]
mod colour;
#[cfg(feature = "sandbox")]
mod debug;
#[cfg(feature = "sandbox")]
mod diff;
#[cfg(feature = "sandbox")]
mod doctor;
#[cfg(feature = "sandbox")]
mod documentation;
#[cfg(all(feature = "sandbox", unix))]
mod door;
#[cfg(all(feature = "sandbox", unix))]
mod ends;
#[cfg(feature = "sandbox")]
mod exits;
#[cfg(all(feature = "sandbox", unix))]
mod faults;
#[cfg(all(feature = "sandbox", unix))]
mod hostile;
#[cfg(feature = "sandbox")]
mod explain;
#[cfg(feature = "sandbox")]
mod inspect;
#[cfg(feature = "sandbox")]
mod keys;
#[cfg(all(feature = "sandbox", unix))]
mod kill;
#[cfg(all(feature = "sandbox", feature = "mcp", unix))]
mod mcp;
#[cfg(feature = "sandbox")]
mod names;
#[cfg(all(feature = "sandbox", unix))]
mod network;
#[cfg(all(feature = "sandbox", unix))]
mod once;
#[cfg(all(feature = "sandbox", unix))]
mod outputs;
#[cfg(all(feature = "sandbox", unix))]
mod packages;
#[cfg(all(feature = "sandbox", unix))]
mod pipelines;
#[cfg(all(feature = "sandbox", unix))]
mod require;
#[cfg(feature = "sandbox")]
mod schemas;
#[cfg(all(feature = "sandbox", target_os = "linux"))]
mod service;
#[cfg(all(feature = "sandbox", unix))]
mod pty;
#[cfg(all(feature = "sandbox", unix))]
mod shells;
#[cfg(all(feature = "sandbox", target_os = "linux"))]
mod poison;
#[cfg(all(feature = "sandbox", unix))]
mod snapshots;
#[cfg(feature = "sandbox")]
mod strange;
#[cfg(all(feature = "sandbox", unix))]
mod storage;
#[cfg(feature = "sandbox")]
mod support;
#[cfg(all(feature = "sandbox", unix))]
mod surroundings;
#[cfg(all(feature = "sandbox", unix))]
mod tap;
#[cfg(all(feature = "sandbox", unix))]
mod transfers;
#[cfg(all(feature = "sandbox", unix))]
mod waits;
