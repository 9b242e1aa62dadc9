//! How a value is written: dates by a picture, figures in the form's style.

use std::borrow::Cow;

use super::{CHINESE, Deciding};
use crate::ablation::without;
use crate::candidates::Candidate;
use crate::lexicon::{Language, Name, is_currency};
use crate::model::{Slot, SlotKind, Table, Wants};
use crate::slots::Asked;
use crate::template::date_values;
use crate::values;
use crate::values::figure_style::{FigureStyle, in_style, point_of_grouped};

/// A sum as money is written where a name asks for some: a workbook leaves the last nought of `62.50` out.
pub(crate) fn in_cents<'t>(text: &'t str, column: Option<&Name>) -> Cow<'t, str> {
    let money = column.is_some_and(|name| {
        let priced = ["amount", "sum", "price", "unit-price", "cost"];
        name.unit.as_deref().is_some_and(is_currency)
            || name.unit.is_none() && name.content.iter().any(|word| priced.contains(&word.as_str()))
    });
    let short = text.rsplit_once(['.', ',']).is_some_and(|(whole, rest)| {
        let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        rest.len() == 1 && figures(rest) && figures(whole)
    });
    match money && short {
        true => Cow::Owned(format!("{text}0")),
        false => Cow::Borrowed(text),
    }
}

/// Whether a name asks for the number of a part of a text, whose point is none before decimals: article 52.3.
pub(crate) fn numbers_a_text(name: &Name) -> bool {
    const PARTS: [&str; 12] = [
        "article",
        "spec-article",
        "clause",
        "section",
        "spec-section",
        "item",
        "chapter",
        "paragraph",
        "position",
        "annex",
        "version",
        "revision",
    ];
    name.content.iter().any(|word| PARTS.contains(&word.as_str()))
}

/// Whether a document is a workbook, by its name.
fn is_workbook(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "xlsx" | "xlsm" | "xls" | "xlsb" | "ods")
}

impl Deciding<'_, '_> {
    /// A value in the form that the slot asks for: dates by its own picture, or in full where machines wrote
    /// them.
    pub(crate) fn written(
        &self,
        slot: &Slot,
        asked: &Asked,
        winner: &Candidate<'_>,
        value: String,
    ) -> String {
        let own = match &asked.wants {
            // A control shows a date by its own picture, from whatever form says which day it is.
            Wants::Date(Some(picture)) if slot.kind != SlotKind::ContentControl => Some(picture.as_str()),
            _ => asked.picture.as_deref(),
        };
        let value = match asked.readings.first().is_some_and(numbers_a_text) {
            true => value,
            false => {
                let sheet = is_workbook(&self.accounting.facts.document_name(winner.document));
                let name = asked.readings.first().filter(|_| sheet);
                self.write_figure(winner.document, &in_cents(&value, name))
            }
        };
        self.write_date(winner.document, &value, own)
    }

    /// A figure of a workbook, which shows all in English style, as the form's language writes it.
    pub(crate) fn write_figure(&self, document: usize, value: &str) -> String {
        let sheet = !without("rule: figures as the form writes them")
            && is_workbook(&self.accounting.facts.document_name(document))
            && !self.part_by_apostrophes(Some(document));
        let style = *self.figures.get_or_init(|| self.figure_style());
        if !sheet || style == FigureStyle::English {
            return value.to_owned();
        }
        // The workbook is gone through only for a value that would change.
        in_style(value, self.accounting.scope.language, style)
            .filter(|styled| styled != value && !self.has_written_points(document))
            .unwrap_or_else(|| value.to_owned())
    }

    /// How the project's papers write figures.
    fn figure_style(&self) -> FigureStyle {
        if self.part_by_apostrophes(None) {
            return FigureStyle::Swiss;
        }
        let (facts, scope) = (self.accounting.facts, self.accounting.scope);
        // A workbook shows all its figures in English style.
        let documents = facts.knowledge.documents.iter().enumerate();
        let counted: Vec<bool> = documents
            .map(|(number, document)| scope.allows(number) && !is_workbook(&document.name))
            .collect();
        let texts = facts
            .texts()
            .filter(|(document, _)| counted.get(*document) == Some(&true));
        let (mut english, mut other) = (0, 0);
        for word in texts.flat_map(|(_, text)| text.split_whitespace()) {
            match point_of_grouped(word) {
                Some('.') => english += 1,
                Some(_) => other += 1,
                None => {}
            }
        }
        match english > other {
            true => FigureStyle::English,
            false => FigureStyle::OfLanguage,
        }
    }

    /// Whether a workbook has figures that somebody wrote, `21 789.28`: none of them is a machine's.
    fn has_written_points(&self, document: usize) -> bool {
        let written = |cell: &String| {
            let figure = cell.trim().trim_start_matches('-');
            let Some((whole, decimals)) = figure.split_once('.') else {
                return false;
            };
            let mut groups = whole.split(' ');
            let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
            let groups: Vec<&str> = groups.collect();
            let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            first
                && !groups.is_empty()
                && groups.iter().all(|group| group.len() == 3)
                && figures(&whole.replace(' ', ""))
                && figures(decimals)
        };
        let tables = &self.accounting.facts.knowledge.tables;
        let mut own = tables.iter().filter(|table| table.document == document);
        own.any(|table| table.rows.iter().flat_map(|row| &row.cells).any(written))
    }

    /// Whether a document, or any of the project's, writes `1'940.00`: it is Swiss, as its form is, and there a point
    /// is before decimals.
    fn part_by_apostrophes(&self, document: Option<usize>) -> bool {
        let swiss = |cell: &String| {
            let mut signs = cell.chars().zip(cell.chars().skip(1)).zip(cell.chars().skip(2));
            signs.any(|((a, b), c)| a.is_ascii_digit() && matches!(b, '\'' | '’') && c.is_ascii_digit())
        };
        let (tables, scope) = (&self.accounting.facts.knowledge.tables, self.accounting.scope);
        let of = |table: &&Table| {
            document.map_or_else(
                || scope.allows(table.document),
                |document| table.document == document,
            )
        };
        let mut own = tables.iter().filter(of);
        own.any(|table| table.rows.iter().flat_map(|row| &row.cells).any(swiss))
    }

    /// A date by a picture, or by the form's where machines wrote it or its figures might be misread; other
    /// values as they are.
    pub(crate) fn write_date(&self, document: usize, value: &str, own: Option<&str>) -> String {
        let order = self.accounting.facts.about(document).order;
        let Some(date) = values::date(value, order) else {
            return value.to_owned();
        };
        let language = self.accounting.scope.language;
        // Only in English do two people read `03/02/2025` as two days.
        let clear = !values::is_ambiguous(value)
            || language != Language::English && language == self.accounting.facts.about(document).language;
        let picture = match (own, language) {
            (Some(picture), _) => picture,
            (None, _) if !values::is_machine_date(value) && clear => return value.to_owned(),
            (None, _) if self.picture == CHINESE => CHINESE,
            (None, Language::German) => "dd.MM.yyyy",
            (None, Language::French | Language::Spanish) => "dd/MM/yyyy",
            (None, _) => self.picture,
        };
        date_values::format(date, picture, true).unwrap_or_else(|| value.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::{cell, label, values_stating, vault};

    #[test]
    fn the_point_in_the_number_of_an_article_stays() {
        let vault = vault(&[(
            "registre.xlsx",
            "# Registre
            Article du cahier des charges: 52.3
            Épaisseur: 52.3",
        )]);
        let asks = [label("Article du cahier des charges"), label("Épaisseur (mm)")];
        assert_eq!(values_stating(&vault, "Fiche", &[], &asks), ["52.3", "52,3"]);
    }

    #[test]
    fn figures_of_a_workbook_are_swiss_where_the_other_papers_are() {
        let sheet = "# Rapporte
            Regie im Monat: 3,480.50";
        let other = |sum: &str| {
            format!(
                "# Nachträge
                | Nr. | Betrag |
                | N-03 | {sum} |"
            )
        };
        let asked = |sum: &str| {
            let list = other(sum);
            let vault = vault(&[("auswertung.xlsx", sheet), ("nachtragsliste.csv", &list)]);
            values_stating(&vault, "Monatsrapport", &[], &[label("Regie im Monat")])
        };
        assert_eq!(asked("22'150.00"), ["3'480.50"]);
        assert_eq!(asked("22.150,00"), ["3.480,50"]);
    }

    #[test]
    fn figures_that_somebody_wrote_in_a_workbook_stay_as_they_are() {
        let of = |sum: &str| {
            let sheet = format!(
                "# Metrados\n| Partida | P.U. | Total |\n| Zanja | 18.40 | {sum} |\n| Cerco | 9.10 | 2 |"
            );
            let vault = vault(&[("metrados.xlsx", &sheet)]);
            values_stating(&vault, "Valorización", &[], &[cell("Zanja", "P.U.")])
        };
        assert_eq!(of("21 789.28"), ["18.40"]);
        assert_eq!(of("21789.28"), ["18,40"]);
    }

    #[test]
    fn figures_of_a_workbook_keep_their_point_where_the_other_papers_have_one() {
        let sheet = "# Presupuesto
            Importe del concepto: 36109.55";
        let asked = |sum: &str| {
            let contract =
                format!("# Contrato\n            > El monto del contrato es de {sum} sin impuesto.");
            let vault = vault(&[("presupuesto.xlsx", sheet), ("contrato.docx", &contract)]);
            values_stating(&vault, "Orden", &[], &[label("Importe del concepto")])
        };
        assert_eq!(asked("$1,345,618.80"), ["36109.55"]);
        assert_eq!(asked("1.345.618,80 €"), ["36109,55"]);
        assert_eq!(asked("un millón"), ["36109,55"]);
    }

    #[test]
    fn a_sum_of_a_workbook_is_written_in_cents() {
        let vault = vault(&[(
            "count.xlsx",
            "# Count\n            Unit price: 412.5\n            Depth (m): 1.5",
        )]);
        let asks = [label("Unit price"), label("Depth (m)")];
        assert_eq!(values_stating(&vault, "Statement", &[], &asks), ["412.50", "1.5"]);
    }
}
