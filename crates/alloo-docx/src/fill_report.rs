//! The report of a fill: every slot with its value and source, or why it stayed open.
//!
//! It travels inside the filled document as a custom XML part, the one kind of foreign part that Word keeps
//! when it saves a document again (ISO/IEC 29500-1, 15.2.5). The part's root holds the report as JSON text,
//! so that the document and `--report` have one shape.

use std::io::Read;

use quick_xml::events::Event;
use serde::{Deserialize, Serialize};

use crate::Archive;

/// The namespace of the part's root element; by it the part is found, whatever name another program gave it.
pub const NAMESPACE: &str = "https://alloovium.com/ns/fill-report/1";

/// The name of the part as a fill writes it.
pub const PART: &str = "customXml/alloo-report.xml";

/// The type of the relationship that ties the part to the main part.
pub const RELATIONSHIP: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/// The author of comments that name the sources of values.
pub const COMMENT_AUTHOR: &str = "alloo";

/// The style of the page of sources where the template has none for first headings.
pub const HEADING_STYLE: &str = "AllooHeading1";

/// The largest report that is read back, in bytes: 50 000 slots of a kilobyte each.
const MAX_BYTES: u64 = 64 << 20;

/// What a fill did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FillReport {
    /// Every slot, in the order of the document.
    pub slots: Vec<ReportedSlot>,
    /// The documents that could not be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<UnreadDocument>,
}

/// What came of one slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedSlot {
    /// Stable within one template, e.g. `word/document.xml#12`.
    pub id: String,
    /// What the slot asks for.
    pub label: String,
    /// The heading that the slot stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// What became of it.
    pub state: SlotState,
    /// The value that was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Where the value comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<ValueSource>,
    /// Why the slot is open, or left to a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// What became of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotState {
    /// A value was written.
    Filled,
    /// No value was found.
    Open,
    /// A person completes it: signatures, and the names and dates beside them.
    ByHand,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueSource {
    /// The document, with its folder.
    pub document: String,
    /// The place in it: a page, a row, a heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The words that support the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// A document that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreadDocument {
    /// The document, with its folder.
    pub document: String,
    /// Why.
    pub why: String,
}

impl FillReport {
    /// The bytes of the part.
    ///
    /// # Errors
    /// Where the report cannot be written as JSON.
    pub fn to_part(&self) -> serde_json::Result<Vec<u8>> {
        let json = serde_json::to_string(self)?;
        // XML 1.0 has no way to write most control characters; JSON escapes those below U+0020, these two are
        // left.
        let json = json.replace('\u{fffe}', "\\ufffe").replace('\u{ffff}', "\\uffff");
        let text = quick_xml::escape::escape(&json);
        let xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<report xmlns=\"{NAMESPACE}\">{text}</report>"
        );
        Ok(xml.into_bytes())
    }

    /// Reads a part; `None` where it is another program's.
    ///
    /// # Errors
    /// Where the part is a report that makes no sense.
    pub fn from_part(bytes: &[u8]) -> Result<Option<FillReport>, String> {
        let Ok(xml) = std::str::from_utf8(bytes) else {
            return Ok(None);
        };
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut json: Option<String> = None;
        loop {
            match (reader.read_event(), &mut json) {
                (Ok(Event::Start(root)), None) => {
                    let ours = root.attributes().flatten().any(|attribute| {
                        attribute.key.as_namespace_binding().is_some() && attribute.value == NAMESPACE
                    });
                    if !ours {
                        return Ok(None);
                    }
                    json = Some(String::new());
                }
                (Ok(Event::Text(text)), Some(json)) => {
                    json.push_str(text.as_ref());
                }
                (Ok(Event::GeneralRef(name)), Some(json)) => {
                    let name: &str = name.as_ref();
                    let text = quick_xml::escape::unescape(&format!("&{name};"))
                        .map_err(|error| error.to_string())?
                        .into_owned();
                    json.push_str(&text);
                }
                (Ok(Event::End(_)), Some(json)) => {
                    return serde_json::from_str(json)
                        .map(Some)
                        .map_err(|error| format!("the report in the document is damaged: {error}"));
                }
                (Ok(Event::Eof) | Err(_), None) => return Ok(None),
                (Ok(Event::Eof) | Err(_), Some(_)) => {
                    return Err("the report in the document is damaged: it ends too early".into());
                }
                _ => {}
            }
        }
    }

    /// Reads the report of a filled document; `None` where it has none.
    ///
    /// # Errors
    /// Where the package cannot be read, or holds a report that makes no sense.
    pub fn read(archive: &mut Archive<'_>) -> Result<Option<FillReport>, String> {
        let names: Vec<String> = archive
            .file_names()
            .map(|name| name.map(std::borrow::Cow::into_owned))
            .collect::<Result<_, _>>()
            .map_err(|error| error.to_string())?;
        for name in names {
            let folder = name.split('/').next().unwrap_or(&name);
            if !folder.eq_ignore_ascii_case("customXml") || !name.to_ascii_lowercase().ends_with(".xml") {
                continue;
            }
            let part = archive.by_name(&name).map_err(|error| error.to_string())?;
            let mut bytes = Vec::new();
            part.take(MAX_BYTES)
                .read_to_end(&mut bytes)
                .map_err(|error| format!("{name}: {error}"))?;
            if let Some(report) = FillReport::from_part(&bytes)? {
                return Ok(Some(report));
            }
        }
        Ok(None)
    }

    /// How many slots there are of each state: filled, open, left to a person.
    pub fn counts(&self) -> SlotCounts {
        let of = |state| self.slots.iter().filter(|slot| slot.state == state).count();
        SlotCounts {
            total: self.slots.len(),
            filled: of(SlotState::Filled),
            open: of(SlotState::Open),
            by_hand: of(SlotState::ByHand),
        }
    }
}

/// How many slots there are of each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotCounts {
    /// All of them.
    pub total: usize,
    /// With a value.
    pub filled: usize,
    /// Without one.
    pub open: usize,
    /// Left to a person.
    pub by_hand: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> FillReport {
        FillReport {
            slots: vec![
                ReportedSlot {
                    id: "word/document.xml#1".into(),
                    label: "Client <&> \"x\" \u{1}\u{ffff}\u{202e}".into(),
                    heading: Some("1 Parties".into()),
                    state: SlotState::Filled,
                    value: Some("Harbour ]]> Authority\r\n".into()),
                    source: Some(ValueSource {
                        document: "Harbour Tunnel/brief.docx".into(),
                        place: Some("page 2".into()),
                        quote: None,
                    }),
                    why: None,
                },
                ReportedSlot {
                    id: "word/document.xml#2".into(),
                    label: "Signature".into(),
                    heading: None,
                    state: SlotState::ByHand,
                    value: None,
                    source: None,
                    why: Some("to be completed by hand".into()),
                },
            ],
            unread: vec![UnreadDocument {
                document: "scan.pdf".into(),
                why: "no text".into(),
            }],
        }
    }

    #[test]
    fn a_report_comes_back_as_it_was() {
        let part = sample().to_part().unwrap();
        assert_eq!(FillReport::from_part(&part).unwrap(), Some(sample()));
        let counts = sample().counts();
        assert_eq!(
            (counts.total, counts.filled, counts.open, counts.by_hand),
            (2, 1, 0, 1)
        );
    }

    #[test]
    fn another_part_is_none_and_a_damaged_report_is_an_error() {
        for other in ["", "<a/>", "<a xmlns=\"urn:b\">{}</a>", "no xml", "\u{feff}"] {
            assert_eq!(FillReport::from_part(other.as_bytes()), Ok(None), "{other}");
        }
        let part = String::from_utf8(sample().to_part().unwrap()).unwrap();
        for cut in [part.len() - 9, part.len() - 30] {
            let mut cut = cut;
            while !part.is_char_boundary(cut) {
                cut -= 1;
            }
            assert!(FillReport::from_part(&part.as_bytes()[..cut]).is_err());
        }
        let empty = format!("<report xmlns=\"{NAMESPACE}\">{{</report>");
        assert!(FillReport::from_part(empty.as_bytes()).is_err());
    }
}
