//! Pieces of a body for an error to show: short, and without the key.

use crate::credentials::Credentials;

/// How many characters of a body an error shows.
const LENGTH: usize = 300;

/// How many characters of one of the server's messages an error shows.
const MESSAGE_LENGTH: usize = 1000;

/// How many characters of a page's title an error shows.
const TITLE_LENGTH: usize = 120;

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
    format!("{before}{}{after}", visible(&shown).trim())
}

/// A message of the server's.
pub(crate) fn message(text: &str, credentials: &Credentials) -> String {
    shortened(text, MESSAGE_LENGTH, credentials)
}

/// The title of a page.
pub(crate) fn title(text: &str, credentials: &Credentials) -> String {
    shortened(text, TITLE_LENGTH, credentials)
}

fn shortened(text: &str, length: usize, credentials: &Credentials) -> String {
    // Cut after the search, which would not find half a key.
    let scrubbed = credentials.scrub(text);
    match scrubbed.char_indices().nth(length) {
        Some((end, _)) => visible(&scrubbed[..end]) + "…",
        None => visible(&scrubbed),
    }
}

/// The text on one line, with the code in place of each character that could play tricks on a terminal.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => visible.push(' '),
            character if character.is_control() || is_formatting(character) => {
                visible.extend(character.escape_unicode());
            }
            character => visible.push(character),
        }
    }
    visible
}

/// Whether the character has no shape of its own and turns or hides what stands beside it.
fn is_formatting(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
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
            let shown = title(&body, &credentials());
            assert!(!shown.contains("sesam"), "at {at}, in a title: {shown}");
        }
    }

    #[test]
    fn messages_and_titles_are_cut() {
        let text = "ü".repeat(5000);
        assert_eq!(message(&text, &credentials()).chars().count(), MESSAGE_LENGTH + 1);
        assert_eq!(title(&text, &credentials()).chars().count(), TITLE_LENGTH + 1);
        assert_eq!(title(&text[..2 * TITLE_LENGTH], &credentials()), text[..2 * TITLE_LENGTH]);
    }

    #[test]
    fn cut_characters_and_control_characters_do_no_harm() {
        let body = "ü".repeat(1000);
        assert!(around(body.as_bytes(), 333, &credentials()).contains('ü'));
        assert_eq!(beginning(b"a\x1b[2Jb\r\n\tc", &credentials()), "a\\u{1b}[2Jb   c");
        assert_eq!(message("moc.elpmaxe\u{202e}//\u{9b}", &credentials()), "moc.elpmaxe\\u{202e}//\\u{9b}");
    }
}
