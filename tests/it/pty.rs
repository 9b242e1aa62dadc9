//! A terminal of a test's own.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use crate::support::text;

/// The terminal.
pub(crate) struct Pty {
    pub(crate) master: File,
    slave: OwnedFd,
}

impl Pty {
    pub(crate) fn open() -> Self {
        let (mut master, mut slave) = (0, 0);
        let size = libc::winsize {
            ws_row: 24,
            ws_col: 80,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        // SAFETY: two places for descriptors and a valid size.
        let opened = unsafe {
            libc::openpty(
                &mut master,
                &mut slave,
                std::ptr::null_mut(),
                std::ptr::null_mut(),
                (&raw const size).cast_mut(),
            )
        };
        assert_eq!(opened, 0);
        // SAFETY: both were just opened and belong to nobody else.
        unsafe {
            Pty {
                master: File::from_raw_fd(master),
                slave: OwnedFd::from_raw_fd(slave),
            }
        }
    }

    /// Makes it the command's controlling terminal.
    pub(crate) fn give_to(&self, command: &mut Command) {
        let slave = || Stdio::from(self.slave.try_clone().unwrap());
        command.env("TERM", "xterm-256color").env("LANG", "C.UTF-8");
        command.stdin(slave()).stdout(slave()).stderr(slave());
        let terminal = self.slave.as_raw_fd();
        // SAFETY: calls that are allowed between fork and exec.
        unsafe {
            command.pre_exec(move || {
                libc::setsid();
                libc::ioctl(terminal, libc::TIOCSCTTY as _, 0);
                Ok(())
            });
        }
    }

    /// Reads until the text has come.
    pub(crate) fn until(&mut self, wanted: &str) -> String {
        self.until_either(wanted, wanted)
    }

    /// What comes until the last holder of the other side is gone.
    pub(crate) fn rest(self) -> Vec<u8> {
        let Pty { mut master, slave } = self;
        drop(slave);
        let mut said = Vec::new();
        let mut buffer = [0; 4096];
        // The end of a terminal is an error on Linux.
        while let Ok(read @ 1..) = master.read(&mut buffer) {
            said.extend_from_slice(&buffer[..read]);
        }
        said
    }

    /// Types keys.
    pub(crate) fn type_keys(&mut self, keys: &str) {
        self.master.write_all(keys.as_bytes()).unwrap();
    }

    /// Reads until one of the texts has come.
    #[track_caller]
    pub(crate) fn until_either(&mut self, one: &str, other: &str) -> String {
        let mut said = Vec::new();
        let mut buffer = [0; 4096];
        while !text(&said).contains(one) && !text(&said).contains(other) {
            assert!(
                self.has_more(),
                "neither {one:?} nor {other:?} in {:?}",
                text(&said)
            );
            let read = self.master.read(&mut buffer).unwrap();
            assert!(read > 0, "{}", text(&said));
            said.extend_from_slice(&buffer[..read]);
        }
        text(&said)
    }

    /// Whether there is something to read within half a minute.
    fn has_more(&self) -> bool {
        let mut asked = libc::pollfd {
            fd: self.master.as_raw_fd(),
            events: libc::POLLIN,
            revents: 0,
        };
        // SAFETY: one descriptor that is open.
        unsafe { libc::poll(&mut asked, 1, 30_000) == 1 }
    }

    pub(crate) fn echoes(&self) -> bool {
        // SAFETY: a zeroed struct of plain numbers, filled by the call.
        unsafe {
            let mut settings: libc::termios = std::mem::zeroed();
            assert_eq!(libc::tcgetattr(self.slave.as_raw_fd(), &mut settings), 0);
            settings.c_lflag & libc::ECHO != 0
        }
    }
}
