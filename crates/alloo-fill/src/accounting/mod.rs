//! Whether a fact answers what is asked: every word of either that tells things apart is found in the other,
//! or in what the other stands under or is bound to. Nothing is weighed: a word left over is a veto.

pub(crate) mod group_firms; // the firm of a group that builds the project
pub(crate) mod own_firm; // the firm whose folder the documents lie in
pub(crate) mod named_partner; // the firm that a form is about
pub(crate) mod firms_or_people; // whether a value is a firm, where people are asked for
pub(crate) mod own_papers; // the papers about the form's own record
mod headings; // what a fact stands under
mod sides; // whose a fact is
mod label_words; // what single words of labels and headings are for
mod own_month; // the month that the form is about, as facts have it
mod works_span; // when the works as a whole begin and end
mod weekdays; // rows of the form's own week by the days of the week
pub(crate) mod suitable; // whether a value is of the sort that is asked for
mod gross_sums; // sums that are called gross
pub(crate) mod paper_numbers; // the numbers of papers, as labels ask for them

use std::cell::LazyCell;
use std::collections::BTreeMap;

use crate::ablation::without;
use crate::facts::{self, Facts, Statement};
use crate::form::FormScope;
use crate::lexicon::{self, Class, Language, Lexicon, Name, Sorts};
use crate::slots::Asked;
use crate::values::{self};
use gross_sums::is_other_than_sum;
use group_firms::GroupFirm;
use label_words::{clause_words, is, is_addressed, is_generic, is_hard, is_own_side, is_role, is_summed};
pub(crate) use label_words::{is_lasting, names};
use named_partner::Partner;
use own_firm::OwnFirm;
use own_papers::NamedRows;
use paper_numbers::{is_of_paper_asked, is_revision_behind};
use suitable::{
    amount_words, is_measure_of_time, is_share, is_taxed_otherwise, rate_words, sorts_agree, suits,
};

/// How much a fact's name is the one asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// Word for word.
    Verbatim,
    /// By other words for the same, but for words that say only the sort of value.
    Exact,
    /// With words that stand around either.
    Context,
    /// Of a sentence.
    Said,
}

/// What accounts for words.
pub(crate) struct Accounting<'a, 'k> {
    pub facts: &'a Facts<'k>,
    pub scope: &'a FormScope,
    /// Parties and roles by what they are called: `contractor` is "calder voss construction".
    pub entities: BTreeMap<String, String>,
    /// The firm in whose folder all lies.
    pub firm: Option<OwnFirm>,
    /// The firm of a group that has a part in the project.
    pub group: Option<GroupFirm<'k>>,
    /// The firm that the form is about.
    pub partner: Option<Partner>,
    /// Rows of the form's own papers by the words in their names, gathered when first asked.
    pub rows_by_word: std::cell::OnceCell<NamedRows>,
}

impl Accounting<'_, '_> {
    /// Whether what the slot stands under is a thing with a number of its own, `Crane for CH-1`, that the
    /// documents speak of, and this one does not.
    fn is_of_other_thing(&self, asked: &Asked, fact: &Statement<'_>) -> bool {
        let facts = self.facts;
        let said = facts.name(fact.name);
        let shared = self.scope.projects > 0 && !self.is_of_project(fact.document);
        let lasting =
            shared || is_lasting(said) || self.is_contract(fact.document) || self.is_of_group(fact.of);
        let strange = |thing: &String| {
            let known = facts.mentions(thing);
            !known.is_empty()
                && !known.contains(&fact.document)
                && !self.scope.references.contains(thing)
                && !self.scope.things.contains(thing)
        };
        // The form's own number is in its title, and not in every paper that it draws from.
        !lasting && !asked.under_title && asked.things.iter().any(strange)
    }

    /// Whether a document lies with the contract.
    pub(crate) fn is_contract(&self, document: usize) -> bool {
        let name = self.facts.document_name(document);
        let name = Name::new(&name, self.facts.about(document).language);
        ["contract", "agreement", "acceptance", "award"]
            .iter()
            .any(|word| name.has(word))
    }

    /// Whether a diary says a thing of another day than the form's.
    fn is_of_other_day(&self, fact: &Statement<'_>) -> bool {
        let title = self.facts.title(fact.document);
        let own = fact
            .headings
            .iter()
            .rev()
            .take(2)
            .filter(|text| Some(text.as_str()) != title);
        let days = own.filter_map(|text| values::DayOf::of(text));
        let mut dates = days.filter_map(values::DayOf::date);
        let daily = !self.facts.name(fact.name).has("to-date");
        daily && dates.any(|date| self.scope.day.is_none_or(|day| !day.is(date)))
    }

    /// Whether a fact answers a reading, and how.
    pub(crate) fn fact(&self, asked: &Asked, label: &Name, fact: &Statement<'_>) -> Option<Fit> {
        let said = self.facts.name(fact.name);
        // Details are more than what they are of.
        let wide = |name: &Name| name.has("detail") || name.has("particular") || name.has("information");
        if wide(label) != wide(said) {
            return None;
        }
        // The number in a paper's title is no other paper's of its sort.
        let titled = |word: &String| self.scope.titled.contains(word);
        if fact.place == [facts::TITLE, ""] && label.content.iter().any(titled) {
            return None;
        }
        let heading = self.heading(fact.document, fact.headings);
        // Somebody's telephone is no firm's, and a surveyor's client not the client of the works.
        let apart = label.sorts.has(Sorts::PERSON) && label.any(Class::Contact)
            || fact.said
                && (self.scope.is_of_other_paper(self.facts, fact.document) || self.is_of_other_day(fact));
        let apart = apart
            || self.is_about_paper(label, fact)
            || is_other_than_sum(asked, label, said, &fact.value)
            || self.is_of_other_client(label, said, fact.document);
        // A deputy in a sentence is that of whoever was named before, whatever the paper is about.
        let apart = apart || fact.said && said.content == ["deputy"] && label.content.len() > 1;
        let planned = self.is_planned_completion(label, fact.document) || self.is_span_of_works(label, fact);
        if apart || planned || self.is_of_other_thing(asked, fact) {
            return None;
        }
        // Words first: what a value is costs more to tell.
        let explicit = self.accounted(asked, label, fact)?;
        if !sorts_agree(asked, label, said, &fact.value)
            || !suits(label, &fact.value)
            || !suits(&asked.column, &fact.value)
            || firms_or_people::is_nobody(asked, said, &fact.value)
            || asked.deducted && is_share(&fact.value)
        {
            return None;
        }
        let within = amount_words(&fact.value, self.facts.about(fact.document).language);
        if is_taxed_otherwise(label, said, &within) {
            return None;
        }
        self.under(asked, label, fact, heading)?;
        let paper = is_of_paper_asked(label, said, &self.facts.about(fact.document).words);
        if !explicit && self.scope.is_said_of_another(self.facts, label, fact) {
            return None;
        }
        let whole = said.content == label.content || paper;
        let lasting = is_lasting(said) || self.is_of_group(fact.of);
        let about = self.facts.about(fact.document);
        if !lasting && self.scope.is_kin(self.facts, fact.document) {
            return None;
        }
        let other = about.overtaken && !without("rule: later papers of a series")
            || self.scope.is_of_other_paper(self.facts, fact.document);
        let passing = self.scope.is_passing(self.facts, fact.document, said);
        if other && !(lasting && !passing || self.scope.bound.contains(&fact.document)) {
            return None;
        }
        if about.serial
            && !without("rule: one paper of a series")
            && !(lasting
                || explicit
                || self.scope.is_close(self.facts, fact.document)
                    && self.scope.is_series(self.facts, fact.document))
        {
            return None;
        }
        // A list of the firm's forms has their numbers, and not that of a paper made with one.
        let shared = self.scope.projects > 0 && !self.is_of_project(fact.document);
        let of_form = label.content.iter().any(titled) && !label.content.is_empty();
        if shared && of_form && !lasting && values::is_code(&fact.value) {
            return None;
        }
        // The number of a certificate, in a text about another thing.
        let aside = fact.said
            && label.sorts.has(Sorts::NUMBER)
            && (said.all(Class::Record, Class::Own) || said.any(Class::Record))
            && !said.content.iter().all(|word| about.words.contains(word));
        let own = aside || said.all(Class::Own, Class::Own);
        if own && !explicit && !self.scope.is_close(self.facts, fact.document) {
            return None;
        }
        Some(match (fact.said, whole) {
            (true, _) => Fit::Said,
            (false, true) if !label.plain.is_empty() && label.plain == said.plain => Fit::Verbatim,
            (false, true) => Fit::Exact,
            (false, false) => Fit::Context,
        })
    }

    /// Whether a label is of the paper that the form itself is: "Date of the minutes" in a form of minutes.
    fn is_of_form_itself(&self, label: &Name, word: &str, document: usize) -> bool {
        is(Class::Record, word)
            && self.scope.titled.contains(word)
            && label.content.len() == 1
            && !self.scope.bound.contains(&document)
    }

    /// Whether a word is what a label is for: the last in English, German and Chinese, the first in French and
    /// Spanish.
    fn is_head(&self, label: &Name, word: &str) -> bool {
        let head = match self.scope.language {
            Language::French | Language::Spanish => label.words.first(),
            _ => label.words.last(),
        };
        label.words.len() > 1 && head.is_some_and(|head| head == word)
    }

    /// Whether a label is the word for a paper and no more, and a fact says what that is about: "4 flights of stairs"
    /// is no delivery note.
    fn is_about_paper(&self, label: &Name, fact: &Statement<'_>) -> bool {
        let [word] = label.content.as_slice() else {
            return false;
        };
        let said = self.facts.name(fact.name);
        let paper = is(Class::Record, word) && !lexicon::any(Class::Parted, word) && label.sorts.is_empty();
        paper && is_generic(said) && !said.has(word) && !values::is_code(&fact.value)
    }

    /// Whether all words that only the label or only the fact has are found around the other; and whether a
    /// heading or a record says so.
    fn accounted(&self, asked: &Asked, label: &Name, fact: &Statement<'_>) -> Option<bool> {
        let said = self.facts.name(fact.name);
        if self.is_firm_itself(label, fact) || self.is_partner_itself(asked, label, fact) {
            return Some(true);
        }
        let heading = self.heading(fact.document, fact.headings);
        let words = &self.facts.about(fact.document).words;
        let generic = is_generic(said);
        let within = LazyCell::new(|| amount_words(&fact.value, self.facts.about(fact.document).language));
        let mut explicit = false;
        // "Days added by change order 2" are those of the paper that is that.
        let paper = label.any(Class::Record) && label.content.len() > 2;
        let joins = |word: &str| matches!(word, "by" | "under" | "per" | "in" | "with");
        // "To (Contract Administrator)": a letter's side, and in brackets who that is.
        let addressed = |word: &str| {
            let known = |word: &String| is_addressed(word) || said.content.contains(word);
            is_addressed(word)
                && said.content.len() + 1 == label.content.len()
                && label.content.iter().all(known)
                && (is_role(said) || said.all(Class::Party, Class::Role))
        };
        for word in label.content.iter().filter(|word| !said.content.contains(word)) {
            if paper && joins(word) || addressed(word) {
                continue;
            }
            let side = is(Class::Party, word) || is(Class::Role, word);
            // A paper's company is the one that it is from.
            let issuer = word == "organization" && heading.has("from");
            let above = (heading.has(word) || issuer) && (generic || side);
            let telling = generic
                || said.content.len() >= 2
                || said.sorts.has(Sorts::NUMBER)
                || paper_numbers::is_own(label, said, &fact.value);
            let own = self.is_of_form_itself(label, word, fact.document);
            // "Laboratory report" asks for the report, and not for whose it is.
            let head = self.is_head(label, word) && is(Class::Record, word) && label.sorts.is_empty();
            let of_document = words.contains(word.as_str())
                && !own
                && !(is(Class::Party, word) && is_role(said))
                && (word != "data-sheet" || self.is_own_sheet(fact.document))
                && (telling || is(Class::Record, word))
                && !(head && (fact.said || values::is_named(&fact.value) && !values::is_code(&fact.value)));
            // The number of a contract is the one that its client gave it.
            let of_client = matches!(word.as_str(), "client" | "owner" | "employer")
                && label.has("contract")
                && said.has("contract")
                && said.sorts.has(Sorts::NUMBER);
            // What stands under somebody's name is theirs.
            let entity = self.is_entity(word, fact.document, fact.headings, fact.of);
            let project = word == "project" && !said.any(Class::Role) && !generic;
            let named = self.scope.project_words.contains(word);
            // Whoever applies or sends is the firm that the form is of.
            let own_side = is_own_side(word) && self.is_of_party(fact.document, fact.headings, fact.of)
                || self.is_own_firm(word, fact.document);
            let contract =
                matches!(word.as_str(), "contract" | "main-contract") && self.is_contract(fact.document);
            // What a contract says is what was first agreed.
            let first = matches!(word.as_str(), "original" | "initial") && self.is_contract(fact.document);
            // An address is of the place that it is said of.
            let placed = word == "address" && values::is_address(&fact.value) && !generic;
            // What is said with an hour has a time.
            let timed = word == "time"
                && !generic
                && !said.all(Class::Event, Class::Event)
                && values::is_clock(&fact.value);
            let summed = is_summed(asked, word, fact, said);
            let language = self.facts.about(fact.document).language;
            let revision = is_revision_behind(word, said, &fact.value, language);
            let said_with_it =
                within.contains(word) && label.content.iter().any(|word| said.content.contains(word));
            if !(above
                || of_document
                || entity
                || project
                || named
                || said_with_it
                || own_side
                || contract
                || of_client
                || first
                || placed
                || timed
                || summed
                || revision
                || self.is_source(word, label, fact))
            {
                return None;
            }
            explicit |= above || entity || (of_document && is(Class::Record, word));
        }
        Some(explicit | self.covered(asked, label, fact)?)
    }

    /// Whether all words that only the fact has are found around the label; and whether its heading says so.
    fn covered(&self, asked: &Asked, label: &Name, fact: &Statement<'_>) -> Option<bool> {
        let said = self.facts.name(fact.name);
        let mut explicit = false;
        let label_generic = is_generic(label);
        // "VAT at 20 %": a rate says no other thing, where none is asked for.
        let rated = said.has("percent") && !label.has("percent") && !label_generic;
        let role = is_role(label) && label.sorts != Sorts::NUMBER;
        let rate = rate_words(label, said, &fact.value);
        let clause = clause_words(label, said);
        // The amount with tax is the total with tax.
        let total = label.has("amount")
            && said
                .content
                .iter()
                .all(|word| word == "total" || label.content.contains(word))
            && (said.has("incl-tax") || said.has("excl-tax"));
        for word in said.content.iter().filter(|word| !label.content.contains(word)) {
            if rate.contains(word) {
                continue;
            }
            let side = is(Class::Party, word) || is(Class::Role, word);
            let above = asked.block.has(word) && (label_generic || side);
            // "This claim" in the form of a claim is that one.
            let this = |word: &str| is(Class::Record, word) && self.scope.titled.contains(word);
            let this = said.has("this")
                && (word == "this" && said.content.iter().any(|word| this(word)) || this(word));
            let within = asked.block.has(word) && !side && !asked.under_title;
            // What the form is about goes without saying in it.
            let subject =
                self.scope.title.contains(word) && !label_generic && !without("rule: what the form is about");
            let record = is(Class::Record, word) && self.scope.titled.contains(word) && label_generic;
            let project = word == "project"
                && !label.any(Class::Role)
                && (!label_generic || asked.block.has(word) || label.content.is_empty());
            let rate = rated && (word == "percent" || word.bytes().all(|byte| byte.is_ascii_digit()));
            // Without or with tax is no other sum, where the form does not say which.
            let tax = matches!(word.as_str(), "excl-tax" | "incl-tax")
                && !(label.has("excl-tax") || label.has("incl-tax"))
                && !label_generic;
            let first = matches!(word.as_str(), "original" | "initial") && self.is_contract(fact.document);
            let whose = role && label.content.len() > 1 && is(Class::Party, word) && fact.of.is_none();
            // A contract's amount is its sum.
            let sum = word == "amount"
                && label.has("contract")
                && label.has("sum")
                && self.is_contract(fact.document);
            let demanded = self.is_bound_demanded(word, label, fact.document);
            // "Waste recycled in March" in the form of March.
            let in_month = !label_generic && self.is_own_month(word);
            let settled = tax
                || first
                || whose
                || sum
                || demanded
                || in_month
                || clause.contains(word)
                || total && word == "total";
            if !(above || within || this || record || project || subject || rate || settled) {
                return None;
            }
            explicit |= above || record;
        }
        Some(explicit)
    }

    /// Whether a column of a record answers what is asked of it.
    pub(crate) fn column(
        &self,
        asked: &Asked,
        what: &Name,
        column: &Name,
        value: &str,
        spot: (usize, usize),
    ) -> Option<Fit> {
        // "This valuation £" has sums, and not the numbers of valuations.
        if what.sorts == Sorts::NUMBER && column.unit.as_deref().is_some_and(lexicon::is_currency) {
            return None;
        }
        let free = |word: &String| {
            let record = is(Class::Record, word) && self.scope.titled.contains(word);
            let side = is_hard(word) || is(Class::Party, word) || is(Class::Role, word);
            word == "this" || record || asked.block.has(word) && !side
        };
        let extra = column.content.iter().filter(|word| !what.content.contains(word));
        // "Previous bill" in a bill is what was before it; the month goes without saying in its own row.
        let document = self
            .facts
            .knowledge
            .tables
            .get(spot.0)
            .map(|table| table.document);
        let words = document.map(|document| &self.facts.about(document).words);
        let timed = self.scope.timed.contains(&spot);
        let language = document.map_or(self.scope.language, |document| {
            self.facts.about(document).language
        });
        let said = |word: &String| {
            column.content.contains(word)
                || is_revision_behind(word, column, value, language)
                || is_measure_of_time(word, value)
                || is(Class::Record, word) && words.is_some_and(|words| words.contains(word))
                || timed
                    && word != "to-date"
                    && (word == "this" || is(Class::Period, word) || lexicon::month(word).is_some())
        };
        let shared = what.content.iter().any(|word| column.content.contains(word)) || what.content.is_empty();
        let whole = shared && what.content.iter().all(said) && extra.into_iter().all(free);
        let agree = sorts_agree(asked, what, column, value) && suits(what, value);
        // Over the columns of a table what is asked for may be called otherwise.
        let lexicon = Lexicon::of(self.scope.language);
        let over = !asked.column.is_empty() && what.words == asked.column.words;
        // "Achieved %" over "Actual %": but for the words that both have.
        let rest = |name: &Name, other: &Name| {
            let words = name.words.iter().filter(|word| !other.words.contains(word));
            words.cloned().collect::<Vec<_>>().join(" ")
        };
        let other =
            || what.unit == column.unit && lexicon.are_columns(&rest(what, column), &rest(column, what));
        let loose = over && (lexicon.are_columns(&what.words.join(" "), &column.words.join(" ")) || other());
        if loose && agree {
            return Some(Fit::Context);
        }
        (whole && agree).then_some(if what.content == column.content {
            Fit::Exact
        } else {
            Fit::Context
        })
    }
}
