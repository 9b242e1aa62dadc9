//! `alloo doctor`: a line a check, and the first failure's exit status.

use std::collections::BTreeMap;
use std::process::Output;

use crate::canned::{Canned, answer};
use crate::support::{World, root, text};

const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";

/// The checks by name: how each ended, and the rest of its line.
fn checks(end: &Output) -> BTreeMap<String, (String, String)> {
    let said = text(&end.stdout);
    let line = |line: &str| {
        let mut words = line.splitn(2, ' ');
        let state = words.next().unwrap().to_owned();
        let (name, found) = words.next().unwrap().trim_start().split_once(' ').unwrap();
        (name.to_owned(), (state, found.trim().to_owned()))
    };
    said.lines().map(line).collect()
}

fn doctor(world: &World, environment: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = world.alloo();
    command
        .envs(environment.iter().copied())
        .arg("doctor")
        .args(arguments);
    command.output().unwrap()
}

#[test]
fn all_is_well_with_a_service_and_with_the_embedded_one() {
    let world = World::new();
    let server = world.serve(&[]);
    let here = [
        ("ALLOOVIUM_API_URL", &*server.url),
        ("ALLOOVIUM_API_KEY", &*server.key),
    ];
    let end = doctor(&world, &here, &[]);
    let found = checks(&end);
    assert_eq!(end.status.code(), Some(0), "{found:?}");
    for name in [
        "version", "config", "state", "key", "proxy", "tls", "service", "clock",
    ] {
        assert_eq!(found[name].0, "ok", "{name}: {found:?}");
    }
    assert!(
        found["key"]
            .1
            .ends_with("… from ALLOOVIUM_API_KEY, tier standard"),
        "{found:?}"
    );
    assert!(!text(&end.stdout).contains(&server.key[13..]));
    // What it prints as JSON is the same.
    let end = doctor(&world, &here, &["--json"]);
    let lines = text(&end.stdout);
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), found.len());
    assert!(
        lines
            .iter()
            .all(|line| found[line["check"].as_str().unwrap()].0 == line["state"].as_str().unwrap())
    );
    let vault = root("examples/vault");
    let end = doctor(&world, &[], &["--vault", vault.to_str().unwrap()]);
    let found = checks(&end);
    assert!(
        end.status.success() && found["service"].1.contains("examples/vault"),
        "{found:?}"
    );
}

#[test]
fn the_first_failure_gives_the_exit_status() {
    let world = World::new();
    std::fs::write(world.home.path().join("file"), "").unwrap();
    let closed = ("ALLOOVIUM_API_URL", "http://127.0.0.1:1");
    let refusing = Canned::start(|_, _| {
        let body = "{\"code\": \"invalid_api_key\"}";
        answer(
            "401 X\r\nDate: Thu, 01 Jan 2015 00:00:00 GMT",
            "application/problem+json",
            body,
        )
    });
    let refused = ("ALLOOVIUM_API_URL", &*refusing.url);
    let elsewhere = ("ALLOOVIUM_API_URL", "https://alloo.invalid");
    let key = ("ALLOOVIUM_API_KEY", KEY);
    for (environment, code, failing, words) in [
        (&[closed][..], 4, &["key", "service"][..], "no API key"),
        (&[closed, key], 6, &["service"], "cannot connect"),
        (&[refused, key], 4, &["key"], "invalid_api_key"),
        (&[refused], 4, &["key"], "no API key"),
        (
            &[closed, key, ("ALLOO_STATE_DIR", "file")],
            10,
            &["state", "service"],
            "cannot be written",
        ),
        (&[closed, ("ALLOO_PROFILE", "absent")], 2, &["config"], "absent"),
        (
            &[closed, ("ALLOOVIUM_API_KEY", "two words")],
            3,
            &["config"],
            "ALLOOVIUM_API_KEY",
        ),
        (
            &[elsewhere, key, ("HTTPS_PROXY", "socks5://p")],
            3,
            &["proxy", "service"],
            "socks5",
        ),
        (
            &[elsewhere, key, ("HTTPS_PROXY", "http://u:hunter2@127.0.0.1:1")],
            6,
            &["proxy", "service"],
            "127.0.0.1:1",
        ),
        (
            &[elsewhere, key, ("SSL_CERT_FILE", "file")],
            6,
            &["tls", "service"],
            "SSL_CERT_FILE=file",
        ),
        (&[("ALLOO_VAULT", "file")], 3, &["service"], "not a folder"),
    ] {
        let end = doctor(&world, environment, &[]);
        let found = checks(&end);
        let failed: Vec<&String> = found
            .iter()
            .filter(|(_, (state, _))| state == "fail")
            .map(|(name, _)| name)
            .collect();
        let mut failing = failing.to_vec();
        failing.sort_unstable();
        assert_eq!(failed, failing, "{environment:?}: {found:?}");
        assert_eq!(end.status.code(), Some(code), "{environment:?}: {found:?}");
        let said = text(&end.stdout) + &text(&end.stderr);
        assert!(
            said.contains(words) && said.contains(" checks failed"),
            "{environment:?}: {said}"
        );
        assert!(!said.contains("hunter2") && !said.contains(&KEY[13..]), "{said}");
    }
    let found = checks(&doctor(&world, &[refused, key], &[]));
    assert_eq!(found["clock"].0, "warn");
    assert!(found["clock"].1.contains("ahead of"), "{found:?}");
}
