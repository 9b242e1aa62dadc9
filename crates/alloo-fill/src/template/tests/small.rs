//! Small documents, one for each way in which others broke and for each kind of slot.

use std::io::Write as _;

use proptest::prelude::*;

use alloo_docx::ErrorKind;
use alloo_docx::compare::{ComparedDocument, compare};
use alloo_docx::package::Encoding;
use alloo_docx::slot::SlotKind;

use super::*;

pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml""#;

/// A document with this body, and more parts: (relationship, name, content).
pub(super) struct Small {
    pub(super) folder: tempfile::TempDir,
}

impl Small {
    pub(super) fn new(body: &str) -> Small {
        Small::with(body, &[])
    }

    pub(super) fn with(body: &str, more: &[(&str, &str, &str)]) -> Small {
        let document = format!(
            r#"<?xml version="1.0"?><w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>"#
        );
        Small::package(document.as_bytes(), more)
    }

    fn package(document: &[u8], more: &[(&str, &str, &str)]) -> Small {
        let folder = tempfile::tempdir().unwrap();
        let mut zip = zip::ZipWriter::new(std::fs::File::create(folder.path().join("in.docx")).unwrap());
        let mut put = |name: &str, bytes: &[u8]| {
            zip.start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            zip.write_all(bytes).unwrap();
        };
        put(
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{}"/></Types>"#,
                alloo_docx::DOCUMENT_MAIN
            )
            .as_bytes(),
        );
        let rels = |list: &[(&str, &str)]| {
            let list: String = list
                .iter()
                .enumerate()
                .map(|(id, (kind, target))| {
                    format!(r#"<Relationship Id="r{id}" Type="{RELS}/{kind}" Target="{target}"/>"#)
                })
                .collect();
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{list}</Relationships>"#
            )
        };
        put(
            "_rels/.rels",
            rels(&[("officeDocument", "word/document.xml")]).as_bytes(),
        );
        put("word/document.xml", document);
        let of_main: Vec<(&str, String)> = more
            .iter()
            .filter(|(kind, ..)| !kind.is_empty() && *kind != "customXmlProps")
            .map(|(kind, name, _)| (*kind, format!("/{name}")))
            .collect();
        let of_main: Vec<(&str, &str)> = of_main
            .iter()
            .map(|(kind, target)| (*kind, target.as_str()))
            .collect();
        put("word/_rels/document.xml.rels", rels(&of_main).as_bytes());
        for (kind, name, content) in more {
            put(name, content.as_bytes());
            if *kind == "customXmlProps" {
                put(
                    "customXml/_rels/item1.xml.rels",
                    rels(&[(kind, &format!("/{name}"))]).as_bytes(),
                );
            }
        }
        zip.finish().unwrap();
        Small { folder }
    }

    pub(super) fn input(&self) -> PathBuf {
        self.folder.path().join("in.docx")
    }

    pub(super) fn open(&self) -> Template {
        Template::open(&self.input()).unwrap_or_else(|error| panic!("{error}"))
    }

    /// What is asked: kind and label.
    pub(super) fn slots(&self) -> Vec<(SlotKind, String)> {
        self.open()
            .slots()
            .iter()
            .map(|slot| (slot.kind, slot.label.clone()))
            .collect()
    }

    /// The parts after these values went to the asks, in order, and the copy was checked.
    fn filled(&self, texts: &[&str]) -> BTreeMap<String, Vec<u8>> {
        let template = self.open();
        let values = template
            .slots()
            .iter()
            .zip(texts)
            .map(|(slot, text)| (slot.id.clone(), value(*text)))
            .collect();
        self.written(&template, &values, &BTreeMap::new())
    }

    fn written(
        &self,
        template: &Template,
        values: &BTreeMap<String, Value>,
        records: &BTreeMap<String, Records>,
    ) -> BTreeMap<String, Vec<u8>> {
        let output = self.folder.path().join("out.docx");
        put(template, values, records, None, &output).unwrap_or_else(|error| panic!("{error}"));
        check(&self.input(), &output);
        parts(&output)
    }

    /// The body after filling.
    pub(super) fn body(&self, texts: &[&str]) -> String {
        body(&self.filled(texts))
    }
}

fn body(parts: &BTreeMap<String, Vec<u8>>) -> String {
    let xml = alloo_docx::decode(&parts["word/document.xml"]).unwrap();
    let (_, body) = xml.split_once("<w:body>").unwrap();
    body.rsplit_once("<w:sectPr")
        .unwrap()
        .0
        .replace(r#" xml:space="preserve""#, "")
}

pub(super) fn p(runs: &[&str]) -> String {
    let runs: String = runs
        .iter()
        .map(|text| format!("<w:r><w:t>{text}</w:t></w:r>"))
        .collect();
    format!("<w:p>{runs}</w:p>")
}

fn tc(inner: &str) -> String {
    format!("<w:tc>{inner}</w:tc>")
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|text| {
            tc(&if text.is_empty() {
                "<w:p/>".into()
            } else {
                p(&[text])
            })
        })
        .collect();
    format!("<w:tr>{cells}</w:tr>")
}

pub(super) fn table(rows: &[&[&str]]) -> String {
    let rows: String = rows.iter().map(|cells| row(cells)).collect();
    format!("<w:tbl>{rows}</w:tbl>")
}

pub(super) fn control(properties: &str, content: &str) -> String {
    format!("<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")
}

const PLACEHOLDER: &str =
    r#"<w:r><w:rPr><w:rStyle w:val="Grey"/><w:b/></w:rPr><w:t>Click to enter text.</w:t></w:r>"#;

#[test]
fn a_mark_split_over_runs_is_one_slot_and_keeps_the_first_runs_properties() {
    let small = Small::new(
        r#"<w:p><w:r><w:t>No. {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{a</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>}}{{b}</w:t></w:r><w:r><w:t>} end</w:t></w:r></w:p>"#,
    );
    assert_eq!(
        small.body(&["1", "2"]),
        r#"<w:p><w:r><w:t>No. 1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> end</w:t></w:r></w:p>"#
    );
}

#[test]
fn an_open_slot_keeps_its_bytes() {
    let small = Small::new(&p(&["{{a}} and {{b}} &#x26; more"]));
    let template = small.open();
    let values = [(template.slots()[1].id.clone(), value("x"))].into();
    assert_eq!(
        body(&small.written(&template, &values, &BTreeMap::new())),
        p(&["{{a}} and x &amp; more"])
    );
}

#[test]
fn values_are_escaped_and_cleaned_and_line_feeds_are_breaks() {
    let small = Small::new(&p(&["{{a}}"]));
    assert_eq!(
        small.body(&["a<b>&\u{0}\u{b}\r\nc"]),
        "<w:p><w:r><w:t>a&lt;b&gt;&amp;</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
    );
}

#[test]
fn what_is_tracked_is_left_alone() {
    let ins = |inner: &str| format!(r#"<w:ins w:id="1" w:author="a">{inner}</w:ins>"#);
    for xml in [
        format!("<w:p>{}</w:p>", ins("<w:r><w:t>{{a}}</w:t></w:r>")),
        format!(
            "<w:p><w:r><w:t>{{{{</w:t></w:r>{}</w:p>",
            ins("<w:r><w:t>a}}</w:t></w:r>")
        ),
        r#"<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>{{a}}</w:delText></w:r></w:del></w:p>"#
            .to_owned(),
        format!("<w:p>{}</w:p>", ins(&control("<w:showingPlcHdr/>", PLACEHOLDER))),
        table(&[&["Name", ""]]).replace(
            "<w:tr>",
            r#"<w:tr><w:trPr><w:ins w:id="1" w:author="a"/></w:trPr>"#,
        ),
        r#"<w:p><w:moveTo w:id="1" w:author="a"><w:r><w:t>[Insert x]</w:t></w:r></w:moveTo></w:p>"#
            .to_owned(),
    ] {
        assert_eq!(Small::new(&xml).slots(), [], "{xml}");
    }
}

#[test]
fn a_text_box_is_one_slot_with_two_texts() {
    let boxed = format!("<w:txbxContent>{}</w:txbxContent>", p(&["Site: {{site}}"]));
    let xml = format!(
        r#"<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{boxed}</w:drawing></mc:Choice><mc:Fallback><w:pict>{boxed}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"#
    );
    let small = Small::new(&xml);
    assert_eq!(small.slots(), [(SlotKind::Placeholder, "site".into())]);
    assert_eq!(small.body(&["quay"]).matches("Site: quay").count(), 2);
}

#[test]
fn merge_fields_become_their_results_and_the_merge_ends_with_the_last() {
    let field = |instructions: &[&str], result: &str| {
        let instructions: String = instructions
            .iter()
            .map(|text| format!("<w:r><w:instrText>{text}</w:instrText></w:r>"))
            .collect();
        format!(
            r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r>{instructions}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#
        )
    };
    let xml = format!(
        r#"<w:p>{}<w:fldSimple w:instr=" MERGEFIELD City "><w:r><w:t>«City»</w:t></w:r></w:fldSimple></w:p>"#,
        field(&[" MERGE", "FIELD \"First ", "name\" "], "«First name»")
    );
    let settings = format!(
        r#"<w:settings xmlns:w="{W}"><w:mailMerge><w:mainDocumentType w:val="formLetters"/></w:mailMerge><w:zoom/></w:settings>"#
    );
    let small = Small::with(&xml, &[("settings", "word/settings.xml", &settings)]);
    assert_eq!(
        small.slots(),
        [
            (SlotKind::MergeField, "First name".into()),
            (SlotKind::MergeField, "City".into())
        ]
    );
    let parts = small.filled(&["Ann", "Rye"]);
    let filled = body(&parts);
    assert!(
        filled.contains("<w:r><w:rPr><w:b/></w:rPr><w:t>Ann</w:t></w:r>")
            && filled.contains("<w:r><w:t>Rye</w:t></w:r></w:p>")
    );
    assert!(!filled.contains("fld") && !filled.contains("instrText"));
    assert!(!String::from_utf8_lossy(&parts["word/settings.xml"]).contains("mailMerge"));
    // With a field left it stays a main document.
    assert!(String::from_utf8_lossy(&small.filled(&["Ann"])["word/settings.xml"]).contains("mailMerge"));
}

#[test]
fn fields_that_are_not_for_values_are_left_alone() {
    let xml = r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText>= 1 "{{b}}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{{b}}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>[Page]</w:t></w:r></w:fldSimple></w:p>"#;
    assert_eq!(Small::new(xml).slots(), []);
}

#[test]
fn legacy_form_fields_take_their_kind_of_value() {
    let field = |data: &str, result: &str| {
        format!(
            r#"<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
        )
    };
    let blank = "<w:r><w:t>\u{2002}</w:t></w:r><w:r><w:t>\u{2002}</w:t></w:r>";
    let xml = [
        format!(
            "<w:p><w:r><w:t>Site: </w:t></w:r>{}</w:p>",
            field("<w:textInput/>", blank)
        ),
        format!(
            "<w:p>{}<w:r><w:t> Urgent</w:t></w:r></w:p>",
            field(
                r#"<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>"#,
                ""
            )
        ),
        format!(
            "<w:p><w:r><w:t>Status: </w:t></w:r>{}</w:p>",
            field(
                r#"<w:ddList><w:listEntry w:val="Choose"/><w:listEntry w:val="Amber"/></w:ddList>"#,
                ""
            )
        ),
        format!(
            "<w:p><w:r><w:t>Done: </w:t></w:r>{}</w:p>",
            field("<w:textInput/>", "<w:r><w:t>filled</w:t></w:r>")
        ),
    ]
    .concat();
    let small = Small::new(&xml);
    let template = small.open();
    let found: Vec<_> = template
        .slots()
        .iter()
        .map(|slot| (slot.label.as_str(), &slot.wants))
        .collect();
    assert_eq!(
        found,
        [
            ("Site", &Wants::Text),
            ("Urgent", &Wants::Check),
            ("Status", &Wants::Choice(vec!["Amber".into()]))
        ]
    );
    let filled = small.body(&["Quay", "true", "amber"]);
    assert!(filled.contains("<w:t>Quay</w:t>") && !filled.contains('\u{2002}'));
    assert!(filled.contains(r#"<w:default w:val="0"/><w:checked w:val="1"/>"#));
    assert!(filled.contains(r#"<w:ddList><w:result w:val="1"/>"#));
}

#[test]
fn controls_take_their_kind_of_value() {
    let date = r#"<w:alias w:val="Due"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/></w:date>"#;
    let list = r#"<w:alias w:val="Status"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/><w:listItem w:displayText="On hold" w:value="H"/><w:listItem w:displayText="Dropped"/></w:dropDownList>"#;
    let check = r#"<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>"#;
    let text = r#"<w:rPr><w:i/></w:rPr><w:alias w:val="Name"/><w:showingPlcHdr/><w:text/>"#;
    let xml = format!(
        "<w:p>{}</w:p>{}<w:p>{}<w:r><w:t> Urgent</w:t></w:r></w:p><w:p>{}</w:p>",
        control(date, PLACEHOLDER),
        control(list, &format!("<w:p>{PLACEHOLDER}</w:p>")),
        control(check, "<w:r><w:t>☐</w:t></w:r>"),
        control(text, PLACEHOLDER),
    );
    let small = Small::new(&xml);
    let labels: Vec<String> = small.slots().into_iter().map(|(_, label)| label).collect();
    assert_eq!(labels, ["Due", "Status", "Urgent", "Name"]);
    let filled = small.body(&["2026-10-19", "on hold", "true", "Ann\nLee"]);
    assert!(
        filled.contains(r#"<w:date w:fullDate="2026-10-19T00:00:00Z">"#)
            && filled.contains("<w:rPr><w:b/></w:rPr><w:t>19 October 2026</w:t>")
    );
    assert!(filled.contains(r#"<w:dropDownList w:lastValue="H">"#) && filled.contains("<w:t>On hold</w:t>"));
    // An entry without a value of its own is stored by its text.
    let filled_by_text = small.body(&["2026-10-19", "dropped", "true", "Ann"]);
    assert!(filled_by_text.contains(r#"<w:dropDownList w:lastValue="Dropped">"#));
    assert!(filled.contains(r#"<w14:checked w14:val="1"/>"#) && filled.contains("<w:t>☒</w:t>"));
    assert!(filled.contains("<w:rPr><w:i/></w:rPr><w:t>Ann Lee</w:t>"));
    assert!(!filled.contains("showingPlcHdr") && !filled.contains("Grey"));
    let template = small.open();
    let values = [(template.slots()[1].id.clone(), value("Closed"))].into();
    let error = put(
        &template,
        &values,
        &BTreeMap::new(),
        None,
        &small.folder.path().join("x.docx"),
    )
    .unwrap_err();
    assert_eq!(error.code, "write_failed");
    assert!(
        error.message.contains("\"Status\"") && error.message.contains("Closed"),
        "{error}"
    );
}

#[test]
fn controls_that_ask_for_nothing_are_no_slots() {
    for (properties, content) in [
        (
            r#"<w:alias w:val="Name"/><w:text/>"#,
            "<w:r><w:t>Eric White</w:t></w:r>",
        ),
        (
            r#"<w:lock w:val="contentLocked"/><w:showingPlcHdr/>"#,
            PLACEHOLDER,
        ),
        (
            r#"<w:lock w:val="sdtContentLocked"/>"#,
            "<w:r><w:t>{{a}}</w:t></w:r>",
        ),
        (
            r#"<w:docPartObj><w:docPartGallery w:val="Page Numbers (Bottom of Page)"/></w:docPartObj>"#,
            "<w:r><w:t>[Page]</w:t></w:r>",
        ),
        ("<w:showingPlcHdr/><w:picture/>", "<w:r><w:t>[Logo]</w:t></w:r>"),
        (
            r#"<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>"#,
            "<w:r><w:t>☒</w:t></w:r>",
        ),
    ] {
        assert_eq!(
            Small::new(&format!("<w:p>{}</w:p>", control(properties, content))).slots(),
            [],
            "{properties}"
        );
    }
}

#[test]
fn a_control_keeps_the_bookmarks_in_it_and_ends_that_lie_outside() {
    let content = format!(
        r#"<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:bookmarkStart w:id="1" w:name="a"/>{PLACEHOLDER}</w:p><w:p><w:bookmarkEnd w:id="1"/>{PLACEHOLDER}</w:p>"#
    );
    let filled = Small::new(&control(
        r#"<w:alias w:val="Scope"/><w:showingPlcHdr/>"#,
        &content,
    ))
    .body(&["One\nTwo"]);
    assert!(filled.contains("bookmarkStart") && filled.contains("bookmarkEnd"));
    assert_eq!(filled.matches(r#"<w:jc w:val="left"/>"#).count(), 2);
    assert!(
        filled.contains("<w:t>One</w:t>") && filled.contains("<w:t>Two</w:t>") && !filled.contains("Click")
    );
}

#[test]
fn bound_controls_are_written_where_word_looks_and_agree() {
    let bound = |alias: &str| {
        let properties = format!(
            r#"<w:alias w:val="{alias}"/><w:showingPlcHdr/><w:dataBinding w:prefixMappings="xmlns:f='urn:f'" w:xpath="/f:form[1]/f:name[1]" w:storeItemID="{{AB}}"/><w:text/>"#
        );
        format!("<w:p>{}</w:p>", control(&properties, PLACEHOLDER))
    };
    let more = [
        (
            "customXml",
            "customXml/item1.xml",
            r#"<form xmlns="urn:f"><name/></form>"#,
        ),
        (
            "customXmlProps",
            "customXml/itemProps1.xml",
            r#"<ds:datastoreItem ds:itemID="{ab}" xmlns:ds="urn:ds"/>"#,
        ),
    ];
    let small = Small::with(&(bound("Name") + &bound("Name again")), &more);
    let template = small.open();
    assert_eq!(
        template.slots()[1].same_as.as_deref(),
        Some(template.slots()[0].id.as_str())
    );
    for texts in [&["A & B", "other"][..], &["A & B"]] {
        let parts = small.filled(texts);
        assert_eq!(
            parts["customXml/item1.xml"],
            br#"<form xmlns="urn:f"><name>A &amp; B</name></form>"#
        );
        assert_eq!(body(&parts).matches("<w:t>A &amp; B</w:t>").count(), 2);
    }
    // Without a store the binding would bring the placeholder back.
    assert!(!Small::new(&bound("Name")).body(&["A"]).contains("dataBinding"));
}

#[test]
fn blanks_are_replaced_and_labels_completed() {
    let small = Small::new(
        &[
            p(&["Signature: ____", "__"]),
            p(&["Client:"]),
            p(&["Contract:"]),
            p(&["The work starts on ......... at the latest."]),
        ]
        .concat(),
    );
    let labels: Vec<String> = small.slots().into_iter().map(|(_, label)| label).collect();
    assert_eq!(labels, ["Signature", "Client", "Contract", "The work starts on"]);
    let filled = small.body(&["S", "C", "N", "D"]);
    assert_eq!(
        filled,
        [
            p(&["Signature: S"]).replace("</w:p>", "<w:r></w:r></w:p>"),
            p(&["Client: C"]),
            p(&["Contract: N"]),
            p(&["The work starts on D at the latest."])
        ]
        .concat()
    );
}

#[test]
fn a_line_to_write_on_is_named_by_the_line_above_where_names_and_lines_begin_with_a_name() {
    let lines = |texts: &[&str]| {
        let xml: String = texts
            .iter()
            .map(|text| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))
            .collect();
        let slots = Small::new(&xml).slots();
        slots.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    let blank = "........................";
    let above = [
        "Monthly report",
        "Works",
        blank,
        "Client",
        blank,
        "Date: ........",
    ];
    assert_eq!(lines(&above), ["Works", "Client", "Date"]);
    let below = [blank, "Works", blank, "Client"];
    assert_eq!(lines(&below), ["Works", "Client"]);
    let told = ["Subcontract price", blank, "(before tax)", "Left at: ........"];
    assert_eq!(lines(&told), ["Subcontract price", "Left at"]);
}

#[test]
fn lines_to_sign_on_have_their_captions_below() {
    let small = Small::new(
        r#"<w:p><w:r><w:t>________</w:t><w:tab/><w:t>______</w:t></w:r></w:p><w:p><w:r><w:t>Project Manager</w:t><w:tab/><w:t>Date:</w:t></w:r></w:p>"#,
    );
    assert_eq!(
        small.slots(),
        [
            (SlotKind::Label, "Project Manager".into()),
            (SlotKind::Label, "Date".into())
        ]
    );
}

#[test]
fn a_tab_that_draws_a_line_is_a_blank() {
    let xml = r#"<w:p><w:pPr><w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="4000"/></w:tabs></w:pPr><w:r><w:t>Client:</w:t></w:r><w:r><w:tab/></w:r></w:p>"#;
    let small = Small::new(xml);
    assert_eq!(small.slots(), [(SlotKind::Label, "Client".into())]);
    assert!(
        small
            .body(&["C"])
            .contains("<w:t>Client: C</w:t></w:r><w:r><w:tab/>")
    );
}

#[test]
fn empty_cells_are_named_by_row_and_column() {
    let small = Small::new(
        &[
            table(&[&["Role", "Name", "Phone"], &["Site Manager", "", ""]]),
            table(&[&["Client", "", "Contract No.", ""]]),
            table(&[&["Certified", "Paid"], &["", ""]]),
            table(&[&["", "", ""]]),
        ]
        .concat(),
    );
    let labels: Vec<String> = small.slots().into_iter().map(|(_, label)| label).collect();
    assert_eq!(
        labels,
        [
            "Site Manager: Name",
            "Site Manager: Phone",
            "Client",
            "Contract No.",
            "Certified",
            "Paid"
        ]
    );
    let template = small.open();
    let [schedule] = template.schedules() else {
        panic!("{:?}", template.schedules())
    };
    assert_eq!(schedule.header, ["Certified", "Paid"]);
    assert_eq!(
        schedule.slots,
        [[
            Some(template.slots()[4].id.clone()),
            Some(template.slots()[5].id.clone())
        ]]
    );
    let filled = small.body(&["N", "P", "C", "X", "1", "2"]);
    assert!(filled.contains("<w:tc><w:p><w:r><w:t>N</w:t></w:r></w:p></w:tc>"));
}

#[test]
fn labels_stay_labels_where_some_values_are_typed() {
    let small = Small::new(
        &[
            // A form, although its first row could head columns.
            table(&[
                &["Contract name", "River Bridge", "Contract number", ""],
                &["Let by", "", "Contractor", "Tidewell Ltd"],
                &["Representative", "", "Month", ""],
            ]),
            // A register, as its second column is typed as a whole.
            table(&[
                &["Drawing", "Title", "Revision", "Received"],
                &["S-101", "Plan", "B", ""],
                &["S-102", "Section", "A", ""],
            ]),
            // What is typed in one column is no name of the row.
            table(&[&["Report", "Laboratory", "Load"], &["", "", "30 kN"]]),
            // A row is named by a record's number too.
            table(&[&["Delivery note", "Arrival", "Volume"], &["70441", "", ""]]),
            table(&[&["Nominal capacity", "____ t"]]),
            // In a list of several it is, wherever it stands.
            table(&[
                &["Sheet", "Date", "Work", "Sum"],
                &["", "", "Pumping", ""],
                &["", "", "Propping", ""],
            ]),
        ]
        .concat(),
    );
    let labels: Vec<String> = small.slots().into_iter().map(|(_, label)| label).collect();
    assert_eq!(
        labels,
        [
            "Contract number",
            "Let by",
            "Representative",
            "Month",
            "Plan: Received",
            "Section: Received",
            "Report",
            "Laboratory",
            "70441: Arrival",
            "70441: Volume",
            "Nominal capacity",
            "Pumping: Sheet",
            "Pumping: Date",
            "Pumping: Sum",
            "Propping: Sheet",
            "Propping: Date",
            "Propping: Sum",
        ]
    );
}

#[test]
fn spans_and_merges_keep_the_grid() {
    let xml = r#"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Item</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Planned</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Tunnel</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Start</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>End</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"#;
    let template = Small::new(xml).open();
    let found: Vec<_> = template
        .slots()
        .iter()
        .map(|slot| (slot.label.as_str(), slot.cell.as_ref().unwrap().column))
        .collect();
    assert_eq!(found, [("Start", 2), ("End", 2)]);
}

#[test]
fn a_line_that_asks_for_something_is_no_table_s_title() {
    let rows = table(&[&["No.", "Item"], &["", ""]]);
    let titled = |line: &str| {
        let xml = format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>{rows}");
        Small::new(&xml).open().schedules()[0].title.clone()
    };
    assert_eq!(titled("Deliveries of the day"), "Deliveries of the day");
    assert_eq!(titled("Supplier: ________"), "");
    assert_eq!(titled("Transport: ☐ Pump ☐ Crane"), "");
}

#[test]
fn a_schedule_takes_records_and_grows_with_ids_of_its_own() {
    let last = r#"<w:tr w14:paraId="00000001"><w:tc><w:p w14:paraId="00000002"><w:r><w:t>2.</w:t></w:r></w:p></w:tc><w:tc><w:p w14:paraId="00000003"><w:bookmarkStart w:id="7" w:name="here"/><w:bookmarkEnd w:id="7"/></w:p></w:tc></w:tr>"#;
    let xml = table(&[&["No.", "Item"], &["1.", ""]]).replace("</w:tbl>", &format!("{last}</w:tbl>"));
    let small = Small::new(&xml);
    let template = small.open();
    assert_eq!(template.slots().len(), 0);
    let schedule = &template.schedules()[0];
    assert_eq!(
        (schedule.rows.clone(), schedule.may_grow),
        (
            vec![
                vec!["1.".to_owned(), String::new()],
                vec!["2.".into(), String::new()]
            ],
            true
        )
    );
    let records = |count: usize| {
        [(
            schedule.id.clone(),
            (0..count)
                .map(|n| vec![None, Some(value(format!("item {n}")))])
                .collect(),
        )]
        .into()
    };
    let filled = body(&small.written(&template, &BTreeMap::new(), &records(4)));
    for text in ["1.", "2.", "3.", "4.", "item 0", "item 3"] {
        assert_eq!(
            filled.matches(&format!("<w:t>{text}</w:t>")).count(),
            1,
            "{text} in {filled}"
        );
    }
    let filled = body(&small.written(&template, &BTreeMap::new(), &records(1)));
    assert!(filled.contains("item 0") && filled.contains(last));
    let error = put(
        &template,
        &BTreeMap::new(),
        &[(schedule.id.clone(), vec![vec![None, None, None]])].into(),
        None,
        &small.folder.path().join("x.docx"),
    );
    assert_eq!(error.unwrap_err().code, "table_fill_failed");
}

#[test]
fn sections_are_filled_by_paragraphs() {
    let styles = format!(
        r#"<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="I"><w:name w:val="Instruction"/></w:style></w:styles>"#
    );
    let styled = |style: &str, text: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
    };
    let xml = [
        styled("H1", "1 Scope"),
        styled("I", "[Describe the scope]"),
        styled("H1", "2 Risks"),
        "<w:p/>".into(),
        styled("H1", "3 Costs"),
        styled("H1", "4 Notes"),
        p(&["Some text."]),
    ]
    .concat();
    let small = Small::with(&xml, &[("styles", "word/styles.xml", &styles)]);
    let labels: Vec<_> = small.slots();
    assert_eq!(
        labels,
        [
            (SlotKind::Narrative, "Scope".into()),
            (SlotKind::Narrative, "Risks".into()),
            (SlotKind::Narrative, "Costs".into())
        ]
    );
    let filled = small.body(&["One.\nTwo.", "Three.", "Four."]);
    let expected = [
        styled("H1", "1 Scope"),
        "<w:p><w:pPr></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>".into(),
        p(&["Two."]),
        styled("H1", "2 Risks"),
        p(&["Three."]),
        styled("H1", "3 Costs"),
        p(&["Four."]),
        styled("H1", "4 Notes"),
        p(&["Some text."]),
    ];
    assert_eq!(filled, expected.concat());
}

#[test]
fn signs_that_are_there_already_are_not_doubled() {
    let small = Small::new(&p(&["Sum: £{{sum}}, {{share}}% and {{text}}."]));
    assert_eq!(
        small.body(&["£84", "3%", "the end."]),
        p(&["Sum: £84, 3% and the end."])
    );
}

#[test]
fn headers_footers_and_notes_are_filled_too() {
    let part = |name: &str, inner: &str| format!(r#"<w:{name} xmlns:w="{W}">{inner}</w:{name}>"#);
    let (header, footer) = (part("hdr", &p(&["{{a}}"])), part("ftr", &p(&["{{b}}"])));
    let notes = part(
        "footnotes",
        &format!("<w:footnote>{}</w:footnote>", p(&["{{c}}"])),
    );
    let small = Small::with(
        &p(&["x"]),
        &[
            ("header", "word/header1.xml", &header),
            ("footer", "word/f.xml", &footer),
            ("footnotes", "word/footnotes.xml", &notes),
        ],
    );
    let labels: Vec<String> = small.slots().into_iter().map(|(_, label)| label).collect();
    assert_eq!(labels, ["b", "c", "a"]);
    let parts = small.filled(&["B", "C", "A"]);
    assert!(
        String::from_utf8_lossy(&parts["word/f.xml"]).contains(">B<")
            && String::from_utf8_lossy(&parts["word/header1.xml"]).contains(">A<")
    );
}

#[test]
fn a_part_in_utf_16_stays_in_it() {
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-16"?><w:document {NAMESPACES}><w:body>{}<w:sectPr/></w:body></w:document>"#,
        p(&["{{a}}"])
    );
    let small = Small::package(&Encoding::Utf16Le(true).encode(&document), &[]);
    assert_eq!(small.body(&["é"]), p(&["é"]));
}

#[test]
fn sources_stand_at_the_end_and_only_where_wanted() {
    let small = Small::new(&[p(&["{{a}}"]), table(&[&["Item", "Cost"], &["", ""], &["", ""]])].concat());
    let template = small.open();
    let output = small.folder.path().join("cited.docx");
    let values = [(template.slots()[0].id.clone(), value("A"))].into();
    let records = [(
        template.schedules()[0].id.clone(),
        vec![vec![Some(value("B")), Some(value("C"))]],
    )]
    .into();
    let closing = ClosingPage {
        date: Some(jiff::civil::date(2026, 11, 29)),
        open: vec![("Premium".into(), "not found".into())],
        by_hand: ["Client: Signature", "Client: Date", "Witness", "Witness"]
            .map(str::to_owned)
            .into(),
        skipped: Vec::new(),
    };
    put(&template, &values, &records, Some(&closing), &output).unwrap();
    check(&small.input(), &output);
    let filled = parts(&output);
    let xml = alloo_docx::decode(&filled["word/document.xml"]).unwrap();
    // The form's section ends as it was; the page's own counts anew.
    assert!(
        xml.contains("</w:rPr><w:sectPr/></w:pPr></w:p><w:p>")
            && xml.contains(r#"w:start="1"/></w:sectPr></w:body>"#)
    );
    let filled = body(&filled);
    let (_, table) = filled.rsplit_once("Sources").unwrap();
    let at = |text: &str| table.find(text).unwrap_or_else(|| panic!("{text} in {table}"));
    assert!(
        at("29 November 2026 by a program") < at("Left open") && at("Left open") < at("<w:t>Premium</w:t>")
    );
    assert!(
        at("Premium") < at("To be completed by hand: Client (Signature, Date); Witness.")
            && at("by hand") < at("Values")
    );
    for text in [
        "a",
        "A",
        "Item, Cost, row 1",
        "B | C",
        "Project brief.docx, table 1 row 2",
    ] {
        assert!(table.contains(&format!("<w:t>{text}</w:t>")), "{text} in {table}");
    }
    put(&template, &values, &records, None, &output).unwrap();
    assert!(!body(&parts(&output)).contains("Sources"));
    // Where nothing was filled, the page says so.
    put(
        &template,
        &BTreeMap::new(),
        &BTreeMap::new(),
        Some(&closing),
        &output,
    )
    .unwrap();
    let filled = body(&parts(&output));
    assert!(
        filled.contains("found none")
            && filled.matches("Left open").count() == 1
            && !filled.contains("Sources")
    );
}

#[test]
fn sources_in_comments_name_what_stands_in_the_paragraph_above_all_in_empty_ones() {
    let small = Small::new(&[p(&["{{a}} and {{b}}"]), table(&[&["Client", ""]])].concat());
    let template = small.open();
    let output = small.folder.path().join("commented.docx");
    let values: BTreeMap<String, Value> = template
        .slots()
        .iter()
        .map(|slot| (slot.id.clone(), value("V")))
        .collect();
    let answers = Answers {
        values: &values,
        records: &BTreeMap::new(),
        report: None,
        comments: Some(Some(jiff::civil::date(2026, 11, 29))),
        closing: None,
    };
    super::write(&template, answers, &output).unwrap();
    let parts = parts(&output);
    let text = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
    let comments = text("word/comments.xml");
    assert_eq!(comments.matches("<w:comment ").count(), 2, "{comments}");
    assert!(
        comments.contains(r#"w:id="0" w:author="alloo" w:date="2026-11-29T00:00:00Z""#),
        "{comments}"
    );
    assert_eq!(
        comments.matches("Project brief.docx, table 1 row 2").count(),
        3,
        "{comments}"
    );
    assert_eq!(
        text("word/document.xml").matches("<w:commentReference ").count(),
        2
    );
    assert!(text("[Content_Types].xml").contains("comments+xml"));
    assert!(text("word/_rels/document.xml.rels").contains("relationships/comments"));
    let before = ComparedDocument::open_template(&small.input()).unwrap();
    let told = compare(&before, &ComparedDocument::open_result(&output).unwrap()).unwrap();
    assert_eq!(
        (told.other, told.counts.filled, told.sources_page),
        (vec![], 3, true)
    );
}

#[test]
fn hostile_templates_end_in_a_clear_failure() {
    let open = |body: &str| Template::open(&Small::new(body).input()).map(|template| template.slots().len());
    let many = open(&p(&["{{a}}".repeat(100_000).as_str()])).unwrap_err();
    assert_eq!(many.kind, ErrorKind::TooLarge);
    assert!(many.message.contains("places to fill"));
    let deep = open(&format!(
        "{}{}",
        "<w:tbl><w:tr><w:tc>".repeat(200),
        "<w:p/></w:tc></w:tr></w:tbl>".repeat(200)
    ))
    .unwrap_err();
    assert_eq!(deep.kind, ErrorKind::Unreadable);
    assert!(
        deep.message.contains("word/document.xml") && deep.message.contains("nested"),
        "{deep}"
    );
    let rows = format!(
        "<w:tbl>{}{}</w:tbl>",
        row(&["Item", "Cost"]),
        row(&["", ""]).repeat(30_000)
    );
    assert_eq!(open(&rows).unwrap_err().kind, ErrorKind::TooLarge);
    let fields = r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#.repeat(50_000);
    assert_eq!(open(&format!("<w:p>{fields}</w:p>")).unwrap(), 0);
}

/// Blocks that a random document is made of.
fn blocks() -> impl Strategy<Value = String> {
    let text = prop::sample::select(vec![
        "{{a}}",
        "x",
        "[Insert y]",
        "Label: ____",
        "Label:",
        "«b»",
        "{{",
        "}}",
        "[",
        "]",
        "____",
        "",
        " ",
        "Name",
        "1 Scope",
        "Click here to enter text.",
    ]);
    let run = (text.clone(), any::<bool>()).prop_map(|(text, tracked)| {
        let run = format!("<w:r><w:t>{}</w:t></w:r>", alloo_docx::tree::escape(text));
        if tracked && text == "x" {
            format!(r#"<w:ins w:id="1" w:author="a">{run}</w:ins>"#)
        } else {
            run
        }
    });
    let inline = prop_oneof![
        4 => run.clone(),
        1 => Just("<w:r><w:tab/></w:r>".to_owned()),
        1 => Just(control(r#"<w:alias w:val="C"/><w:showingPlcHdr/>"#, PLACEHOLDER)),
        1 => Just(r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD m</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«m»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#.to_owned()),
    ];
    let style = prop::sample::select(vec!["", r#"<w:pPr><w:outlineLvl w:val="0"/></w:pPr>"#]);
    let paragraph = (style, prop::collection::vec(inline, 0..5))
        .prop_map(|(style, runs)| format!("<w:p>{style}{}</w:p>", runs.concat()));
    let cell = prop_oneof![
        Just("<w:p/>".to_owned()),
        paragraph.clone(),
        Just(control("<w:showingPlcHdr/>", &format!("<w:p>{PLACEHOLDER}</w:p>")) + "<w:p/>")
    ];
    let table = (1..4usize, 1..5usize, prop::collection::vec(cell, 16)).prop_map(|(columns, rows, cells)| {
        let rows: String = (0..rows)
            .map(|row| {
                let cells: String = (0..columns)
                    .map(|column| tc(&cells[(row * 4 + column) % 16]))
                    .collect();
                format!("<w:tr>{cells}</w:tr>")
            })
            .collect();
        format!("<w:tbl>{rows}</w:tbl>")
    });
    prop_oneof![3 => paragraph.clone(), 1 => table, 1 => paragraph.prop_map(|p| control("<w:showingPlcHdr/>", &p))]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_values_in_any_document_give_a_whole_document(
        blocks in prop::collection::vec(blocks(), 0..8),
        texts in prop::collection::vec(any::<String>(), 1..8),
        keep in any::<u64>(),
        citations in any::<bool>(),
    ) {
        let small = Small::new(&blocks.concat());
        let template = small.open();
        let text = |n: usize| texts[n % texts.len()].clone();
        let kept = |n: usize| keep >> (n % 64) & 1 == 1;
        let values = template.slots().iter().enumerate().filter(|(n, _)| kept(*n)).map(|(n, slot)| (slot.id.clone(), value(text(n)))).collect();
        let records = template.schedules().iter().enumerate().filter(|(n, _)| kept(*n + 7)).map(|(n, schedule)| {
            let rows = if schedule.may_grow { schedule.rows.len() + 1 } else { 1 };
            (schedule.id.clone(), vec![vec![Some(value(text(n)))]; rows])
        }).collect();
        let output = small.folder.path().join("out.docx");
        put(&template, &values, &records, citations.then(ClosingPage::default).as_ref(), &output).map_err(|error| TestCaseError::fail(error.to_string()))?;
        check(&small.input(), &output);
    }
}
