//! A file a verb; here what they share: the session with a service, the end of a command, and signals.

mod auth;
mod ends;
mod fill;
mod github;
mod jobs;
mod lists;
mod outputs;
#[cfg(feature = "sandbox")]
mod sandbox;

use std::cell::{Cell, RefCell};
use std::io::ErrorKind;
use std::panic::AssertUnwindSafe;
use std::sync::Mutex;
use std::time::Duration;

use futures_util::StreamExt;

use crate::api::types::{JobState, JobView};
use crate::api::{Client, RetryPolicy};
use crate::cli::{Cli, Command};
use crate::config::{Environment, Service, Settings};
use crate::credentials::{CredentialStore, entry_name};
use crate::download::Downloader;
use crate::error::{Error, Kind, Result};
use crate::journal::Journal;
use crate::poll::{PollObserver, PollSchedule};
use crate::ui::{self, Event, Mark, Reporter};
use alloo_common::secret::ApiKey;

/// How the process ends.
pub type Code = u8;

/// Runs a command to its end, errors printed.
pub fn run(cli: Cli) -> Code {
    #[cfg(unix)]
    {
        // A core file would hold the key.
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Core);
        let _ = setrlimit(
            Resource::Core,
            Rlimit {
                current: Some(0),
                ..limit
            },
        );
    }
    let json = cli.global.json;
    let environment = Environment::capture();
    let terminal = environment.terminal(cli.global.color);
    match guarded(|| dispatch(cli, &environment)) {
        Ok(code) => code,
        Err(error) => {
            print_error(&error, json, terminal.color);
            error.kind().exit_code()
        }
    }
}

/// Runs the work; a panic becomes an error that names the place, not the values, in the code.
fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    static PLACE: Mutex<Option<String>> = Mutex::new(None);
    // Panics of readers of foreign files are caught where they are called; none of them is news for the terminal.
    let tests = cfg!(test).then(std::panic::take_hook);
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string);
        // Built to abort, the process ends here, and it ends as it would otherwise.
        if cfg!(panic = "abort") {
            let defect = defect(place);
            crate::download::remove_part_files();
            print_error(&defect, std::env::args_os().any(|word| word == "--json"), false);
            std::process::exit(defect.kind().exit_code().into());
        }
        *PLACE.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = place;
        if let Some(told) = &tests {
            told(panic);
        }
    }));
    std::panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let place = PLACE
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .take();
        Err(defect(place))
    })
}

fn defect(place: Option<String>) -> Error {
    let place = place.unwrap_or_else(|| "an unknown place".into());
    Error::new(Kind::Defect, format!("alloo {} stopped at {place}", env!("CARGO_PKG_VERSION")))
        .code("internal_error")
        .hint("this is a defect in alloo; please report it with that place. A fill that was begun continues when the command is run again")
}

/// Prints an error once: as lines for people or as the JSON object.
pub fn print_error(error: &Error, json: bool, color: bool) {
    if error.is_reported() {
        return;
    }
    annotate(error);
    if json {
        if let Ok(text) = ui::json_text(&error.to_json()) {
            ui::err_raw(&text);
        }
        return;
    }
    let mut text = error.to_string();
    // The line says which of several templates or jobs it is about.
    if let Some(template) = error.get_template().filter(|template| !text.contains(template)) {
        text = format!("{template}: {text}");
    } else if let Some(job) = error
        .get_job()
        .filter(|job| error.get_template().is_none() && !text.contains(job))
    {
        text = format!("job {job}: {text}");
    }
    if let Some(code) = error.get_code().filter(|code| !text.contains(code)) {
        text.push_str(&format!(" [{code}]"));
    }
    ui::err_line(Mark::Error, &text, color);
    if let Some(hint) = error.get_hint() {
        ui::err_line(Mark::Hint, hint, color);
    }
}

/// Makes an error an annotation where GitHub Actions runs this.
pub fn annotate(error: &Error) {
    if Environment::capture().in_github_actions() {
        ui::err_raw(&github::annotation(error));
    }
}

fn dispatch(cli: Cli, environment: &Environment) -> Result<Code> {
    match cli.command {
        Command::Completions { shell } => crate::generate::completion(shell).map(|()| 0),
        Command::Generate { root } => crate::generate::write(&root).map(|()| 0),
        #[cfg(feature = "sandbox")]
        Command::ReadPdf { file } => sandbox::read_pdf(&file),
        #[cfg(feature = "sandbox")]
        Command::Sandbox(ref args) => sandbox::run(&cli.global, environment, args),
        command => {
            let settings = Settings::resolve(&cli.global, environment)?;
            ends::watched(settings, command)
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(Kind::Defect, "cannot start").because(error))
}

#[cfg(feature = "sandbox")]
type Embedded = alloo_sandbox::ServiceHandle;
#[cfg(not(feature = "sandbox"))]
type Embedded = ();

/// One command's dealings with one service.
struct Session {
    settings: Settings,
    reporter: RefCell<Option<std::rc::Rc<dyn Reporter>>>,
    record: RefCell<Option<Journal>>,
    record_warned: Cell<bool>,
    embedded: RefCell<Option<Embedded>>,
    /// What is under way: what to name when a signal comes.
    live: ends::Shared,
    /// When the process started, Unix milliseconds.
    started: i64,
    pipe_gone: Cell<bool>,
}

/// The service and how to reach it.
struct Link {
    client: Client,
    /// Made by the first result that is brought.
    transfers: std::cell::OnceCell<Downloader>,
    url: url::Url,
    policy: RetryPolicy,
    /// What the record calls the service.
    service: String,
    /// The credential's prefix.
    credential: String,
    /// Where the key is from.
    key_from: String,
}

impl Link {
    fn transfers(&self) -> Result<&Downloader> {
        if let Some(transfers) = self.transfers.get() {
            return Ok(transfers);
        }
        let transfers = Downloader::new(&self.url, self.policy)?;
        Ok(self.transfers.get_or_init(|| transfers))
    }
}

impl Session {
    fn new(settings: Settings, live: ends::Shared) -> Self {
        Session {
            settings,
            reporter: RefCell::default(),
            record: RefCell::default(),
            record_warned: Cell::new(false),
            embedded: RefCell::default(),
            live,
            started: jiff::Timestamp::now().as_millisecond(),
            pipe_gone: Cell::new(false),
        }
    }

    async fn command(&self, command: Command) -> Result<Code> {
        match command {
            Command::Fill(args) => self.fill(args).await,
            Command::Status(args) => self.status(args).await,
            Command::Wait(args) => self.wait(args).await,
            Command::Download(args) => self.download(args).await,
            Command::Jobs(args) => self.jobs(args).await,
            Command::Auth(args) => self.auth(args).await,
            Command::Projects => self.projects().await,
            Command::Documents(args) => self.documents(args).await,
            _ => Err(Error::new(Kind::Defect, "a command without a home")),
        }
    }

    /// Opens the way to the service; starts the embedded one if that is meant.
    async fn link(&self) -> Result<Link> {
        let policy = RetryPolicy::new(self.settings.retries);
        match &self.settings.service {
            Service::Remote(url) => {
                let Some((key, from)) = self.key(url).await? else {
                    return Err(Error::new(
                        Kind::Denied,
                        format!("no API key for {}", url.origin().ascii_serialization()),
                    )
                    .code("missing_api_key")
                    .hint("set ALLOOVIUM_API_KEY, run alloo auth login, or try offline with --vault DIR"));
                };
                self.verbose(1, &format!("service {url}, key {key} from {from}"));
                Ok(Link {
                    client: Client::new(url, key.clone(), policy)?,
                    transfers: std::cell::OnceCell::new(),
                    url: url.clone(),
                    policy,
                    service: url.as_str().trim_end_matches('/').to_owned(),
                    credential: key.prefix().to_owned(),
                    key_from: from,
                })
            }
            #[cfg(feature = "sandbox")]
            Service::Embedded(vault) => {
                let state_dir = self.settings.state_dir.join("sandbox");
                let running = sandbox::start_inside(&state_dir, vault.clone()).await?;
                let url = url::Url::parse(running.url()).map_err(|error| {
                    Error::new(Kind::Defect, "the embedded service has no address").because(error)
                })?;
                let key = running.key().clone();
                self.verbose(
                    1,
                    &format!("embedded service at {url}, state in {}", state_dir.display()),
                );
                *self.embedded.borrow_mut() = Some(running);
                Ok(Link {
                    client: Client::new(&url, key.clone(), policy)?,
                    transfers: std::cell::OnceCell::new(),
                    url,
                    policy,
                    service: self.settings.service_id(),
                    credential: key.prefix().to_owned(),
                    key_from: "the embedded service".into(),
                })
            }
            #[cfg(not(feature = "sandbox"))]
            Service::Embedded(_) => Err(Error::new(
                Kind::Usage,
                "this alloo was built without the embedded service",
            )),
        }
    }

    /// The key for a service and where it is from: the environment, or else the store.
    async fn key(&self, url: &url::Url) -> Result<Option<(ApiKey, String)>> {
        let store = CredentialStore::new(&self.settings.config_dir);
        let slot = entry_name(self.settings.profile.as_deref(), url);
        let Some(key) = &self.settings.key else {
            return store.get(&slot).await;
        };
        if let (Some(given), Some(stored)) = (key.environment(), store.environment(&slot))
            && given != stored
        {
            let profile = self.settings.profile.as_deref().unwrap_or("default");
            self.warn(&format!(
                "ALLOOVIUM_API_KEY is a {given} key, but the key that is stored for the profile {profile:?} is a {stored} one; the {given} key is used"
            ));
        }
        Ok(Some((key.clone(), "ALLOOVIUM_API_KEY".to_owned())))
    }

    /// Works with the record. A record that fails warns once and is done without.
    fn with_record<T>(&self, work: impl FnOnce(&mut Journal) -> Result<T>) -> Option<T> {
        match self.try_record(work) {
            Ok(value) => Some(value),
            Err(error) => {
                if !self.record_warned.replace(true) {
                    self.warn(&format!(
                        "{error}; going on without it: a command that is repeated may start a second fill"
                    ));
                }
                None
            }
        }
    }

    /// Returns once everything in the record is on the disk itself.
    async fn durable(&self) {
        let log = self.record.borrow().as_ref().and_then(Journal::log);
        if let Some(log) = log
            && let Err(error) = log.sync().await
        {
            let error = Error::new(Kind::Local, "the record cannot be written to the disk").because(error);
            self.with_record(|_| Err::<(), _>(error));
        }
    }

    fn try_record<T>(&self, work: impl FnOnce(&mut Journal) -> Result<T>) -> Result<T> {
        let mut record = self.record.borrow_mut();
        if record.is_none() {
            *record = Some(Journal::open(&self.settings.state_dir)?);
        }
        match record.as_mut() {
            Some(record) => work(record),
            None => Err(Error::new(Kind::Defect, "no record")),
        }
    }

    fn start_reporter(&self, tasks: usize) -> std::rc::Rc<dyn Reporter> {
        let reporter: std::rc::Rc<dyn Reporter> =
            ui::reporter(self.settings.progress, self.settings.terminal, tasks).into();
        *self.reporter.borrow_mut() = Some(reporter.clone());
        reporter
    }

    fn reporter_close(&self) {
        if let Some(reporter) = self.reporter.borrow().as_ref() {
            reporter.close();
        }
    }

    fn event(&self, event: Event<'_>) {
        if let Some(reporter) = self.reporter.borrow().as_ref() {
            reporter.event(event);
        }
    }

    fn aside(&self, write: &mut dyn FnMut()) {
        match self.reporter.borrow().as_ref() {
            Some(reporter) => reporter.aside(write),
            None => write(),
        }
    }

    /// A line of results. A reader that has gone (`| head`) is no error: nothing more is printed, the work goes on.
    fn out(&self, line: &str) -> Result<()> {
        self.out_with(&mut || ui::out_line(line))
    }

    /// The same of a path, which may be no UTF-8: byte for byte, so that a script can use it.
    fn out_os(&self, line: &std::ffi::OsStr) -> Result<()> {
        self.out_with(&mut || ui::out_bytes(&[line.as_encoded_bytes(), b"\n"].concat()))
    }

    fn out_with(&self, write: &mut dyn FnMut() -> std::io::Result<()>) -> Result<()> {
        if self.pipe_gone.get() {
            return Ok(());
        }
        let mut result = Ok(());
        self.aside(&mut || result = write());
        match result {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.pipe_gone.set(true);
                Ok(())
            }
            Err(error) => Err(Error::new(Kind::Local, "cannot write to standard output").because(error)),
            Ok(()) => Ok(()),
        }
    }

    fn out_json(&self, value: &impl serde::Serialize) -> Result<()> {
        let text = ui::json_text(value)
            .map_err(|error| Error::new(Kind::Defect, "cannot write JSON").because(error))?;
        self.out(&text)
    }

    fn out_table(&self, table: &ui::Table) -> Result<()> {
        if table.is_empty() {
            return Ok(());
        }
        let text = table.render(ui::out_columns(), self.settings.out_color);
        self.out_with(&mut || ui::out_bytes(text.as_bytes()))
    }

    fn say(&self, mark: Mark, text: &str) {
        self.aside(&mut || ui::err_line(mark, text, self.settings.terminal.color));
    }

    fn warn(&self, text: &str) {
        self.say(Mark::Warning, text);
    }

    fn note(&self, text: &str) {
        if !self.settings.quiet {
            self.say(Mark::Note, text);
        }
    }

    fn verbose(&self, level: u8, text: &str) {
        if self.settings.verbose >= level {
            self.say(Mark::Note, text);
        }
    }

    fn print_error(&self, error: &Error) {
        self.aside(&mut || print_error(error, self.settings.json, self.settings.terminal.color));
    }

    /// Follows a job, telling the reporter and the record. The job counts as live until the caller is done with it.
    async fn follow(&self, link: &Link, task: usize, job: &str, pace: PollSchedule) -> Result<JobView> {
        self.live.begin(task, job);
        let watcher = Follower {
            session: self,
            task,
            job,
            last: RefCell::default(),
        };
        let end = crate::poll::until_terminal(pace, &watcher, || link.client.status_once(job)).await;
        end.map_err(|error| {
            let error = error.job(job);
            match error.kind() {
                Kind::Timeout => error.hint(format!("go on waiting with: alloo wait {job}")),
                _ => error,
            }
        })
    }

    /// Works no longer than `--timeout` allows.
    async fn in_time<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let end = self.live.deadline().bound(work).await;
        end.unwrap_or_else(|| {
            Err(Error::new(Kind::Timeout, "--timeout ran out")
                .hint("run the same command again: it goes on with what was begun"))
        })
    }

    fn pace(&self, waiting: &crate::cli::Waiting, local: bool) -> PollSchedule {
        let least = Duration::from_secs(2);
        let interval = match waiting.interval {
            Some(interval) if interval < least && !local => {
                self.warn("--interval is raised to 2s, the least that the service allows");
                Some(least)
            }
            // Nothing at all would be a busy loop.
            Some(interval) => Some(interval.max(Duration::from_millis(1))),
            None => None,
        };
        PollSchedule {
            interval,
            timeout: Some(waiting.timeout.unwrap_or(self.settings.timeout)).filter(|time| !time.is_zero()),
            deadline: self.live.deadline(),
            local,
            ..PollSchedule::default()
        }
    }
}

struct Follower<'a> {
    session: &'a Session,
    task: usize,
    job: &'a str,
    last: RefCell<String>,
}

impl PollObserver for Follower<'_> {
    fn seen(&self, view: &JobView) {
        let status = view.status.as_str();
        if *self.last.borrow() != status {
            status.clone_into(&mut self.last.borrow_mut());
            if view.status.is_terminal() {
                self.session.with_record(|record| record.seen(self.job, status));
            }
        }
        self.session.event(Event::Progress {
            task: self.task,
            job: self.job,
            status,
            progress: view.progress,
            stage: view.stage.as_deref(),
        });
    }

    fn trouble(&self, reason: &str, wait: Duration) {
        self.session.event(Event::Retry {
            task: self.task,
            job: Some(self.job),
            reason,
            wait,
        });
    }
}

/// The error of a job that ended without a result; `None` for one that has it or has not ended.
fn verdict(job: &str, view: &JobView) -> Option<Error> {
    match view.status {
        JobState::Failed => {
            let why = view
                .error_message
                .as_deref()
                .unwrap_or("the service says no reason");
            let error = Error::new(Kind::FillFailed, format!("the fill {job} failed: {why}")).job(job);
            Some(match &view.error_code {
                Some(code) => error.code(code),
                None => error,
            })
        }
        JobState::Cancelled => Some(
            Error::new(
                Kind::FillCancelled,
                format!("the fill {job} was cancelled, by a user or by a time-out"),
            )
            .job(job)
            .hint("start it again with: alloo fill"),
        ),
        _ => None,
    }
}

/// Runs `work` over the items, so many at once, and gives each result with its place as it comes.
async fn each<T, R, F: Future<Output = R>>(
    items: impl IntoIterator<Item = T>,
    at_once: usize,
    work: impl Fn(usize, T) -> F,
    mut done: impl FnMut(usize, R),
) {
    let mut running = futures_util::stream::iter(items.into_iter().enumerate())
        .map(|(place, item)| {
            let future = work(place, item);
            async move { (place, future.await) }
        })
        .buffer_unordered(at_once.max(1));
    while let Some((place, result)) = running.next().await {
        done(place, result);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_defect_that_tells_no_values() {
        let error = guarded(|| -> Result<()> { panic!("the key is {}", "ak_live_secret") }).unwrap_err();
        assert_eq!(error.kind().exit_code(), 1);
        let said = error.to_string();
        assert!(
            said.contains("src/commands/mod.rs:") && !said.contains("secret"),
            "{said}"
        );
    }
}
