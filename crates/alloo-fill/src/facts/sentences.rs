//! Names and values in sentences: `The Client is Marsh Water.` and `The contract sum is £5,000.`

use crate::ablation::without;
use crate::lexicon::{Class, Lexicon, fold, tokens};
use crate::values::firm_words::is_form;
use crate::values::{self, Sort};

/// Longer names are no names, words.
const NAME: usize = 8;
/// Longer sentences say more than one thing, bytes.
const LONGEST: usize = 240;

/// Callings before a name that are cut short, "Arch. Lilian Mumbi", of more letters than other words that are.
const CALLINGS: [&str; 7] = ["Arch", "Dipl", "Prof", "Engr", "Surv", "Messrs", "inc"];

/// The sentences of a text.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.trim().is_empty() {
            return None;
        }
        let end = rest
            .match_indices(['.', ';', '!', '?', '。', '；'])
            .find(|(at, mark)| {
                let behind = rest.get(at + mark.len()..).unwrap_or_default();
                let mut before = rest.get(..*at).unwrap_or_default().rsplit(' ');
                let word = before.next().unwrap_or_default();
                // "13 C. High tide": a unit behind its figure.
                let unit = before
                    .next()
                    .is_some_and(|word| word.ends_with(|c: char| c.is_ascii_digit()))
                    && word.chars().all(char::is_alphabetic);
                // "No. 5", "Ltd. and", "3. April": the sentence goes on.
                let abbreviated = word.chars().count() < 3 || !word.starts_with(char::is_lowercase);
                // "Chainage 612. Drawing 7": no language counts so far by a figure with its point.
                let counted = word.parse::<u16>().is_ok_and(|number| number > 99);
                // "10 %. Holdback": a sign is no word that is cut short.
                let sign = !word.chars().any(char::is_alphanumeric);
                let cut = word.chars().count() <= 3 && abbreviated && !unit && !counted && !sign;
                // "S.A.P.I. de C.V." goes on in small letters.
                let goes_on = behind
                    .trim_start()
                    .starts_with(|c: char| c.is_lowercase() || c == '(');
                let dotted =
                    word.contains('.') && goes_on && word.chars().all(|c| c.is_alphabetic() || c == '.');
                let short = *mark == "." && (cut || dotted || CALLINGS.contains(&word));
                behind.is_empty() || !mark.is_ascii() || (behind.starts_with(' ') && !short)
            })
            .map_or(rest.len(), |(at, mark)| at + mark.len());
        let (one, more) = rest.split_at(end);
        rest = more;
        Some(one.trim().trim_end_matches(['.', ';', '!', '。', '；']))
    })
}

/// The words of a text, each with where it begins.
pub(crate) fn placed(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    })
}

/// Parties as agreements name them: `between Marsh Water Ltd (the Client) and Kestrel ("Contractor")`.
fn defined<'t>(sentence: &'t str, lexicon: &Lexicon) -> Vec<(&'t str, &'t str)> {
    let mut found = Vec::new();
    for (at, _) in sentence.match_indices(['(', '（']) {
        let (before, inside) = sentence.split_at(at);
        let Some(inside) = inside
            .get(1..)
            .and_then(|inside| inside.split([')', '）']).next())
        else {
            continue;
        };
        let name = inside
            .trim_matches(|c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '\'' | '‘' | '’' | ' '));
        let words = tokens(name, lexicon);
        let party = crate::lexicon::Name::new(name, crate::lexicon::Language::English);
        let side = words.len() <= 3 && party.all(Class::Party, Class::Party) && !party.content.is_empty();
        let is_name = |value: &&str| !value.starts_with("de ") && !is_form(value);
        if let Some(value) = side.then(|| last_name(before)).flatten().filter(is_name) {
            found.push((name, value));
        }
    }
    found
}

/// What may stand before a name in a sentence.
const ARTICLES: [&str; 10] = [
    "der ", "die ", "das ", "dem ", "den ", "la ", "le ", "el ", "the ", "l'",
];

/// A text behind the last brackets in it, but for such as belong to a name: "Brenneke (Schweiz) AG".
fn behind_brackets(text: &str) -> &str {
    let Some(at) = text.rfind(['）', ')']) else {
        return text;
    };
    let rest = text.get(at..).unwrap_or_default().trim_start_matches(['）', ')']);
    let form = rest.trim().chars().count() <= 8 && !rest.trim().is_empty() && !rest.trim().contains(' ');
    let inside = text
        .get(..at)
        .unwrap_or_default()
        .rsplit(['(', '（'])
        .next()
        .unwrap_or_default();
    let part = form && inside.starts_with(char::is_uppercase) && !inside.contains(' ');
    if part { text } else { rest }
}

/// Where the last name of a text begins: behind the word that joins it to what stands before. A word in capitals between
/// two such is a part of it, `y Obras y Caminos del Nalón`.
fn name_begins(text: &str) -> usize {
    const JOINS: [&str; 4] = [" and ", " et ", " y ", " und "];
    let joins = ["between ", "entre ", "zwischen ", "with "].map(|word| format!(" {word}"));
    let all = JOINS.iter().copied().chain(joins.iter().map(String::as_str));
    let mut ends: Vec<(usize, usize)> = all
        .flat_map(|word| text.match_indices(word))
        .map(|(at, word)| (at, at + word.len()))
        .collect();
    ends.sort_unstable();
    let Some((last, start)) = ends.pop() else { return 0 };
    let before = ends.pop().map(|(_, end)| end);
    let between = before.and_then(|end| text.get(end..last));
    let part = between.is_some_and(|between| {
        let capital = between.starts_with(char::is_uppercase) && between.chars().all(char::is_alphabetic);
        capital && JOINS.iter().any(|word| text.get(last..start) == Some(*word))
    });
    before.filter(|_| part).unwrap_or(start)
}

/// The name at the end of a text: a run of words in capitals, before the address or number that follows it.
fn last_name(text: &str) -> Option<&str> {
    let text = behind_brackets(text).rsplit([';', ':']).next()?;
    let start = name_begins(text);
    let text = text.get(start..)?.trim();
    let article = ARTICLES.iter().find_map(|article| text.strip_prefix(article));
    let text = article.unwrap_or(text);
    let end = placed(text)
        .find(|(start, word)| {
            let small = word
                .trim_start_matches('(')
                .chars()
                .next()
                .is_some_and(|c| !(c.is_uppercase() || c == '&'));
            let joins = matches!(*word, "de" | "du" | "van" | "von" | "der" | "la" | "del");
            let number = word.len() > 1
                && *word == word.to_uppercase()
                && text
                    .get(start + word.len()..)
                    .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()));
            (small && !joins) || number
        })
        .map_or(text.len(), |(at, _)| at);
    let name = text.get(..end)?.trim().trim_end_matches(',');
    // Behind a name there is where it sits, and nothing that it does.
    let rest = text.get(end..).unwrap_or_default().split_whitespace().next();
    let sits = ["of", "whose", "having", "with", "mit", "sis", "sise", "con"];
    let verb = rest.is_some_and(|word| word.starts_with(char::is_lowercase) && !sits.contains(&word));
    if verb {
        return None;
    }
    // "A. Lee, B. Ray (contractor)": people who came for a party are not it.
    let initial = |word: &str| word.len() == 2 && word.ends_with('.') && word.starts_with(char::is_uppercase);
    if name.split(' ').any(initial) {
        return None;
    }
    ((1..=8).contains(&name.split(' ').count()) && values::is_named(name)).then_some(name)
}

/// What the sentences of a text say by name.
pub(crate) fn said<'t>(text: &'t str, lexicon: &Lexicon) -> Vec<(&'t str, &'t str)> {
    let mut found = Vec::new();
    for one in sentences(text).filter(|one| one.len() <= 3 * LONGEST) {
        if !without("rule: parties in brackets") {
            found.extend(defined(one, lexicon));
        }
        if one.len() > LONGEST {
            continue;
        }
        found.extend(statement(one, lexicon).or_else(|| labelled(one)));
    }
    found
}

/// A name with its value behind a colon, in the middle of a text: `Wet days to date: 15`.
fn labelled(sentence: &str) -> Option<(&str, &str)> {
    let said = sentence.split_once(": ").or_else(|| sentence.split_once('：'));
    let (name, value) = said.or_else(|| behind_ideograph(sentence))?;
    let (name, value) = (own_name(numberless(name.trim())), value.trim());
    // "检测人员：秦子墨，UT二级": a remark behind a name.
    let named = name.ends_with(['人', '员', '师', '长', '位', '商', '家']);
    let value = match value.split_once(['，', ',']).filter(|_| named) {
        Some((first, _)) => first,
        None => value,
    };
    // "98 % (planned 100 %)": a remark behind a figure.
    let bare = value.split_once(" (").map_or(value, |(bare, _)| bare);
    let typed = values::amount(bare).is_some() || values::sort(bare) == Sort::Date;
    let value = if typed { bare } else { value };
    let longest = if typed { NAME } else { 5 };
    let short =
        (1..=longest).contains(&name.split(' ').count()) && (1..=9).contains(&value.split(' ').count());
    let capital = |c: char| c.is_uppercase() || crate::lexicon::is_ideograph(c);
    let plain = name.starts_with(capital) && !name.contains([',', '(']) && !value.contains([':', '：']);
    let figure = value.bytes().any(|byte| byte.is_ascii_digit());
    // A few words that end a sentence are as much a value as a figure.
    let worded = value.starts_with(capital) && value.split(' ').count() <= 5 && value.chars().count() <= 60;
    (short && plain && (figure || worded) && !is_counts(value)).then_some((name, value))
}

/// A Chinese name with its value behind a colon of another script: `送货人:韦东`.
fn behind_ideograph(sentence: &str) -> Option<(&str, &str)> {
    let (name, value) = sentence.split_once(':')?;
    name.ends_with(crate::lexicon::is_ideograph)
        .then_some((name, value))
}

/// Whether a text counts several things, `214 issued, 9 open`: a value of each, and of no name alone.
fn is_counts(text: &str) -> bool {
    let parts: Vec<&str> = text.split([',', '，']).map(str::trim).collect();
    let counted = |part: &&str| {
        part.split_once(' ').is_some_and(|(number, rest)| {
            number.bytes().all(|byte| byte.is_ascii_digit()) && rest.starts_with(char::is_lowercase)
        })
    };
    parts.len() > 1 && parts.iter().all(counted)
}

/// A Chinese name without the clauses before it and without the paper that it is of: `本报告检测人员`.
pub(crate) fn own_name(name: &str) -> &str {
    let last = name.rsplit(['，', '；', '。']).next().unwrap_or(name).trim();
    let papers = ["本报告", "本工程", "本项目", "本次", "本批"];
    let bare = papers
        .iter()
        .find_map(|paper| last.strip_prefix(paper))
        .unwrap_or(last);
    match bare.chars().count() {
        0 | 1 => name,
        _ => bare,
    }
}

/// A name without the number of its clause or item: "9.5 Next meeting", "§ 3 Fristen", "A-5 Paiements", "Sexta. Penas".
pub(crate) fn numberless(name: &str) -> &str {
    let marked = name.starts_with('§');
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = |word: &str| {
        let plain = word.trim_end_matches(['.', ')']);
        word.len() <= 8 && plain.split('.').all(figures) && (marked || word.contains(['.', ')']))
    };
    let lettered = |word: &str| {
        let parts = word.split_once('-');
        parts.is_some_and(|(letter, number)| {
            letter.len() == 1
                && letter.starts_with(|c: char| c.is_ascii_uppercase())
                && figures(number)
                && !number.starts_with('0')
        })
    };
    let ordinal = |word: &str| {
        [
            "Primera.",
            "Segunda.",
            "Tercera.",
            "Cuarta.",
            "Quinta.",
            "Sexta.",
            "Séptima.",
            "Octava.",
            "Novena.",
            "Décima.",
        ]
        .contains(&word)
    };
    let name = name.strip_prefix('§').map_or(name, str::trim_start);
    let parts = name
        .split_once(' ')
        .filter(|(word, _)| number(word) || lettered(word) || ordinal(word));
    let rest = parts.map(|(_, rest)| rest.trim());
    rest.filter(|rest| rest.starts_with(char::is_alphabetic) && rest.chars().count() > 2)
        .unwrap_or(name)
}

/// A value without what is said beside it by name: `8 May 2025. Present: A. Lee` is a day.
pub(crate) fn first_said(value: &str) -> &str {
    let mut parts = sentences(value);
    let first = parts.next().unwrap_or(value);
    let named = parts.next().is_some_and(|next| {
        let mark = next.find([':', '：']);
        mark.is_some_and(|at| {
            next.get(..at)
                .is_some_and(|name| (1..=5).contains(&name.split(' ').count()))
        })
    });
    let dated = values::sort(first) == Sort::Date;
    match named || dated {
        true => first,
        false => value,
    }
}

/// A name without its article, which small letters tell: `der Bahnhof Wiesenau`.
fn without_article(value: &str) -> &str {
    let articles = [
        "the ", "der ", "die ", "das ", "le ", "la ", "les ", "l'", "l’", "el ", "los ", "las ",
    ];
    let bare = articles.iter().find_map(|article| value.strip_prefix(article));
    bare.filter(|bare| bare.starts_with(char::is_uppercase))
        .unwrap_or(value)
}

/// A name without what its bearer is called by or reached by: "Ann Lee, Deputy Chief Engineer (Roads)".
fn without_calling<'t>(value: &'t str, lexicon: &Lexicon) -> &'t str {
    let Some((name, rest)) = value.split_once(", ") else {
        return value;
    };
    let capital = |word: &str| word.trim_start_matches('(').starts_with(char::is_uppercase);
    let named = (2..=5).contains(&name.split(' ').count()) && name.split(' ').all(capital);
    let calling = rest.split(' ').all(capital) && lexicon.has(Class::Role, rest);
    let reached = rest.split_once(' ').is_some_and(|(word, number)| {
        let digits = |c: char| c.is_ascii_digit() || c == ' ';
        word.chars().all(char::is_alphabetic) && number.len() > 3 && number.chars().all(digits)
    });
    if named && (calling || reached) {
        name
    } else {
        value
    }
}

/// The name and value of a sentence that says one thing.
fn statement<'t>(sentence: &'t str, lexicon: &Lexicon) -> Option<(&'t str, &'t str)> {
    let words: Vec<(usize, &str)> = placed(sentence).filter(|(_, word)| !word.is_empty()).collect();
    let (from, length) = (1..words.len().min(NAME + 2)).find_map(|at| {
        let length = (1..=4).rev().find(|length| {
            let run: Option<Vec<String>> = words
                .get(at..at + length)
                .map(|run| run.iter().map(|(_, word)| fold(word)).collect());
            run.is_some_and(|run| lexicon.is(Class::Verb, &tokens(&run.join(" "), lexicon).join(" ")))
        })?;
        Some((at, length))
    })?;
    let name = sentence.get(..words.get(from)?.0)?.trim();
    let value = sentence.get(words.get(from + length)?.0..)?.trim();
    let negated = lexicon.has(Class::Negation, name)
        || value
            .split(' ')
            .next()
            .is_some_and(|word| lexicon.has(Class::Negation, word));
    let before = tokens(name, lexicon);
    if negated || before.is_empty() || before.len() > NAME || name.contains([',', ':', '(']) {
        return None;
    }
    // Only what is plainly a value: a day, an amount, or a name.
    let value = value.strip_prefix("on ").unwrap_or(value);
    let value = without_calling(without_article(value), lexicon);
    let typed = matches!(
        values::sort(value),
        Sort::Date | Sort::Money | Sort::Percent | Sort::Email
    ) || values::amount(value)
        .is_some_and(|amount| amount.unit.split(' ').count() == 1 && !amount.unit.is_empty());
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let named = value
        .split(' ')
        .all(|word| capital(word) || matches!(word, "&" | "of" | "and" | "de" | "du" | "van" | "von"))
        && (1..=7).contains(&value.split(' ').count())
        && capital(value)
        && !value.contains(',');
    (typed || named).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Language;

    #[test]
    fn a_name_has_no_number_of_its_clause() {
        let names = [
            ("9.5 Next meeting", "Next meeting"),
            ("§ 3 Fristen", "Fristen"),
            ("A-5 Paiements", "Paiements"),
            ("Sexta. Penas convencionales", "Penas convencionales"),
            ("28 jours", "28 jours"),
            ("A-04 mesh", "A-04 mesh"),
        ];
        for (text, name) in names {
            assert_eq!(numberless(text), name);
        }
    }

    #[test]
    fn a_name_may_have_brackets_and_no_article() {
        let between =
            "zwischen der Kraftwerke Sorda AG, Via 8 (Bauherrschaft), und der Brenneke Beton (Schweiz) AG";
        assert_eq!(last_name(between), Some("Brenneke Beton (Schweiz) AG"));
        assert_eq!(
            last_name("Vertrag zwischen der Kraftwerke Sorda AG"),
            Some("Kraftwerke Sorda AG")
        );
        assert_eq!(
            last_name("Marsh Water Ltd (the Client) and Kestrel"),
            Some("Kestrel")
        );
    }

    #[test]
    fn a_calling_that_is_cut_short_ends_no_sentence() {
        let found: Vec<&str> = sentences("Visitors: Arch. Lila Moore. It rains.").collect();
        assert_eq!(found, ["Visitors: Arch. Lila Moore", "It rains"]);
    }

    #[test]
    fn what_sentences_say_by_name() {
        let english = |text: &'static str| said(text, Lexicon::of(Language::English));
        assert_eq!(
            english("The Client is Marsh Water."),
            [("The Client", "Marsh Water")]
        );
        assert_eq!(
            english("The contract sum is £5,000. It rains."),
            [("The contract sum", "£5,000")]
        );
        assert_eq!(
            english("Practical completion is due on 3 April 2026."),
            [("Practical completion", "3 April 2026")]
        );
        assert_eq!(
            english("The defects period is 12 months."),
            [("The defects period", "12 months")]
        );
        assert_eq!(
            english("58.2 Progress of lot 2: 98 % (planned 100 %). It rains."),
            [("Progress of lot 2", "98 %")]
        );
        assert_eq!(
            english("Done. Days of bad weather accepted until today: 21."),
            [("Days of bad weather accepted until today", "21")]
        );
        assert_eq!(
            english("The owner is the Borough Council."),
            [("The owner", "Borough Council")]
        );
        assert_eq!(
            english("The Engineer is Sri V. K. Rao, Chief Engineer (Roads). It rains."),
            [("The Engineer", "Sri V. K. Rao")]
        );
        for text in [
            "The inspectors are Ann Lee, Bo Ray.",
            "The Client is not Marsh Water.",
            "The work is late.",
            "The trial panel will be sprayed again once the dose is agreed.",
            "The Client is Marsh Water, and the sum was agreed.",
        ] {
            assert_eq!(english(text), [], "{text}");
        }
        let chinese = said(
            "合格。本报告检测人员：秦子墨，UT二级。",
            Lexicon::of(Language::Chinese),
        );
        assert_eq!(chinese, [("检测人员", "秦子墨")]);
        let chinese = said(
            "共20件。到货时间:8:40。送货人:韦东。设计单位:江城设计院",
            Lexicon::of(Language::Chinese),
        );
        assert_eq!(chinese, [("送货人", "韦东"), ("设计单位", "江城设计院")]);
        assert_eq!(english("RFIs: 214 issued to date, 9 open."), []);
        let parted: Vec<&str> = sentences("It is at chainage 612. Drawing 7 shows it.").collect();
        assert_eq!(parted, ["It is at chainage 612", "Drawing 7 shows it"]);
        let french = said(
            "Le montant du marché est de 5 000 €.",
            Lexicon::of(Language::French),
        );
        assert_eq!(french, [("Le montant du marché", "5 000 €")]);
    }
}
