use std::time::Duration;

use super::job_rows::CUT_OFF_LIMIT;
use super::{JobEnd, NewJob, Started, Store, StoredJob, WorkerEnd};

struct Place {
    _folder: tempfile::TempDir,
    store: Store,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("sandbox.db")).unwrap();
    Place {
        _folder: folder,
        store,
    }
}

fn start(store: &Store) -> String {
    let job = NewJob {
        tenant: "t".into(),
        credential: "c".into(),
        idempotency_key: None,
        fingerprint: String::new(),
        body_sha256: String::new(),
        template_sha256: String::new(),
        template_name: "a.docx".into(),
        project_id: None,
        document_ids: Vec::new(),
        vault: None,
        sources: alloo_fill::SourcesMode::None,
        pace: Duration::ZERO,
        scripted_end: None,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    match runtime.block_on(store.start(job)).unwrap() {
        Started::New(body) => {
            let body: serde_json::Value = serde_json::from_str(&body).unwrap();
            body["job_id"].as_str().unwrap().to_owned()
        }
        Started::Known(_) => panic!("it is new"),
    }
}

fn take(store: &Store, worker: &str) -> StoredJob {
    let fresh = store.claim(worker).unwrap();
    fresh.or_else(|| store.claim_suspect(worker).unwrap()).unwrap()
}

fn status(store: &Store, job: &str) -> &'static str {
    store.job("t", job).unwrap().unwrap().status.name()
}

#[test]
fn what_is_cut_off_too_often_in_a_row_is_given_up() {
    let place = place();
    let job = start(&place.store);
    for _ in 0..CUT_OFF_LIMIT {
        assert_eq!(take(&place.store, "w").id, job);
        place.store.release_all("w", WorkerEnd::CutOff).unwrap();
    }
    let ended = place.store.job("t", &job).unwrap().unwrap();
    assert_eq!(ended.status.name(), "failed");
    assert_eq!(ended.error_code.as_deref(), Some("internal_error"));
    assert!(ended.completed_at.is_some());
    assert!(place.store.claim("w").unwrap().is_none() && place.store.next_suspect().unwrap().is_none());
}

#[test]
fn a_service_that_was_told_to_stop_suspects_nobody() {
    let place = place();
    let job = start(&place.store);
    for _ in 0..10 * CUT_OFF_LIMIT {
        take(&place.store, "w");
        place.store.release_all("w", WorkerEnd::Stopped).unwrap();
    }
    assert_eq!(place.store.next_suspect().unwrap(), None);
    assert_eq!(status(&place.store, &job), "running");
}

/// Hundreds of kills, and now and then a job that ends: nobody is given up.
#[test]
fn honest_kills_end_no_job() {
    let place = place();
    let mut jobs: Vec<String> = (0..30).map(|_| start(&place.store)).collect();
    for kill in 1..=300 {
        let job = take(&place.store, "w");
        if kill % 12 == 0 {
            place.store.end(&job, "w", JobEnd::Cancelled).unwrap();
            jobs.retain(|open| *open != job.id);
        }
        place.store.release_all("w", WorkerEnd::CutOff).unwrap();
    }
    assert_eq!(jobs.len(), 5);
    assert!(
        jobs.iter()
            .all(|job| status(&place.store, job) == "running" || status(&place.store, job) == "pending")
    );
}

#[test]
fn suspects_come_last_and_the_least_suspected_first() {
    let place = place();
    let first = start(&place.store);
    let second = start(&place.store);
    for _ in 0..2 {
        place.store.claim("w").unwrap();
    }
    place.store.release_all("w", WorkerEnd::CutOff).unwrap();
    let fresh = start(&place.store);
    assert_eq!(take(&place.store, "v").id, fresh);
    assert_eq!(take(&place.store, "w").id, first);
    place.store.release_all("w", WorkerEnd::CutOff).unwrap();
    assert_eq!(take(&place.store, "w").id, second);
    assert_eq!(place.store.next_suspect().unwrap(), Some(2));
    // One that ends clears the others.
    let ended = place.store.job("t", &fresh).unwrap().unwrap();
    place.store.end(&ended, "v", JobEnd::Cancelled).unwrap();
    assert_eq!(place.store.next_suspect().unwrap(), None);
    assert_eq!(take(&place.store, "w").id, first);
}
