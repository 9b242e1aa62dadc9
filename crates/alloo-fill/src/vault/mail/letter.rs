//! A mail, whatever its file was made by, into a builder.

use jiff::civil::Date;
use mail_parser::Message;

use super::super::builder::{Builder, Zone};
use super::super::text::{self, TextStyle};
use super::{quoted, signature, web_text};
use crate::model::Origin;

/// Attachments beyond these are left.
pub(super) const ATTACHMENTS: usize = 16;
/// People beyond these are left.
pub(super) const PEOPLE: usize = 64;
/// Where a mail's header says a thing.
const HEADER: &str = "mail header";

/// Takes an attachment's name and bytes into the mail's builder.
pub(crate) type Attach<'a> = dyn FnMut(&str, &[u8], &mut Builder) + 'a;

/// What a mail says.
pub(super) struct Letter<'m> {
    pub subject: Option<&'m str>,
    pub from: String,
    pub to: String,
    pub cc: String,
    pub sent: Option<Date>,
    pub text: Option<&'m str>,
    pub html: Option<&'m str>,
}

impl Letter<'_> {
    /// Puts it into the builder, which stands in its body then.
    pub(super) fn put(&self, builder: &mut Builder) {
        if let Some(subject) = self.subject {
            builder.title(subject);
            builder.heading(1, subject);
            builder.fact("Subject", subject, HEADER);
        }
        builder.fact("From", &self.from, HEADER);
        builder.fact("To", &self.to, HEADER);
        builder.fact("Cc", &self.cc, HEADER);
        if let Some(date) = self.sent {
            builder.dated(date);
            builder.fact("Date", &date.to_string(), HEADER);
        }
        // Where there are two forms of the text, the one with its tables.
        let tables = self
            .html
            .filter(|html| html.to_ascii_lowercase().contains("<table"));
        match (tables, self.text, self.html) {
            (Some(html), ..) | (None, None, Some(html)) => web_text::text(html, TextStyle::Mail, builder),
            (None, Some(text), _) => {
                let own = quoted::part(text).own;
                if let Some(signed) = signature::signature(&own, &self.from) {
                    builder.fact("Signature", &signed, HEADER);
                }
                own_and_quoted(text, builder);
            }
            (None, None, None) => {}
        }
        builder.enter(Zone::Body);
    }
}

/// The day that a mail was sent on, where its writer was.
pub(super) fn sent(message: &Message<'_>) -> Option<Date> {
    let sent = message.date()?;
    let (year, month, day) = (sent.year, sent.month, sent.day);
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
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
