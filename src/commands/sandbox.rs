//! `alloo sandbox`: the embedded service in the foreground.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use crate::cli::{Global, Sandbox, SandboxCommand};
use crate::config::{Environment, Service, Settings};
use crate::context::embedded::{check_vault, service_error};
use crate::error::{Error, Kind, Result};
use crate::fsutil::own_image;
use crate::signals::Signals;
use crate::ui::{self, LineMark};
use alloo_sandbox::{Config, Fault, KeyRequest, SourcesMode, issue_key, start};

/// How long the service may take to stop.
const GRACE: Duration = Duration::from_millis(1500);

/// Serves until a signal, or prints a key.
///
/// # Errors
/// Where the service cannot start; the signal that ended it, as reported already.
pub fn run(global: &Global, environment: &Environment, args: &Sandbox) -> Result<()> {
    // Only the vault and the folders of the options matter, whatever remote service they name.
    let embedded = Global {
        sandbox: true,
        api_url: None,
        ..global.clone()
    };
    let settings = Settings::resolve(&embedded, environment)?;
    let state_dir = settings.state_dir.join("sandbox");
    if let Some(command) = &args.command {
        return print_key(&state_dir, command);
    }
    if args.fault.iter().any(|text| text == "help") {
        return Fault::LIST
            .iter()
            .try_for_each(|(name, help)| print(&format!("{name:<18} {help}\n")));
    }
    let Service::Embedded(vault) = &settings.service else {
        return Err(Error::new(Kind::Defect, "no embedded service"));
    };
    let config = config(args, state_dir, vault.clone())?;
    warn(args, &config, settings.terminal.color);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(Kind::Defect, "cannot start").because(error))?;
    let end = runtime.block_on(serve(config, &settings));
    runtime.shutdown_background();
    end
}

fn print_key(state_dir: &Path, command: &SandboxCommand) -> Result<()> {
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
    let key = issue_key(state_dir, &request).map_err(service_error)?;
    // This command exists to print the key.
    print(&format!("{}\n", key.expose()))
}

fn config(args: &Sandbox, state_dir: PathBuf, vault: Option<PathBuf>) -> Result<Config> {
    let fault = |text: &String| {
        Fault::from_str(text).map_err(|why| {
            Error::new(Kind::Usage, format!("--fault {text}: {why}"))
                .hint("alloo sandbox --fault help lists them")
        })
    };
    Ok(Config {
        state_dir,
        vault: check_vault(vault)?,
        listen: args.listen,
        allow_remote: args.allow_remote,
        tier: args.tier,
        max_upload: args.max_upload,
        faults: args.fault.iter().map(fault).collect::<Result<_>>()?,
        pace: args.pace,
        sources: if args.no_citations {
            SourcesMode::None
        } else {
            args.sources
        },
        reader: Some(own_image()),
    })
}

fn warn(args: &Sandbox, config: &Config, color: bool) {
    if !args.listen.ip().is_loopback() && args.allow_remote {
        ui::err_line(
            LineMark::Warning,
            "other machines can reach this service; it has no TLS, and its key crosses the network readable",
            color,
        );
    }
    if config.vault.is_none() {
        ui::err_line(LineMark::Note, "no --vault DIR: fills will be refused", color);
    }
}

async fn serve(config: Config, settings: &Settings) -> Result<()> {
    let mut signals = Signals::listen()?;
    let service = start(config).await.map_err(service_error)?;
    let (url, key) = (service.url(), service.key().expose());
    print(&format!(
        "export ALLOOVIUM_API_URL={url}\nexport ALLOOVIUM_API_KEY={key}\n"
    ))?;
    if !settings.quiet {
        let text = format!("serving at {url}; Ctrl-C ends it");
        ui::err_line(LineMark::Note, &text, settings.terminal.color);
    }
    let kind = signals.next().await?;
    let _ = tokio::time::timeout(GRACE, service.stop()).await;
    Err(Error::new(kind, "stopped").reported())
}

/// Text on standard output; a reader that takes what it wants and goes is no error.
fn print(text: &str) -> Result<()> {
    match ui::out_bytes(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new(Kind::Local, "cannot write to standard output").because(error))
        }
        _ => Ok(()),
    }
}
