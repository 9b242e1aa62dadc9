//! Foreign text on its way to a terminal, to JSON, to a file name, and into a header.
#![no_main]

use alloo::sanitize::{clean, clean_to, columns, file_name};
use alloo::ui::json_text;
use alloo_common::secret::cut_secrets;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let once = clean(text);
    assert!(!once.chars().any(char::is_control));
    assert_eq!(clean(&once), once);
    for max in [0, 1, 7, 80] {
        assert!(columns(&clean_to(text, max)) <= max);
    }
    let json = json_text(&text).unwrap();
    assert!(!json.chars().any(char::is_control));
    // Nothing but secrets is lost.
    let plain = serde_json::to_string(text).unwrap();
    if cut_secrets(&plain) == plain {
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }
    if let Some(name) = file_name(text) {
        assert_eq!(std::path::Path::new(&name).components().count(), 1);
        assert!(!name.contains(['/', '\\', ':', '\0']) && name.len() <= 200);
    }
    if let Ok(key) = alloo_common::secret::ApiKey::new(text) {
        assert!(key.expose().bytes().all(|byte| byte.is_ascii_graphic()));
        assert!(key.expose().len() < 13 || !format!("{key:?}{key}").contains(key.expose()));
    }
});
