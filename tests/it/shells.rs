//! Completion as shells ask for it: each by its own script, in the real shell.

use std::process::{Command, Stdio};

use crate::pty::Pty;
use crate::support::{World, root, skipped, text};

fn found(shell: &str) -> bool {
    let known = Command::new(shell)
        .args(["-c", "exit 0"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    // Bash is where every pipeline of this project runs.
    assert!(known || shell != "bash");
    if !known {
        skipped(&format!("completion in {shell}, which is not installed"));
    }
    known
}

/// A world with a job, a profile, known projects and files.
fn world() -> (World, String) {
    let world = World::new();
    let vault = root("examples/vault");
    let home = world.home.path();
    for name in ["rfi.docx", "site report.docx", "old.DOCX"] {
        std::fs::copy(root("examples/templates/rfi.docx"), home.join(name)).unwrap();
    }
    std::fs::write(home.join("rfi.txt"), "").unwrap();
    std::fs::create_dir_all(home.join("rooms")).unwrap();
    std::fs::create_dir_all(home.join("config")).unwrap();
    std::fs::write(
        home.join("config/config.toml"),
        "[profiles.site-office]\n[profiles.archive]\n",
    )
    .unwrap();
    let end = world.run(&[
        "fill",
        "rfi.docx",
        "--project",
        "harbour tunnel",
        "--vault",
        vault.to_str().unwrap(),
    ]);
    assert!(end.status.success(), "{}", text(&end.stderr));
    let job = text(&end.stdout).trim().to_owned();
    (world, job)
}

/// What a shell's own machinery offers for a command line.
fn offers(world: &World, shell: &str, line: &str) -> Vec<String> {
    let mut alloo = world.alloo();
    let program = std::path::PathBuf::from(alloo.get_program());
    let folder = program.parent().unwrap().to_owned();
    let script = root("completions").join(match shell {
        "bash" => "alloo.bash",
        "zsh" => "_alloo",
        _ => "alloo.fish",
    });
    let driver = match shell {
        // The words as Readline would give them, the last one being completed.
        "bash" => format!(
            "source '{}'\nCOMP_LINE=\"${{2//\\'/}}\"; COMP_POINT=${{#COMP_LINE}}; COMP_TYPE=9; eval \"set -- $(printf '%s' \"$2\")\"\nCOMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1))\n\
             _clap_complete_alloo alloo \"${{COMP_WORDS[COMP_CWORD]}}\"\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script.display()
        ),
        // Completion needs a terminal in zsh; the completer is called as the script calls it.
        "zsh" => format!(
            "compdef() {{ }}\n_describe() {{ local name=$3; print -rl -- \"${{(@P)name}}\" }}\nsource '{}'\nwords=(\"${{(@s:\u{1}:)2}}\"); CURRENT=$#words\n\
             _clap_dynamic_completer_alloo",
            script.display()
        ),
        _ => format!("source '{}'\ncomplete -C \"$argv[2]\"", script.display()),
    };
    let mut command = Command::new(shell);
    command
        .env_clear()
        .current_dir(world.home.path())
        .stdin(Stdio::null());
    for (name, value) in alloo.get_envs() {
        command.env(name, value.unwrap());
    }
    alloo.env_clear();
    let path = std::env::join_paths(
        std::iter::once(folder).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    )
    .unwrap();
    command
        .env("PATH", path)
        .env("HOME", world.home.path())
        .env("LANG", "C.UTF-8");
    let words: Vec<&str> = line.split('\u{1}').collect();
    match shell {
        "bash" => {
            let quoted: Vec<String> = words
                .iter()
                .map(|word| format!("'{}'", word.replace('\'', "'\\''")))
                .collect();
            command.args(["-c", &driver, "bash", line, &quoted.join(" ")]);
        }
        "zsh" => {
            command.args(["-fc", &driver, "zsh", "", line]);
        }
        _ => {
            command.args(["-Nc", &driver, "", &words.join(" ")]);
        }
    }
    let end = command.output().unwrap();
    let said = text(&end.stderr);
    assert!(said.is_empty(), "{shell}: {said}");
    text(&end.stdout).lines().map(str::to_owned).collect()
}

/// The words of a command line with the typed one last.
fn line(words: &[&str]) -> String {
    words.join("\u{1}")
}

#[test]
fn live_values_in_real_shells() {
    let (world, job) = world();
    for shell in ["bash", "zsh", "fish"] {
        if !found(shell) {
            continue;
        }
        let of = |words: &[&str]| offers(&world, shell, &line(words));
        let values = |words: &[&str]| -> Vec<String> {
            let separator = if shell == "fish" { '\t' } else { ':' };
            of(words)
                .iter()
                .map(|offer| offer.split(separator).next().unwrap().to_owned())
                .collect()
        };
        // Commands and options, as ever.
        assert!(values(&["alloo", "fi"]).contains(&"fill".to_owned()), "{shell}");
        // Word files alone, and folders on the way.
        let files = values(&["alloo", "fill", ""]);
        let folder = if shell == "zsh" { "rooms" } else { "rooms/" };
        for (name, there) in [
            ("rfi.docx", true),
            ("old.DOCX", true),
            ("rfi.txt", false),
            (folder, true),
        ] {
            assert_eq!(
                files.iter().any(|file| file == name),
                there,
                "{shell} {name}: {files:?}"
            );
        }
        // Jobs by id with template and state.
        let jobs = of(&["alloo", "status", &job[..6]]);
        assert_eq!(jobs.len(), 1, "{shell}: {jobs:?}");
        assert!(jobs[0].starts_with(&job), "{shell}: {jobs:?}");
        assert!(
            shell == "bash" || jobs[0].contains("rfi.docx, "),
            "{shell}: {jobs:?}"
        );
        // Profiles and the projects that were seen; names with spaces are one word.
        assert_eq!(
            values(&["alloo", "jobs", "--profile", "s"]),
            ["site-office"],
            "{shell}"
        );
        let projects = values(&["alloo", "fill", "rfi.docx", "--project", "harb"]);
        let name = if shell == "bash" {
            "Harbour\\ Tunnel"
        } else {
            "Harbour Tunnel"
        };
        assert_eq!(projects, [name], "{shell}");
        let again = values(&["alloo", "fill", "rfi.docx", "--project", "Harbour\\ T"]);
        assert_eq!(again, [name], "{shell}");
    }
}

#[test]
fn completion_leaves_no_trace_and_needs_no_network() {
    let world = World::new();
    let mut command = world.alloo();
    command
        .env("_ALLOO_COMPLETE", "fish")
        .env("ALLOOVIUM_API_URL", "http://127.0.0.1:1")
        .args(["--", "alloo", "fill", "--project", ""]);
    let end = command.output().unwrap();
    assert_eq!((end.status.code(), text(&end.stderr).as_str()), (Some(0), ""));
    assert_eq!(std::fs::read_dir(world.home.path()).unwrap().count(), 0);
    // A variable of another program's is not ours.
    let mut other = world.alloo();
    let other = other.env("COMPLETE", "1").arg("--version").output().unwrap();
    assert!(other.status.success());
}

/// What an interactive shell makes of keys that are typed: the words that `alloo` would get.
fn typed(world: &World, shell: &str, keys: &[(&str, &str)]) {
    let completions = root("completions");
    let folder = std::path::PathBuf::from(world.alloo().get_program())
        .parent()
        .unwrap()
        .to_owned();
    // The completion asks the real one.
    let posix = "alloo() { if [ -n \"${_ALLOO_COMPLETE-}\" ]; then command alloo \"$@\"; else printf '<%s>' \"$@\"; echo; fi; }";
    let (arguments, setup): (&[&str], String) = match shell {
        "bash" => (
            &["--norc", "--noprofile", "-i"],
            format!(
                "{posix}; source '{}/alloo.bash'; bind 'set enable-bracketed-paste off'",
                completions.display()
            ),
        ),
        "zsh" => (
            &["-f", "-i"],
            format!(
                "{posix}; fpath=('{}' $fpath); autoload -U compinit; compinit -u -D; unset zle_bracketed_paste",
                completions.display()
            ),
        ),
        _ => (
            &["--no-config", "-i"],
            format!(
                "function alloo; if set -q _ALLOO_COMPLETE; command alloo $argv; else; printf '<%s>' $argv; echo; end; end; source '{}/alloo.fish'",
                completions.display()
            ),
        ),
    };
    let mut command = Command::new(shell);
    command.args(arguments).env_clear().current_dir(world.home.path());
    for (name, value) in world.alloo().get_envs() {
        command.env(name, value.unwrap());
    }
    let path = std::env::join_paths(
        std::iter::once(folder).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    command
        .env("PATH", path.unwrap())
        .env("HOME", world.home.path())
        .env("ALLOO_VAULT", root("examples/vault"));
    let mut pty = Pty::open();
    pty.give_to(&mut command);
    let mut child = command.spawn().unwrap();
    drop(command);
    // The mark is not what was typed, which the terminal echoes.
    pty.type_keys(&format!("{setup}; printf 're%s\\n' ady\r"));
    pty.until("ready\r\n");
    for (line, words) in keys {
        pty.type_keys(&format!("{line}\r"));
        let said = pty.until_either(&format!("{words}\r\n"), ">\r\n");
        assert!(
            said.contains(words),
            "{shell}, {line:?}: {words} is missing in {said:?}"
        );
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn words_are_completed_in_quotes_and_after_an_equals_sign() {
    let (world, job) = world();
    std::fs::write(world.home.path().join("list.txt"), "rfi.docx\n").unwrap();
    let id = format!("<status><{job}>");
    let begun = format!("alloo status {}\t", &job[..6]);
    let keys = [
        ("alloo fill rf\t", "<fill><rfi.docx>"),
        ("alloo fill sit\t", "<fill><site report.docx>"),
        ("alloo fill \"sit\t", "<fill><site report.docx>"),
        ("alloo fill @li\t", "<fill><@list.txt>"),
        ("alloo fill --project Harb\t", "<fill><--project><Harbour Tunnel>"),
        (
            "alloo fill --project \"Harb\t",
            "<fill><--project><Harbour Tunnel>",
        ),
        (
            "alloo fill --project 'Harb\t",
            "<fill><--project><Harbour Tunnel>",
        ),
        ("alloo fill --project=Harb\t", "<fill><--project=Harbour Tunnel>"),
        ("alloo fill --require=al\t", "<fill><--require=all>"),
        ("alloo sandbox --tier=ent\t", "<sandbox><--tier=enterprise>"),
        (
            "alloo sandbox --fault expired\t",
            "<sandbox><--fault><expired-url>",
        ),
        (
            "alloo fill --doc \"Northside Clinic/prog\t",
            "<fill><--doc><Northside Clinic/programme-rev-4.csv>",
        ),
        (&*begun, &*id),
    ];
    for shell in ["bash", "zsh", "fish"] {
        if found(shell) {
            typed(&world, shell, &keys);
        }
    }
}
