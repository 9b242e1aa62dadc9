//! What goes wrong on purpose, for demonstrations and tests.
//!
//! Written `NAME[@PHASE][=VALUE]`. The phase is the kind of request that is struck: `fill`, `status`,
//! `download`, `vault` or `me`. For most faults VALUE is how many requests are struck: a number, by default
//! 1, or `*` for all. Some faults need an argument; theirs is `=ARGUMENT`, with `*N` behind it for a number
//! of times (`slow=200ms*3`).

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::SandboxError;
use super::problem::ProblemCode;
use super::store::ScriptedEnd;
use catalogue::TABLE;
use kinds::{PHASES, Takes};

mod kinds;
mod catalogue;

pub(crate) use kinds::{Effect, Phase};

/// Where a transfer is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CutAt {
    Bytes(u64),
    Percent(u64),
}

/// The argument of a fault, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Argument {
    None,
    Delay(Duration),
    Code(ProblemCode),
    Text(String),
    Cut(CutAt),
    Url(String),
}

/// Where a redirect leads that names no place of its own.
const ELSEWHERE: &str = "http://127.0.0.1:9/elsewhere";

/// One injected fault; parsed from `NAME[@PHASE][=VALUE]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    effect: Effect,
    phase: Option<Phase>,
    argument: Argument,
    times: u64,
    /// As it was written.
    text: String,
}

impl Fault {
    /// Name and one line of help for each fault, for `--help`.
    pub const LIST: &[(&str, &str)] = &{
        let mut list = [("", ""); TABLE.len()];
        let mut index = 0;
        while index < TABLE.len() {
            list[index] = (TABLE[index].1, TABLE[index].4);
            index += 1;
        }
        list
    };
}

impl FromStr for Fault {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        let (name, phase) = match name.split_once('@') {
            Some((name, phase)) => (name, Some(phase)),
            None => (name, None),
        };
        let row = TABLE.iter().find(|row| row.1 == name).ok_or_else(|| {
            let known: Vec<&str> = TABLE.iter().map(|row| row.1).collect();
            let known = known.join(", ");
            SandboxError::Unknown(format!("there is no fault {name:?}; known are {known}"))
        })?;
        let phase = match phase {
            None => row.2,
            Some(wanted) => Some(phase_named(wanted)?),
        };
        let (argument, times) = parse_value(row.3, value).map_err(|what| {
            SandboxError::Unknown(format!(
                "the fault {name:?} needs {what}, as in {name}[@PHASE]{}",
                example(row.3)
            ))
        })?;
        Ok(Fault {
            effect: row.0,
            phase,
            argument,
            times,
            text: text.to_owned(),
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn phase_named(wanted: &str) -> Result<Phase, SandboxError> {
    let found = PHASES.iter().find(|(name, _)| *name == wanted);
    found.map(|(_, phase)| *phase).ok_or_else(|| {
        SandboxError::Unknown(format!(
            "there is no phase {wanted:?}; known are fill, status, download, vault, me"
        ))
    })
}

/// The argument and how often the fault strikes, or what it needs.
fn parse_value(takes: Takes, value: Option<&str>) -> Result<(Argument, u64), &'static str> {
    match (takes, value) {
        (Takes::Count, None) => return Ok((Argument::None, 1)),
        (Takes::CountOfAll, None) => return Ok((Argument::None, u64::MAX)),
        (Takes::Count | Takes::CountOfAll, Some(value)) => return Ok((Argument::None, parse_count(value)?)),
        (Takes::Url, None | Some("")) => return Ok((Argument::Url(ELSEWHERE.into()), 1)),
        (Takes::Url, Some(value)) if value.bytes().all(|byte| byte.is_ascii_digit()) => {
            return Ok((Argument::Url(ELSEWHERE.into()), parse_count(value)?));
        }
        _ => {}
    }
    let value = value.filter(|value| !value.is_empty()).ok_or("an argument")?;
    let (text, times) = match value.split_once('*') {
        Some((text, times)) => (text, parse_count(times)?),
        None if matches!(takes, Takes::Delay | Takes::Text) => (value, u64::MAX),
        None => (value, 1),
    };
    let argument = match takes {
        Takes::Delay => parse_duration(text).map(Argument::Delay),
        Takes::Code => ProblemCode::from_name(text).map(Argument::Code),
        Takes::Cut => parse_cut(text).map(Argument::Cut),
        Takes::Text => (!text.is_empty()).then(|| Argument::Text(text.to_owned())),
        Takes::Url => (!text.is_empty()).then(|| Argument::Url(text.to_owned())),
        Takes::Count | Takes::CountOfAll => None,
    };
    Ok((argument.ok_or("a valid argument")?, times))
}

fn parse_count(text: &str) -> Result<u64, &'static str> {
    match text {
        "*" | "" => Ok(u64::MAX),
        number => number.parse().map_err(|_| "a number of times, or * for always"),
    }
}

fn parse_cut(text: &str) -> Option<CutAt> {
    match text.strip_suffix('%') {
        Some(percent) => percent.parse().ok().map(CutAt::Percent),
        None => text.parse().ok().map(CutAt::Bytes),
    }
}

fn example(takes: Takes) -> &'static str {
    match takes {
        Takes::Count | Takes::CountOfAll => "[=N]",
        Takes::Delay => "=200ms[*N]",
        Takes::Code => "=payment_required[*N]",
        Takes::Text => "=table_fill_failed[*N]",
        Takes::Cut => "=50%[*N]",
        Takes::Url => "[=URL][*N]",
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

/// A fault and how often it will still strike.
#[derive(Debug)]
struct Armed {
    fault: Fault,
    left: AtomicU64,
}

impl Armed {
    /// Counts one strike down; whether there was one left.
    fn spend(&self) -> bool {
        let spent = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| match left {
                u64::MAX => Some(left),
                _ => left.checked_sub(1),
            });
        spent.is_ok()
    }
}

/// All faults of one running service.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Armed>);

impl Faults {
    pub(crate) fn new(faults: &[Fault]) -> Self {
        let arm = |fault: &Fault| Armed {
            fault: fault.clone(),
            left: AtomicU64::new(fault.times),
        };
        Faults(faults.iter().map(arm).collect())
    }

    fn argument(&self, effect: Effect, phase: Phase) -> Option<&Argument> {
        self.0
            .iter()
            .filter(|armed| armed.fault.effect == effect)
            .filter(|armed| armed.fault.phase.is_none_or(|struck| struck == phase))
            .find(|armed| armed.spend())
            .map(|armed| &armed.fault.argument)
    }

    /// Whether the fault strikes this request. Counts it down.
    pub(crate) fn strikes(&self, effect: Effect, phase: Phase) -> bool {
        self.argument(effect, phase).is_some()
    }

    /// How long to hold the answer back.
    pub(crate) fn delay(&self, phase: Phase) -> Option<Duration> {
        match self.argument(Effect::Slow, phase)? {
            Argument::Delay(time) => Some(*time),
            _ => None,
        }
    }

    /// The error to answer with.
    pub(crate) fn error(&self, phase: Phase) -> Option<ProblemCode> {
        match self.argument(Effect::Error, phase)? {
            Argument::Code(code) => Some(*code),
            _ => None,
        }
    }

    /// Where to redirect to.
    pub(crate) fn redirect(&self, phase: Phase) -> Option<&str> {
        match self.argument(Effect::Redirect, phase)? {
            Argument::Url(url) => Some(url),
            _ => None,
        }
    }

    /// Where to cut a download.
    pub(crate) fn cut(&self) -> Option<CutAt> {
        match self.argument(Effect::CutDownload, Phase::Download)? {
            Argument::Cut(at) => Some(*at),
            _ => None,
        }
    }

    /// What is to become of a new job.
    pub(crate) fn scripted_end(&self) -> Option<ScriptedEnd> {
        if let Some(Argument::Text(code)) = self.argument(Effect::FailJob, Phase::Fill) {
            return Some(ScriptedEnd::Fail(code.clone()));
        }
        [
            (Effect::CancelJob, ScriptedEnd::Cancel),
            (Effect::HoldJob, ScriptedEnd::Hold),
            (Effect::Instant, ScriptedEnd::Instant),
        ]
        .into_iter()
        .find(|(effect, _)| self.strikes(*effect, Phase::Fill))
        .map(|(_, end)| end)
    }

    /// Whether fills need no vault, because nothing will be read.
    pub(crate) fn is_instant(&self) -> bool {
        self.0.iter().any(|armed| armed.fault.effect == Effect::Instant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(texts: &[&str]) -> Faults {
        let parsed: Vec<Fault> = texts.iter().map(|text| text.parse().unwrap()).collect();
        Faults::new(&parsed)
    }

    #[test]
    fn counts_and_phases() {
        let set = faults(&[
            "drop-response=2",
            "server-error@status",
            "html@vault=*",
            "error@me=payment_required",
        ]);
        assert!(!set.strikes(Effect::DropResponse, Phase::Status));
        let struck = (0..5)
            .filter(|_| set.strikes(Effect::DropResponse, Phase::Fill))
            .count();
        assert_eq!(struck, 2);
        assert!(set.strikes(Effect::ServerError, Phase::Status));
        assert!(!set.strikes(Effect::ServerError, Phase::Status));
        assert!((0..99).all(|_| set.strikes(Effect::Html, Phase::Vault)));
        assert_eq!(set.error(Phase::Me), Some(ProblemCode::PaymentRequired));
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
        assert_eq!(set.cut(), Some(CutAt::Percent(50)));
        assert_eq!(set.cut(), Some(CutAt::Percent(50)));
        assert_eq!(set.cut(), None);
        let failed = ScriptedEnd::Fail("table_fill_failed".into());
        assert_eq!(set.scripted_end(), Some(failed));
        assert_eq!(set.scripted_end(), Some(ScriptedEnd::Cancel));
        assert_eq!(set.scripted_end(), None);
        assert_eq!(
            faults(&["redirect"]).redirect(Phase::Status),
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
        let shown = "cut-download@download=10*3".parse::<Fault>().unwrap().to_string();
        assert_eq!(shown, "cut-download@download=10*3");
    }
}
