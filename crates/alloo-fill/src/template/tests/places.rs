//! Every labelled slot with a value has a place: with everything a template asks for filled, the text at each
//! such slot has changed. Which value belongs there is the question of `tests/it/labels`.

use serde::Deserialize;

use super::*;
use place::{Find, Package};

#[path = "../../../tests/it/labels/place.rs"]
mod place;

#[derive(Deserialize)]
struct Labels {
    template: PathBuf,
    slot: Vec<Label>,
}

#[derive(Deserialize)]
struct Label {
    kind: String,
    label: String,
    find: Find,
    was: String,
    #[serde(default)]
    open: bool,
}

#[test]
fn every_labelled_slot_with_a_value_has_a_place() {
    let work = tempfile::tempdir().unwrap();
    let (mut lost, mut count) = (Vec::new(), 0);
    for entry in std::fs::read_dir("tests/labels").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let labels: Labels = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let output = work.path().join("filled.docx");
        let template = Template::open(&Path::new(ROOT).join(&labels.template)).unwrap();
        // Rows that are added would move the places below them.
        let mut records = all_records(&template);
        for schedule in template.schedules() {
            if let Some(records) = records.get_mut(&schedule.id) {
                records.truncate(schedule.rows.len());
            }
        }
        put(&template, &everything(&template), &records, None, &output).unwrap();
        let mut filled = Package::open(&output);
        for slot in labels.slot.iter().filter(|slot| !slot.open) {
            count += 1;
            if filled.locate(&slot.find).is_none_or(|now| now == slot.was) {
                lost.push(format!("{}: {} {:?}", path.display(), slot.kind, slot.label));
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
    assert!(count > 400, "{count} labels");
}
