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
fn names_of_characters_in_html_are_those_characters() {
    for (written, read) in [
        ("AT&amp;T", "AT&T"),
        ("Ko&ccaron;evar &amp; Gy&odblac;ri", "Ko\u{10d}evar & Gy\u{151}ri"),
        ("&#35;7&#x2013;9 &hellip;", "#7\u{2013}9 \u{2026}"),
        (
            "R&D; AT&T &unknown; &*x*; 5&euro;",
            "R&D; AT&T &unknown; &*x*; 5\u{20ac}",
        ),
    ] {
        let content = html(&format!("<p>Client: {written}</p>"));
        assert_eq!(own(&content), [("Client", read)], "{written}");
    }
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

/// A mail of Outlook: texts by their folder and number, fixed properties by their folder.
fn outlook(texts: &[(&str, &str, &str)], fixed: &[(&str, usize, u16, u64)]) -> Vec<u8> {
    use std::io::Write;
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    let mut put = |folder: &str, name: &str, bytes: &[u8]| {
        file.create_storage_all(format!("/{folder}")).unwrap();
        let mut stream = file.create_stream(format!("/{folder}/{name}")).unwrap();
        stream.write_all(bytes).unwrap();
    };
    for (folder, property, text) in texts {
        let bytes: Vec<u8> = match property.ends_with("001F") {
            true => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            false => text.as_bytes().to_vec(),
        };
        put(folder, &format!("__substg1.0_{property}"), &bytes);
    }
    for (folder, head, id, value) in fixed {
        let mut bytes = vec![0; *head];
        bytes.extend([0x40, 0]);
        bytes.extend(id.to_le_bytes());
        bytes.extend([0; 4]);
        bytes.extend(value.to_le_bytes());
        put(folder, "__properties_version1.0", &bytes);
    }
    file.into_inner().into_inner()
}

#[test]
fn a_mail_of_outlook_says_what_the_same_mail_says() {
    let (to, cc) = ("__recip_version1.0_#00000000", "__recip_version1.0_#00000001");
    let (table, mail) = ("__attach_version1.0_#00000000", "__attach_version1.0_#00000001");
    let inner = "__attach_version1.0_#00000001/__substg1.0_3701000D";
    let text =
        "Dear Dana,\r\n\r\nLetter reference: SE/1\r\nOffice: Köln\r\n\r\nThe panel passed the test.\r\n";
    let bytes = outlook(
        &[
            ("", "0037001F", "Rev 4 of the plan"),
            ("", "0C1A001F", "Ines Albrecht"),
            ("", "0C1F001F", "/O=EXCHANGE/CN=INES"),
            ("", "5D01001F", "ines@x.example"),
            ("", "1000001F", text),
            (to, "3001001F", "Dana"),
            (to, "39FE001F", "dana@x.example"),
            (cc, "3001001E", "m@x.example"),
            (table, "3707001F", "log.csv"),
            (table, "37010102", "Ref,Title,Due\r\nR1,Pump,2026-01-02\r\n"),
            (inner, "0037001F", "Rev 3"),
            (inner, "1000001F", "Permit number: PB-7\r\n"),
            (mail, "3001001F", "Rev 3"),
        ],
        &[
            ("", 32, 0x0039, 134_374_812_000_000_000),
            (to, 8, 0x0c15, 1),
            (cc, 8, 0x0c15, 2),
        ],
    );
    let content = said(DocumentFormat::Outlook, &bytes).unwrap();
    assert_eq!(content.title.as_deref(), Some("Rev 4 of the plan"));
    assert_eq!(content.dated.unwrap().to_string(), "2026-10-26");
    let facts = facts(&content).into_iter();
    let own: Vec<_> = facts.map(|(name, value, _)| (name, value)).collect();
    assert_eq!(
        own,
        [
            ("Subject", "Rev 4 of the plan"),
            ("From", "Ines Albrecht <ines@x.example>"),
            ("To", "Dana <dana@x.example>"),
            ("Cc", "m@x.example"),
            ("Date", "2026-10-26"),
            ("Letter reference", "SE/1"),
            ("Office", "Köln"),
            ("Subject", "Rev 3"),
            ("Permit number", "PB-7"),
        ]
    );
    assert_eq!(content.tables[0].place, "attachment \"log.csv\"");
    assert_eq!(texts(&content)[0].0, "The panel passed the test.");
}

#[test]
fn hostile_mails_of_outlook_end_in_a_reason() {
    let good = outlook(&[("", "0037001F", "Plan"), ("", "10090102", "rtf")], &[]);
    let content = said(DocumentFormat::Outlook, &good).unwrap();
    assert!(content.partly.unwrap().contains("RTF"));
    let none = outlook(&[("", "3001001F", "x")], &[]);
    for (bytes, reason) in [(none.as_slice(), "not a mail"), (b"junk", "not an Outlook mail")] {
        let why = said(DocumentFormat::Outlook, bytes).unwrap_err();
        assert!(why.contains(reason), "{why}");
    }
    // Whatever byte is wrong, it ends.
    for at in (0..good.len()).step_by(7) {
        let mut bytes = good.clone();
        bytes[at] ^= 0xff;
        let _ = said(DocumentFormat::Outlook, &bytes);
        let _ = said(DocumentFormat::Outlook, &bytes[..at]);
    }
}
