//! The `alloo` command: parse, run, exit code. The only place that reads the arguments or exits.

use std::process::ExitCode;

use alloo::cli::Cli;
use alloo::{app, complete, ui};
use clap::Parser;

fn main() -> ExitCode {
    match complete::answer(std::env::args_os()) {
        Ok(false) => {}
        Ok(true) => return ExitCode::SUCCESS,
        // A shell that completes shows no errors.
        Err(_) => return ExitCode::from(2),
    }
    let code = match Cli::try_parse() {
        Ok(cli) => app::run(cli),
        Err(error) => {
            let json = std::env::args_os().any(|argument| argument == "--json");
            app::answer_without_command(&error, json)
        }
    };
    ui::drain_stderr();
    ExitCode::from(code)
}
