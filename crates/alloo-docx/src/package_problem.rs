//! What may be wrong with a package.

use std::fmt;
use std::io;

/// Why a file is not a DOCX one can work with.
#[derive(Debug)]
#[non_exhaustive]
pub enum Problem {
    /// Zero bytes.
    Empty,
    /// Not a ZIP archive; what it looks like, where that is known ("a PDF").
    NotZip(Option<&'static str>),
    /// An OLE container with an encrypted package: password-protected.
    Encrypted,
    /// A ZIP archive that ends too early or whose directory makes no sense.
    Cut(String),
    /// Two entries with one name: readers disagree on which of them counts.
    Duplicate(String),
    /// An entry name that leaves the package (absolute, `..`, backslash).
    UnsafeName(String),
    /// An archive without the parts that make it a package of a Word document.
    NoDocument(String),
    /// A package of another kind; its content type.
    OtherKind(String),
    /// A package with macros; these are not filled.
    Macros,
    /// A document type declaration, which no Office file has and attacks need.
    Dtd(String),
    /// Larger than [`Limits`](crate::Limits) allows; says which limit.
    TooLarge(String),
    /// A part whose bytes do not match their checksum or cannot be inflated.
    Corrupt(String),
    /// The file could not be read.
    Io(io::Error),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Empty => f.write_str("the file is empty"),
            Problem::NotZip(Some(kind)) => write!(f, "not a Word document but {kind}"),
            Problem::NotZip(None) => f.write_str("not a Word document (not a ZIP package)"),
            Problem::Encrypted => f.write_str("the document is protected by a password"),
            Problem::Cut(what) => write!(f, "the file is cut off or damaged: {what}"),
            Problem::Duplicate(name) => write!(f, "the package holds the part {name:?} twice"),
            Problem::UnsafeName(name) => write!(f, "the package holds an unsafe entry name, {name:?}"),
            Problem::NoDocument(what) => write!(f, "not a Word document: {what}"),
            Problem::OtherKind(kind) => write!(f, "not a Word document: its main part is {kind:?}"),
            Problem::Macros => f.write_str("the document carries macros (.docm or .dotm)"),
            Problem::Dtd(part) => write!(f, "the part {part:?} has a document type declaration"),
            Problem::TooLarge(what) => write!(f, "the package is too large: {what}"),
            Problem::Corrupt(what) => write!(f, "the package is damaged: {what}"),
            Problem::Io(error) => write!(f, "cannot read the file: {error}"),
        }
    }
}

impl std::error::Error for Problem {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Problem::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Problem::Io(error)
    }
}
