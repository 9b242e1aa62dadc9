//! Attributes and references as Word documents write them.

use quick_xml::events::BytesStart;

/// The value of an element's attribute, by its local name.
pub(crate) fn attribute(element: &BytesStart<'_>, wanted: &str) -> Option<String> {
    element
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == wanted)
        .map(|attribute| {
            let raw: &str = attribute.value.as_ref();
            quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_owned(), |text| text.into_owned())
        })
}

/// Whether a property like `w:b` is on.
pub(super) fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(
        attribute(element, "val").as_deref(),
        Some("0" | "false" | "off" | "none")
    )
}

/// The text of a reference (`amp`, `#8211`).
pub(super) fn reference(name: &str) -> String {
    let number = name
        .strip_prefix('#')
        .and_then(|number| match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        });
    if let Some(c) = number.and_then(char::from_u32) {
        return c.into();
    }
    // One that nobody knows stays as it is written.
    quick_xml::escape::resolve_xml_entity(name).map_or_else(|| format!("&{name};"), str::to_owned)
}
