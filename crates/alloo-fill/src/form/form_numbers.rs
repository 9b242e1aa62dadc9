//! What a form's fixed text says of its own record: days and numbers.

use crate::facts::Facts;
use crate::facts::record_keys::revision_column;
use crate::lexicon::{self, Class, Language, Name, Sorts, is_ideograph};
use crate::model::Table;
use crate::values::DayOf;
use crate::values::days::is_number_word;
use crate::values::firm_words::is_one_of_several;

/// The day in a form's title: `Daily report, Tuesday 5 August 2025`.
pub(crate) fn titled_day(title: &str) -> Option<DayOf> {
    let title = part_ideographs(title);
    let words: Vec<&str> = title.split_whitespace().take(40).collect();
    // "Report no. 4, July 2025" is of no day.
    let number = |word: &&str| is_number_word(word.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let numbered = |from: &usize| {
        let before = from.checked_sub(1).and_then(|at| words.get(at));
        before.is_some_and(number)
    };
    // "from 19 to 23 May 2025" is of several.
    let last = |from: &usize| {
        let before = from.checked_sub(2).and_then(|at| words.get(at..*from));
        // "Report no. 7 – 13/08/2025" is of one day.
        let paper = from.checked_sub(2).is_some_and(|at| numbered(&at));
        before.is_some_and(ends_span) && !paper
    };
    let starts = (0..words.len()).filter(|from| !numbered(from) && !last(from));
    let mut days = starts.flat_map(|from| {
        let ends = (from + 1..=words.len().min(from + 5)).rev();
        ends.filter_map(|to| DayOf::of(&words.get(from..to)?.join(" ")))
            .take(1)
            .collect::<Vec<_>>()
    });
    days.find(|day| day.year.is_some())
}

/// A text with blanks around the dates that stand among ideographs: "施工日报表2026年10月20日".
fn part_ideographs(text: &str) -> String {
    let mut parted = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for c in text.chars() {
        // The word for a year, a month and a day belong to their figures.
        let begins = c.is_ascii_digit()
            && (is_ideograph(before) || matches!(before, ')' | '）'))
            && !matches!(before, '年' | '月' | '第');
        if begins || before == '日' && is_ideograph(c) {
            parted.push(' ');
        }
        parted.push(c);
        before = c;
    }
    parted
}

/// Whether two words lead to the last day of several: `19 to`, `mai bis`, `2025 –`.
fn ends_span(before: &[&str]) -> bool {
    let [first, joins] = before else {
        return false;
    };
    let joins = matches!(
        *joins,
        "to" | "until"
            | "till"
            | "through"
            | "bis"
            | "au"
            | "al"
            | "hasta"
            | "a"
            | "à"
            | "-"
            | "–"
            | "—"
            | "至"
            | "到"
    );
    // "114 –" leads from a paper's number to its day.
    let plain = |number: u32| number <= 31 || (1900..2100).contains(&number);
    let figure = first.bytes().any(|byte| byte.is_ascii_digit()) && first.parse().ok().is_none_or(plain);
    joins && (figure || lexicon::month(first.trim_end_matches(['.', ','])).is_some())
}

/// The letters and the number of a word that is both, `T3`, `P17`; nothing of a revision.
fn glued(word: &str) -> Option<(String, u32)> {
    let at = word.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = word.split_at_checked(at)?;
    let short = (1..=3).contains(&letters.chars().count()) && letters.chars().all(char::is_uppercase);
    let revision = matches!(letters, "R" | "REV" | "V");
    let number = number.parse().ok().filter(|_| number.len() <= 4)?;
    (short && !revision).then(|| (letters.to_lowercase(), number))
}

/// The numbers with letters before them in a text, `RA-11`, `CO 006`, `T3`, and what the letters are.
pub(crate) fn codes(text: &str) -> impl Iterator<Item = (String, u32)> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let pairs = words.windows(2).filter_map(|pair| match pair {
        [letters, number] if letters.chars().all(char::is_uppercase) && number.len() <= 5 => {
            Some((letters.to_lowercase(), number.parse().ok()?))
        }
        _ => None,
    });
    let whole = words.iter().filter_map(|word| glued(word));
    pairs.chain(whole).collect::<Vec<_>>().into_iter()
}

/// The number that a form's title gives the form: "Notice of delay no. 4", "Change order CO-006".
pub(crate) fn titled_number(title: &str) -> Option<u32> {
    let words: Vec<&str> = title
        .split(|c: char| c.is_whitespace() || c == '.')
        .filter(|word| !word.is_empty())
        .collect();
    let marked = words.windows(2).find_map(|pair| {
        let mark = lexicon::fold(pair[0]);
        let mark = mark.trim_start_matches(['(', '[']);
        let told = matches!(
            mark,
            "no" | "nr" | "n" | "n°" | "nº" | "°" | "º" | "num" | "numero" | "number" | "#"
        );
        let digits = pair[1].trim_end_matches(|c: char| !c.is_alphanumeric());
        digits.parse().ok().filter(|_| told && digits.len() <= 4)
    });
    marked.or_else(|| {
        let codes: Vec<u32> = codes(title).map(|(_, number)| number).collect();
        codes.first().copied().filter(|_| codes.len() == 1)
    })
}

/// The numbers that a text gives records: `NCR 007`, `Variation No. 14`, `第5期`.
pub(crate) fn numbered_records(text: &str, language: Language) -> Vec<(Name, u32)> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let plain = word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let Some(number) = word.parse().ok().filter(|_| plain) else {
            continue;
        };
        let is_mark = |word: &&&str| {
            let name = Name::new(word, language);
            name.content.is_empty() || matches!(word.to_lowercase().as_str(), "no" | "nr" | "n" | "n°" | "º")
        };
        let before = words.get(..at).unwrap_or_default();
        // A number of two words is a date or an amount.
        let alone =
            |word: Option<&&str>| word.is_none_or(|word| !word.bytes().all(|byte| byte.is_ascii_digit()));
        let of = before.iter().rev().find(|word| !is_mark(word));
        if let Some(of) = of.filter(|_| alone(before.last()) && alone(words.get(at + 1))) {
            let name = Name::new(of, language);
            // What a register numbers may be called by its initials: "ASI No. 014".
            let initials = (2..=5).contains(&of.len()) && of.bytes().all(|byte| byte.is_ascii_uppercase());
            let firm = name.content.iter().any(|word| is_one_of_several(word));
            if name.any(Class::Record) || initials || firm {
                found.push((name, number));
            }
        }
    }
    let counted = text.split('第').skip(1).filter_map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let counter = rest
            .chars()
            .nth(digits.len())
            .filter(|c| matches!(c, '期' | '次' | '批' | '号'))?;
        let name = Name {
            words: vec![counter.to_string()],
            ..Name::default()
        };
        Some((name, digits.parse().ok()?))
    });
    found.extend(counted);
    found
}

/// The rows of a table that have one of the numbers, where the table's first column numbers such records: one row,
/// or the revisions of one record.
pub(crate) fn rows_of_number(
    facts: &Facts<'_>,
    at: usize,
    table: &Table,
    numbers: &[(Name, u32)],
) -> Vec<usize> {
    let headers: Vec<&Name> = facts
        .headers
        .get(at)
        .into_iter()
        .flatten()
        .map(|header| facts.name(*header))
        .collect();
    let Some(header) = headers.first() else {
        return Vec::new();
    };
    let about = &facts.about(table.document).words;
    let of = |name: &Name| {
        let spelled = name.words.first().is_some_and(|word| {
            table
                .header
                .first()
                .is_some_and(|text| text.contains(word.as_str()))
        });
        // "Serial no." counts what the table lists.
        let counted = |word: &String| {
            matches!(
                word.as_str(),
                "order" | "orden" | "ordre" | "item" | "serial" | "entry" | "line"
            )
        };
        let listed = header.content.iter().all(counted) && header.sorts.has(Sorts::NUMBER);
        // A list of subcontractors has a column of them.
        let column = |word: &String| headers.iter().any(|name| name.content == [word.clone()]);
        name.content.iter().any(|word| {
            let about = listed && name.any(Class::Record) && about.contains(word);
            header.has(word) || about || listed && is_one_of_several(word) && column(word)
        }) || name.content.is_empty() && spelled
    };
    let mine: Vec<u32> = numbers
        .iter()
        .filter(|(name, _)| of(name))
        .map(|(_, number)| *number)
        .collect();
    let has = |row: &crate::model::Row| {
        let cell = row.cells.first().map(String::as_str).unwrap_or_default().trim();
        let head = cell.trim_end_matches(|c: char| c.is_ascii_digit());
        let tail = cell.get(head.len()..).and_then(|tail| tail.parse().ok());
        let bare = head
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '-' | '/' | '.' | ' ' | '#'));
        bare && tail.is_some_and(|number: u32| mine.contains(&number))
    };
    let rows: Vec<usize> = (0..table.rows.len())
        .filter(|row| table.rows.get(*row).is_some_and(has))
        .collect();
    let revised = revision_column(headers.iter().copied()).is_some();
    let first = |row: &usize| table.rows.get(*row)?.cells.first();
    let one = rows
        .windows(2)
        .all(|pair| revised && pair.first().map(first) == pair.get(1).map(first));
    if one { rows } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekly_report_is_for_the_week_of_its_number() {
        use crate::answers::tests::{label, values, vault};
        let hours = "# Hours
            | Week | Direct workforce | Toolbox talks |
            | W26 | 138 | 6 |
            | W27 | 142 | 7 |";
        let vault = vault(&[("hours.csv", hours)]);
        let asks = [label("Direct workforce"), label("Toolbox talks")];
        let of = |title: &str| values(&vault, title, &asks);
        assert_eq!(of("Weekly site report no. 27"), ["142", "7"]);
        assert_eq!(of("Weekly site report no. 29"), ["", ""]);
        assert_eq!(of("Monthly site report no. 27"), ["", ""]);
    }

    #[test]
    fn days_and_numbers_are_read_in_every_writing() {
        let day = titled_day("桥梁工程施工日报表(3号主塔)2026年10月20日").and_then(DayOf::date);
        assert_eq!(day, Some(jiff::civil::date(2026, 10, 20)));
        assert_eq!(titled_number("INFORME SEMANAL N.º 31"), Some(31));
    }

    #[test]
    fn the_number_of_a_report_is_no_day_of_its_month() {
        let day = |title: &str| {
            titled_day(title)
                .and_then(DayOf::date)
                .map(|date| date.to_string())
        };
        for title in [
            "Monthly report no. 4 – July 2025",
            "Monthly report no. 4, July 2025",
            "Rapport mensuel n° 4 – juillet 2025",
        ] {
            assert_eq!(day(title), None, "{title}");
        }
        for title in [
            "Weekly report 21, 19 to 23 May 2025",
            "Rapport hebdomadaire – du 28 avril au 2 mai 2025",
            "Wochenbericht 19. bis 23. Mai 2025",
            "Informe semanal del 19 al 23 de mayo de 2025",
        ] {
            assert_eq!(day(title), None, "{title}");
        }
        for title in [
            "Parte diario N° 114 – 13/08/2025",
            "Daily report no. 7 – 13/08/2025",
        ] {
            assert_eq!(day(title).as_deref(), Some("2025-08-13"), "{title}");
        }
        for title in [
            "Daily report – Tuesday 5 August 2025",
            "Daywork sheet no. 7 of 5 August 2025",
        ] {
            assert_eq!(day(title).as_deref(), Some("2025-08-05"), "{title}");
        }
    }
}
