//! What the command line means: options beat the environment, which beats the profile, which beats the built-in default. Environment
//! and terminal are read here alone, once.

use std::collections::BTreeMap;
use std::env;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use reqwest::Url;
use serde::Deserialize;

use crate::cli::{Color, Global};
use crate::error::{Error, Kind, Result};
use crate::net::is_loopback;
use crate::ui::{Progress, Terminal};
use alloo_common::secret::ApiKey;

/// Where the service is when nothing says otherwise.
pub const DEFAULT_URL: &str = "https://api.alloovium.com";

/// Which service a command talks to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Service {
    /// One at an address.
    Remote(Url),
    /// The embedded one, in this process, with the vault if one was named.
    Embedded(Option<PathBuf>),
}

/// Everything a command needs to know.
#[derive(Debug)]
pub struct Settings {
    /// The service.
    pub service: Service,
    /// The environment's credential; a stored one is looked for when it is needed.
    pub key: Option<ApiKey>,
    /// Records, the embedded service's state.
    pub state_dir: PathBuf,
    /// Configuration and the stored credentials.
    pub config_dir: PathBuf,
    /// The profile's name, where one is in use.
    pub profile: Option<String>,
    /// The project that the environment or profile names.
    pub project: Option<String>,
    /// One JSON object a line.
    pub json: bool,
    /// Results and errors only.
    pub quiet: bool,
    /// How much to say on standard error.
    pub verbose: u8,
    /// How progress is shown.
    pub progress: Progress,
    /// What the terminal can do.
    pub terminal: Terminal,
    /// Colour on standard output.
    pub out_color: bool,
    /// The file of the job's summary in GitHub Actions.
    pub github_summary: Option<PathBuf>,
    /// `--retries`.
    pub retries: Option<u32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    default_profile: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    api_url: Option<String>,
    project: Option<String>,
    sandbox: Option<bool>,
    vault: Option<PathBuf>,
}

/// A variable that is set and not empty.
fn var(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether GitHub Actions runs this, and reads annotations; needed before anything can fail.
pub fn in_github_actions() -> bool {
    var("GITHUB_ACTIONS").is_some_and(|value| value == "true")
}

/// How the terminal is to be treated; needed before anything can fail.
pub fn terminal(color: Color) -> (Terminal, bool) {
    let dumb = var("TERM").is_some_and(|term| term == "dumb");
    let wanted = |is_terminal: bool| match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) => false,
        Color::Auto if var("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        Color::Auto => is_terminal && !dumb,
    };
    let stderr = std::io::stderr().is_terminal();
    let locale = var("LC_ALL")
        .or_else(|| var("LC_CTYPE"))
        .or_else(|| var("LANG"))
        .unwrap_or_default();
    let unicode = cfg!(windows) || locale.to_ascii_lowercase().replace('-', "").contains("utf8");
    (
        Terminal {
            stderr_is_terminal: stderr,
            dumb,
            color: wanted(stderr),
            unicode,
        },
        wanted(std::io::stdout().is_terminal()),
    )
}

fn folder(variable: &str, standard: Option<PathBuf>, what: &str) -> Result<PathBuf> {
    env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .or_else(|| Some(standard?.join("alloo")))
        .ok_or_else(|| {
            Error::new(
                Kind::Local,
                format!("no folder for {what}: this user has no home folder"),
            )
            .hint(format!("set {variable} to a folder"))
        })
}

fn config_dir() -> Result<PathBuf> {
    folder("ALLOO_CONFIG_DIR", dirs::config_dir(), "configuration")
}

/// The names of the profiles, as far as they can be read.
pub fn profiles() -> Vec<String> {
    let file = config_dir().and_then(|folder| read_file(&folder.join("config.toml")));
    file.map(|file| file.profiles.into_keys().collect())
        .unwrap_or_default()
}

impl Settings {
    /// What the record calls the service: an address, or the embedded one's state folder, as its port changes from run to run.
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
    /// [`Kind::Usage`] for a profile that does not exist, [`Kind::Input`] for a configuration, URL or key that makes no sense.
    pub fn resolve(global: &Global) -> Result<Self> {
        let config_dir = config_dir()?;
        let state_dir = folder(
            "ALLOO_STATE_DIR",
            dirs::state_dir().or_else(dirs::data_local_dir),
            "the local record",
        )?;
        let file = read_file(&config_dir.join("config.toml"))?;
        let name = global
            .profile
            .clone()
            .or_else(|| var("ALLOO_PROFILE"))
            .or_else(|| file.default_profile.clone());
        let profile = match &name {
            None => Profile::default(),
            Some(name) => file.profiles.get(name).cloned().ok_or_else(|| {
                let known: Vec<&str> = file.profiles.keys().map(String::as_str).collect();
                let error = Error::new(
                    Kind::Usage,
                    format!(
                        "no profile {name:?} in {}",
                        config_dir.join("config.toml").display()
                    ),
                );
                if known.is_empty() {
                    error.hint("the file has no [profiles.NAME] tables")
                } else {
                    error.hint(format!("profiles there: {}", known.join(", ")))
                }
            })?,
        };
        let service = service(global, &profile)?;
        let key = match (&service, var("ALLOOVIUM_API_KEY")) {
            (Service::Remote(_), Some(text)) => Some(ApiKey::new(&text).map_err(|why| {
                Error::new(Kind::Denied, format!("ALLOOVIUM_API_KEY: {why}"))
                    .hint("copy the key again; it starts with ak_live_ or ak_test_")
            })?),
            _ => None,
        };
        let (terminal, out_color) = terminal(global.color);
        Ok(Settings {
            service,
            key,
            project: var("ALLOO_PROJECT").or_else(|| profile.project.clone()),
            state_dir,
            config_dir,
            profile: name,
            json: global.json,
            quiet: global.quiet,
            verbose: global.verbose,
            progress: match global.progress {
                Progress::Auto if global.quiet || global.json => Progress::None,
                other => other,
            },
            terminal,
            out_color,
            github_summary: var("GITHUB_STEP_SUMMARY").map(PathBuf::from),
            retries: global.retries,
        })
    }
}

fn read_file(path: &Path) -> Result<File> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error)
            if matches!(
                error.kind(),
                std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(File::default());
        }
        Err(error) => {
            return Err(Error::new(Kind::Local, format!("cannot read {}", path.display())).because(error));
        }
    };
    toml::from_str(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        let before = text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Error::new(
            Kind::Input,
            format!("{}:{line}:{column}: {}", path.display(), error.message().lines().next().unwrap_or("does not parse")),
        )
        .hint("correct that line; known are default_profile and [profiles.NAME] with api_url, project, sandbox, vault")
    })
}

#[cfg(feature = "sandbox")]
fn service(global: &Global, profile: &Profile) -> Result<Service> {
    let truth = |text: String| !matches!(text.to_ascii_lowercase().as_str(), "0" | "false" | "no" | "off");
    if global.sandbox || global.vault.is_some() {
        if global.api_url.is_some() {
            return Err(
                Error::new(Kind::Usage, "--api-url and --sandbox/--vault name two services")
                    .hint("leave one of them out"),
            );
        }
        return Ok(Service::Embedded(
            global
                .vault
                .clone()
                .or_else(|| var("ALLOO_VAULT").map(PathBuf::from))
                .or_else(|| profile.vault.clone()),
        ));
    }
    if let Some(url) = &global.api_url {
        return remote(url, "--api-url");
    }
    let vault = env::var_os("ALLOO_VAULT")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from);
    let wanted = var("ALLOO_SANDBOX").map(truth);
    if wanted == Some(true) || (wanted.is_none() && vault.is_some()) {
        return Ok(Service::Embedded(vault.or_else(|| profile.vault.clone())));
    }
    if let Some(url) = var("ALLOOVIUM_API_URL") {
        return remote(&url, "ALLOOVIUM_API_URL");
    }
    if wanted.is_none()
        && (profile.sandbox == Some(true) || (profile.sandbox.is_none() && profile.vault.is_some()))
    {
        return Ok(Service::Embedded(profile.vault.clone()));
    }
    remote(
        profile.api_url.as_deref().unwrap_or(DEFAULT_URL),
        "api_url of the profile",
    )
}

#[cfg(not(feature = "sandbox"))]
fn service(global: &Global, profile: &Profile) -> Result<Service> {
    let asked = var("ALLOO_SANDBOX").is_some()
        || var("ALLOO_VAULT").is_some()
        || profile.sandbox == Some(true)
        || profile.vault.is_some();
    if global.api_url.is_none() && asked {
        return Err(
            Error::new(Kind::Usage, "this alloo was built without the embedded service")
                .hint("install alloo with its default features, or unset ALLOO_SANDBOX and ALLOO_VAULT"),
        );
    }
    let (url, from) = match (&global.api_url, var("ALLOOVIUM_API_URL")) {
        (Some(url), _) => (url.clone(), "--api-url"),
        (None, Some(url)) => (url, "ALLOOVIUM_API_URL"),
        (None, None) => (
            profile.api_url.clone().unwrap_or_else(|| DEFAULT_URL.into()),
            "api_url of the profile",
        ),
    };
    remote(&url, from)
}

fn remote(text: &str, from: &str) -> Result<Service> {
    let wrong = |why: &str| {
        Error::new(Kind::Input, format!("{from}: {why}")).hint(format!("write it like {DEFAULT_URL}"))
    };
    let url = Url::parse(text.trim()).map_err(|error| wrong(&format!("not a URL ({error})")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(wrong("not an http(s) URL"));
    }
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err(wrong("a service address has no user, query or fragment"));
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        return Err(wrong(
            "plain http would show the key to the network; only a service on this machine may use it",
        ));
    }
    // One service has one name in the record, however it is spelt.
    let mut url = url;
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
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_loopback_alone() {
        for good in [
            "https://api.alloovium.com",
            "http://127.0.0.1:80",
            "http://[::1]:80",
            "http://localhost:1",
            "https://proxy.example/alloo/",
        ] {
            assert!(remote(good, "t").is_ok(), "{good}");
        }
        for spelt in ["https://h", "https://h/", "https://h/api/v2", "https://H/api/v2/"] {
            let Ok(Service::Remote(url)) = remote(spelt, "t") else {
                panic!("{spelt}")
            };
            assert_eq!(url.as_str(), "https://h/");
        }
        for bad in [
            "http://api.alloovium.com",
            "http://127.0.0.1.evil.example",
            "ftp://x",
            "x",
            "",
            "https://u:p@h",
            "https://h/?q=1",
            "http://localhost.evil.example",
        ] {
            assert!(remote(bad, "t").is_err(), "{bad}");
        }
    }
}
