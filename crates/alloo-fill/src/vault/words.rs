//! What one line of text says: a statement, a date, a revision. The few rules that every format shares.

use jiff::civil::Date;

/// White space collapsed, ends trimmed; characters that show nothing left out.
pub fn squeeze(text: &str) -> String {
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
pub fn normal(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// At most so many bytes of a text, cut between characters.
pub fn head(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Chinese, Japanese and Korean characters, which stand for words of their own.
pub fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a word is in a list of words parted by blanks.
pub fn among(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// How many words a text has; two characters of Chinese count as one.
pub fn count(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric() || is_cjk(c))
        .filter(|word| !word.is_empty())
        .count()
        + text.chars().filter(|c| is_cjk(*c)).count().div_ceil(2)
}

/// Whether a text reads as sentences and not as a name or an entry.
pub fn is_prose(text: &str) -> bool {
    count(text) >= 12
        || (count(text) >= 5 && text.ends_with(['.', '!', '?', '。', '！', '？']) && !text.ends_with("etc."))
}

/// A list item's text without its mark (`-`, `•`, `3.`, `(a)`), where it has one.
pub fn item(line: &str) -> Option<&str> {
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
        2..=5 => inner.chars().all(|c| c.is_ascii_digit() || c == '.'),
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
pub fn is_name(name: &str) -> bool {
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

/// Whether a text has the fields of a template in it.
fn has_fields(text: &str) -> bool {
    let marks = ["____", "{{", "{%", "${", "<<", "/>", "+++"];
    marks.iter().any(|mark| text.contains(mark))
}

/// Whether a paragraph is a form's own and no text: a prompt, a label without its entry, a template's field.
pub fn is_prompt(text: &str) -> bool {
    let label = text.ends_with([':', '：']) && count(text) <= 6;
    label || has_fields(text) || (text.starts_with(['[', '<', '{', '«']) && is_blank(text))
}

/// Whether a value says nothing: blanks to be filled in, prompts, "n/a".
pub fn is_blank(value: &str) -> bool {
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

/// A `name: value` line taken apart. Not taken for statements: addresses of the web, times, ratios, sentences with a colon, and values
/// that say nothing.
pub fn statement(line: &str) -> Option<(String, String)> {
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

/// The most statements beside each other on one line.
const BESIDE: usize = 16;

/// The statements of one line: most often one; several where tabs or wide gaps part them (`Date: 1 May    Ref: A-12`).
pub fn statements(line: &str) -> Vec<(String, String)> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in line.split('\t').flat_map(|piece| piece.split("    ")) {
        let piece = piece.trim();
        match pieces.last_mut() {
            _ if piece.is_empty() => {}
            // "Date:<tab>1 May" is one statement.
            Some(last) if last.ends_with([':', '：']) => {
                last.push(' ');
                last.push_str(piece);
            }
            _ => pieces.push(piece.to_owned()),
        }
    }
    if pieces.len() > BESIDE {
        return Vec::new();
    }
    let several: Option<Vec<_>> = pieces.iter().map(|piece| statement(piece)).collect();
    match several {
        Some(several) if several.len() > 1 => several,
        _ => statement(line)
            .map(|one| parted(one.0, &one.1))
            .unwrap_or_default(),
    }
}

/// Names that stand alone before their value, whatever stands before them on the line.
const CONTACTS: &str = "phone tel tél telephone fax mobile mob email mail e-mail web website";

/// Names whose other words are part of the name ("Contract No.", "Issue date"): where those begin, no one can tell.
const JOINED: &str = "date no nr number ref reference rev revision name project page time";

/// Takes apart what ran together on one line, as where columns lost their gap: `Tel: 01632 960251 Fax: 01632 960252`. Where the value's
/// end cannot be told, there is none.
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

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn month(word: &str) -> Option<i8> {
    let at = MONTHS.iter().position(|month| {
        word.len() >= 3 && (month.starts_with(word) || (word == "sept" && *month == "september"))
    })?;
    i8::try_from(at + 1).ok()
}

fn day(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ordinal = matches!(word.get(digits.len()..), Some("" | "st" | "nd" | "rd" | "th"));
    (ordinal && digits.len() <= 2)
        .then(|| digits.parse().ok())
        .flatten()
}

fn year(word: &str) -> Option<i16> {
    let year = (word.len() == 4).then(|| word.parse().ok()).flatten()?;
    (1900..=2100).contains(&year).then_some(year)
}

fn number(word: &str) -> Option<i8> {
    (word.len() <= 2).then(|| word.parse().ok()).flatten()
}

/// The date that three words make. `dotted` is the writing `1.2.2026`, which puts the day first; `1/2/2026` is two dates to two people
/// and so none.
fn triple(a: &str, b: &str, c: &str, dotted: bool) -> Option<Date> {
    let date = |y, m, d| Date::new(y, m, d).ok();
    if let (Some(y), Some(m), Some(d)) = (year(a), number(b), number(c)) {
        return date(y, m, d);
    }
    let y = year(c)?;
    match (day(a), month(b), month(a), day(b)) {
        (Some(d), Some(m), ..) | (_, _, Some(m), Some(d)) => date(y, m, d),
        _ => match (number(a)?, number(b)?) {
            (d, m) if dotted || d > 12 || d == m => date(y, m, d),
            (m, d) if d > 12 => date(y, m, d),
            _ => None,
        },
    }
}

/// The first date in a text and how many words it leaves over before and after it. A month alone stands for its last day: what is
/// reported for October was known at its end.
fn find(text: &str) -> Option<(Date, usize, usize)> {
    let spaced: String = text
        .to_lowercase()
        .chars()
        .map(|c| {
            if matches!(c, '年' | '月' | '日' | '号') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let dotted = text.contains('.') && !text.contains('/');
    let words: Vec<&str> = spaced
        .split(|c: char| !c.is_alphanumeric())
        .flat_map(|word| match word.split_once('t') {
            // 2026-10-30T16:12
            Some((a, b)) if a.len() == 2 && number(a).is_some() && b.len() == 2 && number(b).is_some() => {
                [a, b]
            }
            _ => [word, ""],
        })
        .filter(|word| !word.is_empty() && *word != "of" && *word != "the")
        .collect();
    for (at, window) in words.windows(3).enumerate() {
        if let Some(date) = triple(window[0], window[1], window[2], dotted) {
            return Some((date, at, words.len() - at - 3));
        }
    }
    for (at, word) in words.iter().enumerate() {
        if word.len() == 8
            && word.is_ascii()
            && let (Some(y), Some(m), Some(d)) = (year(&word[..4]), number(&word[4..6]), number(&word[6..]))
            && let Ok(date) = Date::new(y, m, d)
        {
            return Some((date, at, words.len() - at - 1));
        }
    }
    for (at, window) in words.windows(2).enumerate() {
        let found = match (year(window[0]), month(window[0]), year(window[1])) {
            (Some(y), ..) if window[1].len() == 2 => Some((y, number(window[1])?)),
            (_, Some(m), Some(y)) => Some((y, m)),
            _ => None,
        };
        if let Some((y, m)) = found
            && let Ok(first) = Date::new(y, m, 1)
        {
            return Some((first.last_of_month(), at, words.len() - at - 2));
        }
    }
    None
}

/// The date that a whole text is: a day of the week before it and a time after it may stand there, nothing else.
pub fn date(text: &str) -> Option<Date> {
    let (date, before, after) = find(text)?;
    let normal = normal(text);
    let words: Vec<&str> = normal.split(' ').collect();
    let weekday = words.first().is_some_and(|word| {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
            .iter()
            .any(|day| word.starts_with(day))
    });
    let time = words.iter().rev().take(after).all(|word| {
        let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
        digits.trim_start_matches('t').chars().all(|c| c.is_ascii_digit())
            || matches!(digits, "am" | "pm" | "a" | "p" | "m" | "z" | "utc" | "gmt" | "h")
    });
    (before == usize::from(weekday) && time).then_some(date)
}

/// The date in a file's name or a title.
pub fn date_within(text: &str) -> Option<Date> {
    find(text).map(|(date, ..)| date)
}

/// A revision's own writing: `7`, `C`, `P02`, `2.3`.
fn is_revision(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let rest = word.get(letters..).unwrap_or_default();
    (letters <= 2
        && rest.len() <= 5
        && !word.is_empty()
        && rest.chars().all(|c| c.is_ascii_digit() || c == '.'))
        && (letters == 0 || letters == 1 && rest.is_empty() || !rest.is_empty())
}

/// The revision in a value: `C`, `7`, `Rev. 7`, `2.3`.
pub fn revision(value: &str) -> Option<String> {
    let value = value.trim();
    if is_revision(value) {
        return Some(value.to_owned());
    }
    revision_within(value).filter(|_| count(value) <= 3)
}

/// The revision in a file's name or a title: `programme-rev-7`, `Programme revision 7`, `plan_v2.3`.
pub fn revision_within(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '.'))
        .map(|word| word.trim_matches('.'))
        .filter(|word| !word.is_empty())
        .collect();
    for (at, word) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        if ["rev", "revision", "version", "ver", "v", "rev.no"].contains(&lower.as_str()) {
            if let Some(next) = words
                .get(at + 1)
                .filter(|next| is_revision(next) && year(next).is_none())
            {
                return Some((*next).to_owned());
            }
            continue;
        }
        for mark in ["rev", "v"] {
            // Case folding may change a text's length: the tail is taken by characters.
            let tail: String = word.chars().skip(mark.len()).collect();
            if lower.starts_with(mark)
                && is_revision(&tail)
                && (mark == "rev" || tail.starts_with(|c: char| c.is_ascii_digit()))
            {
                return Some(tail);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn say(line: &str) -> Option<(String, String)> {
        statement(line)
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

    #[test]
    fn dates_are_read_where_they_mean_one_day() {
        let is = |text: &str| date(text).map(|date| date.to_string());
        for text in [
            "2026-10-14",
            "14 October 2026",
            "October 14, 2026",
            "14th of Oct. 2026",
            "Wed, 14 Oct 2026 16:12:00",
            "14/10/2026",
            "10/14/2026",
            "14.10.2026",
            "2026年10月14日",
            "2026-10-14T09:40",
            "20261014",
        ] {
            assert_eq!(is(text).as_deref(), Some("2026-10-14"), "{text}");
        }
        assert_eq!(is("October 2026").as_deref(), Some("2026-10-31"));
        assert_eq!(is("04/06/2026"), None);
        assert_eq!(is("by 14 October 2026"), None);
        assert_eq!(is("31 February 2026"), None);
        let within = |text: &str| date_within(text).map(|date| date.to_string());
        assert_eq!(within("minutes-2026-10-14").as_deref(), Some("2026-10-14"));
        assert_eq!(within("site-report-2026-10").as_deref(), Some("2026-10-31"));
        assert_eq!(within("Minutes 14 Oct 2026 final").as_deref(), Some("2026-10-14"));
        assert_eq!(within("order-5512"), None);
    }

    #[test]
    fn revisions() {
        let within = |text: &str| revision_within(text);
        assert_eq!(within("programme-rev-7-cover").as_deref(), Some("7"));
        assert_eq!(within("HT-2041 Programme revision 7").as_deref(), Some("7"));
        assert_eq!(within("plan_v2.3").as_deref(), Some("2.3"));
        assert_eq!(within("HT-STR-2105 revC").as_deref(), Some("C"));
        assert_eq!(within("HT-STR-2105 Rev P02").as_deref(), Some("P02"));
        assert_eq!(within("review of 2026"), None);
        assert_eq!(within("revision 2026-10"), None);
        assert_eq!(revision("C").as_deref(), Some("C"));
        assert_eq!(revision("first issue of the plan"), None);
    }
}
