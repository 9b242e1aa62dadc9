//! The process that reads.

use std::os::unix::fs::PermissionsExt;

use super::*;

/// What a vault of a few texts says when this shell script reads them; it finds its request on its standard
/// input.
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
    super::super::read(
        &sources(&vault, files(&vault)),
        &options,
        &Query::default(),
        progress,
    )
}

fn why(script: &str) -> String {
    read_by(script, &mut |_, _| true).unwrap().skipped.remove(0).1
}

#[test]
fn what_ends_the_process_ends_the_document_with_its_reason() {
    assert_eq!(why("exit 1"), "it is built in a way that cannot be read");
    assert_eq!(why("kill -ABRT $$"), "it is built in a way that cannot be read");
    assert_eq!(
        why("kill -XCPU $$"),
        "reading it takes more time than a document may take"
    );
    assert!(why("kill -TERM $$").contains("signal 15"));
    assert_eq!(
        why("echo 'memory allocation of 99 bytes failed' >&2; kill -ABRT $$"),
        "reading it takes more memory than a document may take"
    );
    assert_eq!(
        why("echo 'thread x has overflowed its stack' >&2; kill -ABRT $$"),
        "it is nested too deeply to be read"
    );
    assert_eq!(why("echo 'error: no such verb' >&2; exit 2"), "no such verb");
}

#[test]
fn it_sees_nothing_of_the_environment() {
    // SAFETY of the test's own kind: the variable is one that nobody else reads.
    let why =
        why(r#"test "$1" = read-documents || exit 0; echo "error: $(env | grep -c CARGO)" >&2; exit 2"#);
    assert_eq!(why, "0");
}

#[test]
fn it_is_given_up_with_the_fill() {
    // The program never ends by itself; asking again and again is what ends it.
    let mut asked = 0;
    let read = read_by("exec tail -f /dev/null", &mut |_, _| {
        asked += 1;
        asked < 4
    });
    assert!(read.is_none());
}
