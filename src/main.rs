//! The `alloo` command: parse, run, exit code. The only place that exits.

use std::process::ExitCode;

use alloo::cli::Cli;
use clap::Parser;
use clap::error::ErrorKind;

fn main() -> ExitCode {
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
    if std::env::args_os().any(|argument| argument == "--json") {
        let text = error.to_string();
        let line = text
            .lines()
            .next()
            .unwrap_or_default()
            .trim_start_matches("error: ")
            .to_owned();
        alloo::commands::print_error(
            &alloo::error::Error::new(alloo::error::Kind::Usage, line).hint("see alloo --help"),
            true,
            false,
        );
    } else {
        let _ = error.print();
    }
    ExitCode::from(2)
}
