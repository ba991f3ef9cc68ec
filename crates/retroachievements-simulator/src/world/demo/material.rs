//! What the demo world is made of where it is not written down one by one.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::world::{GameId, Leaderboard};

/// The content of `material.json`.
#[derive(Deserialize)]
pub(super) struct Material {
    /// How many achievements a game has.
    pub(super) set_sizes: BTreeMap<GameId, usize>,
    /// What achievements are for. The first six are the way through a game.
    pub(super) feats: Vec<Feat>,
    /// What leaderboards are about.
    pub(super) leaderboards: Vec<Leaderboard>,
    /// The words that names are made of, in alphabetical order.
    pub(super) first_words: Vec<String>,
    pub(super) second_words: Vec<String>,
    pub(super) mottos: Vec<String>,
    pub(super) on_games: Vec<String>,
    pub(super) on_achievements: Vec<String>,
    pub(super) on_walls: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Feat {
    pub(super) title: String,
    pub(super) description: String,
}
