//! What the service says, read leniently: a state, field or form that alloo has never heard of is lived with.

use serde_json::{Map, Value};

use crate::secret::PresignedUrl;

/// A job's state. Fills and workflow runs share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
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

impl Status {
    /// From the service's word.
    pub fn parse(text: &str) -> Self {
        match text {
            "pending" => Status::Pending,
            "running" => Status::Running,
            "completed" => Status::Completed,
            "failed" => Status::Failed,
            "cancelled" => Status::Cancelled,
            other => Status::Other(other.to_owned()),
        }
    }

    /// The service's word.
    pub fn as_str(&self) -> &str {
        match self {
            Status::Pending => "pending",
            Status::Running => "running",
            Status::Completed => "completed",
            Status::Failed => "failed",
            Status::Cancelled => "cancelled",
            Status::Other(text) => text,
        }
    }

    /// Whether nothing follows it.
    pub fn is_terminal(&self) -> bool {
        matches!(self, Status::Completed | Status::Failed | Status::Cancelled)
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
    pub status: Status,
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
    /// All fields but the URL, as they came.
    pub fields: Map<String, Value>,
}

impl JobView {
    /// Reads a status answer.
    ///
    /// # Errors
    /// What makes no sense about it.
    pub fn parse(value: Value) -> Result<Self, String> {
        let Value::Object(mut fields) = value else {
            return Err("not a JSON object".into());
        };
        let Some(status) = fields.get("status").and_then(Value::as_str) else {
            return Err("it has no status".into());
        };
        let status = Status::parse(&clipped(status));
        let text = |name: &str| text_of(&fields, name);
        let url = fields.get("filled_download_url").and_then(Value::as_str);
        let download = url.filter(|url| !url.is_empty()).map(PresignedUrl::new);
        let progress = match fields.get("progress") {
            Some(Value::Number(number)) => number.as_f64(),
            Some(Value::String(text)) => text.trim_end_matches('%').parse().ok(),
            _ => None,
        };
        let (stage, error_code, error_message) =
            (text("progress_stage"), text("error_code"), text("error_message"));
        fields.remove("filled_download_url");
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
pub struct Problem {
    /// Stable; branch on this alone.
    pub code: Option<String>,
    /// For people.
    pub detail: Option<String>,
    /// For support.
    pub request_id: Option<String>,
    /// Of `insufficient_scope`.
    pub missing_scopes: Vec<String>,
    /// Of `rate_limited`, seconds.
    pub retry_after_seconds: Option<f64>,
}

impl Problem {
    /// Reads an error body; anything but a JSON object gives an empty problem.
    pub fn parse(body: &[u8]) -> Self {
        let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
            return Problem::default();
        };
        let text = |name: &str| text_of(&fields, name);
        Problem {
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
            retry_after_seconds: fields
                .get("retry_after_seconds")
                .and_then(Value::as_f64)
                .filter(|seconds| seconds.is_finite() && *seconds >= 0.0),
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

/// A project or document of the vault.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its UUID.
    pub id: String,
    /// Its name.
    pub name: String,
    /// All fields as they came.
    pub fields: Map<String, Value>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn odd_answers_are_lived_with() {
        let view = JobView::parse(
            json!({"status": "resting", "progress": 33.4, "progress_stage": null, "new": [1]}),
        )
        .unwrap();
        assert_eq!(view.status, Status::Other("resting".into()));
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
            let _ = Problem::parse(&body);
            if let Ok(value) = serde_json::from_slice::<Value>(&body) {
                let _ = JobView::parse(value);
            }
        }
    }
}
