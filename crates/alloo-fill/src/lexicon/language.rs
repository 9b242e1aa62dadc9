//! The languages, each with its file of words.

use std::sync::OnceLock;

/// A language of forms and documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Language {
    /// Where nothing says otherwise.
    #[default]
    English,
    German,
    French,
    Spanish,
    Chinese,
}

impl Language {
    pub(crate) const ALL: [Language; 5] = [
        Language::English,
        Language::German,
        Language::French,
        Language::Spanish,
        Language::Chinese,
    ];

    /// What its words end in by gender and case, the longest first, and what stands for each.
    pub(crate) fn endings(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Language::German => &[
                ("ichsten", "ichst"),
                ("lichen", "lich"),
                ("licher", "lich"),
                ("liches", "lich"),
                ("liche", "lich"),
                ("igen", "ig"),
                ("iges", "ig"),
                ("ige", "ig"),
                ("ischen", "isch"),
                ("isches", "isch"),
                ("ischer", "isch"),
                ("ische", "isch"),
                ("erinnen", "er"),
                ("erin", "er"),
                ("eurin", "eur"),
                ("ektin", "ekt"),
                ("chsten", "chst"),
                ("chster", "chst"),
                ("chstes", "chst"),
                ("chste", "chst"),
                ("ungen", "ung"),
                ("keiten", "keit"),
                ("ierten", "iert"),
                ("ierter", "iert"),
                ("iertes", "iert"),
                ("ierte", "iert"),
            ],
            Language::French => &[
                ("trice", "teur"),
                ("euse", "eur"),
                ("iere", "ier"),
                ("nelle", "nel"),
                ("uelle", "uel"),
                ("eelle", "eel"),
                ("itive", "itif"),
                ("eaux", "eau"),
                ("tenue", "tenu"),
                ("revue", "revu"),
                ("ndue", "ndu"),
                // English words of French forms.
                ("antee", "antee"),
                ("loyee", "loyee"),
                ("endee", "endee"),
                ("ignee", "ignee"),
                ("ee", "e"),
                ("lie", "li"),
                ("nie", "ni"),
                ("sie", "si"),
            ],
            Language::Spanish => &[
                ("adora", "ador"),
                ("tora", "tor"),
                ("sora", "sor"),
                ("ologa", "ologo"),
                ("ecta", "ecto"),
                ("niera", "niero"),
                ("isica", "isico"),
                ("ecnica", "ecnico"),
                ("ativa", "ativo"),
                ("ada", "ado"),
                ("ida", "ido"),
                ("cione", "cion"),
                ("dore", "dor"),
                ("ctore", "ctor"),
                ("isore", "isor"),
                ("iale", "ial"),
                ("nale", "nal"),
                ("rale", "ral"),
                ("uale", "ual"),
            ],
            Language::English | Language::Chinese => &[],
        }
    }

    /// The lines of its entries, each with the section it stands in.
    pub(super) fn lines(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut section = "";
        let lines = self.entries().lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.filter_map(
            move |line| match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(name) => {
                    section = name;
                    None
                }
                None => Some((section, line)),
            },
        )
    }

    /// Its file of entries.
    pub(crate) fn entries(self) -> &'static str {
        match self {
            Language::English => include_str!("en.txt"),
            Language::German => include_str!("de.txt"),
            Language::French => include_str!("fr.txt"),
            Language::Spanish => include_str!("es.txt"),
            Language::Chinese => include_str!("zh.txt"),
        }
    }
}

/// What each language has of its own, made when it is first asked for.
pub(super) struct OfLanguage<T> {
    make: fn(Language) -> T,
    made: [OnceLock<T>; 5],
}

impl<T> OfLanguage<T> {
    pub(super) const fn new(make: fn(Language) -> T) -> Self {
        OfLanguage {
            make,
            made: [const { OnceLock::new() }; 5],
        }
    }

    /// What a language has.
    pub(super) fn get(&self, language: Language) -> &T {
        let [english, german, french, spanish, chinese] = &self.made;
        let own = match language {
            Language::English => english,
            Language::German => german,
            Language::French => french,
            Language::Spanish => spanish,
            Language::Chinese => chinese,
        };
        own.get_or_init(|| (self.make)(language))
    }
}
