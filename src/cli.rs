//! The arguments: the one source of help, man pages and completion scripts. Types only; no behaviour.

mod parsers;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use crate::report::Requirement;
use crate::ui::Progress;

pub use parsers::{duration, jobs_at_once, size};

/// Fill Word templates from a vault of project documents
#[derive(Debug, Parser)]
#[command(
    name = "alloo",
    version,
    long_version = env!("ALLOO_VERSION"),
    max_term_width = 100,
    after_help = "Example:\n  alloo fill template.docx --project \"Harbour Tunnel\" --wait"
)]
pub struct Cli {
    /// The options that every command takes.
    #[command(flatten)]
    pub global: Global,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The options that every command takes.
#[derive(Debug, Default, Clone, Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Print one JSON object per line on standard output, and errors as JSON on standard error
    #[arg(long, global = true)]
    pub json: bool,
    /// Print only results and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Print more detail on standard error (repeat for more)
    #[arg(short, action = clap::ArgAction::Count, global = true)]
    pub verbose: u8,
    /// How to show progress [env: ALLOO_PROGRESS] [default: auto]
    #[arg(long, value_enum, global = true, value_name = "HOW")]
    pub progress: Option<Progress>,
    /// When to use colour
    #[arg(long, value_enum, default_value = "auto", global = true, value_name = "WHEN")]
    pub color: Color,
    /// The address of the service [env: ALLOOVIUM_API_URL] [default: `https://api.alloovium.com`]
    #[arg(long, global = true, value_name = "URL", value_hint = ValueHint::Url)]
    pub api_url: Option<String>,
    /// The profile of config.toml to use [env: ALLOO_PROFILE]
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// How many times to retry an upload or a download; 0 never retries [default: as often as two minutes
    /// allow]
    #[arg(long, global = true, value_name = "N")]
    pub retries: Option<u32>,
    /// Never ask a question
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Log each request, without secrets, to standard error or to the end of a file [env: ALLOO_DEBUG]
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "-",
        value_hint = ValueHint::FilePath
    )]
    pub debug: Option<PathBuf>,
    /// Use the embedded service, inside this command [env: ALLOO_SANDBOX]
    #[cfg(feature = "sandbox")]
    #[arg(long, global = true)]
    pub sandbox: bool,
    /// Use the embedded service with this folder of project documents [env: ALLOO_VAULT]
    #[cfg(feature = "sandbox")]
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub vault: Option<PathBuf>,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Fill templates; with --wait, download the results
    Fill(Fill),
    /// Show the status of jobs
    Status(Status),
    /// Wait until jobs have ended
    Wait(Wait),
    /// Download the results of completed jobs
    Download(Download),
    /// Compare a result with its template, slot by slot
    Diff(Diff),
    /// Explain a result: where each value comes from, why the rest is open
    Explain(Explain),
    /// Show what a template asks for and what is wrong with it
    Inspect(Inspect),
    /// List the fills that were started from this machine
    Jobs(Jobs),
    /// Store, show or forget the API key
    #[command(subcommand)]
    Auth(Auth),
    /// List the projects in the vault
    Projects,
    /// List the documents in the vault
    Documents(Documents),
    /// Check configuration, key, service, proxy, TLS, clock, keyring and state folder; for bug reports
    Doctor,
    /// Run the embedded service in the foreground
    #[cfg(feature = "sandbox")]
    Sandbox(Box<Sandbox>),
    /// Serve fills to a local agent over standard input and output (Model Context Protocol)
    #[cfg(feature = "mcp")]
    Mcp(Mcp),
    /// Print a shell completion script
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Read documents from standard input; the embedded service runs this in a separate process
    #[cfg(feature = "sandbox")]
    #[command(hide = true)]
    ReadDocuments,
    /// Write the man pages and the completion scripts into a folder
    #[command(hide = true)]
    Generate {
        /// The root of the repository
        root: PathBuf,
    },
}

/// How to wait for jobs.
#[derive(Debug, Clone, Args)]
pub struct WaitArgs {
    /// Stop waiting after this time (90s, 10m, 1h; 0 never stops); the job goes on [env: ALLOO_TIMEOUT]
    /// [default: 30m]
    #[arg(long, value_name = "DUR", value_parser = duration)]
    pub timeout: Option<Duration>,
    /// The time between two status checks [default: chosen by alloo, 2 s to 5 s]
    #[arg(long, value_name = "DUR", value_parser = duration)]
    pub interval: Option<Duration>,
}

/// Fill templates; with --wait, download the results
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  alloo fill rfi.docx --project \"Harbour Tunnel\" --wait\n  \
    alloo fill templates/*.docx --wait --output results/"
)]
pub struct Fill {
    /// The templates: .docx files, - for standard input, @FILE for a list of paths (@- reads it from standard
    /// input)
    #[arg(required = true, value_name = "TEMPLATE")]
    pub templates: Vec<PathBuf>,
    /// Fill only from the documents of this project [env: ALLOO_PROJECT]
    #[arg(short, long, value_name = "ID|NAME")]
    pub project: Option<String>,
    /// Fill only from these documents (repeat the option or separate them by commas)
    #[arg(long, value_name = "ID|NAME", value_delimiter = ',')]
    pub doc: Vec<String>,
    /// The idempotency key to send; for several templates, what the key of each begins with [default: alloo
    /// makes and keeps one for each fill]
    #[arg(long, value_name = "KEY")]
    pub idempotency_key: Option<String>,
    /// Wait for the results and download them
    #[arg(short, long)]
    pub wait: bool,
    /// Where to write the results: a file, a folder (existing, or ending in /), or - [env: ALLOO_OUTPUT]
    /// [default: STEM-filled.docx in the working folder]
    #[arg(short, long, value_name = "FILE|DIR/|-", value_hint = ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// Replace files that exist
    #[arg(short, long)]
    pub force: bool,
    /// Leave out templates whose result exists
    #[arg(long, conflicts_with = "force")]
    pub skip_existing: bool,
    /// After the first failure, start no further fill
    #[arg(long)]
    pub fail_fast: bool,
    /// Exit with 13 unless so much is filled: a share (95%), all, or the labels of slots; the results are
    /// kept
    #[arg(long, value_name = "WHAT")]
    pub require: Option<Requirement>,
    /// Write a report of every slot of every result [format by its ending: .json, .md or .html]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub report: Option<PathBuf>,
    /// Where the embedded service puts the sources of values: page, comments, part or none [default: page]
    #[cfg(feature = "sandbox")]
    #[arg(long, value_name = "MODE")]
    pub sources: Option<alloo_sandbox::SourcesMode>,
    /// How many fills to follow at once [env: ALLOO_JOBS] [default: 32]
    #[arg(long, value_name = "N", value_parser = jobs_at_once)]
    pub jobs: Option<u16>,
    /// Print what would be done; send, make and remove nothing
    #[arg(long)]
    pub dry_run: bool,
    /// How to wait.
    #[command(flatten)]
    pub waiting: WaitArgs,
}

/// Show the status of jobs
#[derive(Debug, Args)]
pub struct Status {
    /// The jobs: ids, unique prefixes of ids, @1 for the last job, @2 for the one before it (default: @1)
    #[arg(value_name = "JOB")]
    pub jobs: Vec<String>,
    /// Exit by the state of the job: 0 completed, 7 failed, 8 cancelled, 12 not ended
    #[arg(long)]
    pub exit_status: bool,
}

/// Wait until jobs have ended
#[derive(Debug, Args)]
pub struct Wait {
    /// The jobs: ids, unique prefixes of ids, @1 for the last job, @2 for the one before it (default: @1)
    #[arg(value_name = "JOB")]
    pub jobs: Vec<String>,
    /// How to wait.
    #[command(flatten)]
    pub waiting: WaitArgs,
}

/// Download the results of completed jobs
#[derive(Debug, Args)]
pub struct Download {
    /// The jobs: ids, unique prefixes of ids, @1 for the last job, @2 for the one before it (default: @1)
    #[arg(value_name = "JOB")]
    pub jobs: Vec<String>,
    /// Wait for jobs that have not ended
    #[arg(short, long)]
    pub wait: bool,
    /// Where to write the results: a file, a folder (existing, or ending in /), or - for standard output
    /// [env: ALLOO_OUTPUT]
    #[arg(short, long, value_name = "FILE|DIR/|-", value_hint = ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// Replace files that exist
    #[arg(short, long)]
    pub force: bool,
    /// How to wait.
    #[command(flatten)]
    pub waiting: WaitArgs,
}

/// Show what a template asks for and what is wrong with it
#[derive(Debug, Args)]
pub struct Inspect {
    /// The templates: .docx files, - for standard input
    #[arg(required = true, value_name = "TEMPLATE", value_hint = ValueHint::FilePath)]
    pub templates: Vec<PathBuf>,
    /// Print Markdown
    #[arg(long)]
    pub md: bool,
}

/// List the fills that were started from this machine
#[derive(Debug, Args)]
pub struct Jobs {
    /// List only jobs that were last seen in this state
    #[arg(long, value_name = "STATE", value_parser = parsers::job_state(), ignore_case = true)]
    pub status: Option<String>,
    /// List only fills of templates whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub template: Option<String>,
    /// List at most this many; 0 lists all
    #[arg(short = 'n', long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// First ask the service for the status of jobs that have not ended
    #[arg(long)]
    pub refresh: bool,
    /// First forget fills that ended or were refused longer ago than this (for example 30d)
    #[arg(long, value_name = "DUR", value_parser = duration)]
    pub prune: Option<Duration>,
}

/// Store, show or forget the API key
#[derive(Debug, Subcommand)]
pub enum Auth {
    /// Read a key from the prompt or from standard input, check it and store it
    Login,
    /// Show whose key it is and what it may do
    Status,
    /// Forget the stored key
    Logout,
}

/// Compare a result with its template, slot by slot
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  alloo diff rfi.docx rfi-filled.docx --only-slots")]
pub struct Diff {
    /// The template, or an earlier result of it
    #[arg(value_hint = ValueHint::FilePath)]
    pub template: PathBuf,
    /// The result
    #[arg(value_hint = ValueHint::FilePath)]
    pub result: PathBuf,
    /// Exit with 14 when anything outside the slots changed
    #[arg(long)]
    pub only_slots: bool,
    /// Exit with 13 unless so much is filled: a share (95%), all, or the labels of slots
    #[arg(long, value_name = "WHAT")]
    pub require: Option<Requirement>,
    /// Print Markdown
    #[arg(long)]
    pub md: bool,
}

/// Explain a result: where each value comes from, why the rest is open
#[derive(Debug, Args)]
pub struct Explain {
    /// A result, or a job of this machine: an id, a unique prefix of an id, @1 for the last job
    #[arg(value_name = "RESULT|JOB")]
    pub result: String,
    /// Explain only the slots with this label
    #[arg(value_name = "SLOT")]
    pub slot: Option<String>,
    /// The template, for a result without a report of its fill [default: the local record's]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub template: Option<PathBuf>,
    /// Use the template that the local record names only if it lies below one of these folders
    #[arg(long, value_name = "DIR", hide = true)]
    pub below: Vec<PathBuf>,
    /// Print Markdown
    #[arg(long)]
    pub md: bool,
}

/// List the documents in the vault
#[derive(Debug, Args)]
pub struct Documents {
    /// List only the documents of this project [env: ALLOO_PROJECT]
    #[arg(short, long, value_name = "ID|NAME")]
    pub project: Option<String>,
}

/// Run the embedded service in the foreground
#[cfg(feature = "sandbox")]
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Sandbox {
    /// Something other than serving.
    #[command(subcommand)]
    pub command: Option<SandboxCommand>,
    /// The address to listen on; port 0 lets the system choose one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub listen: std::net::SocketAddr,
    /// Allow an address that other machines can reach
    #[arg(long)]
    pub allow_remote: bool,
    /// The tier of the default key: free, standard, pro, enterprise or unlimited
    #[arg(long, value_name = "TIER", default_value = "standard")]
    pub tier: alloo_sandbox::Tier,
    /// The largest template to accept
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "25MiB")]
    pub max_upload: u64,
    /// Make something go wrong: NAME, NAME=N or NAME@PHASE=N (repeatable; "help" lists the names)
    #[arg(long, value_name = "NAME[=N]")]
    pub fault: Vec<String>,
    /// Make each fill take at least this long
    #[arg(long, value_name = "DUR", value_parser = duration, default_value = "0s")]
    pub pace: Duration,
    /// Where the sources of filled values go: page, comments, part or none
    #[arg(
        long,
        value_name = "MODE",
        default_value = "page",
        conflicts_with = "no_citations"
    )]
    pub sources: alloo_sandbox::SourcesMode,
    /// The same as --sources none
    #[arg(long)]
    pub no_citations: bool,
}

/// Serve fills to a local agent over standard input and output (Model Context Protocol)
#[cfg(feature = "mcp")]
#[derive(Debug, Args)]
pub struct Mcp {
    /// A folder that templates and results may be in (repeatable) [default: the client's roots, else the
    /// working folder]
    #[arg(long = "root", value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub roots: Vec<PathBuf>,
    /// Offer no tool that spends: nothing that starts a fill
    #[arg(long)]
    pub read_only: bool,
}

/// `alloo sandbox …`.
#[cfg(feature = "sandbox")]
#[derive(Debug, Subcommand)]
pub enum SandboxCommand {
    /// Print an additional key, which a running service accepts at once
    Key {
        /// The tenant that the key belongs to; tenants cannot see each other
        #[arg(long, value_name = "NAME", default_value = "sandbox")]
        tenant: String,
        /// A scope of the key (repeatable) [default: all scopes]
        #[arg(long, value_name = "SCOPE")]
        scope: Vec<alloo_sandbox::KeyScope>,
        /// The tier of the key
        #[arg(long, value_name = "TIER", default_value = "standard")]
        tier: alloo_sandbox::Tier,
        /// Deny the key fills by the permission of its tenant
        #[arg(long)]
        deny_fill: bool,
        /// Make the key an administrator's, whom that permission does not bind
        #[arg(long)]
        admin: bool,
        /// Let the key expire after this time
        #[arg(long, value_name = "DUR", value_parser = duration)]
        expires: Option<Duration>,
    },
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn definition_is_sound() {
        Cli::command().debug_assert();
    }
}
