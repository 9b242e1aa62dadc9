//! The languages, each with its file of words.

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
