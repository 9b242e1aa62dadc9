//! The parts of the works that a text names: lot 02, plots 12-15, house 3, block B, 2号楼.

use crate::lexicon::{Class, Language, Lexicon, tokens};

/// Most parts that a text names by the first and the last.
const MOST_PARTS: u32 = 200;

/// Words for parts of a paper, which are such of the works too.
const OF_PAPERS: [&str; 11] = [
    "abschnitt",
    "teil",
    "section",
    "seccion",
    "piece",
    "poste",
    "line",
    "unit",
    "cuadro",
    "voie",
    "via",
];

/// Words for a week.
const WEEKS: [&str; 4] = ["week", "kw", "semaine", "semana"];

/// What Chinese calls a building, behind its number.
const BUILDINGS: [&str; 3] = ["号楼", "栋", "楼"];

/// Whether a word is for one of several parts of the works, or a week.
fn is_part_word(word: &str, lexicon: &Lexicon) -> bool {
    let told = matches!(
        word,
        "lot"
            | "los"
            | "lote"
            | "package"
            | "标段"
            | "block"
            | "bloque"
            | "bloc"
            | "plot"
            | "bauabschnitt"
            | "ba"
            | "bauteil"
            | "phase"
            | "fase"
            | "tranche"
            | "tramo"
    );
    told || WEEKS.contains(&word) || lexicon.is(Class::Parted, word) && !OF_PAPERS.contains(&word)
}

/// Whether a word is a letter that stands alone in the text, as a capital only: the "B" of "Block B".
fn is_letter(text: &str, word: &str) -> bool {
    let upper = word.to_ascii_uppercase();
    let says = |one: &str| text.split(|c: char| !c.is_alphanumeric()).any(|said| said == one);
    word.len() == 1 && upper != word && says(&upper) && !says(word)
}

/// Whether a word is a short mark of letters and figures: the "P3" of "Pier P3".
fn is_short_code(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = word.len() - digits.len();
    let figures = digits.bytes().all(|byte| byte.is_ascii_digit());
    (1..=2).contains(&letters) && (1..=3).contains(&digits.len()) && figures
}

/// The marks behind a word for parts: "2", "B", "P3", "2 and 3", and of "12-15" all between.
fn marks_behind(text: &str, words: &[String]) -> Vec<String> {
    let figure = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
    let marks = |word: &&String| figure(word) || is_short_code(word) || is_letter(text, word);
    let joins = |word: &&String| matches!(word.as_str(), "and" | "und" | "et" | "y" | "to" | "bis" | "a");
    let all: Vec<&String> = words
        .iter()
        .take_while(|word| marks(word) || joins(word))
        .collect();
    let mut found: Vec<String> = all.iter().copied().filter(marks).cloned().collect();
    for pair in all.iter().copied().filter(figure).collect::<Vec<_>>().windows(2) {
        let spans = ["-", "–", " - ", " – ", " to ", " bis ", " à ", " a "];
        let said = spans
            .iter()
            .any(|span| text.contains(&format!("{}{span}{}", pair[0], pair[1])));
        let (Ok(first), Ok(last)) = (pair[0].parse::<u32>(), pair[1].parse::<u32>()) else {
            continue;
        };
        if said && last.saturating_sub(first) <= MOST_PARTS {
            found.extend((first..=last).map(|number| number.to_string()));
        }
    }
    found
}

/// The buildings that a Chinese text names by their numbers: `2号楼`, `2#楼`, `B栋`.
fn buildings(text: &str) -> Vec<(String, String)> {
    let mark = |before: &str| {
        let mark = before.trim_end_matches('#');
        let start = mark.rfind(|c: char| !c.is_ascii_alphanumeric());
        let first = start.map_or(Some(0), |at| {
            Some(at + mark.get(at..)?.chars().next()?.len_utf8())
        })?;
        let mark = mark.get(first..)?.trim_start_matches('0');
        (!mark.is_empty() && mark.len() <= 3).then(|| ("楼".to_owned(), mark.to_lowercase()))
    };
    let places = BUILDINGS.iter().flat_map(|word| text.match_indices(*word));
    places.filter_map(|(at, _)| mark(text.get(..at)?)).collect()
}

/// The parts of works and weeks that a text names: `lot 02`, `plots 12-15`, `第28周`.
pub(crate) fn parts_of(text: &str, language: Language) -> Vec<(String, String)> {
    let lexicon = Lexicon::of(language);
    let words = tokens(text, lexicon);
    let named = words
        .iter()
        .enumerate()
        .filter(|(_, word)| is_part_word(word, lexicon));
    let marked = named.flat_map(|(at, word)| {
        let mut marks = marks_behind(text, words.get(at + 1..).unwrap_or_default());
        // The year behind a week is no week: "Week 14 / 2026".
        if WEEKS.contains(&word.as_str()) {
            marks.retain(|mark| mark.len() <= 2);
        }
        let word = match word.as_str() {
            "ba" => "bauabschnitt",
            other => other,
        };
        marks
            .into_iter()
            .map(|mark| (word.to_owned(), mark.trim_start_matches('0').to_owned()))
            .collect::<Vec<_>>()
    });
    let counted = text.split('第').skip(1).filter_map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let counter = rest
            .chars()
            .nth(digits.len())
            .filter(|c| matches!(c, '周' | '段'))?;
        (!digits.is_empty()).then(|| (counter.to_string(), digits.trim_start_matches('0').to_owned()))
    });
    marked.chain(counted).chain(buildings(text)).collect()
}

#[cfg(test)]
mod tests {
    use super::parts_of;
    use crate::answers::tests::{rows, schedule, vault};
    use crate::lexicon::Language;

    #[test]
    fn a_form_of_one_house_lists_what_is_of_that_house() {
        let list = "# Leaks
            | No. | House | Leak | Until |
            | 1 | House 4 | Skylight | 4 May 2025 |
            | 2 | House 5 | Gutter | 6 May 2025 |
            | 3 | House 5 | Valley | 7 May 2025 |";
        let letters = list.replace("House 4", "A").replace("House 5", "B");
        let asked = |list: &str, title: &str| {
            let own = schedule("Leaks", &["No.", "Leak", "Until"], 3);
            rows(&vault(&[("leaks.csv", list)]), title, &[], own)
        };
        let two = ["2 | Gutter | 6 May 2025", "3 | Valley | 7 May 2025"];
        assert_eq!(asked(list, "Record of leaks – House 5"), two);
        assert_eq!(asked(&letters, "Record of leaks – House B"), two);
        assert_eq!(asked(list, "Record of leaks – House 9"), [""; 0]);
        assert_eq!(asked(list, "Record of leaks").len(), 3);
    }

    #[test]
    fn parts_are_told_by_figures_and_letters() {
        let said = |text: &str, language| -> Vec<String> {
            let parts = parts_of(text, language);
            parts
                .iter()
                .map(|(word, mark)| format!("{word} {mark}"))
                .collect()
        };
        assert_eq!(said("Übergabe Haus 3", Language::German), ["haus 3"]);
        assert_eq!(
            said("Snag list, Block B and level 2", Language::English),
            ["block b", "level 2"]
        );
        assert_eq!(
            said("Plots 12-13 of the estate", Language::English)[..2],
            ["plot 12", "plot 13"]
        );
        assert_eq!(said("Report of week 14 / 2026", Language::English), ["week 14"]);
        assert_eq!(said("Pier P3, lift 1", Language::English), ["pier p3"]);
        assert_eq!(said("Part B, section 2", Language::English), [""; 0]);
        assert_eq!(said("A house a client may like", Language::English), [""; 0]);
        assert_eq!(said("2号楼移交单", Language::Chinese), ["楼 2"]);
        assert_eq!(said("教学楼移交单", Language::Chinese), [""; 0]);
    }
}
