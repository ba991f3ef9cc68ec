//! `getAchievementUnlocks`: who has earned an achievement.

use std::sync::atomic::{AtomicU64, Ordering};

use http::StatusCode;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::params::Params;
use crate::world::{Achievement, Tally};

const DEFAULT_COUNT: i64 = 50;
const MAX_COUNT: u64 = 500;

/// Unlocks that arrive while the list is being read.
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

pub(crate) fn answer(params: &Params, arrivals: &Arrivals) -> Answer {
    let id = params.int("a").unwrap_or(0);
    if id == 0 {
        return Answer::ok(json!({ "Achievement": { "ID": null } }));
    }
    let Some(achievement) = Achievement::find(id) else {
        return unknown();
    };
    // What the real server makes of a negative count was not determined (it may be a page without end).
    // The database refuses an offset without a limit, so the simulator takes it for an error.
    let Ok(count) = u64::try_from(params.int("c").unwrap_or(DEFAULT_COUNT)) else {
        return Answer::server_error();
    };
    let offset = u64::try_from(params.int("o").unwrap_or(0)).unwrap_or(0);
    let total = achievement.unlocks.saturating_add(arrivals.take());
    Answer::ok(body(&achievement, total, offset, count.min(MAX_COUNT)))
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

fn body(achievement: &Achievement, total: u64, offset: u64, count: u64) -> Value {
    let tally = Tally::of(total);
    json!({
        "Achievement": {
            "ID": achievement.id,
            "Title": achievement.title,
            "Description": achievement.description,
            "Points": achievement.points,
            "TrueRatio": achievement.true_ratio,
            "Author": achievement.author.as_ref().map(|author| &author.name),
            "AuthorULID": achievement.author.as_ref().map(|author| &author.ulid),
            "DateCreated": achievement.created,
            "DateModified": achievement.modified,
            "Type": achievement.kind,
        },
        "Console": { "ID": achievement.game.console.id, "Title": achievement.game.console.name },
        "Game": { "ID": achievement.game.id, "Title": achievement.game.title },
        "UnlocksCount": tally.tracked,
        "UnlocksHardcoreCount": tally.tracked_hardcore,
        "TotalPlayers": achievement.game.players.max(tally.tracked),
        "Unlocks": page(achievement, total, offset, count),
    })
}

/// The unlocks from `offset` on, newest first.
fn page(achievement: &Achievement, total: u64, offset: u64, count: u64) -> Vec<Value> {
    let newest = total.saturating_sub(offset);
    let oldest = newest.saturating_sub(count);
    (oldest..newest).rev().map(|k| unlock(achievement, k)).collect()
}

fn unlock(achievement: &Achievement, k: u64) -> Value {
    let unlock = achievement.unlock(k);
    json!({
        "User": unlock.player.name,
        "ULID": unlock.player.ulid,
        "RAPoints": unlock.player.points,
        "RASoftcorePoints": unlock.player.softcore_points,
        "DateAwarded": unlock.date,
        "HardcoreMode": u8::from(unlock.hardcore),
    })
}
