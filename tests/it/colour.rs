//! Colour and progress as the environment wants them, off a terminal.

use crate::support::{World, root, text};

#[test]
fn colour_only_where_it_is_wanted() {
    let world = World::new();
    let escapes = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = world.alloo();
        command.envs(variables.iter().copied()).args(arguments);
        let end = command.output().unwrap();
        assert_eq!(end.status.code(), Some(3));
        text(&end.stderr).contains('\u{1b}')
    };
    let wrong = ["status", "nope"];
    assert!(!escapes(&[], &wrong));
    assert!(escapes(&[("CLICOLOR_FORCE", "1")], &wrong));
    assert!(!escapes(&[("CLICOLOR_FORCE", "0")], &wrong));
    assert!(!escapes(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &wrong));
    // Empty is as not set (no-color.org); an option beats both.
    assert!(escapes(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "")], &wrong));
    assert!(escapes(
        &[("NO_COLOR", "1")],
        &["status", "nope", "--color", "always"]
    ));
    assert!(!escapes(
        &[("CLICOLOR_FORCE", "1")],
        &["status", "nope", "--color", "never"]
    ));
}

#[test]
fn progress_for_screen_readers_is_plain_lines() {
    let world = World::new();
    let template = root("examples/templates/rfi.docx");
    let vault = root("examples/vault");
    for how in ["plain", "bar", "auto"] {
        let end = world.run(&[
            "fill",
            template.to_str().unwrap(),
            "--vault",
            vault.to_str().unwrap(),
            "--progress",
            how,
        ]);
        let said = text(&end.stderr);
        assert!(said.contains("submitted as job "), "{how}: {said}");
        assert!(!said.contains(['\u{1b}', '\r']), "{how}: {said}");
    }
    let none = world.run(&[
        "fill",
        template.to_str().unwrap(),
        "--vault",
        vault.to_str().unwrap(),
        "-q",
    ]);
    assert_eq!(text(&none.stderr), "");
}
