//! Mails and pages of the web.

use super::*;

#[test]
fn a_mail_with_an_attachment() {
    let mail = "From: \"Ines Albrecht\" <ines@x.example>\r\nTo: Dana <dana@x.example>, m@x.example\r\nSubject: Rev 4 of the plan\r\nDate: Mon, 26 Oct 2026 09:40:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear Dana,\r\n\r\nLetter reference: SE/1\r\n\r\nThe panel passed the test.\r\n\r\nKind regards\r\nInes\r\nMobile: 07700 900123\r\n\r\n> Older: yes\r\n\r\nFrom: Dana\r\nSent: Sunday\r\nSubject: Rev 3\r\n\r\nOld: yes\r\n--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=log.csv\r\n\r\nRef,Title,Due\r\nR1,Pump,2026-01-02\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\nxx\r\n--b--\r\n";
    let content = said(DocumentFormat::Mail, mail.as_bytes()).unwrap();
    assert_eq!(
        (content.title.as_deref(), content.revision.as_deref()),
        (Some("Rev 4 of the plan"), Some("4"))
    );
    assert_eq!(content.dated.unwrap().to_string(), "2026-10-26");
    assert_eq!(
        facts(&content),
        [
            ("Subject", "Rev 4 of the plan", "mail header"),
            ("From", "Ines Albrecht <ines@x.example>", "mail header"),
            ("To", "Dana <dana@x.example>; m@x.example", "mail header"),
            ("Date", "2026-10-26", "mail header"),
            ("Letter reference", "SE/1", "line 3 of the text"),
            ("Mobile", "07700 900123", "line 9 of the text"),
        ]
    );
    assert_eq!(
        texts(&content),
        [("The panel passed the test.", "line 5 of the text")]
    );
    assert_eq!(content.tables[0].place, "attachment \"log.csv\"");
    // What the mail repeats is kept apart.
    let asides: Vec<_> = content
        .asides
        .iter()
        .map(|aside| (aside.origin, aside.fact.value.as_str()))
        .collect();
    assert!(asides.contains(&(Origin::Quoted, "yes")), "{asides:?}");
    assert!(said(DocumentFormat::Mail, b"just text").is_err());
}

fn html(body: &str) -> Content {
    let mail = format!(
        "From: a@x.example\nSubject: Rates\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{body}"
    );
    said(DocumentFormat::Mail, mail.as_bytes()).unwrap()
}

fn own(content: &Content) -> Vec<(&str, &str)> {
    let facts = content.facts.iter().filter(|fact| fact.place != "mail header");
    facts
        .map(|fact| (fact.name.as_str(), fact.value.as_str()))
        .collect()
}

#[test]
fn tables_of_mails_in_html_are_tables() {
    let content = html(
        "<html><head><style>td{x:1}</style></head><body><p>Dear Ada,</p><p>Contract&nbsp;no.: C&#45;118</p>\
         <table><tr><th>Ref</th><th>Title</th><th>Due</th></tr><tr><td>R1</td><td>Pump &amp; valve</td><td>2026-05-01</td></tr></table>\
         <table><tr><td>Client:</td><td>PMHA</td></tr><tr><td>Rate:</td><td><del>12</del>14</td></tr></table>\
         <div style='display: none'>Secret: yes</div><p>Old: <span style=\"text-decoration:line-through\">yes</span></p></body></html>",
    );
    assert_eq!(
        own(&content),
        [("Contract no.", "C-118"), ("Client", "PMHA"), ("Rate", "14")]
    );
    assert_eq!(content.tables[0].header, ["Ref", "Title", "Due"]);
    assert_eq!(
        content.tables[0].rows[0].cells,
        ["R1", "Pump & valve", "2026-05-01"]
    );
}

#[test]
fn quoted_mails_in_html_are_quoted() {
    for old in [
        "<blockquote>Rate: 12</blockquote>",
        "<div class=\"gmail_quote\"><div>On Monday Ada wrote:</div><blockquote><p>Rate: 12</p></blockquote></div>",
        "<div style='border-top:solid'><p><b>From:</b> Ada<br><b>Sent:</b> Monday<br><b>To:</b> Bo<br><b>Subject:</b> Rates</p></div><p>Rate: 12</p>",
        "<p>Von: Ada<br>Gesendet: Montag<br>An: Bo<br>Betreff: Satz</p><p>Rate: 12</p>",
        "<p>On Monday Ada Okoye wrote:</p><p>Rate: 12</p>",
    ] {
        let content = html(&format!("<p>Rate: 14</p>{old}"));
        assert_eq!(own(&content), [("Rate", "14")], "{old}");
        assert!(
            content.asides.iter().any(|aside| aside.fact.value == "12"),
            "{old}"
        );
    }
}

#[test]
fn mails_nested_without_end_are_refused() {
    let level = "Subject: x\nContent-Type: message/rfc822\n\n";
    for levels in [100, 1_000_000] {
        let why = said(DocumentFormat::Mail, level.repeat(levels).as_bytes()).unwrap_err();
        assert!(why.contains("nested"), "{why}");
    }
    let parts = "Subject: x\nContent-Type: multipart/mixed;\n boundary=a\n\n--a\n".repeat(100_000);
    assert!(
        said(DocumentFormat::Mail, parts.as_bytes())
            .unwrap_err()
            .contains("nested")
    );
}

#[test]
fn a_page_in_a_file_is_read() {
    let content = said(
        DocumentFormat::Html,
        b"<h1>Minutes</h1><ul><li>Chair: Ada<li>Date: 3 March 2026</ul><script>x: 1</script>",
    )
    .unwrap();
    assert_eq!(own(&content), [("Chair", "Ada"), ("Date", "3 March 2026")]);
    assert_eq!(content.title.as_deref(), Some("Minutes"));
}
