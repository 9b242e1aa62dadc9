//! `alloo fill`: check, put the intent on disk, upload, and with `--wait` follow and bring the result.

use std::collections::{BTreeMap, HashSet};
use std::ffi::{OsStr, OsString};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::outputs::{self, Place, Target};
use super::{Code, Link, Session, each, github, verdict};
use crate::api::rate_limit::{FILL_COST, PlannedFill};
use crate::api::{Failure, FillForm, SubmitError, SubmitObserver};
use crate::batch::{self, Batch, Member, Members, Standing};
use crate::cli::Fill;
use crate::config::Service;
use crate::error::{Error, Kind, Result};
use crate::journal::{FillSpec, Intent, PriorFill};
use crate::poll::PollSchedule;
use crate::template::{self, Template};
use crate::ui::{self, Event};

/// Uploads and downloads at once; more is slower and fatter.
const TRANSFERS: usize = 8;

/// What is the same for all templates of the command.
struct Plan<'a> {
    link: &'a Link,
    args: &'a Fill,
    project: Option<String>,
    documents: Vec<String>,
    scope: String,
    transfers: tokio::sync::Semaphore,
}

impl Plan<'_> {
    /// A turn to upload or download.
    async fn transfer(&self) -> Result<tokio::sync::SemaphorePermit<'_>> {
        let turn = self.transfers.acquire().await;
        turn.map_err(|error| Error::new(Kind::Defect, "no transfers").because(error))
    }
}

/// A template of the command, and how far it has come already.
type Item = (Template, Standing);

/// What one template came to, as JSON fields and as the line of standard output.
struct Outcome {
    fields: Map<String, Value>,
    line: Option<OsString>,
}

impl Outcome {
    /// What the summary of a pipeline's job says of it.
    fn row(template: String, end: &Result<Outcome>) -> github::Row {
        let (job, end) = match end {
            Ok(outcome) => (
                outcome.fields.get("job_id").and_then(Value::as_str),
                Ok(outcome
                    .line
                    .as_deref()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned()),
            ),
            Err(error) => (error.get_job(), Err(error.to_string())),
        };
        github::Row {
            template,
            job: job.map(str::to_owned),
            end,
        }
    }
}

impl Session {
    pub(super) async fn fill(&self, args: Fill) -> Result<Code> {
        usage(&args)?;
        let paths = expand(&args.templates)?;
        if paths.len() > 1 && args.idempotency_key.is_some() {
            return Err(Error::new(Kind::Usage, "--idempotency-key takes one template")
                .hint("alloo keeps a key for each template by itself"));
        }
        let templates = self.check(paths)?;
        let output = args.output.clone().or_else(|| self.settings.output.clone());
        self.go_on_downloading(output.as_deref(), args.force);
        let results = if args.wait {
            let names = templates.iter().map(Template::result_name);
            outputs::plan(output.as_deref(), names)?
        } else {
            Place::Stdout
        };
        let results = &results;
        let target = |template: &Template| results.target(&template.result_name());
        let several = templates.len() > 1;
        // The folder that results go to; empty where none are brought.
        let place = results.folder();
        let place = place.map_or_else(String::new, |folder| folder.to_string_lossy().into_owned());
        let checked = templates
            .iter()
            .try_for_each(|template| target(template).check(args.force));
        if let Err(error) = checked {
            // What is there may be of an interrupted command that this one goes on with.
            let service = self.settings.service_id();
            if !several
                || !self
                    .try_record(|record| Batch::any(record, &service, &place))
                    .unwrap_or(false)
            {
                return Err(error);
            }
        }
        if let Service::Embedded(None) = self.settings.service {
            return Err(Error::new(
                Kind::Usage,
                "the embedded service needs a folder of project documents to fill from",
            )
            .hint("name it with --vault DIR"));
        }
        let link = self.in_time(self.link()).await?;
        let project = args.project.clone().or_else(|| self.settings.project.clone());
        let project = match project {
            Some(project) => Some(self.in_time(self.project_id(&link, &project)).await?),
            None => None,
        };
        let documents = self
            .in_time(self.document_ids(&link, &args.doc, project.as_deref()))
            .await?;
        if args.dry_run {
            let count = templates.len();
            self.note(&format!(
                "{count} {} checked; nothing was sent",
                if count == 1 { "template" } else { "templates" }
            ));
            return Ok(0);
        }
        let scope = json!({ "project": project, "documents": documents }).to_string();
        let mut items: Vec<Item> = templates
            .into_iter()
            .map(|template| (template, Standing::New))
            .collect();
        let batch = match several {
            true => self.batch(&link, &scope, &place, &mut items, &target)?,
            false => None,
        };
        let starts = |standing: &Standing| *standing == Standing::New;
        for (template, _) in items.iter().filter(|(_, standing)| starts(standing)) {
            target(template).check(args.force)?;
        }
        let fills = items.iter().filter(|(_, standing)| starts(standing)).count();
        if several && fills > 0 {
            self.in_time(self.budget(&link, fills)).await?;
        }
        let plan = Plan {
            link: &link,
            args: &args,
            project,
            documents,
            scope,
            transfers: tokio::sync::Semaphore::new(TRANSFERS),
        };
        if batch.is_some() {
            self.live.repeat();
        }
        self.start_reporter(items.len());
        let mut failures: BTreeMap<usize, Error> = BTreeMap::new();
        let mut waiting: BTreeMap<usize, Outcome> = BTreeMap::new();
        let mut rows: BTreeMap<usize, github::Row> = BTreeMap::new();
        let (mut next, mut output_error) = (0, None);
        let total = items.len();
        // All are announced before the first is sent.
        let planned: Vec<_> = items
            .iter()
            .map(|(_, standing)| starts(standing).then(|| link.client.plan()))
            .collect();
        let plan_ref = &plan;
        let target = &target;
        each(
            items.into_iter().zip(planned),
            usize::from(args.jobs.unwrap_or(self.settings.jobs)),
            |task, ((template, standing), planned)| async move {
                self.event(Event::Begin {
                    task,
                    label: &template.file_name(),
                });
                let end = self
                    .fill_one(plan_ref, task, &template, &target(&template), standing, planned)
                    .await;
                self.live.end(task);
                let shown = template.shown();
                (shown.clone(), end.map_err(|error| error.template(shown)))
            },
            |task, (template, end)| {
                if self.settings.github_summary.is_some() {
                    rows.insert(task, Outcome::row(template, &end));
                }
                match end {
                    Ok(outcome) => {
                        waiting.insert(task, outcome);
                    }
                    Err(error) => {
                        self.event(Event::Finished {
                            task,
                            job: error.get_job(),
                            status: "error",
                            detail: Some(&error.to_string()),
                        });
                        failures.insert(task, error);
                    }
                }
                // In the order given, as soon as all before are known.
                while next < total && (failures.contains_key(&next) || waiting.contains_key(&next)) {
                    if let Some(outcome) = waiting.remove(&next)
                        && let Err(error) = self.print(outcome)
                    {
                        output_error.get_or_insert(error);
                    }
                    next += 1;
                }
            },
        )
        .await;
        self.reporter_close();
        match batch {
            Some(batch) if failures.is_empty() => {
                self.with_record(|record| batch.over(record));
            }
            Some(_) => self.note("the same command again does what is left, and leaves alone what is done"),
            None => {}
        }
        if let Some(path) = &self.settings.github_summary
            && let Err(error) = github::summarise(path, &rows)
        {
            self.warn(&format!(
                "cannot write the job's summary {}: {error}",
                path.display()
            ));
        }
        self.summary(total, failures)?;
        output_error.map_or(Ok(0), Err)
    }

    /// Finds what an interrupted command of this kind has left to do; templates that are its results are no templates.
    fn batch(
        &self,
        link: &Link,
        scope: &str,
        place: &str,
        items: &mut Vec<Item>,
        target: &dyn Fn(&Template) -> Target,
    ) -> Result<Option<Batch>> {
        let command = batch::Command {
            service: &link.service,
            credential: &link.credential,
            scope,
            place,
        };
        let member = |place: usize| {
            let (template, _) = &items[place];
            Member {
                template: template.identity(),
                digest: template.digest(),
                target: target(template).absolute(),
            }
        };
        let members = Members {
            count: items.len(),
            member: &member,
        };
        let opened = self.with_record(|record| Batch::open(record, command, &members));
        let Some(mut batch) = opened else {
            return Ok(None);
        };
        for ((_, standing), found) in items.iter_mut().zip(std::mem::take(&mut batch.standings)) {
            *standing = found;
        }
        if let Some(age) = batch.age {
            items.retain(|(template, standing)| {
                if *standing == Standing::Result {
                    self.note(&format!(
                        "{}: left out, as it is a result of this command",
                        template.shown()
                    ));
                }
                *standing != Standing::Result
            });
            let count =
                |wanted: fn(&Standing) -> bool| items.iter().filter(|(_, standing)| wanted(standing)).count();
            self.note(&format!(
                "going on with the command begun {}: {} done, {} started, {} to start",
                ui::age(age),
                count(|standing| matches!(standing, Standing::Done(_))),
                count(|standing| matches!(standing, Standing::Started(_))),
                count(|standing| *standing == Standing::New),
            ));
        }
        Ok(Some(batch))
    }

    /// Learns the bucket for one token, and says how long it makes the fills take. A service that does not tell is lived without.
    async fn budget(&self, link: &Link, fills: usize) -> Result<()> {
        let _ = link.client.me(&|_, _| {}).await?;
        if let Some(bucket) = link.client.bucket().filter(|bucket| *bucket < FILL_COST) {
            return Err(Failure::Tier(bucket).into_error());
        }
        if let Some((time, rate)) = link.client.duration_of(fills)
            && time > Duration::from_secs(5)
        {
            self.note(&format!(
                "{fills} fills will take about {}: each costs {FILL_COST} tokens, and this key's tier gives {rate:.0} a minute",
                ui::roughly(time)
            ));
        }
        Ok(())
    }

    fn print(&self, outcome: Outcome) -> Result<()> {
        if self.settings.json {
            self.out_json(&outcome.fields)
        } else {
            outcome.line.map_or(Ok(()), |line| self.out_os(&line))
        }
    }

    /// Names each failure; the first one's code is the command's.
    pub(super) fn summary(&self, total: usize, failures: BTreeMap<usize, Error>) -> Result<()> {
        let failed = failures.len();
        let mut first = None;
        for (_, error) in failures {
            if total > 1 {
                self.print_error(&error);
                first.get_or_insert(error.reported());
            } else {
                first = Some(error);
            }
        }
        if total > 1 && failed > 0 && !self.settings.json {
            ui::err_text(&format!("{failed} of {total} failed"));
        }
        first.map_or(Ok(()), Err)
    }

    /// Checks every template; nothing is sent unless all are good.
    fn check(&self, paths: Vec<PathBuf>) -> Result<Vec<Template>> {
        let total = paths.len();
        let mut good = Vec::with_capacity(total);
        let mut failures = BTreeMap::new();
        let mut seen = HashSet::new();
        for (place, path) in paths.into_iter().enumerate() {
            match template::check(&path) {
                Ok(template) if !seen.insert(template::name_digest(template.identity().as_ref())) => {
                    failures.insert(
                        place,
                        Error::new(Kind::Input, format!("{} is named twice", template.shown()))
                            .template(template.shown())
                            .hint("name it once: one fill a template"),
                    );
                }
                Ok(template) => good.push(template),
                Err(error) => {
                    failures.insert(place, error);
                }
            }
        }
        if failures.is_empty() {
            return Ok(good);
        }
        self.summary(total, failures)?;
        Ok(good)
    }

    async fn fill_one(
        &self,
        plan: &Plan<'_>,
        task: usize,
        template: &Template,
        target: &Target,
        standing: Standing,
        planned: Option<PlannedFill<'_>>,
    ) -> Result<Outcome> {
        let started = matches!(standing, Standing::Started(_));
        let (job, key, replayed, mut fields) = match standing {
            Standing::Done(job) => return self.done_before(task, template, target, job),
            Standing::Started(job) => {
                let key = self
                    .with_record(|record| record.fill(&job))
                    .flatten()
                    .map(|fill| fill.key);
                (job, key.unwrap_or_default(), true, Map::new())
            }
            _ => self.in_time(self.start(plan, task, template)).await?,
        };
        drop(planned);
        self.live.begin(task, &job);
        self.event(Event::Submitted {
            task,
            job: &job,
            idempotency_key: &key,
            replayed,
        });
        fields.insert("job_id".into(), json!(job));
        fields.insert("template".into(), json!(template.shown()));
        fields.insert("idempotency_key".into(), json!(key));
        fields.insert("replayed".into(), json!(replayed));
        if !plan.args.wait {
            self.durable().await;
            let status = fields
                .get("status")
                .and_then(Value::as_str)
                .unwrap_or("pending")
                .to_owned();
            self.event(Event::Finished {
                task,
                job: Some(&job),
                status: "completed",
                detail: Some(&format!("started ({status})")),
            });
            return Ok(Outcome {
                line: Some(job.into()),
                fields,
            });
        }
        let pace = PollSchedule {
            is_new_job: !started,
            needs_result: true,
            ..self.pace(&plan.args.waiting, plan.link.client.is_local())
        };
        let ((), view) = tokio::join!(self.durable(), self.follow(plan.link, task, &job, pace));
        let view = view?;
        if let Some(error) = verdict(&job, &view) {
            return Err(error);
        }
        let _transfer = plan.transfer().await?;
        if started && !plan.args.force && self.is_there(plan.link, task, &job, &view, target).await? {
            return self.done_before(task, template, target, job);
        }
        let (line, more) = self
            .bring(
                plan.link,
                task,
                &job,
                &view,
                target,
                self.download_options(plan.args.force, pace),
            )
            .await?;
        fields.extend(view.fields);
        fields.extend(more);
        self.event(Event::Finished {
            task,
            job: Some(&job),
            status: "completed",
            detail: line.as_deref().map(OsStr::to_string_lossy).as_deref(),
        });
        Ok(Outcome { fields, line })
    }

    /// What an interrupted command had done of a template already.
    fn done_before(&self, task: usize, template: &Template, target: &Target, job: String) -> Result<Outcome> {
        let mut fields = Map::from_iter([
            ("job_id".to_owned(), json!(job)),
            ("template".to_owned(), json!(template.shown())),
            ("replayed".to_owned(), json!(true)),
        ]);
        let line = match target {
            Target::File(path) => {
                let result = template::check(path)?;
                let shown = path.display().to_string();
                fields.insert("status".into(), json!("completed"));
                fields.insert("output".into(), json!(shown));
                fields.insert("bytes".into(), json!(result.size()));
                if self.settings.json {
                    let sha256 = alloo_common::digest::sha256(path).map_err(|error| {
                        Error::new(Kind::Local, format!("cannot read {}", path.display())).because(error)
                    })?;
                    fields.insert("sha256".into(), json!(sha256));
                }
                path.clone().into_os_string()
            }
            Target::Stdout => job.clone().into(),
        };
        self.event(Event::Finished {
            task,
            job: Some(&job),
            status: "completed",
            detail: Some(&format!("{} (done before)", line.display())),
        });
        Ok(Outcome {
            fields,
            line: Some(line),
        })
    }

    /// Puts the intent on disk and submits it: the job, its key, whether the service had it already, and its answer.
    async fn start(
        &self,
        plan: &Plan<'_>,
        task: usize,
        template: &Template,
    ) -> Result<(String, String, bool, Map<String, Value>)> {
        let _transfer = plan.transfer().await?;
        let spec = FillSpec {
            template: &template.identity(),
            file_name: &template.file_name(),
            digest: &template.digest(),
            scope: &plan.scope,
            service: &plan.link.service,
            credential: &plan.link.credential,
            key: plan.args.idempotency_key.as_deref(),
        };
        let intent = self.intent(&spec).await?;
        self.tell(&template.shown(), &intent);
        match &intent.prior {
            PriorFill::Joined(job) => Ok((job.clone(), intent.key, true, Map::new())),
            _ => {
                let started = self.submit(plan, task, template, &intent).await?;
                Ok((started.job_id, intent.key, started.replayed, started.fields))
            }
        }
    }

    async fn intent(&self, spec: &FillSpec<'_>) -> Result<Intent> {
        match self.try_record(|record| record.begin(spec, self.started)) {
            Ok(intent) => {
                self.durable().await;
                Ok(intent)
            }
            Err(error) if error.kind() == Kind::Conflict => Err(error),
            Err(error) => {
                self.with_record(|_| Err::<(), _>(error));
                Ok(Intent::fresh(spec))
            }
        }
    }

    fn tell(&self, shown: &str, intent: &Intent) {
        match &intent.prior {
            PriorFill::Continued(age) => self.note(&format!("{shown}: continuing the fill begun {} that has no answer yet; it will not be made twice", ui::age(*age))),
            PriorFill::Joined(job) => self.note(&format!("{shown}: another process has just started this fill; joining job {job}")),
            PriorFill::Running(job) => self.note(&format!("{shown}: an identical fill may still be running, job {job}; this starts another one (to follow the first: alloo wait {job})")),
            PriorFill::Edited(age) if shown == "-" => self.warn(&format!(
                "a fill begun {} with another template from standard input has no answer; whether it was made is unknown. This starts a new fill",
                ui::age(*age)
            )),
            PriorFill::Edited(age) => self.warn(&format!(
                "{shown}: a fill begun {} with an older version of this file has no answer; whether it was made is unknown. This starts a new fill with the file as it is now",
                ui::age(*age)
            )),
            PriorFill::OtherKey(age) => self.warn(&format!(
                "{shown}: the same fill, begun {} with another API key, has no answer; whether it was made is unknown. This starts a new one",
                ui::age(*age)
            )),
            PriorFill::None => {}
        }
    }

    async fn submit(
        &self,
        plan: &Plan<'_>,
        task: usize,
        template: &Template,
        intent: &Intent,
    ) -> Result<crate::api::StartedFill> {
        let form = FillForm {
            boundary: intent.boundary.clone(),
            file_name: intent.file_name.clone(),
            project_id: plan.project.clone(),
            document_ids: plan.documents.clone(),
            size: template.size(),
            crc: template.crc(),
        };
        let fill = crate::api::FillRequest {
            form: &form,
            key: &intent.key,
            shown: &template.shown(),
            open: &|| template.open(),
            maybe_made: matches!(intent.prior, PriorFill::Continued(_)),
            check_key: &|| intent.check_key(),
        };
        let unanswered = self.live.unanswered();
        let end = plan
            .link
            .client
            .start_fill(
                &fill,
                &Upload {
                    session: self,
                    task,
                    row: intent.row,
                },
            )
            .await;
        // The job is known before the request counts as answered: a signal between the two would name neither.
        if let Ok(started) = &end {
            self.live.begin(task, &started.job_id);
        }
        drop(unanswered);
        match end {
            Ok(started) => {
                if let Some(row) = intent.row {
                    let status = started
                        .fields
                        .get("status")
                        .and_then(Value::as_str)
                        .unwrap_or("pending");
                    self.with_record(|record| record.answered(row, &started.job_id, status));
                }
                Ok(started)
            }
            Err(SubmitError { error, maybe_made }) => {
                match intent.row {
                    Some(row) if !maybe_made => {
                        self.with_record(|record| record.refused(row));
                        Err(error)
                    }
                    // The key has an answer to other bytes: sending these again cannot help.
                    Some(_) if error.kind() == Kind::Conflict => Err(error),
                    Some(_) if maybe_made => Err(error.hint(
                        "run the same command again: it continues this fill and never starts a second one",
                    )),
                    _ => Err(error),
                }
            }
        }
    }
}

/// Tells the reporter and the journal of an upload.
struct Upload<'a> {
    session: &'a Session,
    task: usize,
    row: Option<i64>,
}

impl SubmitObserver for Upload<'_> {
    fn sent(&self, sent: u64, total: u64) {
        let task = self.task;
        self.session.event(Event::Upload { task, sent, total });
    }

    fn retry(&self, reason: &str, wait: Duration) {
        self.session.event(Event::Retry {
            task: self.task,
            job: None,
            reason,
            wait,
        });
    }

    fn nothing_left(&self) {
        if let Some(row) = self.row {
            self.session.with_record(|record| record.nothing_left(row));
        }
    }

    async fn about_to_send(&self) {
        if let Some(row) = self.row {
            self.session.with_record(|record| record.about_to_send(row));
            self.session.durable().await;
        }
    }
}

fn usage(args: &Fill) -> Result<()> {
    if !args.wait {
        let given = [(args.output.is_some(), "--output"), (args.force, "--force")];
        if let Some((_, name)) = given.iter().find(|(given, _)| *given) {
            return Err(Error::new(
                Kind::Usage,
                format!("{name} is about results, which only --wait brings"),
            )
            .hint("add --wait, or use alloo download later"));
        }
    }
    if let Some(key) = &args.idempotency_key {
        let fine = (1..=255).contains(&key.len())
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte));
        if !fine {
            return Err(Error::new(Kind::Input, "--idempotency-key is not a key")
                .code("invalid_idempotency_key")
                .hint("1 to 255 letters, digits and _ - . :"));
        }
    }
    Ok(())
}

/// Opens `@FILE` lists: one path a line, empty lines skipped.
fn expand(given: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::with_capacity(given.len());
    let mut stdin_used = false;
    for path in given {
        let list = path
            .to_str()
            .and_then(|text| text.strip_prefix('@'))
            .filter(|_| !path.exists());
        let uses_stdin = path == Path::new("-") || list == Some("-");
        if uses_stdin && std::mem::replace(&mut stdin_used, true) {
            return Err(Error::new(Kind::Usage, "standard input is named twice"));
        }
        match list {
            None => paths.push(path.clone()),
            Some(list) => {
                let text = if list == "-" {
                    let mut text = Vec::new();
                    std::io::stdin().lock().read_to_end(&mut text).map(|_| text)
                } else {
                    std::fs::read(list)
                };
                let text = text.map_err(|error| {
                    Error::new(Kind::Input, format!("cannot read the list {list}")).because(error)
                })?;
                let before = paths.len();
                for line in text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end) {
                    if !line.is_empty() {
                        paths.push(path_of(line)?);
                    }
                }
                if paths.len() == before {
                    return Err(Error::new(
                        Kind::Input,
                        format!("the list {list} names no templates"),
                    ));
                }
            }
        }
    }
    Ok(paths)
}

/// A path as its bytes: on Unix any that a file name can have.
fn path_of(bytes: &[u8]) -> Result<PathBuf> {
    #[cfg(unix)]
    return Ok(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes).into());
    #[cfg(not(unix))]
    std::str::from_utf8(bytes)
        .map(PathBuf::from)
        .map_err(|error| Error::new(Kind::Input, "the list is not UTF-8").because(error))
}
