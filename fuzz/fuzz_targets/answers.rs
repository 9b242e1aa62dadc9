//! JSON of the service: jobs, problems, pages.
#![no_main]

use alloo::api::types::{JobView, ListPage, ApiProblem};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let problem = ApiProblem::parse(data);
    for text in [&problem.code, &problem.detail, &problem.request_id].into_iter().flatten() {
        assert!(text.chars().count() <= 1001);
    }
    let Ok(value) = serde_json::from_slice::<Value>(data) else {
        return;
    };
    if let Ok(page) = ListPage::parse(value.clone()) {
        assert!(page.next.is_none_or(|cursor| !cursor.is_empty()));
    }
    if let Ok(view) = JobView::parse(value) {
        assert!(view.progress.is_none_or(|progress| (0.0..=100.0).contains(&progress)));
        assert!(!view.fields.contains_key("filled_download_url"));
        if let Some(url) = &view.download {
            assert!(!format!("{url:?}{url}").contains("://"));
        }
    }
});
