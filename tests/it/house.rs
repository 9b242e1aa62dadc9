//! The order of the house, as src/lib.rs gives it: a module uses only what stands below it there, and no
//! files import each other in a loop, in the client and in each crate.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The files of one crate, by module path (`api::retry`), and what each imports of the same crate.
#[derive(Default)]
struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    /// Reads sources given as (path below src, text).
    fn read(files: &[(PathBuf, String)]) -> Self {
        let texts: BTreeMap<String, String> = files
            .iter()
            .filter_map(|(path, text)| Some((module_of(path)?, production_part(text))))
            .collect();
        let of_tests: BTreeSet<String> = files
            .iter()
            .filter_map(|(path, text)| Some((module_of(path)?, text)))
            .flat_map(|(module, text)| test_modules(&module, text))
            .collect();
        let mut imports = Imports::default();
        for (module, text) in texts.iter().filter(|(module, _)| !of_tests.contains(*module)) {
            let is_folder = files
                .iter()
                .any(|(path, _)| path.ends_with("mod.rs") && module_of(path).as_ref() == Some(module));
            let found = paths(text, module, is_folder).into_iter();
            let files = found.filter_map(|path| longest_file(&path, &texts));
            let files = files.filter(|file| file != module).collect();
            imports.0.insert(module.clone(), files);
        }
        imports
    }

    /// Imports that point up: the importing module stands below the imported one in `order`.
    fn upward(&self, order: &[String]) -> Vec<String> {
        let place = |module: &str| {
            let top = module.split("::").next().unwrap_or(module);
            order.iter().position(|name| name == top)
        };
        let pairs = self
            .0
            .iter()
            .flat_map(|(from, all)| all.iter().map(move |to| (from, to)));
        pairs
            .filter(|(from, to)| place(from) > place(to))
            .map(|(from, to)| format!("{from} imports {to}, which stands above it"))
            .collect()
    }

    /// The files that lie on a loop of imports, each loop once.
    fn loops(&self) -> Vec<String> {
        let reach: BTreeMap<&String, BTreeSet<&String>> =
            self.0.keys().map(|file| (file, self.reachable(file))).collect();
        let together = |a: &String, b: &String| reach[a].contains(b) && reach[b].contains(a);
        let mut loops = BTreeSet::new();
        for file in self.0.keys() {
            let members: Vec<&str> = self
                .0
                .keys()
                .filter(|other| together(file, other))
                .map(String::as_str)
                .collect();
            if !members.is_empty() {
                loops.insert(members.join(", "));
            }
        }
        loops.into_iter().collect()
    }

    fn reachable(&self, from: &String) -> BTreeSet<&String> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&String> = self.0[from].iter().collect();
        while let Some(file) = open.pop() {
            if found.insert(file) {
                open.extend(self.0.get(file).into_iter().flatten());
            }
        }
        found
    }
}

/// `api/retry.rs` is `api::retry`, `api/mod.rs` is `api`; the crate's root is none.
fn module_of(path: &Path) -> Option<String> {
    let path = path.with_extension("");
    let mut parts: Vec<&str> = path.iter().filter_map(|part| part.to_str()).collect();
    if parts.last() == Some(&"mod") {
        parts.pop();
    }
    match parts[..] {
        [] | ["lib" | "main"] => None,
        _ => Some(parts.join("::")),
    }
}

/// Without comments and without the tests at the end.
fn production_part(text: &str) -> String {
    let end = text.find("\n#[cfg(test)]\nmod tests").unwrap_or(text.len());
    let lines = text[..end]
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The files that only tests include.
fn test_modules(module: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (place, _) in text.match_indices("#[cfg(test)]\n") {
        let line = text[place..].lines().nth(1).unwrap_or("");
        let name = line.trim_start_matches("pub ").strip_prefix("mod ");
        if let Some(name) = name.and_then(|name| name.strip_suffix(';')) {
            found.push(format!("{module}::{name}"));
        }
    }
    found
}

/// Every path into the same crate that the text names, as module paths.
fn paths(text: &str, module: &str, is_folder: bool) -> Vec<String> {
    let parent = match is_folder {
        true => module.to_owned(),
        false => module
            .rsplit_once("::")
            .map_or("", |(parent, _)| parent)
            .to_owned(),
    };
    let above = |module: &str| module.rsplit_once("::").map_or("", |(above, _)| above).to_owned();
    let mut found = Vec::new();
    for (start, base) in [
        ("crate::", String::new()),
        ("super::", if is_folder { above(module) } else { parent }),
    ] {
        for (place, _) in text.match_indices(start) {
            let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
            if text[..place].ends_with(is_word) {
                continue;
            }
            let (mut base, mut rest) = (base.clone(), &text[place + start.len()..]);
            while let Some(next) = rest.strip_prefix("super::") {
                (base, rest) = (above(&base), next);
            }
            tree(&base, rest, &mut found);
        }
    }
    // A folder's own file uses its parts by their names; what it only passes on it does not use.
    if is_folder {
        let declared = text.lines().filter_map(|line| {
            let line = line.trim_start_matches("pub(crate) ").trim_start_matches("pub ");
            line.strip_prefix("mod ")?.strip_suffix(';')
        });
        for part in declared {
            let named = |line: &&str| !line.starts_with("pub use ") && !line.starts_with("pub(crate) use ");
            let uses = |line: &str| {
                let path = format!("{part}::");
                line.match_indices(&path).any(|(place, _)| {
                    !line[..place].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
                })
            };
            if text.lines().filter(named).any(uses) {
                found.push(format!("{module}::{part}"));
            }
        }
    }
    found
}

/// Expands a path or a tree of them, `a::{b, c::d}`.
fn tree(base: &str, text: &str, found: &mut Vec<String>) {
    let join = |name: &str| match base {
        "" => name.to_owned(),
        _ => format!("{base}::{name}"),
    };
    let text = text.trim_start();
    if let Some(inside) = text.strip_prefix('{') {
        for part in parts(inside) {
            tree(base, part, found);
        }
        return;
    }
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    match rest.strip_prefix("::") {
        Some(rest) => tree(&join(name), rest, found),
        None => found.push(join(name)),
    }
}

/// The parts between commas, up to the brace that closes.
fn parts(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (place, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&text[start..place]);
                return parts;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..place]);
                start = place + 1;
            }
            _ => {}
        }
    }
    parts
}

/// The file that a path leads to.
fn longest_file(path: &str, files: &BTreeMap<String, String>) -> Option<String> {
    let mut path = path;
    loop {
        if files.contains_key(path) {
            return Some(path.to_owned());
        }
        path = path.rsplit_once("::")?.0;
    }
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(inside) = open.pop() {
        for entry in std::fs::read_dir(&inside).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(folder).unwrap().to_owned(), text));
            }
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The modules in the order in which a crate's lib.rs has them, each with what it is for.
fn street(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("lib.rs")).unwrap();
    let lines = text.lines().map(|line| line.strip_prefix("pub ").unwrap_or(line));
    let modules = lines.filter_map(|line| line.strip_prefix("mod ")?.split_once("; // "));
    modules.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn nothing_points_back_up_the_street() {
    let crates = ["alloo-docx", "alloo-fill", "alloo-sandbox"].map(|name| format!("crates/{name}/src"));
    for part in crates.into_iter().chain(["src".to_owned()]) {
        let folder = root().join(&part);
        let (files, street) = (sources(&folder), street(&folder));
        let unnamed: BTreeSet<String> = files
            .iter()
            .filter_map(|(path, _)| Some(module_of(path)?.split("::").next()?.to_owned()))
            .filter(|module| !street.contains(module))
            .collect();
        assert!(
            unnamed.is_empty(),
            "{part}/lib.rs does not say what is in {unnamed:?}"
        );
        let upward = Imports::read(&files).upward(&street);
        assert!(upward.is_empty(), "{part}: {}", upward.join("\n"));
    }
}

/// An attribute on `mod x;` leaves all of x unformatted, and `cargo fmt --check` says nothing of it; the maps keep their
/// order by `reorder_modules` in rustfmt.toml.
#[test]
fn no_file_is_left_out_of_the_formatting() {
    let skip = ["rustfmt::", "skip"].concat();
    let old = ["rustfmt_", "skip"].concat();
    for part in ["src", "crates", "tests", "benches"] {
        for (path, text) in sources(&root().join(part)) {
            let left_out = text.contains(&skip) || text.contains(&old);
            assert!(!left_out, "{part}/{}", path.display());
        }
    }
}

#[test]
fn no_files_import_each_other_in_a_loop() {
    let mut loops = Imports::read(&sources(&root().join("src"))).loops();
    for entry in std::fs::read_dir(root().join("crates")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let found = Imports::read(&sources(&path.join("src"))).loops();
        loops.extend(found.into_iter().map(|found| format!("{name}: {found}")));
    }
    assert!(loops.is_empty(), "loops of imports: {loops:#?}");
}

/// Type names that stand in several files, with the files.
fn names_of_several_types(files: &[(PathBuf, String)]) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in files {
        for line in production_part(text).lines() {
            let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            let mut words = words.skip_while(|word| ["", "pub", "crate", "super"].contains(word));
            // An associated type has its name from its trait.
            let is_type = match words.next() {
                Some("struct" | "enum" | "trait") => true,
                Some("type") => !line.starts_with(' '),
                _ => false,
            };
            if let (true, Some(name)) = (is_type, words.next()) {
                let places = names.entry(name.to_owned()).or_default();
                places.insert(path.display().to_string());
            }
        }
    }
    let several = names.into_iter().filter(|(_, places)| places.len() > 1);
    several
        .map(|(name, places)| (name, places.into_iter().collect()))
        .collect()
}

#[test]
fn a_type_name_means_one_thing() {
    let mut files = Vec::new();
    for part in ["src", "crates"] {
        let found = sources(&root().join(part)).into_iter();
        let is_production = |path: &Path| !path.iter().any(|name| name == "tests" || name == "examples");
        let found = found.filter(|(path, _)| is_production(path) && !path.ends_with("tests.rs"));
        files.extend(found.map(|(path, text)| (Path::new(part).join(path), text)));
    }
    let mut names = names_of_several_types(&files);
    // A crate's error is its `Error`.
    names.remove("Error");
    assert!(
        files.len() > 200 && names.is_empty(),
        "of {}: {names:#?}",
        files.len()
    );
}

/// Two files share a name only where they do the same for two things.
#[test]
fn a_file_name_means_one_thing() {
    // Each crate's errors, the two halves of the door for tests, the styles of templates and of documents, a
    // template before it is sent and as it is read.
    let known = ["error.rs", "styles.rs", "template.rs", "testing.rs"];
    let by_cargo_and_rust = ["lib.rs", "main.rs", "mod.rs", "tests.rs"];
    let mut names: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    let crates = std::fs::read_dir(root().join("crates")).unwrap();
    let crates = crates.map(|entry| entry.unwrap().path().join("src"));
    for folder in crates.chain([root().join("src")]) {
        for (path, _) in sources(&folder) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            names.entry(name).or_default().push(folder.join(path));
        }
    }
    names.retain(|name, paths| {
        let name = name.as_str();
        paths.len() > 1 && !known.contains(&name) && !by_cargo_and_rust.contains(&name)
    });
    assert!(names.is_empty(), "{names:#?}");
}

/// Only `main` may exit or read the arguments, and only `config` may read the environment and ask for a
/// terminal.
#[test]
fn main_exits_and_config_reads_the_environment() {
    let rules = [
        ("process::exit", "main.rs"),
        ("env::args", "main.rs"),
        ("env::var", "config/environment.rs"),
        ("IsTerminal", "config/environment.rs"),
    ];
    let files = sources(&root().join("src"));
    for (word, place) in rules {
        let says = |text: &str| production_part(text).contains(word);
        let found: Vec<_> = files
            .iter()
            .filter(|(_, text)| says(text))
            .map(|(path, _)| path)
            .collect();
        assert!(
            found.iter().all(|path| *path == Path::new(place)),
            "{word}: {found:?}"
        );
    }
}

#[test]
fn a_broken_house_is_found_out() {
    let file = |path: &str, text: &str| (PathBuf::from(path), text.to_owned());
    let order = ["app", "jobs", "api"].map(str::to_owned);
    let good = [
        file("app.rs", "use crate::{api::Client, jobs::{self, follow}};"),
        file("jobs/mod.rs", "mod follow;\npub use follow::Follow;"),
        file(
            "jobs/follow.rs",
            "use super::Follow;\nuse crate::api::retry;\n// crate::app",
        ),
        file(
            "api/mod.rs",
            "mod retry;\n#[cfg(test)]\nmod simulation;\npub use retry::Policy;",
        ),
        file("api/simulation.rs", "use crate::app;"),
        file(
            "api/retry.rs",
            "use super::Policy;\n#[cfg(test)]\nmod tests { use crate::app; }",
        ),
    ];
    let imports = Imports::read(&good);
    assert_eq!(
        imports.0["app"],
        ["api", "jobs", "jobs::follow"].map(str::to_owned).into()
    );
    assert!(imports.upward(&order).is_empty() && imports.loops().is_empty());
    let upward = [
        file("app.rs", ""),
        file("api/mod.rs", "fn f() { crate::app::run() }"),
    ];
    let upward = Imports::read(&upward).upward(&order);
    assert_eq!(upward, ["api imports app, which stands above it"]);
    let circle = [
        file("a.rs", "use crate::b;"),
        file("b.rs", "use super::c::D;"),
        file("c.rs", "pub struct D(crate::a::E);"),
    ];
    assert_eq!(Imports::read(&circle).loops(), ["a, b, c"]);
    let twice = [
        file(
            "a.rs",
            "pub(crate) struct Row;\nimpl Iterator for Row {\n    type Item = u8;\n}",
        ),
        file("b.rs", "enum Row<'a> {}\ntype Item = u8;"),
        file("c.rs", "// struct Row\n#[cfg(test)]\nmod tests { struct Row; }"),
    ];
    let names = names_of_several_types(&twice);
    assert_eq!(
        names,
        [("Row".to_owned(), vec!["a.rs".to_owned(), "b.rs".to_owned()])].into()
    );
    let folder = [
        file("ui/mod.rs", "mod bars;\nfn f() { bars::g() }"),
        file("ui/bars.rs", "use super::Event;"),
    ];
    assert_eq!(Imports::read(&folder).loops(), ["ui, ui::bars"]);
}
