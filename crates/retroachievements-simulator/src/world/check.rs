//! Reading worlds from JSON, and checking that what they name is there.

use std::fmt::Display;

use serde_json::Value;

use super::id::Id;
use super::{Subject, World};

/// Why a world cannot be used: what is wrong, and where.
#[derive(Debug)]
pub struct InvalidWorld(String);

impl std::fmt::Display for InvalidWorld {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidWorld {}

impl World {
    /// Reads a world from its JSON form, and [checks](Self::check) it.
    ///
    /// The form is that of the types in this [module](super); `world.schema.json`, beside the README, is its JSON Schema.
    ///
    /// # Errors
    ///
    /// If it is not JSON of that form, or names something that is not there. The error names the place.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let error = World::from_json(r#"{ "games": { "1": { "title": "Micro Mages", "system": 7 } } }"#);
    /// assert_eq!(error.unwrap_err().to_string(), "games.1.system: there is no system 7");
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InvalidWorld> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let world: Self = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
            let place = error.path().to_string();
            InvalidWorld(if place == "." {
                error.inner().to_string()
            } else {
                format!("{place}: {}", error.inner())
            })
        })?;
        deserializer.end().map_err(|error| InvalidWorld(error.to_string()))?;
        world.check()?;
        Ok(world)
    }

    /// Writes the world in its JSON form, without what is null or empty. The clock is not part of it.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let demo = World::demo();
    /// let again = World::from_json(&demo.to_json())?;
    /// assert_eq!(again.players, demo.players);
    /// # Ok::<(), retroachievements_simulator::world::InvalidWorld>(())
    /// ```
    pub fn to_json(&self) -> String {
        // Maps with numbers as keys and plain structs: nothing in it can fail.
        let mut json = serde_json::to_value(self).unwrap_or_default();
        leave_out_nothing(&mut json);
        format!("{json:#}")
    }

    /// Checks that everything that is named is there: the system of a game, the game of an achievement and so on.
    ///
    /// # Errors
    ///
    /// The first thing that is missing, and the place that names it.
    ///
    /// ```
    /// assert!(retroachievements_simulator::world::World::demo().check().is_ok());
    /// ```
    pub fn check(&self) -> Result<(), InvalidWorld> {
        self.all(self.owner, "owner")?;
        for (id, game) in &self.games {
            self.all([game.system], format_args!("games.{id}.system"))?;
            self.all(game.parent, format_args!("games.{id}.parent"))?;
        }
        for (id, one) in &self.achievements {
            self.all([one.game], format_args!("achievements.{id}.game"))?;
            self.all(one.author, format_args!("achievements.{id}.author"))?;
        }
        for (id, board) in &self.leaderboards {
            self.all([board.game], format_args!("leaderboards.{id}.game"))?;
            self.all(board.author, format_args!("leaderboards.{id}.author"))?;
            for (n, entry) in board.entries.iter().enumerate() {
                self.all([entry.player], format_args!("leaderboards.{id}.entries[{n}].player"))?;
            }
        }
        for (id, event) in &self.events {
            self.all([event.game], format_args!("events.{id}.game"))?;
            for (n, one) in event.achievements.iter().enumerate() {
                self.all([one.achievement], format_args!("events.{id}.achievements[{n}].achievement"))?;
                self.all(one.source, format_args!("events.{id}.achievements[{n}].source"))?;
            }
        }
        for (id, hub) in &self.hubs {
            self.all(hub.games.iter().copied(), format_args!("hubs.{id}.games"))?;
            self.all(hub.links.iter().copied(), format_args!("hubs.{id}.links"))?;
        }
        self.check_players()?;
        self.check_what_they_say()
    }

    fn check_players(&self) -> Result<(), InvalidWorld> {
        for (id, player) in &self.players {
            let awarded = player.awards.iter().filter_map(|award| award.game());
            let playing = player.presence.as_ref().and_then(|presence| presence.game);
            self.all(player.games.keys().copied(), format_args!("players.{id}.games"))?;
            self.all(player.unlocks.keys().copied(), format_args!("players.{id}.unlocks"))?;
            self.all(awarded, format_args!("players.{id}.awards"))?;
            self.all(player.set_requests.iter().copied(), format_args!("players.{id}.set_requests"))?;
            self.all(player.want_to_play.iter().copied(), format_args!("players.{id}.want_to_play"))?;
            self.all(player.follows.iter().copied(), format_args!("players.{id}.follows"))?;
            self.all(playing, format_args!("players.{id}.presence.game"))?;
        }
        Ok(())
    }

    fn check_what_they_say(&self) -> Result<(), InvalidWorld> {
        for (n, comment) in self.comments.iter().enumerate() {
            self.all([comment.author], format_args!("comments[{n}].author"))?;
            self.has_subject(comment.on)
                .map_err(|error| InvalidWorld(format!("comments[{n}].on: {error}")))?;
        }
        for (id, claim) in &self.claims {
            self.all([claim.player], format_args!("claims.{id}.player"))?;
            self.all([claim.game], format_args!("claims.{id}.game"))?;
        }
        for (id, ticket) in &self.tickets {
            self.all([ticket.achievement], format_args!("tickets.{id}.achievement"))?;
            self.all(ticket.assignee, format_args!("tickets.{id}.assignee"))?;
            self.all(ticket.reporter, format_args!("tickets.{id}.reporter"))?;
            self.all(ticket.resolver, format_args!("tickets.{id}.resolver"))?;
        }
        Ok(())
    }

    /// That what a comment is on is there.
    pub(crate) fn has_subject(&self, subject: Subject) -> Result<(), String> {
        match subject {
            Subject::Game(id) => self.has(id),
            Subject::Achievement(id) => self.has(id),
            Subject::Player(id) => self.has(id),
        }
    }

    /// That all of these are there, which a place names.
    fn all<I: Id>(&self, ids: impl IntoIterator<Item = I>, place: impl Display) -> Result<(), InvalidWorld> {
        let mut ids = ids.into_iter();
        ids.try_for_each(|id| self.has(id)).map_err(|error| InvalidWorld(format!("{place}: {error}")))
    }
}

/// Leaves out what says nothing: null, and lists and maps without anything in them.
fn leave_out_nothing(json: &mut Value) {
    let says_something = |value: &Value| match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => true,
    };
    match json {
        Value::Array(items) => items.iter_mut().for_each(leave_out_nothing),
        Value::Object(members) => {
            members.values_mut().for_each(leave_out_nothing);
            members.retain(|_, value| says_something(value));
        }
        _ => {}
    }
}
