//! What goes wrong on purpose, for demonstrations and tests.
//!
//! Written `NAME[@PHASE][=VALUE]`. The phase is the kind of request that is struck: `fill`, `status`, `download`, `vault` or `me`.
//! For most faults VALUE is how many requests are struck: a number, by default 1, or `*` for all. Some faults need an argument; theirs
//! is `=ARGUMENT`, with `*N` behind it for a number of times (`slow=200ms*3`).

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::{Fault, SandboxError};

/// The kinds of request that a fault can strike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Fill,
    Status,
    Download,
    Vault,
    Me,
}

const PHASES: [(&str, Phase); 5] = [
    ("fill", Phase::Fill),
    ("status", Phase::Status),
    ("download", Phase::Download),
    ("vault", Phase::Vault),
    ("me", Phase::Me),
];

/// What a fault needs behind its `=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Argument {
    /// Nothing but a count.
    None,
    /// A duration; strikes every time by default.
    Duration,
    /// An error code of the service.
    Code,
    /// Text in the form of a code; strikes every time by default.
    Text,
    /// Bytes, or a percentage.
    Amount,
    /// A URL, or nothing.
    Url,
}

/// One line of the table: name, default phase (`None` strikes every phase), argument, help.
type Row = (&'static str, Option<Phase>, Argument, &'static str);

const TABLE: [Row; 21] = [
    (
        "drop-response",
        Some(Phase::Fill),
        Argument::None,
        "the work is done, then the connection is closed without an answer",
    ),
    (
        "drop-before",
        Some(Phase::Fill),
        Argument::None,
        "the connection is closed before anything is done",
    ),
    (
        "rate-limit",
        Some(Phase::Fill),
        Argument::None,
        "429 with Retry-After: 1",
    ),
    (
        "server-error",
        Some(Phase::Fill),
        Argument::None,
        "503 with an HTML body, as a proxy answers",
    ),
    (
        "error",
        Some(Phase::Fill),
        Argument::Code,
        "error=CODE answers with that documented error, e.g. error=payment_required",
    ),
    (
        "in-progress",
        Some(Phase::Fill),
        Argument::None,
        "409 idempotency_in_progress",
    ),
    (
        "slow",
        None,
        Argument::Duration,
        "slow=DURATION holds every answer back",
    ),
    (
        "html",
        Some(Phase::Status),
        Argument::None,
        "200 with an HTML page",
    ),
    (
        "garbage",
        Some(Phase::Status),
        Argument::None,
        "200 with a body that is no JSON",
    ),
    (
        "huge",
        Some(Phase::Status),
        Argument::None,
        "200 with JSON that never ends",
    ),
    (
        "redirect",
        Some(Phase::Status),
        Argument::Url,
        "302 to another host, or redirect=URL",
    ),
    (
        "unknown-status",
        Some(Phase::Status),
        Argument::None,
        "a job status that nobody has heard of",
    ),
    (
        "expired-url",
        Some(Phase::Status),
        Argument::None,
        "a download URL that has expired already",
    ),
    (
        "cut-download",
        Some(Phase::Download),
        Argument::Amount,
        "cut-download=BYTES or PERCENT% ends the transfer there",
    ),
    (
        "corrupt-download",
        Some(Phase::Download),
        Argument::None,
        "one byte of the result is wrong",
    ),
    (
        "no-range",
        Some(Phase::Download),
        Argument::None,
        "Range is ignored, the whole result is sent",
    ),
    (
        "etag-change",
        Some(Phase::Download),
        Argument::None,
        "the result's ETag is another one",
    ),
    (
        "fail-job",
        Some(Phase::Fill),
        Argument::Text,
        "fail-job=CODE makes new fills fail with that code",
    ),
    (
        "cancel-job",
        Some(Phase::Fill),
        Argument::None,
        "a new fill ends cancelled",
    ),
    (
        "hold-job",
        Some(Phase::Fill),
        Argument::None,
        "a new fill stays pending for ever",
    ),
    (
        "instant",
        Some(Phase::Fill),
        Argument::None,
        "new fills complete at once, the result is the template (every time by default)",
    ),
];

impl Fault {
    /// Name and one line of help for each fault, for `--help`.
    pub const LIST: &[(&str, &str)] = &{
        let mut list = [("", ""); TABLE.len()];
        let mut index = 0;
        while index < TABLE.len() {
            list[index] = (TABLE[index].0, TABLE[index].3);
            index += 1;
        }
        list
    };
}

impl FromStr for Fault {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (text, None),
        };
        let fault = Fault {
            name: name.to_owned(),
            value,
        };
        Armed::new(&fault)?;
        Ok(fault)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => write!(f, "{}={value}", self.name),
            None => f.write_str(&self.name),
        }
    }
}

/// A fault with its counter.
#[derive(Debug)]
struct Armed {
    name: &'static str,
    phase: Option<Phase>,
    argument: String,
    left: AtomicU64,
}

impl Armed {
    fn new(fault: &Fault) -> Result<Self, SandboxError> {
        let (name, phase) = match fault.name.split_once('@') {
            Some((name, phase)) => (name, Some(phase)),
            None => (fault.name.as_str(), None),
        };
        let row = TABLE.iter().find(|row| row.0 == name).ok_or_else(|| {
            let known: Vec<&str> = TABLE.iter().map(|row| row.0).collect();
            SandboxError::Unknown(format!(
                "there is no fault {name:?}; known are {}",
                known.join(", ")
            ))
        })?;
        let phase = match phase {
            None => row.1,
            Some(wanted) => Some(
                PHASES
                    .iter()
                    .find(|(name, _)| *name == wanted)
                    .map(|(_, phase)| *phase)
                    .ok_or_else(|| {
                        SandboxError::Unknown(format!(
                            "there is no phase {wanted:?}; known are fill, status, download, vault, me"
                        ))
                    })?,
            ),
        };
        let wrong = |what: &str| {
            SandboxError::Unknown(format!(
                "the fault {name:?} needs {what}, as in {name}[@PHASE]{}",
                example(row.2)
            ))
        };
        let count = |text: &str| match text {
            "*" | "" => Ok(u64::MAX),
            number => number
                .parse()
                .map_err(|_| wrong("a number of times, or * for always")),
        };
        let value = fault.value.as_deref();
        let (argument, left) = match row.2 {
            Argument::None => {
                let times = match (value, name) {
                    (None, "instant") => u64::MAX,
                    (None, _) => 1,
                    (Some(value), _) => count(value)?,
                };
                (String::new(), times)
            }
            kind => {
                let value = match (value, kind) {
                    (None | Some(""), Argument::Url) => "http://127.0.0.1:9/elsewhere",
                    (Some(value), Argument::Url) if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                        return Ok(Armed {
                            name: row.0,
                            phase,
                            argument: "http://127.0.0.1:9/elsewhere".into(),
                            left: AtomicU64::new(count(value)?),
                        });
                    }
                    (Some(value), _) if !value.is_empty() => value,
                    _ => return Err(wrong("an argument")),
                };
                let (argument, times) = match value.split_once('*') {
                    Some((argument, times)) => (argument, count(times)?),
                    None if matches!(kind, Argument::Duration | Argument::Text) => (value, u64::MAX),
                    None => (value, 1),
                };
                let known = match kind {
                    Argument::Duration => parse_duration(argument).is_some(),
                    Argument::Code => super::problem::CODES.iter().any(|row| row.0 == argument),
                    Argument::Amount => {
                        let number = argument.strip_suffix('%').unwrap_or(argument);
                        number.parse::<u64>().is_ok()
                    }
                    _ => !argument.is_empty(),
                };
                if !known {
                    return Err(wrong("a valid argument"));
                }
                (argument.to_owned(), times)
            }
        };
        Ok(Armed {
            name: row.0,
            phase,
            argument,
            left: AtomicU64::new(left),
        })
    }
}

fn example(argument: Argument) -> &'static str {
    match argument {
        Argument::None => "[=N]",
        Argument::Duration => "=200ms[*N]",
        Argument::Code => "=payment_required[*N]",
        Argument::Text => "=table_fill_failed[*N]",
        Argument::Amount => "=50%[*N]",
        Argument::Url => "[=URL][*N]",
    }
}

/// `250ms`, `2s`, `1m`; a bare number is seconds.
fn parse_duration(text: &str) -> Option<Duration> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let number: u64 = digits.parse().ok()?;
    let milliseconds = match &text[digits.len()..] {
        "ms" => number,
        "" | "s" => number.checked_mul(1000)?,
        "m" => number.checked_mul(60_000)?,
        _ => return None,
    };
    Some(Duration::from_millis(milliseconds))
}

/// All armed faults of one running service.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Armed>);

impl Faults {
    pub(crate) fn new(faults: &[Fault]) -> Result<Self, SandboxError> {
        faults
            .iter()
            .map(Armed::new)
            .collect::<Result<_, _>>()
            .map(Faults)
    }

    /// Whether the fault strikes this request; its argument if so. Counts it down.
    pub(crate) fn strike(&self, name: &str, phase: Phase) -> Option<&str> {
        self.0
            .iter()
            .filter(|fault| fault.name == name && fault.phase.is_none_or(|struck| struck == phase))
            .find(|fault| {
                fault
                    .left
                    .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                        if left == u64::MAX {
                            Some(left)
                        } else {
                            left.checked_sub(1)
                        }
                    })
                    .is_ok()
            })
            .map(|fault| fault.argument.as_str())
    }

    /// How long to hold the answer back.
    pub(crate) fn delay(&self, phase: Phase) -> Option<Duration> {
        self.strike("slow", phase).and_then(parse_duration)
    }

    /// What is to become of a new job, as its row keeps it.
    pub(crate) fn destiny(&self) -> Option<String> {
        if let Some(code) = self.strike("fail-job", Phase::Fill) {
            return Some(format!("fail:{code}"));
        }
        ["cancel-job", "hold-job", "instant"]
            .into_iter()
            .find(|name| self.strike(name, Phase::Fill).is_some())
            .map(|name| name.trim_end_matches("-job").to_owned())
    }

    /// Whether fills need no vault, because nothing will be read.
    pub(crate) fn is_instant(&self) -> bool {
        self.0.iter().any(|fault| fault.name == "instant")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(texts: &[&str]) -> Faults {
        let parsed: Vec<Fault> = texts.iter().map(|text| text.parse().unwrap()).collect();
        Faults::new(&parsed).unwrap()
    }

    #[test]
    fn counts_and_phases() {
        let set = faults(&[
            "drop-response=2",
            "server-error@status",
            "html@vault=*",
            "error@me=payment_required",
        ]);
        assert!(set.strike("drop-response", Phase::Status).is_none());
        let struck = (0..5)
            .filter(|_| set.strike("drop-response", Phase::Fill).is_some())
            .count();
        assert_eq!(struck, 2);
        assert!(set.strike("server-error", Phase::Status).is_some());
        assert!(set.strike("server-error", Phase::Status).is_none());
        assert!((0..99).all(|_| set.strike("html", Phase::Vault).is_some()));
        assert_eq!(set.strike("error", Phase::Me), Some("payment_required"));
    }

    #[test]
    fn arguments() {
        let set = faults(&[
            "slow=250ms",
            "cut-download=50%*2",
            "fail-job=table_fill_failed*1",
            "cancel-job",
        ]);
        assert_eq!(set.delay(Phase::Me), Some(Duration::from_millis(250)));
        assert_eq!(set.strike("cut-download", Phase::Download), Some("50%"));
        assert_eq!(set.strike("cut-download", Phase::Download), Some("50%"));
        assert_eq!(set.strike("cut-download", Phase::Download), None);
        assert_eq!(set.destiny().as_deref(), Some("fail:table_fill_failed"));
        assert_eq!(set.destiny().as_deref(), Some("cancel"));
        assert_eq!(set.destiny(), None);
        assert_eq!(
            faults(&["redirect"]).strike("redirect", Phase::Status),
            Some("http://127.0.0.1:9/elsewhere")
        );
    }

    #[test]
    fn what_is_not_known_is_refused_by_naming_what_is() {
        for (text, part) in [
            ("nope", "drop-response"),
            ("slow", "slow[@PHASE]=200ms"),
            ("slow=fast", "slow[@PHASE]=200ms"),
            ("html@moon", "fill, status, download"),
            ("drop-response=x", "number of times"),
            ("error=nonsense", "payment_required"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        }
        assert_eq!(Fault::LIST.len(), TABLE.len());
        let shown = "cut-download@download=10*3".parse::<Fault>().unwrap().to_string();
        assert_eq!(shown, "cut-download@download=10*3");
    }
}
