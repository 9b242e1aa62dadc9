//! Who signs a mail: their name as its header has it, what they are, and how they are reached.

/// Lines of a signature.
const LINES: usize = 6;
/// Longer lines are text, characters.
const LONGEST: usize = 90;

/// The signature at the end of a mail's own text, its lines parted by ` | `: the sender's name with their
/// address, then what stands behind it.
pub(super) fn signature(text: &str, from: &str) -> Option<String> {
    let sender = from.split('<').next().unwrap_or_default().trim();
    if sender.split_whitespace().count() < 2 || sender.contains(['@', ';', ',']) {
        return None;
    }
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let from_end = lines
        .iter()
        .rev()
        .take(LINES)
        .position(|line| behind(line, sender).is_some())?;
    let start = lines.len() - 1 - from_end;
    let first = behind(lines.get(start)?, sender)?;
    let rest = lines.get(start + 1..)?.iter().copied();
    let parts: Vec<&str> = std::iter::once(first)
        .chain(rest)
        .filter(|part| !part.is_empty())
        .collect();
    let fits = !parts.is_empty() && parts.iter().all(|part| part.chars().count() <= LONGEST);
    fits.then(|| format!("{from} | {}", parts.join(" | ")))
}

/// What stands behind the sender's name, where the line begins with it.
fn behind<'t>(line: &'t str, sender: &str) -> Option<&'t str> {
    let rest = line.strip_prefix(sender)?;
    let ends = rest.is_empty() || rest.starts_with([',', ' ', '-', '–', '|', '(', '/']);
    // "Jo Smith came yesterday" is text.
    let rest = rest
        .trim_start_matches([',', ' ', '-', '–', '|', '(', '/'])
        .trim();
    let marked = rest.is_empty()
        || !line.get(sender.len()..)?.starts_with(' ')
        || line
            .get(sender.len() + 1..)?
            .starts_with(['-', '–', '|', '(', '/']);
    (ends && marked).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sender_signs_at_the_end() {
        let from = "Jo Smith <jo@x.example>";
        assert_eq!(
            signature(
                "Dear Ann,\n\nAll is well.\n\nRegards\nJo Smith\nSite Agent\nTel. 01632 960251\n",
                from
            )
            .as_deref(),
            Some("Jo Smith <jo@x.example> | Site Agent | Tel. 01632 960251")
        );
        assert_eq!(
            signature("All is well.\nJo Smith, Site Agent", from).as_deref(),
            Some("Jo Smith <jo@x.example> | Site Agent")
        );
        for text in [
            "All is well.\nJo Smith",
            "Jo Smith came yesterday.",
            "All is well.\nAnn Bell, Planner",
        ] {
            assert_eq!(signature(text, from), None, "{text}");
        }
    }
}
