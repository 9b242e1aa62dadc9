#[cfg(feature = "sandbox")]
mod sandbox;
