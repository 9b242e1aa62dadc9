//! The formats that are read, by the endings of files' names.

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Word.
    Docx,
    /// Excel and OpenDocument workbooks.
    Workbook,
    /// Comma-separated tables.
    Csv,
    /// PDF.
    Pdf,
    /// Markdown.
    Markdown,
    /// Plain text.
    Plain,
    /// Mails as RFC 5322 has them.
    Mail,
    /// Pages of the web.
    Html,
}

/// Larger files are not read, bytes: a report full of photographs has some tens of MiB.
const LARGEST: u64 = 256 << 20;
/// Larger text files and mails are not read, bytes.
const LARGEST_TEXT: u64 = 64 << 20;

impl Kind {
    /// All of them; the place of each is its code between processes.
    pub const ALL: [Kind; 8] = [
        Kind::Docx,
        Kind::Workbook,
        Kind::Csv,
        Kind::Pdf,
        Kind::Markdown,
        Kind::Plain,
        Kind::Mail,
        Kind::Html,
    ];

    /// The format that a name's ending stands for; none for those that are not read.
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "docx" | "docm" => Some(Kind::Docx),
            "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" => Some(Kind::Workbook),
            "csv" | "tsv" => Some(Kind::Csv),
            "pdf" => Some(Kind::Pdf),
            "md" | "markdown" => Some(Kind::Markdown),
            "txt" | "text" => Some(Kind::Plain),
            "eml" => Some(Kind::Mail),
            "html" | "htm" => Some(Kind::Html),
            _ => None,
        }
    }

    /// The code by which it passes between processes.
    pub fn code(self) -> u8 {
        let place = Kind::ALL.iter().position(|kind| *kind == self);
        place
            .and_then(|place| u8::try_from(place).ok())
            .unwrap_or(u8::MAX)
    }

    /// The format of a code.
    pub fn of_code(code: u8) -> Option<Self> {
        Kind::ALL.get(usize::from(code)).copied()
    }

    /// The largest file of the format that is read, bytes.
    pub fn largest(self) -> u64 {
        match self {
            Kind::Docx | Kind::Workbook | Kind::Pdf => LARGEST,
            Kind::Csv | Kind::Markdown | Kind::Plain | Kind::Mail | Kind::Html => LARGEST_TEXT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_a_code_of_its_own() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_code(kind.code()), Some(kind));
        }
        assert_eq!(Kind::of_code(200), None);
        assert_eq!(
            (Kind::of("a/B.XLSB"), Kind::of("b.dwg")),
            (Some(Kind::Workbook), None)
        );
    }
}
