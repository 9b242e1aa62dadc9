//! A panic becomes an error: one line that names the place in the code and no value.

use std::panic::AssertUnwindSafe;
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, Kind, Result};

static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// Runs the work; a panic becomes a [`Kind::Defect`].
pub(super) fn catch<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    // Readers of foreign files catch their own panics; the terminal hears of none of them.
    let in_tests = cfg!(test).then(std::panic::take_hook);
    std::panic::set_hook(Box::new(move |panic| {
        *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = panic.location().map(ToString::to_string);
        if let Some(hook) = &in_tests {
            hook(panic);
        }
    }));
    std::panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(defect()))
}

fn defect() -> Error {
    let place = PLACE.lock().unwrap_or_else(PoisonError::into_inner).take();
    let place = place.unwrap_or_else(|| "an unknown place".into());
    let message = format!("alloo {} stopped at {place}", env!("CARGO_PKG_VERSION"));
    Error::new(Kind::Defect, message).code("internal_error").hint(
        "this is a defect in alloo; please report it with that place. A fill that was begun continues when \
         the command is run again",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_defect_that_tells_no_values() {
        let error = catch(|| -> Result<()> { panic!("the key is {}", "ak_live_secret") }).unwrap_err();
        assert_eq!(error.kind().exit_code(), 1);
        let text = error.to_string();
        assert!(
            text.contains("panic_guard.rs:") && !text.contains("secret"),
            "{text}"
        );
    }
}
