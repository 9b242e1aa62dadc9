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
