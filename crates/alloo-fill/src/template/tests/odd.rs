//! Well-formed markup that no Word writes: elements of WordprocessingML nested at random.

use proptest::prelude::*;

use super::small::Small;
use super::*;

/// An element that holds others, as its start and its end.
fn frames() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(vec![
        ("<w:p>", "</w:p>"),
        ("<w:p>", "</w:p>"),
        ("<w:r>", "</w:r>"),
        ("<w:r>", "</w:r>"),
        ("<w:t>", "</w:t>"),
        ("<w:tbl>", "</w:tbl>"),
        ("<w:tr>", "</w:tr>"),
        ("<w:tc>", "</w:tc>"),
        ("<w:ins>", "</w:ins>"),
        ("<w:hyperlink>", "</w:hyperlink>"),
        ("<w:customXml>", "</w:customXml>"),
        ("<w:rPr><w:rStyle w:val=\"PlaceholderText\"/>", "</w:rPr>"),
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>",
            "</w:sdtContent></w:sdt>",
        ),
        (
            "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>",
            "</w:sdtContent></w:sdt>",
        ),
        ("<w:fldSimple w:instr=\"MERGEFIELD a\">", "</w:fldSimple>"),
        (
            "<mc:AlternateContent><mc:Choice>",
            "</mc:Choice></mc:AlternateContent>",
        ),
        (
            "<mc:AlternateContent><mc:Fallback>",
            "</mc:Fallback></mc:AlternateContent>",
        ),
        ("<w:txbxContent>", "</w:txbxContent>"),
    ])
}

fn leaves() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "{{a}}",
        "Name: ____",
        "Label:",
        "<w:t>[Insert name]</w:t>",
        "<w:t>x {{b</w:t>",
        "<w:t>}} y</w:t>",
        "<w:tab/>",
        "<w:br/>",
        "<w:p/>",
        "<w:tc/>",
        "<w:sdt/>",
        "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>",
        "<w:r><w:t>{{c}}</w:t></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
        "<w:r><w:instrText>MERGEFIELD m</w:instrText></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:tr><w:tc><w:p><w:r><w:t>Item</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Cost</w:t></w:r></w:p></w:tc></w:tr>",
        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>",
    ])
    .prop_map(str::to_owned)
}

fn markup() -> impl Strategy<Value = String> {
    leaves().prop_recursive(7, 48, 5, |inner| {
        (frames(), prop::collection::vec(inner, 0..5))
            .prop_map(|((start, end), inner)| format!("{start}{}{end}", inner.concat()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn odd_markup_is_filled_or_refused_with_its_place(blocks in prop::collection::vec(markup(), 1..5)) {
        let small = Small::new(&blocks.concat());
        let output = small.folder.path().join("out.docx");
        let filled = Template::open(&small.input()).map_err(FillError::from).and_then(|template| {
            put(&template, &everything(&template), &all_records(&template), None, &output)
        });
        match filled {
            Ok(()) => {
                if let Err(error) = Template::open(&output) {
                    return Err(TestCaseError::fail(format!("the copy: {error}")));
                }
            }
            Err(error) => {
                prop_assert_eq!(error.code, "template_unreadable", "{}", error);
                prop_assert!(error.message.contains("word/document.xml") && error.message.contains("byte"), "{}", error);
            }
        }
    }
}

#[test]
fn a_merge_that_goes_on_from_nothing_keeps_its_text() {
    let cell = |properties: &str, text: &str| {
        let text = if text.is_empty() {
            String::new()
        } else {
            format!("<w:r><w:t>{text}</w:t></w:r>")
        };
        format!("<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{text}</w:p></w:tc>")
    };
    let row = |label: &str| format!("<w:tr>{}{}</w:tr>", cell("<w:vMerge/>", label), cell("", ""));
    let small = Small::new(&format!("<w:tbl>{}{}</w:tbl>", row("Supplier"), row("")));
    let labels: Vec<String> = small.slots().into_iter().map(|(_, label)| label).collect();
    assert_eq!(labels, ["Supplier", "Supplier"]);
}
