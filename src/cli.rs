//! What can be typed: the one source of help, man pages and completions. Types only; no behaviour.

use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::ArgValueCompleter;

use crate::complete;
use crate::ui::Progress;

/// Fill Word templates from a vault of project documents.
#[derive(Debug, Parser)]
#[command(
    name = "alloo",
    version,
    max_term_width = 100,
    after_help = "Example:\n  alloo fill template.docx --project \"Harbour Tunnel\" --wait\n\nSee alloo(1) for exit status, environment, files and more examples."
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

impl Cli {
    /// As `Parser::try_parse_from`, in a third of the time: where the first word is a verb, that verb alone is defined, as each verb takes
    /// copies of all global options. Whatever does not parse so, help too, is for the whole definition to tell. Neither is freed before the
    /// process ends, which would take longer than parsing.
    ///
    /// # Errors
    /// As clap tells them.
    pub fn parse_quickly(words: Vec<OsString>) -> Result<Self, clap::Error> {
        let verb = words.get(1).and_then(|word| word.to_str()).and_then(|verb| {
            let define = match verb {
                "fill" => Fill::augment_args,
                "status" => Status::augment_args,
                "wait" => Wait::augment_args,
                "download" => Download::augment_args,
                "jobs" => Jobs::augment_args,
                "documents" => Documents::augment_args,
                _ => return None,
            };
            Some(define(clap::Command::new(verb.to_owned())))
        });
        if let Some(verb) = verb {
            let alone = Global::augment_args(clap::Command::new("alloo")).subcommand(verb);
            let mut alone = ManuallyDrop::new(alone);
            if let Ok(mut matches) = alone.try_get_matches_from_mut(&words)
                && let Ok(cli) = Cli::from_arg_matches_mut(&mut matches)
            {
                return Ok(cli);
            }
        }
        let mut whole = ManuallyDrop::new(Cli::command());
        let mut matches = whole.try_get_matches_from_mut(words)?;
        Cli::from_arg_matches_mut(&mut matches).map_err(|error| error.format(&mut whole))
    }
}

/// Options of every command.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Everywhere")]
pub struct Global {
    /// Print one JSON object a line on standard output, and errors as JSON on standard error
    #[arg(long, global = true)]
    pub json: bool,
    /// Print nothing but results and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say more on standard error (repeat for more)
    #[arg(short, action = clap::ArgAction::Count, global = true)]
    pub verbose: u8,
    /// How to show progress
    #[arg(long, value_enum, default_value = "auto", global = true, value_name = "HOW")]
    pub progress: Progress,
    /// When to use colour
    #[arg(long, value_enum, default_value = "auto", global = true, value_name = "WHEN")]
    pub color: Color,
    /// The service's address
    #[arg(
        long,
        global = true,
        value_name = "URL",
        help = "The service's address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]"
    )]
    pub api_url: Option<String>,
    /// The profile of config.toml to use [env: ALLOO_PROFILE]
    #[arg(long, global = true, value_name = "NAME", add = ArgValueCompleter::new(complete::profiles))]
    pub profile: Option<String>,
    /// How often to try an upload or download again; 0 never [default: as often as two minutes allow]
    #[arg(long, global = true, value_name = "N")]
    pub retries: Option<u32>,
    /// Use the embedded service, inside this command [env: ALLOO_SANDBOX]
    #[cfg(feature = "sandbox")]
    #[arg(long, global = true)]
    pub sandbox: bool,
    /// Use the embedded service with this folder of project documents [env: ALLOO_VAULT]
    #[cfg(feature = "sandbox")]
    #[arg(long, global = true, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
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

/// The verbs. Those with arguments of their own define them only when they are meant: each command starts sooner. The texts on them and
/// on their types are the same: the former stands in the list of all, the latter in help and man pages.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Start a fill of each template, and with --wait bring the results
    Fill(Fill),
    /// Look at jobs once
    Status(Status),
    /// Wait until jobs have ended
    Wait(Wait),
    /// Bring the results of completed jobs
    Download(Download),
    /// List the fills that this machine has started
    Jobs(Jobs),
    /// Store, show or forget the key
    #[command(subcommand)]
    Auth(Auth),
    /// List the projects of the vault
    Projects,
    /// List the documents of the vault
    Documents(Documents),
    /// Run the embedded service in the foreground
    #[cfg(feature = "sandbox")]
    Sandbox(Box<Sandbox>),
    /// Print a completion script
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the text of a PDF; the embedded service runs this in a process of its own.
    #[cfg(feature = "sandbox")]
    #[command(hide = true)]
    ReadPdf {
        /// The PDF.
        file: PathBuf,
    },
    /// Write man pages and completions into this folder.
    #[command(hide = true)]
    Generate {
        /// The repository's root.
        root: PathBuf,
    },
}

/// How long and how to wait.
#[derive(Debug, Clone, Args)]
pub struct Waiting {
    /// Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on
    #[arg(long, value_name = "DUR", value_parser = duration, default_value = "30m")]
    pub timeout: Duration,
    /// Look this often [default: decided by alloo, 2 s to 5 s]
    #[arg(long, value_name = "DUR", value_parser = duration)]
    pub interval: Option<Duration>,
}

/// Start a fill of each template, and with --wait bring the results
#[derive(Debug, Args)]
pub struct Fill {
    /// Templates: .docx files, - for standard input, @FILE for a list of paths (@- from standard input)
    #[arg(required = true, value_name = "TEMPLATE", add = ArgValueCompleter::new(complete::templates()))]
    pub templates: Vec<PathBuf>,
    /// Take sources from this project alone [env: ALLOO_PROJECT]
    #[arg(short, long, value_name = "ID|NAME", add = ArgValueCompleter::new(complete::projects))]
    pub project: Option<String>,
    /// Take sources from these documents alone (repeatable, commas too)
    #[arg(long, value_name = "ID|NAME", value_delimiter = ',')]
    pub doc: Vec<String>,
    /// The idempotency key to send, in place of the one that alloo keeps
    #[arg(long, value_name = "KEY")]
    pub idempotency_key: Option<String>,
    /// Wait for the result and bring it
    #[arg(short, long)]
    pub wait: bool,
    /// Where results go: a file, a folder (ending in / or existing), or - [default: STEM-filled.docx here]
    #[arg(short, long, value_name = "FILE|DIR/|-", value_hint = clap::ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(short, long)]
    pub force: bool,
    /// How many fills to follow at once
    #[arg(long, value_name = "N", default_value_t = 32, value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: u16,
    /// Check everything, send nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Waiting.
    #[command(flatten)]
    pub waiting: Waiting,
}

/// Look at jobs once
#[derive(Debug, Args)]
pub struct Status {
    /// Jobs: ids, unique prefixes, @1 for the last, @2 for the one before [default: the last]
    #[arg(value_name = "JOB", add = ArgValueCompleter::new(complete::jobs))]
    pub jobs: Vec<String>,
    /// Exit by the job's state: 0 completed, 7 failed, 8 cancelled, 12 not ended
    #[arg(long)]
    pub exit_status: bool,
}

/// Wait until jobs have ended
#[derive(Debug, Args)]
pub struct Wait {
    /// Jobs: ids, unique prefixes, @1 for the last, @2 for the one before [default: the last]
    #[arg(value_name = "JOB", add = ArgValueCompleter::new(complete::jobs))]
    pub jobs: Vec<String>,
    /// Waiting.
    #[command(flatten)]
    pub waiting: Waiting,
}

/// Bring the results of completed jobs
#[derive(Debug, Args)]
pub struct Download {
    /// Jobs: ids, unique prefixes, @1 for the last, @2 for the one before [default: the last]
    #[arg(value_name = "JOB", add = ArgValueCompleter::new(complete::jobs))]
    pub jobs: Vec<String>,
    /// Wait for jobs that have not ended
    #[arg(short, long)]
    pub wait: bool,
    /// Where results go: a file, a folder (ending in / or existing), or - for standard output
    #[arg(short, long, value_name = "FILE|DIR/|-", value_hint = clap::ValueHint::AnyPath)]
    pub output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(short, long)]
    pub force: bool,
    /// Waiting.
    #[command(flatten)]
    pub waiting: Waiting,
}

/// List the fills that this machine has started
#[derive(Debug, Args)]
pub struct Jobs {
    /// Only jobs last seen in this state
    #[arg(long, value_name = "STATE", add = ArgValueCompleter::new(complete::states))]
    pub status: Option<String>,
    /// Only fills of templates whose name contains this
    #[arg(long, value_name = "TEXT")]
    pub template: Option<String>,
    /// How many at most; 0 for all
    #[arg(short = 'n', long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// Ask the service for the state of jobs that have not ended
    #[arg(long)]
    pub refresh: bool,
    /// Forget fills that ended or were refused longer ago than this (e.g. 30d), then list the rest
    #[arg(long, value_name = "DUR", value_parser = duration)]
    pub prune: Option<Duration>,
}

/// Store, show or forget the key
#[derive(Debug, Subcommand)]
pub enum Auth {
    /// Take a key from a prompt or standard input, check it and keep it
    Login,
    /// Show who the key belongs to and what it may do
    Status,
    /// Forget the stored key
    Logout,
}

/// List the documents of the vault
#[derive(Debug, Args)]
pub struct Documents {
    /// Documents of this project alone [env: ALLOO_PROJECT]
    #[arg(short, long, value_name = "ID|NAME", add = ArgValueCompleter::new(complete::projects))]
    pub project: Option<String>,
}

/// Run the embedded service in the foreground
#[cfg(feature = "sandbox")]
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Sandbox {
    /// What else than serving.
    #[command(subcommand)]
    pub command: Option<SandboxCommand>,
    /// Where to listen; port 0 lets the system choose
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub listen: std::net::SocketAddr,
    /// Allow an address that other machines can reach
    #[arg(long)]
    pub allow_remote: bool,
    /// The token bucket of the default key: free, standard, pro, enterprise or unlimited
    #[arg(long, value_name = "TIER", default_value = "standard")]
    pub tier: alloo_sandbox::Tier,
    /// The largest template accepted
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "25MiB")]
    pub max_upload: u64,
    /// Let something go wrong: NAME, NAME=N, NAME@PHASE=N (repeatable; "help" lists them)
    #[arg(long, value_name = "NAME[=N]")]
    pub fault: Vec<String>,
    /// Stretch each fill to take at least this long
    #[arg(long, value_name = "DUR", value_parser = duration, default_value = "0s")]
    pub pace: Duration,
    /// Leave the sources of filled values out of documents
    #[arg(long)]
    pub no_citations: bool,
}

/// `alloo sandbox …`.
#[cfg(feature = "sandbox")]
#[derive(Debug, Subcommand)]
pub enum SandboxCommand {
    /// Print one more key, usable at once by a running service
    Key {
        /// The tenant it belongs to; tenants cannot see each other
        #[arg(long, value_name = "NAME", default_value = "sandbox")]
        tenant: String,
        /// A scope it has (repeatable) [default: all]
        #[arg(long, value_name = "SCOPE")]
        scope: Vec<String>,
        /// Its token bucket
        #[arg(long, value_name = "TIER", default_value = "standard")]
        tier: alloo_sandbox::Tier,
        /// Deny it fills by the tenant-level permission
        #[arg(long)]
        deny_fill: bool,
        /// Make it an admin's, whom that permission does not bind
        #[arg(long)]
        admin: bool,
        /// Let it expire after this time
        #[arg(long, value_name = "DUR", value_parser = duration)]
        expires: Option<Duration>,
    },
}

/// A time like `90s`, `10m`, `1h30m`, `250ms`, `30d`, or plain seconds.
pub fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("{text:?} is not a time; write e.g. 90s, 10m or 1h30m");
    if let Ok(seconds) = text.parse::<u32>() {
        return Ok(Duration::from_secs(seconds.into()));
    }
    let mut total = Duration::ZERO;
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
        let number: u32 = rest[..digits].parse().map_err(|_| wrong())?;
        rest = &rest[digits..];
        let letters = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let millis: u64 = match &rest[..letters] {
            "ms" => 1,
            "s" => 1000,
            "m" | "min" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            _ => return Err(wrong()),
        };
        total = total.saturating_add(Duration::from_millis(millis * u64::from(number)));
        rest = &rest[letters..];
    }
    if text.is_empty() || total > Duration::from_secs(10 * 366 * 86_400) {
        Err(wrong())
    } else {
        Ok(total)
    }
}

/// A number of bytes like `25MiB`, `10M`, `512k` or `1048576`.
pub fn size(text: &str) -> Result<u64, String> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let unit = match text[digits..].trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" | "kib" => 1 << 10,
        "m" | "mb" | "mib" => 1 << 20,
        "g" | "gb" | "gib" => 1u64 << 30,
        _ => 0,
    };
    text[..digits]
        .parse::<u64>()
        .ok()
        .and_then(|number| number.checked_mul(unit))
        .filter(|&size| size > 0)
        .ok_or_else(|| format!("{text:?} is not a size; write e.g. 25MiB"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_verb_alone_parses_as_with_all_others() {
        let lines = [
            "alloo fill a.docx b.docx --project P --doc d --doc e --wait -o out/ --jobs 3 --timeout 5s -qq",
            "alloo fill a.docx -vv --json --api-url http://x --profile p --retries 0 --color never --progress json",
            "alloo fill a.docx --dry-run --idempotency-key k --force --interval 2s",
            "alloo --json fill a.docx",
            "alloo fill",
            "alloo fill --help",
            "alloo fill a.docx --nonsense",
            "alloo fill -- --wait",
            "alloo fill a.docx --wait --wait",
            "alloo status",
            "alloo status help",
            "alloo status a b --exit-status",
            "alloo wait @1 --timeout 0",
            "alloo download x --wait -o - --force",
            "alloo jobs --refresh --status completed --prune 30d --limit 3 --template t",
            "alloo documents -p P",
            "alloo projects --json",
            "alloo help fill",
            "alloo --version",
            "alloo",
            "alloo nothing",
        ];
        let (mut good, mut bad) = (0, 0);
        for line in lines {
            let words = || line.split(' ');
            match (
                Cli::parse_quickly(words().map(OsString::from).collect()),
                Cli::try_parse_from(words()),
            ) {
                (Ok(quick), Ok(whole)) => {
                    assert_eq!(format!("{quick:?}"), format!("{whole:?}"), "{line}");
                    good += 1;
                }
                (Err(quick), Err(whole)) => {
                    assert_eq!(quick.kind(), whole.kind(), "{line}");
                    assert_eq!(quick.to_string(), whole.to_string(), "{line}");
                    bad += 1;
                }
                (quick, whole) => panic!("{line}: {quick:?}, {whole:?}"),
            }
        }
        assert!(good > 8 && bad > 6, "{good} {bad}");
    }

    #[test]
    fn times_and_sizes() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("1h30m"), Ok(Duration::from_secs(5400)));
        assert_eq!(duration("250ms"), Ok(Duration::from_millis(250)));
        assert_eq!(duration("0"), Ok(Duration::ZERO));
        for wrong in [
            "",
            "s",
            "-1s",
            "1.5s",
            "10 m",
            "99999999999s",
            "4000000000d",
            "1é",
        ] {
            assert!(duration(wrong).is_err(), "{wrong:?}");
        }
        assert_eq!(size("25MiB"), Ok(25 << 20));
        assert_eq!(size("512k"), Ok(512 << 10));
        for wrong in ["", "M", "0", "1.5M", "99999999999999G", "1x"] {
            assert!(size(wrong).is_err(), "{wrong:?}");
        }
    }
}
