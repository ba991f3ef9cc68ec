//! What a user has earned and when: `getAchievementsEarnedBetween`, `getAchievementsEarnedOnDay`,
//! `getUserRecentAchievements`.

use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::prelude::*;

/// How many the server lists at most: the oldest.
const MOST: usize = 500;

/// The last second that the database can compare with: the end of the year 9999.
const LAST_SECOND: i64 = 253_402_300_799;

/// `getAchievementsEarnedBetween`
pub(super) fn between(ask: &Ask<'_>) -> Answer {
    let second = |name| ask.params.int(name).unwrap_or(0);
    Answer::of(&earned(ask, second("f"), second("t")))
}

/// `getAchievementsEarnedOnDay`
pub(super) fn on_day(ask: &Ask<'_>) -> Answer {
    let Some(day) = ask.params.get("d").and_then(validate::day) else {
        return Answer::unknown(ask.operation);
    };
    let second =
        |time| TimeZone::UTC.to_timestamp(day.to_datetime(time)).map_or(i64::MAX, |time| time.as_second());
    Answer::of(&earned(ask, second(Time::midnight()), second(Time::constant(23, 59, 59, 0))))
}

/// `getUserRecentAchievements`: the newest first, and without a sum.
pub(super) fn recent(ask: &Ask<'_>) -> Answer {
    let minutes = ask.params.int("m").unwrap_or(60);
    let from = ask.now.as_second().saturating_sub(minutes.saturating_mul(60));
    let mut earned = earned(ask, from, ask.now.as_second().saturating_add(60));
    earned.reverse();
    let mut answer = Answer::of(&earned);
    for one in answer.body.as_array_mut().into_iter().flatten().filter_map(|one| one.as_object_mut()) {
        one.shift_remove("CumulScore");
    }
    answer
}

/// What a user has earned from one second to another, the oldest first.
fn earned(ask: &Ask<'_>, from: i64, to: i64) -> Vec<types::EarnedAchievementOfSpan> {
    let Some(user) = ask.user("u").filter(|_| from.max(to) <= LAST_SECOND) else { return Vec::new() };
    let within = |unlock: &Unlock| (from..=to).contains(&unlock.shown_at().as_second());
    let mut unlocks: Vec<_> = user.unlocks.iter().filter(|(_, unlock)| within(unlock)).collect();
    unlocks.sort_by_key(|(_, unlock)| (unlock.shown_at(), Reverse(unlock.is_hardcore())));
    let mut sum = 0;
    let listed = unlocks.into_iter().filter_map(|(id, unlock)| describe(ask, *id, unlock));
    let summed = listed.take(MOST).map(|one| {
        sum += one.points.0;
        types::EarnedAchievementOfSpan { cumul_score: UInt(sum), ..one }
    });
    summed.collect()
}

/// An earned achievement; `None` if the server does not list it.
fn describe(ask: &Ask<'_>, id: AchievementId, unlock: &Unlock) -> Option<types::EarnedAchievementOfSpan> {
    let one = ask.world.achievements.get(&id).filter(|one| one.promoted)?;
    let game = ask.world.games.get(&one.game)?;
    let author = facts::player(ask.world, one.author)?;
    Some(types::EarnedAchievementOfSpan {
        date: SqlTime(unlock.shown_at()),
        hardcore_mode: Bit(unlock.is_hardcore()),
        achievement_id: UInt(id.0),
        title: one.title.clone(),
        description: one.description.clone(),
        badge_name: one.badge.clone(),
        points: UInt(one.points),
        true_ratio: Some(UInt(one.retro_points())),
        type_: one.kind.clone(),
        author: author.name.clone(),
        author_ulid: author.ulid.clone(),
        game_title: Some(game.title.clone()),
        game_icon: Some(game.images.icon.clone()),
        game_id: UInt(one.game.0),
        console_name: facts::system_name(ask.world, game),
        badge_url: facts::badge_url(one.badge.as_deref().unwrap_or_default()),
        game_url: format!("/game/{}", one.game),
        ..example()
    })
}
