//! The `alloo` command: parse, run, exit code. The only place that exits.

use std::process::ExitCode;

use alloo::cli::Cli;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

fn main() -> ExitCode {
    if std::env::var_os(alloo::complete::VARIABLE).is_some() {
        match alloo::complete::answer() {
            Ok(true) => return ExitCode::SUCCESS,
            Ok(false) => {}
            // A shell that completes shows no errors.
            Err(_) => return ExitCode::from(2),
        }
    }
    let cli = match parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    ExitCode::from(alloo::commands::run(cli))
}

/// As `Parser::try_parse`, but the definition of the arguments is left to the end of the process: freeing its thousand pieces takes longer than parsing.
fn parse() -> Result<Cli, clap::Error> {
    let mut command = std::mem::ManuallyDrop::new(Cli::command());
    let mut matches = command.try_get_matches_from_mut(std::env::args_os())?;
    Cli::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut command))
}

/// Help and version are answers; everything else is a wrong command line.
fn usage(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader that has gone is no error.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    let line = text
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("error: ");
    let usage = alloo::error::Error::new(alloo::error::Kind::Usage, line).hint("see alloo --help");
    if std::env::args_os().any(|argument| argument == "--json") {
        alloo::commands::print_error(&usage, true, false);
    } else {
        alloo::commands::annotate(&usage);
        let _ = error.print();
    }
    ExitCode::from(2)
}
