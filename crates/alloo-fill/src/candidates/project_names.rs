//! What a form's project is called: in full by the contract, else as its folder is.

use std::collections::BTreeSet;

use super::Candidate;
use crate::accounting::Accounting;
use crate::accounting::Fit;
use crate::facts::Statement;
use crate::facts::running_text::texts;
use crate::facts::sentences::sentences;
use crate::lexicon::{Class, Language, Lexicon, Name, Sorts, fold, tokens};
use crate::values;

/// Words of a project's name.
const LONGEST: usize = 16;

/// Papers that have words of their own for the place that they are about: "Object: Mill Lane, house 3".
const OF_ONE_PLACE: [&str; 7] = [
    "test",
    "pressure-test",
    "laboratory",
    "delivery-note",
    "docket",
    "quotation",
    "invoice",
];

/// Whether a label asks for a party of the project's own contract: a laboratory's client and a supplier's contractor
/// are others.
fn asks_party_of_contract(label: &Name) -> bool {
    let words = label.content.iter().map(String::as_str);
    let parties: Vec<&str> = words.filter(|word| !matches!(*word, "from" | "to")).collect();
    matches!(parties.as_slice(), ["client" | "contractor"])
}

/// Whether a label asks what something is called.
fn asks_name(label: &Name) -> bool {
    !label.sorts.has(Sorts::NUMBER) && !label.sorts.has(Sorts::PERSON)
}

impl<'k> Accounting<'_, 'k> {
    /// Leaves, of what different papers call the project, the name in its contract; else what others say than tests,
    /// deliveries and offers, which name the one place that they were for.
    pub(crate) fn keep_project_names(&self, label: &Name, found: &mut Vec<Candidate<'_>>) {
        if label.content != ["project"] || !asks_name(label) {
            return;
        }
        // "4711" is its number, whatever the column is called.
        found.retain(|one| one.value.chars().any(char::is_alphabetic));
        if self.keep_contracts(found) {
            return;
        }
        let of_one_place = |one: &Candidate<'_>| {
            let about = self.facts.about(one.document);
            let headed = Name::new(&about.headed, about.language);
            OF_ONE_PLACE
                .iter()
                .any(|word| about.words.contains(*word) || headed.has(word))
        };
        found.retain(|one| !of_one_place(one));
    }

    /// Leaves, of what different papers say of a party of the project's contract, what the contract says.
    pub(crate) fn keep_contract_parties(&self, label: &Name, found: &mut Vec<Candidate<'_>>) {
        if asks_party_of_contract(label) && asks_name(label) {
            self.keep_contracts(found);
        }
    }

    /// Leaves what contracts say, where one says something.
    fn keep_contracts(&self, found: &mut Vec<Candidate<'_>>) -> bool {
        let said = found.iter().any(|one| self.is_contract(one.document));
        if said {
            found.retain(|one| self.is_contract(one.document));
        }
        said
    }

    /// Whether a document is called as the particulars of an order are in German.
    fn is_order(&self, document: usize) -> bool {
        let name = self.facts.document_name(document).to_lowercase();
        name.rsplit('/')
            .next()
            .is_some_and(|name| name.contains("auftragsdaten"))
    }

    /// Whether a text is what a party of any paper is called.
    fn names_a_party(&self, value: &str) -> bool {
        let key = values::key(value, values::Order::Unknown);
        let party = |fact: &&Statement<'_>| self.facts.name(fact.name).any(Class::Party);
        let mut said = self.facts.facts.iter().filter(party);
        said.any(|fact| values::key(&fact.value, values::Order::Unknown).starts_with(&key))
    }

    /// The words of the project's folder, without its numbers.
    fn folder_words(&self) -> Option<BTreeSet<String>> {
        let (english, own) = (Lexicon::of(Language::English), Lexicon::of(self.scope.language));
        let project = self.scope.project.as_deref()?;
        let numbered = |part: &&str| part.contains(|c: char| c.is_ascii_digit());
        let parts = project.split_whitespace().filter(|part| !numbered(part));
        let words = parts.flat_map(|part| tokens(part, english));
        let told = |word: &String| {
            let short = word.is_ascii() && word.len() <= 3;
            !(short || english.is(Class::Stop, word) || own.is(Class::Stop, word))
        };
        Some(words.filter(told).collect())
    }

    /// What the project's papers call it in a sentence, where all that do say the same, with most of the words of its
    /// folder.
    fn project_name_in_text(&self) -> Option<Candidate<'k>> {
        let lexicon = Lexicon::of(Language::English);
        let folder = self.folder_words()?;
        let is_name = |name: &str| name.contains(' ') && is_called_as(&folder, name);
        let ours = |document: usize| self.scope.allows(document) && self.is_of_project(document);
        // Taking a text apart costs more than to see that it has none of the words.
        let has_words = |text: &str| {
            let text = fold(text);
            folder.iter().any(|word| text.contains(word.as_str()))
        };
        let of_project =
            texts(self.facts.knowledge).filter(|text| ours(text.document) && has_words(text.text));
        let mut found = of_project.flat_map(|text| {
            let language = self.facts.about(text.document).language;
            let said = sentences(text.text).filter_map(move |sentence| named_in_text(sentence, language));
            said.map(move |name| (name, text.document, text.place))
        });
        let (name, document, place) = found.find(|(name, ..)| is_name(name))?;
        let mut others = found.filter(|(other, ..)| is_name(other));
        let same = others.all(|(other, ..)| tokens(other, lexicon) == tokens(name, lexicon));
        let place = place.join(" ").trim().to_owned();
        same.then(|| called(std::borrow::Cow::Borrowed(name), document, place))
    }

    /// The one name that a paper of the project gives itself or its contract and that has the words of the project's
    /// folder in it: "Name: Conveyor CV-03 and truck shop, erection" for the folder "CC-4417 Conveyor CV-03".
    pub(crate) fn whole_project_name(&self) -> Option<Candidate<'k>> {
        let folder = self.folder_words()?;
        // Who has it built may be called after the place too: "Lisonne Water Board" for "2412 Lisonne Water".
        let is_name = |value: &str| is_called_as(&folder, value) && !self.names_a_party(value);
        let mut found = self.facts.facts.iter().filter(|fact| {
            let name = self.facts.name(fact.name);
            let named = matches!(name.words.as_slice(), [word] if matches!(word.as_str(), "name" | "title" | "subject" | "purpose"));
            let ours = self.scope.allows(fact.document) && self.is_of_project(fact.document);
            !fact.said && named && ours && self.is_contract(fact.document) && is_name(&fact.value)
        });
        let key = |value: &str| tokens(value, Lexicon::of(Language::English));
        let Some(first) = found.next() else {
            let titled = |document: usize| -> Option<&'k str> {
                let ours = self.scope.allows(document) && self.is_of_project(document);
                let title = self
                    .facts
                    .title(document)
                    .filter(|_| ours && (self.is_contract(document) || self.is_order(document)))?;
                let language = self.facts.about(document).language;
                let mut parts = title.split(" – ").map(|part| behind_paper(part, language));
                parts.find(|part| is_name(part) && key(part).iter().any(|word| !folder.contains(word)))
            };
            let mut found = (0..self.facts.knowledge.documents.len())
                .filter_map(|document| Some((document, titled(document)?)));
            let Some((document, name)) = found.next() else {
                return self.project_name_in_text();
            };
            let same = found.all(|(_, other)| key(other) == key(name));
            let name = std::borrow::Cow::Borrowed(name);
            return same.then(|| called(name, document, "its title".to_owned()));
        };
        let same = found.all(|fact| key(&fact.value) == key(&first.value));
        let place = || first.place.join(" ").trim().to_owned();
        same.then(|| called(first.value.clone(), first.document, place()))
    }
}

/// Whether a name has most of the words of a project's folder.
fn is_called_as(folder: &BTreeSet<String>, name: &str) -> bool {
    let said: BTreeSet<String> = tokens(name, Lexicon::of(Language::English)).into_iter().collect();
    let shared = folder.intersection(&said).count();
    shared > 0
        && shared * 2 > folder.len()
        && said.len() > folder.len()
        && name.split_whitespace().count() <= LONGEST
}

/// What a sentence calls a project: what stands in quotation marks behind a word for one, or the capital letters there:
/// "the project Harbour Tunnel, Lot 2, is" is about "Harbour Tunnel, Lot 2".
fn named_in_text(sentence: &str, language: Language) -> Option<&str> {
    let is_project = |word: &str| {
        let name = Name::new(word, language);
        name.content == ["project"] || matches!(name.plain.as_str(), "massnahme" | "massnahmen")
    };
    let mut at = 0;
    for word in sentence.split(' ') {
        let behind = at + word.len();
        at = behind + 1;
        let rest = sentence.get(behind..)?.trim_start();
        if !is_project(word) || word.ends_with(['.', ',', ';', '?', '!']) {
            continue;
        }
        if let Some(quoted) = rest.strip_prefix(['"', '„', '“', '«', '»', '”']) {
            return quoted.split(['"', '“', '”', '«', '»']).next().map(str::trim);
        }
        return begun_by_capitals(rest, language);
    }
    None
}

/// The words at the beginning of a text that capitals or figures begin, with the small ones between them.
fn begun_by_capitals(text: &str, language: Language) -> Option<&str> {
    let own = Lexicon::of(language);
    let (mut end, mut length) = (0, 0);
    for part in text.split_inclusive(' ') {
        let word = part.trim_end().trim_matches(['(', ')', ',']);
        let begins = word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        if !begins && !own.is(Class::Stop, &fold(word)) {
            break;
        }
        length += part.len();
        if begins {
            end = length;
        }
        let ordinal = word
            .trim_end_matches('.')
            .bytes()
            .all(|byte| byte.is_ascii_digit());
        if part.trim_end().ends_with(['.', ';']) && !ordinal {
            break;
        }
    }
    let name = text.get(..end)?.trim().trim_end_matches(['.', ',', ';']);
    Some(name).filter(|name| !name.is_empty())
}

/// A project's name, as a document has it.
fn called(value: std::borrow::Cow<'_, str>, document: usize, place: String) -> Candidate<'_> {
    Candidate {
        value,
        document,
        place,
        fit: Fit::Context,
        unit: None,
        own: false,
        party: false,
    }
}

/// What stands in a title behind what its paper is: "Order New hospital, wing B" is of the new hospital.
fn behind_paper(title: &str, language: Language) -> &str {
    let mut rest = title.trim();
    while let Some((first, behind)) = rest.split_once(' ') {
        let name = Name::new(first.trim_end_matches([':', ',']), language);
        let paper = name.any(Class::Record) || name.has("contract") || name.has("order");
        if !paper || name.words.len() != 1 {
            break;
        }
        rest = behind.trim_start();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::named_in_text;
    use crate::answers::tests::{label, values, vault};
    use crate::lexicon::Language;

    fn named(contract: &str) -> String {
        let summary = format!("# Contract summary\n{contract}\nClient: Vale Water Board");
        let mut vault = vault(&[("contract summary.pdf", &summary)]);
        for document in &mut vault.documents {
            document.project = Some("QD-4417 Conveyor CV-03 and Truck Shop".to_owned());
        }
        values(&vault, "Weekly report", &[label("Project")]).remove(0)
    }

    #[test]
    fn a_project_is_called_as_its_contract_has_it_in_full() {
        let whole = "Supply and erection of conveyor CV-03 and truck shop";
        assert_eq!(named(&format!("Name: {whole}")), whole);
        // The folder has a number before its name.
        assert_eq!(named("Name: Dunmore Labs Ltd"), "");
        let titled = |title: &str| {
            let mut vault = vault(&[(
                "contract summary.pdf",
                &format!("# {title}\nClient: Vale Water Board"),
            )]);
            vault.documents[0].project = Some("Clinic Moorham Wing B".to_owned());
            values(&vault, "Acceptance", &[label("Project")]).remove(0)
        };
        assert_eq!(
            titled("Order New Clinic Moorham, Wing B – Lot 12 Wiring"),
            "New Clinic Moorham, Wing B"
        );
        assert_eq!(titled("Order – Lot 12 Wiring"), "Clinic Moorham Wing B");
        assert_eq!(named("Name: Conveyor belt"), "");
    }

    #[test]
    fn who_has_it_built_is_no_name_of_the_project() {
        let contract = "# Lisonne Water Board\nClient: Lisonne Water Board, 3 Mill Lane\nContract no.: 7";
        let mut vault = vault(&[("01 contract.md", contract)]);
        for document in &mut vault.documents {
            document.project = Some("2412 Lisonne Water".to_owned());
        }
        assert_eq!(values(&vault, "Minutes", &[label("Project")]), [""]);
    }

    #[test]
    fn a_sentence_names_the_project_behind_the_word_for_it() {
        let german = "Wir beauftragen Sie mit den Arbeiten im Bauvorhaben Schulzentrum Harbach, Linz-Urfahr.";
        assert_eq!(
            named_in_text(german, Language::German),
            Some("Schulzentrum Harbach, Linz-Urfahr")
        );
        let quoted = "Lot 3 der Maßnahme \"Klärwerk Au, 4. Stufe\" geht an Sie";
        assert_eq!(
            named_in_text(quoted, Language::German),
            Some("Klärwerk Au, 4. Stufe")
        );
        assert_eq!(named_in_text("The project is late", Language::English), None);
    }

    #[test]
    fn a_numbered_folder_is_not_what_a_project_is_called() {
        let called = |folder: &str, paper: (&str, &str)| {
            let mut vault = vault(&[paper]);
            for document in &mut vault.documents {
                document.project = Some(folder.to_owned());
            }
            values(&vault, "Weekly report", &[label("Project")]).remove(0)
        };
        let silent = ("minutes.md", "# Minutes\nChair: Ann Lee");
        assert_eq!(called("L-503 Moorside Nursery", silent), "");
        assert_eq!(called("Moorside Nursery", silent), "Moorside Nursery");
        let said = (
            "award letter.md",
            "# Award\n> You are appointed for the project New Moorside Nursery, Upton.",
        );
        assert_eq!(
            called("L-503 Moorside Nursery", said),
            "New Moorside Nursery, Upton"
        );
        let numbered = ("contacts.md", "# Contacts\nProject: 503");
        assert_eq!(called("L-503 Moorside Nursery", numbered), "");
    }

    #[test]
    fn what_a_test_calls_the_place_that_it_was_for_is_no_name_of_the_project() {
        let of = |sheet: (&str, &str)| {
            let vault = vault(&[
                sheet,
                ("test report 12.md", "# Test report\nProject: Mill Lane, house 3"),
            ]);
            values(&vault, "Acceptance", &[label("Project")]).remove(0)
        };
        let said = "Project: Mill Lane Homes, houses 1 to 4";
        let whole = "Mill Lane Homes, houses 1 to 4";
        assert_eq!(of(("particulars.md", &format!("# Particulars\n{said}"))), whole);
        assert_eq!(of(("contract.md", &format!("# Contract\n{said}"))), whole);
        assert_eq!(
            of(("pressure test 7.md", &format!("# Pressure test\n{said}"))),
            ""
        );
    }

    #[test]
    fn a_party_of_the_contract_is_the_one_that_the_contract_names() {
        let of = |label_of: &str| {
            let vault = vault(&[
                (
                    "contract data.md",
                    "# Contract data\nClient: Vale Water Board\nContractor: Brannock Ltd",
                ),
                (
                    "test 12.md",
                    "# Pressure test\nClient: Brannock Ltd\nContractor: Ridgeline LLC\nSupplier: Mallee Pipes",
                ),
                ("delivery.md", "# Delivery note 4\nSupplier: Dunmore Pipes"),
            ]);
            values(&vault, "Acceptance", &[label(label_of)]).remove(0)
        };
        assert_eq!(of("Client"), "Vale Water Board");
        assert_eq!(of("From (contractor)"), "Brannock Ltd");
        assert_eq!(of("Supplier"), "");
    }

    #[test]
    fn a_delivery_that_the_form_is_about_does_not_say_what_the_project_is_called() {
        let vault = vault(&[
            (
                "contract data.md",
                "# Contract data\nProject: Renewal of the Vernoz gallery",
            ),
            (
                "delivery note 44817.md",
                "# Delivery note 44817\nDelivery note no.: 44817\nProject: Vernoz",
            ),
        ]);
        let asks = [label("Project"), label("Delivery note no.")];
        let found = values(&vault, "Check sheet", &asks);
        assert_eq!(found, ["Renewal of the Vernoz gallery", "44817"]);
    }
}
