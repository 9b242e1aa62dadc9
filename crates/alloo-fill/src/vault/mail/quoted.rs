//! Which lines of a mail are its own, and which it repeats of earlier mails.

use super::super::words;

/// A text in two of as many lines: in each the lines of the other are empty.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The mail's own lines.
    pub own: String,
    /// Those that it repeats, without their marks; empty where there are none.
    pub quoted: String,
}

/// What introduces a repeated mail in the languages that are read: how the line begins, and how it ends.
const WROTE: [(&str, &[&str]); 8] = [
    ("on ", &["wrote:", "wrote :"]),
    ("am ", &["schrieb:", ":"]),
    ("le ", &["a écrit :", "a écrit:"]),
    ("el ", &["escribió:", "escribio:"]),
    ("在", &["写道：", "写道:", "寫道："]),
    ("于", &["写道：", "写道:"]),
    ("20", &["写道：", "写道:", "wrote:"]),
    ("il ", &["ha scritto:"]),
];

/// Lines that part a mail from the one it answers or passes on.
const RULES: [&str; 12] = [
    "original message",
    "ursprüngliche nachricht",
    "originalnachricht",
    "message d'origine",
    "message d’origine",
    "mensaje original",
    "原始邮件",
    "forwarded message",
    "weitergeleitete nachricht",
    "message transféré",
    "mensaje reenviado",
    "转发的邮件",
];

/// The names in the header that Outlook puts above a repeated mail: sender, time, subject.
pub(super) const SENDER: [&str; 5] = ["from", "von", "de", "发件人", "寄件者"];
pub(super) const TIME: [&str; 9] = [
    "sent",
    "date",
    "gesendet",
    "datum",
    "envoyé",
    "enviado",
    "fecha",
    "发送时间",
    "日期",
];
pub(super) const SUBJECT: [&str; 6] = ["subject", "betreff", "objet", "asunto", "主题", "主旨"];

/// The lines in which such a header has its subject.
const HEADER: usize = 8;
/// The lines over which an introduction may be broken.
const BROKEN: usize = 3;

fn name(line: &str) -> Option<String> {
    let plain = line.trim().trim_start_matches(['>', ' ', '*']);
    let (name, _) = plain.split_once([':', '：'])?;
    Some(name.trim_matches(['*', ' ', '\u{a0}']).to_lowercase())
}

/// Whether Outlook's header of an earlier mail begins here.
fn is_header(lines: &[&str]) -> bool {
    let names: Vec<String> = lines
        .iter()
        .take(HEADER)
        .map_while(|line| {
            // Its lines stand close together; a long list of receivers may be broken.
            (!line.trim().is_empty()).then(|| name(line).unwrap_or_default())
        })
        .collect();
    let has = |list: &[&str]| names.iter().any(|name| list.contains(&name.as_str()));
    names.first().is_some_and(|name| SENDER.contains(&name.as_str())) && has(&TIME) && has(&SUBJECT)
}

/// Whether a line, or a few that make one, say who wrote what follows; how many they are.
fn introduction(lines: &[&str]) -> Option<usize> {
    let first = lines.first()?.trim().to_lowercase();
    let (_, ends) = WROTE.iter().find(|(start, _)| first.starts_with(start))?;
    let mut whole = String::new();
    for (count, line) in lines.iter().take(BROKEN).enumerate() {
        let line = line.trim();
        if line.is_empty() {
            return None;
        }
        whole.push_str(&line.to_lowercase());
        whole.push(' ');
        let ended = ends.iter().any(|end| whole.trim_end().ends_with(end));
        // "Am 3. Mai schrieb Ada:" has its verb in the middle.
        let german = !first.starts_with("am ") || whole.contains("schrieb");
        if ended && german && words::count(&whole) >= 3 {
            return Some(count + 1);
        }
    }
    None
}

fn is_rule(line: &str) -> bool {
    let inner = line.trim();
    let bare = inner.trim_matches(['-', '_', ' ', '*']);
    let ruled = inner.len() > bare.len() + 3;
    ruled
        && (RULES.contains(&bare.to_lowercase().as_str())
            || bare.is_empty() && inner.starts_with("______________"))
}

/// Parts a mail's text.
pub(super) fn part(text: &str) -> Parts {
    let lines: Vec<&str> = text.lines().collect();
    let mut parts = Parts::default();
    let (mut rest, mut any) = (false, false);
    let mut introduced = 0;
    for (at, line) in lines.iter().enumerate() {
        let from_here = lines.get(at..).unwrap_or(&[]);
        if !rest && introduced == 0 {
            rest = is_rule(line) || is_header(from_here);
            if let Some(count) = introduction(from_here).filter(|_| !rest) {
                introduced = count;
                // Where the words themselves have marks, what stands between and below them is the mail's
                // own.
                let after = from_here.iter().skip(count).find(|line| !line.trim().is_empty());
                rest = !after.is_some_and(|line| line.trim_start().starts_with('>'));
            }
        }
        let marked = line.trim_start().starts_with('>');
        let quoted = rest || marked || introduced > 0;
        any |= quoted;
        let bare = line.trim_start_matches(['>', ' ']);
        parts.own.push_str(if quoted { "" } else { line });
        parts.own.push('\n');
        // Who wrote it is no statement of anybody.
        parts
            .quoted
            .push_str(if quoted && introduced == 0 { bare } else { "" });
        parts.quoted.push('\n');
        introduced = introduced.saturating_sub(1);
    }
    if !any {
        parts.quoted.clear();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(text: &str) -> Vec<String> {
        let parts = part(text);
        parts
            .own
            .lines()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn what_is_repeated_is_told_apart_in_each_language() {
        for old in [
            "On Mon, 3 Mar 2026 at 09:14, Ada Okoye <a@x.example> wrote:\n> Rate: 12\n",
            "On Mon, 3 Mar 2026 at 09:14, Ada Okoye\n<a@x.example> wrote:\n\nRate: 12\n",
            "Am 03.03.2026 um 09:14 schrieb Ada Okoye <a@x.example>:\n> Satz: 12\n",
            "Le 3 mars 2026 à 09:14, Ada Okoye a écrit :\n> Taux: 12\n",
            "El mar, 3 mar 2026 a las 9:14, Ada Okoye escribió:\n> Tasa: 12\n",
            "在 2026年3月3日，陈立 写道：\n> 单价：12\n",
            "-----Original Message-----\nRate: 12\n",
            "-----Ursprüngliche Nachricht-----\nSatz: 12\n",
            "________________________________\nFrom: Ada\nSent: Monday\nTo: Bo\nSubject: Rates\n\nRate: 12\n",
            "From: Ada\nSent: Monday\nTo: Bo\nSubject: Rates\n\nRate: 12\n",
            "Von: Ada\nGesendet: Montag\nAn: Bo\nBetreff: Sätze\n\nSatz: 12\n",
            "De : Ada\nEnvoyé : lundi\nÀ : Bo\nObjet : Taux\n\nTaux : 12\n",
            "De: Ada\nEnviado: lunes\nPara: Bo\nAsunto: Tasas\n\nTasa: 12\n",
            "发件人: 陈立\n发送时间: 2026年3月3日\n收件人: 王\n主题: 单价\n\n单价：12\n",
            "*From:* Ada\n*Sent:* Monday\n*Subject:* Rates\n\nRate: 12\n",
        ] {
            let text = format!("The rate is agreed.\nRate: 14\n\n{old}");
            assert_eq!(own(&text), ["The rate is agreed.", "Rate: 14"], "{text}");
            assert!(part(&text).quoted.contains("12"), "{text}");
        }
    }

    #[test]
    fn answers_between_the_lines_are_the_mails_own() {
        let text =
            "On Monday Ada wrote:\n> Is the rate 12?\nNo, the rate is 14.\n> And the term?\nTerm: 6 weeks\n";
        assert_eq!(own(text), ["No, the rate is 14.", "Term: 6 weeks"]);
        assert_eq!(
            own("On site the crew wrote the log.\nFrom: Depot 4\nTo: Site 2\n").len(),
            3
        );
        assert!(part("Rate: 14").quoted.is_empty());
    }
}
