//! What follows from the facts: points, counts, ranks, progress.

use jiff::Timestamp;

use super::{Achievement, AchievementId, GameId, Player, PlayerId, Unlock, World};

/// Points from which on the site ranks a player.
const RANKED_FROM: u64 = 250;

/// What a player's unlocks are worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Points {
    /// Points of what is earned in hardcore mode.
    pub hardcore: u64,
    /// Points of what is earned in casual mode only, which the wire calls softcore points; `None` if the site does not
    /// know them.
    pub casual: Option<u64>,
    /// RetroPoints of what is earned in hardcore mode.
    pub retro: u64,
}

/// How many tracked players have earned an achievement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tally {
    /// In any mode.
    pub total: u64,
    /// In hardcore mode.
    pub hardcore: u64,
}

/// What others have earned of a player's achievements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Yield {
    pub(crate) unlocks: u64,
    pub(crate) points: u64,
}

/// The points of the players who have a place, in no order.
#[derive(Debug, Default)]
pub(crate) struct Standings {
    hardcore: Vec<u64>,
    casual: Vec<u64>,
}

/// How far a player is in a game's official set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of achievements in the set.
    pub possible: u64,
    /// Points of the set.
    pub possible_points: u64,
    /// Number of achievements earned in any mode.
    pub earned: u64,
    /// Points of those earned in any mode.
    pub points: u64,
    /// Number of achievements earned in hardcore mode.
    pub hardcore: u64,
    /// Points of those earned in hardcore mode.
    pub hardcore_points: u64,
    /// RetroPoints of those earned in hardcore mode.
    pub retro_points: u64,
    /// The last unlock in any mode.
    pub last: Option<Timestamp>,
    /// The last unlock in hardcore mode.
    pub last_hardcore: Option<Timestamp>,
}

impl World {
    /// What a player's unlocks are worth, or what the site has [stored](super::StoredFigures). Zero for nobody.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let world = World::demo();
    /// let scott = world.player("Scott");
    /// assert!(world.points(scott).hardcore > 0);
    /// ```
    pub fn points(&self, player: PlayerId) -> Points {
        self.players.get(&player).map(|player| self.points_of(player)).unwrap_or_default()
    }

    pub(crate) fn points_of(&self, player: &Player) -> Points {
        let earned = self.earned_points(player);
        Points {
            hardcore: player.stored.points.unwrap_or(earned.hardcore),
            casual: if player.stored.casual_points_unknown {
                None
            } else {
                player.stored.casual_points.or(earned.casual)
            },
            retro: player.stored.retro_points.unwrap_or(earned.retro),
        }
    }

    /// What a player's unlocks are worth, whatever is stored.
    pub(super) fn earned_points(&self, player: &Player) -> Points {
        let (mut points, mut casual) = (Points::default(), 0);
        for (achievement, unlock) in self.counted(player) {
            if unlock.is_hardcore() {
                points.hardcore += achievement.points;
                points.retro += achievement.retro_points();
            } else {
                casual += achievement.points;
            }
        }
        Points { casual: Some(casual), ..points }
    }

    /// A player's unlocks of achievements that count.
    fn counted<'w>(&'w self, player: &'w Player) -> impl Iterator<Item = (&'w Achievement, &'w Unlock)> {
        let found =
            player.unlocks.iter().filter_map(|(id, unlock)| Some((self.achievements.get(id)?, unlock)));
        found.filter(|(achievement, _)| achievement.counts())
    }

    /// How many tracked players have earned an achievement.
    ///
    /// ```
    /// use retroachievements_simulator::{achievements, world::World};
    ///
    /// let tally = World::demo().tally(achievements::HUGE.into());
    /// assert!(tally.total > 99_000);
    /// ```
    pub fn tally(&self, achievement: AchievementId) -> Tally {
        let crowd = self.achievements.get(&achievement).map_or(0, |achievement| achievement.crowd);
        let mut tally = super::crowd::tally(crowd);
        for player in self.players.values().filter(|player| !player.untracked) {
            if let Some(unlock) = player.unlocks.get(&achievement) {
                tally.total += 1;
                tally.hardcore += u64::from(unlock.is_hardcore());
            }
        }
        tally
    }

    /// Number of tracked players with an unlock in a game, its largest crowd included.
    ///
    /// ```
    /// use retroachievements_simulator::world::{GameId, World};
    ///
    /// assert!(World::demo().players_of(GameId(1)) > 0);
    /// ```
    pub fn players_of(&self, game: GameId) -> u64 {
        self.players_tally(game).total
    }

    /// The same, in any mode and in hardcore mode.
    pub(crate) fn players_tally(&self, game: GameId) -> Tally {
        let of_game = || self.achievements.iter().filter(|(_, one)| one.game == game);
        let crowds = of_game().map(|(_, one)| super::crowd::tally(one.crowd));
        let mut tally = crowds.max_by_key(|tally| tally.total).unwrap_or_default();
        let ids: Vec<AchievementId> = of_game().map(|(id, _)| *id).collect();
        for player in self.players.values().filter(|player| !player.untracked) {
            let unlocks = || ids.iter().filter_map(|id| player.unlocks.get(id));
            tally.total += u64::from(unlocks().next().is_some());
            tally.hardcore += u64::from(unlocks().any(Unlock::is_hardcore));
        }
        tally
    }

    /// A game's achievements, promoted or not, in the order in which the site shows them.
    pub(crate) fn achievements_of(&self, game: GameId, promoted: bool) -> Vec<(AchievementId, &Achievement)> {
        let all = self.achievements.iter().map(|(id, one)| (*id, one));
        let mut found: Vec<_> =
            all.filter(|(_, one)| one.game == game && one.promoted == promoted && !one.deleted).collect();
        found.sort_by_key(|(id, one)| (one.order, *id));
        found
    }

    /// How far a player is in a game.
    ///
    /// ```
    /// use retroachievements_simulator::world::{GameId, World};
    ///
    /// let world = World::demo();
    /// let progress = world.progress(world.player("Scott"), GameId(1));
    /// assert!(progress.earned <= progress.possible);
    /// ```
    pub fn progress(&self, player: PlayerId, game: GameId) -> Progress {
        let nobody = Player::new("");
        self.progress_of(self.players.get(&player).unwrap_or(&nobody), game)
    }

    pub(crate) fn progress_of(&self, player: &Player, game: GameId) -> Progress {
        let mut progress = Progress::default();
        for (id, achievement) in self.achievements_of(game, true) {
            progress.possible += 1;
            progress.possible_points += achievement.points;
            let Some(unlock) = player.unlocks.get(&id) else { continue };
            progress.earned += 1;
            progress.points += achievement.points;
            progress.last = progress.last.max(Some(unlock.at));
            if let Some(at) = unlock.hardcore {
                progress.hardcore += 1;
                progress.hardcore_points += achievement.points;
                progress.retro_points += achievement.retro_points();
                progress.last_hardcore = progress.last_hardcore.max(Some(at));
            }
        }
        progress
    }

    /// What others have earned of a player's achievements, or what the site has stored of it.
    pub(crate) fn yields(&self, author: PlayerId) -> Yield {
        let mut found = Yield::default();
        for (_, player) in self.players.iter().filter(|(id, _)| **id != author) {
            for (achievement, _) in self.counted(player).filter(|(one, _)| one.author == Some(author)) {
                found.unlocks += 1;
                found.points += achievement.points;
            }
        }
        let stored = self.players.get(&author).map(|player| player.stored.clone()).unwrap_or_default();
        Yield {
            unlocks: stored.yield_unlocks.unwrap_or(found.unlocks),
            points: stored.yield_points.unwrap_or(found.points),
        }
    }

    /// A player's place by hardcore points; `None` for players who are untracked or have too few points.
    ///
    /// Players with as many points share a place.
    ///
    /// ```
    /// use retroachievements_simulator::world::World;
    ///
    /// let world = World::demo();
    /// assert!(world.rank(world.player("Scott")) <= Some(world.ranked()));
    /// ```
    pub fn rank(&self, player: PlayerId) -> Option<u64> {
        self.standings().hardcore(self, self.players.get(&player)?)
    }

    /// Number of players who have a place.
    ///
    /// ```
    /// assert_eq!(retroachievements_simulator::world::World::empty().ranked(), 0);
    /// ```
    pub fn ranked(&self) -> u64 {
        self.standings().hardcore.len() as u64
    }

    /// The points of everybody who has a place.
    pub(crate) fn standings(&self) -> Standings {
        let mut standings = Standings::default();
        for player in self.players.values().filter(|player| player.is_ranked()) {
            let points = self.points_of(player);
            let (hardcore, casual) = (points.hardcore, points.casual.unwrap_or(0));
            standings.hardcore.extend(Some(hardcore).filter(|points| *points >= RANKED_FROM));
            standings.casual.extend(Some(casual).filter(|points| *points >= RANKED_FROM));
        }
        standings
    }
}

impl Standings {
    /// The place of a player by hardcore points, if the player has one.
    pub(crate) fn hardcore(&self, world: &World, player: &Player) -> Option<u64> {
        place(&self.hardcore, player, world.points_of(player).hardcore)
    }

    /// The place of a player by casual points, if the player has one.
    pub(crate) fn casual(&self, world: &World, player: &Player) -> Option<u64> {
        place(&self.casual, player, world.points_of(player).casual.unwrap_or(0))
    }

    /// Number of players with a place, by hardcore and by casual points.
    pub(crate) fn counts(&self) -> (u64, u64) {
        (self.hardcore.len() as u64, self.casual.len() as u64)
    }
}

fn place(all: &[u64], player: &Player, own: u64) -> Option<u64> {
    let is_ranked = !player.untracked && own >= RANKED_FROM;
    is_ranked.then(|| 1 + all.iter().filter(|points| **points > own).count() as u64)
}
