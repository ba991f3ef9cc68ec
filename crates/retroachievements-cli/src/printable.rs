//! Makes text from the server safe to print.
//!
//! Anybody can put escape sequences into a name, and a terminal would obey them.

const REPLACEMENT: char = '\u{fffd}';

/// The text on one line: line ends and tabs become spaces.
pub(crate) fn line(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { visible(c) }).collect()
}

/// The text with its line ends kept.
pub(crate) fn lines(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { visible(c) }).collect()
}

fn visible(c: char) -> char {
    let misleads = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    if c.is_control() || misleads { REPLACEMENT } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_replaced() {
        assert_eq!(line("a\u{1b}[2Jb\u{9b}c\u{7}\r\nd\u{202e}"), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}  d\u{fffd}");
        assert_eq!(lines("a\nb\rc"), "a\nb\u{fffd}c");
        assert_eq!(line("ポケモン é 🎮"), "ポケモン é 🎮");
    }
}
