//! The one error type. Its [`Kind`] decides the exit status; its hint says what to do next, apart from the
//! cause. The table of kinds is the only table of exit codes.

use std::fmt;

use clap::error::ErrorKind;

/// What went wrong, as far as a script needs to know. The numbers are a contract (EXIT STATUS in `alloo(1)`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A defect in alloo itself.
    Defect,
    /// The command line is wrong.
    Usage,
    /// The input is wrong: a template, id, name or URL; 400, 413, 422.
    Input,
    /// Not allowed: no key, 401, 402, 403, a fill that the credential's tier can never pay.
    Denied,
    /// Not found: 404, a name that matches nothing.
    NotFound,
    /// The service cannot be reached or keeps refusing.
    Unreachable,
    /// The fill failed.
    FillFailed,
    /// The fill was cancelled.
    FillCancelled,
    /// An idempotency key that belongs to another request, or a fill whose outcome is unknown.
    Conflict,
    /// Local files: the output exists, cannot be written, the disk is full.
    Local,
    /// The answer makes no sense.
    BadAnswer,
    /// The job has not ended.
    NotReady,
    /// `--require` asked for more than was filled.
    Incomplete,
    /// `diff --only-slots`: something outside the slots changed.
    ChangedOutside,
    /// `--timeout` ran out.
    Timeout,
    /// SIGINT.
    Interrupted,
    /// SIGTERM or SIGHUP.
    Terminated,
}

impl Kind {
    /// Every kind, in the order of the exit codes.
    pub const ALL: [Kind; 17] = [
        Kind::Defect,
        Kind::Usage,
        Kind::Input,
        Kind::Denied,
        Kind::NotFound,
        Kind::Unreachable,
        Kind::FillFailed,
        Kind::FillCancelled,
        Kind::Conflict,
        Kind::Local,
        Kind::BadAnswer,
        Kind::NotReady,
        Kind::Incomplete,
        Kind::ChangedOutside,
        Kind::Timeout,
        Kind::Interrupted,
        Kind::Terminated,
    ];

    /// The process's exit status.
    pub const fn exit_code(self) -> u8 {
        match self {
            Kind::Defect => 1,
            Kind::Usage => 2,
            Kind::Input => 3,
            Kind::Denied => 4,
            Kind::NotFound => 5,
            Kind::Unreachable => 6,
            Kind::FillFailed => 7,
            Kind::FillCancelled => 8,
            Kind::Conflict => 9,
            Kind::Local => 10,
            Kind::BadAnswer => 11,
            Kind::NotReady => 12,
            Kind::Incomplete => 13,
            Kind::ChangedOutside => 14,
            Kind::Timeout => 124,
            Kind::Interrupted => 130,
            Kind::Terminated => 143,
        }
    }

    /// The name in `--json` errors.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Defect => "defect",
            Kind::Usage => "usage",
            Kind::Input => "input",
            Kind::Denied => "denied",
            Kind::NotFound => "not_found",
            Kind::Unreachable => "unreachable",
            Kind::FillFailed => "fill_failed",
            Kind::FillCancelled => "fill_cancelled",
            Kind::Conflict => "conflict",
            Kind::Local => "local",
            Kind::BadAnswer => "bad_answer",
            Kind::NotReady => "not_ready",
            Kind::Incomplete => "incomplete",
            Kind::ChangedOutside => "changed_outside",
            Kind::Timeout => "timeout",
            Kind::Interrupted => "interrupted",
            Kind::Terminated => "terminated",
        }
    }

    /// The meaning, as the EXIT STATUS sections of the man pages print it.
    pub const fn meaning(self) -> &'static str {
        match self {
            Kind::Defect => "a defect in alloo itself",
            Kind::Usage => "usage: the command line is wrong",
            Kind::Input => {
                "the input is wrong: missing or not a DOCX, too large, a malformed id, name or URL; 400, 413, 422"
            }
            Kind::Denied => {
                "not allowed: no key, 401, 402, 403; a fill that the credential's tier can never pay"
            }
            Kind::NotFound => "not found: 404, a project or document name that matches nothing",
            Kind::Unreachable => {
                "the service cannot be reached or keeps refusing: network, TLS, 5xx, 429 after all retries"
            }
            Kind::FillFailed => "the fill failed",
            Kind::FillCancelled => "the fill was cancelled",
            Kind::Conflict => {
                "conflict: an idempotency key that was used for another request, or an unanswered fill older than 24 h"
            }
            Kind::Local => "local files: the output exists or cannot be written, or the disk is full",
            Kind::BadAnswer => {
                "the answer makes no sense: it is not JSON, or the result is not an intact DOCX"
            }
            Kind::NotReady => {
                "not ready: download without --wait, or status --exit-status, of a job that has not ended"
            }
            Kind::Incomplete => "incomplete: --require asked for more than was filled; the result is there",
            Kind::ChangedOutside => "diff --only-slots: something outside the slots changed",
            Kind::Timeout => "--timeout ran out (as timeout(1)); the job goes on",
            Kind::Interrupted => "stopped by SIGINT; the job goes on",
            Kind::Terminated => "stopped by SIGTERM or SIGHUP; the job goes on",
        }
    }
}

/// The error that ends a command.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    message: String,
    source: Option<anyhow::Error>,
    hint: Option<String>,
    code: Option<String>,
    status: Option<u16>,
    request_id: Option<String>,
    job_id: Option<String>,
    template: Option<String>,
    reported: bool,
}

/// The result of everything whose failure the user sees.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of this kind; the message is one line in lower case without a full stop.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            message: message.into(),
            source: None,
            hint: None,
            code: None,
            status: None,
            request_id: None,
            job_id: None,
            template: None,
            reported: false,
        }))
    }

    /// A wrong command line: the first paragraph of clap's text is the message, its tips and the usage are
    /// the hint.
    pub fn usage(error: &clap::Error) -> Self {
        let text = error.to_string();
        let mut paragraphs = text.split("\n\n").map(str::trim);
        let first = paragraphs.next().unwrap_or_default();
        let message: Vec<&str> = first
            .trim_start_matches("error: ")
            .lines()
            .map(str::trim)
            .collect();
        let mut command = String::from("alloo");
        let mut hints = Vec::new();
        for paragraph in paragraphs {
            if let Some(usage) = paragraph.strip_prefix("Usage: alloo") {
                let verbs = usage
                    .split_whitespace()
                    .take_while(|word| word.starts_with(char::is_alphabetic));
                verbs.for_each(|verb| command.push_str(&format!(" {verb}")));
            }
            let tips = paragraph
                .lines()
                .filter_map(|line| line.trim().strip_prefix("tip: "));
            hints.extend(tips.map(str::to_owned));
        }
        let mut message = message.join(" ");
        if error.kind() == ErrorKind::MissingRequiredArgument && command == "alloo fill" {
            message = "no TEMPLATE is named".into();
            hints.push("for example: alloo fill template.docx --project \"Harbour Tunnel\" --wait".into());
        }
        hints.push(format!("see {command} --help"));
        Error::new(Kind::Usage, message).hint(hints.join("; "))
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds the cause, which is printed after the message.
    #[must_use]
    pub fn because(mut self, source: impl Into<anyhow::Error>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the stable code of the service or of the engine.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// Adds the HTTP status and the request id of the response.
    #[must_use]
    pub fn answer(mut self, status: u16, request_id: Option<String>) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id;
        self
    }

    /// Names the job, unless one is named already.
    #[must_use]
    pub fn job(mut self, job: impl Into<String>) -> Self {
        self.0.job_id.get_or_insert_with(|| job.into());
        self
    }

    /// Names the template, unless one is named already.
    #[must_use]
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.0.template.get_or_insert_with(|| template.into());
        self
    }

    /// Marks the error as shown to the user already: only its exit status still counts.
    #[must_use]
    pub fn reported(mut self) -> Self {
        self.0.reported = true;
        self
    }

    /// Whether the error was shown to the user already.
    pub fn is_reported(&self) -> bool {
        self.0.reported
    }

    /// The kind.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What to do next, where there is something to do.
    pub fn get_hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The stable code of the service or of the engine.
    pub fn get_code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The HTTP status of the response.
    pub fn get_status(&self) -> Option<u16> {
        self.0.status
    }

    /// The job that the error is about.
    pub fn get_job(&self) -> Option<&str> {
        self.0.job_id.as_deref()
    }

    /// The template that the error is about.
    pub fn get_template(&self) -> Option<&str> {
        self.0.template.as_deref()
    }

    /// Whether two errors say the same of two templates or jobs.
    pub fn has_cause_of(&self, other: &Error) -> bool {
        let said = |error: &Error| {
            (
                error.kind(),
                error.to_string(),
                error.0.hint.clone(),
                error.0.code.clone(),
            )
        };
        said(self) == said(other)
    }

    /// The same error, of several templates or jobs.
    #[must_use]
    pub fn for_names(&self, names: &[&str]) -> Error {
        const SHOWN: usize = 5;
        let mut text = names.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
        if names.len() > SHOWN {
            text.push_str(&format!(" and {} more", names.len() - SHOWN));
        }
        let mut error = Error::new(self.kind(), self.to_string());
        error.0.template = (!text.is_empty()).then_some(text);
        error.0.hint.clone_from(&self.0.hint);
        error.0.code.clone_from(&self.0.code);
        error.0.status = self.0.status;
        error.0.request_id.clone_from(&self.0.request_id);
        error.0.job_id.clone_from(&self.0.job_id);
        error.0.reported = self.0.reported;
        error
    }

    /// The object that `--json` prints; absent fields are left out.
    pub fn to_json(&self) -> serde_json::Value {
        let inner = &*self.0;
        let mut fields = serde_json::Map::new();
        let mut put = |name: &str, value: Option<serde_json::Value>| {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value);
            }
        };
        put("kind", Some(inner.kind.name().into()));
        put("code", inner.code.clone().map(Into::into));
        put("message", Some(self.to_string().into()));
        put("hint", inner.hint.clone().map(Into::into));
        put("status", inner.status.map(Into::into));
        put("request_id", inner.request_id.clone().map(Into::into));
        put("job_id", inner.job_id.clone().map(Into::into));
        put("template", inner.template.clone().map(Into::into));
        put("exit_code", Some(inner.kind.exit_code().into()));
        serde_json::json!({ "error": fields })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        let mut last = self.0.message.clone();
        for cause in self.0.source.iter().flat_map(|source| source.chain()) {
            let text = cause.to_string();
            // Some libraries repeat the text of their source.
            if !last.contains(&text) {
                write!(f, ": {text}")?;
                last = text;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exit_codes_are_distinct_and_in_order() {
        let codes: Vec<u8> = Kind::ALL.iter().map(|kind| kind.exit_code()).collect();
        assert_eq!(
            codes,
            [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 124, 130, 143]
        );
    }

    #[test]
    fn errors_of_one_cause_are_told_as_one() {
        let busy = |template: &str| {
            Error::new(Kind::Unreachable, "busy")
                .hint("wait")
                .template(template)
        };
        assert!(busy("a").has_cause_of(&busy("b")));
        assert!(!busy("a").has_cause_of(&Error::new(Kind::Unreachable, "busy").template("b")));
        let names = ["1", "2", "3", "4", "5", "6", "7"];
        assert_eq!(
            busy("a").for_names(&names).get_template(),
            Some("1, 2, 3, 4, 5 and 2 more")
        );
    }

    #[test]
    fn json_leaves_absent_fields_out() {
        let error = Error::new(Kind::NotFound, "no such job")
            .answer(404, None)
            .job("j1")
            .code("not_found");
        assert_eq!(
            error.to_json().to_string(),
            r#"{"error":{"code":"not_found","exit_code":5,"job_id":"j1","kind":"not_found","message":"no such job","status":404}}"#
        );
    }
}
