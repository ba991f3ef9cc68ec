//! What several answers say of a thing, in their words.

use retroachievements_client::types::{ConsoleReference, GameReference};
use retroachievements_client::wire::UInt;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::example::example;
use crate::world::{Achievement, AchievementId, Game, GameId, Player, PlayerId, World};

/// The name of a game's system. Empty if the world has no such system.
pub(crate) fn system_name(world: &World, game: &Game) -> String {
    world.systems.get(&game.system).map(|system| system.name.clone()).unwrap_or_default()
}

pub(crate) fn console(world: &World, game: &Game) -> ConsoleReference {
    ConsoleReference { id: UInt(game.system.0), title: system_name(world, game), ..example() }
}

pub(crate) fn game(id: GameId, game: &Game) -> GameReference {
    GameReference { id: UInt(id.0), title: Some(game.title.clone()), ..example() }
}

/// The player with an ID, for names and ULIDs.
pub(crate) fn player(world: &World, id: Option<PlayerId>) -> Option<&Player> {
    world.players.get(&id?)
}

/// The name and the ULID of the player with an ID.
pub(crate) fn name_and_ulid(world: &World, id: Option<PlayerId>) -> (Option<String>, Option<String>) {
    let player = player(world, id);
    (player.map(|player| player.name.clone()), player.and_then(|player| player.ulid.clone()))
}

/// The path of a player's picture.
pub(crate) fn picture(player: &Player) -> String {
    format!("/UserPic/{}.png", player.username())
}

/// The path of an achievement's badge.
pub(crate) fn badge_url(badge: &str) -> String {
    format!("/Badge/{badge}.png")
}

/// How often an achievement has been unlocked, in any mode and in hardcore mode. The site counts for the official set
/// only.
pub(crate) fn awarded(world: &World, id: AchievementId, one: &Achievement) -> (Option<UInt>, Option<UInt>) {
    let tally = one.promoted.then(|| world.tally(id));
    (tally.map(|tally| UInt(tally.total)), tally.map(|tally| UInt(tally.hardcore)))
}

/// Text in a form that sorts about as the site's database does: signs before digits before letters, without case.
pub(crate) fn collation(text: &str) -> Vec<(bool, char)> {
    text.chars().flat_map(char::to_lowercase).map(|one| (one.is_alphanumeric(), one)).collect()
}

/// The URL of a page of the site.
pub(crate) fn site_url(path: &str) -> String {
    format!("https://retroachievements.org/{path}")
}

/// What is left of a list, with the places in it, as PHP writes it: an object if there are gaps.
pub(crate) fn with_gaps(left: impl IntoIterator<Item = (usize, impl Serialize)>) -> Value {
    let left: Vec<_> = left.into_iter().map(|(place, one)| (place, json!(one))).collect();
    if left.iter().enumerate().all(|(n, (place, _))| n == *place) {
        return left.into_iter().map(|(_, one)| one).collect();
    }
    left.into_iter().map(|(place, one)| (place.to_string(), one)).collect::<Map<_, _>>().into()
}
