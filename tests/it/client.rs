//! The client alone, built without the embedded service, against a service that only answers.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::canned::{JOB, one_fill};

#[test]
fn a_fill_from_start_to_result() {
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/templates/rfi.docx");
    let service = one_fill(std::fs::read(&template).unwrap());
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        Command::new(assert_cmd::cargo::cargo_bin!("alloo"))
            .env_clear()
            .current_dir(home.path())
            .stdin(Stdio::null())
            .env("ALLOO_STATE_DIR", home.path().join("state"))
            .env("ALLOO_CONFIG_DIR", home.path().join("config"))
            .env("ALLOOVIUM_API_URL", &service.url)
            .env("ALLOOVIUM_API_KEY", "ak_test_0123456789abcdef0123456789abcdef")
            .args(arguments)
            .output()
            .unwrap()
    };
    let fill = run(&["fill", template.to_str().unwrap(), "--wait"]);
    let said = String::from_utf8_lossy(&fill.stderr).into_owned();
    assert_eq!(
        (fill.status.code(), fill.stdout.as_slice()),
        (Some(0), &b"rfi-filled.docx\n"[..]),
        "{said}"
    );
    assert!(std::fs::read(home.path().join("rfi-filled.docx")).unwrap() == std::fs::read(&template).unwrap());
    assert!(
        service
            .seen()
            .iter()
            .any(|request| request.header("idempotency-key").is_some())
    );
    let jobs = run(&["jobs", "--json"]);
    assert!(String::from_utf8_lossy(&jobs.stdout).contains(JOB));
    // What it does not have is no command of it.
    assert_eq!(run(&["sandbox"]).status.code(), Some(2));
    assert_eq!(run(&["fill", "x.docx", "--vault", "."]).status.code(), Some(2));
}
