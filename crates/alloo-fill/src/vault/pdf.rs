//! The text of a PDF, read by a program of its own within limits, since readers of PDF have been led into anything by odd files.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::content::Builder;
use super::text::{self, Style};
use super::{Reading, Trouble, words};

/// The memory that the reading program may map, bytes.
#[cfg(unix)]
const MEMORY: u64 = 1 << 30;
/// The processor time that it may take, seconds. A page takes some milliseconds.
#[cfg(unix)]
const PROCESSOR: u64 = 30;
/// The time after which it is given up, however little it did.
const PATIENCE: Duration = Duration::from_secs(90);
/// The most text that it may give, bytes.
const MOST: u64 = 32 << 20;
/// How often a wish to stop is looked for.
const LOOK: Duration = Duration::from_millis(50);

/// Reads a PDF's pages. `path` is the file that `bytes` came from, where there is one.
pub fn read(
    bytes: &[u8],
    path: Option<&Path>,
    reading: &Reading<'_>,
    builder: &mut Builder,
) -> Result<(), Trouble> {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if !start.windows(5).any(|window| window == b"%PDF-") {
        return Err("not a PDF".into());
    }
    let copy;
    let path = match path {
        Some(path) => path,
        None => {
            let put = || -> std::io::Result<tempfile::NamedTempFile> {
                let mut file = tempfile::NamedTempFile::new()?;
                file.write_all(bytes)?;
                Ok(file)
            };
            copy = put().map_err(|error| Trouble::passing(format!("no room for a copy: {error}")))?;
            copy.path()
        }
    };
    let text = match reading.reader {
        Some(program) => run(program, path, reading)?,
        None => crate::read_pdf(path)?,
    };
    pages(&text, builder);
    Ok(())
}

/// Ends the program when nobody waits for it any more.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn run(program: &Path, file: &Path, reading: &Reading<'_>) -> Result<String, Trouble> {
    let mut command = Command::new(program);
    command.arg("read-pdf").arg(file);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    limit(&mut command);
    let child = command.spawn().map_err(|error| {
        Trouble::passing(format!("the program that reads PDFs cannot be started: {error}"))
    })?;
    let mut child = Running(child);
    let (sender, receiver) = mpsc::channel();
    let (Some(stdout), Some(mut stderr)) = (child.0.stdout.take(), child.0.stderr.take()) else {
        return Err(Trouble::passing("the program that reads PDFs cannot be heard"));
    };
    // Both end when the program does, at the latest when it is killed.
    let spoken = std::thread::spawn(move || {
        let mut start = Vec::new();
        let _ = stderr.by_ref().take(4096).read_to_end(&mut start);
        let _ = std::io::copy(&mut stderr, &mut std::io::sink());
        String::from_utf8_lossy(&start).into_owned()
    });
    std::thread::spawn(move || {
        let mut text = Vec::new();
        let read = stdout.take(MOST + 1).read_to_end(&mut text);
        let _ = sender.send(read.map(|_| text));
    });
    let deadline = Instant::now() + PATIENCE;
    let text = loop {
        match receiver.recv_timeout(LOOK) {
            Ok(text) => {
                break text.map_err(|error| Trouble::passing(format!("its text was cut off: {error}")))?;
            }
            Err(_) if reading.stop() => return Err(Trouble::passing("stopped")),
            Err(_) if Instant::now() > deadline => {
                return Err(Trouble::passing(format!(
                    "reading it took more than {} s",
                    PATIENCE.as_secs()
                )));
            }
            Err(_) => {}
        }
    };
    if text.len() as u64 > MOST {
        return Err(format!("it has more than {} MiB of text", MOST >> 20).into());
    }
    // Its output has ended: it ends, or hangs without speaking.
    loop {
        match child.0.try_wait() {
            Ok(Some(status)) if status.success() => break,
            Ok(Some(status)) => {
                let spoken = spoken.join().unwrap_or_default();
                return Err(why(&spoken, file, status.code().is_none()).into());
            }
            Ok(None) if !reading.stop() && Instant::now() < deadline => {
                std::thread::sleep(Duration::from_millis(1))
            }
            _ => return Err(Trouble::passing("the program that reads PDFs did not end")),
        }
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The reason in the program's `error: FILE: reason`.
fn why(spoken: &str, file: &Path, killed: bool) -> String {
    let said = spoken.lines().find_map(|line| line.strip_prefix("error: "));
    match said {
        Some(said) => {
            let name = format!("{}: ", file.display());
            words::head(said.strip_prefix(name.as_str()).unwrap_or(said), 300).to_owned()
        }
        None if killed => "reading it takes more memory or time than a PDF may take".into(),
        None => "the PDF is built in a way that cannot be read".into(),
    }
}

#[cfg(unix)]
fn limit(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    // SAFETY: between fork and exec only setrlimit is called, which POSIX lists as safe there.
    unsafe {
        command.pre_exec(|| {
            for (kind, most) in [
                (libc::RLIMIT_AS, MEMORY),
                (libc::RLIMIT_CPU, PROCESSOR),
                (libc::RLIMIT_CORE, 0),
            ] {
                let limit = libc::rlimit {
                    rlim_cur: most as libc::rlim_t,
                    rlim_max: most as libc::rlim_t,
                };
                // Where a system knows no such limit, the deadline still holds.
                libc::setrlimit(kind, &limit);
            }
            Ok(())
        });
    }
}

#[cfg(not(unix))]
fn limit(_: &mut Command) {}

/// Reads the text of pages, a form feed after each.
fn pages(text: &str, builder: &mut Builder) {
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let margins = margins(&pages);
    for (index, page) in pages.iter().enumerate() {
        let lines: Vec<&str> = page
            .lines()
            .filter(|line| line.trim().is_empty() || !margins.contains_key(&shape(line)))
            // A line of a table of contents.
            .filter(|line| !line.contains("....."))
            .collect();
        let place = format!("page {}", index + 1);
        text::lines(&reflow(&lines), Style::Page, builder, &|_| place.clone());
    }
}

/// A line with its numbers made equal: "Page 2 of 12" is one line on all pages.
fn shape(line: &str) -> String {
    let digits: String = line
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    let mut shape = words::squeeze(&digits);
    while shape.contains("00") {
        shape = shape.replace("00", "0");
    }
    shape
}

/// Headers and footers: what stands first or last on most pages.
fn margins(pages: &[&str]) -> BTreeMap<String, usize> {
    let mut seen = BTreeMap::new();
    for page in pages {
        let lines: Vec<&str> = page.lines().filter(|line| !line.trim().is_empty()).collect();
        let ends = lines.iter().take(2).chain(lines.iter().skip(2).rev().take(2));
        let mut shapes: Vec<String> = ends.map(|line| shape(line)).collect();
        shapes.sort();
        shapes.dedup();
        for shape in shapes {
            *seen.entry(shape).or_insert(0) += 1;
        }
    }
    let least = 3.max(pages.len() / 2);
    seen.retain(|_, count| *count >= least);
    seen
}

/// Lines of one paragraph brought together again where each stands alone: a full line that ends no sentence goes on in the next.
fn reflow(lines: &[&str]) -> String {
    let longest = lines
        .iter()
        .map(|line| line.trim().chars().count())
        .max()
        .unwrap_or(0);
    let full = (longest * 7 / 10).max(45);
    let mut out = String::new();
    let mut before: Option<&str> = None;
    let mut blanks = 0;
    for line in lines {
        let line = line.trim();
        if line.is_empty() {
            blanks += 1;
            continue;
        }
        let goes_on = before.is_some_and(|before| {
            before.chars().count() >= full
                && !before.ends_with(['.', ':', '?', '!', ';'])
                && !line.starts_with(['•', '-', '–'])
        });
        if blanks > 0 && !(blanks == 1 && goes_on) {
            out.push('\n');
        }
        blanks = 0;
        out.push_str(line);
        out.push('\n');
        before = Some(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_lose_their_margins_and_keep_their_paragraphs() {
        let page =
            |number: usize, body: &str| format!("HT-2041 Report\n\n{body}\n\nPage {number} of 3\n\u{c}");
        let text = page(
            1,
            "Site report\n\nProject: Harbour Tunnel\n\nSummary\n\nThe westbound drive was stopped at ring 815 to replace\n\nworn discs and went on after eleven days of work.",
        ) + &page(
            2,
            "1. Scope ........ 4\n\nPractical completion is forecast for August and depends on the weather.",
        ) + &page(
            3,
            "Key risks\n\nThe main risk is late delivery of the equipment on which handover depends.",
        );
        let mut builder = Builder::default();
        pages(&text, &mut builder);
        let content = builder.finish();
        assert_eq!(content.title.as_deref(), Some("Site report"));
        assert_eq!(
            (content.facts[0].name.as_str(), content.facts[0].place.as_str()),
            ("Project", "page 1")
        );
        let passages: Vec<_> = content
            .passages
            .iter()
            .map(|passage| {
                (
                    passage.text.as_str(),
                    passage.place.as_str(),
                    passage.headings.last().unwrap().as_str(),
                )
            })
            .collect();
        assert_eq!(
            passages,
            [
                (
                    "The westbound drive was stopped at ring 815 to replace worn discs and went on after eleven days of work.",
                    "page 1",
                    "Summary"
                ),
                (
                    "Practical completion is forecast for August and depends on the weather.",
                    "page 2",
                    "Summary"
                ),
                (
                    "The main risk is late delivery of the equipment on which handover depends.",
                    "page 3",
                    "Key risks"
                ),
            ]
        );
    }

    #[test]
    fn the_programs_reason_is_told() {
        let file = Path::new("/x/a.pdf");
        assert_eq!(why("noise\nerror: /x/a.pdf: no text\n", file, false), "no text");
        assert!(why("", file, true).contains("memory or time"));
    }
}
