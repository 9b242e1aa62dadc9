//! Makes text that others wrote safe for a terminal and for a file system: it cannot move the cursor, set a
//! title, reorder the text around it, hide anything, or name a path.

use std::borrow::Cow;

use alloo_common::secret::cut_secrets;
use unicode_width::UnicodeWidthChar;

/// How many combining marks may follow one character; more would pile up over the lines around it.
const MARKS: usize = 4;

/// The text as one harmless line: no control characters, no bidirectional marks or overrides, nothing
/// invisible. Line breaks and tabs become a space.
///
/// Joiners and variation selectors are removed too, so that every terminal agrees on the width of what is
/// left.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let cleaned: String = Harmless::new(text).collect();
    if cleaned == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(cleaned)
    }
}

/// [`clean`], cut to this many columns of a terminal; a text that was cut ends in `…`.
pub fn clean_to(text: &str, max_columns: usize) -> String {
    let mut kept = String::new();
    // The length that leaves room for a `…`.
    let mut fits = 0;
    let mut used = 0;
    for c in Harmless::new(text) {
        used += char_columns(c);
        if used > max_columns {
            kept.truncate(fits);
            if max_columns > 0 {
                kept.push('…');
            }
            return kept;
        }
        kept.push(c);
        if used < max_columns {
            fits = kept.len();
        }
    }
    kept
}

/// Cleaned text cut in the middle to this many columns: `quality-pl…-B.docx`. The end of a name tells as much
/// as its start.
pub fn shorten(text: &str, max_columns: usize) -> String {
    if columns(text) <= max_columns {
        return text.to_owned();
    }
    let tail_columns = max_columns.saturating_sub(1) / 2;
    let (mut tail, mut used) = (text.len(), 0);
    for (at, c) in text.char_indices().rev() {
        used += char_columns(c);
        if used > tail_columns {
            break;
        }
        tail = at;
    }
    let rest = &text[tail..];
    format!(
        "{}{rest}",
        clean_to(text, max_columns.saturating_sub(columns(rest)))
    )
}

/// The columns that cleaned text takes on a terminal.
pub fn columns(text: &str) -> usize {
    text.chars().map(char_columns).sum()
}

fn char_columns(c: char) -> usize {
    c.width().unwrap_or(0)
}

/// [`clean`], and without secrets: foreign text as people may see it.
pub fn foreign(text: &str) -> Cow<'_, str> {
    match cut_secrets(text) {
        Cow::Borrowed(text) => clean(text),
        Cow::Owned(text) => Cow::Owned(clean(&text).into_owned()),
    }
}

/// A foreign file name as a bare name that is safe inside a folder, on any system: its last component,
/// without separators and leading dots or dashes, not a device of Windows, at most 200 bytes, its extension
/// kept. `None` where nothing is left.
pub fn file_name(text: &str) -> Option<String> {
    const MAX_BYTES: usize = 200;
    let cleaned = clean(text);
    let trimmed = cleaned.trim_end_matches(['/', '\\']);
    let last = trimmed.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut name: String = last
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '-' | '~'))
        .trim_end_matches(|c: char| c.is_whitespace() || c == '.')
        .chars()
        .map(|c| {
            if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') {
                '_'
            } else {
                c
            }
        })
        .collect();
    if name.is_empty() {
        return None;
    }
    if is_device(&name) {
        name.insert(0, '_');
    }
    if name.len() > MAX_BYTES {
        let extension = match name.rfind('.') {
            Some(dot) if name.len() - dot <= 16 => name.split_off(dot),
            _ => String::new(),
        };
        let mut end = MAX_BYTES - extension.len();
        while !name.is_char_boundary(end) {
            end -= 1;
        }
        name.truncate(end);
        name.truncate(
            name.trim_end_matches(|c: char| c.is_whitespace() || c == '.')
                .len(),
        );
        name.push_str(&extension);
    }
    Some(name)
}

/// Whether the name is a device on Windows, whatever its extension.
fn is_device(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_uppercase();
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str()) {
        return true;
    }
    let numbered = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    numbered.is_some_and(|rest| {
        let mut chars = rest.chars();
        matches!(
            (chars.next(), chars.next()),
            (Some('0'..='9' | '¹' | '²' | '³'), None)
        )
    })
}

/// Whether the character is a control, format, direction or otherwise invisible character.
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{70f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{13430}'..='\u{1345f}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The characters that [`clean`] keeps.
struct Harmless<'a> {
    rest: std::str::Chars<'a>,
    /// Whether the last character stood for a line break.
    broke: bool,
    marks: usize,
}

impl<'a> Harmless<'a> {
    fn new(text: &'a str) -> Self {
        Harmless {
            rest: text.chars(),
            broke: false,
            marks: 0,
        }
    }
}

impl Iterator for Harmless<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let c = self.rest.next()?;
            if matches!(
                c,
                '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'
            ) {
                if !self.broke {
                    self.broke = true;
                    self.marks = 0;
                    return Some(' ');
                }
            } else if is_unseen(c) {
                // Two breaks around removed characters are one break.
            } else if char_columns(c) == 0 {
                if self.marks < MARKS {
                    self.marks += 1;
                    self.broke = false;
                    return Some(c);
                }
            } else {
                self.marks = 0;
                self.broke = false;
                return Some(c);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escape_sequences_lose_their_power() {
        assert_eq!(clean("\u{1b}[2Jhi\u{1b}]0;title\u{7}"), "[2Jhi]0;title");
        assert_eq!(clean("a\u{9b}31mb\u{90}c\u{7f}"), "a31mbc");
        assert_eq!(clean("one\r\ntwo\tthree\u{2028}four"), "one two three four");
    }

    #[test]
    fn bidi_and_invisible_characters_go() {
        assert_eq!(
            clean("gpj\u{202e}.\u{2066}exe\u{200f}\u{61c}\u{feff}\u{e0041}\u{fff9}"),
            "gpj.exe"
        );
        assert_eq!(clean("👩\u{200d}👧 ❤\u{fe0f}"), "👩👧 ❤");
    }

    #[test]
    fn ordinary_text_is_borrowed() {
        for text in ["", "plain", "Füllen — 工事 📄", "नमस्ते", "עברית"] {
            assert!(
                matches!(clean(text), Cow::Borrowed(same) if same == text),
                "{text}"
            );
        }
    }

    #[test]
    fn marks_do_not_pile_up() {
        let piled = format!("a{}b", "\u{301}".repeat(1000));
        assert_eq!(clean(&piled).chars().count(), 2 + MARKS);
    }

    #[test]
    fn cut_by_columns() {
        assert_eq!(clean_to("abcdef", 6), "abcdef");
        assert_eq!(clean_to("abcdefg", 6), "abcde…");
        assert_eq!(clean_to("工事工事", 5), "工事…");
        assert_eq!(clean_to("工事工事", 6), "工事…");
        assert_eq!(clean_to("工事", 1), "…");
        assert_eq!(clean_to("abc", 0), "");
        assert_eq!(clean_to("", 0), "");
    }

    #[test]
    fn cut_in_the_middle() {
        assert_eq!(shorten("report.docx", 11), "report.docx");
        assert_eq!(shorten("quality-plan-rev-B.docx", 15), "quality…-B.docx");
        assert_eq!(shorten("工事報告書.docx", 10), "工事…docx");
        for max in 0..12 {
            assert!(columns(&shorten("工事報告書.docx", max)) <= max, "{max}");
        }
    }

    #[test]
    fn file_names_are_bare() {
        let name = |text| file_name(text).unwrap_or_default();
        assert_eq!(name("../../etc/passwd"), "passwd");
        assert_eq!(name("C:\\Users\\x\\report.docx"), "report.docx");
        assert_eq!(name("..hidden. "), "hidden");
        assert_eq!(name("-rf.docx"), "rf.docx");
        assert_eq!(name("a\u{202e}xcod.exe"), "axcod.exe");
        assert_eq!(name("NUL.docx"), "_NUL.docx");
        assert_eq!(name("com1"), "_com1");
        assert_eq!(name("comfort.docx"), "comfort.docx");
        assert_eq!(name("a:b*c.docx"), "a_b_c.docx");
        assert_eq!(name("folder/"), "folder");
        for nothing in ["", ".", "..", "...", "/", "\\..\\", " - ", "\u{202e}"] {
            assert_eq!(file_name(nothing), None, "{nothing:?}");
        }
        let long = name(&format!("{}.docx", "工".repeat(300)));
        assert!(long.len() <= 200 && long.ends_with("工.docx"), "{long}");
    }

    fn nasty() -> impl Strategy<Value = String> {
        let special = prop::sample::select(
            "\u{1b}\u{9b}\u{7f}\u{200d}\u{200e}\u{202e}\u{2066}\u{301}\u{e0020}\u{feff}\r\n\t\0/\\.-~ 工📄a"
                .chars()
                .collect::<Vec<_>>(),
        );
        prop::collection::vec(prop_oneof![any::<char>(), special], 0..80).prop_map(String::from_iter)
    }

    proptest! {
        #[test]
        fn cleaned_text_is_harmless_and_stays_so(text in nasty(), max in 0usize..40) {
            let once = clean(&text).into_owned();
            prop_assert!(!once.chars().any(is_unseen));
            prop_assert_eq!(clean(&once), once.as_str());
            let cut = clean_to(&text, max);
            prop_assert!(columns(&cut) <= max);
            prop_assert_eq!(clean_to(&cut, max), cut.as_str());
            if columns(&once) <= max {
                prop_assert_eq!(cut, once);
            }
        }

        #[test]
        fn file_names_stay_inside_their_folder(text in nasty()) {
            if let Some(name) = file_name(&text) {
                prop_assert!(!name.is_empty() && name.len() <= 200);
                prop_assert!(!name.contains(['/', '\\', ':']) && !name.starts_with(['.', '-']) && !name.ends_with(['.', ' ']));
                prop_assert!(!name.chars().any(is_unseen));
                prop_assert_eq!(std::path::Path::new(&name).components().count(), 1);
                prop_assert_eq!(file_name(&name), Some(name));
            }
        }
    }
}
