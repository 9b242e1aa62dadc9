//! When a transfer is given up: it must end, whatever the other side does, but a poor line that moves is not
//! a dead one.

use std::time::Duration;

use tokio::time::Instant;

/// A transfer that moves nothing for so long has stalled.
pub const STALL: Duration = Duration::from_secs(30);
/// So few bytes in `WINDOW` are as good as none. A quarter of what GPRS brings.
pub const LEAST: u64 = 64 << 10;
/// See [`LEAST`].
const WINDOW: Duration = Duration::from_secs(60);

/// Watches one transfer.
#[derive(Debug)]
pub struct StallGuard {
    moved: u64,
    last_change: Instant,
    window: Instant,
    moved_before: u64,
    wanted: u64,
}

impl StallGuard {
    /// A transfer that begins now, of which so many bytes were moved before.
    pub fn new(moved: u64) -> Self {
        let now = Instant::now();
        StallGuard {
            moved,
            last_change: now,
            window: now,
            moved_before: moved,
            wanted: LEAST,
        }
    }

    /// Takes note of the bytes moved in all and those left, where that is known; why the transfer is given
    /// up.
    pub fn check(&mut self, moved: u64, left: Option<u64>) -> Option<&'static str> {
        let now = Instant::now();
        if moved != self.moved {
            (self.moved, self.last_change) = (moved, now);
        }
        if now - self.last_change >= STALL {
            return Some("has stalled");
        }
        if now - self.window >= WINDOW {
            if moved.saturating_sub(self.moved_before) < self.wanted {
                return Some("hardly moves");
            }
            (self.window, self.moved_before) = (now, moved);
            self.wanted = left.map_or(LEAST, |left| left.min(LEAST));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Moves so many bytes a second until it is given up or done; the seconds and the reason.
    fn transfer(per_second: u64, total: u64) -> (u64, Option<&'static str>) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build();
        runtime.unwrap().block_on(async {
            let mut guard = StallGuard::new(0);
            let (mut moved, mut seconds) = (0, 0);
            while moved < total {
                tokio::time::sleep(Duration::from_secs(1)).await;
                seconds += 1;
                moved = (moved + per_second).min(total);
                if let Some(why) = guard.check(moved, Some(total - moved)) {
                    return (seconds, Some(why));
                }
            }
            (seconds, None)
        })
    }

    #[test]
    fn slow_lines_go_on_and_dead_ones_end() {
        assert_eq!(transfer(2 << 10, 1 << 20), (512, None));
        assert_eq!(transfer(1 << 20, 1 << 30), (1024, None));
        // A last piece that is smaller than the least of a window.
        assert_eq!(transfer(1100, 1100 * 125), (125, None));
        assert_eq!(transfer(0, 1), (30, Some("has stalled")));
        assert_eq!(transfer(100, 1 << 20), (60, Some("hardly moves")));
    }
}
