//! Titles of games, taken apart.

use std::fmt;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

/// The title of a game, taken apart: tags, names, and the set of a subset.
///
/// ```
/// use retroachievements::{GameTitle, Tag};
///
/// let title = GameTitle::parse("~Hack~ ~Demo~ Foo Quest | Foo no Bouken [Subset - Bonus]");
/// assert_eq!(title.tags(), [Tag::Hack, Tag::Demo]);
/// assert_eq!(title.names(), ["Foo Quest", "Foo no Bouken"]);
/// assert_eq!(title.subset(), Some("Bonus"));
/// ```
///
/// It borrows the title, which stays as the server sends it:
///
/// ```
/// # use retroachievements::GameTitle;
/// let raw = "~Homebrew~ Micro Mages".to_string();
/// assert_eq!(GameTitle::parse(&raw).name(), "Micro Mages");
/// assert_eq!(GameTitle::parse(&raw).to_string(), raw);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GameTitle<'a> {
    raw: &'a str,
    tags: Vec<Tag>,
    names: Vec<&'a str>,
    subset: Option<&'a str>,
}

/// What a title begins with, between tildes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// A hack of a game.
    Hack,
    /// Made by enthusiasts.
    Homebrew,
    /// Released without a license of the system's maker.
    Unlicensed,
    /// Not released.
    Prototype,
    /// A demo.
    Demo,
    /// A program for testing a system. It cannot be beaten.
    TestKit,
    /// A page that is out of use.
    Z,
}

const TAGS: [(&str, Tag); 7] = [
    ("~Hack~", Tag::Hack),
    ("~Homebrew~", Tag::Homebrew),
    ("~Unlicensed~", Tag::Unlicensed),
    ("~Prototype~", Tag::Prototype),
    ("~Demo~", Tag::Demo),
    ("~Test Kit~", Tag::TestKit),
    ("~Z~", Tag::Z),
];

impl<'a> GameTitle<'a> {
    /// Takes a title apart. Tildes that are no known tag stay in the name.
    pub fn parse(title: &'a str) -> Self {
        let (mut rest, mut tags) = (title.trim(), Vec::new());
        while let Some((after, tag)) =
            TAGS.iter().find_map(|(text, tag)| Some((rest.strip_prefix(text)?, *tag)))
        {
            tags.push(tag);
            rest = after.trim_start();
        }
        let (rest, subset) = match rest.split_once("[Subset - ") {
            // The longest titles are cut, and have no bracket at their end.
            Some((name, set)) => (name.trim_end(), Some(set.strip_suffix(']').unwrap_or(set))),
            None => (rest, None),
        };
        Self { raw: title, tags, names: rest.split(" | ").collect(), subset }
    }

    /// The title as it is.
    pub fn raw(&self) -> &'a str {
        self.raw
    }

    /// What the title begins with, such as `~Hack~`.
    pub fn tags(&self) -> &[Tag] {
        &self.tags
    }

    /// The main name: the first one.
    pub fn name(&self) -> &'a str {
        self.names.first().copied().unwrap_or_default()
    }

    /// All names: the main one, then those in other languages and regions. At least one.
    pub fn names(&self) -> &[&'a str] {
        &self.names
    }

    /// The name of the set, if the game is a subset of another one.
    pub fn subset(&self) -> Option<&'a str> {
        self.subset
    }

    /// The key that the site sorts games by: without articles, case and accents, numbers filled up with zeros, Roman numerals
    /// as numbers, and titles with tags behind all others.
    ///
    /// ```
    /// use retroachievements::GameTitle;
    ///
    /// assert_eq!(GameTitle::parse("The Foo Quest VII: Remake").sort_key(), "foo quest 00007 remake");
    /// let mut titles = ["Foo 10", "~Hack~ Bar", "Foo 9"];
    /// titles.sort_by_cached_key(|title| GameTitle::parse(title).sort_key());
    /// assert_eq!(titles, ["Foo 9", "Foo 10", "~Hack~ Bar"]);
    /// ```
    pub fn sort_key(&self) -> String {
        let key =
            plain_letters(&without_articles(&numbers_filled(&without_numerals(self.raw))).to_lowercase());
        let key: String = key.chars().filter(|c| c.is_alphanumeric() || "_ ~-".contains(*c)).collect();
        let Some((tag, rest)) = key.strip_prefix('~').and_then(|key| key.split_once('~')) else { return key };
        // Behind all letters.
        format!("zzzz{{{tag} {}", without_leading_article(rest.trim_start()))
    }
}

impl fmt::Display for GameTitle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.raw)
    }
}

const NUMERALS: [&str; 20] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
    "XVII", "XVIII", "XIX", "XX",
];

/// Roman numerals at the end of a part of the title, as numbers of five digits. The sign after them goes.
fn without_numerals(title: &str) -> String {
    let mut key = String::new();
    let mut rest = title;
    while let Some(start) = next_word(rest, key.is_empty()) {
        let (before, word_on) = rest.split_at(start);
        key.push_str(before);
        let end = word_on.find(|c: char| !"ivxIVX".contains(c)).unwrap_or(word_on.len());
        let (word, after) = word_on.split_at(end);
        match (end > 0).then(|| ending(after)).flatten() {
            Some((digits, after)) => {
                let upper = word.to_uppercase();
                match NUMERALS.iter().position(|numeral| *numeral == upper) {
                    Some(n) => key.push_str(&format!("{:05}", n + 1)),
                    None => key.push_str(&upper),
                }
                if !digits.is_empty() {
                    key.push_str(&format!("-{digits:0>5}"));
                }
                rest = after;
            }
            None => {
                let next = word_on.chars().next().map_or(0, char::len_utf8);
                key.push_str(&word_on[..next]);
                rest = &word_on[next..];
            }
        }
    }
    key + rest
}

/// Where a word begins: at the start, or behind what is no letter or digit.
fn next_word(text: &str, is_start: bool) -> Option<usize> {
    let mut previous_is_word = !is_start;
    for (place, c) in text.char_indices() {
        if is_word(c) && !previous_is_word {
            return Some(place);
        }
        previous_is_word = is_word(c);
    }
    None
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// What may follow a numeral: the end, a sign, or a hyphen with digits. The digits, and what is left behind it.
fn ending(after: &str) -> Option<(&str, &str)> {
    if let Some(rest) = after.strip_prefix('-') {
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        return (end > 0).then(|| rest.split_at(end));
    }
    let trimmed = after.trim_start();
    match trimmed.chars().next() {
        None => Some(("", "")),
        Some(':' | '&' | '(') => Some(("", &trimmed[1..])),
        _ => None,
    }
}

/// Every run of digits filled with zeros to five digits, or to five more than the zeros that it begins with.
fn numbers_filled(title: &str) -> String {
    let mut key = String::new();
    let mut rest = title;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, digits_on) = rest.split_at(start);
        let end = digits_on.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits_on.len());
        let (digits, after) = digits_on.split_at(end);
        key.push_str(before);
        if digits.len() == 5 {
            key.push_str(digits);
        } else {
            // Leading zeros are kept, and the number behind them is filled.
            let number = digits.trim_start_matches('0');
            let number = if number.is_empty() { "0" } else { number };
            key.push_str(&digits[..digits.len() - number.len()]);
            key.push_str(&format!("{number:0>5}"));
        }
        rest = after;
    }
    key + rest
}

fn without_articles(title: &str) -> String {
    let title = without_leading_article(title);
    let lower = title.to_ascii_lowercase();
    let last = [", the", ", a", ", an"].iter().filter_map(|article| {
        let place = lower.rfind(article)?;
        let ends = lower[place + article.len()..].chars().next().is_none_or(|c| !is_word(c));
        ends.then_some((place, place + article.len()))
    });
    match last.max() {
        Some((start, end)) => format!("{}{}", &title[..start], &title[end..]),
        None => title.to_owned(),
    }
}

fn without_leading_article(title: &str) -> &str {
    let article = ["a ", "an ", "the "]
        .iter()
        .find(|article| title.get(..article.len()).is_some_and(|start| start.eq_ignore_ascii_case(article)));
    article.map_or(title, |article| title[article.len()..].trim_start())
}

/// Without accents.
fn plain_letters(text: &str) -> String {
    let category = CodePointMapData::<GeneralCategory>::new();
    let is_mark = |c: char| GeneralCategoryGroup::NonspacingMark.contains(category.get(c));
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    let plain: String = decomposed.chars().filter(|c| !is_mark(*c)).collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_tags_at_the_beginning_are_tags() {
        for (raw, tags, names, subset) in [
            ("~Z~ ~Hack~ Foo", 2, vec!["Foo"], None),
            ("~Foo~ Bar", 0, vec!["~Foo~ Bar"], None),
            ("Puyo Puyo~n", 0, vec!["Puyo Puyo~n"], None),
            ("~Hack~ Sure Shot ~ DELUXE", 1, vec!["Sure Shot ~ DELUXE"], None),
            ("A | B | C [Subset - D]", 0, vec!["A", "B", "C"], Some("D")),
            ("A [Subset - Cut o", 0, vec!["A"], Some("Cut o")),
            ("A [Subset - [D]]", 0, vec!["A"], Some("[D]")),
            ("", 0, vec![""], None),
        ] {
            let title = GameTitle::parse(raw);
            assert_eq!(
                (title.tags().len(), title.names(), title.subset()),
                (tags, &names[..], subset),
                "{raw}"
            );
        }
    }

    #[test]
    fn sort_keys_are_those_of_the_site() {
        for (title, key) in [
            ("Foo Quest VII: Remake", "foo quest 00007 remake"),
            ("Foo Quest X-3", "foo quest 00010-00003"),
            ("The Adventures of Foo", "adventures of foo"),
            ("~Hack~ The Foo 2", "zzzz{hack foo 00002"),
            ("~Hack~ ~Demo~ Foo", "zzzz{hack ~demo~ foo"),
            ("Föö & Bar's", "foo  bars"),
            ("Foo, The: Bar", "foo bar"),
            ("A-Foo", "a-foo"),
            ("Mix I Foo", "mix i foo"),
            ("Foo 000", "foo 0000000"),
            ("007 Foo", "0000007 foo"),
            ("Foo 3D", "foo 00003D"),
            ("", ""),
        ] {
            // Letters are lower at the end.
            assert_eq!(GameTitle::parse(title).sort_key(), key.to_lowercase(), "{title}");
        }
    }

    #[test]
    fn odd_titles_are_no_panic() {
        for title in ["İ, the", "~", "~~", "I", "ⅶ", "é, a", "-", "X-", "V-1", "日本 II", ", the", "\u{301}"]
        {
            GameTitle::parse(title).sort_key();
        }
    }
}
