//! The open connections, and which of them nobody would miss: those that wait for the head of a request.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tokio::sync::Notify;

/// A connection's place in the order of idleness.
type Turn = u64;

#[derive(Debug, Default)]
struct Registry {
    next: Turn,
    /// The idle ones, the one that has been idle for longest first.
    idle: BTreeMap<Turn, (IpAddr, Arc<Notify>)>,
    by_address: HashMap<IpAddr, usize>,
}

/// All open connections.
#[derive(Debug, Clone)]
pub(crate) struct Connections {
    registry: Arc<Mutex<Registry>>,
    /// How many one address may hold.
    per_address: usize,
}

/// One open connection.
#[derive(Debug)]
pub(crate) struct ConnectionSlot {
    all: Connections,
    address: IpAddr,
    evicted: Arc<Notify>,
    turn: Mutex<Option<Turn>>,
}

/// Held while a request is answered.
#[derive(Debug)]
pub(crate) struct Busy(Arc<ConnectionSlot>);

impl Connections {
    pub(crate) fn new(per_address: usize) -> Self {
        Connections {
            registry: Arc::default(),
            per_address,
        }
    }

    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Ends the connection that has been idle for longest, of this address or of all; whether there was one.
    pub(crate) fn evict(&self, address: Option<IpAddr>) -> bool {
        let mut registry = self.registry();
        let found = registry
            .idle
            .iter()
            .find(|(_, (holder, _))| address.is_none_or(|address| *holder == address))
            .map(|(turn, _)| *turn);
        let Some((_, evicted)) = found.and_then(|turn| registry.idle.remove(&turn)) else {
            return false;
        };
        evicted.notify_one();
        true
    }

    /// Takes a new connection in, idle; `None` where its address holds too many that are all busy.
    pub(crate) fn admit(&self, address: IpAddr) -> Option<ConnectionSlot> {
        let held = self.registry().by_address.get(&address).copied().unwrap_or(0);
        if held >= self.per_address && !self.evict(Some(address)) {
            return None;
        }
        *self.registry().by_address.entry(address).or_default() += 1;
        let slot = ConnectionSlot {
            all: self.clone(),
            address,
            evicted: Arc::default(),
            turn: Mutex::default(),
        };
        slot.idle();
        Some(slot)
    }
}

impl ConnectionSlot {
    fn turn(&self) -> MutexGuard<'_, Option<Turn>> {
        self.turn.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn idle(&self) {
        let mut registry = self.all.registry();
        let turn = registry.next;
        registry.next += 1;
        registry
            .idle
            .insert(turn, (self.address, Arc::clone(&self.evicted)));
        *self.turn() = Some(turn);
    }

    fn leave_idle(&self) {
        let mut registry = self.all.registry();
        if let Some(turn) = self.turn().take() {
            registry.idle.remove(&turn);
        }
    }

    /// A request has begun; the connection is busy until this is dropped.
    pub(crate) fn busy(self: &Arc<Self>) -> Busy {
        self.leave_idle();
        Busy(Arc::clone(self))
    }

    /// Comes to an end when the connection is to make room for another.
    pub(crate) async fn evicted(&self) {
        self.evicted.notified().await;
    }
}

impl Drop for ConnectionSlot {
    fn drop(&mut self) {
        self.leave_idle();
        let mut registry = self.all.registry();
        if let Some(held) = registry.by_address.get_mut(&self.address) {
            *held -= 1;
            if *held == 0 {
                registry.by_address.remove(&self.address);
            }
        }
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.idle();
    }
}

/// The body of an answer; while it is sent, the connection is busy.
pub(crate) struct Tracked {
    body: Body,
    _busy: Busy,
}

impl Tracked {
    pub(crate) fn new(body: Body, busy: Busy) -> Self {
        Tracked { body, _busy: busy }
    }
}

impl http_body::Body for Tracked {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_idle_goes_first_and_busy_ones_stay() {
        let (one, two) = (IpAddr::from([127, 0, 0, 1]), IpAddr::from([127, 0, 0, 2]));
        let all = Connections::new(2);
        let first = Arc::new(all.admit(one).unwrap());
        let second = Arc::new(all.admit(one).unwrap());
        let other = all.admit(two).unwrap();
        let idle = |all: &Connections| all.registry().idle.len();
        assert_eq!(idle(&all), 3);
        let busy = (first.busy(), second.busy());
        assert!(all.admit(one).is_none());
        assert_eq!(idle(&all), 1);
        drop(busy);
        // One address gives way to itself.
        let third = all.admit(one).unwrap();
        assert_eq!(idle(&all), 3);
        assert!(all.evict(Some(two)) && !all.evict(Some(two)));
        drop((first, second, third, other));
        assert!(all.registry().by_address.is_empty() && idle(&all) == 0);
    }
}
