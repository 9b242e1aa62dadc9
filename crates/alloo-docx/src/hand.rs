//! What is left to a person: places to sign, the name and date beside them, and who approved or answered. A
//! place, and not a word, decides: `Initial contract sum` is a fact, and so is the rest of a table that has a
//! cell to sign in.

use std::collections::HashSet;

use crate::place::LocatedSlot;
use crate::slot::{ByHand, Slot, SlotKind};

/// Words that speak of signing, in any language that forms here are written in.
const SIGNS: &str = "signature|signatures|signed|sign|signatory|countersigned|countersignature|initials|autograph|unterschrift|unterschriften|\
    unterzeichnet|unterzeichner|gezeichnet|signé|signée|signataire|paraphe|firmado|firmante|assinatura|handtekening|underskrift|podpis";
/// Parts of words that speak of signing, in scripts without blanks.
const SIGNS_INSIDE: [&str; 6] = ["签名", "签字", "签章", "盖章", "署名", "捺印"];
/// `firma` signs in Spanish and Italian; in German it is a company.
const WITH_FIRMA: &str = "fecha|nombre|cargo|obra|data|nome|apellidos|del|de|y|e|la|el|del";
/// What is beside a signature and belongs to it.
const BESIDE: &str = "name|names|date|dated|printed|print|full|position|title|role|capacity|designation|rank|function|company|\
    organisation|organization|for|on|behalf|of|and|time|by|in|block|capitals|letters|job|place|vorname|nachname|datum|ort|funktion|stempel|\
    nom|prénom|date|fonction|qualité|lieu|nombre|fecha|cargo|lugar|firm|naam|nome|data|stamp|seal|witness";
/// The same in scripts without blanks.
const BESIDE_INSIDE: [&str; 6] = ["姓名", "日期", "职务", "职位", "单位", "印"];
/// What asks who decided, and nothing else.
const DECIDED_BY: &str = "approved by|reviewed by|accepted by|received by|checked by|authorized by|authorised by|verified by|witnessed by|\
    answered by|countersigned by|geprüft von|freigegeben von|genehmigt von|aprobado por|revisado por|recibido por|approuvé par|vérifié par|\
    validé par|审批|批准|审核|复核|审批人|批准人|审核人";
/// So many paragraphs or rows away a slot may still belong to a signature.
const NEAR: usize = 3;

fn words(text: &str) -> Vec<String> {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn lists(list: &str, word: &str) -> bool {
    list.split('|').any(|listed| listed == word)
}

/// Whether a text speaks of a place to sign.
pub(crate) fn is_sign(text: &str) -> bool {
    if text.chars().count() > 120 {
        return false;
    }
    let words = words(text);
    let dated = words
        .iter()
        .any(|word| matches!(word.as_str(), "date" | "dated" | "datum" | "fecha" | "when"));
    // When a contract was signed is known before the form is.
    let past = words.iter().any(|word| word == "contrato" || word == "contratto");
    let firma = words.iter().any(|word| word == "firma")
        && !past
        && (words.len() == 1 || words.iter().any(|word| lists(WITH_FIRMA, word)));
    SIGNS_INSIDE.iter().any(|sign| text.contains(sign))
        || (!dated && words.iter().any(|word| lists(SIGNS, word)))
        || (firma && words.len() > 1)
}

/// Whether a name says nothing but who signs, and when.
fn is_beside(name: &str) -> bool {
    let words = words(name);
    let other = |word: &String| {
        !lists(BESIDE, word)
            && !lists(SIGNS, word)
            && !BESIDE_INSIDE.iter().any(|inside| word.contains(inside))
            && !word.chars().all(|c| c.is_ascii_digit())
    };
    !words.is_empty() && words.len() <= 6 && !words.iter().any(other)
}

/// Whether a label asks who decided.
fn asks_who_decided(label: &str) -> bool {
    lists(DECIDED_BY, &words(label).join(" "))
}

/// Whether a slot is a place to sign.
fn is_signature(slot: &Slot) -> bool {
    let place = slot.cell.as_ref();
    let named = [slot.label.as_str(), slot.caption.as_str()];
    let headers = place.map(|place| [place.row_label.as_str(), place.column_header.as_str()]);
    let own = slot
        .also
        .first()
        .map(String::as_str)
        .filter(|_| slot.kind == SlotKind::Label);
    named
        .into_iter()
        .chain(headers.into_iter().flatten())
        .chain(own)
        .any(is_sign)
}

/// Says of each slot of a part whether it is left to a person.
pub(crate) fn mark(slots: &mut [LocatedSlot]) {
    let mut signatures = Signatures::default();
    for found in slots.iter_mut().filter(|found| is_signature(&found.slot)) {
        found.slot.by_hand = Some(ByHand::Signature);
        match (&found.slot.cell, found.slot.paragraph) {
            (Some(cell), _) => {
                signatures.rows.insert((cell.table, cell.row));
                signatures.cells.insert((cell.table, cell.column, cell.row));
            }
            (None, Some(paragraph)) => {
                signatures.paragraphs.insert(paragraph);
            }
            (None, None) => {}
        }
    }
    for found in slots.iter_mut().filter(|found| found.slot.by_hand.is_none()) {
        found.slot.by_hand = match signatures.have(&found.slot) {
            true => Some(ByHand::BesideSignature),
            false => asks_who_decided(&found.slot.label).then_some(ByHand::Decision),
        };
    }
}

/// Where the places to sign are.
#[derive(Default)]
struct Signatures {
    /// By table and row.
    rows: HashSet<(usize, usize)>,
    /// By table, column and row.
    cells: HashSet<(usize, usize, usize)>,
    paragraphs: HashSet<usize>,
}

impl Signatures {
    /// Whether a slot is the name or the date of one of them.
    fn have(&self, slot: &Slot) -> bool {
        let near = |at: usize| at.saturating_sub(NEAR)..=at + NEAR;
        let header = match (&slot.cell, slot.paragraph) {
            // The row says who signs, the column what of it; or the other way round.
            (Some(cell), _) if self.rows.contains(&(cell.table, cell.row)) => &cell.column_header,
            (Some(cell), _)
                if near(cell.row).any(|row| self.cells.contains(&(cell.table, cell.column, row))) =>
            {
                &cell.row_label
            }
            (None, Some(at)) if near(at).any(|at| self.paragraphs.contains(&at)) => &slot.label,
            _ => return false,
        };
        is_beside(if header.is_empty() { &slot.label } else { header })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_sign_and_words_that_do_not() {
        for text in [
            "Signature",
            "Signed by:",
            "Firma del contratista",
            "Unterschrift",
            "签字",
            "Contractor's signature",
        ] {
            assert!(is_sign(text), "{text}");
        }
        for text in [
            "Initial contract sum",
            "Planning approval number",
            "Firma",
            "Date signed",
            "Fecha de firma del contrato",
            "Design",
            "Assigned to",
        ] {
            assert!(!is_sign(text), "{text}");
        }
        for text in [
            "Name",
            "Print name",
            "Date",
            "Position",
            "For and on behalf of",
            "日期",
        ] {
            assert!(is_beside(text), "{text}");
        }
        for text in ["Project name", "Date of inspection", "Contract sum", ""] {
            assert!(!is_beside(text), "{text}");
        }
        for text in ["Answered by:", "Approved By", "Geprüft von", "审批"] {
            assert!(asks_who_decided(text), "{text}");
        }
        for text in [
            "Raised by",
            "Planning approval number",
            "Approved by the client on",
            "",
        ] {
            assert!(!asks_who_decided(text), "{text}");
        }
    }
}
