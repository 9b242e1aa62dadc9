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
    let rendered = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let scoop: serde_json::Value = serde_json::from_str(&rendered("scoop/alloo.json")).unwrap();
    let archive =
        "https://github.com/alloovium/alloo/releases/download/v1.2.3/alloo-x86_64-pc-windows-msvc.zip";
    assert_eq!(scoop["version"], "1.2.3");
    assert_eq!(scoop["architecture"]["64bit"]["url"], archive);
    assert_eq!(scoop["architecture"]["64bit"]["hash"], sum);
    // The community's repository takes three files, and no singleton.
    let installer =
        format!("- Architecture: x64\n    InstallerUrl: {archive}\n    InstallerSha256: \"{sum}\"\n");
    for (name, kind, lines) in [
        ("Alloovium.alloo.yaml", "version", "DefaultLocale: en-US\n"),
        ("Alloovium.alloo.installer.yaml", "installer", installer.as_str()),
        (
            "Alloovium.alloo.locale.en-US.yaml",
            "defaultLocale",
            "PackageLocale: en-US\n",
        ),
    ] {
        let manifest = rendered(&format!("winget/{name}"));
        assert!(manifest.contains(lines), "{manifest}");
        assert!(manifest.contains("\nPackageIdentifier: Alloovium.alloo\nPackageVersion: \"1.2.3\"\n"));
        let schema = format!("https://aka.ms/winget-manifest.{kind}.1.10.0.schema.json\n");
        assert_eq!(manifest.split_once("$schema=").unwrap().1.find(&schema), Some(0));
        let end = format!("\nManifestType: {kind}\nManifestVersion: 1.10.0\n");
        assert!(manifest.ends_with(&end) && !manifest.contains('@'), "{manifest}");
    }
    assert_eq!(
        std::fs::read_dir(folder.path().join("winget")).unwrap().count(),
        3
    );
}

fn table(path: &str) -> toml::Table {
    read(path).parse().unwrap()
}

/// What the release pipeline makes for this target.
fn archive(dist: &toml::Value, target: &str) -> String {
    let kind = if target.contains("windows") {
        "windows-archive"
    } else {
        "unix-archive"
    };
    format!("alloo-{target}{}", dist[kind].as_str().unwrap())
}

#[test]
fn binstall_takes_the_archives_that_are_made() {
    let dist = &table("dist-workspace.toml")["dist"];
    let package = &table("Cargo.toml")["package"];
    let own = &package["metadata"]["binstall"];
    let targets = dist["targets"].as_array().unwrap();
    assert_eq!(targets.len(), 7);
    for target in targets.iter().map(|target| target.as_str().unwrap()) {
        let fields = own["overrides"].get(target).unwrap_or(own);
        let value = |name: &str| {
            let repository = table("Cargo.toml")["workspace"]["package"]["repository"].clone();
            let values = [
                ("{ repo }", repository.as_str().unwrap()),
                ("{ version }", "1.2.3"),
                ("{ target }", target),
                ("{ bin }", "alloo"),
                (
                    "{ binary-ext }",
                    if target.contains("windows") { ".exe" } else { "" },
                ),
            ];
            let field = fields[name].as_str().unwrap().to_owned();
            values
                .iter()
                .fold(field, |text, (name, value)| text.replace(name, value))
        };
        let archive = archive(dist, target);
        assert_eq!(
            value("pkg-url"),
            format!("https://github.com/alloovium/alloo/releases/download/v1.2.3/{archive}")
        );
        // dist gives a tar a folder of its name, and a zip none.
        let (format, binary) = match archive.strip_suffix(".tar.gz") {
            Some(folder) => ("tgz", format!("{folder}/alloo")),
            None => ("zip", "alloo.exe".to_owned()),
        };
        assert_eq!((value("pkg-fmt"), value("bin-dir")), (format.to_owned(), binary));
    }
}

#[test]
fn the_action_the_image_and_the_readme_name_what_is_made() {
    let dist = &table("dist-workspace.toml")["dist"];
    assert_eq!(dist["checksum"].as_str(), Some("sha256"));
    let is_made = |target: &str| {
        let mut made = dist["targets"].as_array().unwrap().iter();
        made.any(|made| made.as_str() == Some(target))
    };
    let action = read("packaging/action/locate.sh");
    let targets: Vec<&str> = action
        .lines()
        .filter_map(|line| line.split_once(") target=")?.1.strip_suffix(" ;;"))
        .filter(|target| *target != "none")
        .collect();
    assert_eq!(targets.len(), 5);
    for target in targets {
        for libc in ["gnu", "musl"] {
            assert!(is_made(&target.replace("$libc", libc)), "{target}");
        }
    }
    let readme = read("README.md");
    let tap = dist["tap"].as_str().unwrap().replace("/homebrew-", "/");
    assert!(readme.contains(&format!("`brew install {tap}/alloo`")));
    for installer in ["alloo-installer.sh", "alloo-installer.ps1"] {
        assert!(
            readme.contains(&format!("/releases/latest/download/{installer} ")),
            "{installer}"
        );
    }
    let security = read("SECURITY.md");
    let archive = security
        .lines()
        .find_map(|line| {
            line.strip_prefix("sha256sum --check alloo-")?
                .strip_suffix(".tar.gz.sha256")
        })
        .unwrap();
    assert!(is_made(archive), "{archive}");
    assert!(security.contains(&format!(
        "\ngh attestation verify alloo-{archive}.tar.gz --repo alloovium/alloo\n"
    )));
    assert_eq!(dist["github-attestations"].as_bool(), Some(true));
    let portable = "ARG BINARY=target/x86_64-unknown-linux-gnu/dist/alloo";
    assert!(read("Containerfile").lines().any(|line| line == portable));
    assert!(read(".ci/portable").contains("alloo=target/$target/dist/alloo"));
}

#[test]
fn examples_of_pipelines_name_this_release_and_inputs_that_the_action_has() {
    let version = env!("CARGO_PKG_VERSION");
    let scripting = read("docs/scripting.md");
    let image = format!("    name: ghcr.io/alloovium/alloo:{version}\n");
    assert!(scripting.contains(&image));
    let action = read("action.yml");
    let inputs = action.split_once("\ninputs:\n").unwrap().1;
    let inputs = inputs.split_once("\noutputs:\n").unwrap().0;
    let mut uses = 0;
    for page in [scripting, read("docs/reviewing.md")] {
        for example in page.split("- uses: alloovium/alloo@").skip(1) {
            let (release, with) = example.split_once('\n').unwrap();
            assert_eq!(release, format!("v{version}"));
            let (head, with) = with.split_once('\n').unwrap();
            assert_eq!(head.trim(), "with:");
            let deeper = |line: &&str| line.find(|letter| letter != ' ') > head.find('w');
            for line in with.lines().take_while(deeper) {
                let name = line.trim().split_once(':').unwrap().0;
                assert!(
                    inputs.contains(&format!("\n  {name}:\n")) || inputs.starts_with(&format!("  {name}:\n")),
                    "{name}"
                );
                uses += 1;
            }
        }
    }
    assert!(uses > 5, "{uses}");
}
