//! The real binary against the real embedded service.

use crate::support::{World, root, skipped, text};

#[test]
fn the_main_job_runs_offline() {
    let world = World::new();
    let (template, vault) = (root("examples/templates/rfi.docx"), root("examples/vault"));
    let end = world.run(&[
        "fill",
        template.to_str().unwrap(),
        "--project",
        "harbour tunnel",
        "--vault",
        vault.to_str().unwrap(),
        "--wait",
    ]);
    assert_eq!(
        (end.status.code(), text(&end.stdout).as_str()),
        (Some(0), "rfi-filled.docx\n"),
        "{}",
        text(&end.stderr)
    );
    let result = std::fs::File::open(world.home.path().join("rfi-filled.docx")).unwrap();
    let mut archive = zip::ZipArchive::new(result).unwrap();
    let body = std::io::read_to_string(archive.by_name("word/document.xml").unwrap()).unwrap();
    assert!(body.contains("HT-2041") && !body.contains("NC-"));
    // No part file and nothing else is left beside it.
    assert_eq!(std::fs::read_dir(world.home.path()).unwrap().count(), 2);
    let status = world.run(&["status", "--sandbox", "--exit-status"]);
    assert_eq!(status.status.code(), Some(0));
}

#[test]
fn bad_templates_are_told_and_nothing_is_sent() {
    let world = World::new();
    let file = |name: &str, bytes: &[u8]| std::fs::write(world.home.path().join(name), bytes).unwrap();
    file("empty.docx", b"");
    file("pdf.docx", b"%PDF-1.7 x");
    file(
        "cut.docx",
        &std::fs::read(root("examples/templates/rfi.docx")).unwrap()[..3000],
    );
    for (name, words) in [
        ("missing.docx", "no such file"),
        ("empty.docx", "empty"),
        ("pdf.docx", "a PDF"),
        ("cut.docx", "cut off"),
        (".", "folder"),
    ] {
        let end = world.run(&["fill", name, "--vault", "."]);
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(3), "{name}: {said}");
        assert!(
            said.starts_with("error: ") && said.contains(words) && said.contains(name),
            "{name}: {said}"
        );
    }
    assert!(!world.home.path().join("state").exists());
}

/// The commit is there wherever the tests run in a clone with git.
#[test]
fn the_version_names_commit_and_date_and_its_short_form_does_not() {
    let world = World::new();
    let short = format!("alloo {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(text(&world.run(&["-V"]).stdout), short);
    let whole = text(&world.run(&["--version"]).stdout);
    assert_eq!(whole, format!("alloo {}\n", env!("ALLOO_VERSION")));
    let facts = whole
        .trim_end()
        .split_once(" (")
        .and_then(|(_, rest)| rest.strip_suffix(')'));
    let Some((commit, date)) = facts.and_then(|facts| facts.split_once(' ')) else {
        skipped("commit and date of --version, as this is no clone or git is not installed");
        return;
    };
    assert!(
        commit.len() >= 9 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{whole}"
    );
    assert!(date.parse::<jiff::civil::Date>().is_ok(), "{whole}");
}

#[test]
fn exit_codes() {
    let world = World::new();
    let template = root("examples/templates/rfi.docx");
    let template = template.to_str().unwrap();
    let code = |arguments: &[&str]| world.run(arguments).status.code();
    assert_eq!(code(&["--version"]), Some(0));
    assert_eq!(code(&["fill"]), Some(2));
    assert_eq!(code(&["status", "../x"]), Some(3));
    assert_eq!(code(&["fill", template]), Some(4));
    assert_eq!(
        code(&[
            "fill",
            template,
            "--project",
            "nowhere",
            "--vault",
            root("examples/vault").to_str().unwrap()
        ]),
        Some(5)
    );
    let unreachable = world
        .alloo()
        .env("ALLOOVIUM_API_KEY", "ak_test_x")
        .args([
            "fill",
            template,
            "--api-url",
            "http://127.0.0.1:1",
            "--retries",
            "0",
        ])
        .output()
        .unwrap();
    assert_eq!(unreachable.status.code(), Some(6));
    for (fault, expected) in [
        ("fail-job=table_fill_failed", 7),
        ("cancel-job", 8),
        ("corrupt-download=*", 11),
        ("garbage@fill=*", 11),
        ("error=payment_required", 4),
    ] {
        let world = World::new();
        let server = world.serve(&["--fault", fault, "--fault", "instant=*", "--tier", "unlimited"]);
        let end = server
            .aim(&mut world.alloo())
            .args(["fill", template, "--wait", "--json"])
            .output()
            .unwrap();
        let said = text(&end.stderr);
        assert_eq!(end.status.code(), Some(expected), "{fault}: {said}");
        let error: serde_json::Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
        assert_eq!(error["error"]["exit_code"], expected, "{fault}");
        assert!(!world.home.path().join("rfi-filled.docx").exists());
    }
}

#[test]
fn a_lost_answer_makes_one_job_in_the_next_process_too() {
    let world = World::new();
    let template = root("examples/templates/rfi.docx");
    let server = world.serve(&[
        "--fault",
        "drop-response",
        "--fault",
        "instant=*",
        "--tier",
        "unlimited",
    ]);
    let fill = |retries: &str| {
        server
            .aim(&mut world.alloo())
            .args(["fill", template.to_str().unwrap(), "--wait", "--retries", retries])
            .output()
            .unwrap()
    };
    let first = fill("0");
    assert_eq!(first.status.code(), Some(6), "{}", text(&first.stderr));
    assert!(text(&first.stderr).contains("continues this fill"));
    let second = fill("3");
    assert_eq!(second.status.code(), Some(0), "{}", text(&second.stderr));
    assert!(text(&second.stderr).contains("continuing the fill"));
    assert_eq!(world.jobs(), 1);
    let bodies: std::collections::BTreeSet<String> =
        alloo_sandbox::testing::submissions(&world.home.path().join("state/sandbox"))
            .unwrap()
            .into_iter()
            .map(|sent| sent.body_sha256)
            .collect();
    assert_eq!(bodies.len(), 1);
}

#[test]
fn a_cut_download_is_resumed() {
    let world = World::new();
    let template = root("examples/templates/rfi.docx");
    let server = world.serve(&[
        "--fault",
        "cut-download=60%",
        "--fault",
        "expired-url",
        "--fault",
        "instant=*",
        "--tier",
        "unlimited",
    ]);
    let end = server
        .aim(&mut world.alloo())
        .args(["fill", template.to_str().unwrap(), "--wait"])
        .output()
        .unwrap();
    assert_eq!(end.status.code(), Some(0), "{}", text(&end.stderr));
    let (a, b) = (
        std::fs::read(template).unwrap(),
        std::fs::read(world.home.path().join("rfi-filled.docx")).unwrap(),
    );
    assert!(a == b);
}
