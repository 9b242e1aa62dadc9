//! Mails: who wrote to whom, when and on what; the text; the attachments in formats that are read.

use mail_parser::{Address, MessageParser, MimeHeaders, PartType};

use super::builder::Builder;
use super::decode;
use super::text::{self, TextStyle};

mod web_text;
mod letter;
mod outlook;
mod quoted;
mod saved_text;
mod signature;
use letter::{ATTACHMENTS, Attach, Letter, PEOPLE, sent};
pub(super) use outlook::read as read_outlook;
pub(super) use web_text::page;

/// Mails that hold more mails in one another, or parts in parts, are refused before they are parsed: parsers
/// follow each level.
const NESTED: usize = 64;

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

/// Reads a text: as the mail that it is, where somebody saved one so.
///
/// # Errors
/// Why nothing could be read.
pub(super) fn read_text(bytes: &[u8], builder: &mut Builder) -> Result<(), String> {
    match saved_text::letter(&decode::text(bytes)?) {
        Some(letter) => letter.put(builder),
        None => text::read(bytes, TextStyle::Plain, builder)?,
    }
    Ok(())
}

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
        let text = decode::text(bytes)?;
        let none = "not a mail: it has no sender, subject or date";
        saved_text::letter(&text).ok_or(none)?.put(builder);
        return Ok(());
    }
    let html = message.html_body.first().and_then(|part| message.part(*part));
    let text = message.text_body.first().and_then(|part| message.part(*part));
    let letter = Letter {
        subject: message.subject(),
        from: people(message.from()),
        to: people(message.to()),
        cc: people(message.cc()),
        sent: sent(&message),
        text: text.and_then(|part| match &part.body {
            PartType::Text(text) => Some(text.as_ref()),
            _ => None,
        }),
        html: html.and_then(|part| match &part.body {
            PartType::Html(html) => Some(html.as_ref()),
            _ => None,
        }),
    };
    letter.put(builder);
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
