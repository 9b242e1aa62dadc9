//! A mail that somebody saved or copied as text: its header has the names of their program's language, `Von:`,
//! `Gesendet:`, `Betreff:`.

use jiff::civil::Date;

use super::letter::Letter;
use super::quoted::{SENDER, SUBJECT, TIME};
use crate::values::{self, Order};

/// The names of those who receive it, and of those who receive a copy.
const RECEIVER: [&str; 6] = ["to", "an", "à", "a", "para", "收件人"];
const COPY: [&str; 7] = ["cc", "kopie", "copie", "copia", "con copia", "抄送", "副本"];
/// Headers have no more lines.
const LINES: usize = 12;
/// A day has no more words: "lunes 1 de septiembre de 2025".
const WORDS: usize = 6;

/// The name and value of a line of a header.
fn named(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    let name = name.trim_matches(['*', ' ', '\u{a0}']).to_lowercase();
    (name.chars().count() <= 12 && !name.is_empty()).then(|| (name, value.trim()))
}

/// The day in a header's time. Only in English may a month stand first.
fn day(text: &str, english: bool) -> Option<Date> {
    let order = match english {
        true => Order::Unknown,
        false => Order::DayFirst,
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let from = |start: usize| {
        let end = words.len().min(start + WORDS);
        (start + 1..=end)
            .rev()
            .find_map(|end| values::date(&words.get(start..end)?.join(" "), order))
    };
    (0..words.len()).find_map(from)
}

/// Takes a text as a mail, where it begins with the header of one: its sender first or nearly so, and its time and
/// subject.
pub(super) fn letter(text: &str) -> Option<Letter<'_>> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let mut letter = Letter {
        subject: None,
        from: String::new(),
        to: String::new(),
        cc: String::new(),
        sent: None,
        text: None,
        html: None,
    };
    let (mut timed, mut length) = (false, 0);
    for line in text.split_inclusive('\n').take(LINES) {
        let Some((name, value)) = named(line) else {
            break;
        };
        let is = |names: &[&str]| names.contains(&name.as_str());
        match () {
            () if is(&SENDER) => value.clone_into(&mut letter.from),
            () if is(&RECEIVER) => value.clone_into(&mut letter.to),
            () if is(&COPY) => value.clone_into(&mut letter.cc),
            () if is(&SUBJECT) => letter.subject = Some(value),
            () if is(&TIME) => {
                timed = true;
                letter.sent = day(value, matches!(name.as_str(), "sent" | "date"));
            }
            // "Attachments: plan.pdf", "Importance: high".
            () if length > 0 => {}
            () => return None,
        }
        length += line.len();
    }
    let whole = !letter.from.is_empty() && timed && letter.subject.is_some();
    letter.text = text.get(length..);
    whole.then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_that_was_saved_as_text_is_one() {
        for (text, from, sent) in [
            (
                "Von: Reto Brod <r@x.example>\nAn: Ada\nDatum: Mi, 08.10.2025 11:20\nBetreff: AW: Lift\n\nOrder 7\n",
                "Reto Brod <r@x.example>",
                "2025-10-08",
            ),
            (
                "De : Anne R\nÀ : Marc\nDate : 19/11/2025 17:22\nObjet : Avenant\n\nOrder 7",
                "Anne R",
                "2025-11-19",
            ),
            (
                "De: Hugo\nPara: Percy\nFecha: lun., 1 de septiembre de 2025 18:20\nAsunto: Val\n\nOrder 7",
                "Hugo",
                "2025-09-01",
            ),
            (
                "发件人: 沈佳琪\n收件人: 陆志恒\n日期: 2025年9月18日 10:40\n主题: 回复\n\nOrder 7",
                "沈佳琪",
                "2025-09-18",
            ),
            (
                "From: Ada\nSent: Monday, 3 March 2026 10:02\nTo: Bo\nSubject: Rates\nImportance: High\n\nOrder 7",
                "Ada",
                "2026-03-03",
            ),
        ] {
            let letter = letter(text).expect(text);
            assert_eq!(letter.from, from);
            assert_eq!(
                letter.sent.map(|day| day.to_string()).as_deref(),
                Some(sent),
                "{text}"
            );
            assert_eq!(letter.text.map(str::trim), Some("Order 7"), "{text}");
        }
        for text in [
            "Site diary\nFrom: Depot 4\n",
            "From: Depot 4\nTo: Site 2\nDate: 3 May 2026\n\nLoad: 4 t\n",
            "Date: 3 May 2026\nSubject: Pour 4\nWeather: dry\n",
        ] {
            assert!(letter(text).is_none(), "{text}");
        }
        // 3/4 may be either in English.
        let open = letter("From: Ada\nDate: 3/4/2026\nSubject: Rates\n\n").unwrap();
        assert_eq!(open.sent, None);
    }
}
