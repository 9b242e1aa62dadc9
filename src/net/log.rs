//! `--debug`: a line for each request. No line holds a key, a body or a query, and of a presigned URL there
//! is only the host.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::{Duration, Instant};

use reqwest::Request;
use reqwest::header::AUTHORIZATION;

use super::{NetworkError, Response, shown_host};
use crate::sanitize::clean_to;
use crate::ui;
use alloo_common::secret::cut_presigned;

/// The most characters of one line.
const LINE: usize = 600;
/// The most characters of a request id.
const REQUEST_ID: usize = 128;

/// Writes the lines.
pub struct RequestLog {
    write: Box<dyn Fn(&str)>,
    /// How often a request has been sent without a success, by what tells it from others.
    tries: RefCell<HashMap<String, u32>>,
}

/// A request that was sent; one that is dropped has been given up.
pub(super) struct LoggedRequest<'a> {
    log: &'a RequestLog,
    /// Method and address, as they are shown.
    shown: String,
    /// What tells the request from others.
    identity: String,
    authorization: String,
    began: Instant,
    number: u32,
    is_over: bool,
}

impl RequestLog {
    /// A log that gives each line to `write`.
    pub fn new(write: impl Fn(&str) + 'static) -> Self {
        RequestLog {
            write: Box::new(write),
            tries: RefCell::default(),
        }
    }

    pub(super) fn begin(&self, request: &Request) -> LoggedRequest<'_> {
        let header = |name: &str| {
            let value = request.headers().get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        let (url, authorization) = (request.url(), header(AUTHORIZATION.as_str()));
        let path = match authorization.is_empty() {
            // A presigned URL is its own authority.
            true => "/…",
            false => url.path(),
        };
        let shown = format!("{} {}{path}", request.method(), shown_host(url));
        let identity = format!("{shown} {}", header("idempotency-key"));
        let number = {
            let mut tries = self.tries.borrow_mut();
            let number = tries.entry(identity.clone()).or_default();
            *number += 1;
            *number
        };
        LoggedRequest {
            log: self,
            shown,
            identity,
            authorization,
            began: Instant::now(),
            number,
            is_over: false,
        }
    }
}

impl LoggedRequest<'_> {
    /// The answer's head has come, or the network has failed.
    pub(super) fn end(mut self, end: &Result<Response, NetworkError>) {
        match end {
            Ok(response) => {
                let status = response.status();
                if status.is_success() {
                    self.log.tries.borrow_mut().remove(&self.identity);
                }
                let id = response.header("x-request-id").map(|id| self.request_id(id));
                self.write(status.as_str(), id);
            }
            Err(error) => self.write(&format!("failed ({error})"), None),
        }
    }

    /// A request id as it may be shown: the service's own, an id, and none that repeats the key.
    fn request_id(&self, id: &str) -> String {
        // An id of the storage's would have no key to be compared with; every text contains the empty one.
        let key = self.authorization.trim_start_matches("Bearer ");
        let is_id = id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte));
        match is_id && id.len() <= REQUEST_ID && !id.contains(key) {
            true => id.to_owned(),
            false => "(not an id)".to_owned(),
        }
    }

    fn write(&mut self, end: &str, id: Option<String>) {
        self.is_over = true;
        let took = ui::elapsed(self.began.elapsed().max(Duration::from_millis(1)));
        let id = id.map_or_else(String::new, |id| format!(", request {id}"));
        let line = format!("{} {end} after {took}, try {}{id}", self.shown, self.number);
        let time = jiff::Timestamp::now();
        (self.log.write)(&format!("{time:.3} {}", clean_to(&cut_presigned(&line), LINE)));
    }
}

impl Drop for LoggedRequest<'_> {
    fn drop(&mut self) {
        if !self.is_over {
            self.write("given up", None);
        }
    }
}
