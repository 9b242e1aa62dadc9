//! What help and errors say, held word for word under `tests/snapshots`. After a change that is meant, renew
//! the files and read their diff: `ALLOO_SNAPSHOTS=renew cargo test --test it snapshots`.

use std::fmt::Write as _;

use crate::support::{World, root, text};

/// Compares a text with its file, or writes the file anew.
fn hold(name: &str, text: &str) {
    let path = root("tests/snapshots").join(name);
    if std::env::var_os("ALLOO_SNAPSHOTS").is_some_and(|value| value == "renew") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        return;
    }
    let held = std::fs::read_to_string(&path).unwrap_or_default();
    let change = held.lines().zip(text.lines()).find(|(held, now)| held != now);
    assert!(
        held == text,
        "{name} differs, first at {change:?}; if that is meant, renew it: ALLOO_SNAPSHOTS=renew cargo test --test it snapshots"
    );
}

#[test]
fn help() {
    let world = World::new();
    let commands = |words: &[&str]| -> Vec<String> {
        let end = world.run(&[words, &["--help"]].concat());
        assert!(end.status.success(), "{words:?}");
        let said = text(&end.stdout);
        let name = ["alloo"]
            .iter()
            .chain(words)
            .copied()
            .collect::<Vec<_>>()
            .join("-");
        hold(&format!("help/{name}.txt"), &said);
        let listed = said.split_once("\nCommands:\n").map_or("", |(_, rest)| rest);
        let lines = listed.lines().take_while(|line| !line.is_empty());
        // A long line goes on further in.
        let lines = lines.filter(|line| !line.starts_with("   "));
        lines
            .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
            .filter(|name| name != "help")
            .collect()
    };
    let verbs = commands(&[]);
    assert!(verbs.contains(&"fill".to_owned()), "{verbs:?}");
    for verb in verbs {
        for below in commands(&[&verb]) {
            commands(&[&verb, &below]);
        }
    }
}

/// Commands that end with an error before anything is sent, and what is in the working folder for them.
const WRONG: &[&[&str]] = &[
    &["fill"],
    &["fill", "missing.docx"],
    &["fill", "."],
    &["fill", "empty.docx"],
    &["fill", "letter.pdf"],
    &["fill", "cut.docx"],
    &["fill", "rfi.docx"],
    &["fill", "rfi.docx", "rfi.docx"],
    &["fill", "rfi.docx", "--force"],
    &["fill", "rfi.docx", "--sandbox"],
    &["fill", "rfi.docx", "--vault", "nowhere"],
    &["fill", "rfi.docx", "--vault", "rfi.docx"],
    &["fill", "rfi.docx", "--vault", "vault", "--project", "Northside"],
    &["fill", "rfi.docx", "--vault", "vault", "--doc", "nothing"],
    &["fill", "rfi.docx", "--wait", "--output", "rfi.docx"],
    &["fill", "rfi.docx", "--wait", "--output", "no/folder.docx"],
    &["fill", "rfi.docx", "--idempotency-key", "two words"],
    &["fill", "rfi.docx", "--wait", "--timeout", "soon"],
    &["fill", "rfi.docx", "--jobs", "0"],
    &["fill", "@empty.docx"],
    &["fill", "-", "-"],
    &["fill", "rfi.docx", "--wat"],
    &["status"],
    &["status", "nope"],
    &["status", "@9"],
    &["status", "0123abcd"],
    &["status", "--profile", "absent"],
    &["status", "--api-url", "http://api.alloovium.com"],
    &["status", "--api-url", "ftp://x"],
    &["status", "--api-url", "https://u:p@x"],
    &["status", "--api-url", "https://x", "--sandbox"],
    &["projects"],
    &["auth", "login", "--sandbox"],
    &["auth", "login"],
    &["sandbox", "--tier", "gold"],
    &["sandbox", "--fault", "nonsense"],
    &["sandbox", "--max-upload", "large"],
    &["jobs", "--status", "complted"],
    &["jobs", "--status", "lost"],
    &["stauts"],
];

#[test]
fn errors() {
    let world = World::new();
    let home = world.home.path();
    let template = std::fs::read(root("examples/templates/rfi.docx")).unwrap();
    std::fs::write(home.join("rfi.docx"), &template).unwrap();
    std::fs::write(home.join("cut.docx"), &template[..3000]).unwrap();
    std::fs::write(home.join("empty.docx"), "").unwrap();
    std::fs::write(home.join("letter.pdf"), "%PDF-1.7 x").unwrap();
    std::fs::create_dir_all(home.join("vault/Northside Clinic")).unwrap();
    std::fs::write(
        home.join("vault/Northside Clinic/notes.md"),
        "Client: Northside\n",
    )
    .unwrap();
    let real = home.canonicalize().unwrap();
    let mut said = String::new();
    for words in WRONG {
        let end = world.run(words);
        let code = end.status.code().unwrap();
        assert!(code != 0 && end.stdout.is_empty(), "{words:?}: {code}");
        let error = text(&end.stderr);
        let error = error
            .replace(real.to_str().unwrap(), "~")
            .replace(home.to_str().unwrap(), "~");
        let _ = writeln!(said, "$ alloo {}\n{error}[{code}]\n", words.join(" "));
    }
    hold("errors.txt", &said);
}

#[test]
fn man_pages_are_clean() {
    let pages = std::fs::read_dir(root("man"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut lint = std::process::Command::new("mandoc");
    match lint.args(["-T", "lint"]).args(pages).output() {
        Ok(end) => assert_eq!(text(&end.stdout), ""),
        Err(_) => crate::support::skipped("the lint of the man pages: mandoc is not installed"),
    }
}
