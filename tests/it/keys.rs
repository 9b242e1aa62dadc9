//! Keys: stored, shown, forgotten, and never mixed up in silence.

use std::io::Write;
use std::process::{Output, Stdio};

use crate::support::{Server, World, root, text};

fn auth(world: &World, server: &Server, verb: &str, typed: &str) -> Output {
    let mut child = world
        .alloo()
        .env("ALLOOVIUM_API_URL", &server.url)
        .args(["auth", verb])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_key_is_checked_kept_shown_and_forgotten() {
    let world = World::new();
    let server = world.serve(&["--tier", "pro"]);
    let file = world.home.path().join("config/credentials.toml");
    let wrong = auth(
        &world,
        &server,
        "login",
        "ak_test_wrongwrongwrongwrongwrongwrongwrongwrong\n",
    );
    assert_eq!(wrong.status.code(), Some(4));
    assert!(!file.exists());
    let login = auth(&world, &server, "login", &format!("{}\n", server.key));
    let said = text(&login.stderr);
    assert_eq!(login.status.code(), Some(0), "{said}");
    assert!(
        said.contains("credentials.toml") && said.contains("not in the system keyring: this system has none"),
        "{said}"
    );
    assert!(!said.contains(&server.key[20..]) && !text(&login.stdout).contains(&server.key[20..]));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    let status = auth(&world, &server, "status", "");
    let said = text(&status.stdout);
    for words in [
        "tenant ",
        "environment  test",
        "tier         pro",
        "scopes       ",
        "credentials.toml",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("missing"), "{said}");
    // Another service does not get it.
    let elsewhere = world.run(&[
        "auth",
        "status",
        "--api-url",
        "http://127.0.0.1:1",
        "--retries",
        "0",
    ]);
    assert_eq!(elsewhere.status.code(), Some(4));
    let logout = auth(&world, &server, "logout", "");
    assert!(text(&logout.stderr).contains("forgotten"));
    assert_eq!(auth(&world, &server, "status", "").status.code(), Some(4));
}

#[test]
fn a_login_says_what_it_does_and_what_is_strange_about_the_key() {
    let world = World::new();
    let login = |typed: &str, retries: &str| {
        let mut command = world.alloo();
        let mut child = command
            .args([
                "auth",
                "login",
                "--api-url",
                "http://127.0.0.1:9",
                "--retries",
                retries,
            ])
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let end = child.wait_with_output().unwrap();
        (end.status.code(), text(&end.stderr))
    };
    let good = format!("ak_test_{}\n", "A".repeat(52));
    let (code, said) = login(&good, "1");
    assert_eq!(code, Some(6), "{said}");
    let words = [
        "note: checking the key ak_test_AAAA… with http://127.0.0.1:9",
        "trying again in",
        "hint: ",
    ];
    assert!(
        words.iter().all(|word| said.contains(word)) && !said.contains("warning"),
        "{said}"
    );
    for (typed, warning) in [
        ("ak_test_short\n", "has fewer"),
        (&*format!("ak_test_{}\n", "A".repeat(53)), "has more"),
        ("eyJhbGciOi\n", "begins with ak_live_"),
    ] {
        let (code, said) = login(typed, "0");
        assert!(code == Some(6) && said.contains(warning), "{said}");
    }
    let (code, said) = login("ak_test_two words\n", "0");
    assert!(code == Some(3) && !said.contains("checking"), "{said}");
}

#[test]
fn what_a_key_lacks_for_fills_is_told() {
    let world = World::new();
    let server = world.serve(&[]);
    let key = world.run(&["sandbox", "key", "--scope", "templates:read", "--tier", "free"]);
    let key = text(&key.stdout);
    let key = key.trim().rsplit('=').next().unwrap();
    let mut status = world.alloo();
    server
        .aim(&mut status)
        .env("ALLOOVIUM_API_KEY", key)
        .args(["auth", "status", "--json"]);
    let status = status.output().unwrap();
    let said = text(&status.stderr);
    assert!(
        said.contains("lacks templates:write, vault:read") && said.contains("can never pay a fill"),
        "{said}"
    );
    let me: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    assert_eq!(
        me["missing_scopes"],
        serde_json::json!(["templates:write", "vault:read"])
    );
    assert_eq!(me["key_from"], "ALLOOVIUM_API_KEY");
}

#[test]
fn test_and_live_keys_are_not_mixed_in_silence() {
    let world = World::new();
    let server = world.serve(&["--tier", "unlimited", "--fault", "instant=*"]);
    std::fs::create_dir_all(world.home.path().join("config")).unwrap();
    let stored = format!("\"default {}\" = \"keyring:ak_live_abcd\"\n", server.url);
    std::fs::write(world.home.path().join("config/credentials.toml"), stored).unwrap();
    let mut fill = world.alloo();
    let end = server
        .aim(&mut fill)
        .args(["fill", root("examples/templates/rfi.docx").to_str().unwrap()])
        .output()
        .unwrap();
    let said = text(&end.stderr);
    assert!(end.status.success(), "{said}");
    assert!(
        said.starts_with("warning: ALLOOVIUM_API_KEY is a test key, but the key that is stored"),
        "{said}"
    );
    // A key that is in a keyring that is not there.
    let mut status = world.alloo();
    let end = status
        .env("ALLOOVIUM_API_URL", &server.url)
        .args(["auth", "status"])
        .output()
        .unwrap();
    assert_eq!(end.status.code(), Some(4));
    assert!(
        text(&end.stderr).contains("in the system keyring"),
        "{}",
        text(&end.stderr)
    );
}

/// A session bus that takes connections and never says a word.
#[cfg(all(target_os = "linux", feature = "keyring"))]
#[test]
fn a_keyring_that_is_silent_holds_nothing_up() {
    let world = World::new();
    let server = world.serve(&[]);
    let socket = world.home.path().join("bus");
    let _bus = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let mut child = world
        .alloo()
        .env("ALLOOVIUM_API_URL", &server.url)
        .env(
            "DBUS_SESSION_BUS_ADDRESS",
            format!("unix:path={}", socket.display()),
        )
        .args(["auth", "login"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(server.key.as_bytes())
        .unwrap();
    let end = child.wait_with_output().unwrap();
    assert!(end.status.success(), "{}", text(&end.stderr));
    assert!(
        text(&end.stderr).contains("not in the system keyring"),
        "{}",
        text(&end.stderr)
    );
}

#[test]
fn a_configuration_that_does_not_parse_is_told_by_line_and_column() {
    let world = World::new();
    std::fs::create_dir_all(world.home.path().join("config")).unwrap();
    let config = world.home.path().join("config/config.toml");
    std::fs::write(
        &config,
        "default_profile = \"a\"\n[profiles.a]\napi_ulr = \"x\"\n",
    )
    .unwrap();
    let end = world.run(&["jobs"]);
    assert_eq!(end.status.code(), Some(3));
    assert!(
        text(&end.stderr).contains("config.toml:3:1: "),
        "{}",
        text(&end.stderr)
    );
    std::fs::write(&config, "[profiles.a]\nproject = \"x\n").unwrap();
    assert!(text(&world.run(&["jobs"]).stderr).contains("config.toml:2:"));
    std::fs::write(&config, "[profiles.a]\nproject = \"x\"\n").unwrap();
    let unknown = world.run(&["jobs", "--profile", "b"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("the profiles are: a"));
}

#[cfg(unix)]
#[test]
fn twelve_logins_at_once_keep_twelve_keys() {
    let world = World::new();
    let server = world.serve(&["--tier", "unlimited"]);
    let names: Vec<String> = (0..12).map(|number| format!("p{number}")).collect();
    let config = world.home.path().join("config");
    std::fs::create_dir_all(&config).unwrap();
    let profiles = names
        .iter()
        .map(|name| format!("[profiles.{name}]\napi_url = {:?}\n", server.url));
    std::fs::write(config.join("config.toml"), profiles.collect::<String>()).unwrap();
    let login = |name: &String| {
        let mut child = world
            .alloo()
            .args(["auth", "login", "--profile", name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(server.key.as_bytes())
            .unwrap();
        child
    };
    let children: Vec<_> = names.iter().map(login).collect();
    for child in children {
        let end = child.wait_with_output().unwrap();
        assert!(end.status.success(), "{}", text(&end.stderr));
    }
    let kept = std::fs::read_to_string(config.join("credentials.toml")).unwrap();
    assert_eq!(
        kept.matches(&server.key).count(),
        names.len(),
        "{} lines",
        kept.lines().count()
    );
}

#[cfg(unix)]
#[test]
fn rights_of_others_to_stored_keys_are_taken_or_told() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let server = world.serve(&["--tier", "unlimited"]);
    assert!(auth(&world, &server, "login", &server.key).status.success());
    let folder = world.home.path().join("config");
    let file = folder.join("credentials.toml");
    let set = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    let status = || {
        let end = world
            .alloo()
            .env("ALLOOVIUM_API_URL", &server.url)
            .args(["auth", "status"])
            .output()
            .unwrap();
        assert!(end.status.success(), "{}", text(&end.stderr));
        text(&end.stderr)
    };
    set(&file, 0o644);
    set(&folder, 0o777);
    assert_eq!(status(), "");
    assert_eq!((mode(&file), mode(&folder)), (0o600, 0o755));
    // A shared folder is left as it is, and told.
    set(&folder, 0o1777);
    assert!(status().contains("warning: other users have access"));
    assert_eq!(mode(&folder), 0o1777);
}
