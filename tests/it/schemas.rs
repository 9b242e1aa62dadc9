//! `docs/schema` says what `--json` prints: each output is held against its schema, by the few words that the
//! schemas use.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{World, root, text};

/// The schema of an output, as it is published.
fn schema(name: &str) -> Value {
    let text = std::fs::read_to_string(root("docs/schema").join(name).with_extension("json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn is_type(value: &Value, name: &Value) -> bool {
    match name.as_str().unwrap() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("a schema names the type {other}"),
    }
}

/// What is wrong with the value, where something is.
fn wrong(value: &Value, schema: &Value, place: &str) -> Option<String> {
    let rules = schema.as_object().unwrap();
    rules
        .iter()
        .find_map(|(word, rule)| match word.as_str() {
            "$schema" | "$id" | "title" | "properties" => None,
            "type" => {
                let names = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                let fits = names.iter().any(|name| is_type(value, name));
                (!fits).then(|| format!("{place} is no {rule}: {value}"))
            }
            "enum" => (!rule.as_array().unwrap().contains(value)).then(|| format!("{place} is {value}")),
            "minimum" => (value.as_f64() < rule.as_f64()).then(|| format!("{place} is less than {rule}")),
            "maximum" => (value.as_f64() > rule.as_f64()).then(|| format!("{place} is more than {rule}")),
            "required" => {
                let missing = rule
                    .as_array()
                    .unwrap()
                    .iter()
                    .find(|name| value.get(name.as_str().unwrap()).is_none());
                missing.map(|name| format!("{place} lacks {name}: {value}"))
            }
            "additionalProperties" => {
                let known = schema["properties"].as_object().unwrap();
                let other = value.as_object()?.keys().find(|name| !known.contains_key(*name));
                other
                    .filter(|_| rule == false)
                    .map(|name| format!("{place} has {name}"))
            }
            "items" => value
                .as_array()?
                .iter()
                .find_map(|item| wrong(item, rule, &format!("{place}[]"))),
            "anyOf" => {
                let fits = rule
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|one| wrong(value, one, place).is_none());
                (!fits).then(|| format!("{place} fits nothing: {value}"))
            }
            "not" => wrong(value, rule, place)
                .is_none()
                .then(|| format!("{place} has what it may not have")),
            other => panic!("a schema uses the word {other}"),
        })
        .or_else(|| {
            let parts = rules.get("properties")?.as_object()?.iter();
            parts
                .filter_map(|(name, rule)| Some((value.get(name)?, name, rule)))
                .find_map(|(part, name, rule)| wrong(part, rule, &format!("{place}.{name}")))
        })
}

/// Every line is an object of this schema, and there are some.
fn hold(lines: &[u8], name: &str) {
    let (said, schema) = (text(lines), schema(name));
    assert!(!said.trim().is_empty(), "{name}: nothing was printed");
    for line in said.lines() {
        let value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{name}: {line}"));
        assert_eq!(wrong(&value, &schema, name), None, "{line}");
    }
}

#[test]
fn every_output_is_as_its_schema_says() {
    let world = World::new();
    let home = world.home.path();
    std::fs::copy(root("examples/templates/rfi.docx"), home.join("rfi.docx")).unwrap();
    let vault = root("examples/vault");
    let mut held = BTreeSet::new();
    let mut run = |schema: &'static str, arguments: &[&str]| {
        let mut command = world.alloo();
        command.env("ALLOO_VAULT", &vault).args(arguments).arg("--json");
        let end = command.output().unwrap();
        assert!(end.status.success(), "{arguments:?}: {}", text(&end.stderr));
        hold(&end.stdout, schema);
        held.insert(schema);
        end.stderr
    };
    run("plan", &["fill", "rfi.docx", "--wait", "--dry-run"]);
    let fill = [
        "fill",
        "rfi.docx",
        "--wait",
        "--progress",
        "json",
        "--report",
        "r.json",
        "--project",
        "Harbour Tunnel",
    ];
    let events = run("job", &fill);
    hold(&events, "event");
    run("job", &["fill", "rfi.docx"]);
    run("job", &["wait"]);
    run("job", &["status"]);
    run("job", &["download", "-o", "later.docx"]);
    run("jobs", &["jobs"]);
    run("entry", &["projects"]);
    run("entry", &["documents"]);
    run("account", &["auth", "status"]);
    run("inspect", &["inspect", "rfi.docx"]);
    run("diff", &["diff", "rfi.docx", "rfi-filled.docx"]);
    run("explain", &["explain", "rfi-filled.docx"]);
    run("doctor", &["doctor"]);
    let report: Value = serde_json::from_slice(&std::fs::read(home.join("r.json")).unwrap()).unwrap();
    assert_eq!(wrong(&report, &schema("report"), "report"), None);
    for arguments in [
        &["fill", "no.docx", "--json"][..],
        &["status", "nope", "--json"],
        &["fill", "--json"],
    ] {
        let end = world.run(arguments);
        hold(text(&end.stderr).lines().last().unwrap().as_bytes(), "error");
    }
    held.extend(["event", "report", "error"]);
    let published: BTreeSet<String> = std::fs::read_dir(root("docs/schema"))
        .unwrap()
        .map(|entry| {
            entry
                .unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(published, held.iter().map(|name| (*name).to_owned()).collect());
}

#[test]
fn a_schema_that_is_not_kept_is_found_out() {
    let schema = schema("error");
    for (value, word) in [
        (r#"{"error": {"kind": "usage", "message": "x"}}"#, "exit_code"),
        (
            r#"{"error": {"kind": "usage", "message": "x", "exit_code": 0}}"#,
            "less than",
        ),
        (
            r#"{"error": {"kind": "usage", "message": 1, "exit_code": 2}}"#,
            "message is no",
        ),
        (
            r#"{"error": {"kind": "usage", "message": "x", "exit_code": 2, "key": "k"}}"#,
            "has key",
        ),
        ("[]", "lacks"),
    ] {
        let value = serde_json::from_str(value).unwrap();
        let found = wrong(&value, &schema, "it").unwrap_or_default();
        assert!(found.contains(word), "{value}: {found}");
    }
}
