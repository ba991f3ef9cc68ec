//! `player-games` and `player-achievement-sets`: how far a user is in games and in their sets.

use std::borrow::Cow;

use jiff::Timestamp;

use super::prelude::*;
use super::{games, sets, users};

pub(crate) static GAMES: Kind = Kind {
    name: "player-games",
    includes: "achievementSets game playerAchievementSets",
    sorts: "lastPlayedAt",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("gameId", Class::Ids),
        Filter::new("awardKind", Class::Words { what: "award kind", of: "beaten-casual beaten-hardcore" }),
    ],
    relations: "achievementSets game playerAchievementSets",
    always: "",
};

pub(crate) static SETS: Kind = Kind {
    name: "player-achievement-sets",
    includes: "achievementSet game",
    sorts: "points pointsHardcore pointsWeighted completionPercentage completionPercentageHardcore lastUnlockAt lastUnlockHardcoreAt completedAt completedHardcoreAt timeTakenSeconds timeTakenHardcoreSeconds",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("achievementSetId", Class::Number),
        Filter::new("gameId", Class::Integer),
        Filter::new("awardKind", Class::Words { what: "award kind", of: "completed mastered" }),
    ],
    relations: "achievementSet game",
    always: "",
};

/// A user's record of a game, and of the game's own set.
#[derive(Clone)]
struct Record<'w> {
    id: PlayerId,
    player: Cow<'w, Player>,
    game: games::Of<'w>,
    play: PlayRecord,
}

struct OfGame<'w>(Record<'w>);

struct OfSet<'w>(Record<'w>);

impl<'w> Record<'w> {
    fn number(&self) -> u64 {
        self.play.id.unwrap_or_else(|| made_up(self.id, self.game.0.0))
    }

    /// The unlocks of achievements that count.
    fn unlocks(&self, facts: &Facts<'w>) -> Vec<Unlock> {
        let set = facts.world.achievements_of(self.game.0, true);
        set.iter().filter_map(|(id, _)| self.player.unlocks.get(id).copied()).collect()
    }

    fn beaten(&self, facts: &Facts<'w>, mode: Mode) -> Option<Timestamp> {
        facts.world.beaten_at(&self.player, self.game.0, mode)
    }

    fn set(&self) -> sets::Of<'w> {
        sets::Of::new(self.game)
    }
}

/// Seconds from the first to the last of some times, if there are any.
fn span(first: Option<Timestamp>, last: Option<Timestamp>) -> Option<UInt> {
    let seconds = last?.duration_since(first?).as_secs();
    Some(UInt(u64::try_from(seconds).unwrap_or(0)))
}

impl<'w> Row<'w> for OfGame<'w> {
    fn kind(&self) -> &'static Kind {
        &GAMES
    }

    fn number(&self) -> u64 {
        self.0.number()
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let (record, unlocks) = (&self.0, self.0.unlocks(facts));
        let first = unlocks.iter().map(|unlock| unlock.at).min();
        let (beaten, hardcore) = (record.beaten(facts, Mode::Casual), record.beaten(facts, Mode::Hardcore));
        attributes(&types::PlayerGameAttributes {
            last_played_at: record.play.last_played.map(IsoTime),
            first_unlock_at: first.map(IsoTime),
            last_unlock_at: unlocks.iter().map(|unlock| unlock.at).max().map(IsoTime),
            last_unlock_hardcore_at: unlocks.iter().filter_map(|unlock| unlock.hardcore).max().map(IsoTime),
            beaten_at: beaten.map(IsoTime),
            beaten_hardcore_at: hardcore.map(IsoTime),
            playtime_total_seconds: Some(UInt(record.play.playtime)),
            time_to_beat_seconds: span(first, beaten),
            time_to_beat_hardcore_seconds: span(first, hardcore),
            ..example()
        })
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        let record = &self.0;
        match relation {
            "game" => Related::one(Some(record.game)),
            "achievementSets" => Related::many(sets::of_game(facts, record.game)),
            _ => {
                let all = sets::of_game(facts, record.game).into_iter();
                let started = all.filter_map(|set| {
                    let play = *record.player.games.get(&set.game().0)?;
                    Some(OfSet(Record { game: set.game(), play, ..record.clone() }))
                });
                Related::many(started)
            }
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "gameId" => self.0.game.0.to_string().into(),
            _ => {
                // Whoever has completed a game has beaten it.
                let has = |mode| {
                    let completed = facts.world.mastered_at(&self.0.player, self.0.game.0, mode);
                    completed.or(self.0.beaten(facts, mode)).is_some()
                };
                json!([
                    has(Mode::Casual).then_some("beaten-casual"),
                    has(Mode::Hardcore).then_some("beaten-hardcore"),
                ])
            }
        }
    }
}

impl OfSet<'_> {
    /// When the set was completed, and when it was mastered.
    fn completed(&self, facts: &Facts<'_>) -> (Option<Timestamp>, Option<Timestamp>) {
        let at = |mode| facts.world.mastered_at(&self.0.player, self.0.game.0, mode);
        (at(Mode::Casual), at(Mode::Hardcore))
    }
}

impl<'w> Row<'w> for OfSet<'w> {
    fn kind(&self) -> &'static Kind {
        &SETS
    }

    fn number(&self) -> u64 {
        self.0.number()
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let (record, unlocks) = (&self.0, self.0.unlocks(facts));
        let progress = facts.world.progress_of(&record.player, record.game.0);
        let (completed, mastered) = self.completed(facts);
        let set = record.set();
        let context = |(game, kind): (games::Of<'_>, &str)| types::SetContext {
            achievement_set_id: UInt(set.id()),
            game_id: UInt(game.0.0),
            type_: kind.into(),
            ..example()
        };
        attributes(&types::PlayerAchievementSetAttributes {
            achievements_unlocked: Some(UInt(progress.earned)),
            achievements_unlocked_hardcore: Some(UInt(progress.hardcore)),
            points: Some(UInt(progress.points)),
            points_hardcore: Some(UInt(progress.hardcore_points)),
            points_weighted: Some(UInt(progress.retro_points)),
            completion_percentage: Some(share(progress.earned, progress.possible)),
            completion_percentage_hardcore: Some(share(progress.hardcore, progress.possible)),
            last_unlock_at: progress.last.map(IsoTime),
            last_unlock_hardcore_at: progress.last_hardcore.map(IsoTime),
            completed_at: completed.map(IsoTime),
            completed_hardcore_at: mastered.map(IsoTime),
            time_taken_seconds: Some(
                span(unlocks.iter().map(|unlock| unlock.at).min(), progress.last).unwrap_or_default(),
            ),
            time_taken_hardcore_seconds: Some(
                span(unlocks.iter().filter_map(|unlock| unlock.hardcore).min(), progress.last_hardcore)
                    .unwrap_or_default(),
            ),
            set_context: set.games(facts).into_iter().map(context).collect(),
            ..example()
        })
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        let set = self.0.set();
        match relation {
            "achievementSet" => Related::one(Some(set)),
            _ => Related::one(set.games(facts).into_iter().next().map(|(game, _)| game)),
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        let (completed, mastered) = self.completed(facts);
        match filter {
            "achievementSetId" => self.0.set().id().into(),
            "gameId" => {
                let games = self.0.set().games(facts).into_iter().map(|(game, _)| game.0.0);
                games.chain([self.0.game.0.0]).collect()
            }
            _ => json!([completed.map(|_| "completed"), mastered.map(|_| "mastered")]),
        }
    }

    fn key(&self, facts: &Facts<'w>, name: &str) -> Value {
        self.attributes(facts)[name].take()
    }
}

/// A user's records of games, deleted ones among them.
fn records<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Record<'w>>, Fault> {
    let users::Of(id, player) = users::find(ask)?;
    let records = player.games.iter().filter_map(|(game, play)| {
        let game = games::Of(*game, ask.facts.world.games.get(game)?);
        Some(Record { id, player: player.clone(), game, play: *play })
    });
    Ok(records.collect())
}

pub(crate) fn games<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let records = records(ask)?.into_iter();
    let listed = records.filter(|one| !one.game.1.deleted && one.game.1.system.has_games());
    Ok(listed.map(|record| row::node(OfGame(record))).collect())
}

pub(crate) fn sets<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(records(ask)?.into_iter().map(|record| row::node(OfSet(record))).collect())
}
