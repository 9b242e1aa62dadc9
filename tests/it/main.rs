#[cfg(all(feature = "sandbox", unix))]
mod batch;
#[cfg(feature = "sandbox")]
mod canned;
#[cfg(feature = "sandbox")]
mod cli;
#[cfg(feature = "sandbox")]
mod exits;
#[cfg(all(feature = "sandbox", unix))]
mod faults;
#[cfg(all(feature = "sandbox", unix))]
mod kill;
mod labels;
#[cfg(all(feature = "sandbox", unix))]
mod once;
#[cfg(feature = "sandbox")]
mod sandbox;
#[cfg(feature = "sandbox")]
mod support;
#[cfg(all(feature = "sandbox", unix))]
mod tap;
#[cfg(all(feature = "sandbox", unix))]
mod transfers;
