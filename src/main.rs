//! The `alloo` command: parse, run, exit code. The only place that exits.

use std::process::ExitCode;

use alloo::cli::{Cli, Color};
use alloo::config::Environment;
use alloo::error::Error;
use clap::Parser;
use clap::error::ErrorKind;

fn main() -> ExitCode {
    if std::env::var_os(alloo::complete::VARIABLE).is_some() {
        match alloo::complete::answer() {
            Ok(true) => return ExitCode::SUCCESS,
            Ok(false) => {}
            // A shell that completes shows no errors.
            Err(_) => return ExitCode::from(2),
        }
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    ExitCode::from(alloo::commands::run(cli))
}

/// Help and version are answers; everything else is a wrong command line.
fn usage(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // A reader that has gone is no error.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return ExitCode::from(2);
    }
    let json = std::env::args_os().any(|argument| argument == "--json");
    let color = Environment::capture().terminal(Color::Auto).color;
    alloo::commands::print_error(&Error::usage(error), json, color);
    ExitCode::from(2)
}
