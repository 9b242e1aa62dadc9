#[cfg(all(feature = "sandbox", unix))]
mod batch;
#[cfg(feature = "sandbox")]
mod canned;
#[cfg(feature = "sandbox")]
mod cli;
#[cfg(feature = "sandbox")]
mod exits;
mod labels;
#[cfg(feature = "sandbox")]
mod sandbox;
#[cfg(feature = "sandbox")]
mod support;
