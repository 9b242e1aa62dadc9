//! Columns of a list in a form that a table calls by another word of the trade: "Firm" by "Subcontractor", "Forecast"
//! by "Expected finish".

use std::collections::BTreeSet;

use super::columns::{Asks, SAMPLE, suits_column};
use super::unit_unsaid::has_unit_unsaid;
use crate::accounting::Accounting;
use crate::accounting::suitable::suits;
use crate::deciding::Deciding;
use crate::lexicon::{Class, Family, Language, Lexicon, Name, Sorts, Under, families, is_currency};
use crate::model::Table;
use crate::values::{self, Sort};

impl Deciding<'_, '_> {
    /// Gives the headers without a column the one that is of their family, where no other header and no other column
    /// is.
    pub(crate) fn by_family(
        &self,
        asks: &Asks,
        (table, names): (&Table, &[&Name]),
        around: &BTreeSet<String>,
        columns: &mut [Option<usize>],
    ) {
        let scope = self.accounting.scope;
        let own = |word: &String| asks.around.contains(word) || scope.titled.contains(word);
        let theirs = |word: &String| around.contains(word) || own(word);
        let language = self.accounting.facts.about(table.document).language;
        let unanswered = |at: usize| columns.get(at) == Some(&None) && asks.hand.get(at) != Some(&true);
        let asked: Vec<(usize, Name, Vec<Family>)> = (asks.header.iter().enumerate())
            .filter(|(at, _)| unanswered(*at))
            .map(|(at, name)| {
                let name = with_letter_unit(name);
                let families = told(&name, scope.language, &own);
                (at, name, families)
            })
            .filter(|(_, _, families)| !families.is_empty())
            .collect();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        if asked.is_empty() {
            return;
        }
        let free = |at: &usize| !columns.contains(&Some(*at));
        for at in (0..names.len()).filter(free) {
            let Some(name) = names.get(at).map(|name| with_letter_unit(name)) else {
                continue;
            };
            let said = told_in_either(&name, (language, scope.language), (table, at), &theirs);
            let fits = |(_, header, families): &&(usize, Name, Vec<Family>)| {
                // What was spent "a la fecha" is a sum, and no date.
                let sum = || Name {
                    sorts: Sorts::NONE,
                    ..header.clone()
                };
                let suits = |family: &Family| match family.under {
                    Under::Number => suits_column(&sum(), table, at),
                    _ => suits_column(header, table, at),
                };
                let stands = |family: &Family| {
                    said.contains(family) && stands_under(family.under, table, at) && suits(family)
                };
                have_one_unit(header, &name) && families.iter().any(stands)
            };
            pairs.extend(asked.iter().filter(fits).map(|(header, _, _)| (*header, at)));
        }
        loop {
            let single = |(one, other): &&(usize, usize)| {
                pairs.iter().filter(|pair| pair.0 == *one).count() == 1
                    && pairs.iter().filter(|pair| pair.1 == *other).count() == 1
            };
            let Some(&(one, other)) = pairs.iter().find(single) else {
                return;
            };
            if let Some(slot) = columns.get_mut(one) {
                *slot = Some(other);
            }
            pairs.retain(|pair| pair.0 != one && pair.1 != other);
        }
    }
}

/// Whether a label of its own asks for the day or time that a column of the form's own record has, by another word; of
/// places, sums and numbers a record has several that are not the same.
pub(crate) fn asks_for(
    (label, asked): (&Name, Language),
    (name, said): (&Name, Language),
    (table, column): (&Table, usize),
) -> bool {
    let (own, theirs) = (families(label, asked), families(name, said));
    // When something began or ended a label may ask for by the hour too.
    let ends = ["day", "planned-end", "actual-end", "forecast-end"];
    let timed =
        |family: &&Family| matches!(family.under, Under::Date | Under::Time) && !ends.contains(&family.name);
    !label.sorts.has(Sorts::PERSON)
        && !only_leads(label, asked)
        && own
            .iter()
            .filter(timed)
            .any(|family| theirs.contains(family) && stands_under(family.under, table, column))
}

/// Whether a label is one word that leads to a value: "until".
fn only_leads(label: &Name, language: Language) -> bool {
    let lexicon = Lexicon::of(language);
    let leads = |word: &String| {
        let classes = [Class::Stop, Class::LeadsIn, Class::Joins];
        classes.iter().any(|class| lexicon.is(*class, word))
    };
    label.words.iter().all(leads)
}

impl Accounting<'_, '_> {
    /// The one column of a table that is of the family of what a slot's own column asks, in the row that the slot's row
    /// is.
    pub(crate) fn family_column(
        &self,
        asked: &Name,
        (number, row): (usize, usize),
        around: &BTreeSet<String>,
    ) -> Option<usize> {
        let table = self.facts.knowledge.tables.get(number)?;
        let language = self.facts.about(table.document).language;
        let own = |word: &String| self.scope.titled.contains(word);
        let theirs = |word: &String| around.contains(word) || own(word);
        let asked = &with_letter_unit(asked);
        let asked_for = told(asked, self.scope.language, &own);
        let headers = self.facts.headers.get(number)?;
        let fits = |column: &usize| {
            let Some(name) = headers.get(*column).map(|header| self.facts.name(*header)) else {
                return false;
            };
            let name = with_letter_unit(name);
            let said = told_in_either(&name, (language, self.scope.language), (table, *column), &theirs);
            have_one_unit(asked, &name)
                && asked_for
                    .iter()
                    .any(|family| said.contains(family) && stands_under(family.under, table, *column))
                && suits_column(asked, table, *column)
                && suits(asked, self.facts.cell((number, row, *column)))
        };
        // Beside another column in the same unit which of them is meant is not told.
        let measured = |header: &&usize| asked.unit.is_some() && self.facts.name(**header).unit == asked.unit;
        let several = headers.iter().filter(measured).count() > 1;
        let mut found = (0..headers.len()).filter(fits);
        found.next().filter(|_| found.next().is_none() && !several)
    }
}

/// A header with the letter behind its words as its unit: "Mass t", "Temperature C".
fn with_letter_unit(header: &Name) -> Name {
    let unit = |last: &str| match last {
        "c" => header.has("temperature").then(|| "°c".to_owned()),
        "t" | "m" | "l" | "h" => Some(last.to_owned()),
        "r" => Some("zar".to_owned()),
        _ => None,
    };
    match header.words.as_slice() {
        [before @ .., last] if !before.is_empty() && header.unit.is_none() => match unit(last) {
            Some(unit) => Name {
                words: before.to_vec(),
                unit: Some(unit),
                ..header.clone()
            },
            None => header.clone(),
        },
        _ => header.clone(),
    }
}

/// The families of a header: by all its words, or else without those that say only what is listed.
fn told(header: &Name, language: Language, known: &dyn Fn(&String) -> bool) -> Vec<Family> {
    let whole = families(header, language);
    if !whole.is_empty() || header.words.is_empty() {
        return whole.to_vec();
    }
    let left = header.words.iter().filter(|word| !known(word));
    let bare = Name {
        words: left.cloned().collect(),
        ..header.clone()
    };
    // "Number" alone is no name.
    let light = |word: &String| matches!(word.as_str(), "number" | "name" | "date");
    match bare.words.iter().all(light) {
        true => Vec::new(),
        false => families(&bare, language).to_vec(),
    }
}

/// The families of a table's header; where its own language knows none, in the form's: a sheet of few words may be
/// taken for one in another language.
fn told_in_either(
    name: &Name,
    (said, asked): (Language, Language),
    (table, column): (&Table, usize),
    known: &dyn Fn(&String) -> bool,
) -> Vec<Family> {
    let own = told(name, said, known);
    match table.header.get(column) {
        Some(text) if own.is_empty() && said != asked => told(&Name::new(text, asked), asked, known),
        _ => own,
    }
}

/// Whether figures under both headers are in one unit; a currency may be left unsaid.
fn have_one_unit(asked: &Name, said: &Name) -> bool {
    if asked.has("percent") != said.has("percent") {
        return false;
    }
    let free = |one: &Name, other: &Name| {
        let priced = |unit: &str| unit.starts_with(['£', '$', '€', '¥']) || is_currency(unit);
        one.unit.is_none() && other.unit.as_deref().is_some_and(priced)
    };
    asked.unit == said.unit || free(asked, said) || free(said, asked) || has_unit_unsaid(asked, said)
}

/// Whether what stands in a column is of a sort, but for some cells.
fn stands_under(under: Under, table: &Table, column: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    let cells: Vec<&String> = cells.filter(|cell| !cell.is_empty()).take(SAMPLE).collect();
    let dated = |cell: &str| values::sort(cell) == Sort::Date || values::is_ambiguous(cell);
    // What has letters before its figures is a mark.
    let figure = |cell: &str| {
        let bare = cell.trim_start_matches(|c: char| c.is_whitespace() || "+-–−±<>≤≥~£$€¥".contains(c));
        bare.starts_with(|c: char| c.is_ascii_digit()) && values::amount(cell).is_some()
    };
    let digits = |cell: &str| cell.bytes().any(|byte| byte.is_ascii_digit());
    let fits = |cell: &&&String| match under {
        Under::Text => cell.chars().any(char::is_alphabetic) && !dated(cell) && !figure(cell),
        Under::Number => figure(cell) || values::sort(cell) == Sort::Money,
        Under::Date => dated(cell),
        Under::Time => digits(cell) && cell.contains([':', 'h', '.', '时']) && !dated(cell),
        Under::Code => !dated(cell) && cell.split_whitespace().count() <= 3 && cell.len() <= 40,
    };
    // Among dates what has not come yet is said in words.
    let counts = |cell: &&&String| under != Under::Date || digits(cell);
    let all = cells.iter().filter(counts).count();
    let fit = cells.iter().filter(counts).filter(fits).count();
    all > 0 && fit * 10 >= all * 7 && all * 2 >= cells.len()
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{label, rows, schedule, values_stating, vault};

    #[test]
    fn a_column_is_found_by_another_word_of_the_trade() {
        let programme = "# Programme of the works
            | Activity | Subcontractor | Baseline finish | Expected finish | Complete |
            | Frame | Oakley Ltd | 2025-08-15 | 2025-08-22 | 100 |
            | Roof | Pell & Sons | 2025-10-17 | 2025-11-21 | 80 |";
        let vault = vault(&[("programme.csv", programme)]);
        let header = ["Activity", "Firm", "Contract date", "Forecast", "Progress"];
        assert_eq!(
            rows(&vault, "Site report", &[], schedule("", &header, 3)),
            [
                "Frame | Oakley Ltd | 15 August 2025 | 22 August 2025 | 100",
                "Roof | Pell & Sons | 17 October 2025 | 21 November 2025 | 80"
            ]
        );
    }

    #[test]
    fn a_sheet_of_few_words_may_be_in_the_forms_language() {
        let costs = "# Costs
            | KG | Budget EUR | Beauftragt EUR | Nachträge EUR | Abgerechnet EUR |
            | 300 | 4180000 | 3964200 | 118300 | 2471500 |
            | 400 | 1620000 | 1588900 | 24600 | 702300 |";
        let vault = vault(&[("costs.csv", costs)]);
        let header = ["KG", "Mittelansatz", "Vergeben", "Nachträge", "Rechnungsstand"];
        assert_eq!(
            rows(
                &vault,
                "Monatsbericht der Bauleitung",
                &[],
                schedule("", &header, 2)
            ),
            [
                "300 | 4180000 | 3964200 | 118300 | 2471500",
                "400 | 1620000 | 1588900 | 24600 | 702300"
            ]
        );
    }

    #[test]
    fn of_many_columns_called_otherwise_one_may_be_missing() {
        let progress = "# Junio
            | Concepto | Programado % | Real % | Importe ejercido acumulado |
            | Pilas y zapatas | 100 | 98 | 845200 |
            | Muros de contención | 85 | 71 | 120400 |";
        let vault = vault(&[("avance.csv", progress)]);
        let header = [
            "Frente",
            "Previsto %",
            "Ejecutado %",
            "Gasto a la fecha",
            "Cantidad ejecutada en el mes",
        ];
        assert_eq!(
            rows(
                &vault,
                "Informe mensual de la obra",
                &[],
                schedule("", &header, 2)
            ),
            [
                "Pilas y zapatas | 100 | 98 | 845200 | ",
                "Muros de contención | 85 | 71 | 120400 | "
            ]
        );
    }

    #[test]
    fn an_initial_sum_is_not_for_a_hand() {
        let contracts = "# Marchés
            | Lot | Titulaire | Marché de base € | Avenants € |
            | 01 | Bati Ferrand | 86400 | 1750 |
            | 02 | Toits du Lac | 42900 | 600 |";
        let vault = vault(&[("marches.csv", contracts)]);
        let header = ["Lot", "Titulaire", "Montant initial", "Avenants"];
        assert_eq!(
            rows(
                &vault,
                "Compte rendu mensuel du chantier",
                &[],
                schedule("", &header, 2)
            ),
            [
                "01 | Bati Ferrand | 86400 | 1750",
                "02 | Toits du Lac | 42900 | 600"
            ]
        );
    }

    #[test]
    fn days_and_times_of_the_forms_own_record_are_asked_for_in_other_words() {
        let permits = "# Permits
            | Permit | Work | From | To | Expiry date |
            | PW-117 | Roof | 07:00 | 15:00 | 2025-05-01 |
            | PW-118 | Lift | 08:00 | 12:30 | 2025-06-14 |";
        let vault = vault(&[("permits.csv", permits)]);
        let asks = ["Start time", "Finish time", "Valid until"].map(label);
        assert_eq!(
            values_stating(&vault, "Permit to work PW-118", &[], &asks),
            ["08:00", "12:30", "14 June 2025"]
        );
        // Without the record's number it is nobody's.
        assert_eq!(values_stating(&vault, "Permit to work", &[], &asks), ["", "", ""]);
    }

    #[test]
    fn a_family_with_two_columns_or_of_another_sort_answers_nothing() {
        let deliveries = "# Deliveries
            | Ticket | Load | Grid line | Chainage | Batched | Discharged |
            | 881 | L1 | Grid C | CH north | 12:25 | wet |
            | 882 | L2 | Grid D | CH south | 12:55 | dry |";
        let vault = vault(&[("deliveries.csv", deliveries)]);
        // Which of two places is meant is not told, and a state is no time.
        let header = [
            "Ticket",
            "Load",
            "Position on site",
            "Time batched",
            "Time discharged",
        ];
        assert_eq!(
            rows(&vault, "Pour record", &[], schedule("Deliveries", &header, 3)),
            ["881 | L1 |  | 12:25 | ", "882 | L2 |  | 12:55 | "]
        );
    }
}
