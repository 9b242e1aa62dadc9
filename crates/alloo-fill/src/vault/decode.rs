//! Text in whatever encoding people's programs write.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// So much of a text tells its encoding, bytes.
const SAMPLE: usize = 256 << 10;

/// The text of a file: by its byte-order mark; UTF-8; UTF-16 by its zeros; else the encoding that its letters
/// are likeliest of.
///
/// # Errors
/// Where it has zeros, as no text has.
pub(super) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if !text.starts_with('\u{feff}') && !is_wide(bytes, 0) && !is_wide(bytes, 1) => {
            Cow::Borrowed(text)
        }
        _ => encoding(bytes).decode(bytes).0,
    };
    if text.contains('\0') {
        return Err("not text".into());
    }
    Ok(text)
}

fn encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if is_wide(bytes, 1) {
        return UTF_16LE;
    }
    if is_wide(bytes, 0) {
        return UTF_16BE;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let sample = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or(bytes);
    detector.feed(sample, sample.len() == bytes.len());
    detector.guess(None, Utf8Detection::Allow)
}

/// Whether every second byte is mostly zero, as in UTF-16.
fn is_wide(bytes: &[u8], first: usize) -> bool {
    let sample = bytes.get(..bytes.len().min(4096)).unwrap_or(bytes);
    let zeros = sample
        .iter()
        .skip(first)
        .step_by(2)
        .filter(|byte| **byte == 0)
        .count();
    sample.len() > 3 && zeros * 5 > sample.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_known_by_their_letters() {
        let cases = [
            (
                encoding_rs::WINDOWS_1252,
                "Größe der Straße: Übergabe im März, Höhe 5 €",
            ),
            (
                encoding_rs::WINDOWS_1252,
                "Réception des travaux prévue à l’été, élévation côté cour",
            ),
            (
                encoding_rs::GB18030,
                "任务,到期日,已完成\n基坑支护,2026-11-20,是\n",
            ),
            (
                encoding_rs::WINDOWS_1251,
                "Договор подряда на строительство моста через реку",
            ),
            (
                encoding_rs::SHIFT_JIS,
                "工事完了報告書を提出してください。よろしくお願いします。",
            ),
        ];
        for (encoding, wanted) in cases {
            let (bytes, ..) = encoding.encode(wanted);
            assert_eq!(text(&bytes).unwrap(), wanted, "{}", encoding.name());
        }
        assert_eq!(text(b"\xef\xbb\xbfa").unwrap(), "a");
        assert!(text(b"plain text that is long enough\0").is_err());
    }
}
