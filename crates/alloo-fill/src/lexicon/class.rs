//! What the entries of a lexicon are.

/// What an entry of a lexicon is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    /// Joins others and says nothing.
    Stop,
    /// Somebody's side in a contract or a paper.
    Party,
    /// What somebody is called by their work.
    Role,
    /// An attribute that many things have.
    Common,
    /// What is said of somebody: where they are and how they are reached.
    Contact,
    /// A word that titles of many forms have.
    TitlePlain,
    /// An attribute of a document itself.
    Own,
    /// Something that happens at a time.
    Event,
    /// A paper or matter known by its number.
    Record,
    /// Begins a prompt, or belongs to one.
    Prompt,
    /// Only what a prompt begins with.
    OpensPrompt,
    /// Leads from a sentence into a blank: `with the`, `under`.
    LeadsIn,
    /// Joins the words of a label in a sentence: `which`, `per`, `until`.
    Joins,
    /// Says that something is only supposed.
    Hedge,
    /// Says that something is still to come.
    Future,
    /// A remark in brackets that asks for nothing.
    Aside,
    /// Turns a restriction round.
    Negation,
    /// The day that a form is written, which a register stands at.
    Now,
    /// A letter by what it does.
    Letter,
    /// What the weather is like.
    Weather,
    /// All records but the form's own.
    Rest,
    /// The records before the form's own.
    Earlier,
    /// What is said of a matter beyond what it is: its cause, its remedy.
    Aspect,
    /// A part of a form, by its place: `section` in "Section 2 – Equipment".
    FormPart,
    /// What a contract calls its own parts by: `Art.` in "Art. 14 Penalties".
    Clause,
    /// What letters and figures part into several: blocks, phases, lots.
    Parted,
    /// A step of a scale.
    Scale,
    /// A span of time that a figure is of.
    Period,
    /// A place to sign.
    Signing,
    /// Heads what others decide and sign.
    Approval,
    /// Whoever decides.
    ApprovedBy,
    /// A box that a reviewer ticks.
    Decision,
    /// A paper that no longer counts.
    Standing,
    /// A paper that does not count yet.
    Draft,
    /// A paper about no real thing.
    Sample,
    /// About something else than the matter at hand.
    Other,
    /// Stands where a value is missing.
    Filler,
    /// In a heading: says that a table follows, and not which rows.
    Layout,
    /// In a heading: leaves rows out in a way that no column says.
    Restrictive,
    /// What a paper names others by: a list called so has some of them.
    Refers,
    /// In a heading over text: there or not, it is the same heading.
    Quiet,
    Yes,
    No,
    /// Heads what has to be: "Required", "Specified".
    Demanded,
    /// Heads what a test or measurement found: "Result", "As tested".
    Obtained,
    /// Joins a name and its value in a sentence.
    Verb,
    /// Says of somebody that they are not there, or another in their place.
    Away,
    /// Stands beside a date and says no more than it.
    Weekday,
    /// Says how many there are: `six`.
    Count,
}

impl Class {
    /// The class by the name of its section.
    pub(crate) fn named(name: &str) -> Option<Class> {
        Some(match name {
            "stop" => Class::Stop,
            "party" => Class::Party,
            "common" => Class::Common,
            "contact" => Class::Contact,
            "title-plain" => Class::TitlePlain,
            "own" => Class::Own,
            "event" => Class::Event,
            "record" => Class::Record,
            "prompt" => Class::Prompt,
            "opens-prompt" => Class::OpensPrompt,
            "leads-in" => Class::LeadsIn,
            "joins" => Class::Joins,
            "hedge" => Class::Hedge,
            "future" => Class::Future,
            "aside" => Class::Aside,
            "negation" => Class::Negation,
            "now" => Class::Now,
            "letter" => Class::Letter,
            "weather" => Class::Weather,
            "rest" => Class::Rest,
            "earlier" => Class::Earlier,
            "aspect" => Class::Aspect,
            "form-part" => Class::FormPart,
            "parted" => Class::Parted,
            "clause" => Class::Clause,
            "scale" => Class::Scale,
            "period" => Class::Period,
            "signing" => Class::Signing,
            "approval" => Class::Approval,
            "approved-by" => Class::ApprovedBy,
            "decision" => Class::Decision,
            "standing" => Class::Standing,
            "draft" => Class::Draft,
            "sample" => Class::Sample,
            "other" => Class::Other,
            "filler" => Class::Filler,
            "layout" => Class::Layout,
            "restrictive" => Class::Restrictive,
            "refers" => Class::Refers,
            "quiet" => Class::Quiet,
            "yes" => Class::Yes,
            "no" => Class::No,
            "demanded" => Class::Demanded,
            "obtained" => Class::Obtained,
            "verb" => Class::Verb,
            "away" => Class::Away,
            "weekday" => Class::Weekday,
            "count" => Class::Count,
            _ => return None,
        })
    }
}
