//! How a value is written: dates by a picture, figures in the form's style.

use super::ablation::without;
use super::candidates::Candidate;
use super::deciding::{CHINESE, Deciding};
use super::lexicon::Language;
use super::model::{Slot, SlotKind, Wants};
use super::slots::Asked;
use super::template::date_values;
use super::values;

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
        let value = self.write_figure(winner.document, &value);
        self.write_date(winner.document, &value, own)
    }

    /// A figure of a workbook, which shows all in English style, as the form's language writes it.
    pub(crate) fn write_figure(&self, document: usize, value: &str) -> String {
        let name = self.accounting.facts.document_name(document);
        let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        let sheet = !without("rule: figures as the form writes them")
            && matches!(ending.as_str(), "xlsx" | "xlsm" | "xls" | "xlsb" | "ods");
        let styled = (sheet && !self.parts_by_apostrophes(document))
            .then(|| values::in_style(value, self.accounting.scope.language))
            .flatten();
        styled.unwrap_or_else(|| value.to_owned())
    }

    /// Whether a workbook writes `1'940.00`: it is Swiss, as its form is, and there a point is before decimals.
    fn parts_by_apostrophes(&self, document: usize) -> bool {
        let swiss = |cell: &String| {
            let mut signs = cell.chars().zip(cell.chars().skip(1)).zip(cell.chars().skip(2));
            signs.any(|((a, b), c)| a.is_ascii_digit() && matches!(b, '\'' | '’') && c.is_ascii_digit())
        };
        let tables = &self.accounting.facts.knowledge.tables;
        let mut own = tables.iter().filter(|table| table.document == document);
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
