//! The pages for contributors name files that exist.

use crate::support::{World, root, text};

#[test]
fn every_path_that_a_page_names_exists() {
    let mut checked = 0;
    for page in [
        "CONTRIBUTING.md",
        "README.md",
        "docs/configuration.md",
        "docs/troubleshooting.md",
        "docs/architecture.md",
        "docs/releasing.md",
        "docs/reviewing.md",
    ] {
        let text = std::fs::read_to_string(root(page)).unwrap();
        let quoted = text.split('`').skip(1).step_by(2);
        for path in quoted.map(|quoted| quoted.split(": ").next().unwrap().trim_end_matches(':')) {
            let ours = [
                "src/",
                "crates/",
                "docs/",
                "tests/",
                "fuzz/",
                "benches/",
                ".ci/",
                "packaging/",
                ".github/",
            ];
            if ours.iter().any(|folder| path.starts_with(folder)) && !path.contains(['*', ' ']) {
                assert!(root(path).exists(), "{page} names {path}");
                checked += 1;
            }
        }
    }
    assert!(checked > 40, "{checked}");
}

#[test]
fn the_configuration_that_the_page_shows_is_one() {
    let page = std::fs::read_to_string(root("docs/configuration.md")).unwrap();
    let example = page
        .split("```toml\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let world = World::new();
    std::fs::create_dir_all(world.home.path().join("config")).unwrap();
    std::fs::write(world.home.path().join("config/config.toml"), example).unwrap();
    for profile in ["tunnel", "clinic", "offline"] {
        let end = world.run(&["jobs", "--profile", profile]);
        assert!(end.status.success(), "{}", text(&end.stderr));
    }
    assert_eq!(example.matches("[profiles.").count(), 3);
}
