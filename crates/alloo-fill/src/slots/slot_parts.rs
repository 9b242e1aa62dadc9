//! Blanks that are a part of the one before them: `__ of __`, the parts of a date, somebody's telephone.

use crate::lexicon::{self, Class, Language, Name, Sorts};
use crate::model::{Slot, SlotKind};
use crate::values::contact_words::is_contact_word;

/// A heading without the brackets that say who fills the part in: nothing under "Part A – Request (to be completed
/// by the Contractor)" is the contractor's for that.
pub(crate) fn without_who_fills(heading: &str) -> &str {
    const FILLS: [&str; 14] = [
        "completed by",
        "filled in by",
        "filled by",
        "filled out by",
        "auszufüllen",
        "ausgefüllt",
        "remplir",
        "rempli par",
        "compléter par",
        "cumplimentar",
        "rellenar",
        "llenar",
        "diligenciar",
        "填",
    ];
    let heading = without_own_side(heading);
    let Some((outside, inside)) = heading.split_once(['(', '（']) else {
        return heading;
    };
    let fills = FILLS.iter().any(|words| inside.to_lowercase().contains(words));
    let last = inside.trim_end().ends_with([')', '）']) && !outside.trim().is_empty();
    if fills && last {
        outside.trim_end()
    } else {
        heading
    }
}

/// A heading without the own side that fills the part in, where that is all behind its dash: "Part A – By Contractor".
fn without_own_side(heading: &str) -> &str {
    let parts = [" – ", " — ", " - ", ": "];
    let Some((outside, side)) = parts.iter().find_map(|dash| heading.rsplit_once(dash)) else {
        return heading;
    };
    let led = side.trim().split_once(' ').filter(|(lead, _)| {
        matches!(
            lead.to_lowercase().as_str(),
            "by" | "par" | "por" | "von" | "vom" | "durch" | "from"
        )
    });
    let own = led.is_some_and(|(_, who)| {
        Language::ALL.iter().any(|language| {
            let name = Name::new(who, *language);
            !name.content.is_empty()
                && name.content.iter().all(|word| {
                    matches!(
                        word.as_str(),
                        "contractor" | "subcontractor" | "applicant" | "supplier"
                    )
                })
        })
    });
    match own && !outside.trim().is_empty() {
        true => outside.trim_end(),
        false => heading,
    }
}

/// Whether a blank goes on from another on its line: `__ of __`, `__/__/____`.
pub(crate) fn goes_on(slot: &Slot) -> bool {
    let before = slot.before.trim_end();
    let last = before.rsplit(' ').next().unwrap_or_default();
    let rest = before
        .get(..before.len() - last.len())
        .unwrap_or_default()
        .trim_end();
    let joined = matches!(
        last.to_lowercase().as_str(),
        "of" | "von" | "de" | "sur" | "/" | "aus"
    );
    let blank = |text: &str| text.ends_with("__") || text.ends_with('…') || text.ends_with("...");
    (joined && blank(rest))
        || (before.ends_with(['/', '.', '-']) && blank(before.trim_end_matches(['/', '.', '-'])))
        || (slot.kind == SlotKind::Label
            && slot.after.trim_start().starts_with(['/'])
            && slot.after.contains("__"))
}

/// Whether a blank asks how somebody is reached whose name the blank before it asks for: `Written by ____,
/// telephone ____`.
pub(crate) fn is_of_person_before(slot: &Slot, language: Language) -> bool {
    let label = Name::new(&slot.label, language);
    let reached = !label.words.is_empty() && label.words.iter().all(|word| is_contact_word(word));
    let person = |text: &str| {
        let name = Name::new(text, language);
        name.sorts.has(Sorts::PERSON) || name.any(Class::Role) || name.has("author")
    };
    reached && slot.cell.is_none() && slot.before.contains(['_', '{', '<', '[', '…']) && person(&slot.before)
}

/// The unit in the brackets of what heads a table: "Progress (%)".
pub(crate) fn unit_over(slot: &Slot) -> Option<String> {
    let over = slot.block.last().or(slot.headings.last())?.trim();
    let bracketed = over.ends_with([')', '）']) && over.contains(['(', '（']);
    Name::new(over, Language::English).unit.filter(|_| bracketed)
}

/// Leaves out names that another one has with a side or a role more: "SIRET of the contractor: {{siret}}" asks for no
/// other firm's.
pub(crate) fn drop_unsided(names: &mut Vec<Name>) {
    let side = |word: &str| lexicon::any(Class::Party, word) || lexicon::any(Class::Role, word);
    let less = |name: &Name, more: &Name| {
        let mut extra = more.content.iter().filter(|word| !name.content.contains(word));
        let told = [Class::Record, Class::Party, Class::Role]
            .iter()
            .any(|class| name.any(*class));
        let of_somebody = !name.content.is_empty() && !told;
        of_somebody
            && name.content.len() < more.content.len()
            && name.content.iter().all(|word| more.content.contains(word))
            && extra.all(|word| side(word))
    };
    let all = names.clone();
    names.retain(|name| !all.iter().any(|more| less(name, more)));
}

/// Whether a name says less than a label, of what many things have: the reason, of "Reason of the refusal"; or names the
/// side whose day the label asks for.
pub(super) fn is_part_of(text: &str, label: &str, language: Language) -> bool {
    let (part, whole) = (Name::new(text, language), Name::new(label, language));
    let side = part.sorts.is_empty() && !part.content.is_empty() && part.all(Class::Party, Class::Role);
    if side && whole.sorts.has(Sorts::DATE) {
        return true;
    }
    part.content.len() < whole.content.len()
        && !part.content.is_empty()
        && part.all(Class::Common, Class::Aspect)
        && part.content.iter().all(|word| whole.content.contains(word))
}

#[cfg(test)]
mod tests {
    use super::without_who_fills;

    #[test]
    fn a_number_of_one_firm_is_asked_for_by_no_shorter_name() {
        use crate::answers::tests::{label, values, vault};

        let vault = vault(&[("register.md", "# Firms on site\nVAT number: GB 881 2070 19")]);
        let asked = |text: &str| {
            let mut slot = label("vat_number");
            slot.kind = crate::model::SlotKind::Placeholder;
            slot.also = vec![text.into()];
            values(&vault, "Payment request", &[slot])
        };
        assert_eq!(asked("VAT number"), ["GB 881 2070 19"]);
        assert_eq!(asked("VAT number of the contractor"), [""]);
    }

    #[test]
    fn who_fills_a_part_in_heads_nothing() {
        let same = |text| assert_eq!(without_who_fills(text), text);
        assert_eq!(
            without_who_fills("Part A – Request (to be completed by the Contractor)"),
            "Part A – Request"
        );
        assert_eq!(
            without_who_fills("Teil 2 (vom Auftragnehmer auszufüllen)"),
            "Teil 2"
        );
        assert_eq!(without_who_fills("一、申报（由施工单位填写）"), "一、申报");
        assert_eq!(without_who_fills("PART A – By Contractor"), "PART A");
        assert_eq!(without_who_fills("Teil 1: durch den Auftragnehmer"), "Teil 1");
        same("PART B – By Engineer");
        same("Insurance (contractor)");
        same("(To be completed by the Contractor)");
    }
}
