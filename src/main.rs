//! The `alloo` command: parse, run, exit code. The only place that exits.

use std::process::ExitCode;

use alloo::cli::Cli;
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
