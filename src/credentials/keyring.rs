//! The system's keyring: Secret Service on Linux and its kin, the keychain on macOS, the credential manager
//! on Windows. Every call has an end: it talks to another process, which may ask a person for a password.

use std::time::Duration;

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
#[cfg(all(unix, not(target_os = "macos")))]
use dbus_secret_service_keyring_store::Store;
#[cfg(windows)]
use windows_native_keyring_store::Store;

/// Until a keyring must have answered at all.
const HELLO: Duration = Duration::from_secs(3);
/// Until a person must have unlocked it.
const UNLOCK: Duration = Duration::from_secs(60);
const NONE: &str = "this system has none that answers";
const LATE: &str = "it does not answer; it may be locked";

/// Whether there is one that answers.
pub(super) async fn probe() -> Result<(), &'static str> {
    ask("probe", |_| Ok(())).await
}

pub(super) async fn get(slot: &str) -> Result<Option<String>, &'static str> {
    ask(slot, |entry| match entry.get_password() {
        Err(Error::NoEntry) => Ok(None),
        other => other.map(Some),
    })
    .await
}

pub(super) async fn put(slot: &str, key: &str) -> Result<(), &'static str> {
    let key = key.to_owned();
    ask(slot, move |entry| entry.set_password(&key)).await
}

pub(super) async fn forget(slot: &str) -> Result<(), &'static str> {
    ask(slot, |entry| match entry.delete_credential() {
        Err(Error::NoEntry) => Ok(()),
        other => other,
    })
    .await
}

/// On a thread of its own, as its calls block; one that never comes back ends with the process.
async fn ask<T: Send + 'static>(
    slot: &str,
    work: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Result<T, &'static str> {
    let slot = slot.to_owned();
    let (hello, heard) = tokio::sync::oneshot::channel();
    let (done, end) = tokio::sync::oneshot::channel();
    let thread = std::thread::Builder::new().name("keyring".into()).spawn(move || {
        let entry = Store::new().and_then(|store| store.build("alloo", &slot, None));
        // Nobody listens any more if it was late.
        let _ = hello.send(entry.is_ok());
        if let Ok(entry) = entry {
            let _ = done.send(work(&entry));
        }
    });
    thread.map_err(|_| NONE)?;
    match tokio::time::timeout(HELLO, heard).await {
        Ok(Ok(true)) => {}
        _ => return Err(NONE),
    }
    match tokio::time::timeout(UNLOCK, end).await {
        Ok(Ok(Ok(value))) => Ok(value),
        Ok(Ok(Err(Error::NoStorageAccess(_)))) => Err("it is locked"),
        Ok(_) => Err("it refuses"),
        Err(_) => Err(LATE),
    }
}
