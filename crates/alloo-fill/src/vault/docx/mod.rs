//! Word documents: paragraphs under their headings, tables, content controls, notes, and the statements in
//! headers and footers. Struck-out, hidden and deleted text is left out.

use std::io::{Cursor, Read};

use quick_xml::events::Event;

use super::builder::{Builder, Zone};
use crate::model::Origin;
use alloo_docx::Limits;
use styles::WordStyles;

mod styles;
mod walk;
mod xml;
use walk::body;
pub(super) use xml::attribute;
use xml::reference;

/// Limits of a vault document: what is inflated to look at it, and what is held of one part.
const LIMITS: Limits = Limits {
    entries: 10_000,
    part: 512 << 20,
    total: 512 << 20,
    xml: 64 << 20,
};
/// Headers and footers beyond these repeat the ones before.
const MARGINS: usize = 24;

/// Reads a Word document.
pub(super) fn read(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    let main = alloo_docx::check(Cursor::new(bytes), &LIMITS)
        .map_err(|problem| problem.to_string())?
        .main_part;
    let mut archive = alloo_docx::open(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let folder = main
        .rsplit_once('/')
        .map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let styles = part(&mut archive, &format!("{folder}styles.xml"))
        .map_or_else(WordStyles::default, |xml| WordStyles::read(&xml));
    let xml = part(&mut archive, &main).ok_or("its text is in an unknown encoding")?;
    body(&xml, &styles, "", builder)?;
    builder.no_headings();
    for (name, place) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
        if let Some(xml) = part(&mut archive, &format!("{folder}{name}.xml")) {
            // Notes that cannot be read take nothing from the document, nor do margins and comments.
            let _ = body(&xml, &styles, place, builder);
        }
    }
    builder.no_headings();
    builder.enter(Zone::Margin);
    for name in margins(&archive, &folder).iter().take(MARGINS) {
        let place = if name.contains("header") {
            "header"
        } else {
            "footer"
        };
        if let Some(xml) = part(&mut archive, name) {
            let _ = body(&xml, &styles, place, builder);
        }
    }
    builder.enter(Zone::Aside(Origin::Comment));
    if let Some(xml) = part(&mut archive, &format!("{folder}comments.xml")) {
        let _ = body(&xml, &styles, "comment", builder);
    }
    builder.enter(Zone::Body);
    if let Some(title) = part(&mut archive, "docProps/core.xml").and_then(|xml| core_title(&xml)) {
        builder.title(&title);
    }
    Ok(())
}

/// The names of a document's headers and footers.
fn margins(archive: &alloo_docx::Archive<'_>, folder: &str) -> Vec<String> {
    let is_margin = |name: &String| {
        let own = name.strip_prefix(folder).unwrap_or("");
        own.ends_with(".xml")
            && !own.contains('/')
            && (own.starts_with("header") || own.starts_with("footer"))
    };
    let names = archive.file_names().flatten().map(|name| name.into_owned());
    let mut margins: Vec<String> = names.filter(is_margin).collect();
    margins.sort();
    margins
}

fn part(archive: &mut alloo_docx::Archive<'_>, name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    archive
        .by_name(name)
        .ok()?
        .take(LIMITS.xml)
        .read_to_end(&mut bytes)
        .ok()?;
    alloo_docx::decode(&bytes)
}

/// The title among a document's properties, unless it is what programs put there themselves.
fn core_title(xml: &str) -> Option<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut title: Option<String> = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) if element.local_name().as_ref() == "title" => title = Some(String::new()),
            Event::End(element) if element.local_name().as_ref() == "title" => break,
            Event::Text(text) => {
                if let Some(title) = &mut title {
                    title.push_str(text.as_ref());
                }
            }
            Event::GeneralRef(name) => {
                if let Some(title) = &mut title {
                    title.push_str(&reference(name.as_ref()));
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    title.filter(|title| {
        let lower = title.to_lowercase();
        !lower.contains("template")
            && !lower.contains(".do")
            && !lower.starts_with("microsoft word")
            && lower != "word document"
    })
}
