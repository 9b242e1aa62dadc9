//! Manifests of package managers name what the release pipeline makes.

use std::process::Command;

use crate::support::root;

fn read(path: &str) -> String {
    std::fs::read_to_string(root(path)).unwrap()
}

#[test]
fn manifests_are_rendered_from_a_release() {
    let folder = tempfile::tempdir().unwrap();
    let sum = "0123456789abcdef".repeat(4);
    let checksums = folder.path().join("sums");
    std::fs::write(&checksums, format!("{sum} *alloo-x86_64-pc-windows-msvc.zip\n")).unwrap();
    let end = Command::new("sh")
        .arg(root("packaging/render"))
        .arg("1.2.3")
        .arg(&checksums)
        .arg(folder.path())
        .status();
    assert!(end.unwrap().success());
    let scoop = std::fs::read_to_string(folder.path().join("alloo.json")).unwrap();
    let scoop: serde_json::Value = serde_json::from_str(&scoop).unwrap();
    let archive =
        "https://github.com/alloovium/alloo/releases/download/v1.2.3/alloo-x86_64-pc-windows-msvc.zip";
    assert_eq!(scoop["version"], "1.2.3");
    assert_eq!(scoop["architecture"]["64bit"]["url"], archive);
    assert_eq!(scoop["architecture"]["64bit"]["hash"], sum);
    let winget = std::fs::read_to_string(folder.path().join("Alloovium.alloo.yaml")).unwrap();
    for line in [
        "PackageVersion: \"1.2.3\"".to_owned(),
        format!("InstallerUrl: {archive}"),
        format!("InstallerSha256: \"{sum}\""),
    ] {
        assert!(winget.lines().any(|found| found.trim() == line), "{line}");
    }
    assert!(!winget.contains('@'), "{winget}");
}

/// The action, binstall and the manifests take archives that `dist` is told to make.
#[test]
fn every_downloaded_archive_is_one_that_is_made() {
    let dist = read("dist-workspace.toml");
    for line in [
        "unix-archive = \".tar.gz\"",
        "windows-archive = \".zip\"",
        "checksum = \"sha256\"",
    ] {
        assert!(dist.lines().any(|found| found == line), "{line}");
    }
    let action = read("packaging/action/locate.sh");
    let targets = action
        .lines()
        .filter_map(|line| line.split_once(") target=")?.1.strip_suffix(" ;;"));
    let mut count = 0;
    for target in targets.filter(|target| *target != "none") {
        for libc in ["gnu", "musl"] {
            let target = target.replace("$libc", libc);
            assert!(dist.contains(&format!("\"{target}\"")), "{target}");
            count += 1;
        }
    }
    assert!(count >= 10, "{count}");
    let manifest = read("Cargo.toml");
    assert!(manifest.contains("/releases/download/v{ version }/alloo-{ target }.tar.gz"));
    assert!(manifest.contains("/releases/download/v{ version }/alloo-{ target }.zip"));
}
