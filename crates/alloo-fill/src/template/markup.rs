//! The small pieces of markup that a fill writes.

use alloo_docx::tree::escape;

/// `w:t` elements for a text, with `w:br` for line feeds and `w:tab` for tabs.
pub(super) fn text_element(w: &str, text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 48);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push_str(&format!("<{w}br/>"));
        }
        for (number, part) in line.trim_end_matches('\r').split('\t').enumerate() {
            if number > 0 {
                out.push_str(&format!("<{w}tab/>"));
            }
            if !part.is_empty() {
                out.push_str(&format!("<{w}t xml:space=\"preserve\">{}</{w}t>", escape(part)));
            }
        }
    }
    out
}

/// A run with these properties (`w:rPr` or nothing).
pub(super) fn run(w: &str, properties: &str, text: &str) -> String {
    format!("<{w}r>{properties}{}</{w}r>", text_element(w, text))
}

/// A start tag with an attribute set; `name` with its prefix.
pub(super) fn with_attribute(tag: &str, name: &str, value: &str) -> String {
    let without = without_attribute(tag, name);
    let end = if without.ends_with("/>") {
        without.len() - 2
    } else {
        without.len().saturating_sub(1)
    };
    let (head, tail) = without.split_at(end);
    format!("{} {name}=\"{}\"{tail}", head.trim_end(), escape(value))
}

/// A start tag without an attribute.
fn without_attribute(tag: &str, name: &str) -> String {
    for quote in ['"', '\''] {
        if let Some((head, rest)) = tag.split_once(&format!(" {name}={quote}"))
            && let Some((_, tail)) = rest.split_once(quote)
        {
            return format!("{head}{tail}");
        }
    }
    tag.to_owned()
}

/// Elements that name one thing in the document.
const ONE_OF_A_KIND: [&str; 14] = [
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "permStart",
    "permEnd",
    "footnoteReference",
    "endnoteReference",
    "dataBinding",
    "id",
    "moveFromRangeStart",
    "moveFromRangeEnd",
    "annotationRef",
];
/// Attributes that name one thing in the document.
const IDS: [&str; 6] = ["paraId", "textId", "anchorId", "editId", "spid", "durableId"];

/// A copied row with everything that names one thing in the document taken out or made new: bookmarks,
/// comments, notes and bindings stay with the original, drawings get ids of their own, the rest of the ids
/// are left for Word to give.
pub(super) fn renew(row: &str, next_id: &mut u32) -> String {
    let mut out = String::with_capacity(row.len());
    let mut rest = row;
    while let Some(open) = rest.find('<') {
        let (before, tagged) = rest.split_at(open);
        out.push_str(before);
        let Some(close) = tag_end(tagged) else {
            rest = tagged;
            break;
        };
        let (tag, after) = tagged.split_at(close);
        rest = after;
        let name = tag
            .trim_start_matches(['<', '/'])
            .split(|c: char| c.is_whitespace() || c == '/' || c == '>')
            .next()
            .unwrap_or("");
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        if ONE_OF_A_KIND.contains(&local) {
            continue;
        }
        let mut tag = tag.to_owned();
        if !tag.starts_with("</") && !tag.starts_with("<!") && !tag.starts_with("<?") {
            for id in IDS {
                while let Some(attribute) = attribute_named(&tag, id) {
                    tag = without_attribute(&tag, &attribute);
                }
            }
            if local == "docPr" || (prefix == "v" && attribute_named(&tag, "id").as_deref() == Some("id")) {
                *next_id += 1;
                let id = if local == "docPr" {
                    next_id.to_string()
                } else {
                    format!("_x0000_s{next_id}")
                };
                tag = with_attribute(&tag, "id", &id);
            }
        }
        out.push_str(&tag);
    }
    out.push_str(rest);
    out
}

/// Where the tag at the start ends; `>` may stand inside an attribute's value.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The full name of an attribute with this local name, if the tag has one.
fn attribute_named(tag: &str, local: &str) -> Option<String> {
    let inner = tag
        .trim_start_matches('<')
        .trim_end_matches('>')
        .trim_end_matches('/');
    let length = inner.find(char::is_whitespace).unwrap_or(inner.len());
    quick_xml::events::BytesStart::from_content(inner, length)
        .attributes()
        .flatten()
        .map(|attribute| {
            let key: &str = attribute.key.as_ref();
            key.to_owned()
        })
        .find(|key| key.rsplit(':').next() == Some(local) && !key.starts_with("xmlns"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_set_in_place() {
        assert_eq!(
            with_attribute("<w:date/>", "w:fullDate", "x"),
            "<w:date w:fullDate=\"x\"/>"
        );
        assert_eq!(
            with_attribute("<w:date w:fullDate='y' w:a=\"b\">", "w:fullDate", "x"),
            "<w:date w:a=\"b\" w:fullDate=\"x\">"
        );
    }

    #[test]
    fn copies_have_ids_of_their_own() {
        let row = r#"<w:tr w14:paraId="1"><w:bookmarkStart w:id="1" w:name="a"/><w:sdtPr><w:id w:val="5"/></w:sdtPr><wp:docPr id="3" name="a > b"/><w:t>w14:paraId="1"</w:t></w:tr>"#;
        let mut next = 7;
        assert_eq!(
            renew(row, &mut next),
            r#"<w:tr><w:sdtPr></w:sdtPr><wp:docPr name="a > b" id="8"/><w:t>w14:paraId="1"</w:t></w:tr>"#
        );
    }

    #[test]
    fn line_feeds_are_breaks() {
        assert_eq!(
            text_element("w:", "a\nb & c\td"),
            r#"<w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b &amp; c</w:t><w:tab/><w:t xml:space="preserve">d</w:t>"#
        );
    }
}
