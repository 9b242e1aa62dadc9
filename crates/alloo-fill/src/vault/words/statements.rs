//! The statements of one line: parted by tabs and wide gaps, and Chinese ones by single blanks too, `日期：5月1日
//! 地点：库房 见证人：王平`; and those of a paragraph, which follow each other in its sentences.

use super::{count, date, is_blank, is_cjk, is_name, parted, statement};

/// Characters of a name.
const NAME: usize = 14;

/// Whether a piece begins a statement: ideographs up to its colon.
fn begins(piece: &str) -> bool {
    let Some((name, _)) = piece.split_once(['：', ':']) else {
        return false;
    };
    let plain = |c: char| is_cjk(c) || matches!(c, '（' | '）' | '(' | ')' | '、');
    (2..=NAME).contains(&name.chars().count()) && name.chars().all(plain) && name.starts_with(is_cjk)
}

/// The statements of a line that has nothing but such, one at least two.
fn beside(line: &str) -> Vec<(String, String)> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in line.split_whitespace() {
        if begins(piece) {
            pieces.push(piece.to_owned());
            continue;
        }
        let Some(last) = pieces.last_mut() else {
            return Vec::new();
        };
        // A day behind a signature is no part of the name.
        let signed =
            !last.ends_with(['：', ':']) && date(piece).is_some() && !last.ends_with(char::is_numeric);
        if !signed {
            last.push(' ');
            last.push_str(piece);
        }
    }
    if pieces.len() < 2 {
        return Vec::new();
    }
    // Blanks that nobody filled in are no statements, and their neighbours are.
    let value = |piece: &String| statement(piece).filter(|(_, value)| !is_blank(value));
    pieces.iter().filter_map(value).collect()
}

/// The most statements beside each other on one line.
const BESIDE: usize = 16;

/// The statements of one line: most often one; several where tabs or wide gaps part them (`Date: 1 May
/// Ref: A-12`).
pub(crate) fn statements(line: &str) -> Vec<(String, String)> {
    let beside = beside(line);
    if beside.len() > 1 {
        return beside;
    }
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

/// Words that are cut short before what they belong to: no sentence ends there.
const CUT_SHORT: [&str; 37] = [
    "no", "nr", "n", "nos", "núm", "num", "ing", "dipl", "dr", "prof", "m", "mr", "mrs", "ms", "mme", "sr",
    "sra", "d", "dª", "dña", "st", "str", "art", "abs", "pos", "ref", "rev", "fig", "ca", "bzw", "bsp",
    "arch", "approx", "av", "tel", "vgl", "cf",
];

/// Words of a name within a paragraph.
const NAME_WORDS: usize = 6;

/// Words of a name that is no sentence as well.
const SHORT_NAME: usize = 3;

/// The statements of a paragraph that has several, and what else it says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct RunOn {
    pub statements: Vec<(String, String)>,
    /// The sentences that state nothing by name.
    pub rest: String,
}

/// Whether a sentence may end with the full stop there: behind no ordinal and no word that is cut short.
fn ends_sentence(text: &str, at: usize) -> bool {
    let word = text.get(..at).unwrap_or_default().rsplit([' ', '(']).next();
    let word = word.unwrap_or_default().to_lowercase();
    let ordinal = word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    !(word.is_empty() || ordinal || CUT_SHORT.contains(&word.as_str()))
}

/// Where the name before a colon begins, behind the sentence or the part of one that ends before it.
fn name_start(text: &str, from: usize, colon: usize) -> Option<usize> {
    let before = text.get(from..colon)?;
    let mut ends = before.char_indices().filter(|(at, mark)| {
        let behind = before.get(at + mark.len_utf8()..).unwrap_or_default();
        let parted = behind.starts_with(' ');
        match mark {
            '。' | '；' | '，' => true,
            ';' | ',' => parted || behind.starts_with(is_cjk),
            '.' | '!' | '?' => parted && (*mark != '.' || ends_sentence(before, *at)),
            _ => false,
        }
    });
    let (at, mark) = ends.next_back()?;
    let start = from + at + mark.len_utf8();
    let name = text.get(start..colon)?;
    let start = start + name.len() - name.trim_start().len();
    let name = name.trim();
    let ideographs = name.chars().all(|c| is_cjk(c) || c.is_ascii_alphanumeric()) && name.starts_with(is_cjk);
    let words = match mark {
        _ if ideographs => name.chars().count() <= NAME,
        // "Maker: Roy Ltd, Type: B4"
        ',' | '，' => count(name) <= 2,
        _ => count(name) <= NAME_WORDS,
    };
    let begins = name.starts_with(|c: char| c.is_uppercase() || is_cjk(c));
    (begins && words && is_name(name)).then_some(start)
}

/// Where a value ends within its own text: behind its first sentence.
fn first_sentence(text: &str) -> usize {
    let ends = |(at, mark): &(usize, char)| {
        let behind = text.get(at + mark.len_utf8()..).unwrap_or_default();
        let word = text
            .get(..*at)
            .unwrap_or_default()
            .rsplit(' ')
            .next()
            .unwrap_or_default();
        // "z. H." and "S.A." end nothing.
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        let whole = letters > 3 && !word.contains('.') || letters > 1 && !word.contains(char::is_uppercase);
        match mark {
            '。' | '；' => true,
            ';' => behind.starts_with(' '),
            '.' => behind.starts_with(' ') && whole && ends_sentence(text, *at),
            _ => false,
        }
    };
    text.char_indices()
        .find(ends)
        .map_or(text.len(), |(at, mark)| at + mark.len_utf8())
}

/// A value without the mark that ends its sentence; "Inc." keeps its own.
fn unended(value: &str) -> &str {
    let value = value.trim().trim_end_matches(['。', '；', ';', ',', '，']);
    let bare = value.strip_suffix('.').filter(|bare| {
        let word = bare.rsplit(' ').next().unwrap_or_default();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        // "9:30 Uhr." ends with a word, and "Builders, Inc." with one that is cut short.
        let short = (1..=3).contains(&letters) && word.starts_with(char::is_uppercase);
        let firm = bare.trim_end_matches(word).trim_end().ends_with(',');
        !(word.contains('.') || short && firm) || word.contains(|c: char| c.is_ascii_digit())
    });
    bare.unwrap_or(value).trim_end()
}

/// The statements of a paragraph, `Client: Marsh Water. Engineer: Lee & Co. The site is open.`, which begins with one
/// and has several.
pub(crate) fn run_on(line: &str) -> Option<RunOn> {
    let line = line.trim();
    let colons = line.match_indices([':', '：']).filter(|(at, colon)| {
        let behind = line.get(at + colon.len()..).unwrap_or_default();
        let before = line.get(..*at).unwrap_or_default();
        let figures = before.ends_with(|c: char| c.is_ascii_digit())
            && behind.starts_with(|c: char| c.is_ascii_digit());
        !(figures || behind.starts_with("//") || behind.trim().is_empty())
    });
    // Where each name begins and its value does.
    let mut spans: Vec<(usize, usize, usize)> = Vec::new();
    for (at, colon) in colons {
        let start = match spans.last() {
            None => is_name(line.get(..at)?.trim()).then_some(0)?,
            Some((.., value)) => match name_start(line, *value, at) {
                Some(start) => start,
                None => continue,
            },
        };
        spans.push((start, at, at + colon.len()));
    }
    if spans.len() < 2 || is_address(line) {
        return None;
    }
    let mut found = RunOn::default();
    for (number, (start, colon, value_at)) in spans.iter().enumerate() {
        let end = spans.get(number + 1).map_or(line.len(), |(start, ..)| *start);
        let said = line.get(*value_at..end)?.trim_end();
        let (value, rest) = said.split_at(first_sentence(said));
        let name = line.get(*start..*colon)?.trim();
        // A long name is a sentence as much, as is a day, and what stands in brackets is said of the value: "(the
        // Employer)".
        let sentence =
            count(name) > SHORT_NAME || value.contains(['(', '（']) || date(unended(value)).is_some();
        let kept = if sentence { line.get(*start..end)? } else { rest }.trim();
        if !(kept.is_empty() || found.rest.is_empty()) {
            found.rest.push(' ');
        }
        found.rest.push_str(kept);
        let value = unended(value);
        if !is_blank(value) {
            found.statements.push((name.to_owned(), value.to_owned()));
        }
    }
    // Sentences with a colon here and there are a text.
    let stated = found
        .statements
        .iter()
        .map(|(name, value)| name.len() + value.len());
    (stated.sum::<usize>() * 3 > line.len()).then_some(found)
}

/// Whether a line is one of a letter's head: "To: Lee & Co, Mr Roy. Date: 26 August".
fn is_address(line: &str) -> bool {
    let name = line.split([':', '：']).next().unwrap_or_default().trim();
    name.chars().count() < 3 && !name.starts_with(is_cjk)
}

/// Whether a line begins with a name and its colon, and not with the rest of a sentence: "August 2027. Fine: £500".
pub(crate) fn begins_with_name(line: &str) -> bool {
    let name = line.split([':', '：']).next().unwrap_or_default();
    !name.starts_with(char::is_lowercase) && !name.contains([',', '，', '。', ';']) && !name.contains(". ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_follow_each_other_in_a_paragraph() {
        let found = |line: &str| {
            let found = run_on(line).unwrap_or_default();
            let parts = found
                .statements
                .iter()
                .map(|(name, value)| format!("{name}={value}"));
            (parts.collect::<Vec<_>>(), found.rest)
        };
        assert_eq!(
            found(
                "Owner: Vale Health, 9 Mill Road. Contractor: Kestrel Builders, Inc. Architect: Lee & Roy, LLP, project 2411. The work is a fit-out."
            ),
            (
                vec![
                    "Owner=Vale Health, 9 Mill Road".to_owned(),
                    "Contractor=Kestrel Builders, Inc.".to_owned(),
                    "Architect=Lee & Roy, LLP, project 2411".to_owned(),
                ],
                "The work is a fit-out.".to_owned()
            )
        );
        assert_eq!(
            found("Prüfstelle: Bauphysik GmbH, Prüfer Ing. Lukas Berger. Datum der Prüfung: 1. Oktober 2026. Beginn: 9:30 Uhr.").0,
            [
                "Prüfstelle=Bauphysik GmbH, Prüfer Ing. Lukas Berger",
                "Datum der Prüfung=1. Oktober 2026",
                "Beginn=9:30 Uhr"
            ]
        );
        assert_eq!(
            found("合同编号:QL-02。发包人:青岚市公司。监理单位:西衡监理公司,总监:李明。质量:合格。").0,
            [
                "合同编号=QL-02",
                "发包人=青岚市公司",
                "监理单位=西衡监理公司",
                "总监=李明",
                "质量=合格"
            ]
        );
        // One statement, and a sentence with a colon in it, are taken as they are.
        assert_eq!(run_on("Scope: piling and caps. The site is open."), None);
        let to = run_on("Empfänger: Kolb GmbH, z. H. Herrn Ing. Aigner. Datum: 26. August 2025.")
            .unwrap_or_default();
        assert_eq!(to.statements[0].1, "Kolb GmbH, z. H. Herrn Ing. Aigner");
        assert_eq!(run_on("An: Kolb GmbH, Steyr. Datum: 26. August 2025."), None);
        assert_eq!(run_on("Vertrag: Nr. 5 vom Mai: gekündigt"), None);
        assert_eq!(run_on("We agreed three things. Cost: none. Time: none."), None);
    }

    #[test]
    fn the_rest_of_a_sentence_is_no_name() {
        assert!(begins_with_name("Start of work: 3 May"));
        assert!(!begins_with_name("August 2027. Fine: £500 a day"));
        assert!(!begins_with_name("of the works: all"));
        assert!(!begins_with_name("工程监理咨询有限公司,总监:李明"));
    }

    #[test]
    fn single_blanks_part_chinese_statements() {
        let found = |line: &str| {
            let found = beside(line)
                .into_iter()
                .map(|(name, value)| format!("{name}={value}"));
            found.collect::<Vec<_>>()
        };
        assert_eq!(
            found("试验日期：2025年5月1日 试验地点：库房 见证人：王平"),
            ["试验日期=2025年5月1日", "试验地点=库房", "见证人=王平"]
        );
        assert_eq!(
            found("监理单位： 东江监理公司 总监：李明 2025年5月1日"),
            ["监理单位=东江监理公司", "总监=李明"]
        );
        assert_eq!(found("说明 见证人：王平 日期：5月1日"), [] as [&str; 0]);
        assert_eq!(found("时间：8:30 至 10:00"), [] as [&str; 0]);
    }
}
