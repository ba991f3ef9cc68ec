//! Adding to a world what a test needs, with everything filled in that it does not care about.

use std::collections::BTreeMap;

use super::{
    Achievement, AchievementId, Game, GameId, Leaderboard, LeaderboardId, Player, PlayerId, System, SystemId,
    World,
};

/// The system of games that are added without one.
const SYSTEM: SystemId = SystemId(7);

impl World {
    /// Adds a player who has done nothing. The first one is the owner of the key.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let (scott, jaarl) = (world.add_player("Scott"), world.add_player("Jaarl"));
    /// assert_eq!(world.owner, Some(scott));
    /// world.players.get_mut(&jaarl).unwrap().motto = "Onwards".into();
    /// ```
    pub fn add_player(&mut self, name: impl Into<String>) -> PlayerId {
        let id = PlayerId(next(&self.players, |id| id.0));
        let mut player = Player::new(name);
        player.ulid = Some(format!("02{:024}", id.0));
        player.joined = self.now();
        self.players.insert(id, player);
        self.owner.get_or_insert(id);
        id
    }

    /// Adds a game of NES/Famicom.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let game = world.add_game("Micro Mages");
    /// assert_eq!(world.games[&game].title, "Micro Mages");
    /// ```
    pub fn add_game(&mut self, title: impl Into<String>) -> GameId {
        let id = GameId(next(&self.games, |id| id.0));
        self.systems.entry(SYSTEM).or_insert_with(|| System::new("NES/Famicom", "NES"));
        let mut game = Game::new(title, SYSTEM);
        game.updated = self.now();
        self.games.insert(id, game);
        id
    }

    /// Adds a promoted achievement to a game, behind those that it has. The owner of the key has made it.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let game = world.add_game("Micro Mages");
    /// let achievement = world.add_achievement(game, "Up and Away", 5);
    /// assert_eq!(world.achievements[&achievement].points, 5);
    /// ```
    pub fn add_achievement(&mut self, game: GameId, title: impl Into<String>, points: u64) -> AchievementId {
        let id = AchievementId(next(&self.achievements, |id| id.0));
        let order = self.achievements.values().filter(|one| one.game == game).count();
        let mut achievement = Achievement::new(game, title, points);
        achievement.order = i64::try_from(order).unwrap_or(i64::MAX);
        achievement.author = self.owner;
        achievement.badge = Some(format!("{:06}", id.0));
        (achievement.created, achievement.modified) = (self.now(), self.now());
        self.achievements.insert(id, achievement);
        id
    }

    /// Adds a leaderboard to a game: plain numbers, where the highest score wins.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let game = world.add_game("Micro Mages");
    /// let leaderboard = world.add_leaderboard(game, "High score");
    /// assert!(world.leaderboards[&leaderboard].entries.is_empty());
    /// ```
    pub fn add_leaderboard(&mut self, game: GameId, title: impl Into<String>) -> LeaderboardId {
        let id = LeaderboardId(next(&self.leaderboards, |id| id.0));
        self.leaderboards.insert(id, Leaderboard::new(game, title));
        id
    }
}

/// The number after the last one.
fn next<K: Ord, V>(map: &BTreeMap<K, V>, number: impl Fn(&K) -> u64) -> u64 {
    map.last_key_value().map_or(1, |(id, _)| number(id).saturating_add(1))
}
