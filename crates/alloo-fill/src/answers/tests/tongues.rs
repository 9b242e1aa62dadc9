//! Forms and documents in German, French, Spanish and Chinese.

use super::*;

#[test]
fn a_sum_has_its_rate_in_its_name_and_its_currency_over_its_column() {
    let knowledge = vault(&[(
        "P/situation.md",
        "Marché de base HT: 1 286 400,00\nTVA 20 %: 25 137,00\nRetenue de garantie 5 % du TTC: 7 541,10",
    )]);
    let asks = [
        cell("TVA", "EUR"),
        cell("Retenue de garantie", "Montant (€)"),
        cell("TVA 10 %", "EUR"),
        label("Taux de TVA"),
    ];
    assert_eq!(
        values(&knowledge, "Situation", &asks),
        ["25 137,00", "7 541,10", "", ""]
    );
}

#[test]
fn a_title_numbers_its_paper() {
    let knowledge = vault(&[
        (
            "P/b.md",
            "# Prüfbericht B-114\nBauteil: Decke über dem Untergeschoss, Feld 2",
        ),
        (
            "P/c.md",
            "# Protokoll der Baubesprechung Nr. 27\nOrt: Baubüro im Container 3",
        ),
    ]);
    let asks = [
        label("Prüfbericht Nr."),
        label("Protokoll der Baubesprechung Nr."),
    ];
    assert_eq!(values(&knowledge, "Behinderungsanzeige", &asks), ["B-114", "27"]);
    // The form's own number is not that of the paper before it.
    assert_eq!(
        values(&knowledge, "Protokoll der Baubesprechung", &asks[1..]),
        [""]
    );
}

#[test]
fn a_certificate_says_nothing_of_the_next_one() {
    let knowledge = vault(&[(
        "P/a.md",
        "# Payment certificate RA-10\nLabour cess: 245,312.50\nRecovery of the advance: 2,500,000.00",
    )]);
    let asks = [label("Labour cess")];
    assert_eq!(values(&knowledge, "Payment certificate RA-11", &asks), [""]);
    assert_eq!(
        values(&knowledge, "Payment certificate RA-10", &asks),
        ["245,312.50"]
    );
}

#[test]
fn one_document_may_be_in_two_languages() {
    let knowledge = vault(&[(
        "firma.md",
        "# Traunfeld Ibérica\nRazón social: Traunfeld Ibérica S.L.\nDomicilio social: Calle del Telar 14\n\
        Teléfono: 976 555 210\nFirmenbuchnummer: FN 418822 k",
    )]);
    let asks = [
        label("Bauvorhaben und Ort der Baustelle"),
        label("Firmenbuchnummer"),
    ];
    assert_eq!(
        values(&knowledge, "Anzeige der Behinderung", &asks),
        ["", "FN 418822 k"]
    );
}

#[test]
fn a_list_of_one_lot_leaves_the_others_out() {
    let knowledge = vault(&[(
        "P/reserves.csv",
        "| N° | Localisation | Réserve | Lot |\n| 1 | Noue sud | Soudure de bavette à reprendre | 04 |\n\
        | 2 | Hall | Joint de chape à refaire | 06 |\n| 3 | Versant nord | Collier à remplacer | 04 |",
    )]);
    let list = |title: &str| schedule(title, &["N°", "Localisation", "Réserve"], 3);
    assert_eq!(
        rows(&knowledge, "Procès-verbal", &[], list("Réserves du lot 04")).len(),
        2
    );
}

#[test]
fn a_sentence_over_a_table_is_no_heading_of_it() {
    let knowledge = vault(&[(
        "P/施工合同.md",
        "# 施工合同\n开工日期: 2025年3月18日\n建设单位: 清河山旅游开发有限公司",
    )]);
    let asked = under(
        &["我方申请支付本月工程进度款，小写____元，请予审核。"],
        ask(SlotKind::Cell, "开工日期"),
    );
    assert_eq!(
        values(&knowledge, "工程款支付申请表", &[asked]),
        ["2025年3月18日"]
    );
}
