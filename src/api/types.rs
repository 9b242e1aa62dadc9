//! What the service says, read leniently: a state, field or form that alloo has never heard of is lived with.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::answer::Answer;
use super::retry_after::{self, duration_of};
use alloo_common::secret::PresignedUrl;

/// A job's state. Fills and workflow runs share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobState {
    /// Created, not picked up.
    Pending,
    /// At work.
    Running,
    /// Done, with a result.
    Completed,
    /// Ended without one.
    Failed,
    /// Ended by the user or by a time-out.
    Cancelled,
    /// One that alloo does not know; not an end.
    Other(String),
}

impl JobState {
    /// From the service's word, in any case and either spelling.
    pub fn parse(text: &str) -> Self {
        match text.trim().to_ascii_lowercase().as_str() {
            "pending" => JobState::Pending,
            "running" => JobState::Running,
            "completed" => JobState::Completed,
            "failed" => JobState::Failed,
            "cancelled" | "canceled" => JobState::Cancelled,
            _ => JobState::Other(text.to_owned()),
        }
    }

    /// The service's word.
    pub fn as_str(&self) -> &str {
        match self {
            JobState::Pending => "pending",
            JobState::Running => "running",
            JobState::Completed => "completed",
            JobState::Failed => "failed",
            JobState::Cancelled => "cancelled",
            JobState::Other(text) => text,
        }
    }

    /// Whether nothing follows it.
    pub fn is_terminal(&self) -> bool {
        matches!(self, JobState::Completed | JobState::Failed | JobState::Cancelled)
    }
}

/// The most characters of a text for people that are kept: a page of it is no message.
const TEXT: usize = 1000;

fn clipped(text: &str) -> String {
    match text.char_indices().nth(TEXT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn text_of(fields: &Map<String, Value>, name: &str) -> Option<String> {
    let text = fields.get(name)?.as_str()?;
    (!text.is_empty()).then(|| clipped(text))
}

/// One look at a job.
#[derive(Debug, Clone)]
pub struct JobView {
    /// Its state.
    pub status: JobState,
    /// 0–100, where told.
    pub progress: Option<f64>,
    /// The service's own words for what it is doing.
    pub stage: Option<String>,
    /// Where the result is, once completed.
    pub download: Option<PresignedUrl>,
    /// Why it failed.
    pub error_code: Option<String>,
    /// Why it failed, for people.
    pub error_message: Option<String>,
    /// All fields as they came, without secrets.
    pub fields: Map<String, Value>,
}

impl JobView {
    /// Reads a status answer.
    ///
    /// # Errors
    /// What makes no sense about it.
    pub fn parse(answer: impl Into<Answer>) -> Result<Self, String> {
        let Answer { value, download } = answer.into();
        let Value::Object(fields) = value else {
            return Err("not a JSON object".into());
        };
        let Some(status) = fields.get("status").and_then(Value::as_str) else {
            return Err("it has no status".into());
        };
        let status = JobState::parse(&clipped(status));
        let text = |name: &str| text_of(&fields, name);
        let progress = match fields.get("progress") {
            Some(Value::Number(number)) => number.as_f64(),
            Some(Value::String(text)) => text.trim_end_matches('%').parse().ok(),
            _ => None,
        };
        let (stage, error_code, error_message) =
            (text("progress_stage"), text("error_code"), text("error_message"));
        Ok(JobView {
            status,
            progress: progress
                .filter(|progress| progress.is_finite())
                .map(|progress| progress.clamp(0.0, 100.0)),
            stage,
            download,
            error_code,
            error_message,
            fields,
        })
    }

    /// Seconds from its creation to its end, by the service's own clock.
    pub fn seconds(&self) -> Option<f64> {
        let time = |name: &str| -> Option<jiff::Timestamp> { self.fields.get(name)?.as_str()?.parse().ok() };
        let seconds = time("completed_at")?
            .duration_since(time("created_at")?)
            .as_secs_f64();
        (0.0..86_400.0).contains(&seconds).then_some(seconds)
    }
}

/// `application/problem+json` (RFC 9457), or what stands for it.
#[derive(Debug, Clone, Default)]
pub struct ApiProblem {
    /// Stable; branch on this alone.
    pub code: Option<String>,
    /// For people.
    pub detail: Option<String>,
    /// For support.
    pub request_id: Option<String>,
    /// Of `insufficient_scope`.
    pub missing_scopes: Vec<String>,
    /// Of `rate_limited`: the wait that the service asks for.
    pub retry_after: Option<Duration>,
}

impl ApiProblem {
    /// Reads an error body; anything but a JSON object gives an empty problem.
    pub fn parse(body: &[u8]) -> Self {
        Answer::read(body, None)
            .map(ApiProblem::from_answer)
            .unwrap_or_default()
    }

    /// The same of an answer that was read.
    pub fn from_answer(answer: Answer) -> Self {
        let Some(fields) = answer.into_fields() else {
            return ApiProblem::default();
        };
        let text = |name: &str| text_of(&fields, name);
        ApiProblem {
            code: text("code"),
            detail: text("detail").or_else(|| text("title")),
            request_id: text("request_id"),
            missing_scopes: fields
                .get("missing_scopes")
                .and_then(Value::as_array)
                .map(|scopes| {
                    scopes
                        .iter()
                        .filter_map(Value::as_str)
                        .take(20)
                        .map(clipped)
                        .collect()
                })
                .unwrap_or_default(),
            retry_after: match fields.get("retry_after_seconds") {
                Some(Value::Number(seconds)) => seconds
                    .as_f64()
                    .filter(|seconds| *seconds >= 0.0)
                    .map(duration_of),
                Some(Value::String(text)) => retry_after::parse(text, SystemTime::now()),
                _ => None,
            },
        }
    }
}

/// Who a credential belongs to (`GET /me`); all fields as they came.
#[derive(Debug, Clone)]
pub struct Me(pub Map<String, Value>);

impl Me {
    /// A text field.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    /// The scopes.
    pub fn scopes(&self) -> Vec<&str> {
        self.0
            .get("scopes")
            .and_then(Value::as_array)
            .map(|all| all.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default()
    }
}

/// What a key needs to start fills and to follow them.
const NEEDED_SCOPES: [&str; 3] = ["templates:write", "templates:read", "vault:read"];

impl Me {
    /// The scopes that fills need and the credential lacks.
    pub fn missing_scopes(&self) -> Vec<&'static str> {
        let scopes = self.scopes();
        let is_missing = |scope: &&str| !scopes.contains(scope);
        NEEDED_SCOPES.into_iter().filter(is_missing).collect()
    }

    /// What keeps the credential from fills.
    pub fn shortcomings(&self) -> Vec<String> {
        let mut found = Vec::new();
        let missing = self.missing_scopes();
        if !missing.is_empty() {
            found.push(format!("for fills this key lacks {}", missing.join(", ")));
        }
        if self.text("auth_method") == Some("oauth") {
            found.push("an OAuth token cannot start fills; use an API key".into());
        }
        if self.text("rate_limit_tier") == Some("free") {
            found.push("the free tier's bucket (20 tokens) can never pay a fill (25)".into());
        }
        found
    }
}

/// A project or document of the vault.
#[derive(Debug, Clone)]
pub struct VaultEntry {
    /// Its UUID.
    pub id: String,
    /// Its name.
    pub name: String,
    /// All fields as they came.
    pub fields: Map<String, Value>,
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct ListPage {
    /// What it holds; entries without an id are nothing that could be named.
    pub entries: Vec<VaultEntry>,
    /// The cursor of the next page, where there is one.
    pub next: Option<String>,
}

impl ListPage {
    /// Reads a page.
    ///
    /// # Errors
    /// What makes no sense about it.
    pub fn parse(answer: impl Into<Answer>) -> Result<Self, &'static str> {
        let Some(mut fields) = answer.into().into_fields() else {
            return Err("not a JSON object");
        };
        let Some(Value::Array(data)) = fields.remove("data") else {
            return Err("it has no data");
        };
        let has_more = fields.get("has_more").and_then(Value::as_bool) == Some(true);
        let cursor = fields.get("next_cursor").and_then(Value::as_str);
        let next = cursor
            .filter(|cursor| has_more && !cursor.is_empty())
            .map(str::to_owned);
        if has_more && (next.is_none() || data.is_empty()) {
            return Err("it does not end");
        }
        let entry = |item| {
            let Value::Object(fields) = item else {
                return None;
            };
            let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
            Some(VaultEntry {
                id: text("id")?,
                name: text("name").unwrap_or_default(),
                fields,
            })
        };
        Ok(ListPage {
            entries: data.into_iter().filter_map(entry).collect(),
            next,
        })
    }
}

/// The credential's bucket as the headers of an answer tell it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Tokens that it holds when full (`X-RateLimit-Limit`).
    pub limit: u64,
    /// Tokens in it (`X-RateLimit-Remaining`).
    pub remaining: u64,
    /// Seconds until it is full (`X-RateLimit-Reset`, a Unix time), at most a day.
    pub full_in: f64,
}

impl Rate {
    /// Reads the three headers; `now` is the Unix time. `None` where they tell no bucket.
    pub fn parse(limit: &str, remaining: &str, reset: &str, now: f64) -> Option<Self> {
        let number = |text: &str| {
            text.trim()
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
        };
        let (limit, remaining) = (number(limit)?, number(remaining)?);
        Some(Rate {
            limit: limit.max(1.0) as u64,
            remaining: remaining.max(0.0) as u64,
            full_in: number(reset).map_or(0.0, |reset| (reset - now).clamp(0.0, 86_400.0)),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn odd_answers_are_lived_with() {
        let view = JobView::parse(
            json!({"status": "resting", "progress": 33.4, "progress_stage": null, "new": [1]}),
        )
        .unwrap();
        assert_eq!(view.status, JobState::Other("resting".into()));
        assert!(!view.status.is_terminal());
        assert_eq!(view.progress, Some(33.4));
        let view = JobView::parse(
            json!({"status": "completed", "progress": "1e999", "filled_download_url": "https://x/?hunter2=1"}),
        )
        .unwrap();
        assert_eq!(view.progress, None);
        assert!(!format!("{view:?}").contains("hunter2"));
        for wrong in [json!([]), json!({}), json!({"status": 3}), json!("x")] {
            assert!(JobView::parse(wrong).is_err());
        }
    }

    proptest::proptest! {
        #[test]
        fn no_body_panics(body: Vec<u8>) {
            let _ = ApiProblem::parse(&body);
            if let Ok(value) = serde_json::from_slice::<Value>(&body) {
                let _ = JobView::parse(value);
            }
        }
    }

    #[test]
    fn pages_and_their_ends() {
        let page = |value| ListPage::parse(value).map(|page| (page.entries.len(), page.next));
        assert_eq!(
            page(
                json!({"data": [{"id": "a", "name": "n"}, {"name": "no id"}, 7], "has_more": true, "next_cursor": "c"})
            ),
            Ok((1, Some("c".into())))
        );
        assert_eq!(
            page(json!({"data": [], "has_more": false, "next_cursor": "c"})),
            Ok((0, None))
        );
        assert_eq!(page(json!({"data": []})), Ok((0, None)));
        for endless in [
            json!({"data": [{"id": "a"}], "has_more": true}),
            json!({"data": [{"id": "a"}], "has_more": true, "next_cursor": ""}),
            json!({"data": [], "has_more": true, "next_cursor": "c"}),
        ] {
            assert_eq!(page(endless), Err("it does not end"));
        }
        assert!(page(json!([])).is_err() && page(json!({"data": {}})).is_err());
    }

    #[test]
    fn rates_that_make_no_sense_are_bounded() {
        let rate = |limit, remaining, reset| Rate::parse(limit, remaining, reset, 1000.0);
        let sensible = Rate {
            limit: 120,
            remaining: 95,
            full_in: 25.0,
        };
        assert_eq!(rate("120", " 95 ", "1025"), Some(sensible));
        for (limit, remaining, reset) in [
            ("1e308", "-5", "1e308"),
            ("0", "1e308", "-1"),
            ("7", "3", "inf"),
            ("7", "3", ""),
        ] {
            let rate = rate(limit, remaining, reset).unwrap();
            assert!(
                rate.limit >= 1 && (0.0..=86_400.0).contains(&rate.full_in),
                "{rate:?}"
            );
        }
        for (limit, remaining) in [("nan", "1"), ("", "1"), ("1", "inf"), ("1,2", "1")] {
            assert_eq!(rate(limit, remaining, "0"), None);
        }
    }

    /// JSON of any shape, with the service's own names among the keys.
    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "\\PC{0,8}|completed|https://s/o\\?X-Amz-Signature=hunter2|1e999|50%".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 64, 8, |inner| {
            let names = "status|progress|progress_stage|filled_download_url|error_code|error_message|job_id|code|detail|title\
                         |request_id|missing_scopes|retry_after_seconds|data|has_more|next_cursor|id|name|\\PC{0,4}";
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
                prop::collection::vec((names, inner), 0..12)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_answer_is_read_or_refused(value in any_json()) {
            if let Ok(view) = JobView::parse(value.clone()) {
                prop_assert!(view.progress.is_none_or(|progress| (0.0..=100.0).contains(&progress)));
                prop_assert!(!view.fields.contains_key("filled_download_url"));
                if let Some(url) = &view.download {
                    let told = format!("{url:?} {url}");
                    prop_assert!(!told.contains("hunter2"), "{}", told);
                }
            }
            if let Ok(page) = ListPage::parse(value.clone()) {
                prop_assert!(page.next.is_none_or(|next| !next.is_empty()));
            }
            let problem = ApiProblem::parse(value.to_string().as_bytes());
            prop_assert!(problem.retry_after.is_none_or(|wait| wait.as_secs() < 400 * 86_400));
        }

        #[test]
        fn any_bytes_are_a_problem(bytes: Vec<u8>) {
            let problem = ApiProblem::parse(&bytes);
            let texts = [problem.code, problem.detail, problem.request_id];
            prop_assert!(texts.into_iter().flatten().all(|text| text.chars().count() <= TEXT + 1));
        }

        #[test]
        fn any_headers_are_a_rate_or_none(limit in "\\PC{0,20}|-?[0-9]{1,40}", remaining in "[0-9eE.+-]{0,12}", reset in "[0-9a-z.+-]{0,12}", now: f64) {
            if let Some(rate) = Rate::parse(&limit, &remaining, &reset, if now.is_finite() { now } else { 0.0 }) {
                prop_assert!(rate.limit >= 1 && (0.0..=86_400.0).contains(&rate.full_in));
            }
        }

        #[test]
        fn long_texts_are_cut(text in "\\PC{0,1100}") {
            let cut = clipped(&text);
            prop_assert!(cut.chars().count() <= TEXT + 1 && (cut == text || cut.ends_with('…')));
        }
    }
}
