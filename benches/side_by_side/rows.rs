//! The rows of the table: the work, and who does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::measure::{Contender, Trouble, compare, median};
use crate::service::{Service, same, template};

/// What all rows share.
pub(crate) struct Bench {
    /// The binary that is measured.
    pub alloo: PathBuf,
    /// Where clients keep their record and put results: on a disk, as a user's would be.
    pub dir: PathBuf,
    /// Where the service keeps its state: in memory where there is such a place, so that it is done at once
    /// and clients alone are compared.
    pub fast: PathBuf,
    /// Runs of each contender.
    pub runs: usize,
    /// MiB of a large transfer.
    pub size: usize,
    /// A Python with httpx.
    pub python: Option<PathBuf>,
}

/// A file beside this program.
fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches").join(name)
}

/// Whether a program is on the path; says so if not.
pub(crate) fn has(program: &str) -> bool {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()));
    if !found {
        say!("\n{program} is not installed: skipped\n");
    }
    found
}

fn command<const N: usize>(program: &str, arguments: [&str; N]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn bearer(service: &Service) -> String {
    format!("Authorization: Bearer {}", service.key)
}

/// Removes a result of an earlier run and leaves nothing of it for the disk to do.
fn clean(path: &Path) -> Result<(), Trouble> {
    let gone = if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    };
    match gone {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    Command::new("sync").status()?;
    Ok(())
}

/// So many templates of 300 KB, `t0.docx` and on.
fn templates(folder: &Path, count: usize) -> Result<Vec<PathBuf>, Trouble> {
    let paths: Vec<PathBuf> = (0..count)
        .map(|number| folder.join(format!("t{number}.docx")))
        .collect();
    for (number, path) in paths.iter().enumerate() {
        template(path, 300_000, number as u64)?;
    }
    Ok(paths)
}

/// Where the result of a template goes.
fn result(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("t{number}-filled.docx"))
}

/// An empty folder for results.
fn ready(base: &Path) -> Result<PathBuf, Trouble> {
    let folder = base.join("results");
    clean(&folder)?;
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn all_same(templates: &[PathBuf], folder: &Path) -> Result<(), Trouble> {
    for (number, template) in templates.iter().enumerate() {
        same(template, &result(folder, number))?;
    }
    Ok(())
}

/// A row with what no client gets below: the service works on the same cores.
fn own_part_of_service(
    service: &Service,
    runs: usize,
    ours: impl Fn() -> Result<Command, Trouble>,
) -> Result<(), Trouble> {
    let before = service.cpu();
    for _ in 0..runs {
        crate::measure::run(&mut ours()?)?;
    }
    if let (Some(before), Some(after)) = (before, service.cpu()) {
        let cpu = 1000.0 * (after - before) / runs as f64;
        say!("| | *the service's own part* | | {cpu:.1} ms | | | |");
    }
    Ok(())
}

impl Bench {
    /// A service without a tier in the way, whose fills are done at once or never.
    fn service(&self, held: bool) -> Result<Service, Trouble> {
        let most = ((self.size + 16) << 20).to_string();
        let mut arguments = vec!["--max-upload", &most, "--fault", "instant"];
        if held {
            arguments.extend(["--fault", "hold-job=*"]);
        }
        Service::start(&self.alloo, &self.fast, &arguments)
    }

    /// `--version`: what a process costs that does next to nothing.
    pub(crate) fn version(&self) -> Result<(), Trouble> {
        let mut contenders = vec![
            Contender::new("alloo", || {
                Ok(command(&self.alloo.to_string_lossy(), ["--version"]))
            }),
            Contender::new("/bin/true", || Ok(Command::new("/bin/true"))).goal(2.0),
        ];
        if has("curl") {
            contenders.push(Contender::new("curl", || Ok(command("curl", ["--version"]))));
        }
        compare("`--version`", self.runs * 10, contenders)?;
        let mut contenders = vec![
            Contender::new("alloo", || Ok(command(&self.alloo.to_string_lossy(), ["--help"]))),
            Contender::new("/bin/true", || Ok(Command::new("/bin/true"))),
        ];
        if has("curl") {
            contenders.push(Contender::new("curl", || Ok(command("curl", ["--help"]))));
        }
        compare("`--help`", self.runs * 10, contenders)?;
        Ok(())
    }

    /// One status request, from the start of the process to its end.
    pub(crate) fn status(&self) -> Result<(), Trouble> {
        let service = self.service(true)?;
        let path = self.dir.join("small.docx");
        template(&path, 10 << 10, 1)?;
        let job = service.fill(&self.alloo, &self.dir, &path)?;
        let (url, auth) = (service.job(&job), bearer(&service));
        let mut contenders = vec![Contender::new("alloo", || {
            let mut command = service.client(&self.alloo, &self.dir);
            command.args(["status", &job]);
            Ok(command)
        })];
        if has("curl") {
            contenders
                .push(Contender::new("curl", || Ok(command("curl", ["-sSf", "-H", &auth, &url]))).goal(0.4));
        }
        if has("wget") {
            contenders.push(Contender::new("wget", || {
                Ok(command("wget", ["-qO-", "--header", &auth, &url]))
            }));
        }
        if self.python.is_some() {
            contenders.push(Contender::new("httpx", || {
                let mut command = service.client(self.python.as_ref().ok_or("no Python")?, &self.dir);
                command.arg(beside("fill.py")).args(["status", &job]);
                Ok(command)
            }));
        }
        compare("one status request", self.runs * 4, contenders)?;
        Ok(())
    }

    /// One fill end to end: template of 300 KB up, job followed, result down.
    pub(crate) fn fill(&self) -> Result<(), Trouble> {
        self.fills_of(1, "one fill of 300 KB", 0.1, self.runs * 2)
    }

    /// 200 fills, each of 300 KB.
    pub(crate) fn fills(&self) -> Result<(), Trouble> {
        self.fills_of(200, "200 fills of 300 KB", 0.02, self.runs)
    }

    fn fills_of(&self, count: usize, work: &str, goal: f64, runs: usize) -> Result<(), Trouble> {
        let service = &self.service(false)?;
        let sources = self.dir.join("templates");
        clean(&sources)?;
        fs::create_dir_all(&sources)?;
        let templates = &templates(&sources, count)?;
        let list = &self.dir.join("list.txt");
        let lines = templates.iter().map(|path| format!("{}\n", path.display()));
        fs::write(list, lines.collect::<String>())?;
        let check = |base: PathBuf| move || all_same(templates, &base.join("results"));
        let ours = |home: PathBuf| {
            let at = home.clone();
            move || -> Result<Command, Trouble> {
                let folder = ready(&at)?;
                let mut command = service.client(&self.alloo, &at);
                command
                    .arg("fill")
                    .arg(format!("@{}", list.display()))
                    .args(["--wait", "-o"])
                    .arg(folder);
                Ok(command)
            }
        };
        let memory = self.fast.join(format!("alloo-client-{}", std::process::id()));
        let mut contenders = vec![
            Contender::new("alloo", ours(self.dir.clone())).check(check(self.dir.clone())),
            Contender::new("alloo, record and results in memory", ours(memory.clone()))
                .check(check(memory.clone())),
        ];
        if has("curl") && has("jq") {
            let script = if count == 1 {
                "curl + jq script"
            } else {
                "curl + jq script, xargs -P8"
            };
            contenders.push(
                Contender::new(script, || {
                    let folder = ready(&self.dir)?;
                    let pairs = self.dir.join("pairs.txt");
                    let lines = templates.iter().enumerate().map(|(number, template)| {
                        format!("{}\n{}\n", template.display(), result(&folder, number).display())
                    });
                    fs::write(&pairs, lines.collect::<String>())?;
                    let mut command = service.client("xargs", &self.dir);
                    command
                        .args(["-P8", "-n2", "-a"])
                        .arg(pairs)
                        .arg(beside("fill.sh"));
                    Ok(command)
                })
                .goal(goal)
                .check(check(self.dir.clone())),
            );
        }
        if self.python.is_some() {
            contenders.push(
                Contender::new("httpx, 8 at once", || {
                    let folder = ready(&self.dir)?;
                    let mut command = service.client(self.python.as_ref().ok_or("no Python")?, &self.dir);
                    command.arg(beside("fill.py")).arg("fill");
                    for (number, template) in templates.iter().enumerate() {
                        command.arg(template).arg(result(&folder, number));
                    }
                    Ok(command)
                })
                .check(check(self.dir.clone())),
            );
        }
        let end = compare(work, runs, contenders);
        let _ = fs::remove_dir_all(&memory);
        end?;
        own_part_of_service(service, runs, ours(self.dir.clone()))
    }

    /// A large result, checked and on disk.
    pub(crate) fn download(&self) -> Result<(), Trouble> {
        let service = self.service(false)?;
        let source = self.dir.join("large.docx");
        template(&source, self.size << 20, 7)?;
        let job = service.fill(&self.alloo, &self.dir, &source)?;
        while service.look(&job)?["status"] != "completed" {
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        let (source, target) = (&source, &self.dir.join("large-result.docx"));
        let url = &|| -> Result<String, Trouble> {
            let view = service.look(&job)?;
            Ok(view["filled_download_url"]
                .as_str()
                .ok_or("no address")?
                .to_owned())
        };
        let shell = |script: &'static str| {
            move || -> Result<Command, Trouble> {
                clean(target)?;
                let mut command = command("sh", ["-c", script]);
                command.env("URL", url()?).env("FROM", source).env("TO", target);
                Ok(command)
            }
        };
        let check = || same(source, target);
        let mut contenders = vec![
            Contender::new("alloo", || {
                clean(target)?;
                let mut command = service.client(&self.alloo, &self.dir);
                command.args(["-q", "download", &job, "-o"]).arg(target);
                Ok(command)
            })
            .check(check),
            Contender::new("cp + sync", shell(r#"cp "$FROM" "$TO" && exec sync "$TO""#)),
        ];
        if has("curl") {
            contenders.push(Contender::new(
                "curl -o, no check, no sync",
                shell(r#"exec curl -sSf -o "$TO" "$URL""#),
            ));
            contenders.push(Contender::new(
                "curl -o, then sync",
                shell(r#"curl -sSf -o "$TO" "$URL" && exec sync "$TO""#),
            ));
        }
        if has("wget") {
            contenders.push(Contender::new("wget -O", shell(r#"exec wget -qO "$TO" "$URL""#)));
        }
        let samples = compare(&format!("download of {} MiB", self.size), self.runs, contenders)?;
        if let [ours, _, curl, synced, ..] = &samples[..] {
            let wall = |samples: &[crate::measure::Sample]| median(samples.iter().map(|one| one.wall));
            let goal = 0.8 * wall(curl) + (wall(synced) - wall(curl)).max(0.0);
            say!(
                "| | *goal: 0.8 × curl + one sync* | {goal:.2} s | | | {:.3} | ≤ 1: {} |",
                wall(ours) / goal,
                if wall(ours) <= goal { "met" } else { "**missed**" }
            );
        }
        clean(target)
    }

    /// A large template: checked and hashed, its intent on disk, uploaded.
    pub(crate) fn upload(&self) -> Result<(), Trouble> {
        let service = self.service(true)?;
        let source = self.dir.join("large.docx");
        template(&source, self.size << 20, 7)?;
        let form = format!("file=@{}", source.display());
        let (auth, url) = (bearer(&service), format!("{}/api/v2/templates/fill", service.url));
        let mut contenders = vec![Contender::new("alloo", || {
            let mut command = service.client(&self.alloo, &self.dir);
            command.args(["-q", "fill"]).arg(&source);
            Ok(command)
        })];
        if has("curl") {
            contenders.push(
                Contender::new("curl -F, nothing checked", || {
                    Ok(command("curl", ["-sSf", "-H", &auth, "-F", &form, &url]))
                })
                .goal(1.3),
            );
        }
        compare(&format!("upload of {} MiB", self.size), self.runs, contenders)?;
        Ok(())
    }
}
