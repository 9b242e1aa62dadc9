//! Numbers as a sheet shows them.

use super::words;

/// Larger numbers are shown as they are.
const LARGEST: f64 = 1e15;

/// A number format's part for positive numbers, taken apart.
#[derive(Default)]
struct Format {
    /// What is written around the digits: quoted text, escaped characters, currencies.
    before: String,
    after: String,
    /// The placeholders of digits.
    digits: String,
}

impl Format {
    /// None where nothing is to be done: no placeholder, or exponents and fractions, which are not for
    /// documents.
    fn parse(code: &str) -> Option<Self> {
        let mut format = Format::default();
        let mut chars = code.chars();
        while let Some(c) = chars.next() {
            let around = if format.digits.is_empty() {
                &mut format.before
            } else {
                &mut format.after
            };
            match c {
                '"' => around.extend(chars.by_ref().take_while(|c| *c != '"')),
                '\\' => around.extend(chars.next()),
                '_' | '*' => {
                    chars.next();
                }
                '[' => {
                    let inner: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    if let Some(currency) = inner.strip_prefix('$') {
                        around.push_str(currency.split('-').next().unwrap_or(currency));
                    }
                }
                '0' | '#' | '?' | '.' | ',' => format.digits.push(c),
                'E' | 'e' | '/' if !format.digits.is_empty() => return None,
                c => around.push(c),
            }
        }
        format.digits.contains(['0', '#', '?']).then_some(format)
    }

    fn is_percent(&self) -> bool {
        self.before.contains('%') || self.after.contains('%')
    }

    fn show(&self, number: f64) -> String {
        let plain = self.digits.trim_end_matches(',');
        let scaled = self.digits.len() - plain.len();
        let number = if self.is_percent() { number * 100.0 } else { number };
        let number = number / 1000f64.powi(i32::try_from(scaled).unwrap_or(0));
        let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
        let mut text = decimals(number.abs(), part);
        if whole.contains(',') {
            text = grouped(&text);
        }
        let width = whole.chars().filter(|c| *c == '0').count();
        let head = text.split('.').next().map_or(0, str::len);
        let zeros = "0".repeat(width.saturating_sub(head).min(64));
        let negative = number < 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0');
        let sign = if negative { "-" } else { "" };
        words::squeeze(&format!("{sign}{}{zeros}{text}{}", self.before, self.after))
    }
}

/// A number with the decimals that placeholders ask for.
fn decimals(number: f64, part: &str) -> String {
    let most = part.len().min(12);
    let needed = part.chars().filter(|c| *c == '0').count();
    let text = format!("{number:.most$}");
    let Some((head, tail)) = text.split_once('.') else {
        return text;
    };
    let kept = tail.trim_end_matches('0').len().max(needed).min(tail.len());
    match tail.get(..kept) {
        Some(tail) if !tail.is_empty() => format!("{head}.{tail}"),
        _ => head.to_owned(),
    }
}

/// A number with commas between its thousands.
fn grouped(text: &str) -> String {
    let (head, tail) = text
        .split_once('.')
        .map_or((text, None), |(head, tail)| (head, Some(tail)));
    let mut out = String::new();
    for (index, c) in head.chars().enumerate() {
        if index > 0 && (head.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    match tail {
        Some(tail) => format!("{out}.{tail}"),
        None => out,
    }
}

/// A number in its format: the part for positive numbers, its decimals, thousands, percent and what is
/// written around it.
pub(super) fn shown(number: f64, format: Option<&str>) -> String {
    // Twelve digits: what a float holds beyond them is its own noise.
    let plain = || {
        let rounded: f64 = format!("{number:.11e}").parse().unwrap_or(number);
        format!("{rounded}")
    };
    let code = format.and_then(|format| format.split(';').next()).unwrap_or("");
    let general = code.is_empty() || code.eq_ignore_ascii_case("general") || code == "@";
    if general || !number.is_finite() || number.abs() > LARGEST {
        return plain();
    }
    Format::parse(code).map_or_else(plain, |format| format.show(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_their_format_says() {
        let cases = [
            (84_600_000.0, "\"£\"#,##0", "£84,600,000"),
            (1234.5, "#,##0.00", "1,234.50"),
            (-1234.5, "\"$\"#,##0.00_);(\"$\"#,##0.00)", "-$1,234.50"),
            (0.075, "0.0%", "7.5%"),
            (0.5, "0%", "50%"),
            (12.0, "General", "12"),
            (0.1 + 0.2, "General", "0.3"),
            (7.0, "000", "007"),
            (2.5, "0.##", "2.5"),
            (3.0, "0.##", "3"),
            (48_600.0, "#,##0.00\" 元\"", "48,600.00 元"),
            (1500.0, "[$€-407] #,##0", "€ 1,500"),
            (2_500_000.0, "0.0,,\" m\"", "2.5 m"),
        ];
        for (number, format, wanted) in cases {
            assert_eq!(shown(number, Some(format)), wanted, "{format}");
        }
        assert_eq!(shown(46_326.0, None), "46326");
    }
}
