//! What can happen in a world while a simulator runs.

use jiff::Timestamp;

use super::{
    AchievementId, Comment, Entry, GameId, LeaderboardId, Mode, Player, PlayerId, StoredFigures, Subject,
    Unlock, World,
};

impl World {
    /// A player earns an achievement now. See [`unlock_at`](Self::unlock_at).
    ///
    /// # Panics
    ///
    /// If there is no such player or achievement.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Mode, World};
    ///
    /// let mut world = World::empty();
    /// let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
    /// let achievement = world.add_achievement(game, "Up and Away", 5);
    /// world.unlock(scott, achievement, Mode::Hardcore);
    /// assert_eq!(world.points(scott).hardcore, 5);
    /// ```
    #[track_caller]
    pub fn unlock(&mut self, player: PlayerId, achievement: AchievementId, mode: Mode) {
        self.unlock_at(player, achievement, mode, self.now());
    }

    /// A player earns an achievement at a time, with all that follows: points, and awards for the game.
    ///
    /// Hardcore mode counts for casual mode too. What the player has in that mode already stays as it is.
    ///
    /// # Panics
    ///
    /// If there is no such player or achievement.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Mode, World};
    ///
    /// let mut world = World::empty();
    /// let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
    /// let achievement = world.add_achievement(game, "Up and Away", 5);
    /// world.unlock_at(scott, achievement, Mode::Casual, "2026-05-01T20:00:00Z".parse()?);
    /// assert_eq!(world.points(scott).casual, Some(5));
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[track_caller]
    pub fn unlock_at(&mut self, player: PlayerId, achievement: AchievementId, mode: Mode, at: Timestamp) {
        let game = self.game_of(achievement);
        self.play(player, game, at);
        self.keeping_stored_figures(|world| {
            let is_new = !world.player_mut(player).unlocks.contains_key(&achievement);
            let id = is_new.then(|| world.next_unlock());
            let unlocks = &mut world.player_mut(player).unlocks;
            let unlock = unlocks.entry(achievement).or_insert(Unlock { id, ..Unlock::new(Mode::Casual, at) });
            if mode == Mode::Hardcore {
                unlock.hardcore.get_or_insert(at);
            }
        });
        self.give_awards(player, game);
    }

    /// Takes an unlock back, in both modes, with the points and the awards that depend on it.
    ///
    /// # Panics
    ///
    /// If there is no such player or achievement.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Mode, World};
    ///
    /// let mut world = World::empty();
    /// let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
    /// let achievement = world.add_achievement(game, "Up and Away", 5);
    /// world.unlock(scott, achievement, Mode::Hardcore);
    /// world.take_back(scott, achievement);
    /// assert_eq!(world.points(scott).hardcore, 0);
    /// ```
    #[track_caller]
    pub fn take_back(&mut self, player: PlayerId, achievement: AchievementId) {
        let game = self.game_of(achievement);
        self.player_mut(player);
        self.keeping_stored_figures(|world| {
            world.player_mut(player).unlocks.remove(&achievement);
        });
        self.take_awards(player, game);
    }

    /// A player plays a game at a time.
    ///
    /// # Panics
    ///
    /// If there is no such player.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
    /// world.play(scott, game, "2026-05-01T20:00:00Z".parse()?);
    /// assert!(world.players[&scott].games.contains_key(&game));
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[track_caller]
    pub fn play(&mut self, player: PlayerId, game: GameId, at: Timestamp) {
        let player = self.player_mut(player);
        let record = player.games.entry(game).or_default();
        record.last_played = record.last_played.max(Some(at));
        player.last_activity = player.last_activity.max(Some(at));
    }

    /// Gives a player another name. The site still finds the player by the name of the account.
    ///
    /// # Panics
    ///
    /// If there is no such player.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let scott = world.add_player("Scott");
    /// world.rename(scott, "Waldo");
    /// assert_eq!(world.player("Scott"), world.player("Waldo"));
    /// ```
    #[track_caller]
    pub fn rename(&mut self, player: PlayerId, name: impl Into<String>) {
        let player = self.player_mut(player);
        let old = std::mem::replace(&mut player.name, name.into());
        player.username.get_or_insert(old);
    }

    /// A player comments now.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Subject, World};
    ///
    /// let mut world = World::empty();
    /// let scott = world.add_player("Scott");
    /// world.comment(scott, Subject::Player(scott), "Hello!");
    /// assert_eq!(world.comments.len(), 1);
    /// ```
    pub fn comment(&mut self, author: PlayerId, on: Subject, text: impl Into<String>) {
        let at = self.now();
        self.comments.push(Comment::new(on, author, text, at));
    }

    /// A player submits a score now. A worse score than the player's best changes nothing.
    ///
    /// # Panics
    ///
    /// If there is no such leaderboard.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
    /// let leaderboard = world.add_leaderboard(game, "High score");
    /// world.submit(scott, leaderboard, 390_490);
    /// world.submit(scott, leaderboard, 1);
    /// assert_eq!(world.leaderboards[&leaderboard].entries[0].score, 390_490);
    /// ```
    #[track_caller]
    pub fn submit(&mut self, player: PlayerId, leaderboard: LeaderboardId, score: i64) {
        let at = self.now();
        let Some(leaderboard) = self.leaderboards.get_mut(&leaderboard) else {
            panic!("no leaderboard {leaderboard} in this world");
        };
        let mut new = Entry::new(player, score, at);
        match leaderboard.entries.iter().position(|entry| entry.player == player) {
            Some(place) if leaderboard.is_better(score, leaderboard.entries[place].score) => {
                let old = &leaderboard.entries[place];
                (new.id, new.created) = (old.id, Some(old.created.unwrap_or(old.at)));
                leaderboard.entries[place] = new;
            }
            Some(_) => {}
            None => leaderboard.entries.push(new),
        }
    }

    /// Takes an achievement into the official set, or out of it.
    ///
    /// # Panics
    ///
    /// If there is no such achievement.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let mut world = World::empty();
    /// let game = world.add_game("Micro Mages");
    /// let achievement = world.add_achievement(game, "Up and Away", 5);
    /// world.set_promoted(achievement, false);
    /// assert!(!world.achievements[&achievement].promoted);
    /// ```
    #[track_caller]
    pub fn set_promoted(&mut self, achievement: AchievementId, promoted: bool) {
        self.game_of(achievement);
        let now = self.now();
        self.keeping_stored_figures(|world| {
            if let Some(found) = world.achievements.get_mut(&achievement) {
                found.promoted = promoted;
                (found.modified, found.updated) = (now, None);
            }
        });
    }

    /// Makes a change, after which figures that the site has stored differ by what the change is worth.
    fn keeping_stored_figures(&mut self, change: impl FnOnce(&mut Self)) {
        let with_stored = self.players.iter().filter(|(_, player)| player.stored != StoredFigures::default());
        let before: Vec<_> = with_stored.map(|(id, player)| (*id, self.earned_points(player))).collect();
        change(self);
        for (id, before) in before {
            let Some(after) = self.players.get(&id).map(|player| self.earned_points(player)) else {
                continue;
            };
            let stored = &mut self.player_mut(id).stored;
            adjust(&mut stored.points, before.hardcore, after.hardcore);
            adjust(&mut stored.casual_points, before.casual.unwrap_or(0), after.casual.unwrap_or(0));
            adjust(&mut stored.retro_points, before.retro, after.retro);
        }
    }

    #[track_caller]
    fn game_of(&self, achievement: AchievementId) -> GameId {
        match self.achievements.get(&achievement) {
            Some(found) => found.game,
            None => panic!("no achievement {achievement} in this world"),
        }
    }

    #[track_caller]
    fn player_mut(&mut self, player: PlayerId) -> &mut Player {
        match self.players.get_mut(&player) {
            Some(found) => found,
            None => panic!("no player {player} in this world"),
        }
    }
}

fn adjust(stored: &mut Option<u64>, before: u64, after: u64) {
    if let Some(value) = stored {
        *value = (*value + after).saturating_sub(before);
    }
}
