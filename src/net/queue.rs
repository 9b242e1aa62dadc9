//! What this process has handed to the system and the other side has not acknowledged.

/// Bytes in the send queues of all sockets of this process; 0 where the system does not tell.
#[cfg(target_os = "linux")]
pub fn queued_bytes() -> u64 {
    let Ok(entries) = std::fs::read_dir("/proc/self/fd") else {
        return 0;
    };
    let sockets = entries.flatten().filter_map(|entry| {
        let is_socket = std::fs::read_link(entry.path())
            .is_ok_and(|file| file.as_os_str().as_encoded_bytes().starts_with(b"socket:"));
        let number: std::os::fd::RawFd = entry.file_name().to_str()?.parse().ok()?;
        is_socket.then_some(number)
    });
    sockets
        .map(|socket| {
            let mut queued: libc::c_int = 0;
            // SAFETY: TIOCOUTQ writes one int and changes nothing; a number that is closed by now is an
            // error.
            let end = unsafe { libc::ioctl(socket, libc::TIOCOUTQ, &raw mut queued) };
            if end == 0 {
                u64::try_from(queued).unwrap_or(0)
            } else {
                0
            }
        })
        .sum()
}

/// Bytes in the send queues of all sockets of this process; 0 where the system does not tell.
#[cfg(not(target_os = "linux"))]
pub fn queued_bytes() -> u64 {
    0
}
