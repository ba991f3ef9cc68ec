//! `getAchievementUnlocks`: who has earned an achievement.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};

use super::fields::of_achievement;
use super::prelude::*;
use crate::world::crowd;

/// Unlocks that arrive while lists are being read.
#[derive(Debug, Default)]
pub(crate) struct Arrivals {
    per_request: u64,
    so_far: AtomicU64,
}

impl Arrivals {
    pub(crate) fn new(per_request: u64) -> Self {
        Self { per_request, so_far: AtomicU64::new(0) }
    }

    /// How many have arrived by now. The next ones arrive right after.
    fn take(&self) -> u64 {
        self.so_far.fetch_add(self.per_request, Ordering::Relaxed)
    }
}

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let id = ask.id("a");
    if id == 0 {
        return Answer::ok(json!({ "Achievement": { "ID": null } }));
    }
    let Some((id, achievement)) = ask.achievement(id) else { return unknown() };
    // The database refuses an offset without a limit, which a negative count becomes.
    if ask.params.int("c").is_some_and(|count| count < 0) {
        return Answer::server_error();
    }
    let Some(game) = ask.world.games.get(&achievement.game) else { return Answer::server_error() };
    let arrived = ask.arrivals.take();
    let tally = ask.world.tally(id);
    Answer::of(&types::AchievementUnlocks {
        achievement: describe(ask.world, id, achievement),
        console: facts::console(ask.world, game),
        game: facts::game(achievement.game, game),
        unlocks_count: UInt(tally.total + arrived),
        unlocks_hardcore_count: Some(UInt(tally.hardcore + arrived)),
        total_players: UInt(ask.world.players_of(achievement.game) + arrived),
        unlocks: page(ask, id, achievement, arrived).into(),
        ..example()
    })
}

/// Unlike the good answer, this one has an `Achievement` that is a list, and no game and no console.
fn unknown() -> Answer {
    let body = json!({
        "Achievement": [],
        "UnlocksCount": 0,
        "UnlocksHardcoreCount": 0,
        "TotalPlayers": 0,
        "Unlocks": [],
    });
    Answer { status: StatusCode::NOT_FOUND, body }
}

fn describe(world: &World, id: AchievementId, achievement: &Achievement) -> types::UnlockedAchievement {
    let (author, author_ulid) = facts::name_and_ulid(world, achievement.author);
    of_achievement!(id, achievement => UnlockedAchievement {
        author,
        author_ulid,
        date_created: SqlTime(achievement.created),
        date_modified: SqlTime(achievement.modified),
    })
}

/// The unlocks that are asked for, newest first: those that have just arrived, then all others.
fn page(
    ask: &Ask<'_>,
    id: AchievementId,
    achievement: &Achievement,
    arrived: u64,
) -> Vec<types::AchievementUnlock> {
    let strangers = (achievement.crowd..achievement.crowd + arrived).rev();
    let arrivals = strangers.map(|n| (Cow::Owned(crowd::player(n).1), Unlock::new(Mode::Hardcore, ask.now)));
    let asked = ask.page(arrivals.chain(unlocks(ask.world, id)));
    asked.iter().map(|(player, unlock)| entry(ask.world, player, unlock)).collect()
}

/// All unlocks of an achievement, newest first: those of players in the world, then those of the crowd.
pub(crate) fn unlocks(world: &World, id: AchievementId) -> impl Iterator<Item = (Cow<'_, Player>, Unlock)> {
    let players = world.players.values();
    let mut known: Vec<_> =
        players.filter_map(|player| Some((Cow::Borrowed(player), *player.unlocks.get(&id)?))).collect();
    known.sort_by_key(|(_, unlock)| Reverse(unlock.shown_at()));
    let crowd = world.achievements.get(&id).map_or(0, |achievement| achievement.crowd);
    known.into_iter().chain((0..crowd).rev().map(|n| (Cow::Owned(crowd::player(n).1), crowd::unlock(n))))
}

pub(super) fn entry(world: &World, player: &Player, unlock: &Unlock) -> types::AchievementUnlock {
    let points = world.points_of(player);
    types::AchievementUnlock {
        user: Some(player.name.clone()),
        ulid: player.ulid.clone(),
        ra_points: UInt(points.hardcore),
        ra_softcore_points: points.casual.map(UInt),
        date_awarded: IsoTime(unlock.shown_at()),
        hardcore_mode: Bit(unlock.is_hardcore()),
        ..example()
    }
}
