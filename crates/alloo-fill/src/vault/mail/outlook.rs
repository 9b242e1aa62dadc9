//! Mails as Outlook keeps them (`.msg`): a compound file whose streams are properties, by number and type.

use std::io::{Cursor, Read};

use cfb::CompoundFile;
use jiff::civil::Date;
use jiff::{Timestamp, tz::Offset};
use mail_parser::MessageParser;

use super::super::builder::Builder;
use super::super::decode;
use super::letter::{ATTACHMENTS, Attach, Letter, PEOPLE, sent};

/// Longer properties are cut, bytes.
const LONGEST: u64 = 64 << 20;
/// Seconds from the first day of 1601, which Windows counts from, to that of 1970.
const SINCE_1601: i64 = 11_644_473_600;

// Properties by their numbers.
const SUBJECT: u16 = 0x0037;
const SENT: u16 = 0x0039;
const HEADERS: u16 = 0x007d;
const RECEIVER_IS: u16 = 0x0c15;
const SENDER: u16 = 0x0c1a;
const SENDER_ADDRESSES: [u16; 2] = [0x5d01, 0x0c1f];
const TEXT: u16 = 0x1000;
const RICH_TEXT: u16 = 0x1009;
const HTML: u16 = 0x1013;
const NAME: u16 = 0x3001;
const ADDRESSES: [u16; 2] = [0x39fe, 0x3003];
const DATA: u16 = 0x3701;
const FILE_NAMES: [u16; 2] = [0x3707, 0x3704];

/// Reads a mail of Outlook, and gives its attachments away.
///
/// # Errors
/// Why nothing could be read.
pub(crate) fn read(bytes: &[u8], builder: &mut Builder, attach: &mut Attach<'_>) -> Result<(), String> {
    let inner =
        CompoundFile::open(Cursor::new(bytes)).map_err(|error| format!("not an Outlook mail: {error}"))?;
    let mut file = OutlookFile(inner);
    file.message("/", 32, builder)?;
    for number in 0..ATTACHMENTS {
        let folder = format!("/__attach_version1.0_#{number:08X}/");
        if !file.0.is_storage(&folder) {
            break;
        }
        file.attachment(&folder, builder, attach);
    }
    Ok(())
}

/// The properties of a file, by the folder that they lie in.
struct OutlookFile<'b>(CompoundFile<Cursor<&'b [u8]>>);

impl OutlookFile<'_> {
    /// Puts the mail of a folder; its fixed properties begin behind a head of so many bytes.
    fn message(&mut self, folder: &str, head: usize, builder: &mut Builder) -> Result<(), String> {
        let subject = self.text(folder, SUBJECT);
        let text = self.text(folder, TEXT);
        let html = self.text(folder, HTML).or_else(|| {
            let bytes = self.stream(folder, HTML, "0102")?;
            Some(decode::text(&bytes).ok()?.into_owned())
        });
        let sender = self.text(folder, SENDER);
        let rich = self.stream(folder, RICH_TEXT, "0102").is_some();
        if text.is_none() && html.is_none() {
            if rich {
                builder.partly("its text is kept as RTF alone and was not read");
            } else if subject.is_none() && sender.is_none() {
                return Err("not a mail: it has no sender, subject or text".into());
            }
        }
        let [to, cc] = self.receivers(folder);
        let address = self.address(folder, SENDER_ADDRESSES);
        let letter = Letter {
            subject: subject.as_deref(),
            from: person(sender, address).unwrap_or_default(),
            to,
            cc,
            sent: self.sent(folder, head),
            text: text.as_deref(),
            html: html.as_deref(),
        };
        letter.put(builder);
        Ok(())
    }

    /// Those whom it went to, and those who got a copy.
    fn receivers(&mut self, folder: &str) -> [String; 2] {
        let (mut to, mut cc) = (Vec::new(), Vec::new());
        for number in 0..PEOPLE {
            let folder = format!("{folder}__recip_version1.0_#{number:08X}/");
            if !self.0.is_storage(&folder) {
                break;
            }
            let person = person(self.text(&folder, NAME), self.address(&folder, ADDRESSES));
            // 1 is "to", 2 is "cc"; who got a blind copy is not told.
            match self.fixed(&folder, 8, RECEIVER_IS).map(|value| value & 0xf) {
                Some(1) => to.extend(person),
                Some(2) => cc.extend(person),
                _ => {}
            }
        }
        [to, cc].map(|people| people.join("; "))
    }

    /// The day that it was sent on: where its writer was, by the head that it came with, else in UTC.
    fn sent(&mut self, folder: &str, head: usize) -> Option<Date> {
        let headers = self.text(folder, HEADERS);
        let own = headers.and_then(|headers| sent(&MessageParser::default().parse(headers.as_bytes())?));
        own.or_else(|| {
            let since = i64::try_from(self.fixed(folder, head, SENT)? / 10_000_000).ok()?;
            let time = Timestamp::from_second(since - SINCE_1601).ok()?;
            Some(Offset::UTC.to_datetime(time).date())
        })
    }

    /// An attachment: a file, or another mail, whose own attachments are left.
    fn attachment(&mut self, folder: &str, builder: &mut Builder, attach: &mut Attach<'_>) {
        let name = FILE_NAMES.iter().find_map(|id| self.text(folder, *id));
        let inner = format!("{folder}__substg1.0_{DATA:04X}000D/");
        if self.0.is_storage(&inner) {
            let name = self.text(&inner, SUBJECT).or(name);
            let name = name.as_deref().unwrap_or("an attached mail");
            let mut own = Builder::default();
            match self.message(&inner, 24, &mut own) {
                Ok(()) => builder.attach(name, own.finish()),
                Err(why) => builder.partly(format!("its attachment {name:?} could not be read: {why}")),
            }
        } else if let (Some(name), Some(bytes)) = (name, self.stream(folder, DATA, "0102")) {
            attach(&name, &bytes, builder);
        }
    }

    /// An address that is one: Exchange keeps paths of its own there.
    fn address(&mut self, folder: &str, ids: [u16; 2]) -> Option<String> {
        let mut found = ids.iter().filter_map(|id| self.text(folder, *id));
        found.find(|address| address.contains('@'))
    }

    /// A property's text.
    fn text(&mut self, folder: &str, id: u16) -> Option<String> {
        let text = match self.stream(folder, id, "001F") {
            Some(bytes) => encoding_rs::UTF_16LE
                .decode_without_bom_handling(&bytes)
                .0
                .into_owned(),
            None => decode::text(&self.stream(folder, id, "001E")?).ok()?.into_owned(),
        };
        let text = text.trim_end_matches('\0');
        (!text.trim().is_empty()).then(|| text.to_owned())
    }

    fn stream(&mut self, folder: &str, id: u16, kind: &str) -> Option<Vec<u8>> {
        let name = format!("{folder}__substg1.0_{id:04X}{kind}");
        let mut bytes = Vec::new();
        let stream = self.0.open_stream(name).ok()?;
        stream.take(LONGEST).read_to_end(&mut bytes).ok()?;
        Some(bytes)
    }

    /// A property of fixed length: sixteen bytes each, type, number, flags and value.
    fn fixed(&mut self, folder: &str, head: usize, id: u16) -> Option<u64> {
        let name = format!("{folder}__properties_version1.0");
        let mut bytes = Vec::new();
        let stream = self.0.open_stream(name).ok()?;
        stream.take(1 << 20).read_to_end(&mut bytes).ok()?;
        let (entries, _) = bytes.get(head..)?.as_chunks::<16>();
        let entry = entries
            .iter()
            .find(|entry| entry.get(2..4) == Some(&id.to_le_bytes()))?;
        Some(u64::from_le_bytes(*entry.last_chunk()?))
    }
}

/// Somebody as mails name them.
fn person(name: Option<String>, address: Option<String>) -> Option<String> {
    match (name, address) {
        (Some(name), Some(address)) if name != address => Some(format!("{name} <{address}>")),
        (name, address) => address.or(name),
    }
}
