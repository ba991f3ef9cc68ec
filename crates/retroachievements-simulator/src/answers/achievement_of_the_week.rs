//! `getAchievementOfTheWeek`: the achievement of this week's event, and who has earned it.

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{Span, Timestamp};
use retroachievements_client::wire::Date as Day;

use super::achievement_unlocks;
use super::achievement_unlocks::unlocks;
use super::fields::of_achievement;
use super::prelude::*;

/// How many unlocks are listed and counted.
const MOST: usize = 500;

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    body(ask).map_or_else(|| Answer::unknown(ask.operation), |body| Answer::of(&body))
}

fn body(ask: &Ask<'_>) -> Option<types::AchievementOfTheWeek> {
    let Week { game: event, one: week, .. } = this_week(ask.world, ask.now)?;
    let (id, source) = ask.achievement(week.source?.0)?;
    let (game_id, game) = ask.game(source.game.0)?;
    let (own_id, own) = ask.achievement(week.achievement.0)?;
    let newest = unlocks(ask.world, own_id).take(MOST).filter(|(player, _)| !player.deleted);
    let entries: Vec<_> =
        newest.map(|(player, unlock)| achievement_unlocks::entry(ask.world, &player, &unlock)).collect();
    Some(types::AchievementOfTheWeek {
        achievement: describe(ask.world, id, source),
        console: facts::console(ask.world, game),
        forum_topic: types::ForumTopic { id: event.forum_topic.map(UInt), ..example() },
        game: facts::game(game_id, game),
        start_at: IsoTime(midnight(week.from?)?),
        total_players: UInt(ask.world.players_of(own.game)),
        unlocks_count: UInt(entries.len() as u64),
        unlocks_hardcore_count: Some(UInt(entries.iter().filter(|one| one.hardcore_mode.0).count() as u64)),
        unlocks: entries.into(),
        ..example()
    })
}

/// What is being played this week, and its event.
pub(crate) struct Week<'w> {
    pub(crate) id: EventId,
    pub(crate) game: &'w Game,
    /// The place among the achievements of the event.
    pub(crate) place: usize,
    pub(crate) one: &'w EventAchievement,
}

/// What is being played this week. The event is known by its title, and what lasts 20 days or longer is the achievement
/// of a month.
pub(crate) fn this_week(world: &World, now: Timestamp) -> Option<Week<'_>> {
    let is_now = |one: &EventAchievement| {
        let (from, until) = one.from.zip(one.until)?;
        let is_week = until < from.checked_add(Span::new().days(20)).ok()?;
        let is_now = midnight(from)? <= now && now < midnight(until)?;
        let is_counted = world.achievements.get(&one.achievement).is_some_and(Achievement::counts);
        Some(is_week && is_now && is_counted)
    };
    world.events.iter().find_map(|(id, event)| {
        let game = world.games.get(&event.game).filter(|game| !game.deleted)?;
        let place = event.achievements.iter().position(|one| is_now(one) == Some(true))?;
        let is_weekly = game.title.to_lowercase().contains("of the week");
        is_weekly.then(|| Week { id: *id, game, place, one: &event.achievements[place] })
    })
}

fn midnight(day: Date) -> Option<Timestamp> {
    Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok()
}

fn describe(world: &World, id: AchievementId, one: &Achievement) -> types::WeeklyAchievement {
    let (author, author_ulid) = facts::name_and_ulid(world, one.author);
    let day = |time: Timestamp| Day(Offset::UTC.to_datetime(time).date());
    of_achievement!(id, one => WeeklyAchievement {
        author,
        author_ulid,
        badge_name: one.badge.clone(),
        badge_url: Some(facts::badge_url(one.badge.as_deref().unwrap_or_default())),
        date_created: Some(day(one.created)),
        date_modified: day(one.modified),
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::answers::tests::body;
    use crate::world::{Clock, Event, EventAchievement, EventId, World};

    #[test]
    fn it_changes_at_midnight() {
        let mut world = World::empty();
        let (game, weeks) = (world.add_game("Micro Mages"), world.add_game("Achievement of the Week 2026"));
        let mut event = Event::new(weeks);
        for monday in [date(2026, 5, 4), date(2026, 5, 11)] {
            let source = world.add_achievement(game, monday.to_string(), 5);
            let own = world.add_achievement(weeks, "Week", 1);
            let until = monday.saturating_add(jiff::Span::new().days(7));
            event.achievements.push(EventAchievement::new(own, source, monday, until));
        }
        world.events.insert(EventId(1), event);
        for (now, title) in [
            ("2026-05-03T23:59:59Z", None),
            ("2026-05-04T00:00:00Z", Some("2026-05-04")),
            ("2026-05-10T23:59:59Z", Some("2026-05-04")),
            ("2026-05-11T00:00:00Z", Some("2026-05-11")),
            ("2026-05-18T00:00:00Z", None),
        ] {
            world.clock = Clock::fixed(now.parse().unwrap());
            let body = body("getAchievementOfTheWeek", "", &world);
            assert_eq!(body["Achievement"]["Title"].as_str(), title, "{now}");
        }
    }
}
