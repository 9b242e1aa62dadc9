//! `kill -9` at any moment of `fill --wait`, then the same command until it succeeds.
//!
//! What must hold is told by the record that the killed process has left. A fill without an answer there is
//! continued: the next command sends that key and none other. A fill with an answer there is done with, and
//! the next command is a new one by contract. So the service has one job for each key in the record, no key
//! twice, and none that the record does not know; and what a process has printed as submitted is in the
//! record.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::{Server, World, root};
use crate::tap::hex;

/// Rounds in a normal run of the tests; `ALLOO_KILL_ROUNDS` says another number.
const ROUNDS: u64 = 40;
/// Kills of one round; then the command may end.
const KILLS: usize = 12;

fn number(name: &str, otherwise: impl Fn() -> u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or_else(otherwise)
}

/// SplitMix64: a seed tells the whole run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

/// The template with a comment at its end: other bytes, the same document.
fn template(comment: &str) -> Vec<u8> {
    let mut bytes = std::fs::read(root("examples/templates/rfi.docx")).unwrap();
    let end = bytes.len();
    bytes[end - 2..].copy_from_slice(&u16::try_from(comment.len()).unwrap().to_le_bytes());
    bytes.extend_from_slice(comment.as_bytes());
    bytes
}

/// The record's rows: key, and the job once there is an answer. `alloo jobs` lists answered fills alone, and
/// those without an answer are what a kill is about.
fn rows(world: &World) -> Rows {
    let path = world.home.path().join("state/record.db");
    let Ok(record) = Connection::open(path) else {
        return BTreeMap::new();
    };
    let rows = || -> rusqlite::Result<_> {
        record
            .prepare("SELECT key, CASE WHEN answered IS NULL THEN NULL ELSE job_id END FROM fills")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()
    };
    // A process killed before it made the table has kept nothing.
    rows().unwrap_or_default()
}

#[derive(Default)]
struct Tally {
    runs: u64,
    kills: u64,
    unanswered: u64,
    jobs: u64,
}

/// Key, and the job once there is an answer.
type Rows = BTreeMap<String, Option<String>>;

/// Nothing is forgotten, what was open is continued under its key, and what was printed is there.
fn the_record_goes_on(before: &Rows, after: &Rows, said: &str, context: &str) {
    // What was open before was continued: no other key came, and none went.
    let open: Vec<&String> = before
        .iter()
        .filter_map(|(key, job): (&String, &Option<String>)| job.is_none().then_some(key))
        .collect();
    assert!(open.len() <= 1, "{context}");
    let new = after.keys().filter(|key| !before.contains_key(*key)).count();
    assert!(new <= 1 && (open.is_empty() || new == 0), "{context}");
    assert!(before.keys().all(|key| after.contains_key(key)), "{context}");
    // What was printed is in the record.
    for line in said.lines() {
        let Ok(event) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if event["event"] == "submitted" {
            let key = event["idempotency_key"].as_str().unwrap();
            assert_eq!(after[key].as_deref(), event["job_id"].as_str(), "{context}");
        }
    }
}

/// All that the service was asked for is in the record, once; how many jobs there are.
fn each_key_has_one_job(state: &std::path::Path, after: &Rows, sha256: &str, context: &str) -> u64 {
    let keys: BTreeSet<&String> = after.keys().collect();
    assert!(after.values().all(Option::is_some), "{context}");
    let jobs = alloo_sandbox::testing::jobs(state).unwrap();
    let jobs: Vec<_> = jobs.iter().filter(|job| job.template_sha256 == *sha256).collect();
    let made: BTreeSet<&String> = jobs
        .iter()
        .filter_map(|job| job.idempotency_key.as_ref())
        .collect();
    assert_eq!((made.len(), &made), (jobs.len(), &keys), "{context}");
    for job in &jobs {
        let key = job.idempotency_key.as_ref().unwrap();
        assert_eq!(after[key].as_ref(), Some(&job.job_id), "{context}");
    }
    let bodies: BTreeSet<(String, String)> = alloo_sandbox::testing::submissions(state)
        .unwrap()
        .into_iter()
        .filter_map(|sent| Some((sent.key?, sent.body_sha256)))
        .filter(|(key, _)| keys.contains(key))
        .collect();
    assert_eq!(bodies.len(), keys.len(), "{context}");
    jobs.len() as u64
}

fn round(server: &Server, state: &std::path::Path, seed: u64, longest: &AtomicU64) -> Tally {
    let world = World::new();
    let bytes = template(&format!("round {seed:016x}"));
    let sha256 = hex(&Sha256::digest(&bytes));
    std::fs::write(world.home.path().join("t.docx"), &bytes).unwrap();
    let out = world.home.path().join("out");
    std::fs::create_dir(&out).unwrap();
    let mut dice = Dice(seed);
    let mut tally = Tally::default();
    let mut before = BTreeMap::new();
    loop {
        let started = Instant::now();
        let mut child = server
            .aim(&mut world.alloo())
            .args([
                "fill",
                "t.docx",
                "--wait",
                "--force",
                "--output",
                "out/r.docx",
                "--progress",
                "json",
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        tally.runs += 1;
        // The whole run, its first half or its first quarter, where the request is out.
        let within = longest.load(Ordering::Relaxed) >> (dice.roll() % 3);
        let patience = Duration::from_micros(dice.roll() % within.max(1));
        let is_last = tally.kills as usize >= KILLS;
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break Some(status);
            }
            if !is_last && started.elapsed() >= patience {
                child.kill().unwrap();
                child.wait().unwrap();
                break None;
            }
            std::thread::sleep(Duration::from_micros(200));
        };
        let mut said = String::new();
        std::io::Read::read_to_string(&mut child.stderr.take().unwrap(), &mut said).unwrap();
        let context = format!("seed {seed}, run {}: {said}", tally.runs);
        let after = rows(&world);
        the_record_goes_on(&before, &after, &said, &context);
        // The target is whole or not there.
        let target = std::fs::read(out.join("r.docx"));
        assert!(
            target.is_err() || target.is_ok_and(|target| target == bytes),
            "{context}"
        );
        match status {
            None => {
                tally.kills += 1;
                tally.unanswered += u64::from(after.values().any(Option::is_none));
                before = after;
            }
            Some(status) => {
                assert!(status.success(), "{context}");
                longest.fetch_max(
                    u64::try_from(started.elapsed().as_micros()).unwrap().min(400_000),
                    Ordering::Relaxed,
                );
                tally.jobs = each_key_has_one_job(state, &after, &sha256, &context);
                let left: Vec<_> = std::fs::read_dir(&out)
                    .unwrap()
                    .map(|entry| entry.unwrap().file_name())
                    .collect();
                assert_eq!(left, ["r.docx"], "{context}");
                return tally;
            }
        }
    }
}

#[test]
fn killed_at_any_moment() {
    let seed = number("ALLOO_KILL_SEED", || {
        u64::try_from(jiff::Timestamp::now().as_millisecond()).unwrap()
    });
    let rounds = number("ALLOO_KILL_ROUNDS", || ROUNDS);
    println!("seed {seed}, {rounds} rounds");
    let world = World::new();
    // The answer takes its time, so that more kills come before it.
    let server = world.serve(&[
        "--fault",
        "instant=*",
        "--fault",
        "slow@fill=15ms",
        "--tier",
        "unlimited",
    ]);
    let state = world.home.path().join("state/sandbox");
    // As long as the longest run so far, so that kills fall into every part of one.
    let longest = AtomicU64::new(100_000);
    let (next, total) = (AtomicU64::new(0), Mutex::new(Tally::default()));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= rounds {
                        return;
                    }
                    let one = round(&server, &state, Dice(seed.wrapping_add(number)).roll(), &longest);
                    let mut total = total.lock().unwrap();
                    total.runs += one.runs;
                    total.kills += one.kills;
                    total.unanswered += one.unanswered;
                    total.jobs += one.jobs;
                }
            });
        }
    });
    let total = total.into_inner().unwrap();
    println!(
        "{rounds} rounds: {} runs, {} killed, {} of them without an answer, {} jobs, 0 duplicates",
        total.runs, total.kills, total.unanswered, total.jobs
    );
    assert!(total.kills > 0);
}
