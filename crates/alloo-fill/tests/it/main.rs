//! The engine through its one door, [`alloo_fill::run`].

mod labels;
mod poison;
