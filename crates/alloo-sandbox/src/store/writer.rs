//! The thread that writes. It commits what has gathered meanwhile together: one sync to disk pays for many
//! jobs.

use std::cell::RefCell;
use std::sync::{Mutex, mpsc};
use std::thread::JoinHandle;

use rusqlite::Connection;
use tokio::sync::oneshot;

/// Whether a write has to be on disk before it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Durability {
    Synced,
    Lazy,
}

type WriteTask = Box<dyn FnOnce(&Connection) + Send>;
/// Sends one answer; told whether the commit succeeded.
type Answering = Box<dyn FnOnce(bool)>;

enum Message {
    Write(WriteTask, Durability),
    Stop,
}

/// The queue of writes, and the thread behind it.
pub(super) struct Writes {
    queue: mpsc::Sender<Message>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Drop for Writes {
    fn drop(&mut self) {
        let _ = self.queue.send(Message::Stop);
        if let Some(thread) = self.thread.lock().ok().and_then(|mut thread| thread.take()) {
            let _ = thread.join();
        }
    }
}

thread_local! {
    /// Answers of the writing thread that wait for the commit.
    static UNCOMMITTED: RefCell<Vec<Answering>> = const { RefCell::new(Vec::new()) };
}

pub(super) fn not_committed() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR),
        Some("the write could not be committed".into()),
    )
}

impl Writes {
    pub(super) fn start(connection: Connection) -> std::io::Result<Self> {
        let (queue, tasks) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("sandbox-writer".into())
            .spawn(move || write_loop(&connection, &tasks))?;
        Ok(Writes {
            queue,
            thread: Mutex::new(Some(thread)),
        })
    }

    pub(super) fn send<T: Send + 'static>(
        &self,
        durability: Durability,
        write: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> oneshot::Receiver<rusqlite::Result<T>> {
        let (sender, receiver) = oneshot::channel();
        let task: WriteTask = Box::new(move |connection| {
            let result = alone(connection, write);
            UNCOMMITTED.with(|waiting| {
                waiting.borrow_mut().push(Box::new(move |committed| {
                    let _ = sender.send(if committed { result } else { Err(not_committed()) });
                }));
            });
        });
        let _ = self.queue.send(Message::Write(task, durability));
        receiver
    }
}

/// Each write stands alone: one that fails takes nothing of the others with it.
fn alone<T>(
    connection: &Connection,
    write: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    connection.prepare_cached("SAVEPOINT one")?.execute([])?;
    let result = write(connection);
    if result.is_err() {
        connection.prepare_cached("ROLLBACK TO one")?.execute([])?;
    }
    connection.prepare_cached("RELEASE one")?.execute([])?;
    result
}

fn write_loop(connection: &Connection, tasks: &mpsc::Receiver<Message>) {
    let mut current = None;
    while let Ok(first) = tasks.recv() {
        let mut batch = Vec::new();
        let mut stop = false;
        for message in std::iter::once(first).chain(tasks.try_iter().take(255)) {
            match message {
                Message::Write(task, durability) => batch.push((task, durability)),
                Message::Stop => stop = true,
            }
        }
        if !batch.is_empty() {
            let committed = commit(connection, batch, &mut current).is_ok();
            if !committed && !connection.is_autocommit() {
                let _ = connection.execute_batch("ROLLBACK");
            }
            for answer in UNCOMMITTED.take() {
                answer(committed);
            }
        }
        if stop {
            return;
        }
    }
}

fn commit(
    connection: &Connection,
    batch: Vec<(WriteTask, Durability)>,
    current: &mut Option<Durability>,
) -> rusqlite::Result<()> {
    let synced = batch
        .iter()
        .any(|(_, durability)| *durability == Durability::Synced);
    let (needed, pragma) = match synced {
        true => (Durability::Synced, "FULL"),
        false => (Durability::Lazy, "NORMAL"),
    };
    if *current != Some(needed) {
        connection.pragma_update(None, "synchronous", pragma)?;
        *current = Some(needed);
    }
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    for (task, _) in batch {
        task(connection);
    }
    connection.prepare_cached("COMMIT")?.execute([])?;
    Ok(())
}
