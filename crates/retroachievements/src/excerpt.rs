//! Pieces of a body for an error to show: short, and without the key.

use crate::credentials::Credentials;

/// How many characters of a body an error shows.
const LENGTH: usize = 300;

/// How many characters of one of the server's messages an error shows.
const MESSAGE_LENGTH: usize = 1000;

/// The beginning of a body.
pub(crate) fn beginning(body: &[u8], credentials: &Credentials) -> String {
    around(body, 0, credentials)
}

/// The body around a byte offset.
pub(crate) fn around(body: &[u8], offset: usize, credentials: &Credentials) -> String {
    let start = offset.saturating_sub(LENGTH / 2);
    // The key is sought in a wider piece than is shown, for one that lies across the edge is not found.
    let margin = credentials.longest() + 4;
    let (from, to) = (start.saturating_sub(margin), (start + LENGTH + margin).min(body.len()));
    let text = String::from_utf8_lossy(body.get(from..to).unwrap_or_default());
    let scrubbed: Vec<char> = credentials.scrub(&text).chars().collect();
    let skip = if from > 0 { margin } else { 0 };
    let end = if to < body.len() { scrubbed.len().saturating_sub(margin) } else { scrubbed.len() };
    let shown: String = scrubbed.iter().take(end).skip(skip).take(LENGTH + margin).collect();
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < body.len() { "…" } else { "" });
    // Control characters could play tricks on the terminal that shows them.
    let shown = shown.replace(|c: char| c.is_control(), " ");
    format!("{before}{}{after}", shown.trim())
}

/// A message of the server's.
pub(crate) fn message(text: &str, credentials: &Credentials) -> String {
    let scrubbed = credentials.scrub(text).replace(|c: char| c.is_control(), " ");
    match scrubbed.char_indices().nth(MESSAGE_LENGTH) {
        Some((end, _)) => format!("{}…", &scrubbed[..end]),
        None => scrubbed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "sesamesesamesesamesesamesesame12";

    fn credentials() -> Credentials {
        Credentials::new(None, &KEY.into()).unwrap()
    }

    #[test]
    fn a_short_body_is_shown_whole() {
        assert_eq!(beginning(b"<html>no</html>", &credentials()), "<html>no</html>");
        assert_eq!(beginning(b"", &credentials()), "");
    }

    #[test]
    fn a_long_body_is_cut() {
        let body = "x".repeat(100_000);
        assert!(beginning(body.as_bytes(), &credentials()).chars().count() < 2 * LENGTH);
        let middle = around(body.as_bytes(), 50_000, &credentials());
        assert!(middle.starts_with('…') && middle.ends_with('…'));
        assert!(middle.chars().count() < 2 * LENGTH);
    }

    #[test]
    fn no_piece_of_the_key_is_shown_wherever_it_stands() {
        for at in 0..1000 {
            let body = format!("{}{KEY}{}", ".".repeat(at), ".".repeat(1000));
            for offset in [0, 400, 700] {
                let shown = around(body.as_bytes(), offset, &credentials());
                assert!(!shown.contains("sesam"), "at {at}, around {offset}: {shown}");
            }
        }
    }

    #[test]
    fn cut_characters_and_control_characters_do_no_harm() {
        let body = "ü".repeat(1000);
        assert!(around(body.as_bytes(), 333, &credentials()).contains('ü'));
        assert_eq!(beginning(b"a\x1b[2Jb", &credentials()), "a [2Jb");
    }
}
