//! The pages for contributors name files that exist.

use crate::support::root;

#[test]
fn every_path_that_a_page_names_exists() {
    let mut checked = 0;
    for page in [
        "CONTRIBUTING.md",
        "README.md",
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
