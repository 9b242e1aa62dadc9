//! Standard output as it was when the process began.

use std::sync::atomic::{AtomicBool, Ordering};

static WAS_CLOSED: AtomicBool = AtomicBool::new(false);

/// Runs before Rust's own start, which opens `/dev/null` in the place of a closed descriptor.
#[cfg(target_os = "linux")]
#[used]
// SAFETY: the section holds functions of this form, which the C library calls once, before `main`.
#[unsafe(link_section = ".init_array")]
static LOOK: extern "C" fn() = {
    extern "C" fn look() {
        // SAFETY: only asks for the flags of a descriptor.
        let flags = unsafe { libc::fcntl(libc::STDOUT_FILENO, libc::F_GETFD) };
        WAS_CLOSED.store(flags < 0, Ordering::Relaxed);
    }
    look
};

/// Whether there was no standard output (`>&-`): what is printed would be lost without a word. Known on Linux
/// alone.
pub fn stdout_was_closed() -> bool {
    WAS_CLOSED.load(Ordering::Relaxed)
}
