//! Names in place of ids, and what this machine has started.

use std::process::Output;

use crate::support::{World, root, text};

/// A vault of so many projects that its list has several pages.
fn world() -> World {
    let world = World::new();
    for number in 0..230 {
        let folder = world.home.path().join(format!("vault/Site {number:03}"));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("notes.md"), "RFI number: 7\n").unwrap();
    }
    for name in ["Tower East", "TOWER EAST", "tower west"] {
        std::fs::create_dir_all(world.home.path().join("vault").join(name)).unwrap();
    }
    world
}

fn run(world: &World, arguments: &[&str], code: i32) -> Output {
    let end = world.run(arguments);
    assert_eq!(
        end.status.code(),
        Some(code),
        "{arguments:?}: {}",
        text(&end.stderr)
    );
    end
}

#[test]
fn projects_and_documents_by_name_over_all_pages() {
    let world = world();
    let of = |arguments: &[&str], code: i32| {
        let mut all = arguments.to_vec();
        all.extend(["--vault", "vault"]);
        run(&world, &all, code)
    };
    std::fs::copy(
        root("examples/templates/rfi.docx"),
        world.home.path().join("rfi.docx"),
    )
    .unwrap();
    let drawn = |more: &[&str]| text(&of(&[&["fill", "rfi.docx"], more].concat(), 0).stderr);
    let words = "note: no --project is named: values may come from";
    assert!(
        drawn(&[]).contains(&format!("{words} more than 100 projects")),
        "{}",
        drawn(&[])
    );
    let table = text(&of(&["projects"], 0).stdout);
    assert!(
        drawn(&[]).contains(&format!("{words} all 233 projects")),
        "{}",
        drawn(&[])
    );
    for more in [&["--project", "Tower East"][..], &["-q"], &["--json"]] {
        assert!(!drawn(more).contains(words), "{more:?}");
    }
    assert_eq!(table.lines().count(), 234);
    assert!(table.starts_with("ID ") && table.contains("Site 229"));
    let lines = text(&of(&["projects", "--json"], 0).stdout);
    let projects: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(projects.len(), 233);
    let last = projects
        .iter()
        .find(|project| project["name"] == "Site 229")
        .unwrap();
    // Case does not matter where it does not have to; an id does as well.
    let by_name = text(&of(&["documents", "--project", "site 229", "--json"], 0).stdout);
    let by_id = text(
        &of(
            &["documents", "--project", last["id"].as_str().unwrap(), "--json"],
            0,
        )
        .stdout,
    );
    assert_eq!((by_name.lines().count(), &by_name), (1, &by_id));
    // The exact name among those that differ in case; none of them without it.
    of(&["documents", "--project", "TOWER EAST"], 0);
    let ambiguous = of(&["documents", "--project", "Tower east"], 3);
    let said = text(&ambiguous.stderr);
    assert!(
        said.contains("2 projects are called")
            && said.contains("(Tower East)")
            && said.contains("(TOWER EAST)"),
        "{said}"
    );
    let near = of(&["documents", "--project", "tower wst"], 5);
    assert!(
        text(&near.stderr).contains("did you mean \"tower west\""),
        "{}",
        text(&near.stderr)
    );
    let template = root("examples/templates/rfi.docx");
    let document = of(
        &[
            "fill",
            template.to_str().unwrap(),
            "--project",
            "site 001",
            "--doc",
            "NOTES.md,nots.md",
        ],
        5,
    );
    assert!(
        text(&document.stderr).contains("did you mean \"notes.md\""),
        "{}",
        text(&document.stderr)
    );
}

#[test]
fn the_history_lists_filters_refreshes_and_forgets() {
    let world = World::new();
    let server = world.serve(&["--tier", "unlimited", "--fault", "instant=*"]);
    let run = |arguments: &[&str], code: i32| {
        let mut command = world.alloo();
        let end = server.aim(&mut command).args(arguments).output().unwrap();
        assert_eq!(
            end.status.code(),
            Some(code),
            "{arguments:?}: {}",
            text(&end.stderr)
        );
        text(&end.stdout)
    };
    for name in ["a.docx", "b.docx", "c.docx"] {
        std::fs::copy(root("examples/templates/rfi.docx"), world.home.path().join(name)).unwrap();
    }
    let first = run(&["fill", "a.docx"], 0).trim().to_owned();
    run(&["fill", "b.docx", "--wait"], 0);
    let last = run(&["fill", "c.docx"], 0).trim().to_owned();
    let table = run(&["jobs"], 0);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(
        lines[0].starts_with("JOB ") && lines[1].starts_with(&last) && lines[3].starts_with(&first),
        "{table}"
    );
    assert!(
        lines[2].contains(" completed ") && lines[2].ends_with("b-filled.docx"),
        "{table}"
    );
    assert_eq!(
        run(&["jobs", "--status", "pending", "-n", "1"], 0)
            .lines()
            .count(),
        2
    );
    let json = run(&["jobs", "--template", "a.do", "--json"], 0);
    let job: serde_json::Value = serde_json::from_str(json.trim()).unwrap();
    assert_eq!(
        (&job["job_id"], &job["status"]),
        (&first.clone().into(), &"pending".into())
    );
    assert_eq!(
        run(&["jobs", "--refresh", "--status", "completed"], 0)
            .lines()
            .count(),
        4
    );
    // The last, the last but one, a unique beginning.
    assert_eq!(
        run(&["wait", "@1", "@3", &first[..8]], 0),
        format!("{last}\tcompleted\n{first}\tcompleted\n")
    );
    for wrong in ["@0", "@x", "abc"] {
        run(&["status", wrong], 3);
    }
    run(&["status", "@4"], 5);
    assert_eq!(run(&["jobs", "--prune", "30d"], 0).lines().count(), 4);
    assert_eq!(run(&["jobs", "--prune", "0s"], 0), "");
}
