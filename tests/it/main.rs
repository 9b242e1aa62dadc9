#[cfg(feature = "sandbox")]
mod cli;
#[cfg(feature = "sandbox")]
mod sandbox;
#[cfg(feature = "sandbox")]
mod support;
