//! The engine through its one door, [`alloo_fill::run`].

// Lints know that all of this is test code.
#![cfg(test)]

mod blind;
mod build;
mod kinds;
mod labels;
mod metamorphic;
mod poison;
