//! Reading worlds from JSON, and checking that what they name is there.

use std::fmt::Display;

use super::{AchievementId, GameId, PlayerId, Subject, World};

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

    /// Writes the world in its JSON form. The clock is not part of it.
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
        serde_json::to_string_pretty(self).unwrap_or_default()
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
        if let Some(owner) = self.owner {
            self.has_player(owner, &"owner")?;
        }
        for (id, game) in &self.games {
            let place = format!("games.{id}");
            exists(
                self.systems.contains_key(&game.system),
                format!("{place}.system"),
                "system",
                game.system,
            )?;
            game.parent.map_or(Ok(()), |parent| self.has_game(parent, &format!("{place}.parent")))?;
        }
        for (id, achievement) in &self.achievements {
            let place = format!("achievements.{id}");
            self.has_game(achievement.game, &format!("{place}.game"))?;
            self.has_player_if(achievement.author, &format!("{place}.author"))?;
        }
        for id in self.players.keys() {
            self.check_player(*id)?;
        }
        self.check_leaderboards()?;
        self.check_texts()?;
        self.check_events()
    }

    fn check_player(&self, id: PlayerId) -> Result<(), InvalidWorld> {
        let Some(player) = self.players.get(&id) else { return Ok(()) };
        let place = |what: &str| format!("players.{id}.{what}");
        player.games.keys().try_for_each(|game| self.has_game(*game, &place("games")))?;
        player.unlocks.keys().try_for_each(|one| self.has_achievement(*one, &place("unlocks")))?;
        player
            .awards
            .iter()
            .filter_map(|award| award.game())
            .try_for_each(|game| self.has_game(game, &place("awards")))?;
        player.set_requests.iter().try_for_each(|game| self.has_game(*game, &place("set_requests")))?;
        player.want_to_play.iter().try_for_each(|game| self.has_game(*game, &place("want_to_play")))?;
        player.follows.iter().try_for_each(|one| self.has_player(*one, &place("follows")))?;
        let presence = player.presence.as_ref().and_then(|presence| presence.game);
        presence.map_or(Ok(()), |game| self.has_game(game, &place("presence.game")))
    }

    fn check_leaderboards(&self) -> Result<(), InvalidWorld> {
        for (id, leaderboard) in &self.leaderboards {
            self.has_game(leaderboard.game, &format!("leaderboards.{id}.game"))?;
            self.has_player_if(leaderboard.author, &format!("leaderboards.{id}.author"))?;
            for (n, entry) in leaderboard.entries.iter().enumerate() {
                self.has_player(entry.player, &format!("leaderboards.{id}.entries[{n}].player"))?;
            }
        }
        Ok(())
    }

    fn check_texts(&self) -> Result<(), InvalidWorld> {
        for (n, comment) in self.comments.iter().enumerate() {
            self.has_player(comment.author, &format!("comments[{n}].author"))?;
            let on = format!("comments[{n}].on");
            match comment.on {
                Subject::Game(id) => self.has_game(id, &on)?,
                Subject::Achievement(id) => self.has_achievement(id, &on)?,
                Subject::Player(id) => self.has_player(id, &on)?,
            }
        }
        for (id, claim) in &self.claims {
            self.has_player(claim.player, &format!("claims.{id}.player"))?;
            self.has_game(claim.game, &format!("claims.{id}.game"))?;
        }
        for (id, ticket) in &self.tickets {
            self.has_achievement(ticket.achievement, &format!("tickets.{id}.achievement"))?;
            self.has_player_if(ticket.assignee, &format!("tickets.{id}.assignee"))?;
            self.has_player_if(ticket.reporter, &format!("tickets.{id}.reporter"))?;
            self.has_player_if(ticket.resolver, &format!("tickets.{id}.resolver"))?;
        }
        Ok(())
    }

    fn check_events(&self) -> Result<(), InvalidWorld> {
        for (id, event) in &self.events {
            self.has_game(event.game, &format!("events.{id}.game"))?;
            for (n, one) in event.achievements.iter().enumerate() {
                let place = format!("events.{id}.achievements[{n}]");
                self.has_achievement(one.achievement, &format!("{place}.achievement"))?;
                one.source
                    .map_or(Ok(()), |source| self.has_achievement(source, &format!("{place}.source")))?;
            }
        }
        Ok(())
    }

    fn has_game(&self, id: GameId, place: &dyn Display) -> Result<(), InvalidWorld> {
        exists(self.games.contains_key(&id), place, "game", id)
    }

    fn has_achievement(&self, id: AchievementId, place: &dyn Display) -> Result<(), InvalidWorld> {
        exists(self.achievements.contains_key(&id), place, "achievement", id)
    }

    fn has_player(&self, id: PlayerId, place: &dyn Display) -> Result<(), InvalidWorld> {
        exists(self.players.contains_key(&id), place, "player", id)
    }

    fn has_player_if(&self, id: Option<PlayerId>, place: &dyn Display) -> Result<(), InvalidWorld> {
        id.map_or(Ok(()), |id| self.has_player(id, place))
    }
}

fn exists(found: bool, place: impl Display, what: &str, id: impl Display) -> Result<(), InvalidWorld> {
    if found { Ok(()) } else { Err(InvalidWorld(format!("{place}: there is no {what} {id}"))) }
}
