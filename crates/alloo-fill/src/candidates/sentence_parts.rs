//! The parts of a sentence that say a thing each.

use crate::values::parting_marks::is_in_day;

/// A sentence that sets one value against another, parted there.
pub(super) fn contrast(text: &str) -> Option<(&str, &str)> {
    let marks = [
        " against ",
        " instead of ",
        " compared with ",
        " gegenüber ",
        " statt ",
        " anstatt ",
        " contre ",
        " au lieu de ",
        " frente a ",
        " en lugar de ",
        " en vez de ",
    ];
    marks.iter().find_map(|mark| text.split_once(mark))
}

/// The parts of a sentence, shortest first, and all of it.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices([';', ',', '(', ')']) {
        if mark != "," || !is_in_day(text, at) {
            parts.extend(text.get(start..at).map(str::trim));
            start = at + mark.len();
        }
    }
    parts.extend(text.get(start..).map(str::trim));
    parts.extend(contrast(text).map(|(before, _)| before));
    // A mark between figures parts nothing.
    if text
        .as_bytes()
        .windows(3)
        .any(|run| run[0].is_ascii_digit() && run[1] == b',' && run[2].is_ascii_digit())
    {
        parts.clear();
    }
    parts.retain(|part| !part.is_empty());
    parts.push(text);
    parts
}
