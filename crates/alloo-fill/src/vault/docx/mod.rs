//! Word documents: paragraphs under their headings, tables, content controls, notes, and the statements in
//! headers and footers. Struck-out, hidden and deleted text is left out.

use std::io::{Cursor, Read};

use quick_xml::events::Event;
use zip::result::ZipError;

use super::builder::{Builder, Zone};
use crate::model::Origin;
use alloo_docx::Limits;
use styles::WordStyles;

mod line_forms;
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
    let styles = match part(&mut archive, &format!("{folder}styles.xml")) {
        Ok(xml) => xml.map_or_else(WordStyles::default, |xml| WordStyles::read(&xml)),
        Err(why) => {
            builder.partly(format!("its styles could not be read: {why}"));
            WordStyles::default()
        }
    };
    let xml = part(&mut archive, &main)?.ok_or("it has no text")?;
    body(&xml, &styles, "", builder)?;
    builder.no_headings();
    for (name, place) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
        beside(
            &mut archive,
            &format!("{folder}{name}.xml"),
            place,
            &styles,
            builder,
        );
    }
    builder.no_headings();
    builder.enter(Zone::Margin);
    for name in margins(&archive, &folder).iter().take(MARGINS) {
        let place = if name.contains("header") {
            "header"
        } else {
            "footer"
        };
        beside(&mut archive, name, place, &styles, builder);
    }
    builder.enter(Zone::Aside(Origin::Comment));
    beside(
        &mut archive,
        &format!("{folder}comments.xml"),
        "comment",
        &styles,
        builder,
    );
    builder.enter(Zone::Body);
    let properties = part(&mut archive, "docProps/core.xml").ok().flatten();
    if let Some(title) = properties.and_then(|xml| core_title(&xml)) {
        builder.title(&title);
    }
    Ok(())
}

/// Reads a part beside the body. What cannot be read of it takes nothing from the rest, and is said.
fn beside(
    archive: &mut alloo_docx::Archive<'_>,
    name: &str,
    place: &str,
    styles: &WordStyles,
    builder: &mut Builder,
) {
    let read = match part(archive, name) {
        Ok(Some(xml)) => body(&xml, styles, place, builder),
        Ok(None) => Ok(()),
        Err(why) => Err(why),
    };
    if let Err(why) = read {
        builder.partly(format!("its {place}s could not be read wholly: {why}"));
    }
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

/// The text of a part; nothing where the document has no such part.
fn part(archive: &mut alloo_docx::Archive<'_>, name: &str) -> Result<Option<String>, String> {
    let part = match archive.by_name(name) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(error.to_string()),
    };
    let mut bytes = Vec::new();
    part.take(LIMITS.xml + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| error.to_string())?;
    if bytes.len() as u64 > LIMITS.xml {
        return Err(format!("it is larger than {} MiB", LIMITS.xml >> 20));
    }
    let text = alloo_docx::decode(&bytes).ok_or("it is in an unknown encoding")?;
    Ok(Some(text))
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
