//! What a person runs to look and to measure.

use super::*;

/// What is read from the file or folder named in `ALLOO_DUMP`, for a person's eyes.
#[test]
#[ignore = "prints; run by hand"]
fn dump() {
    let root = PathBuf::from(std::env::var_os("ALLOO_DUMP").unwrap());
    let knowledge = read(&sources(&root, files(&root)), &options(), &mut |_, _| true).unwrap();
    for (number, document) in knowledge.documents.iter().enumerate() {
        println!(
            "\n=== {} | title {:?} | dated {:?} | revision {:?}",
            document.name,
            document.title,
            document.dated.map(|date| date.to_string()),
            document.revision
        );
        for fact in knowledge.facts.iter().filter(|fact| fact.document == number) {
            println!(
                "  fact  {:?} = {:?}  [{}] {:?}",
                fact.name, fact.value, fact.place, fact.headings
            );
        }
        for table in knowledge.tables.iter().filter(|table| table.document == number) {
            println!(
                "  table {:?} [{}] {:?} {:?}",
                table.title, table.place, table.headings, table.header
            );
            for row in table.rows.iter().take(4) {
                println!("        [{}] {:?}", row.place, row.cells);
            }
            println!("        {} rows", table.rows.len());
        }
        for passage in knowledge
            .passages
            .iter()
            .filter(|passage| passage.document == number)
        {
            println!(
                "  text  {:?} [{}] {:?}",
                words::head(&passage.text, 160),
                passage.place,
                passage.headings
            );
        }
    }
    for (name, why) in &knowledge.skipped {
        println!("--- {name}: {why}");
    }
}

/// Time and memory for a thousand documents, those of the example vault, or of the folder in
/// `ALLOO_DUMP`, over and over in projects of their own: cold, then from the index,
/// then with one changed. PDFs are read by the program in `ALLOO_READER`, where it is set.
#[test]
#[ignore = "measures; run by hand, optimised"]
fn thousand() {
    let folder = tempfile::tempdir().unwrap();
    let examples = std::env::var_os("ALLOO_DUMP").map_or_else(|| "examples/vault".into(), PathBuf::from);
    let examples = files(&examples);
    let mut all = Vec::new();
    for number in 0..1000 {
        let from = &examples[number % examples.len()];
        let project = format!("project {:02}", number / examples.len());
        let path = folder.path().join(&project).join(format!(
            "{number}-{}",
            from.file_name().unwrap().to_string_lossy()
        ));
        write(
            folder.path(),
            path.to_str().unwrap(),
            std::fs::read(from).unwrap(),
        );
        all.extend(
            sources(folder.path(), vec![path])
                .into_iter()
                .map(|source| Source {
                    project: Some(project.clone()),
                    ..source
                }),
        );
    }
    // Files changed just now are not trusted by their times alone.
    let old = std::time::SystemTime::now() - Duration::from_secs(60);
    for source in &all {
        std::fs::File::options()
            .write(true)
            .open(&source.path)
            .unwrap()
            .set_modified(old)
            .unwrap();
    }
    std::thread::sleep(Duration::from_millis(2500));
    let options = Options {
        index: Some(folder.path().join("index")),
        reader: std::env::var_os("ALLOO_READER").map(PathBuf::from),
        ..options()
    };
    let peak = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .unwrap_or("?")
            .trim()
            .to_owned()
    };
    println!("before: {}", peak());
    for what in ["cold", "warm", "warm", "one changed"] {
        if what == "one changed" {
            write(folder.path(), all[500].path.to_str().unwrap(), "Changed: yes");
        }
        let start = std::time::Instant::now();
        let knowledge = read(&all, &options, &mut |_, _| true).unwrap();
        let took = start.elapsed();
        println!(
            "{what}: {took:?}, peak {}, {} documents, {} facts, {} tables, {} passages, {} skipped",
            peak(),
            knowledge.documents.len(),
            knowledge.facts.len(),
            knowledge.tables.len(),
            knowledge.passages.len(),
            knowledge.skipped.len()
        );
        let start = std::time::Instant::now();
        let search = search::Search::new(&knowledge);
        let ready = start.elapsed();
        let hits = search.find("progress this period and work planned", 3, 2, |_| true);
        println!(
            "  search: ready in {ready:?}, {} hits in {:?}",
            hits.len(),
            start.elapsed() - ready
        );
    }
    let size: u64 = files(&folder.path().join("index"))
        .iter()
        .map(|file| std::fs::metadata(file).unwrap().len())
        .sum();
    println!("index: {} KiB", size >> 10);
}
