//! PDFs and the program that reads them.

use super::*;
use std::os::unix::fs::PermissionsExt;

/// What a vault of one PDF says when this shell script reads it.
fn read_by(script: &str, progress: &mut dyn FnMut(usize, usize) -> bool) -> Option<Knowledge> {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("reader");
    std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let vault = folder.path().join("vault");
    write(&vault, "a.pdf", "%PDF-1.7");
    let options = Options {
        reader: Some(program),
        ..options()
    };
    read(&sources(&vault, files(&vault)), &options, progress)
}

fn why(script: &str) -> String {
    read_by(script, &mut |_, _| true).unwrap().skipped.remove(0).1
}

#[test]
fn is_read_by_a_program_of_its_own() {
    let knowledge = read_by(
        r#"test "$1" = read-pdf && printf 'Project: Harbour\n\fClient: PMHA\n\f'"#,
        &mut |_, _| true,
    )
    .unwrap();
    let places: Vec<_> = knowledge.facts.iter().map(|fact| fact.place.as_str()).collect();
    assert_eq!(places, ["page 1", "page 2"]);
}

#[test]
fn cannot_take_what_is_not_its_own() {
    assert_eq!(why(r#"echo "error: $2: it is torn" >&2; exit 3"#), "it is torn");
    assert_eq!(why("exit 1"), "the PDF is built in a way that cannot be read");
    assert_eq!(
        why("kill -9 $$"),
        "reading it takes more memory or time than a PDF may take"
    );
    assert_eq!(why("exec yes"), "it has more than 32 MiB of text");
    assert_eq!(why("true"), "it has no text (a scan?)");
    // Memory beyond the limit is not given: tail keeps the line that never ends.
    assert_eq!(
        why("exec tail -n 1 /dev/zero"),
        "the PDF is built in a way that cannot be read"
    );
}

#[test]
fn is_given_up_with_the_fill() {
    // The program never ends by itself; asking again and again is what ends it.
    let mut asked = 0;
    let read = read_by("exec tail -f /dev/null", &mut |_, _| {
        asked += 1;
        asked < 3
    });
    assert!(read.is_none());
}
