//! `alloo sandbox`, and the embedded service inside other commands.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use super::Code;
use super::ends::Signals;
use crate::cli::{Global, Sandbox, SandboxCommand};
use crate::config::{Environment, Service, Settings};
use crate::error::{Error, Kind, Result};
use crate::ui::{self, Mark};
use alloo_sandbox::{Config, Fault, KeyRequest, SandboxError, ServiceHandle, Tier, issue_key, start};

/// `alloo read-pdf`.
pub fn read_pdf(file: &Path) -> Result<Code> {
    match alloo_fill::read_pdf(file) {
        Ok(text) => out(&text).map(|()| 0),
        Err(why) => Err(Error::new(Kind::Input, format!("{}: {why}", file.display()))),
    }
}

/// Text on standard output; a reader that takes what it wants and goes is no error.
fn out(text: &str) -> Result<()> {
    match ui::out_bytes(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::new(Kind::Local, "cannot write to standard output").because(error))
        }
        _ => Ok(()),
    }
}

fn trouble(error: SandboxError) -> Error {
    Error::new(Kind::Local, error.to_string())
}

fn vault(path: Option<PathBuf>) -> Result<Option<PathBuf>> {
    let Some(path) = path else { return Ok(None) };
    let error = match std::fs::metadata(&path) {
        Ok(metadata) if metadata.is_dir() => return Ok(Some(std::path::absolute(&path).unwrap_or(path))),
        Ok(_) => Error::new(
            Kind::Input,
            format!("the vault {} is not a folder", path.display()),
        ),
        Err(error) => {
            Error::new(Kind::Input, format!("cannot read the vault {}", path.display())).because(error)
        }
    };
    Err(error.hint("name a folder of project documents; its first-level folders are the projects"))
}

fn reader() -> Option<PathBuf> {
    std::env::current_exe().ok()
}

/// Starts the service inside a client command.
///
/// # Errors
/// Where the vault or the state folder cannot be used.
pub async fn start_inside(state_dir: &Path, folder: Option<PathBuf>) -> Result<ServiceHandle> {
    let config = Config {
        state_dir: state_dir.to_owned(),
        vault: vault(folder)?,
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        allow_remote: false,
        tier: Tier::Unlimited,
        max_upload: 25 << 20,
        faults: Vec::new(),
        pace: Duration::ZERO,
        citations: true,
        reader: reader(),
    };
    start(config).await.map_err(trouble)
}

/// `alloo sandbox`.
///
/// # Errors
/// Where the service cannot start.
pub fn run(global: &Global, environment: &Environment, args: &Sandbox) -> Result<Code> {
    // The vault of the service is the vault of the options; nothing else about a remote service matters here.
    let vault_given = Global {
        sandbox: true,
        api_url: None,
        ..global.clone()
    };
    let settings = Settings::resolve(&vault_given, environment)?;
    let state_dir = settings.state_dir.join("sandbox");
    if let Some(command) = &args.command {
        return print_key(&state_dir, command);
    }
    if args.fault.iter().any(|text| text == "help") {
        return list_faults();
    }
    let config = config(&settings, state_dir, args)?;
    let color = settings.terminal.color;
    if !args.listen.ip().is_loopback() && args.allow_remote {
        ui::err_line(
            Mark::Warning,
            "other machines can reach this service; it has no TLS, and its key crosses the network readable",
            color,
        );
    }
    if config.vault.is_none() {
        ui::err_line(Mark::Note, "no --vault DIR: fills will be refused", color);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(Kind::Defect, "cannot start").because(error))?;
    let end = runtime.block_on(serve(config, &settings));
    runtime.shutdown_background();
    end
}

fn print_key(state_dir: &Path, command: &SandboxCommand) -> Result<Code> {
    let SandboxCommand::Key {
        tenant,
        scope,
        tier,
        deny_fill,
        admin,
        expires,
    } = command;
    let request = KeyRequest {
        tenant: tenant.clone(),
        scopes: scope.clone(),
        tier: *tier,
        deny_fill: *deny_fill,
        admin: *admin,
        expires: *expires,
    };
    let key = issue_key(state_dir, &request).map_err(trouble)?;
    // The one place where a key is meant to be printed.
    out(&format!("{}\n", key.expose())).map(|()| 0)
}

fn list_faults() -> Result<Code> {
    for (name, help) in Fault::LIST {
        out(&format!("{name:<18} {help}\n"))?;
    }
    Ok(0)
}

fn config(settings: &Settings, state_dir: PathBuf, args: &Sandbox) -> Result<Config> {
    let faults = args.fault.iter().map(|text| {
        Fault::from_str(text).map_err(|why| {
            Error::new(Kind::Usage, format!("--fault {text}: {why}"))
                .hint("alloo sandbox --fault help lists them")
        })
    });
    let faults = faults.collect::<Result<Vec<Fault>>>()?;
    let Service::Embedded(folder) = &settings.service else {
        return Err(Error::new(Kind::Defect, "no embedded service"));
    };
    Ok(Config {
        state_dir,
        vault: vault(folder.clone())?,
        listen: args.listen,
        allow_remote: args.allow_remote,
        tier: args.tier,
        max_upload: args.max_upload,
        faults,
        pace: args.pace,
        citations: !args.no_citations,
        reader: reader(),
    })
}

/// Serves until a signal comes.
async fn serve(config: Config, settings: &Settings) -> Result<Code> {
    let mut signals = Signals::listen()?;
    let running = start(config).await.map_err(trouble)?;
    let lines = format!(
        "export ALLOOVIUM_API_URL={}\nexport ALLOOVIUM_API_KEY={}\n",
        running.url(),
        running.key().expose()
    );
    out(&lines)?;
    if !settings.quiet {
        ui::err_line(
            Mark::Note,
            &format!("serving at {}; Ctrl-C ends it", running.url()),
            settings.terminal.color,
        );
    }
    let kind = signals.next().await?;
    let _ = tokio::time::timeout(Duration::from_millis(1500), running.stop()).await;
    Ok(kind.exit_code())
}
