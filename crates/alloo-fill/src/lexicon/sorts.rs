//! What a name's light words say of its value.

/// What light words say of a value: a small set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Sorts(u8);

impl Sorts {
    pub(crate) const NONE: Sorts = Sorts(0);
    pub(crate) const DATE: Sorts = Sorts(1);
    pub(crate) const NUMBER: Sorts = Sorts(2);
    pub(crate) const NAME: Sorts = Sorts(4);
    pub(crate) const PERSON: Sorts = Sorts(8);

    /// What the section of light words with this name says.
    pub(crate) fn named(name: &str) -> Sorts {
        match name {
            "date" => Sorts::DATE,
            "number" => Sorts::NUMBER,
            "name" => Sorts::NAME,
            "person" => Sorts::PERSON,
            _ => Sorts::NONE,
        }
    }

    /// Whether nothing is said.
    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether both say a sort.
    pub(crate) fn has(self, other: Sorts) -> bool {
        self.0 & other.0 != 0
    }

    /// What either says.
    pub(crate) fn and(self, other: Sorts) -> Sorts {
        Sorts(self.0 | other.0)
    }

    /// Whether both say something and nothing that agrees.
    pub(crate) fn conflict(self, other: Sorts) -> bool {
        !self.is_empty() && !other.is_empty() && !self.has(other)
    }
}
