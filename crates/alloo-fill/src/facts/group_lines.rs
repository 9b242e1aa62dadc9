//! What tables of the firms of one group say of each: a row or a column for each of them.

use std::collections::BTreeSet;

use crate::lexicon::{Language, Name};
use crate::model::Table;
use crate::values;
use crate::values::firm_words::{detail, is_firm_name};

/// Figures of a number that a firm is registered by.
const FIGURES: usize = 6;

/// What a table says of one of the firms.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FirmLine<'k> {
    pub firm: &'k str,
    pub name: &'k str,
    pub value: &'k str,
    pub place: &'k str,
}

/// Whether these are the names of several firms.
fn are_firms(names: &[&str]) -> bool {
    let different: BTreeSet<&str> = names.iter().copied().collect();
    names.len() > 1 && different.len() == names.len() && names.iter().all(|name| values::is_named(name))
}

/// What a table has to say of each of several firms.
pub(crate) fn lines<'k>(table: &'k Table, header: &[&Name], language: Language) -> Vec<FirmLine<'k>> {
    let mut found = of_rows(table, header);
    found.extend(of_columns(table, language));
    // What stands in a cell with its own name is called so, and by the column too.
    let mut numbers = Vec::new();
    for line in &mut found {
        if let Some((name, value)) = registered(line.value) {
            line.value = value;
            numbers.push(FirmLine { name, ..*line });
        }
        // "VAT / ABN": each country has a name of its own for it.
        if let Some((one, other)) = line.name.split_once(" / ") {
            numbers.extend([one, other].map(|name| FirmLine { name, ..*line }));
        }
    }
    found.extend(numbers);
    found
}

/// `Company | Registered office | VAT no.`, with a row for each firm.
fn of_rows<'k>(table: &'k Table, header: &[&Name]) -> Vec<FirmLine<'k>> {
    let Some(column) = header.iter().position(|name| is_firm_name(name)) else {
        return Vec::new();
    };
    let firm = |cells: &'k [String]| cells.get(column).map_or("", String::as_str);
    let firms: Vec<&str> = table.rows.iter().map(|row| firm(&row.cells)).collect();
    if !(are_firms(&firms)
        && header
            .iter()
            .any(|name| detail(name).is_some_and(|kind| kind != "telephone")))
    {
        return Vec::new();
    }
    let mut found = Vec::new();
    for row in &table.rows {
        let cells = table.header.iter().zip(&row.cells);
        found.extend(cells.map(|(name, value)| FirmLine {
            firm: firm(&row.cells),
            name,
            value,
            place: &row.place,
        }));
    }
    found
}

/// `Legal name | Marlow Ltd | Marlow GmbH` over what is said of each, with a column for each firm.
fn of_columns<'k>(table: &'k Table, language: Language) -> Vec<FirmLine<'k>> {
    let name = |cells: &'k [String]| Name::new(cells.first().map_or("", String::as_str), language);
    // Where no line of countries stands over them, the firms are the header.
    let lines = std::iter::once(&table.header).chain(table.rows.iter().map(|row| &row.cells));
    let named = lines.into_iter().find(|cells| is_firm_name(&name(cells)));
    let Some(firms) = named.and_then(|cells| cells.get(1..)) else {
        return Vec::new();
    };
    let names: Vec<&str> = firms.iter().map(String::as_str).collect();
    if !(are_firms(&names) && table.rows.iter().any(|row| detail(&name(&row.cells)).is_some())) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for row in &table.rows {
        if let Some((name, values)) = row.cells.split_first() {
            found.extend(firms.iter().zip(values).map(|(firm, value)| FirmLine {
                firm,
                name,
                value,
                place: &row.place,
            }));
        }
    }
    found
}

/// The letters of a register and the number in it, with its place: `ABN 51 624 880 913`, `RCS Limoges 812 447 093`. Two
/// letters may be those of a country.
fn registered(value: &str) -> Option<(&str, &str)> {
    let (name, number) = value.trim().split_once(' ')?;
    let letters = (3..=6).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
    let plain = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || matches!(c, ' ' | '-' | '.' | '/');
    let placed = number.split_once(' ').filter(|(place, _)| is_place(place));
    let digits = placed.map_or(number, |(_, digits)| digits);
    let figures = digits.bytes().filter(u8::is_ascii_digit).count();
    (letters && figures >= FIGURES && digits.chars().all(plain)).then(|| (name, number.trim()))
}

/// Whether a word is the town whose register it is.
fn is_place(word: &str) -> bool {
    let letters = word.chars().all(|c| c.is_alphabetic() || c == '-');
    letters && word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::registered;

    #[test]
    fn letters_before_a_number_are_those_of_a_register() {
        assert_eq!(registered("ABN 51 624 880 913"), Some(("ABN", "51 624 880 913")));
        assert_eq!(registered("CIF B-50887214"), Some(("CIF", "B-50887214")));
        assert_eq!(
            registered("RCS Vannes 812 447 093"),
            Some(("RCS", "Vannes 812 447 093"))
        );
        for value in [
            "ABN of 51 624 880 913",
            "DE 298 117 640",
            "HRB 9917, Amtsgericht",
            "Plot 18, Baner",
            "LEVEL 12",
        ] {
            assert_eq!(registered(value), None, "{value}");
        }
    }
}
