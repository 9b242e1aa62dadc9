//! The parts of a label that asks for several things, `Certificate no. / date`, where each has a blank of its own.

/// What parts a label.
const MARKS: [&str; 9] = [" / ", "/", " – ", " — ", " - ", " and ", " und ", " et ", " y "];
/// Words that only say what sort of value a part is: one of another part's head.
const SORTS: &str = "no|nos|number|nr|nummer|n°|nº|num|núm|numéro|numero|número|date|dated|datum|vom|fecha|time|uhrzeit|\
    heure|hora|from|to|von|bis|du|au|de|a|desde|hasta|rev|revision|révision|revisión|index|indice|índice|issue|version|versión|\
    page|编号|日期|版本|自|至";

fn is_sort(word: &str) -> bool {
    let word = word.to_lowercase();
    let word = word.trim_end_matches('.');
    SORTS.split('|').any(|sort| sort == word)
}

/// The parts of a label, as many as there are blanks; a part that is only a sort of value has the words of the first.
pub(crate) fn parts(label: &str, blanks: usize) -> Option<Vec<String>> {
    let label = label.trim();
    let split = |mark: &str| -> Option<Vec<&str>> {
        let parts: Vec<&str> = label.split(mark).map(str::trim).collect();
        let told = |part: &&str| part.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        // "m/s" and "E/C" are one word.
        let apart = mark != "/" || parts.iter().all(|part| part.chars().count() > 3);
        (parts.len() == blanks && apart && parts.iter().all(told)).then_some(parts)
    };
    let found = MARKS.iter().find_map(|mark| split(mark)).filter(|_| blanks > 1)?;
    let head = head(found.first()?);
    let shared = |(at, part): (usize, &&str)| match head.as_deref() {
        Some(head) if at > 0 && (is_sort(part) || leads_to_day(part)) => format!("{head} {part}"),
        _ => (*part).to_owned(),
    };
    Some(found.iter().enumerate().map(shared).collect())
}

/// Whether a part ends with a word that leads to a day, `completed on`: of what the first part is about.
fn leads_to_day(part: &str) -> bool {
    let last = part.rsplit(' ').next().unwrap_or_default();
    matches!(last, "on" | "am" | "vom" | "le" | "el")
}

/// What a label is of, without the sort of value at its end.
fn head(first: &str) -> Option<String> {
    match first.rsplit_once(' ') {
        Some((head, last)) if is_sort(last) || matches!(last, "by" | "durch" | "par" | "por") => {
            Some(head.to_owned())
        }
        None if is_sort(first) => None,
        _ => Some(first.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn each_part_has_its_blank() {
        for (label, told) in [
            (
                "Risk class / design check category",
                ["Risk class", "design check category"],
            ),
            (
                "Check certificate no. / date",
                ["Check certificate no.", "Check certificate date"],
            ),
            ("Put up by / completed on", ["Put up by", "Put up completed on"]),
            (
                "Handover certificate / date",
                ["Handover certificate", "Handover certificate date"],
            ),
            ("Geöffnet von – bis", ["Geöffnet von", "Geöffnet bis"]),
            ("Designer/engineer", ["Designer", "engineer"]),
            ("from – to", ["from", "to"]),
        ] {
            assert_eq!(
                parts(label, 2).as_deref(),
                Some(&told.map(str::to_owned)[..]),
                "{label}"
            );
        }
        for label in ["Wind (m/s)", "Beam", "One / two / three"] {
            assert_eq!(parts(label, 2), None, "{label}");
        }
        assert_eq!(parts("Name / date", 1), None);
    }
}
