//! A build without the keyring.

const NONE: &str = "this alloo was built without";

pub(super) async fn probe() -> Result<(), &'static str> {
    Err(NONE)
}

pub(super) async fn get(_: &str) -> Result<Option<String>, &'static str> {
    Err(NONE)
}

pub(super) async fn put(_: &str, _: &str) -> Result<(), &'static str> {
    Err(NONE)
}

pub(super) async fn forget(_: &str) -> Result<(), &'static str> {
    Err(NONE)
}
