//! The arguments of a tool call.

use rmcp::model::JsonObject;
use serde_json::Value;

use crate::error::{Error, Kind, Result};

/// What a call gives; every value is checked before anything is done.
#[derive(Debug)]
pub(super) struct Arguments(JsonObject);

impl Arguments {
    /// Only the names that the tool knows.
    pub(super) fn new(given: Option<JsonObject>, known: &[&str]) -> Result<Self> {
        let given = given.unwrap_or_default();
        match given.keys().find(|name| !known.contains(&name.as_str())) {
            None => Ok(Arguments(given)),
            Some(name) => Err(Error::new(Kind::Input, format!("there is no argument {name:?}"))
                .hint(format!("the arguments are {}", known.join(", ")))),
        }
    }

    fn wrong(name: &str, what: &str) -> Error {
        Error::new(Kind::Input, format!("{name} must be {what}"))
    }

    /// A text, if it is given; `null` and an empty text are not.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.contains('\0') => Err(Self::wrong(name, "text without NUL")),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(Self::wrong(name, "a text")),
        }
    }

    /// A text that must be given.
    pub(super) fn required(&self, name: &str) -> Result<&str> {
        self.text(name)?
            .ok_or_else(|| Error::new(Kind::Input, format!("{name} is missing")))
    }

    /// An id of the service.
    pub(super) fn id(&self, name: &str) -> Result<Option<String>> {
        self.text(name)?.map(|text| uuid(name, text)).transpose()
    }

    /// A job's id.
    pub(super) fn job(&self) -> Result<String> {
        uuid("job_id", self.required("job_id")?)
    }

    /// Ids, each once and sorted; from a list, or a text with commas as the API has it.
    pub(super) fn ids(&self, name: &str) -> Result<Vec<String>> {
        let texts: Vec<&str> = match self.0.get(name) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::String(text)) => text.split(',').collect(),
            Some(Value::Array(list)) => list
                .iter()
                .map(|value| value.as_str().ok_or_else(|| Self::wrong(name, "a list of ids")))
                .collect::<Result<_>>()?,
            Some(_) => return Err(Self::wrong(name, "a list of ids")),
        };
        let texts = texts.into_iter().map(str::trim).filter(|text| !text.is_empty());
        let mut ids = texts.map(|text| uuid(name, text)).collect::<Result<Vec<_>>>()?;
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    /// Yes or no; no where nothing is given.
    pub(super) fn flag(&self, name: &str) -> Result<bool> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(Self::wrong(name, "true or false")),
        }
    }

    /// A whole number within bounds.
    pub(super) fn number(&self, name: &str, otherwise: u64, most: u64) -> Result<u64> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(otherwise),
            Some(value) => value
                .as_u64()
                .filter(|number| (1..=most).contains(number))
                .ok_or_else(|| Self::wrong(name, &format!("a number from 1 to {most}"))),
        }
    }
}

fn uuid(name: &str, text: &str) -> Result<String> {
    uuid::Uuid::parse_str(text.trim())
        .map(|id| id.to_string())
        .map_err(|_| Arguments::wrong(name, "an id as the lists show them (a UUID)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_meant_is_refused() {
        let given = serde_json::json!({
            "job_id": "0B6FF4C1-7D1C-4B8E-9D0E-2A8A54C0F7D1", "force": 1, "limit": 0, "template": "a\u{0}",
            "document_ids": "0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1, 0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1",
        });
        let given = given.as_object().cloned();
        let known = ["job_id", "force", "limit", "template", "document_ids"];
        assert!(Arguments::new(given.clone(), &known[1..]).is_err());
        let arguments = Arguments::new(given, &known).unwrap();
        assert_eq!(arguments.job().unwrap(), "0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1");
        assert_eq!(arguments.ids("document_ids").unwrap().len(), 1);
        assert!(arguments.flag("force").is_err() && arguments.number("limit", 1, 9).is_err());
        assert!(arguments.text("template").is_err() && arguments.required("absent").is_err());
    }
}
