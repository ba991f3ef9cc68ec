//! From a title to games.

use std::collections::HashMap;

use retroachievements::{ConsoleId, GameId, GameTitle};

use crate::catalogue::fold::words;
use crate::catalogue::game::Game;
use crate::catalogue::lists::Catalogue;

/// A game that was found by its title.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hit<'a> {
    /// The game.
    pub game: &'a Game,
    /// Its subsets, games of their own for the site.
    pub subsets: Vec<&'a Game>,
}

/// All titles, as words.
#[derive(Debug, Default)]
pub(crate) struct Titles {
    titles: Vec<Title>,
    /// The subsets of each game.
    subsets: HashMap<GameId, Vec<GameId>>,
}

#[derive(Debug)]
struct Title {
    id: GameId,
    /// Of subsets, that of the game.
    found_as: GameId,
    /// Whether it is a hack, a prototype and the like, which come after the games that they are made of.
    is_tagged: bool,
    /// Each of its names, as words.
    names: Vec<Vec<Box<str>>>,
}

/// How well a title fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Exact,
    Prefix,
    Words,
    Beginnings,
    Typos,
}

impl Catalogue {
    /// Games by title, the best first, at most `limit`. Case, accents and punctuation make no difference, and words may be
    /// incomplete or have a typo. Hacks and the like come after other games that fit as well; a subset is found as its game.
    pub fn search(&self, title: &str, limit: usize) -> Vec<Hit<'_>> {
        let titles = self.titles();
        let subsets = |id: GameId| titles.subsets.get(&id).into_iter().flatten();
        let hit = |id: GameId| {
            Some(Hit { game: self.game(id)?, subsets: subsets(id).filter_map(|id| self.game(*id)).collect() })
        };
        titles.search(title, limit).into_iter().filter_map(hit).collect()
    }
}

impl Titles {
    pub(crate) fn of<'a>(games: impl Iterator<Item = &'a Game>) -> Self {
        let parsed: Vec<_> = games.map(|game| (game, GameTitle::parse(game.title()))).collect();
        let whole =
            |game: &Game, title: &GameTitle<'_>| (game.console_id(), title.names().join("|"), tags(title));
        let mut parents: HashMap<(ConsoleId, String, String), GameId> = HashMap::new();
        for (game, title) in parsed.iter().filter(|(_, title)| title.subset().is_none()) {
            parents.entry(whole(game, title)).or_insert(game.id());
        }
        let mut titles = Self::default();
        for (game, title) in &parsed {
            let parent = title.subset().and_then(|_| parents.get(&whole(game, title)));
            if let Some(parent) = parent {
                titles.subsets.entry(*parent).or_default().push(game.id());
            }
            titles.titles.push(Title {
                id: game.id(),
                found_as: parent.copied().unwrap_or(game.id()),
                is_tagged: !title.tags().is_empty(),
                names: names(title),
            });
        }
        titles
    }

    fn search(&self, title: &str, limit: usize) -> Vec<GameId> {
        let asked = words(title);
        if asked.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<_> = self
            .titles
            .iter()
            .filter_map(|title| {
                let (fit, more) = title.fit(&asked)?;
                Some(((fit, title.is_tagged, more, title.id), title.found_as))
            })
            .collect();
        found.sort_unstable();
        let mut ids = Vec::new();
        for (_, id) in found {
            if ids.len() == limit {
                break;
            }
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

impl Title {
    /// The best fit of its names, and by how many words the name is longer.
    fn fit(&self, asked: &[Box<str>]) -> Option<(Fit, usize)> {
        let fit = |name: &Vec<Box<str>>| Some((fit(asked, name)?, name.len().abs_diff(asked.len())));
        self.names.iter().filter_map(fit).min()
    }
}

/// The name and other names of a title; of a subset, with what it is called.
fn names(title: &GameTitle<'_>) -> Vec<Vec<Box<str>>> {
    let subset = words(title.subset().unwrap_or_default());
    let name = |name: &&str| words(name).into_iter().chain(subset.iter().cloned()).collect();
    title.names().iter().map(name).collect()
}

fn tags(title: &GameTitle<'_>) -> String {
    title.tags().iter().map(|tag| format!("{tag:?}")).collect()
}

fn fit(asked: &[Box<str>], name: &[Box<str>]) -> Option<Fit> {
    let each =
        |fits: fn(&str, &str) -> bool| asked.iter().all(|asked| name.iter().any(|word| fits(asked, word)));
    match () {
        () if asked == name => Some(Fit::Exact),
        () if begins(name, asked) => Some(Fit::Prefix),
        () if each(|asked, word| asked == word) => Some(Fit::Words),
        () if each(|asked, word| word.starts_with(asked)) => Some(Fit::Beginnings),
        () if each(is_near) => Some(Fit::Typos),
        () => None,
    }
}

/// Whether a name begins with these words; the last one may be incomplete.
fn begins(name: &[Box<str>], asked: &[Box<str>]) -> bool {
    let Some((last, whole)) = asked.split_last() else { return false };
    name.starts_with(whole) && name.get(whole.len()).is_some_and(|word| word.starts_with(&**last))
}

/// Whether a word is another one, or its beginning, with a typo or two.
fn is_near(asked: &str, word: &str) -> bool {
    let length = asked.chars().count();
    let typos = match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if word.chars().count() + typos < length {
        return asked == word;
    }
    let beginning: String = word.chars().take(length).collect();
    strsim::osa_distance(asked, word) <= typos || strsim::osa_distance(asked, &beginning) <= typos
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit_of(asked: &str, name: &str) -> Option<Fit> {
        fit(&words(asked), &words(name))
    }

    #[test]
    fn how_well_a_title_fits() {
        for (asked, expected) in [
            ("sonic the hedgehog", Some(Fit::Exact)),
            ("SONIC: The Hedgehog", Some(Fit::Exact)),
            ("sonic the hedg", Some(Fit::Prefix)),
            ("hedgehog sonic", Some(Fit::Words)),
            ("hedge son", Some(Fit::Beginnings)),
            ("sonik hedgheog", Some(Fit::Typos)),
            ("sonci", Some(Fit::Typos)),
            ("sonic 2", None),
            ("mario", None),
        ] {
            assert_eq!(fit_of(asked, "Sonic the Hedgehog"), expected, "{asked}");
        }
    }
}
