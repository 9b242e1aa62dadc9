//! `alloo status`, `wait`, `download` and `jobs`: what can be done with fills that were started.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use serde_json::{Map, Value, json};

use super::ends::{go_on, quoted};
use super::outputs::{self, Target};
use super::{Code, Link, Session, each, verdict};
use crate::api::types::{JobState, JobView};
use crate::cli;
use crate::download::{DownloadOptions, Overwrite, UrlSource};
use crate::error::{Error, Kind, Result};
use crate::poll::PollSchedule;
use crate::ui::{self, Event, Table};
use alloo_common::secret::PresignedUrl;

/// Looks at several jobs at once.
const LOOKS: usize = 8;

impl Session {
    /// The jobs that the arguments name; none given is the last job started on this service.
    fn resolve(&self, given: &[String]) -> Result<Vec<String>> {
        let service = self.settings.service_id();
        if given.is_empty() {
            let last = self.try_record(|record| record.fills(Some(&service), Some(1)))?;
            if let Some(fill) = last.into_iter().next() {
                return Ok(vec![fill.job_id]);
            }
            let elsewhere = self.try_record(|record| record.fills(None, Some(1)))?;
            let error = Error::new(Kind::NotFound, "this machine has started no fill on this service");
            return Err(match elsewhere.first() {
                Some(fill) if fill.service.starts_with("sandbox:") => {
                    error.hint("the last fill was the embedded service's: add --sandbox")
                }
                Some(fill) => error.hint(format!(
                    "the last fill was started on {}: add --api-url",
                    fill.service
                )),
                None => error.hint("start one with alloo fill, or name a job"),
            });
        }
        let mut jobs = Vec::with_capacity(given.len());
        for text in given {
            let job = self.resolve_one(text, &service)?;
            if !jobs.contains(&job) {
                jobs.push(job);
            }
        }
        Ok(jobs)
    }

    fn resolve_one(&self, text: &str, service: &str) -> Result<String> {
        if let Ok(id) = uuid::Uuid::parse_str(text) {
            return Ok(id.to_string());
        }
        let malformed = || {
            Error::new(Kind::Input, format!("{text:?} is not a job id"))
                .hint("a job id looks like 0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1; alloo jobs lists yours")
        };
        if let Some(back) = text.strip_prefix('@') {
            let back: usize = back
                .parse()
                .ok()
                .filter(|back| (1..=100_000).contains(back))
                .ok_or_else(malformed)?;
            let fills = self.try_record(|record| record.fills(Some(service), Some(back)))?;
            return fills
                .into_iter()
                .nth(back - 1)
                .map(|fill| fill.job_id)
                .ok_or_else(|| {
                    Error::new(
                        Kind::NotFound,
                        format!("this machine has started fewer than {back} fills on this service"),
                    )
                    .hint("alloo jobs lists them")
                });
        }
        if text.len() < 4 || !text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') {
            return Err(malformed());
        }
        let wanted = text.to_ascii_lowercase();
        let fills = self.try_record(|record| record.fills(None, None))?;
        let mut found: Vec<String> = fills
            .into_iter()
            .map(|fill| fill.job_id)
            .filter(|job| job.starts_with(&wanted))
            .collect();
        match found.len() {
            1 => Ok(found.remove(0)),
            0 => Err(Error::new(
                Kind::NotFound,
                format!("no job of this machine begins with {text:?}"),
            )
            .hint("alloo jobs lists them; of another machine's job give the whole id")),
            _ => Err(
                Error::new(Kind::Input, format!("{text:?} begins {} jobs", found.len()))
                    .hint(format!("among them {} and {}", found[0], found[1])),
            ),
        }
    }

    pub(super) async fn status(&self, args: cli::Status) -> Result<Code> {
        let jobs = self.resolve(&args.jobs)?;
        let link = self.link().await?;
        let link_ref = &link;
        let total = jobs.len();
        let mut seen: BTreeMap<usize, (String, Result<JobView>)> = BTreeMap::new();
        each(
            jobs,
            LOOKS,
            |_, job| async move {
                let view = link_ref
                    .client
                    .status(&job, &|reason, wait| {
                        self.verbose(1, &format!("{reason}; trying again in {}", ui::elapsed(wait)))
                    })
                    .await;
                (job, view)
            },
            |place, end| {
                seen.insert(place, end);
            },
        )
        .await;
        let mut table = Table::new(["JOB", "STATUS", "PROGRESS", "STAGE"])
            .right(2)
            .keep(0);
        let mut failures = BTreeMap::new();
        for (place, (job, view)) in seen {
            match view {
                Err(error) => {
                    failures.insert(place, error.job(job));
                }
                Ok(view) => {
                    // An end alone is written down, as by those that follow: opening the record costs as much as the request.
                    if view.status.is_terminal() {
                        self.with_record(|record| record.seen(&job, view.status.as_str()));
                    }
                    if self.settings.json {
                        self.out_json(&view.fields)?;
                    } else {
                        let progress = view
                            .progress
                            .map(|progress| format!("{progress:.0} %"))
                            .unwrap_or_default();
                        table.row([
                            job.as_str(),
                            view.status.as_str(),
                            &progress,
                            view.stage.as_deref().unwrap_or(""),
                        ]);
                    }
                    if args.exit_status {
                        let unready = (!view.status.is_terminal()).then(|| unready(&job, &view));
                        if let Some(error) = verdict(&job, &view).or(unready) {
                            failures.insert(place, error);
                        }
                    }
                }
            }
        }
        self.out_table(&table)?;
        self.summary(total, failures)?;
        Ok(0)
    }

    pub(super) async fn wait(&self, args: cli::Wait) -> Result<Code> {
        let jobs = self.resolve(&args.jobs)?;
        let link = self.in_time(self.link()).await?;
        let pace = self.pace(&args.waiting, link.client.is_local());
        self.live.go_on_with(go_on("wait", &self.settings));
        self.start_reporter(jobs.len());
        let link_ref = &link;
        let total = jobs.len();
        let mut failures = BTreeMap::new();
        let mut ends: BTreeMap<usize, Option<(String, JobView)>> = BTreeMap::new();
        let (mut next, mut output) = (0, Ok(()));
        each(
            jobs,
            total,
            |task, job| async move {
                self.event(Event::Begin { task, label: &job });
                let view = self.follow(link_ref, task, &job, pace).await;
                self.live.end(task);
                (job, view)
            },
            |task, (job, view)| {
                match view {
                    Ok(view) => {
                        self.event(Event::Finished {
                            task,
                            job: Some(&job),
                            status: view.status.as_str(),
                            detail: None,
                        });
                        if let Some(error) = verdict(&job, &view) {
                            failures.insert(task, error);
                        }
                        ends.insert(task, Some((job, view)));
                    }
                    Err(error) => {
                        self.event(Event::Finished {
                            task,
                            job: Some(&job),
                            status: "error",
                            detail: Some(&error.to_string()),
                        });
                        failures.insert(task, error);
                        ends.insert(task, None);
                    }
                }
                while let Some(end) = ends.remove(&next) {
                    next += 1;
                    if let Some((job, view)) = end {
                        let printed = if self.settings.json {
                            self.out_json(&view.fields)
                        } else {
                            self.out(&format!("{job}\t{}", ui::clean(view.status.as_str())))
                        };
                        if output.is_ok() {
                            output = printed;
                        }
                    }
                }
            },
        )
        .await;
        self.reporter_close();
        self.summary(total, failures)?;
        output.map(|()| 0)
    }

    pub(super) async fn download(&self, args: cli::Download) -> Result<Code> {
        let jobs = self.resolve(&args.jobs)?;
        let names: Vec<OsString> = jobs.iter().map(|job| self.result_name(job)).collect();
        let output = args.output.clone().or_else(|| self.settings.output.clone());
        let place = outputs::plan(output.as_deref(), names.iter().cloned())?;
        let targets: Vec<Target> = names.iter().map(|name| place.target(name)).collect();
        targets.iter().try_for_each(|target| target.check(args.force))?;
        let link = self.in_time(self.link()).await?;
        let pace = PollSchedule {
            needs_result: true,
            ..self.pace(&args.waiting, link.client.is_local())
        };
        self.go_on_downloading(output.as_deref(), args.force);
        self.start_reporter(jobs.len());
        let (link_ref, args_ref) = (&link, &args);
        let total = jobs.len();
        let mut failures = BTreeMap::new();
        let mut ends = BTreeMap::new();
        let (mut next, mut output) = (0, Ok(()));
        each(
            jobs.into_iter().zip(targets),
            LOOKS,
            |task, (job, target)| async move {
                self.event(Event::Begin { task, label: &job });
                let end = self
                    .download_one(link_ref, task, &job, &target, args_ref, pace)
                    .await;
                self.live.end(task);
                (job, end)
            },
            |task, (job, end)| {
                match end {
                    Ok((line, fields)) => {
                        self.event(Event::Finished {
                            task,
                            job: Some(&job),
                            status: "completed",
                            detail: line.as_deref().map(OsStr::to_string_lossy).as_deref(),
                        });
                        ends.insert(task, Some((line, fields)));
                    }
                    Err(error) => {
                        self.event(Event::Finished {
                            task,
                            job: Some(&job),
                            status: "error",
                            detail: Some(&error.to_string()),
                        });
                        failures.insert(task, error.job(job));
                        ends.insert(task, None);
                    }
                }
                while let Some(end) = ends.remove(&next) {
                    next += 1;
                    if let Some((line, fields)) = end {
                        let printed = if self.settings.json {
                            self.out_json(&fields)
                        } else {
                            line.map_or(Ok(()), |line| self.out_os(&line))
                        };
                        if output.is_ok() {
                            output = printed;
                        }
                    }
                }
            },
        )
        .await;
        self.reporter_close();
        self.summary(total, failures)?;
        output.map(|()| 0)
    }

    /// What continues a command that brings results.
    pub(super) fn go_on_downloading(&self, output: Option<&Path>, force: bool) {
        let mut command = go_on("download --wait", &self.settings);
        if let Some(output) = output {
            command.push_str(&format!(" --output {}", quoted(&output.to_string_lossy())));
        }
        if force {
            command.push_str(" --force");
        }
        self.live.go_on_with(command);
    }

    async fn download_one(
        &self,
        link: &Link,
        task: usize,
        job: &str,
        target: &Target,
        args: &cli::Download,
        pace: PollSchedule,
    ) -> Result<(Option<OsString>, Map<String, Value>)> {
        let view = if args.wait {
            self.follow(link, task, job, pace).await?
        } else {
            link.client
                .status(job, &|reason, wait| {
                    self.event(Event::Retry {
                        task,
                        job: Some(job),
                        reason,
                        wait,
                    })
                })
                .await?
        };
        if let Some(error) = verdict(job, &view) {
            return Err(error);
        }
        if view.status != JobState::Completed {
            return Err(unready(job, &view));
        }
        self.live.begin(task, job);
        let (line, more) = self
            .bring(
                link,
                task,
                job,
                &view,
                target,
                self.download_options(args.force, pace),
            )
            .await?;
        let mut fields = view.fields;
        fields.extend(more);
        Ok((line, fields))
    }

    /// The result's name: after the template where this machine started the job, else after the job.
    fn result_name(&self, job: &str) -> OsString {
        let fill = self.with_record(|record| record.fill(job)).flatten();
        let stem = fill.filter(|fill| fill.template != "-").and_then(|fill| {
            Some(
                Path::new(&fill.template)
                    .file_stem()?
                    .to_string_lossy()
                    .into_owned(),
            )
        });
        format!("{}-filled.docx", stem.as_deref().unwrap_or(job)).into()
    }

    fn fresh<'a>(&'a self, link: &'a Link, task: usize, job: &'a str) -> Fresh<'a> {
        Fresh {
            session: self,
            link,
            task,
            job,
        }
    }

    /// Whether the result is at its target already: the command that brought it was killed before it could write that down.
    pub(super) async fn is_there(
        &self,
        link: &Link,
        task: usize,
        job: &str,
        view: &JobView,
        target: &Target,
    ) -> Result<bool> {
        let (Target::File(path), Some(url)) = (target, view.download.clone()) else {
            return Ok(false);
        };
        let Ok(found) = alloo_common::digest::sha256(path) else {
            return Ok(false);
        };
        let source = self.fresh(link, task, job);
        let options = DownloadOptions {
            overwrite: Overwrite::Never,
            hashed: true,
            deadline: self.live.deadline(),
        };
        let result = link
            .transfers()?
            .to_stream(url, options, &source, &mut |_| Ok(()))
            .await?;
        let same = result.sha256 == Some(found);
        if let (true, Some(absolute)) = (same, target.absolute()) {
            self.with_record(|record| record.output(job, &absolute.to_string_lossy()));
        }
        Ok(same)
    }

    pub(super) fn download_options(&self, force: bool, pace: PollSchedule) -> DownloadOptions {
        DownloadOptions {
            overwrite: Overwrite::from_force(force),
            hashed: self.settings.json,
            deadline: pace.deadline,
        }
    }

    /// Brings a completed job's result to its target; the line for standard output and the JSON fields.
    pub(super) async fn bring(
        &self,
        link: &Link,
        task: usize,
        job: &str,
        view: &JobView,
        target: &Target,
        options: DownloadOptions,
    ) -> Result<(Option<OsString>, Map<String, Value>)> {
        let Some(url) = view.download.clone() else {
            return Err(Error::new(
                Kind::BadAnswer,
                format!("job {job} is completed but has no result address"),
            )
            .job(job)
            .hint("try again with: alloo download"));
        };
        let source = self.fresh(link, task, job);
        let named = |error: Error| {
            let error = error.job(job);
            match error.get_hint() {
                None => error.hint(format!(
                    "the result is kept by the service; try again with: alloo download {job}"
                )),
                Some(_) => error,
            }
        };
        match target {
            Target::File(path) => {
                let brought = link
                    .transfers()?
                    .to_file(url, path, options, &source)
                    .await
                    .map_err(named)?;
                let shown = path.display().to_string();
                if let Some(absolute) = target.absolute() {
                    self.with_record(|record| record.output(job, &absolute.to_string_lossy()));
                }
                let fields = json!({ "output": shown, "bytes": brought.bytes, "sha256": brought.sha256 });
                Ok((Some(path.clone().into_os_string()), object(fields)))
            }
            Target::Stdout => {
                let mut gone = false;
                let brought = link
                    .transfers()?
                    .to_stream(url, options, &source, &mut |bytes| match ui::out_bytes(bytes) {
                        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {
                            gone = true;
                            Err(error)
                        }
                        other => other,
                    })
                    .await;
                match brought {
                    Err(_) if gone => Ok((None, Map::new())),
                    brought => {
                        let brought = brought.map_err(named)?;
                        Ok((
                            None,
                            object(
                                json!({ "output": "-", "bytes": brought.bytes, "sha256": brought.sha256 }),
                            ),
                        ))
                    }
                }
            }
        }
    }

    pub(super) async fn jobs(&self, args: cli::Jobs) -> Result<Code> {
        if let Some(older) = args.prune {
            let count = self.try_record(|record| record.prune(older))?;
            self.note(&format!("{count} forgotten"));
        }
        let mut fills = self.try_record(|record| record.fills(None, None))?;
        if args.refresh {
            let service = self.settings.service_id();
            let open: Vec<String> = fills
                .iter()
                .filter(|fill| fill.service == service && !JobState::parse(&fill.status).is_terminal())
                .map(|fill| fill.job_id.clone())
                .take(1000)
                .collect();
            if !open.is_empty() {
                let link = self.link().await?;
                let link_ref = &link;
                each(
                    open,
                    LOOKS,
                    |_, job| async move {
                        let view = link_ref.client.status(&job, &|_, _| {}).await;
                        (job, view)
                    },
                    |_, (job, view)| match view {
                        Ok(view) => {
                            self.with_record(|record| record.seen(&job, view.status.as_str()));
                        }
                        Err(error) => self.warn(&format!("{job}: {error}")),
                    },
                )
                .await;
                fills = self.try_record(|record| record.fills(None, None))?;
            }
        }
        fills.retain(|fill| {
            args.status.as_ref().is_none_or(|status| status == &fill.status)
                && args
                    .template
                    .as_ref()
                    .is_none_or(|text| fill.template.contains(text))
        });
        if args.limit > 0 {
            fills.truncate(args.limit);
        }
        let mut table = Table::new(["JOB", "STATUS", "AGE", "TEMPLATE", "PROJECT", "RESULT"]).keep(0);
        let names = crate::complete::known_projects(&self.settings.state_dir);
        for fill in &fills {
            let scope: Value = serde_json::from_str(&fill.scope).unwrap_or_default();
            let project = scope.get("project").and_then(Value::as_str).unwrap_or_default();
            if self.settings.json {
                let created = jiff::Timestamp::from_millisecond(fill.created)
                    .map(|time| time.to_string())
                    .ok();
                self.out_json(&json!({
                    "job_id": fill.job_id, "status": fill.status, "template": fill.template, "created_at": created,
                    "project_id": scope.get("project"), "document_ids": scope.get("documents"), "output": fill.output,
                    "idempotency_key": fill.key, "service": fill.service,
                }))?;
            } else {
                let name = Path::new(&fill.template).file_name().map_or_else(
                    || fill.template.clone(),
                    |name| name.to_string_lossy().into_owned(),
                );
                table.row([
                    fill.job_id.as_str(),
                    &fill.status,
                    &ui::age(fill.age()),
                    &name,
                    names
                        .get(&fill.service)
                        .and_then(|known| known.iter().find(|(_, id)| id == project))
                        .map_or(project, |(name, _)| name),
                    fill.output.as_deref().unwrap_or(""),
                ]);
            }
        }
        if fills.is_empty() && !self.settings.json {
            self.note("no fills; alloo fill starts one");
        }
        self.out_table(&table)?;
        Ok(0)
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn unready(job: &str, view: &JobView) -> Error {
    Error::new(
        Kind::NotReady,
        format!("job {job} has not ended: {}", ui::clean(view.status.as_str())),
    )
    .job(job)
    .hint(format!("wait for it with: alloo wait {job}"))
}

/// Fresh URLs for a transfer, and its progress.
struct Fresh<'a> {
    session: &'a Session,
    link: &'a Link,
    task: usize,
    job: &'a str,
}

impl UrlSource for Fresh<'_> {
    async fn fresh(&self) -> Result<PresignedUrl> {
        let view = self
            .link
            .client
            .status(self.job, &|reason, wait| self.trouble(reason, wait))
            .await?;
        view.download.ok_or_else(|| {
            Error::new(
                Kind::BadAnswer,
                format!("job {} has no result address any more", self.job),
            )
        })
    }

    fn progress(&self, received: u64, total: Option<u64>) {
        self.session.event(Event::Download {
            task: self.task,
            job: self.job,
            received,
            total,
        });
    }

    fn trouble(&self, reason: &str, wait: std::time::Duration) {
        self.session.event(Event::Retry {
            task: self.task,
            job: Some(self.job),
            reason,
            wait,
        });
    }
}
