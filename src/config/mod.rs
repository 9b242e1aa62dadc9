//! What the command line means. An option beats the environment, which beats the profile, which beats the
//! built-in default. The environment and the terminal are read here alone, once.

mod environment;
mod profiles;

use std::path::PathBuf;
use std::time::Duration;

use url::Url;

use crate::cli::{self, Global};
use crate::error::{Error, Kind, Result};
use crate::net::{NetworkSettings, is_loopback};
use crate::ui::{Progress, Terminal};
use alloo_common::secret::ApiKey;

pub use environment::Environment;
use profiles::{Profile, Profiles};

/// The service's address where nothing names another.
pub const DEFAULT_URL: &str = "https://api.alloovium.com";
/// How long commands wait for jobs where nothing says otherwise.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30 * 60);
/// How many fills are followed at once where nothing says otherwise.
const DEFAULT_JOBS: u16 = 32;

/// The service that a command talks to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Service {
    /// The one at this address.
    Remote(Url),
    /// The embedded one, in this process, with the vault if one was named.
    Embedded(Option<PathBuf>),
}

/// Where `--debug` writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DebugLog {
    /// To standard error.
    Stderr,
    /// To the end of this file.
    File(PathBuf),
}

/// Everything a command needs to know.
#[derive(Debug)]
pub struct Settings {
    /// The service.
    pub service: Service,
    /// Whether `--api-url` named it: commands that are to reach it too must name it again.
    pub is_named_by_option: bool,
    /// The environment's credential; a stored one is looked up when it is needed.
    pub key: Option<ApiKey>,
    /// The folder of the local record and of the embedded service's state.
    pub state_dir: PathBuf,
    /// The folder of the configuration and the stored credentials.
    pub config_dir: PathBuf,
    /// The name of the profile, where one is in use.
    pub profile: Option<String>,
    /// The project that the environment or the profile names.
    pub project: Option<String>,
    /// The `--timeout` of commands that are given none, where the environment names one; zero waits for ever.
    pub timeout: Option<Duration>,
    /// The `--output` of commands that are given none.
    pub output: Option<PathBuf>,
    /// The `--jobs` of commands that are given none.
    pub jobs: u16,
    /// Whether to print one JSON object a line.
    pub json: bool,
    /// Whether to print results and errors only.
    pub quiet: bool,
    /// How much to print on standard error.
    pub verbose: u8,
    /// How progress is shown.
    pub progress: Progress,
    /// What standard error can show.
    pub terminal: Terminal,
    /// Whether standard output is coloured.
    pub out_color: bool,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Whether errors are printed as annotations of GitHub Actions too.
    pub annotations: bool,
    /// The file of the job's summary in GitHub Actions.
    pub github_summary: Option<PathBuf>,
    /// Whether this session has a keyring that can be asked.
    pub has_keyring: bool,
    /// Proxies and certificates.
    pub network: NetworkSettings,
    /// `--retries`.
    pub retries: Option<u32>,
    /// Where requests are logged, if they are.
    pub debug: Option<DebugLog>,
    /// The names of alloo's own variables that are set.
    pub variables: Vec<&'static str>,
    /// Whether a person may be asked.
    pub asks: bool,
    /// Whether standard input is a terminal.
    pub stdin_is_terminal: bool,
}

fn folder(given: Option<PathBuf>, standard: Option<PathBuf>, variable: &str, what: &str) -> Result<PathBuf> {
    given.or_else(|| Some(standard?.join("alloo"))).ok_or_else(|| {
        Error::new(
            Kind::Local,
            format!("there is no folder for {what}: this user has no home folder"),
        )
        .hint(format!("set {variable} to a folder"))
    })
}

fn config_dir(environment: &Environment) -> Result<PathBuf> {
    let variable = "ALLOO_CONFIG_DIR";
    folder(
        environment.path(variable),
        dirs::config_dir(),
        variable,
        "the configuration",
    )
}

/// The names of the profiles, as far as they can be read.
pub fn profiles(environment: &Environment) -> Vec<String> {
    let file = config_dir(environment).and_then(|folder| Profiles::read(&folder.join("config.toml")));
    file.map(|file| file.profiles.into_keys().collect())
        .unwrap_or_default()
}

impl Settings {
    /// The service's name in the local record: an address, or the state folder of the embedded one, whose
    /// port changes.
    pub fn service_id(&self) -> String {
        match &self.service {
            Service::Remote(url) => url.as_str().trim_end_matches('/').to_owned(),
            Service::Embedded(_) => {
                let dir = self.state_dir.join("sandbox");
                format!("sandbox:{}", std::path::absolute(&dir).unwrap_or(dir).display())
            }
        }
    }

    /// Resolves the options.
    ///
    /// # Errors
    /// [`Kind::Usage`] for a profile that does not exist, [`Kind::Input`] for a variable, configuration, URL
    /// or key that is wrong.
    pub fn resolve(global: &Global, environment: &Environment) -> Result<Self> {
        environment.check()?;
        let config_dir = config_dir(environment)?;
        let state_dir = folder(
            environment.path("ALLOO_STATE_DIR"),
            dirs::state_dir().or_else(dirs::data_local_dir),
            "ALLOO_STATE_DIR",
            "the local record",
        )?;
        let path = config_dir.join("config.toml");
        let file = Profiles::read(&path)?;
        let name = global
            .profile
            .clone()
            .or_else(|| environment.text("ALLOO_PROFILE").map(str::to_owned))
            .or_else(|| file.default_profile.clone());
        let profile = match &name {
            None => Profile::default(),
            Some(name) => file.get(name, &path)?,
        };
        let service = service(global, environment, &profile)?;
        let key = match (&service, environment.text("ALLOOVIUM_API_KEY")) {
            (Service::Remote(_), Some(text)) => Some(environment_key(text)?),
            _ => None,
        };
        let project = environment.text("ALLOO_PROJECT").map(str::to_owned);
        Ok(Settings {
            service,
            is_named_by_option: global.api_url.is_some(),
            key,
            project: project.or(profile.project),
            timeout: environment.parse("ALLOO_TIMEOUT", cli::duration)?,
            output: environment.path("ALLOO_OUTPUT"),
            jobs: environment
                .parse("ALLOO_JOBS", cli::jobs_at_once)?
                .unwrap_or(DEFAULT_JOBS),
            has_keyring: environment.has_keyring(),
            network: environment.network(),
            state_dir,
            config_dir,
            profile: name,
            json: global.json,
            quiet: global.quiet,
            verbose: global.verbose,
            progress: progress(global, environment)?,
            terminal: environment.terminal(global.color),
            out_color: environment.stdout_color(global.color),
            stdout_is_terminal: environment.stdout_is_terminal,
            annotations: environment.in_github_actions(),
            github_summary: environment.path("GITHUB_STEP_SUMMARY"),
            retries: global.retries,
            debug: debug(global, environment),
            variables: environment.own(),
            stdin_is_terminal: environment.stdin_is_terminal,
            asks: !global.no_input && environment.stdin_is_terminal,
        })
    }
}

/// `--debug`, or the variable: yes, no or a file.
fn debug(global: &Global, environment: &Environment) -> Option<DebugLog> {
    let (name, path) = ("ALLOO_DEBUG", global.debug.clone());
    let path = path.or_else(|| {
        environment
            .path(name)
            .filter(|_| environment.truth(name) == Some(true))
    })?;
    let words: &[&str] = match global.debug {
        Some(_) => &["-"],
        None => &["-", "1", "true", "yes", "on"],
    };
    Some(match words.iter().any(|word| path.as_os_str() == *word) {
        true => DebugLog::Stderr,
        false => DebugLog::File(path),
    })
}

fn progress(global: &Global, environment: &Environment) -> Result<Progress> {
    let parse = |text: &str| <Progress as clap::ValueEnum>::from_str(text, true);
    let wanted = match global.progress {
        Some(progress) => progress,
        None if global.quiet => Progress::None,
        None => environment.parse("ALLOO_PROGRESS", parse)?.unwrap_or_default(),
    };
    Ok(match wanted {
        Progress::Auto if global.quiet || global.json => Progress::None,
        Progress::Auto if environment.in_ci() => Progress::Plain,
        wanted => wanted,
    })
}

fn environment_key(text: &str) -> Result<ApiKey> {
    ApiKey::new(text).map_err(|why| {
        Error::new(Kind::Input, format!("ALLOOVIUM_API_KEY: {why}"))
            .hint("copy the key again; it starts with ak_live_ or ak_test_")
    })
}

#[cfg(feature = "sandbox")]
fn service(global: &Global, environment: &Environment, profile: &Profile) -> Result<Service> {
    let vault = environment.path("ALLOO_VAULT");
    if global.sandbox || global.vault.is_some() {
        if global.api_url.is_some() {
            let message = "--api-url names another service than --sandbox and --vault do";
            return Err(Error::new(Kind::Usage, message).hint("leave one of them out"));
        }
        let vault = global.vault.clone().or(vault).or_else(|| profile.vault.clone());
        return Ok(Service::Embedded(vault));
    }
    if let Some(url) = &global.api_url {
        return remote(url, "--api-url");
    }
    let wanted = environment.truth("ALLOO_SANDBOX");
    if wanted == Some(true) || (wanted.is_none() && vault.is_some()) {
        return Ok(Service::Embedded(vault.or_else(|| profile.vault.clone())));
    }
    if let Some(url) = environment.text("ALLOOVIUM_API_URL") {
        return remote(url, "ALLOOVIUM_API_URL");
    }
    let profile_is_embedded = profile.sandbox.unwrap_or(profile.vault.is_some());
    if wanted.is_none() && profile_is_embedded {
        return Ok(Service::Embedded(profile.vault.clone()));
    }
    let url = profile.api_url.as_deref().unwrap_or(DEFAULT_URL);
    remote(url, "api_url of the profile")
}

#[cfg(not(feature = "sandbox"))]
fn service(global: &Global, environment: &Environment, profile: &Profile) -> Result<Service> {
    let asked = environment.truth("ALLOO_SANDBOX") == Some(true)
        || environment.path("ALLOO_VAULT").is_some()
        || profile.sandbox == Some(true)
        || profile.vault.is_some();
    if global.api_url.is_none() && asked {
        return Err(
            Error::new(Kind::Usage, "this alloo was built without the embedded service")
                .hint("install alloo with its default features, or unset ALLOO_SANDBOX and ALLOO_VAULT"),
        );
    }
    let profile_url = profile.api_url.as_deref().unwrap_or(DEFAULT_URL);
    match (&global.api_url, environment.text("ALLOOVIUM_API_URL")) {
        (Some(url), _) => remote(url, "--api-url"),
        (None, Some(url)) => remote(url, "ALLOOVIUM_API_URL"),
        (None, None) => remote(profile_url, "api_url of the profile"),
    }
}

fn remote(text: &str, from: &str) -> Result<Service> {
    let wrong = |why: &str| {
        Error::new(Kind::Input, format!("{from}: {why}")).hint(format!("write it like {DEFAULT_URL}"))
    };
    let mut url = Url::parse(text.trim()).map_err(|error| wrong(&format!("this is not a URL ({error})")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(wrong("this is not an http or https URL"));
    }
    let has_user = !url.username().is_empty() || url.password().is_some();
    if has_user || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("the address of a service has no user, query or fragment"));
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        let why = "plain http would show the key to the network; only a service on this machine may use it";
        return Err(wrong(why));
    }
    // One service has one name in the record, however it is spelt.
    let path = url
        .path()
        .trim_end_matches('/')
        .trim_end_matches("/api/v2")
        .trim_end_matches('/')
        .to_owned();
    url.set_path(&path);
    Ok(Service::Remote(url))
}

#[cfg(test)]
mod tests;
