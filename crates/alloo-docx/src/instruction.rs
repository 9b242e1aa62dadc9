//! Instructions to people in a template: what asks for something, and what it asks for.

use crate::text_map::collapse;

/// What instructions begin with.
const VERBS: &str = "add|address|attach|briefly|choose|click|complete|confirm|define|describe|detail|discuss|\
    enter|explain|fill|give|identify|include|indicate|input|insert|list|name|note|outline|pick|\
    provide|record|replace|select|set|show|specify|state|summarise|summarize|tap|type|use|write|\
    your|please|tbc|tbd|tba|report|present|document|mention|put|paste|say|refer|tell|quote|mark|tick|\
    bitte|angeben|eintragen|beschreiben|auswählen|wählen|eingeben|einfügen|ergänzen|ausfüllen|nennen|\
    erläutern|\
    indiquer|indiquez|décrire|décrivez|préciser|précisez|saisir|saisissez|insérer|insérez|compléter|\
    complétez|choisir|choisissez|sélectionner|sélectionnez|expliquer|expliquez|renseigner|renseignez|\
    désigner|désignez|énumérer|résumer|nommer|veuillez|\
    indique|indicar|describa|describir|especifique|especificar|inserte|insertar|completar|elija|elegir|\
    seleccione|seleccionar|explique|explicar|escriba|escribir|detallar|introduzca|introducir|señale|\
    señalar|rellene|rellenar|cumplimentar|anotar|resuma|resumir|justifique";
/// What instructions in languages with the verb last end with.
const LAST_VERBS: &str = "eintragen|angeben|ausfüllen|einfügen|beschreiben|benennen|nennen|auswählen|ergänzen|\
    eingeben|erläutern|einsetzen|bezeichnen|darstellen|schildern|begründen|aufführen|auflisten|ankreuzen";
/// Words in brackets that are the writer's own.
const ASIDES: &str = "sic|emphasis added|emphasis mine|ibid|omitted|deleted|redacted|reserved|not used|blank|draft|\
    end";
/// Words of asking, at the start of an instruction.
const ASKING: &str = "click|tap|or|here|to|please|enter|type|insert|input|choose|pick|select|add|provide|fill|in|\
    write|describe|state|specify|the|a|an|your|give|list|set|put|of|this|these|summarise|\
    summarize";
/// What instructions ask for that say nothing of their own.
const NOTHING: &str = "text|text here|here|date|item|some text|value|date here|content|building block|option|\
    text below|tbc|tbd|tba";
/// Verbs that are as often the name of what is asked for.
const NAMES: &str = "name|address|note|report|document";
/// What prompts without brackets begin with.
const PROMPTS: &str = "click here to|click or tap|click to|tap here|choose an item|choose a |pick a date|\
    pick the date|select an|select a |enter text|type here|type text|input text|insert text|\
    enter a date|enter date|click here and|please select|please choose";
/// The same in other languages; all that they say is asking.
const OTHER_PROMPTS: &str = "klicken sie|klicken oder tippen|tippen sie|wählen sie|bitte wählen|bitte auswählen|\
    text eingeben|datum eingeben|datum auswählen|datum wählen|hier klicken|\
    cliquez ici|cliquez ou appuyez|cliquer ici|choisissez|sélectionnez|veuillez choisir|\
    veuillez sélectionner|entrez du texte|saisissez du texte|\
    haga clic|pulse aquí|elija un|seleccione un|escriba aquí|\
    单击|点击|请选择|请输入|请填写|选择一项|选择日期|输入文字";
/// What lists show before a choice is made, and controls before a text is.
const CHOOSE: &str = "select|choose|choose one|select one|pick one|enter|auswählen|wählen|auswahl|bitte wählen|\
    bitte auswählen|eingeben|choisir|sélectionner|sélectionnez|choisissez|à choisir|à sélectionner|\
    saisir|elegir|elija|elija una opción|escoger|escoja|seleccionar|seleccione|selecciona|seleccione una opción|introducir|\
    请选择|选择|请输入";

fn lists(words: &str, word: &str) -> bool {
    words.split('|').any(|listed| listed == word)
}

/// Whether what stands in brackets asks a person for something; `alone` where it is all there is in its
/// paragraph.
pub fn is_instruction(inner: &str, alone: bool) -> bool {
    let text = inner.trim().trim_matches('…').trim();
    let lower = text.to_lowercase();
    let words = text.split_whitespace().count();
    if lists(ASIDES, lower.trim_end_matches('.')) || !text.chars().any(char::is_alphabetic) {
        return false;
    }
    let mut by_word = lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    let first = by_word.clone().next().filter(|first| lower.starts_with(first));
    let last = by_word.next_back().filter(|_| words > 1);
    let verb =
        first.is_some_and(|first| lists(VERBS, first)) || last.is_some_and(|last| lists(LAST_VERBS, last));
    let question = words > 1 && text.ends_with(['?', '？']);
    if verb || question || is_date_pattern(&lower) || (alone && words >= 3) {
        return true;
    }
    if text.chars().any(is_ideograph) {
        return text.chars().count() <= 40;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let reference = words == 1 && text.chars().any(|c| c.is_ascii_digit());
    words <= 6
        && text.len() <= 70
        && letters >= 2
        && !reference
        && text.starts_with(char::is_alphabetic)
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || " .,'’/&()-–_#:;%°€£$?".contains(c))
}

/// Whether what stands in brackets is nothing but room for a value: `[##]`, `[•]`; `led` where a label or a
/// currency leads to it.
pub fn is_room(inner: &str, led: bool) -> bool {
    let text = inner.trim();
    let only = |sign: &[char]| !text.is_empty() && text.chars().all(|c| sign.contains(&c));
    only(&['#', '●', '•', '■', '▪', '_', '?', ' '])
        || (text.len() >= 2 && only(&['x', 'X']))
        || (led && only(&['.', '…', '*', '-', '–']))
        || (text.is_empty() && (led || inner.chars().count() >= 3))
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// The picture of a day in some language, in lower case: `mm/dd/yyyy`, `tt.mm.jjjj`, `jj/mm/aaaa`, `dd-mm-aaaa`.
pub fn is_date_pattern(lower: &str) -> bool {
    let lower = lower.trim_matches(['[', ']', '(', ')', ' ', '.']);
    let parts: Vec<&str> = lower
        .split(['/', '-', '.', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let all = |part: &&str, letters: &[char], most: usize| {
        part.len() <= most && part.chars().all(|c| letters.contains(&c))
    };
    let alike = parts
        .iter()
        .all(|part| part.bytes().all(|byte| Some(byte) == part.bytes().next()));
    let has = |letters: &[char], most: usize| parts.iter().any(|part| all(part, letters, most));
    let year = parts
        .iter()
        .any(|part| part.len() >= 2 && all(part, &['y', 'j', 'a'], 4));
    parts.len() == 3 && alike && lower.len() >= 6 && has(&['d', 't', 'j', 'g'], 2) && has(&['m'], 4) && year
}

/// Whether a text without brackets is a prompt: `Click here to enter text.`
pub fn is_prompt(text: &str) -> bool {
    let lower = collapse(text).to_lowercase();
    PROMPTS.split('|').any(|prompt| lower.starts_with(prompt)) || only_asks(&lower)
}

/// Whether a prompt in lower case says nothing but that something is to be chosen or written.
fn only_asks(lower: &str) -> bool {
    let signs =
        |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '.' | '…' | '*' | '<' | '>' | ':');
    let bare = lower.trim_matches(signs);
    lists(CHOOSE, bare) || OTHER_PROMPTS.split('|').any(|prompt| bare.starts_with(prompt))
}

/// The brackets that marks and instructions stand in.
pub const BRACKETS: [char; 16] = [
    '[', ']', '<', '>', '«', '»', '{', '}', '$', '【', '】', '［', '］', '〔', '〕', ' ',
];

/// What an instruction or prompt asks for, without the asking: `[Insert site address]` → `site address`.
/// Empty where it says nothing of its own, as `Click here to enter text.` does.
pub fn wanted(prompt: &str) -> String {
    let text = prompt.trim();
    let round = text.starts_with(['(', '（']) && text.ends_with([')', '）']);
    let text = if round {
        text.trim_matches(['(', ')', '（', '）'])
    } else {
        text
    };
    let text = collapse(text.trim_matches(BRACKETS).trim_matches('…'));
    // Lines of one address, each in brackets.
    let text = text.replace("] [", ", ");
    let text = text.trim_end_matches(['.', ':', ']']).trim();
    let mut words: Vec<&str> = text.split(' ').collect();
    let first = words
        .first()
        .map_or_else(String::new, |first| first.to_lowercase());
    let named = ["name", "address", "note"].contains(&first.as_str());
    let asks = lists(VERBS, &first) && (words.len() > 1 || !named);
    if asks && !lists(NAMES, &first) {
        let skip = words
            .iter()
            .take_while(|word| lists(ASKING, &word.to_lowercase()))
            .count();
        words.drain(..skip);
    }
    let rest = words.join(" ");
    let plain = rest.to_lowercase();
    // `[in %]` says how to write it alone.
    let unit = plain.contains('%') && plain.chars().filter(|c| c.is_alphabetic()).count() <= 3;
    if unit
        || only_asks(&plain)
        || (lists(NOTHING, &plain) && (asks || plain != "date"))
        || is_date_pattern(&plain)
    {
        String::new()
    } else {
        rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_asking_is_left_out() {
        for (prompt, asked) in [
            ("Click here to enter text.", ""),
            ("Click or tap to enter a date.", ""),
            ("Click to enter the project manager.", "project manager"),
            (
                "[Describe the scope of the work inspected]",
                "scope of the work inspected",
            ),
            ("[Name]", "Name"),
            ("[Type the sender name]", "sender name"),
        ] {
            assert_eq!(wanted(prompt), asked);
        }
    }
}
