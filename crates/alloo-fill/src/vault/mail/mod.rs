//! Mails: who wrote to whom, when and on what; the text; the attachments in formats that are read.

use jiff::civil::Date;
use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType};

use super::builder::{Builder, Zone};
use super::text::{self, TextStyle};
use crate::model::Origin;

mod html;
mod quoted;
pub(super) use html::page;

/// Attachments beyond these are left.
const ATTACHMENTS: usize = 16;
/// People beyond these are left.
const PEOPLE: usize = 64;
/// Mails that hold more mails in one another, or parts in parts, are refused before they are parsed: parsers
/// follow each level.
const NESTED: usize = 64;
/// Where a mail's header says a thing.
const HEADER: &str = "mail header";

fn people(address: Option<&Address<'_>>) -> String {
    let people = address
        .into_iter()
        .flat_map(Address::iter)
        .take(PEOPLE)
        .filter_map(|one| match (one.name(), one.address()) {
            (Some(name), Some(address)) if name != address => Some(format!("{name} <{address}>")),
            (_, Some(address)) => Some(address.to_owned()),
            (name, None) => name.map(str::to_owned),
        });
    people.collect::<Vec<_>>().join("; ")
}

/// How many parts announce mails or parts inside them.
fn nested(bytes: &[u8]) -> usize {
    const MARKS: [&[u8]; 2] = [b"message/", b"multipart/"];
    bytes
        .split(|byte| *byte == b'\n')
        .filter(|line| {
            let line = line
                .get(..line.len().min(200))
                .unwrap_or(line)
                .to_ascii_lowercase();
            let names =
                line.starts_with(b"content-type") || line.starts_with(b" ") || line.starts_with(b"\t");
            names
                && MARKS
                    .iter()
                    .any(|mark| line.windows(mark.len()).any(|window| window == *mark))
        })
        .count()
}

/// Takes an attachment's name and bytes into the mail's builder.
pub(super) type Attach<'a> = dyn FnMut(&str, &[u8], &mut Builder) + 'a;

/// Reads a mail, and gives its attachments away.
///
/// # Errors
/// Why nothing could be read.
pub(super) fn read(bytes: &[u8], builder: &mut Builder, attach: &mut Attach<'_>) -> Result<(), String> {
    if nested(bytes) > NESTED {
        return Err(format!("more than {NESTED} mails or parts are nested in it"));
    }
    let message = MessageParser::default().parse(bytes).ok_or("not a mail")?;
    if message.from().is_none() && message.subject().is_none() && message.date().is_none() {
        return Err("not a mail: it has no sender, subject or date".into());
    }
    header(&message, builder);
    body(&message, builder);
    builder.enter(Zone::Body);
    for attachment in message.attachments().take(ATTACHMENTS) {
        let name = attachment.attachment_name().unwrap_or("message.eml");
        let bytes = match attachment.message() {
            Some(message) => message.raw_message(),
            None => attachment.contents(),
        };
        attach(name, bytes, builder);
    }
    Ok(())
}

fn header(message: &Message<'_>, builder: &mut Builder) {
    if let Some(subject) = message.subject() {
        builder.title(subject);
        builder.heading(1, subject);
        builder.fact("Subject", subject, HEADER);
    }
    builder.fact("From", &people(message.from()), HEADER);
    builder.fact("To", &people(message.to()), HEADER);
    builder.fact("Cc", &people(message.cc()), HEADER);
    let date = message.date().and_then(|sent| {
        let (year, month, day) = (sent.year, sent.month, sent.day);
        Date::new(
            i16::try_from(year).ok()?,
            i8::try_from(month).ok()?,
            i8::try_from(day).ok()?,
        )
        .ok()
    });
    if let Some(date) = date {
        builder.dated(date);
        builder.fact("Date", &date.to_string(), HEADER);
    }
}

/// The text: where there are two forms of it, the one with its tables.
fn body(message: &Message<'_>, builder: &mut Builder) {
    let html = message.html_body.first().and_then(|part| message.part(*part));
    let tables = html.and_then(|part| match &part.body {
        PartType::Html(html) if html.to_ascii_lowercase().contains("<table") => Some(html.as_ref()),
        _ => None,
    });
    let own = message.text_body.first().and_then(|part| message.part(*part));
    let text = own.and_then(|part| match &part.body {
        PartType::Text(text) => Some(text.as_ref()),
        _ => None,
    });
    let only = html.and_then(|part| match &part.body {
        PartType::Html(html) => Some(html.as_ref()),
        _ => None,
    });
    match (tables, text, only) {
        (Some(html), ..) | (None, None, Some(html)) => html::text(html, TextStyle::Mail, builder),
        (None, Some(text), _) => own_and_quoted(text, builder),
        (None, None, None) => {}
    }
}

/// A plain text: the mail's own words, then those of the mails that it repeats.
fn own_and_quoted(text: &str, builder: &mut Builder) {
    let parts = quoted::part(text);
    let place = |line| format!("line {line} of the text");
    text::lines(&parts.own, TextStyle::Mail, builder, &place);
    if !parts.quoted.is_empty() {
        builder.enter(Zone::Aside(Origin::Quoted));
        text::lines(&parts.quoted, TextStyle::Mail, builder, &|line| {
            format!("line {line} of the text, quoted")
        });
    }
}
