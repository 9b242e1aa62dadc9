//! The text of a part, read into its elements.

use quick_xml::events::{BytesStart, Event};

use crate::error::Error;
use crate::node::Element;
use crate::wellformed::Checker;

/// WordprocessingML, as every Word since 2007 writes it.
const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// WordprocessingML of ISO 29500 Strict: the same element names, so one reader serves both.
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
/// Most elements of one part. A book of a thousand pages has some hundred thousand.
const MAX_NODES: usize = 3_000_000;
/// Deepest nesting of elements. Word itself nests a few dozen levels where tables lie in tables.
const MAX_DEPTH: usize = 256;

/// The elements of a part, and the prefix of WordprocessingML with its colon; empty where the root declares
/// none.
///
/// # Errors
/// What is wrong with it and where: not well-formed, a document type declaration, too deep or too large.
pub(crate) fn elements(part: &str, xml: &str) -> Result<(Vec<Element>, String), Error> {
    TreeBuilder::default().read(part, xml)
}

/// Reads the elements of a part.
#[derive(Default)]
struct TreeBuilder {
    elements: Vec<Element>,
    /// The prefix of WordprocessingML with its colon.
    w: String,
    /// The elements that are open.
    open: Vec<u32>,
    checker: Checker,
}

impl TreeBuilder {
    fn read(mut self, part: &str, xml: &str) -> Result<(Vec<Element>, String), Error> {
        let mut reader = quick_xml::Reader::from_str(xml);
        reader.config_mut().check_comments = true;
        let wrong = |at: u64, what: String| Error::unreadable(format!("{part}: {what} (byte {at})"));
        loop {
            let at = reader.buffer_position();
            let event = reader
                .read_event()
                .map_err(|error| wrong(reader.error_position(), error.to_string()))?;
            let end = reader.buffer_position() as u32;
            self.checker.event(&event).map_err(|what| wrong(at, what))?;
            match event {
                Event::Eof => return Ok((self.elements, self.w)),
                Event::Start(element) => {
                    let index = self.elements.len() as u32;
                    self.begin(&element, at as u32, end)
                        .map_err(|what| wrong(at, what))?;
                    self.open.push(index);
                }
                Event::Empty(element) => self
                    .begin(&element, at as u32, end)
                    .map_err(|what| wrong(at, what))?,
                Event::End(_) => {
                    let stop = self.elements.len() as u32;
                    // The reader has checked that it closes the element that is open.
                    let open = self.open.pop();
                    if let Some(element) = open.and_then(|open| self.elements.get_mut(open as usize)) {
                        (element.close, element.end, element.stop) = (at as u32, end, stop);
                    }
                }
                _ => {}
            }
        }
    }

    fn begin(&mut self, element: &BytesStart<'_>, at: u32, end: u32) -> Result<(), String> {
        if self.elements.len() >= MAX_NODES {
            return Err(format!("it has more than {MAX_NODES} elements"));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(format!("its elements are nested deeper than {MAX_DEPTH} levels"));
        }
        self.namespaces(element)?;
        let name = element.name();
        let name: &str = name.as_ref();
        let (Ok(length), Ok(prefix)) = (
            u16::try_from(name.len()),
            u16::try_from(name.find(':').map_or(0, |colon| colon + 1)),
        ) else {
            return Err("an element's name is too long".into());
        };
        self.elements.push(Element {
            start: at,
            inner: end,
            close: end,
            end,
            stop: self.elements.len() as u32 + 1,
            parent: self.open.last().copied().unwrap_or(0),
            name: length,
            prefix,
        });
        Ok(())
    }

    /// The root says which prefix is WordprocessingML's; no element below may give it another meaning.
    fn namespaces(&mut self, element: &BytesStart<'_>) -> Result<(), String> {
        if !element.contains("xmlns:") {
            return Ok(());
        }
        for attribute in element.attributes().flatten() {
            let key: &str = attribute.key.as_ref();
            let Some(declared) = key.strip_prefix("xmlns:") else {
                continue;
            };
            let known = [TRANSITIONAL, STRICT].contains(&attribute.value.as_ref());
            if self.elements.is_empty() && known {
                self.w = format!("{declared}:");
            } else if !self.elements.is_empty() && known != (self.w.strip_suffix(':') == Some(declared)) {
                return Err("it changes the meaning of a namespace prefix half-way".into());
            }
        }
        Ok(())
    }
}
