#[cfg(feature = "sandbox")]
mod cli;
#[cfg(feature = "sandbox")]
mod sandbox;
