//! The report as one HTML page: no scripts, nothing from the network; readable on a telephone, in the dark
//! and on paper.

use std::fmt::Write as _;

use alloo_docx::fill_report::{ReportedSlot, SlotState};

use super::fill::{ReportedFill, lines, place, tally, unread};

const STYLE: &str = include_str!("page.css");

/// The whole page.
pub(super) fn render(fills: &[ReportedFill]) -> String {
    let title = match fills {
        [fill] => format!("Fill report: {}", text(name(fill))),
        _ => format!("Fill report: {} documents", fills.len()),
    };
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>{title}</h1>\n<p>Written by alloo from the documents of the vault. A person has not checked these values yet.</p>\n</header>\n<main>\n"
    );
    if fills.len() > 1 {
        contents(&mut page, fills);
    }
    for (number, fill) in fills.iter().enumerate() {
        document(&mut page, number, fill);
    }
    let unread = unread(fills);
    if !unread.is_empty() {
        page.push_str("<section class=\"open\">\n<h2>Documents that could not be read</h2>\n<dl>\n");
        for document in unread {
            let _ = writeln!(
                page,
                "<dt>{}</dt><dd>{}</dd>",
                text(&document.document),
                text(&document.why)
            );
        }
        page.push_str("</dl>\n</section>\n");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn name(fill: &ReportedFill) -> &str {
    fill.result.as_ref().unwrap_or(&fill.template)
}

/// The list of documents, with what each still needs.
fn contents(page: &mut String, fills: &[ReportedFill]) {
    page.push_str("<nav aria-label=\"Documents\">\n<ol>\n");
    for (number, fill) in fills.iter().enumerate() {
        let _ = writeln!(
            page,
            "<li><a href=\"#document-{number}\">{}</a> <span>{}</span></li>",
            text(name(fill)),
            tally(&fill.counts)
        );
    }
    page.push_str("</ol>\n</nav>\n");
}

fn document(page: &mut String, number: usize, fill: &ReportedFill) {
    let _ = writeln!(
        page,
        "<article id=\"document-{number}\">\n<h2>{}</h2>",
        text(name(fill))
    );
    let _ = writeln!(page, "<p class=\"tally\">{}</p>", tally(&fill.counts));
    let _ = write!(page, "<p class=\"facts\">Template {}", text(&fill.template));
    if let Some(job) = &fill.job_id {
        let _ = write!(page, ", job {}", text(job));
    }
    page.push_str("</p>\n");
    unfilled(page, fill, SlotState::Open, "Left open");
    unfilled(page, fill, SlotState::ByHand, "To be completed by hand");
    filled(page, fill);
    page.push_str("</article>\n");
}

/// What has no value, in the order of the form, with the reason.
fn unfilled(page: &mut String, fill: &ReportedFill, state: SlotState, title: &str) {
    let slots: Vec<&ReportedSlot> = fill.in_state(state).collect();
    if slots.is_empty() {
        return;
    }
    let class = if state == SlotState::Open { "open" } else { "hand" };
    let _ = writeln!(
        page,
        "<section class=\"{class}\">\n<h3>{title} ({})</h3>\n<dl>",
        slots.len()
    );
    for slot in slots {
        let _ = write!(page, "<dt>{}", text(&slot.label));
        if let Some(heading) = &slot.heading {
            let _ = write!(page, " <small>{}</small>", text(heading));
        }
        let why = slot.why.as_deref().unwrap_or("no reason was given");
        let _ = writeln!(page, "</dt><dd>{}</dd>", text(why));
    }
    page.push_str("</dl>\n</section>\n");
}

/// The values with their sources, under the form's own headings.
fn filled(page: &mut String, fill: &ReportedFill) {
    if fill.counts.filled == 0 {
        return;
    }
    let _ = writeln!(page, "<section>\n<h3>Filled ({})</h3>", fill.counts.filled);
    let mut slots = fill.in_state(SlotState::Filled).peekable();
    while let Some(first) = slots.next() {
        if let Some(heading) = &first.heading {
            let _ = writeln!(page, "<h4>{}</h4>", text(heading));
        }
        page.push_str("<dl class=\"values\">\n");
        value(page, first);
        while let Some(slot) = slots.next_if(|slot| slot.heading == first.heading) {
            value(page, slot);
        }
        page.push_str("</dl>\n");
    }
    page.push_str("</section>\n");
}

fn value(page: &mut String, slot: &ReportedSlot) {
    let _ = write!(page, "<dt>{}</dt><dd>", text(&slot.label));
    if let Some(value) = &slot.value {
        let _ = write!(page, "<strong>{}</strong>", text(value));
    }
    if let Some(source) = &slot.source {
        let _ = write!(page, "<cite>{}</cite>", text(&place(source)));
        if let Some(quote) = &source.quote {
            let _ = write!(page, "<q>{}</q>", text(quote));
        }
    }
    page.push_str("</dd>\n");
}

/// Foreign text as the text of an element.
fn text(foreign: &str) -> String {
    let mut out = String::new();
    for (number, line) in lines(foreign).enumerate() {
        if number > 0 {
            out.push_str("<br>");
        }
        for c in line.chars() {
            match c {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                '"' => out.push_str("&quot;"),
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
        assert!(at("Left open (1)") < at("To be completed by hand (1)"));
        assert!(at("To be completed by hand (1)") < at("Filled (1)"));
        assert!(page.contains("<strong>Port &amp; &lt;b&gt;Authority&lt;/b&gt;<br>Second line</strong>"));
        assert!(page.contains("<q>Client | Port &lt;Authority&gt;</q>"));
        assert!(
            !page.contains("<script") && !page.contains("<nav") && !page.contains("://"),
            "{page}"
        );
        assert_eq!(text("\u{202e}\u{1b}a\""), "a&quot;");
    }

    #[test]
    fn many_documents_are_listed_first() {
        let two = [super::super::tests::fills(), super::super::tests::fills()].concat();
        let page = render(&two);
        assert!(page.contains("<a href=\"#document-1\">rfi-filled.docx</a> <span>1 filled, 1 open, 1 to be completed by hand</span>"));
        assert!(page.contains("<title>Fill report: 2 documents</title>"));
        assert_eq!(page.matches("could not be read").count(), 1);
    }
}
