//! Rows and columns that a workbook does not show, which its reader does not tell.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};

use crate::vault::docx::attribute;

/// Larger sheets are taken as wholly shown, bytes.
const MOST: u64 = 64 << 20;

/// What the sheets of one workbook hide, by their names.
#[derive(Debug, Default)]
pub(super) struct Hidden(HashMap<String, Of>);

#[derive(Debug, Default)]
struct Of {
    /// Numbers from 0, in order.
    rows: Vec<u32>,
    /// First and last, from 0.
    columns: Vec<(u32, u32)>,
}

impl Hidden {
    /// Reads it. What cannot be read hides nothing.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self::read(bytes).unwrap_or_default()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut archive = alloo_docx::open(Cursor::new(bytes)).ok()?;
        let mut text = |name: &str| -> Option<String> {
            let mut bytes = Vec::new();
            archive
                .by_name(name)
                .ok()?
                .take(MOST + 1)
                .read_to_end(&mut bytes)
                .ok()?;
            (bytes.len() as u64 <= MOST).then(|| alloo_docx::decode(&bytes))?
        };
        let targets = targets(&text("xl/_rels/workbook.xml.rels")?);
        let mut all = HashMap::new();
        for (name, id) in sheets(&text("xl/workbook.xml")?) {
            let Some(target) = targets.get(&id) else { continue };
            let path = match target.strip_prefix('/') {
                Some(path) => path.to_owned(),
                None => format!("xl/{target}"),
            };
            if let Some(xml) = text(&path).filter(|xml| xml.contains("hidden=")) {
                all.insert(name, Of::read(&xml));
            }
        }
        Some(Hidden(all))
    }

    /// Whether a cell is not shown.
    pub(super) fn has(&self, sheet: &str, row: u32, column: u32) -> bool {
        self.0.get(sheet).is_some_and(|of| {
            of.rows.binary_search(&row).is_ok()
                || of
                    .columns
                    .iter()
                    .any(|(first, last)| (*first..=*last).contains(&column))
        })
    }
}

fn elements(xml: &str, take: &mut dyn FnMut(&BytesStart<'_>)) {
    let mut reader = quick_xml::Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => take(&element),
            Event::Eof => return,
            _ => {}
        }
    }
}

/// The names and relationships of a workbook's sheets.
fn sheets(xml: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    elements(xml, &mut |element| {
        if element.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "id"))
        {
            all.push((name, id));
        }
    });
    all
}

/// The targets of relationships by their ids.
fn targets(xml: &str) -> HashMap<String, String> {
    let mut all = HashMap::new();
    elements(xml, &mut |element| {
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            all.insert(id, target);
        }
    });
    all
}

impl Of {
    fn read(xml: &str) -> Self {
        let mut of = Of::default();
        let mut next = 0;
        elements(xml, &mut |element| {
            let number = |name: &str| attribute(element, name).and_then(|text| text.parse::<u32>().ok());
            let hidden = || matches!(attribute(element, "hidden").as_deref(), Some("1" | "true"));
            match element.local_name().as_ref() {
                "col" if hidden() => {
                    if let (Some(first), Some(last)) = (number("min"), number("max")) {
                        of.columns.push((first.saturating_sub(1), last.saturating_sub(1)));
                    }
                }
                "row" => {
                    let row = number("r").map_or(next, |row| row.saturating_sub(1));
                    next = row.saturating_add(1);
                    if hidden() {
                        of.rows.push(row);
                    }
                }
                _ => {}
            }
        });
        of.rows.sort_unstable();
        of
    }
}
