//! The statements of one line: parted by tabs and wide gaps, and Chinese ones by single blanks too, `日期：5月1日
//! 地点：库房 见证人：王平`.

use super::{date, is_blank, is_cjk, parted, statement};

/// Characters of a name.
const NAME: usize = 14;

/// Whether a piece begins a statement: ideographs up to its colon.
fn begins(piece: &str) -> bool {
    let Some((name, _)) = piece.split_once(['：', ':']) else {
        return false;
    };
    let plain = |c: char| is_cjk(c) || matches!(c, '（' | '）' | '(' | ')' | '、');
    (2..=NAME).contains(&name.chars().count()) && name.chars().all(plain) && name.starts_with(is_cjk)
}

/// The statements of a line that has nothing but such, one at least two.
fn beside(line: &str) -> Vec<(String, String)> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in line.split_whitespace() {
        if begins(piece) {
            pieces.push(piece.to_owned());
            continue;
        }
        let Some(last) = pieces.last_mut() else {
            return Vec::new();
        };
        // A day behind a signature is no part of the name.
        let signed =
            !last.ends_with(['：', ':']) && date(piece).is_some() && !last.ends_with(char::is_numeric);
        if !signed {
            last.push(' ');
            last.push_str(piece);
        }
    }
    if pieces.len() < 2 {
        return Vec::new();
    }
    // Blanks that nobody filled in are no statements, and their neighbours are.
    let value = |piece: &String| statement(piece).filter(|(_, value)| !is_blank(value));
    pieces.iter().filter_map(value).collect()
}

/// The most statements beside each other on one line.
const BESIDE: usize = 16;

/// The statements of one line: most often one; several where tabs or wide gaps part them (`Date: 1 May
/// Ref: A-12`).
pub(crate) fn statements(line: &str) -> Vec<(String, String)> {
    let beside = beside(line);
    if beside.len() > 1 {
        return beside;
    }
    let mut pieces: Vec<String> = Vec::new();
    for piece in line.split('\t').flat_map(|piece| piece.split("    ")) {
        let piece = piece.trim();
        match pieces.last_mut() {
            _ if piece.is_empty() => {}
            // "Date:<tab>1 May" is one statement.
            Some(last) if last.ends_with([':', '：']) => {
                last.push(' ');
                last.push_str(piece);
            }
            _ => pieces.push(piece.to_owned()),
        }
    }
    if pieces.len() > BESIDE {
        return Vec::new();
    }
    let several: Option<Vec<_>> = pieces.iter().map(|piece| statement(piece)).collect();
    match several {
        Some(several) if several.len() > 1 => several,
        _ => statement(line)
            .map(|one| parted(one.0, &one.1))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_blanks_part_chinese_statements() {
        let found = |line: &str| {
            let found = beside(line)
                .into_iter()
                .map(|(name, value)| format!("{name}={value}"));
            found.collect::<Vec<_>>()
        };
        assert_eq!(
            found("试验日期：2025年5月1日 试验地点：库房 见证人：王平"),
            ["试验日期=2025年5月1日", "试验地点=库房", "见证人=王平"]
        );
        assert_eq!(
            found("监理单位： 东江监理公司 总监：李明 2025年5月1日"),
            ["监理单位=东江监理公司", "总监=李明"]
        );
        assert_eq!(found("说明 见证人：王平 日期：5月1日"), [] as [&str; 0]);
        assert_eq!(found("时间：8:30 至 10:00"), [] as [&str; 0]);
    }
}
