//! One door for foreign text: each field of each answer, file names, the vault and the environment hold
//! everything that must not get out, and each stream and file is looked at.

use std::os::unix::ffi::OsStrExt;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use alloo::sanitize::is_unseen;
use serde_json::{Value, json};

use crate::canned::{Canned, Request, answer};
use crate::support::{World, docx, text};

const JOB: &str = "9b2d1f64-58a2-4c8e-9a37-3f0f5f4f9f10";
const KEY: &str = "ak_test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUV";
/// Commands to GitHub's runner, at the start of the text, after a line break and within it; what a terminal
/// obeys; half of a pair.
const POWERS: &str = "::stop-commands::x\n\u{a0}::set-env name=A::b\r##[add-path]/x ###[group]\u{1b}]0;t\u{7}\u{1b}[2J\u{9b}5A\u{202e}\u{2066}\u{e0041}";

/// What a service answers.
#[derive(Clone, Copy, PartialEq)]
enum Mood {
    /// Everything is well, but the fill fails.
    Kind,
    /// Each request is refused.
    Refusing,
    /// The storage refuses.
    Poor,
}

fn poison() -> String {
    format!("{POWERS} at https://s.example/o?a=1&X-Amz-Signature=hunter2 with {KEY}.")
}

/// Each field with the poison; the key as escapes, which only a decoder sees.
fn body(value: &Value) -> String {
    let escaped: String = KEY.bytes().map(|byte| format!("\\u{byte:04x}")).collect();
    value.to_string().replace(KEY, &escaped)
}

fn say(mood: Mood, request: &Request, own: &str, looks: &AtomicUsize) -> Vec<u8> {
    let poison = poison();
    // A header line with a control character is no answer at all.
    let header = poison.replace(|c: char| c < ' ', " ");
    let with = |status: &str, value: &Value| {
        let headers =
            format!("{status}\r\nX-Request-Id: {header}\r\nServer: {header}\r\nWWW-Authenticate: {header}");
        answer(&headers, "application/json", &body(value))
    };
    if request.line.contains("/o?X-Amz") {
        let value = json!({"code": poison, "detail": poison, "Code": poison});
        return with("500 X\r\nETag: \"hunter2\"\r\nLocation: https://hunter2/", &value);
    }
    if mood == Mood::Refusing {
        let value = json!({
            "type": poison, "title": poison, "code": poison, "detail": poison, "request_id": poison, "instance": poison,
            "missing_scopes": [poison], "retry_after_seconds": poison, "errors": [{"loc": [poison], "msg": poison}],
        });
        return with("422 X", &value);
    }
    if request.line.contains("/vault/") {
        let entry = json!({
            "id": JOB, "name": poison, "description": poison, "project_type": poison, "status": poison,
            "created_at": poison, "document_type": poison, "folder_id": poison, "project_id": poison, "more": [{"x": poison}],
        });
        return with(
            "200 X",
            &json!({"data": [entry], "has_more": false, "next_cursor": poison}),
        );
    }
    if request.line.ends_with("/me") {
        return with(
            "200 X",
            &json!({
                "user_id": poison, "tenant_id": poison, "auth_method": poison, "scopes": [poison], "email": poison, "api_key_id": poison,
                "api_key_name": poison, "api_key_prefix": poison, "environment": poison, "rate_limit_tier": poison,
            }),
        );
    }
    let url = format!("{own}/o?X-Amz-Signature=hunter2");
    let is_new = request.line.starts_with("POST ");
    let status = match (mood, looks.fetch_add(1, Ordering::SeqCst) % 3) {
        _ if is_new => &poison,
        (Mood::Poor, _) => "completed",
        (_, 0) => "running",
        (_, 1) => &poison,
        _ => "failed",
    };
    with(
        "200 X",
        &json!({
            "job_id": JOB, "status": status, "progress": 30, "progress_stage": poison, "created_at": poison, "started_at": poison,
            "completed_at": poison, "filled_document_id": poison, "filled_download_url": url, "error_code": poison,
            "error_message": poison, "deep": {"filled_download_url": url, "list": [poison, {&poison: 1}]},
        }),
    )
}

fn service(mood: Mood) -> Canned {
    let own = Arc::new(Mutex::new(String::new()));
    let (address, looks) = (own.clone(), AtomicUsize::new(0));
    let service = Canned::start(move |request, _| say(mood, request, &address.lock().unwrap(), &looks));
    service.url.clone_into(&mut own.lock().unwrap());
    service
}

/// No stream has a line that a terminal or the runner would obey, and neither a stream nor a file has a
/// secret.
#[track_caller]
fn holds(name: &str, world: &World, end: &Output) {
    let streams = [text(&end.stdout), text(&end.stderr)];
    for line in streams.iter().flat_map(|stream| stream.split('\n')) {
        assert!(
            !line.chars().any(|c| c != '\t' && is_unseen(c)),
            "{name}: {line:?}"
        );
        let is_own = line.starts_with("::error file=") || line.starts_with("::error title=");
        assert!(is_own || !line.trim_start().starts_with("::"), "{name}: {line}");
        assert!(is_own || !line.contains("##["), "{name}: {line}");
    }
    let mut said = streams.concat();
    for file in [
        "state/record.db",
        "state/record.db-wal",
        "debug.log",
        "summary.md",
        "report.md",
    ] {
        said.push_str(&text(
            &std::fs::read(world.home.path().join(file)).unwrap_or_default(),
        ));
    }
    for secret in ["hunter2", KEY, &KEY[8..40]] {
        assert!(!said.contains(secret), "{name}: {said}");
    }
    assert!(
        !said.contains("panicked") && end.status.code() != Some(1),
        "{name}: {said}"
    );
}

fn in_actions(world: &World, url: &str) -> Command {
    let mut command = world.alloo();
    command
        .env("ALLOOVIUM_API_URL", url)
        .env("ALLOOVIUM_API_KEY", KEY)
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_STEP_SUMMARY", world.home.path().join("summary.md"));
    std::fs::write(world.home.path().join("summary.md"), "").unwrap();
    command
}

const FORMS: [&[&str]; 3] = [
    &["--json"],
    &["-vv", "--progress", "json", "--debug"],
    &["-v", "--progress", "plain", "--debug=debug.log"],
];

#[test]
fn no_field_of_an_answer_gets_past_it() {
    let wait = ["--interval", "1ms", "--timeout", "20s"];
    let commands: [&[&str]; 9] = [
        &["fill", "t.docx"],
        &["fill", "t.docx", "--wait", "--report", "report.md"],
        &["status", JOB],
        &["wait", JOB],
        &["download", JOB],
        &["projects"],
        &["documents"],
        &["auth", "status"],
        &["jobs", "--refresh"],
    ];
    std::thread::scope(|scope| {
        for (mood, form) in [Mood::Kind, Mood::Refusing, Mood::Poor]
            .into_iter()
            .flat_map(|mood| FORMS.map(|form| (mood, form)))
        {
            scope.spawn(move || {
                let (service, world) = (service(mood), World::new());
                std::fs::write(world.home.path().join("t.docx"), docx("Text", 100)).unwrap();
                for arguments in commands {
                    let mut command = in_actions(&world, &service.url);
                    command.args(arguments).args(form).args(["--retries", "0"]);
                    if arguments[0] == "wait" || arguments.contains(&"--wait") {
                        command.args(wait);
                    }
                    let _ = std::fs::remove_file(world.home.path().join("report.md"));
                    let end = command.output().unwrap();
                    holds(&format!("{arguments:?} {form:?}"), &world, &end);
                    // What was cut off is left whole for a script otherwise.
                    if form == ["--json"] && mood == Mood::Kind && arguments[0] == "status" {
                        let line: Value = serde_json::from_slice(&end.stdout).unwrap();
                        let stage = line["progress_stage"].as_str().unwrap();
                        assert!(stage.starts_with(POWERS), "{stage:?}");
                    }
                }
            });
        }
    });
}

#[test]
fn no_name_and_no_value_of_a_vault_gets_past_it() {
    let world = World::new();
    let at = |name: &str| world.home.path().join(name);
    let project = "::P ##[x]\u{202e}\u{1b}[2J";
    let vault = at("vault");
    std::fs::create_dir_all(vault.join(project)).unwrap();
    let facts = format!(
        "Client: ##[add-path]/x\u{9b}\nRFI No.: ::set-env name=A::b\nAddress: https://s/o?X-Amz-Signature=hunter2 {KEY}\n"
    );
    std::fs::write(vault.join(project).join("::d\n##[d].md"), facts).unwrap();
    std::fs::write(vault.join(project).join("##[bad].pdf"), "%PDF-nothing").unwrap();
    let template = "::t\u{1b}\n##[t].docx";
    std::fs::write(
        at(template),
        docx(
            "::Client: {{ client }} ##[x] {{ ##[mark] }} {{ rfi_no }} {{ address }}",
            10,
        ),
    )
    .unwrap();
    let filled = std::cell::RefCell::new(String::new());
    let run = |arguments: &[&str]| {
        for form in [&[][..], &["--json"]] {
            let mut command = in_actions(&world, "");
            command
                .env_remove("ALLOOVIUM_API_KEY")
                .env_remove("ALLOOVIUM_API_URL");
            let end = command
                .args(arguments)
                .args(form)
                .arg("--vault")
                .arg(&vault)
                .output()
                .unwrap();
            holds(&format!("{arguments:?} {form:?}"), &world, &end);
            assert_eq!(end.status.code(), Some(0), "{arguments:?}: {}", text(&end.stderr));
            if arguments[0] == "fill" && form.is_empty() {
                *filled.borrow_mut() = text(&end.stdout).trim_end().to_owned();
            }
        }
    };
    run(&["fill", template, "--wait", "--force", "-vv", "--debug"]);
    let filled = filled.borrow().clone();
    for arguments in [
        &["projects"][..],
        &["documents"],
        &["inspect", template],
        &["inspect", template, "--md"],
        &["diff", template, &filled],
        &["diff", template, &filled, "--md"],
        &["explain", &filled],
        &["explain", &filled, "--md"],
        &["jobs"],
        &["status"],
    ] {
        run(arguments);
    }
}

#[test]
fn nothing_of_the_environment_gets_past_it() {
    let world = World::new();
    std::fs::write(world.home.path().join("t.docx"), docx("Text", 10)).unwrap();
    let service = service(Mood::Kind);
    for variable in [
        "ALLOO_PROJECT",
        "ALLOO_PROFILE",
        "ALLOO_OUTPUT",
        "ALLOO_JOBS",
        "ALLOO_TIMEOUT",
        "ALLOO_PROGRESS",
        "ALLOO_VAULT",
        "ALLOO_STATE_DIR",
        "ALLOO_CONFIG_DIR",
        "ALLOOVIUM_API_URL",
        "ALLOOVIUM_API_KEY",
        "SSL_CERT_FILE",
        "HTTPS_PROXY",
        "TMPDIR",
    ] {
        for form in FORMS {
            let arguments = [
                &[
                    "fill",
                    "t.docx",
                    "--wait",
                    "--retries",
                    "0",
                    "--force",
                    "--timeout",
                    "1s",
                ],
                form,
            ]
            .concat();
            let mut command = in_actions(&world, &service.url);
            let end = command.args(&arguments).env(variable, POWERS).output().unwrap();
            holds(&format!("{variable} {form:?}"), &world, &end);
        }
        // What is no text is an error that names the variable.
        let odd = std::ffi::OsStr::from_bytes(b"a\xff");
        let mut command = in_actions(&world, &service.url);
        let end = command
            .args(["fill", "t.docx"])
            .env(variable, odd)
            .output()
            .unwrap();
        let is_path = variable.ends_with("_DIR")
            || ["ALLOO_OUTPUT", "ALLOO_VAULT", "TMPDIR", "SSL_CERT_FILE"].contains(&variable);
        if !is_path {
            let said = text(&end.stderr);
            assert_eq!(end.status.code(), Some(3), "{variable}: {said}");
            assert!(said.contains(variable), "{said}");
        }
    }
    // The template's own path, in a refusal.
    for name in ["::t\n##[x]\u{1b}.docx", "\u{202e}.docx"] {
        let end = in_actions(&world, &service.url)
            .args(["fill", name])
            .output()
            .unwrap();
        holds(name, &world, &end);
        assert_eq!(end.status.code(), Some(3));
    }
}
