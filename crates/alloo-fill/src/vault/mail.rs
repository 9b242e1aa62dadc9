//! Mails: who wrote to whom, when and on what; the text; the attachments in formats that are read.

use jiff::civil::Date;
use mail_parser::{Address, MessageParser, MimeHeaders};

use super::content::Builder;
use super::text::{self, Style};
use super::{Reading, Trouble, words};

/// Attachments beyond these are left.
const ATTACHMENTS: usize = 16;

fn people(address: Option<&Address<'_>>) -> String {
    let people = address
        .into_iter()
        .flat_map(Address::iter)
        .take(64)
        .filter_map(|one| match (one.name(), one.address()) {
            (Some(name), Some(address)) if name != address => Some(format!("{name} <{address}>")),
            (_, Some(address)) => Some(address.to_owned()),
            (name, None) => name.map(str::to_owned),
        });
    people.collect::<Vec<_>>().join("; ")
}

/// Reads a mail; `nested` mails are attachments themselves, whose own attachments are left.
pub fn read(bytes: &[u8], nested: bool, reading: &Reading<'_>, builder: &mut Builder) -> Result<(), Trouble> {
    let message = MessageParser::default().parse(bytes).ok_or("not a mail")?;
    if message.from().is_none() && message.subject().is_none() && message.date().is_none() {
        return Err("not a mail: it has no sender, subject or date".into());
    }
    const PLACE: &str = "mail header";
    if let Some(subject) = message.subject() {
        builder.title(subject);
        builder.heading(1, subject);
        builder.fact("Subject", subject, PLACE);
    }
    builder.fact("From", &people(message.from()), PLACE);
    builder.fact("To", &people(message.to()), PLACE);
    builder.fact("Cc", &people(message.cc()), PLACE);
    if let Some(sent) = message.date()
        && let (Ok(year), Ok(month), Ok(day)) = (
            i16::try_from(sent.year),
            i8::try_from(sent.month),
            i8::try_from(sent.day),
        )
        && let Ok(date) = Date::new(year, month, day)
    {
        builder.dated(date);
        builder.fact("Date", &date.to_string(), PLACE);
    }
    if let Some(body) = message.body_text(0) {
        text::lines(&body, Style::Mail, builder, &|line| {
            format!("line {line} of the text")
        });
    }
    for attachment in message.attachments().take(if nested { 0 } else { ATTACHMENTS }) {
        let name = attachment.attachment_name().unwrap_or("message.eml");
        let kind = super::kind(name);
        if kind.is_empty() || reading.stop() {
            continue;
        }
        let bytes = match attachment.message() {
            Some(message) => message.raw_message(),
            None => attachment.contents(),
        };
        let mut inner = Builder::default();
        if let Err(trouble) = super::content(bytes, kind, None, true, reading, &mut inner) {
            builder.passing |= trouble.passing;
            builder.partly(format!(
                "its attachment \"{}\" could not be read: {}",
                words::head(name, 200),
                trouble.why
            ));
            continue;
        }
        builder.attach(name, inner.finish());
    }
    Ok(())
}
