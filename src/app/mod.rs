//! From the parsed arguments to the exit code: one match over the verbs, the panic guard, and the end by a
//! signal.

mod panic_guard;
mod worker;

use clap::error::ErrorKind;

use crate::api::retry::Deadline;
use crate::cli::{Cli, Color, Command, WaitArgs};
#[cfg(feature = "mcp")]
use crate::commands::mcp;
use crate::commands::{
    auth, diff, doctor, documents, download, explain, fill, inspect, jobs, projects, status, wait,
};
#[cfg(feature = "sandbox")]
use crate::commands::{read_documents, sandbox};
use crate::config::{Environment, Settings};
use crate::context::Context;
use crate::diagnostics::Diagnostics;
use crate::error::{Error, Kind, Result};
use crate::{generate, ui};
use worker::Worker;

/// Runs a command to its end and prints the error that it ends with; the exit code.
pub fn run(cli: Cli) -> u8 {
    forbid_core_files();
    let environment = Environment::capture();
    let diagnostics = Diagnostics {
        json: cli.global.json,
        color: environment.terminal(cli.global.color).color,
        annotations: environment.in_github_actions(),
    };
    match panic_guard::catch(|| needs_stdout().and_then(|()| dispatch(cli, &environment))) {
        Ok(()) => 0,
        Err(error) => {
            diagnostics.print(&error);
            error.kind().exit_code()
        }
    }
}

/// What clap has to say where it gives no command: help and the version are answers, everything else is a
/// wrong command line. The exit code.
pub fn answer_without_command(error: &clap::Error, json: bool) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader that has gone is no error.
        let _ = error.print();
        return 0;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        ui::err_raw(error.render().to_string().trim_end());
        return Kind::Usage.exit_code();
    }
    let environment = Environment::capture();
    let diagnostics = Diagnostics {
        json,
        color: environment.terminal(Color::Auto).color,
        annotations: environment.in_github_actions(),
    };
    diagnostics.print(&Error::usage(error));
    Kind::Usage.exit_code()
}

/// What a command prints is its result: without a place for it nothing is begun, let alone paid for.
fn needs_stdout() -> Result<()> {
    match ui::stdout_was_closed() {
        true => Err(Error::new(Kind::Local, "standard output is closed")
            .hint("send it to /dev/null where nobody needs it")),
        false => Ok(()),
    }
}

/// The verbs. Those that talk to a service run on a worker.
fn dispatch(cli: Cli, environment: &Environment) -> Result<()> {
    let global = cli.global;
    // A command that waits gives up as a whole where the user named a time.
    let worker = |waiting: Option<&WaitArgs>| -> Result<Worker> {
        let settings = Settings::resolve(&global, environment)?;
        let named = waiting.and_then(|waiting| waiting.timeout.or(settings.timeout));
        let deadline = Deadline::after(named.filter(|timeout| !timeout.is_zero()));
        Ok(Worker { settings, deadline })
    };
    match cli.command {
        Command::Fill(args) => worker(args.wait.then_some(&args.waiting))?
            .run(async move |context: &Context| fill::run(context, args).await),
        Command::Status(args) => {
            worker(None)?.run(async move |context: &Context| status::run(context, args).await)
        }
        Command::Wait(args) => {
            worker(Some(&args.waiting))?.run(async move |context: &Context| wait::run(context, args).await)
        }
        Command::Download(args) => worker(args.wait.then_some(&args.waiting))?
            .run(async move |context: &Context| download::run(context, args).await),
        Command::Diff(args) => worker(None)?.run(async move |context: &Context| diff::run(context, &args)),
        Command::Explain(args) => {
            worker(None)?.run(async move |context: &Context| explain::run(context, &args))
        }
        Command::Inspect(args) => {
            worker(None)?.run(async move |context: &Context| inspect::run(context, &args))
        }
        Command::Jobs(args) => {
            worker(None)?.run(async move |context: &Context| jobs::run(context, args).await)
        }
        Command::Auth(args) => {
            worker(None)?.run(async move |context: &Context| auth::run(context, args).await)
        }
        Command::Doctor => match worker(None) {
            Ok(worker) => worker.run(async move |context: &Context| doctor::run(context).await),
            Err(error) => doctor::run_without_settings(global.json, error),
        },
        Command::Projects => worker(None)?.run(async move |context: &Context| projects::run(context).await),
        Command::Documents(args) => {
            worker(None)?.run(async move |context: &Context| documents::run(context, args).await)
        }
        #[cfg(feature = "sandbox")]
        Command::Sandbox(args) => sandbox::run(&global, environment, &args),
        #[cfg(feature = "sandbox")]
        Command::ReadDocuments => read_documents::run(),
        #[cfg(feature = "mcp")]
        Command::Mcp(args) => mcp::run(&global, environment, &args),
        Command::Completions { shell } => generate::completion(shell),
        Command::Generate { root } => generate::write(&root),
    }
}

/// A core file would hold the key.
fn forbid_core_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Core);
        let none = Rlimit {
            current: Some(0),
            ..limit
        };
        let _ = setrlimit(Resource::Core, none);
    }
}
