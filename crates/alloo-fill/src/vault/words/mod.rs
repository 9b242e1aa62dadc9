//! What one line of text says: a statement, a date, a revision. The few rules that every format shares.

mod dates;
mod led_lines;
mod revisions;
mod statements;

pub(crate) use dates::{date, date_within};
pub(crate) use led_lines::led;
pub(crate) use revisions::{is_revision_word, revision, revision_within};
pub(crate) use statements::{begins_with_name, run_on, statements};

/// White space collapsed, ends trimmed; characters that show nothing left out.
pub(crate) fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let invisible = matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{ad}');
        if invisible || (c.is_control() && !c.is_whitespace()) {
            continue;
        }
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Letters and digits in lower case, words joined by single blanks.
pub(crate) fn normal(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// At most so many bytes of a text, cut between characters.
pub(crate) fn head(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Chinese, Japanese and Korean characters, which stand for words of their own.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a line goes on right where the one before was parted, with no blank between: within Chinese, a word or a
/// reference, "AB/CD/" and "2024/117".
pub(crate) fn goes_on(before: &str, line: &str) -> bool {
    let last = before.rsplit(' ').next().unwrap_or_default();
    let letters = last.get(..last.len().saturating_sub(1)).unwrap_or_default();
    if before.ends_with('-') {
        // A word parted at the line's end keeps its hyphen: "cross-" and "passage" are as likely as "pas-" and "sage".
        let word = letters.ends_with(char::is_alphabetic) && line.starts_with(char::is_lowercase);
        let coded = letters.contains(|c: char| c.is_uppercase() || c.is_ascii_digit());
        return word || coded && line.starts_with(|c: char| c.is_ascii_digit());
    }
    let parted = before.ends_with('/') && letters.ends_with(char::is_alphanumeric);
    parted && line.starts_with(char::is_alphanumeric) || before.ends_with(is_cjk) && line.starts_with(is_cjk)
}

/// Whether a word is in a list of words parted by blanks.
pub(crate) fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// How many words a text has; two characters of Chinese count as one.
pub(crate) fn count(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric() || is_cjk(c))
        .filter(|word| !word.is_empty())
        .count()
        + text.chars().filter(|c| is_cjk(*c)).count().div_ceil(2)
}

/// Whether a text reads as sentences and not as a name or an entry.
pub(crate) fn is_prose(text: &str) -> bool {
    count(text) >= 12
        || (count(text) >= 5 && text.ends_with(['.', '!', '?', '。', '！', '？']) && !text.ends_with("etc."))
}

/// A list item's text without its mark (`-`, `•`, `3.`, `(a)`), where it has one.
pub(crate) fn item(line: &str) -> Option<&str> {
    let line = line.trim_start();
    for mark in ["- ", "* ", "+ ", "• ", "· ", "– ", "▪ ", "◦ ", "● ", "\u{f0b7} "] {
        if let Some(rest) = line.strip_prefix(mark) {
            let rest = rest.trim_start();
            // A task list's box.
            let rest = ["[ ] ", "[x] ", "[X] "]
                .iter()
                .find_map(|mark| rest.strip_prefix(mark))
                .unwrap_or(rest);
            return Some(rest.trim_start());
        }
    }
    let (mark, rest) = line.split_once(' ')?;
    let inner = mark
        .strip_suffix(['.', ')'])?
        .trim_start_matches('(')
        .trim_matches('.');
    let short = match inner.len() {
        1 => inner.chars().all(|c| c.is_ascii_alphanumeric()),
        // "2025." ends a sentence that goes on from the line before.
        2..=5 => {
            inner.chars().all(|c| c.is_ascii_digit() || c == '.') && (inner.len() < 4 || inner.contains('.'))
        }
        _ => false,
    };
    short.then(|| rest.trim_start())
}

/// Words inside what stands before a colon that make it a sentence and not a name.
const VERBS: &str = "is are was were has have had must will shall should can cannot that which these those we i you \
    it they not following follows said says because when while there";

/// What introduces prose and names nothing.
const REMARKS: &str = "note nb notes warning caution example tip http https mailto";

/// Whether a text may name something: short, with letters, and no sentence.
pub(crate) fn is_name(name: &str) -> bool {
    if name.is_empty() || name.chars().count() > 60 || !name.chars().any(char::is_alphabetic) {
        return false;
    }
    let normal = normal(name);
    let words: Vec<&str> = normal.split(' ').collect();
    // A sentence ends before the name does.
    let sentence = name.match_indices(['.', ';', '!', '。', '；']).any(|(at, mark)| {
        let before = name.get(..at).unwrap_or_default();
        let word = before.rsplit(' ').next().unwrap_or_default();
        name.get(at + mark.len()..)
            .is_some_and(|rest| rest.starts_with(' ') && mark != ".")
            || (mark == "." && word.chars().count() > 5 && at + 1 < name.len())
    });
    let remark = matches!(words.as_slice(), [only] if among(REMARKS, only));
    let says = words.iter().skip(1).any(|word| among(VERBS, word));
    let code = name
        .chars()
        .zip(name.chars().skip(1))
        .any(|(a, b)| a == '$' && b.is_alphabetic());
    let torn = name.matches(['(', '（']).count() != name.matches([')', '）']).count();
    let marks = name.contains(['@', '{', '}', '«', '»', '=', '|', '<', '>', '+'])
        || name.contains("__")
        || code
        || torn;
    (1..=9).contains(&words.len()) && !(sentence || remark || says || marks)
}

/// A name without the verb that joins it to the value beside it: `The Client is`.
pub(crate) fn unjoined(name: &str) -> &str {
    let joined = [" is", " are", " ist", " sind", " est", " sont", " es", " son"];
    let bare = joined.iter().find_map(|verb| name.strip_suffix(verb));
    bare.filter(|bare| bare.contains(' ')).unwrap_or(name)
}

/// Whether a text has the fields of a template in it.
fn has_fields(text: &str) -> bool {
    let marks = ["____", "{{", "{%", "${", "<<", "/>", "+++"];
    marks.iter().any(|mark| text.contains(mark))
}

/// Whether a paragraph is a form's own and no text: a prompt, a label without its entry, a template's field.
pub(crate) fn is_prompt(text: &str) -> bool {
    let label = text.ends_with([':', '：']) && count(text) <= 6;
    label || has_fields(text) || (text.starts_with(['[', '<', '{', '«']) && is_blank(text))
}

/// Whether a value says nothing: blanks to be filled in, prompts, "n/a".
pub(crate) fn is_blank(value: &str) -> bool {
    let value = value.trim();
    if !value.chars().any(char::is_alphanumeric) {
        // Ticks and the like say something.
        return !value.contains(['☒', '☑', '✓', '✔', '√']);
    }
    let wrapped = [
        ("[", "]"),
        ("{", "}"),
        ("<", ">"),
        ("«", "»"),
        ("【", "】"),
        ("${", "}"),
    ];
    if wrapped
        .iter()
        .any(|(open, close)| value.starts_with(open) && value.ends_with(close))
    {
        return true;
    }
    let lower = value.to_lowercase();
    [
        "n/a",
        "na",
        "tbc",
        "tbd",
        "tba",
        "xxx",
        "xx",
        "not applicable",
        "to be confirmed",
        "to be determined",
    ]
    .contains(&lower.as_str())
        || lower.starts_with("click or tap")
        || lower.starts_with("click here to")
        || lower.starts_with("choose an item")
        || lower.starts_with("enter text")
        // Another label, and the fields of templates.
        || value.ends_with([':', '：'])
        || has_fields(value)
}

/// A `name: value` line taken apart. Not taken for statements: addresses of the web, times, ratios, sentences
/// with a colon, and values that say nothing.
pub(crate) fn statement(line: &str) -> Option<(String, String)> {
    let line = line.trim();
    let (at, colon) = line.match_indices([':', '：']).next()?;
    let (name, value) = (line.get(..at)?, line.get(at + colon.len()..)?);
    if value.starts_with("//") || value.starts_with('\\') || value.starts_with(':') {
        return None;
    }
    let (name, value) = (squeeze(name), squeeze(value));
    if name.ends_with(|c: char| c.is_ascii_digit())
        && value.starts_with(|c: char| c.is_ascii_digit())
        && colon == ":"
    {
        // 9:30, 1:50; "Question 3: 12" has a blank.
        if !line.get(at + 1..)?.starts_with(' ') {
            return None;
        }
    }
    let lower = value.starts_with(char::is_lowercase);
    let prose = (lower && (count(&value) > 16 || count(&value) > 5 && value.ends_with(['.', '!', '?'])))
        || (lower && name.split(' ').count() > 4 && count(&value) > 5)
        || (name.split(' ').count() > 6 && is_prose(&value));
    (is_name(&name) && !is_blank(&value) && !prose).then_some((name, value))
}

/// Names that stand alone before their value, whatever stands before them on the line.
const CONTACTS: &str = "phone tel tél telephone fax mobile mob email mail e-mail web website";

/// Names whose other words are part of the name ("Contract No.", "Issue date"): where those begin, no one can
/// tell.
const JOINED: &str = "date no nr number ref reference rev revision name project page time";

/// Takes apart what ran together on one line, as where columns lost their gap: `Tel: 01632 960251 Fax: 01632
/// 960252`. Where the value's end cannot be told, there is none.
fn parted(name: String, value: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let (mut name, mut rest) = (name, value);
    loop {
        let inner = rest.match_indices([':', '：']).find_map(|(at, colon)| {
            let before = rest.get(..at)?.trim_end();
            let start = before.rfind(' ')? + 1;
            let word = before.get(start..)?.trim_end_matches('.').to_lowercase();
            let after = rest.get(at + colon.len()..)?;
            let known = among(CONTACTS, &word) || among(JOINED, &word);
            (known && after.starts_with(' ')).then_some((start, before, word, after))
        });
        let Some((start, before, word, after)) = inner else {
            out.push((name, rest.trim().to_owned()));
            return out;
        };
        if among(JOINED, &word) {
            return out;
        }
        let own = rest
            .get(..start)
            .unwrap_or_default()
            .trim()
            .trim_end_matches([',', ';', '|', '·', '-']);
        out.push((name, own.trim().to_owned()));
        name = before.get(start..).unwrap_or_default().to_owned();
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(line: &str) -> Option<(String, String)> {
        statement(line)
    }

    #[test]
    fn what_is_parted_at_a_lines_end_goes_on_without_a_blank() {
        for (before, line) in [
            ("Ref. WVE/CAP/", "2024/117"),
            ("Ref. WVE-CAP-", "2024-117"),
            ("the cross-", "passage"),
            ("工程", "名称"),
        ] {
            assert!(goes_on(before, line), "{before} {line}");
        }
        for (before, line) in [
            ("Hospital, new", "theatre"),
            ("Bau-", "Leitung"),
            ("levels 2 -", "4"),
            ("yes /", "no"),
            ("工程", "A1"),
        ] {
            assert!(!goes_on(before, line), "{before} {line}");
        }
    }

    #[test]
    fn statements_are_told_from_prose() {
        let yes = [
            ("RFI No.: RFI-047", "RFI No.", "RFI-047"),
            (
                "City, ST ZIP code: Dayton, OH 45402",
                "City, ST ZIP code",
                "Dayton, OH 45402",
            ),
            ("Invoice #: 1042", "Invoice #", "1042"),
            ("项目经理：陈立", "项目经理", "陈立"),
            ("student_name: Lena Ortiz", "student_name", "Lena Ortiz"),
            ("Time: 9:30 a.m.", "Time", "9:30 a.m."),
            ("Reportable accidents: 0", "Reportable accidents", "0"),
            ("Website: https://x.example/a", "Website", "https://x.example/a"),
        ];
        for (line, name, value) in yes {
            assert_eq!(say(line), Some((name.to_owned(), value.to_owned())), "{line}");
        }
        for line in [
            "https://example.org/a",
            "16:12",
            "The meeting starts at 9:30 in trailer 2.",
            "The main risk is the herring season: dredging at the portal must end in April.",
            "Note: see below",
            "Name:",
            "Name: ____",
            "Name: [Insert name]",
            "Name: {{name}}",
            "Date: TBC",
            "C:\\temp\\x",
            "One reportable accident: on 8 October an operative fell from a low platform and broke a wrist.",
        ] {
            assert_eq!(say(line), None, "{line}");
        }
        assert_eq!(statements("Date:\t1 May 2026\tRef: A-12").len(), 2);
        assert_eq!(statements("Date: 1 May 2026     Ref: A-12").len(), 2);
        assert_eq!(statements("Title: Of a\tlong road").len(), 1);
        let contacts = statements("Tel: 01632 960251, Fax: 01632 960252 e-mail: a@b.example");
        let contacts: Vec<_> = contacts
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        assert_eq!(
            contacts,
            [
                ("Tel", "01632 960251"),
                ("Fax", "01632 960252"),
                ("e-mail", "a@b.example")
            ]
        );
        // Whether it is the tunnel's contract or the contract's number, no one can tell.
        assert!(statements("Project: Harbour Tunnel Contract No.: C-118").is_empty());
        assert_eq!(statements("Subject: RE: Harbour").len(), 1);
    }
}
