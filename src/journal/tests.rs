use super::clock::millis;
use super::*;

fn spec(digest: &'static str) -> FillSpec<'static> {
    FillSpec {
        template: "/t.docx",
        file_name: "t.docx",
        digest,
        scope: "",
        service: "s",
        credential: "c",
        key: None,
    }
}

#[test]
fn an_unanswered_intent_is_continued_and_an_answered_one_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let since = now();
    let first = record.begin(&spec("a"), since).unwrap();
    assert_eq!(first.prior, PriorFill::None);
    let mut other = Journal::open(folder.path()).unwrap();
    let second = other.begin(&spec("a"), since).unwrap();
    assert!(matches!(second.prior, PriorFill::Continued(_)));
    assert_eq!((&first.key, &first.boundary), (&second.key, &second.boundary));
    record.answered(first.row.unwrap(), "j", "pending").unwrap();
    assert_eq!(
        other.begin(&spec("a"), since).unwrap().prior,
        PriorFill::Joined("j".into())
    );
    let later = other.begin(&spec("a"), now() + 1).unwrap();
    assert_eq!(later.prior, PriorFill::Running("j".into()));
    assert_ne!(later.key, first.key);
}

#[test]
fn edited_refused_and_old_intents() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let first = record.begin(&spec("a"), now()).unwrap();
    let edited = record.begin(&spec("b"), now()).unwrap();
    assert!(matches!(edited.prior, PriorFill::Edited(_)) && edited.key != first.key);
    record.refused(edited.row.unwrap(), edited.turn).unwrap();
    assert_ne!(record.begin(&spec("b"), now()).unwrap().key, edited.key);
    record
        .db
        .execute(
            "UPDATE fills SET created = created - 86400001 WHERE id = ?1",
            [first.row.unwrap()],
        )
        .unwrap();
    assert_eq!(
        record.begin(&spec("a"), now()).unwrap_err().kind(),
        Kind::Conflict
    );
    let own = FillSpec {
        key: Some("mine"),
        ..spec("a")
    };
    let decided = record.begin(&own, now()).unwrap();
    assert_eq!(decided.key, "mine");
}

fn begin(record: &mut Journal, spec: &FillSpec<'_>) -> Result<Intent> {
    record.begin(spec, now())
}

fn shift(record: &Journal, by: i64) {
    let sql = "UPDATE fills SET created = created + ?1, answered = answered + ?1";
    record.db.execute(sql, [by]).unwrap();
}

#[test]
fn many_at_once_on_a_record_that_is_not_there_yet() {
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let barrier = std::sync::Barrier::new(12);
        let keys: std::collections::BTreeSet<String> = std::thread::scope(|scope| {
            let one = || {
                barrier.wait();
                let mut record = Journal::open(folder.path()).unwrap();
                begin(&mut record, &spec("a")).unwrap().key
            };
            let all: Vec<_> = (0..12).map(|_| scope.spawn(one)).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(keys.len(), 1);
    }
}

#[test]
fn a_record_of_the_first_format_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let first = begin(&mut record, &spec("a")).unwrap();
    record.answered(first.row.unwrap(), "j", "completed").unwrap();
    let second = record.begin(&spec("a"), now() + 1).unwrap();
    record
        .db
        .execute_batch("ALTER TABLE fills RENAME COLUMN digest TO sha256; ALTER TABLE fills DROP COLUMN unsent; PRAGMA user_version = 1;")
        .unwrap();
    drop(record);
    let mut record = Journal::open(folder.path()).unwrap();
    assert_eq!(record.fills(None, None).unwrap().len(), 1);
    let third = begin(&mut record, &spec("b")).unwrap();
    assert!(matches!(third.prior, PriorFill::Edited(_)) && third.key != second.key);
    drop(Journal::open(folder.path()).unwrap());
}

#[test]
fn a_hundred_scopes_of_one_template_are_all_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let scopes: Vec<String> = (0..100).map(|number| number.to_string()).collect();
    let keys = |record: &mut Journal| -> Vec<String> {
        let of = |scope| begin(record, &FillSpec { scope, ..spec("a") }).unwrap().key;
        scopes.iter().map(String::as_str).map(of).collect()
    };
    assert_eq!(keys(&mut record), keys(&mut record));
}

#[test]
fn a_refusal_settles_nothing_that_another_process_has_taken_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let first = begin(&mut record, &spec("a")).unwrap();
    let second = begin(&mut record, &spec("a")).unwrap();
    record.refused(first.row.unwrap(), first.turn).unwrap();
    assert_eq!(begin(&mut record, &spec("a")).unwrap().key, second.key);
}

#[test]
fn that_nothing_left_is_said_by_whoever_took_it_up_last() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let first = begin(&mut record, &spec("a")).unwrap();
    let row = first.row.unwrap();
    record.nothing_left(row, first.turn).unwrap();
    for _ in 0..2 {
        let next = begin(&mut record, &spec("a")).unwrap();
        assert_eq!((&next.key, &next.prior), (&first.key, &PriorFill::None));
        let turn = record.about_to_send(row, next.turn).unwrap();
        assert_eq!(turn, next.turn + 1);
        record.nothing_left(row, turn).unwrap();
    }
    // Two that live: once the first has sent, the second's word counts no more, nor does the first's.
    let second = begin(&mut record, &spec("a")).unwrap();
    assert_eq!(record.about_to_send(row, first.turn).unwrap(), first.turn);
    for turn in [first.turn, second.turn] {
        record.nothing_left(row, turn).unwrap();
        record.refused(row, turn).unwrap();
    }
    let third = begin(&mut record, &spec("a")).unwrap();
    assert!(matches!(third.prior, PriorFill::Continued(_)), "{third:?}");
}

#[test]
fn what_nobody_can_tell_is_decided_by_a_key_of_ones_own_and_stays_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    begin(&mut record, &spec("a")).unwrap();
    shift(&record, -millis(KEY_LIFE) - 1);
    let error = begin(&mut record, &spec("a")).unwrap_err();
    assert_eq!(error.get_code(), Some("outcome_unknown"));
    let own = FillSpec {
        key: Some("mine"),
        ..spec("a")
    };
    let intent = begin(&mut record, &own).unwrap();
    record.answered(intent.row.unwrap(), "j", "pending").unwrap();
    let next = begin(&mut record, &spec("a")).unwrap();
    assert_eq!(next.prior, PriorFill::Running("j".into()));
}

#[test]
fn an_own_key_without_an_answer_is_not_sent_with_other_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let own = |digest| FillSpec {
        key: Some("mine"),
        ..spec(digest)
    };
    let first = begin(&mut record, &own("a")).unwrap();
    let error = begin(&mut record, &own("b")).unwrap_err();
    assert_eq!(error.get_code(), Some("idempotency_key_reused"));
    let again = begin(&mut record, &own("a")).unwrap();
    assert_eq!((again.row, &again.boundary), (first.row, &first.boundary));
}

#[test]
fn clocks_that_are_set_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let first = begin(&mut record, &spec("a")).unwrap();
    // An hour back: nobody knows how long the key has been out.
    shift(&record, 3_600_000);
    let error = begin(&mut record, &spec("a")).unwrap_err();
    assert!(error.to_string().contains("clock"), "{error}");
    // An answer from the future is none of this moment.
    record
        .db
        .execute("UPDATE fills SET answered = created, job_id = 'j'", [])
        .unwrap();
    let next = begin(&mut record, &spec("a")).unwrap();
    assert!(next.key != first.key && !matches!(next.prior, PriorFill::Joined(_)));
}

#[test]
fn another_credential_and_its_unanswered_fill() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let first = begin(&mut record, &spec("a")).unwrap();
    let other = FillSpec {
        credential: "d",
        ..spec("a")
    };
    let second = begin(&mut record, &other).unwrap();
    assert!(matches!(second.prior, PriorFill::OtherKey(_)) && second.key != first.key);
    record.answered(second.row.unwrap(), "j", "pending").unwrap();
    // Told once: the next one comes after an answer.
    assert_eq!(
        record.begin(&other, 0).unwrap().prior,
        PriorFill::Joined("j".into())
    );
    record.seen("j", "completed").unwrap();
    assert_eq!(record.begin(&other, now() + 1).unwrap().prior, PriorFill::None);
}

#[test]
fn a_record_that_can_only_be_read_gives_what_is_to_be_continued() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Journal::open(folder.path()).unwrap();
    let first = begin(&mut record, &spec("a")).unwrap();
    record.db.pragma_update(None, "query_only", true).unwrap();
    assert_eq!(begin(&mut record, &spec("a")).unwrap().key, first.key);
    assert_eq!(begin(&mut record, &spec("b")).unwrap_err().kind(), Kind::Local);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let mut record = Journal::open(&state).unwrap();
    record.begin(&spec("a"), now()).unwrap();
    assert_eq!(
        std::fs::metadata(&state).unwrap().permissions().mode() & 0o777,
        0o700
    );
    for entry in std::fs::read_dir(&state).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(
            entry.metadata().unwrap().permissions().mode() & 0o777,
            0o600,
            "{:?}",
            entry.path()
        );
    }
}
