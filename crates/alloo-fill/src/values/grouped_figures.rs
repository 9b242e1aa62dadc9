//! Figures whose thousands are parted by blanks, `1 440 m³`, among the words of running text: one figure, of which no
//! part is taken for another.

/// Whether a word is the first group of such a figure, with whatever currency or bracket stands before it.
fn leads(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    (1..=3).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word begins with a further group: three figures, and no fourth.
fn goes_on(word: &str) -> bool {
    let figures = word.bytes().take_while(u8::is_ascii_digit).count();
    figures == 3
}

/// Whether a word is a group inside a figure that begins before it.
pub(crate) fn is_inside(words: &[&str], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else {
        return false;
    };
    // No figure begins with a nought, and a telephone number may.
    let head = leads(before) && (!before.starts_with('0') || goes_on(before) && is_inside(words, at - 1));
    head && words.get(at).is_some_and(|word| goes_on(word))
}

/// How many words from a place are one figure; one where none is parted.
pub(crate) fn length_at(words: &[&str], at: usize) -> usize {
    let more = (at + 1..words.len()).take_while(|next| is_inside(words, *next));
    1 + more.count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_part_the_thousands_of_one_figure() {
        fn inside(text: &str) -> Vec<&str> {
            let words: Vec<&str> = text.split_whitespace().collect();
            let found = (0..words.len()).filter(|at| is_inside(&words, *at));
            found.filter_map(|at| words.get(at).copied()).collect()
        }
        assert_eq!(inside("fill : 1 440 m3, total 11 290 m3"), ["440", "290"]);
        assert_eq!(inside("€1 250 000,50 paid"), ["250", "000,50"]);
        assert_eq!(inside("1\u{202f}440 m3 and 12\u{a0}300 t"), ["440", "300"]);
        for text in [
            "on 3 May 440 m3",
            "lots 3, 120 m each",
            "in 2025 440 m3",
            "020 555 0140",
        ] {
            assert_eq!(inside(text), [] as [&str; 0], "{text}");
        }
        assert_eq!(length_at(&["1", "250", "000", "bricks"], 0), 3);
        assert_eq!(length_at(&["bricks", "12"], 0), 1);
    }
}
