//! Statements of a paragraph that its layout shows: a label in bold before its value, a value broken over lines.

use crate::vault::words;

/// The label in bold that a paragraph begins with, and its value, where nothing else parts them: **Pour number** P-17.
pub(super) fn bold_label(text: &str, lead: usize) -> Option<(&str, &str)> {
    let (label, value) = text.split_at_checked(lead)?;
    let (label, value) = (
        label.trim(),
        value.trim().trim_start_matches(['–', '-']).trim_start(),
    );
    let short = words::count(label) <= 6 && words::count(value) <= 12 && !text.contains('\n');
    let sentence = label.ends_with(['.', ',', ';', ':', '：']) || value.ends_with(['.', ',', ';', ':']);
    let begins = label.starts_with(char::is_alphabetic) && !label.starts_with(char::is_lowercase);
    let goes_on = value.starts_with(char::is_lowercase);
    let whole = !label.is_empty() && !value.is_empty();
    let stated = words::statement(text.trim()).is_some();
    (whole && short && begins && !sentence && !goes_on && !stated && words::is_name(label))
        .then_some((label, value))
}

/// A statement whose value is broken over short lines, an address most often, on one line.
pub(super) fn broken_value(text: &str) -> Option<String> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next()?;
    let rest: Vec<&str> = lines.collect();
    let part = |line: &&str| {
        words::statements(line).is_empty()
            && words::item(line).is_none()
            && words::count(line) <= 8
            && !line.ends_with(['.', ':', '：', ';'])
    };
    let whole = (1..=4).contains(&rest.len()) && rest.iter().all(part) && words::count(first) <= 14;
    let stated = words::statement(first).is_some() && !first.ends_with(['.', ';']);
    (whole && stated).then(|| format!("{}, {}", first.trim_end_matches(','), rest.join(", ")))
}
