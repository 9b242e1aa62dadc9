//! What the documents say: `key: value` lines and two-column tables of txt, md, csv and docx files, each with its source.

use std::collections::BTreeMap;
use std::io::Read;

use quick_xml::events::Event;

use super::Source;

/// The most of one document that is read, bytes.
const MOST: u64 = 64 << 20;

/// Facts by normalised name.
#[derive(Debug, Default)]
pub struct Facts(BTreeMap<String, Vec<(String, String)>>);

/// Words in lower case, `no` and `#` as `number`, joined by single blanks.
pub fn normal(text: &str) -> String {
    let lower = text.to_lowercase().replace('#', " number ");
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words
        .map(|word| {
            if matches!(word, "no" | "nr" | "num") {
                "number"
            } else {
                word
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

impl Facts {
    /// The value of a name, if the documents agree on it, and where it stands; else why not.
    pub fn get(&self, name: &str) -> Result<(&str, &str), &'static str> {
        let found = self.0.get(&normal(name)).ok_or("no document says it")?;
        let (value, source) = found.first().ok_or("no document says it")?;
        if found.iter().any(|(other, _)| normal(other) != normal(value)) {
            return Err("the documents disagree");
        }
        Ok((value, source))
    }

    fn put(&mut self, name: &str, value: &str, source: &str) {
        let trim = |text: &str| {
            text.trim()
                .trim_matches(|c| matches!(c, '*' | '_' | '`'))
                .trim()
                .to_owned()
        };
        let name = normal(name.trim_start_matches(['-', '*', '•', '>', '#', ' ']));
        let value = trim(value);
        if name.is_empty()
            || name.len() > 60
            || name.split(' ').count() > 7
            || value.is_empty()
            || value.len() > 300
        {
            return;
        }
        self.0.entry(name).or_default().push((value, source.to_owned()));
    }

    /// Reads a document's facts.
    pub fn read(&mut self, source: &Source) -> Result<(), String> {
        if let Some(project) = &source.project {
            self.put("project", project, "the project's folder");
            self.put("project name", project, "the project's folder");
        }
        let extension = source
            .path
            .extension()
            .map(|extension| extension.to_string_lossy().to_lowercase())
            .unwrap_or_default();
        let open = || std::fs::File::open(&source.path).map_err(|error| error.to_string());
        match extension.as_str() {
            "txt" | "md" => {
                let mut bytes = Vec::new();
                open()?
                    .take(MOST)
                    .read_to_end(&mut bytes)
                    .map_err(|error| error.to_string())?;
                self.lines(&String::from_utf8_lossy(&bytes), &source.name);
            }
            "csv" => {
                let mut reader = csv::ReaderBuilder::new()
                    .has_headers(false)
                    .flexible(true)
                    .from_reader(open()?.take(MOST));
                for row in reader.records() {
                    let row = row.map_err(|error| error.to_string())?;
                    if row.len() == 2 {
                        self.put(&row[0], &row[1], &source.name);
                    }
                }
            }
            "docx" => self.docx(open()?, &source.name)?,
            _ => return Err("documents of this kind are not read".into()),
        }
        Ok(())
    }

    fn lines(&mut self, text: &str, source: &str) {
        for line in text.lines() {
            let line = line.trim();
            if let Some(cells) = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) {
                let cells: Vec<&str> = cells.split('|').collect();
                if let [name, value] = cells[..]
                    && !value.trim().chars().all(|c| matches!(c, '-' | ':'))
                {
                    self.put(name, value, source);
                }
            } else if let Some((name, value)) = line.split_once(':')
                && !value.starts_with("//")
            {
                self.put(name, value, source);
            }
        }
    }

    fn docx(&mut self, file: std::fs::File, source: &str) -> Result<(), String> {
        let limits = crate::docx::Limits {
            total: 512 << 20,
            ..Default::default()
        };
        let main = crate::docx::check(std::io::BufReader::new(&file), &limits)
            .map_err(|problem| problem.to_string())?
            .main_part;
        let mut archive =
            zip::ZipArchive::new(std::io::BufReader::new(&file)).map_err(|error| error.to_string())?;
        let mut bytes = Vec::new();
        archive
            .by_name(&main)
            .map_err(|error| error.to_string())?
            .take(MOST)
            .read_to_end(&mut bytes)
            .map_err(|error| error.to_string())?;
        let text = crate::docx::decode(&bytes).ok_or("its text is in an unknown encoding")?;
        let mut reader = quick_xml::Reader::from_str(&text);
        let (mut line, mut cells, mut tables) = (String::new(), Vec::<String>::new(), 0usize);
        loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Eof => return Ok(()),
                Event::Start(element) if element.name().as_ref() == "w:tbl" => tables += 1,
                Event::End(element) => match element.name().as_ref() {
                    "w:tbl" => tables = tables.saturating_sub(1),
                    "w:p" if tables == 0 => self.lines(&std::mem::take(&mut line), source),
                    "w:p" => line.push(' '),
                    "w:tc" => cells.push(std::mem::take(&mut line).trim().to_owned()),
                    "w:tr" => {
                        if let [name, value] = &std::mem::take(&mut cells)[..] {
                            self.put(name, value, source);
                        }
                    }
                    _ => {}
                },
                Event::Text(text) => line.push_str(text.as_ref()),
                Event::GeneralRef(name) => line.push_str(super::parts::reference(name.as_ref())),
                _ => {}
            }
        }
    }
}
