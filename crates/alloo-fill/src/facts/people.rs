//! Who is what, as sentences have it: `Jo Smith (site manager)`, `our planner, Jo Smith`, `Site manager Jo
//! Smith`, `led by T. Oduya`.

use super::sentences::sentences;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, fold, is_ideograph};

/// Words of what somebody is.
const ROLE: usize = 5;
/// Words of a name.
const NAME: usize = 4;
/// Surnames that most Chinese have, without those that are words beside others.
const SURNAMES: &str = "王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪姜范\
    姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟钱汤尹黎乔贺赖龚马";
/// Words before "by".
const DONE: usize = 3;

/// Words inside a name.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "del"
            | "la"
            | "da"
            | "dos"
            | "van"
            | "von"
            | "der"
            | "den"
            | "al"
            | "bin"
            | "ap"
            | "du"
            | "le"
    )
}

/// How somebody is addressed.
fn is_address(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "Mr" | "Mrs"
            | "Ms"
            | "Dr"
            | "Herr"
            | "Herrn"
            | "Frau"
            | "Mme"
            | "Ing"
            | "Sr"
            | "Sra"
            | "Don"
            | "Doña"
            | "Prof"
            | "Eng"
            | "Dipl"
            | "Arch"
            | "Engr"
            | "Surv"
            | "Arq"
    )
}

/// Whether a word may be a part of somebody's name: a capital and small letters behind it, or an initial.
fn is_name_word(word: &str) -> bool {
    let mut letters = word.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.as_str();
    let initial = rest == "." || rest.split('.').all(|part| part.len() <= 1) && rest.ends_with('.');
    let plain = rest
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
    capital && (initial || plain && rest.chars().any(char::is_lowercase))
}

/// A text's words, and whether a mark ends each.
struct SpokenLine<'t> {
    words: Vec<&'t str>,
    lexicon: &'t Lexicon,
    language: Language,
}

impl<'t> SpokenLine<'t> {
    fn bare(&self, at: usize) -> &'t str {
        let word = self.words.get(at).copied().unwrap_or_default();
        let word = word.trim_start_matches(['(', '"', '“']);
        // The point of an initial belongs to it.
        if word.chars().count() == 2 && word.ends_with('.') {
            return word;
        }
        word.trim_end_matches([',', '.', ';', ':', ')', '"', '”'])
    }

    /// Whether a mark stands between a word and the next.
    fn ends(&self, at: usize) -> bool {
        let word = self.words.get(at).copied().unwrap_or_default();
        word != self.bare(at) && word.ends_with([',', ';', ':', ')', '.', '”', '"'])
    }

    /// What somebody is, as names are taken apart.
    fn is_role(&self, text: &str) -> bool {
        let name = Name::new(text, self.language);
        name.any(Class::Role) && name.all(Class::Role, Class::Party)
    }

    fn is_plain_role(&self, text: &str) -> bool {
        let head = match self.language {
            Language::English => text.rsplit(' ').next(),
            _ => text.split(' ').next(),
        };
        let head = fold(head.unwrap_or_default());
        // "Supervision" is where somebody works, and not what they are.
        let abstracts = [
            "ion", "ment", "ance", "ence", "dad", "ite", "ing", "ship", "ure", "ura",
        ];
        let small = text.starts_with(char::is_lowercase)
            && self.language != Language::German
            && !abstracts.iter().any(|ending| head.ends_with(ending));
        let words = text.split(' ').count();
        let figure = text.bytes().any(|byte| byte.is_ascii_digit());
        let party = Name::new(text, self.language);
        // "The Revolving Fund, loan no. LF-12": no one is a number.
        let numbered = party.sorts.has(Sorts::NUMBER) || party.sorts.has(Sorts::DATE);
        let side = |word: &String| matches!(word.as_str(), "engineer" | "architect" | "supervisor");
        let party = !party.content.is_empty()
            && (party.all(Class::Party, Class::Party) || party.content.iter().all(side));
        (1..=ROLE).contains(&words)
            && !figure
            && !numbered
            && !party
            && (small || self.is_role(text) || self.ends_as_role(text))
    }

    /// German names of callings by their endings.
    fn ends_as_role(&self, text: &str) -> bool {
        let last = fold(text.split(' ').next().unwrap_or_default());
        let last = last.strip_suffix("in").unwrap_or(&last);
        self.language == Language::German
            && [
                "leiter",
                "fuhrer",
                "planer",
                "prufer",
                "ingenieur",
                "koordinator",
                "meister",
                "uberwacher",
                "gutachter",
                "vermesser",
                "architekt",
                "sigeko",
            ]
            .iter()
            .any(|ending| last.ends_with(ending))
    }

    /// The length of the name that begins at a word.
    fn name_at(&self, at: usize) -> Option<usize> {
        let mut length = 0;
        let mut told = 0;
        while length < NAME + 1 {
            let word = self.bare(at + length);
            let opened = length > 0
                && self
                    .words
                    .get(at + length)
                    .is_some_and(|word| word.starts_with('('));
            if opened {
                break;
            }
            let address = is_address(word);
            let named = is_name_word(word) && !(self.is_role(word) || self.ends_as_role(word));
            if address || named {
                told += usize::from(!address);
            } else if !(told > 0 && is_particle(word)) {
                break;
            }
            length += 1;
            if self.ends(at + length - 1) {
                break;
            }
        }
        let last = self.bare((at + length).checked_sub(1)?);
        let addressed = is_address(self.bare(at)) && told > 0;
        let known = (at..at + length).any(|at| {
            self.lexicon.is(Class::Weekday, &fold(self.bare(at)))
                || crate::lexicon::month(self.bare(at)).is_some()
        });
        ((told >= 2 || addressed) && is_name_word(last) && !known).then_some(length)
    }

    fn text(&self, from: usize, to: usize) -> String {
        let words: Vec<&str> = (from..to).map(|at| self.bare(at)).collect();
        words.join(" ")
    }

    /// What stands in the brackets that open at a word, up to the first comma in them.
    fn bracketed(&self, at: usize) -> Option<String> {
        if !self.words.get(at)?.starts_with('(') {
            return None;
        }
        let mut end = at;
        while !self.ends(end) {
            end += 1;
            if end > at + ROLE {
                return None;
            }
        }
        Some(self.text(at, end + 1))
    }

    /// The part of a sentence behind a comma.
    fn beside(&self, at: usize) -> Option<String> {
        let mut end = at;
        while end < self.words.len() && !self.ends(end) {
            end += 1;
            if end > at + ROLE {
                return None;
            }
        }
        (end < self.words.len() || end > at).then(|| self.text(at, (end + 1).min(self.words.len())))
    }

    /// What stands before a name: a role alone, or one behind an article and before a comma.
    fn before(&self, at: usize) -> Option<String> {
        let stop = |at: usize| {
            let plain = fold(self.bare(at));
            self.lexicon.is(Class::Stop, &plain) || self.lexicon.is(Class::LeadsIn, &plain)
        };
        let last = at.checked_sub(1)?;
        let marked = self.words.get(last)?.ends_with(',');
        if self.ends(last) && !marked {
            return None;
        }
        let lowest = at.saturating_sub(ROLE);
        let mut from = last;
        while from > lowest
            && !self.ends(from - 1)
            && (!stop(from - 1) || matches!(self.bare(from - 1), "of" | "de" | "del" | "du" | "des"))
        {
            from -= 1;
        }
        let article = from.checked_sub(1).is_some_and(stop);
        if marked {
            let text = self.text(from, at);
            return (article && self.is_plain_role(&text)).then_some(text);
        }
        (from..at)
            .map(|from| self.text(from, at))
            .find(|text| (self.is_role(text) || self.ends_as_role(text)) && self.is_plain_role(text))
    }
}

/// Whether a text is what somebody is by calling.
pub(crate) fn is_calling(text: &str, language: Language) -> bool {
    let line = SpokenLine {
        words: Vec::new(),
        lexicon: Lexicon::of(language),
        language,
    };
    (line.is_role(text) || line.ends_as_role(text)) && line.is_plain_role(text)
}

/// Who is what by the sentences of a text.
pub(crate) fn who(text: &str, language: Language) -> Vec<(String, String)> {
    let lexicon = Lexicon::of(language);
    let mut found = Vec::new();
    if text.chars().any(is_ideograph) {
        return chinese(text);
    }
    for sentence in sentences(text) {
        let line = SpokenLine {
            words: sentence.split_whitespace().collect(),
            lexicon,
            language,
        };
        let mut at = 0;
        while at < line.words.len() {
            let Some(length) = line.name_at(at) else {
                done_by(&line, at, &mut found);
                at += 1;
                continue;
            };
            let name = line.text(at, at + length);
            let end = at + length;
            let comma = line.words.get(end - 1).is_some_and(|word| word.ends_with(','));
            let behind = match comma {
                true => line.beside(end),
                false => line.bracketed(end),
            };
            let role = behind.filter(|role| line.is_plain_role(role));
            found.extend(role.map(|role| (role, name.clone())));
            found.extend(line.before(at).map(|role| (role, name)));
            at = end;
        }
    }
    found
}

/// `Led by T. Oduya`: what was done before "by", and by whom.
fn done_by(line: &SpokenLine<'_>, at: usize, found: &mut Vec<(String, String)>) {
    let by = matches!(line.bare(at), "by" | "von" | "durch" | "par" | "por");
    if !by || at == 0 || line.ends(at) {
        return;
    }
    let Some(length) = line.name_at(at + 1) else {
        return;
    };
    let mut from = at;
    while from > 0 && at - from < DONE && !line.ends(from - 1) {
        from -= 1;
    }
    let whole = from == 0 || line.ends(from - 1);
    let name = line.text(at + 1, at + 1 + length);
    if whole {
        found.push((line.text(from, at + 1), name.clone()));
    }
    if at - from > 1 {
        found.push((line.text(at - 1, at + 1), name));
    }
}

/// `陆一帆（材料员）`: somebody, and what they are in brackets.
fn chinese(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, mark) in text.match_indices(['（', '(']) {
        let name: String = {
            let before = text.get(..at).unwrap_or_default();
            let run: Vec<char> = before
                .chars()
                .rev()
                .take_while(|c| is_ideograph(*c))
                .take(5)
                .collect();
            run.into_iter().rev().collect()
        };
        let inside = text
            .get(at + mark.len()..)
            .and_then(|rest| rest.split(['）', ')']).next());
        let role = inside
            .and_then(|inside| inside.split(['，', '、', ',']).next())
            .unwrap_or_default();
        let plain = (2..=6).contains(&role.chars().count()) && role.chars().all(is_ideograph);
        if (2..=4).contains(&name.chars().count()) && plain {
            found.push((role.to_owned(), name));
        }
    }
    let parts = text.split(|c: char| !is_ideograph(c) || c == '为' || c == '是');
    found.extend(parts.filter_map(role_and_name));
    found
}

/// `厂家调试工程师吴越`: what somebody is, right before their name.
fn role_and_name(part: &str) -> Option<(String, String)> {
    let roles = [
        "工程师",
        "班长",
        "组长",
        "队长",
        "经理",
        "主任",
        "总监",
        "员",
        "工长",
        "厂长",
        "所长",
    ];
    let ends = roles
        .iter()
        .filter_map(|role| Some(part.rfind(role)? + role.len()));
    let (role, name) = part.split_at_checked(ends.max()?)?;
    let named = (2..=3).contains(&name.chars().count()) && name.starts_with(|c| SURNAMES.contains(c));
    ((2..=10).contains(&role.chars().count()) && named).then(|| (role.to_owned(), name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str, role: &str, name: &str, language: Language) {
        let found = who(text, language);
        let pair = (role.to_owned(), name.to_owned());
        assert!(found.contains(&pair), "{text}: {found:?}");
    }

    #[test]
    fn people_are_told_by_what_they_are() {
        use Language::{Chinese, English, French, German, Spanish};
        says(
            "Present: Jo Smith (site manager, Kestrel).",
            "site manager",
            "Jo Smith",
            English,
        );
        says(
            "Call our planner, Jo Smith, at once.",
            "planner",
            "Jo Smith",
            English,
        );
        says("Site manager Jo Smith came.", "Site manager", "Jo Smith", English);
        says("Toolbox talk, led by T. Oduya.", "led by", "T. Oduya", English);
        says(
            "La arqueóloga, Remei Canet, viene mañana.",
            "arqueóloga",
            "Remei Canet",
            Spanish,
        );
        says(
            "Karima Benslimane, chimiste",
            "chimiste",
            "Karima Benslimane",
            French,
        );
        says(
            "Bauleiter Martin Hauzinger war da.",
            "Bauleiter",
            "Martin Hauzinger",
            German,
        );
        says(
            "参加：罗建平，厂家调试工程师吴越。",
            "厂家调试工程师",
            "吴越",
            Chinese,
        );
        says("风管二班，班长胡金龙，共6人", "班长", "胡金龙", Chinese);
        says("参加：沈岳川、陆一帆（材料员）", "材料员", "陆一帆", Chinese);
    }

    #[test]
    fn where_people_work_is_not_what_they_are() {
        let none = |text, language| assert_eq!(who(text, language), [], "{text}");
        none("Kenji Abara (Holloway Pike) came.", Language::English);
        none("安全员周密检查，施工员许可后开工，班长带队。", Language::Chinese);
        none("Tomás Quiroz (supervisión) asistió.", Language::Spanish);
        none(
            "Drinking Water Revolving Fund, loan no. LF-2024-7311.",
            Language::English,
        );
        none("T. Fazio (Engineer) signed.", Language::English);
    }
}
