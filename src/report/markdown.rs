//! The report as Markdown, fit to paste into a pull request.

use std::fmt::Write as _;

use alloo_docx::fill_report::{ReportedSlot, SlotState};

use super::fill::{ReportedFill, lines, place, tally, unread};

/// The whole file.
pub(super) fn render(fills: &[ReportedFill]) -> String {
    let mut page = String::from("# Filled documents\n");
    for fill in fills {
        document(&mut page, fill);
    }
    let unread = unread(fills);
    if !unread.is_empty() {
        page.push_str("\n## Documents that could not be read\n\n");
        for document in unread {
            let _ = writeln!(page, "- {}: {}", cell(&document.document), cell(&document.why));
        }
    }
    page
}

fn document(page: &mut String, fill: &ReportedFill) {
    let name = fill.result.as_ref().unwrap_or(&fill.template);
    let _ = writeln!(page, "\n## {}\n\n{}", cell(name), tally(&fill.counts));
    table(page, fill, SlotState::Open, "Left open", "Why");
    table(page, fill, SlotState::ByHand, "To be completed by hand", "Why");
    if fill.counts.filled > 0 {
        let heading = format!("Filled ({})", fill.counts.filled);
        let _ = writeln!(
            page,
            "\n<details><summary>{heading}</summary>\n\n| Slot | Value | Source |\n|---|---|---|"
        );
        for slot in fill.in_state(SlotState::Filled) {
            let value = slot.value.as_deref().map_or_else(String::new, cell);
            let source = slot
                .source
                .as_ref()
                .map_or_else(String::new, |source| cell(&place(source)));
            let _ = writeln!(page, "| {} | {value} | {source} |", cell(&slot.label));
        }
        page.push_str("\n</details>\n");
    }
}

fn table(page: &mut String, fill: &ReportedFill, state: SlotState, title: &str, column: &str) {
    let slots: Vec<&ReportedSlot> = fill.in_state(state).collect();
    if slots.is_empty() {
        return;
    }
    let _ = writeln!(
        page,
        "\n### {title}\n\n| Slot | Under | {column} |\n|---|---|---|"
    );
    for slot in slots {
        let heading = slot.heading.as_deref().map_or_else(String::new, cell);
        let why = slot.why.as_deref().map_or_else(String::new, cell);
        let _ = writeln!(page, "| {} | {heading} | {why} |", cell(&slot.label));
    }
}

/// A table in Markdown, its cells cleaned and escaped.
pub fn markdown_table<const N: usize>(
    headers: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> String {
    let mut text = format!("| {} |\n|{}\n", headers.join(" | "), "---|".repeat(N));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|text| cell(text)).collect();
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
    text
}

/// Foreign text as the text of one table cell: nothing in it is markup, a link, a mention or another cell.
pub fn cell(text: &str) -> String {
    let mut out = String::new();
    for (number, line) in lines(text).enumerate() {
        if number > 0 {
            out.push_str("<br>");
        }
        for c in line.trim().chars() {
            match c {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                // A mention would write to people.
                '@' => out.push_str("&#64;"),
                '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => out.extend(['\\', c]),
                _ => out.push(c),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_comes_first_and_foreign_text_is_no_markup() {
        let page = render(&super::super::tests::fills());
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
        assert!(at("### Left open") < at("### To be completed by hand"));
        assert!(at("### To be completed by hand") < at("Filled (1)"));
        assert!(page.contains("| Client | Port &amp; &lt;b&gt;Authority&lt;/b&gt;<br>Second line | Harbour Tunnel/brief.docx, row 2 |"));
        assert!(page.contains("- scan\\|1.pdf: it has no text"));
        assert_eq!(
            cell("@all | [x](http://y) `z`\u{202e}\u{1b}[1m"),
            "&#64;all \\| \\[x\\](http://y) \\`z\\`\\[1m"
        );
    }
}
