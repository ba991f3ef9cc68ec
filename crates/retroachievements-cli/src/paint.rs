//! Colours, where they help the eye.

use clap::builder::styling::{AnsiColor, Style};

pub(crate) const HEADER: Style = Style::new().bold();
pub(crate) const LABEL: Style = Style::new().bold();
pub(crate) const REST: Style = Style::new().dimmed();
const TICK: Style = AnsiColor::Green.on_default();
const BAR: Style = AnsiColor::Cyan.on_default();

pub(crate) fn paint(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Ticks and bars, wherever they are. Their colour goes on to the end of a run of them.
pub(crate) fn marks(text: &str) -> String {
    let mut painted = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(start) = rest.find(|c| style_of(c).is_some()) {
        let (before, marked) = rest.split_at(start);
        let style = marked.chars().next().and_then(style_of);
        let end = marked.find(|c| style_of(c) != style).unwrap_or(marked.len());
        let (run, after) = marked.split_at(end);
        painted.push_str(before);
        painted.push_str(&style.map_or_else(|| run.to_string(), |style| paint(style, run)));
        rest = after;
    }
    painted + rest
}

fn style_of(c: char) -> Option<Style> {
    match c {
        '✓' => Some(TICK),
        // From a whole block to an eighth of one.
        '█'..='▏' => Some(BAR),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_and_bars_are_painted() {
        assert_eq!(marks("no marks"), "no marks");
        assert_eq!(marks("a ✓ b"), "a \u{1b}[32m✓\u{1b}[0m b");
        assert_eq!(marks("50 % ██▌"), "50 % \u{1b}[36m██▌\u{1b}[0m");
    }
}
