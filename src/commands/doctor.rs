//! `alloo doctor`: what a fill depends on, checked one by one. The lines can be put into a report as they
//! are: they hold no secret.

use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::Serialize;
use url::Url;

use crate::api::{Failure, Probe, probe};
use crate::config::Service;
use crate::context::{Connection, Context, find_key, no_key};
use crate::credentials::CredentialStore;
use crate::error::{Error, Kind, Result};
use crate::net::{self, NetworkPart, NetworkSettings};
use crate::sanitize::clean;
use crate::ui;
use alloo_common::secret::ApiKey;

/// A clock that is further off than this is warned of.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(60);

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Verdict {
    Ok,
    Warn,
    Fail,
}

/// One check, as `--json` prints it.
#[derive(Debug, Serialize)]
struct CheckLine<'a> {
    check: &'a str,
    state: Verdict,
    found: &'a str,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
}

/// The checks so far.
#[derive(Default)]
struct Checkup {
    json: bool,
    count: usize,
    failed: usize,
    /// The kind of the first failure.
    first: Option<Kind>,
}

impl Checkup {
    fn line(&mut self, check: &str, state: Verdict, found: &str, hint: Option<&str>) -> Result<()> {
        self.count += 1;
        let line = CheckLine {
            check,
            state,
            found,
            hint,
        };
        let text = if self.json {
            let value = serde_json::to_value(&line).and_then(|value| ui::json_text(&value));
            value.map_err(|error| Error::new(Kind::Defect, "cannot write JSON").because(error))?
        } else {
            let word = match state {
                Verdict::Ok => "ok",
                Verdict::Warn => "warn",
                Verdict::Fail => "fail",
            };
            let hint = hint.map_or_else(String::new, |hint| format!("; {hint}"));
            clean(&format!("{word:<5} {check:<8} {found}{hint}")).into_owned()
        };
        match ui::out_line(&text) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Error::new(Kind::Local, "cannot write to standard output").because(error))
            }
            _ => Ok(()),
        }
    }

    fn ok(&mut self, check: &str, found: &str) -> Result<()> {
        self.line(check, Verdict::Ok, found, None)
    }

    fn warn(&mut self, check: &str, found: &str, hint: &str) -> Result<()> {
        self.line(check, Verdict::Warn, found, Some(hint))
    }

    fn fail(&mut self, check: &str, error: &Error) -> Result<()> {
        self.failed += 1;
        self.first.get_or_insert(error.kind());
        self.line(check, Verdict::Fail, &error.to_string(), error.get_hint())
    }

    fn version(&mut self) -> Result<()> {
        let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
        self.ok(
            "version",
            &format!("alloo {} on {os} {arch}", env!("ALLOO_VERSION")),
        )
    }

    /// The error that the command ends with.
    fn conclude(self) -> Result<()> {
        let Some(kind) = self.first else { return Ok(()) };
        Err(Error::new(
            kind,
            format!("{} of {} checks failed", self.failed, self.count),
        ))
    }
}

/// Checks everything.
///
/// # Errors
/// Of the kind of the first failure.
pub async fn run(context: &Context) -> Result<()> {
    let mut checkup = Checkup {
        json: context.output.json,
        ..Checkup::default()
    };
    checkup.version()?;
    config(&mut checkup, context)?;
    state(&mut checkup, context)?;
    match &context.settings.service {
        Service::Remote(url) => remote(&mut checkup, context, url).await?,
        Service::Embedded(_) => embedded(&mut checkup, context).await?,
    }
    checkup.conclude()
}

/// The same where the configuration is wrong: nothing else can be known.
///
/// # Errors
/// As [`run`].
pub fn run_without_settings(json: bool, error: Error) -> Result<()> {
    let mut checkup = Checkup {
        json,
        ..Checkup::default()
    };
    checkup.version()?;
    checkup.fail("config", &error)?;
    checkup.conclude()
}

fn config(checkup: &mut Checkup, context: &Context) -> Result<()> {
    let settings = &context.settings;
    let path = settings.config_dir.join("config.toml");
    let mut found = match path.exists() {
        true => path.display().to_string(),
        false => format!("no {}", path.display()),
    };
    if let Some(profile) = &settings.profile {
        found.push_str(&format!(", profile {profile:?}"));
    }
    if !settings.variables.is_empty() {
        found.push_str(&format!(", set are {}", settings.variables.join(", ")));
    }
    checkup.ok("config", &found)
}

/// The folder can be written, and the record in it can be read.
fn state(checkup: &mut Checkup, context: &Context) -> Result<()> {
    let folder = &context.settings.state_dir;
    let shown = folder.display();
    let hint = "make it a folder that you can write to, or name another with ALLOO_STATE_DIR";
    let existing = folder
        .ancestors()
        .find(|folder| folder.exists())
        .unwrap_or(Path::new("."));
    if let Err(error) = tempfile::tempfile_in(existing) {
        let error = Error::new(Kind::Local, format!("{shown} cannot be written")).because(error);
        return checkup.fail("state", &error.hint(hint));
    }
    if existing != folder {
        return checkup.ok("state", &format!("{shown}, which the first fill makes"));
    }
    match context.try_journal(|journal| journal.fills(None, None)) {
        Ok(fills) => checkup.ok("state", &format!("{shown}, fills in the record: {}", fills.len())),
        Err(error) => checkup.fail("state", &error.hint(hint)),
    }
}

async fn embedded(checkup: &mut Checkup, context: &Context) -> Result<()> {
    checkup.ok("key", "the embedded service has its own")?;
    for check in ["keyring", "proxy", "tls", "clock"] {
        checkup.ok(check, "not used, the service is embedded")?;
    }
    let me = async { Connection::open(context).await?.client.me(&|_, _| {}).await };
    match (me.await, &context.settings.service) {
        (Err(error), _) => checkup.fail("service", &error),
        (Ok(_), Service::Embedded(Some(vault))) => checkup.ok(
            "service",
            &format!("embedded, with the vault {}", vault.display()),
        ),
        (Ok(_), _) => checkup.warn("service", "embedded, without a vault", "fills need --vault DIR"),
    }
}

async fn remote(checkup: &mut Checkup, context: &Context, url: &Url) -> Result<()> {
    let key = find_key(context, url).await;
    let found = key.as_ref().ok().and_then(Option::as_ref);
    let settings = &context.settings;
    let known = found.map(|(key, _)| key);
    let probed = probe(url, known, &settings.network, context.request_log()?).await;
    match &key {
        Err(error) => checkup.fail("key", error)?,
        Ok(None) => checkup.fail("key", &no_key(url))?,
        Ok(Some((key, source))) => credential(checkup, key, source, probed.as_ref())?,
    }
    let store = CredentialStore::new(&settings.config_dir, settings.has_keyring);
    match store.check_keyring().await {
        Ok(()) => checkup.ok("keyring", "it answers")?,
        Err(why) => {
            let path = store.path().display().to_string();
            checkup.warn(
                "keyring",
                why,
                &format!("keys are kept in {path}, readable by you alone"),
            )?;
        }
    }
    network(checkup, url, &settings.network, &probed)?;
    clock(checkup, &probed)
}

type Probed = Result<Result<Probe, Failure>>;

/// The key, by what the service says of it.
fn credential(
    checkup: &mut Checkup,
    key: &ApiKey,
    source: &str,
    probed: Result<&Result<Probe, Failure>, &Error>,
) -> Result<()> {
    let found = format!("{key} from {source}");
    let me = match probed {
        Ok(Ok(Probe { me: Some(me), .. })) => me,
        _ => return checkup.warn("key", &found, "not checked, as the service did not answer"),
    };
    let me = match me {
        Ok(me) => me,
        Err(failure) => return checkup.fail("key", &failure.clone().into_error()),
    };
    let tier = me.text("rate_limit_tier").unwrap_or("unknown");
    let found = format!("{found}, tier {tier}");
    match &me.shortcomings()[..] {
        [] => checkup.ok("key", &found),
        found_wanting => checkup.warn("key", &found, &found_wanting.join("; ")),
    }
}

/// The proxy, TLS and the service: the part that failed is named, what lies behind it was not reached.
fn network(checkup: &mut Checkup, url: &Url, settings: &NetworkSettings, probed: &Probed) -> Result<()> {
    let part = match probed {
        Ok(Err(Failure::Network(part, _))) => Some(*part),
        _ => None,
    };
    let failure = || match probed {
        Ok(Err(failure)) => failure.clone().into_error(),
        _ => Error::new(Kind::Unreachable, "the service did not answer"),
    };
    match net::proxy_of(url, settings) {
        Err(error) => checkup.fail("proxy", &error)?,
        Ok(Some(_)) if matches!(part, Some(NetworkPart::Proxy | NetworkPart::ProxyLogin)) => {
            checkup.fail("proxy", &failure())?;
        }
        Ok(Some(proxy)) => checkup.ok("proxy", &proxy)?,
        Ok(None) => checkup.ok("proxy", "none")?,
    }
    match net::count_roots(settings) {
        _ if url.scheme() == "http" => checkup.ok("tls", "not used, the service is on this machine")?,
        Err(why) => {
            let error = Error::new(Kind::Unreachable, why);
            checkup.fail(
                "tls",
                &error.hint("point SSL_CERT_FILE at a file of certificates"),
            )?;
        }
        Ok(_) if part == Some(NetworkPart::Tls) => checkup.fail("tls", &failure())?,
        Ok(count) => checkup.ok("tls", &format!("{count} trusted certificates"))?,
    }
    match probed {
        Ok(Ok(probe)) => checkup.ok(
            "service",
            &format!("{url} answered after {}", ui::elapsed(probe.took)),
        ),
        Err(error) => checkup.fail("service", error),
        Ok(Err(failure)) => checkup.fail("service", &failure.clone().into_error()),
    }
}

fn clock(checkup: &mut Checkup, probed: &Probed) -> Result<()> {
    let date = match probed {
        Ok(Ok(probe)) => probe.date,
        _ => None,
    };
    let Some(date) = date else {
        return checkup.warn("clock", "not compared", "the service told no time");
    };
    let now = SystemTime::now();
    let (skew, word) = match now.duration_since(date) {
        Ok(skew) => (skew, "ahead of"),
        Err(error) => (error.duration(), "behind"),
    };
    if skew <= CLOCK_TOLERANCE {
        return checkup.ok("clock", "within a minute of the service's");
    }
    let found = format!("{} {word} the service's", ui::elapsed(skew));
    checkup.warn(
        "clock",
        &found,
        "set it: certificates and addresses of results expire by it",
    )
}
