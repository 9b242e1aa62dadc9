//! Whether XML is well-formed, as far as the reader of events does not see to it itself: names, references,
//! characters, prefixes.

use quick_xml::events::{BytesStart, Event};

/// Checks one part, event by event.
#[derive(Debug, Default)]
pub(crate) struct Checker {
    /// The prefixes that are declared, with the depth at which they were.
    prefixes: Vec<(usize, String)>,
    depth: usize,
    /// Whether there has been a root element.
    rooted: bool,
}

impl Checker {
    /// Takes the next event.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn event(&mut self, event: &Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(element) => {
                self.element(element)?;
                self.depth += 1;
            }
            Event::Empty(element) => {
                self.element(element)?;
                self.close();
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                self.close();
            }
            Event::Text(text) => {
                legal(text)?;
                if text.contains("]]>") {
                    return Err("its text has `]]>`".into());
                }
                if self.depth == 0 && !text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() {
                    return Err("it has text outside of its root element".into());
                }
            }
            Event::CData(text) => {
                legal(text)?;
                if self.depth == 0 {
                    return Err("it has text outside of its root element".into());
                }
            }
            Event::GeneralRef(reference) => {
                refers(reference)?;
                if self.depth == 0 {
                    return Err("it has text outside of its root element".into());
                }
            }
            Event::DocType(_) => return Err("it has a document type declaration".into()),
            Event::Eof if self.depth > 0 || !self.rooted => return Err("it ends too early".into()),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self) {
        let depth = self.depth;
        while self
            .prefixes
            .last()
            .is_some_and(|(declared, _)| *declared >= depth)
        {
            self.prefixes.pop();
        }
    }

    fn element(&mut self, element: &BytesStart<'_>) -> Result<(), String> {
        if self.depth == 0 && self.rooted {
            return Err("it has two root elements".into());
        }
        self.rooted = true;
        // A prefix may be declared behind its use in the same tag.
        let mut prefixed: Vec<&str> = Vec::new();
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let key: &str = attribute.key.into_inner();
            value(&attribute.value)?;
            match key.split_once(':') {
                Some(("xmlns", prefix)) => self.prefixes.push((self.depth, prefix.to_owned())),
                Some(_) => prefixed.push(key),
                None if is_name(key) => {}
                None => return Err(format!("{key:?} is not a name")),
            }
        }
        self.name(element.name().into_inner())?;
        prefixed.into_iter().try_for_each(|key| self.name(key))
    }

    fn name(&self, name: &str) -> Result<(), String> {
        let (prefix, local) = match name.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, name),
        };
        if !is_name(local) || prefix.is_some_and(|prefix| !is_name(prefix)) {
            return Err(format!("{name:?} is not a name"));
        }
        let declared = |wanted: &str| self.prefixes.iter().any(|(_, known)| known == wanted);
        match prefix.filter(|prefix| *prefix != "xml" && !declared(prefix)) {
            Some(prefix) => Err(format!("the namespace prefix {prefix:?} is not declared")),
            None => Ok(()),
        }
    }
}

/// Checks a whole part.
///
/// # Errors
/// What is wrong with it, and at which byte.
pub(crate) fn check(xml: &str) -> Result<(), (String, u64)> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_comments = true;
    let mut checker = Checker::default();
    loop {
        let at = reader.buffer_position();
        let event = reader
            .read_event()
            .map_err(|error| (error.to_string(), reader.error_position()))?;
        checker.event(&event).map_err(|what| (what, at))?;
        if matches!(event, Event::Eof) {
            return Ok(());
        }
    }
}

fn is_name(name: &str) -> bool {
    let starts = |c: char| c.is_alphabetic() || c == '_';
    name.starts_with(starts)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\u{b7}'))
}

/// Whether XML 1.0 may hold a character.
pub(crate) fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

fn legal(text: &str) -> Result<(), String> {
    // Most text is ASCII without control characters, and quickly told.
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return Ok(());
    }
    match text.chars().find(|&c| !is_legal(c)) {
        Some(c) => Err(format!("it has the character U+{:04X}", u32::from(c))),
        None => Ok(()),
    }
}

/// The value of an attribute.
fn value(text: &str) -> Result<(), String> {
    legal(text)?;
    if text.contains('<') {
        return Err("the value of an attribute has `<`".into());
    }
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('&') {
        let Some((name, after)) = after.split_once(';') else {
            return Err("a `&` begins no reference".into());
        };
        refers(name)?;
        rest = after;
    }
    Ok(())
}

/// A reference, without `&` and `;`.
fn refers(name: &str) -> Result<(), String> {
    let number = match (name.strip_prefix("#x"), name.strip_prefix('#')) {
        (Some(digits), _) => u32::from_str_radix(digits, 16).ok(),
        (None, Some(digits)) => digits.parse().ok(),
        (None, None) => {
            let known = ["amp", "lt", "gt", "quot", "apos"].contains(&name);
            return if known {
                Ok(())
            } else {
                Err(format!("the reference &{name}; means nothing"))
            };
        }
    };
    match number.and_then(char::from_u32).filter(|&c| is_legal(c)) {
        Some(_) => Ok(()),
        None => Err(format!("the reference &{name}; means no character")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_word_cannot_read_is_found() {
        for good in [
            "<a/>",
            "\u{feff}<?xml version='1.0'?><!-- x --><a b='&lt;&#233;&#xE9;' xml:space='preserve'>&amp;é</a>\n",
            "<x:a xmlns:x='u'><x:b/><b x:c='1'/></x:a>",
            "<a><x:b xmlns:x='u'/><x:b xmlns:x='v'><x:c/></x:b></a>",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "text",
            "<a>",
            "</a>",
            "<a></b>",
            "<a/><b/>",
            "<a/>text",
            "<a b=1/>",
            "<a b='1' b='2'/>",
            "<a b='<'/>",
            "<a b='&'/>",
            "<a b='&x;'/>",
            "<a>&x;</a>",
            "<a>&#0;</a>",
            "<a>\u{1}</a>",
            "<a>]]></a>",
            "<x:a/>",
            "<a x:b='1'/>",
            "<a><x:b xmlns:x='u'/><x:c/></a>",
            "<1/>",
            "<a><!-- -- --></a>",
            "<!DOCTYPE a><a/>",
            "<a b='1'c='2'/><",
            "<a b='\u{ffff}'/>",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
