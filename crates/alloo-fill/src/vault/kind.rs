//! The formats that are read, by the endings of files' names.

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DocumentFormat {
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
    /// Mails as Outlook has them.
    Outlook,
}

/// Larger files are not read, bytes: a report full of photographs has some tens of MiB.
const LARGEST: u64 = 256 << 20;
/// Larger text files and mails are not read, bytes.
const LARGEST_TEXT: u64 = 64 << 20;

impl DocumentFormat {
    /// All of them; the place of each is its code between processes.
    pub(super) const ALL: [DocumentFormat; 9] = [
        DocumentFormat::Docx,
        DocumentFormat::Workbook,
        DocumentFormat::Csv,
        DocumentFormat::Pdf,
        DocumentFormat::Markdown,
        DocumentFormat::Plain,
        DocumentFormat::Mail,
        DocumentFormat::Html,
        DocumentFormat::Outlook,
    ];

    /// The format that a name's ending stands for; none for those that are not read.
    pub(super) fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "docx" | "docm" => Some(DocumentFormat::Docx),
            "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" => Some(DocumentFormat::Workbook),
            "csv" | "tsv" => Some(DocumentFormat::Csv),
            "pdf" => Some(DocumentFormat::Pdf),
            "md" | "markdown" => Some(DocumentFormat::Markdown),
            "txt" | "text" => Some(DocumentFormat::Plain),
            "eml" => Some(DocumentFormat::Mail),
            "msg" => Some(DocumentFormat::Outlook),
            "html" | "htm" => Some(DocumentFormat::Html),
            _ => None,
        }
    }

    /// The code by which it passes between processes.
    pub(super) fn code(self) -> u8 {
        let place = DocumentFormat::ALL.iter().position(|kind| *kind == self);
        place
            .and_then(|place| u8::try_from(place).ok())
            .unwrap_or(u8::MAX)
    }

    /// The format of a code.
    pub(super) fn of_code(code: u8) -> Option<Self> {
        DocumentFormat::ALL.get(usize::from(code)).copied()
    }

    /// The largest file of the format that is read, bytes.
    pub(super) fn largest(self) -> u64 {
        match self {
            DocumentFormat::Docx
            | DocumentFormat::Workbook
            | DocumentFormat::Pdf
            | DocumentFormat::Outlook => LARGEST,
            DocumentFormat::Csv
            | DocumentFormat::Markdown
            | DocumentFormat::Plain
            | DocumentFormat::Mail
            | DocumentFormat::Html => LARGEST_TEXT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_a_code_of_its_own() {
        for kind in DocumentFormat::ALL {
            assert_eq!(DocumentFormat::of_code(kind.code()), Some(kind));
        }
        assert_eq!(DocumentFormat::of_code(200), None);
        assert_eq!(
            (DocumentFormat::of("a/B.XLSB"), DocumentFormat::of("b.dwg")),
            (Some(DocumentFormat::Workbook), None)
        );
    }
}
