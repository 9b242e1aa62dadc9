//! Fonts whose codes are Unicode by one of Adobe's own tables. The parser knows none of these tables, and
//! needs none: the codes say what the letters are.

use pdf_extract::{Dictionary, Document, Object, Stream};

/// Tables by which codes are Unicode, two bytes each.
const TABLES: [&[u8]; 12] = [
    b"UniGB-UCS2-H",
    b"UniGB-UCS2-V",
    b"UniGB-UTF16-H",
    b"UniGB-UTF16-V",
    b"UniCNS-UCS2-H",
    b"UniCNS-UTF16-H",
    b"UniJIS-UCS2-H",
    b"UniJIS-UCS2-HW-H",
    b"UniJIS-UTF16-H",
    b"UniKS-UCS2-H",
    b"UniKS-UTF16-H",
    b"UniJIS-UCS2-V",
];

fn is_unicode(object: &Object) -> bool {
    let Ok(font) = object.as_dict() else {
        return false;
    };
    let encoding = font.get(b"Encoding").and_then(Object::as_name);
    encoding.is_ok_and(|name| TABLES.contains(&name))
}

/// A table that says of each code that it is itself.
fn identity() -> Vec<u8> {
    let mut table = String::from("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for high in (0..=0xFFu32).step_by(64) {
        table.push_str("64 beginbfrange\n");
        for high in high..high + 64 {
            table.push_str(&format!("<{high:02X}00> <{high:02X}FF> <{high:02X}00>\n"));
        }
        table.push_str("endbfrange\n");
    }
    table.into_bytes()
}

/// Tells the parser of such fonts what their codes are.
pub(super) fn tell(document: &mut Document) {
    let fonts: Vec<_> = document
        .objects
        .iter()
        .filter(|(_, object)| is_unicode(object))
        .map(|(id, _)| *id)
        .collect();
    if fonts.is_empty() {
        return;
    }
    let table = document.add_object(Stream::new(Dictionary::new(), identity()));
    for id in fonts {
        if let Ok(font) = document.get_object_mut(id).and_then(Object::as_dict_mut) {
            font.set("Encoding", Object::Name(b"Identity-H".to_vec()));
            font.set("ToUnicode", Object::Reference(table));
        }
    }
}
