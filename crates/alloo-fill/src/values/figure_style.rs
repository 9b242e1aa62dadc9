//! How figures are written: what parts thousands, and what stands before decimals.

use super::digits;
use crate::lexicon::Language;

/// How a project's papers write figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FigureStyle {
    /// `1'940.00`.
    Swiss,
    /// `1,940.00`, in whatever language: Mexico, Peru and Central America do in Spanish.
    English,
    /// As the language mostly has it.
    OfLanguage,
}

/// A figure that a workbook shows in English style, as a language writes it, in Switzerland or elsewhere.
pub(crate) fn in_style(text: &str, language: Language, style: FigureStyle) -> Option<String> {
    let (group, point) = match language {
        Language::German | Language::French if style == FigureStyle::Swiss => ('\'', '.'),
        Language::German | Language::Spanish => ('.', ','),
        Language::French => ('\u{a0}', ','),
        Language::English | Language::Chinese => return None,
    };
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '-'));
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let parts: Vec<&str> = whole.split(',').collect();
    let grouped = parts.iter().skip(1).all(|part| part.len() == 3) && !decimals.contains([',', '.']);
    if !plain || !grouped || digits(text) == 0 || (parts.len() == 1 && decimals.is_empty()) {
        return None;
    }
    let whole = parts.join(&group.to_string());
    Some(match decimals {
        "" => whole,
        decimals => format!("{whole}{point}{decimals}"),
    })
}

/// What stands before the decimals of a figure with thousands: the point of `$36,109.55`, the comma of `36.109,55`.
pub(crate) fn point_of_grouped(word: &str) -> Option<char> {
    let figure = word.trim_matches(|c: char| !c.is_ascii_digit());
    let (whole, decimals) = figure.rsplit_once(['.', ','])?;
    let (group, point) = match figure.as_bytes().get(whole.len()) {
        Some(b'.') => (',', '.'),
        _ => ('.', ','),
    };
    let mut parts = whole.split(group);
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let first = parts
        .next()
        .is_some_and(|part| (1..=3).contains(&part.len()) && figures(part));
    let groups: Vec<&str> = parts.collect();
    let grouped = !groups.is_empty() && groups.iter().all(|part| part.len() == 3 && figures(part));
    (first && grouped && (1..=2).contains(&decimals.len()) && figures(decimals)).then_some(point)
}
