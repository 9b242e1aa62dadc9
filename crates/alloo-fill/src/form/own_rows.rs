//! Rows of lists beside the projects that are of the form's: `Site agent | SM-118` and `Site agent SM-118` are of the
//! project in the folder "SM-118 Harbour Quay", and those of `SG-041` are not.

use std::collections::BTreeSet;

use crate::lexicon::{Language, Name, Sorts, fold, is_ideograph};
use crate::model::{Knowledge, Row, Table};

/// Leaves, in lists that all projects share, the rows that are of the one project in scope, without its code behind
/// other words.
pub(crate) fn keep_own_rows(knowledge: &mut Knowledge) {
    let projects: BTreeSet<&str> = knowledge
        .documents
        .iter()
        .filter_map(|document| document.project.as_deref())
        .collect();
    let [project] = projects.into_iter().collect::<Vec<_>>()[..] else {
        return;
    };
    let project = project.to_owned();
    let code = project
        .split_whitespace()
        .next()
        .filter(|word| is_code(word))
        .map(str::to_owned);
    for table in &mut knowledge.tables {
        let shared = knowledge
            .documents
            .get(table.document)
            .is_some_and(|document| document.project.is_none());
        if !shared || table.rows.len() < 2 {
            continue;
        }
        for column in 0..table.header.len() {
            if let Some(code) = &code {
                keep_by_code(table, column, code);
            }
            if keep_by_name(table, column, &project)
                && let Some(code) = &code
            {
                without_code(table, column, code);
            }
        }
    }
}

/// Whether a word is the code of a project: figures, and letters or a stroke.
fn is_code(word: &str) -> bool {
    let figures = word.bytes().filter(u8::is_ascii_digit).count();
    let plain = word
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/'));
    plain && figures >= 2 && word.len() >= 4 && word.chars().any(|c| !c.is_ascii_digit())
}

/// How a code looks: `AA-999`.
fn shape(word: &str) -> String {
    let sign = |c: char| match c {
        c if c.is_ascii_digit() => '9',
        c if c.is_ascii_alphabetic() => 'A',
        c => c,
    };
    word.chars().map(sign).collect()
}

fn words(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '（' | '）' | '、' | '，'));
    parts.filter(|word| !word.is_empty())
}

/// Leaves the rows in which a column has the project's code, or none of any project.
fn keep_by_code(table: &mut Table, column: usize, code: &str) {
    let like = shape(code);
    let tells = |row: &Row| {
        let cell = row.cells.get(column).map(String::as_str).unwrap_or_default();
        let own = words(cell).any(|word| word == code);
        (own, !own && words(cell).any(|word| shape(word) == like))
    };
    let told: Vec<(bool, bool)> = table.rows.iter().map(tells).collect();
    if !told.iter().any(|(own, _)| *own) || !told.iter().any(|(_, other)| *other) {
        return;
    }
    let mut told = told.into_iter();
    table.rows.retain(|_| told.next().is_none_or(|(_, other)| !other));
    without_code(table, column, code);
}

/// Takes the project's code out of a column: which project a row is of has been told, and the code is neither its name
/// nor a place.
fn without_code(table: &mut Table, column: usize, code: &str) {
    let own = |cell: &str| words(cell).any(|word| word == code);
    let like = shape(code);
    let language = Language::of(table.header.iter().map(String::as_str));
    let header = table.header.get(column).map(|text| Name::new(text, language));
    let numbered = header.is_some_and(|name| name.sorts.has(Sorts::NUMBER) || name.plain == "job");
    for row in &mut table.rows {
        let Some(cell) = row.cells.get_mut(column) else {
            continue;
        };
        let coded = |word: &str| shape(word) == like || word.chars().all(char::is_lowercase);
        if !numbered && own(cell) && words(cell).all(coded) {
            cell.clear();
            continue;
        }
        let bare = cell
            .strip_suffix(code)
            .map(|rest| rest.trim_end_matches([' ', ',', '(', '-', '–', '/']));
        let bare = bare.or_else(|| cell.strip_suffix(&format!("({code})")).map(str::trim_end));
        if let Some(bare) = bare.filter(|bare| bare.chars().any(char::is_alphabetic)) {
            *cell = bare.to_owned();
        }
    }
}

/// Leaves the rows in which a column that is called as projects are names this one, or none.
fn keep_by_name(table: &mut Table, column: usize, project: &str) -> bool {
    let language = Language::of(table.header.iter().map(String::as_str));
    let header = table.header.get(column).map(|text| Name::new(text, language));
    if header.is_none_or(|name| name.content != ["project"]) {
        return false;
    }
    let tells = |text: &str| -> BTreeSet<String> {
        let long = |word: &&str| word.chars().count() > 3 || word.chars().any(is_ideograph);
        words(text).filter(long).map(fold).collect()
    };
    let project = tells(project);
    let cells: Vec<BTreeSet<String>> = table
        .rows
        .iter()
        .map(|row| tells(row.cells.get(column).map(String::as_str).unwrap_or_default()))
        .collect();
    // What all rows have is no name of one.
    let kinds: BTreeSet<&BTreeSet<String>> = cells.iter().collect();
    let own = |cell: &BTreeSet<String>| !cell.is_disjoint(&project);
    let all = |cell: &BTreeSet<String>| {
        let every = [
            "alle", "tous", "toutes", "todas", "todos", "both", "beide", "全部", "all", "group", "groupe",
            "gruppe", "grupo", "集团", "company", "office", "zentrale", "siege",
        ];
        cell.is_empty() || cell.iter().any(|word| every.contains(&word.as_str()))
    };
    let distinct = kinds.iter().filter(|cell| own(cell)).count() == 1;
    if !distinct || !cells.iter().any(|cell| !own(cell) && !all(cell)) {
        return false;
    }
    let mut kept = cells.iter().map(|cell| own(cell) || all(cell));
    table.rows.retain(|_| kept.next().unwrap_or(true));
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::tests::{label, values, vault};

    /// What a list beside the projects says of people to a form of one project.
    fn asked(list: &str, folder: &str, asks: &[&str]) -> Vec<String> {
        let mut knowledge = vault(&[("staff.csv", list), ("contract.md", "# Contract\nRetention: 5 %")]);
        if let Some(document) = knowledge.documents.get_mut(1) {
            document.project = Some(folder.to_owned());
        }
        keep_own_rows(&mut knowledge);
        values(
            &knowledge,
            "Daily report",
            &asks.iter().map(|text| label(text)).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn a_list_of_people_is_read_for_the_forms_project() {
        let columns = "# Staff
            | Name | Post | Location | Mobile |
            | Ann Lee | Planner | SM-118 | 07700 900 131 |
            | Bo Kerr | Planner | SG-041 | 07700 900 137 |
            | Cy Marsh | Safety adviser | SM-118 and SM-109 | 07700 900 140 |";
        assert_eq!(
            asked(columns, "SM-118 Harbour Quay", &["Planner", "Safety adviser"]),
            ["Ann Lee", "Cy Marsh"]
        );
        assert_eq!(
            asked(columns, "SG-041 Jetty", &["Planner", "Safety adviser"]),
            ["Bo Kerr", ""]
        );
        let behind = "# Staff
            | Name | Role | Phone |
            | Ann Lee | Superintendent 26-014 | (412) 555-0138 |
            | Bo Kerr | Superintendent 26-031 | (412) 555-0151 |";
        assert_eq!(
            asked(behind, "26-014 East Pavilion", &["Superintendent"]),
            ["Ann Lee"]
        );
        let named = "# Staff
            | Name | Role | Project | Phone |
            | Ann Lee | Superintendent | Pavilion | (412) 555-0138 |
            | Bo Kerr | Superintendent | River Bridge | (412) 555-0151 |";
        assert_eq!(asked(named, "East Pavilion", &["Superintendent"]), ["Ann Lee"]);
    }
}
