//! The three answers that are no documents of JSON:API.

use retroachievements_client::wire::{OffsetTime, UIntText};

use super::events;
use super::prelude::*;
use crate::answers::achievement_of_the_week::this_week;
use crate::answers::game_sets::players_by_unlocks;

pub(crate) fn health(ask: &Ask<'_, '_>) -> Result<Value, Fault> {
    let timestamp = OffsetTime(ask.facts.now);
    Ok(attributes(&types::Health { status: "ok".to_owned(), timestamp, ..example() }))
}

pub(crate) fn distribution(ask: &Ask<'_, '_>) -> Result<Value, Fault> {
    let (world, id) = (ask.facts.world, GameId(ask.id()));
    if ask.facts.game(id).is_none() {
        return Err(Fault::Missing(format!("No game found with ID {id}.")));
    }
    let of = |promoted| {
        let set = world.achievements_of(id, promoted);
        let hardcore = players_by_unlocks(world, &set, true, Player::is_ranked);
        let casual = players_by_unlocks(world, &set, false, Player::is_ranked);
        let players = |of: i64| UInt(u64::try_from(of).unwrap_or(0));
        let counts = hardcore.into_iter().zip(casual.into_values()).map(|((unlocks, hardcore), casual)| {
            types::UnlockCount {
                unlock_count: UInt(unlocks),
                players_hardcore: players(hardcore),
                players_casual: players(casual),
                ..example()
            }
        });
        types::UnlockDistribution {
            total_achievements: UInt(set.len() as u64),
            distribution: counts.collect(),
            ..example()
        }
    };
    Ok(attributes(&types::AchievementDistribution {
        links: types::AchievementDistributionLinks { self_: ask.full_url(), ..example() },
        meta: types::AchievementDistributionMeta { promoted: of(true), unpromoted: of(false), ..example() },
        ..example()
    }))
}

pub(crate) fn achievement_of_the_week(ask: &Ask<'_, '_>) -> Result<Value, Fault> {
    week(ask).ok_or_else(|| Fault::Missing("There is no active Achievement of the Week.".to_owned()))
}

fn week(ask: &Ask<'_, '_>) -> Option<Value> {
    let week = this_week(ask.facts.world, ask.facts.now)?;
    let (one, until) = (week.one, week.one.until?);
    let number = one.id.unwrap_or_else(|| events::number(week.id, week.place as u64 + 1));
    Some(attributes(&types::AchievementOfTheWeek {
        links: types::AchievementOfTheWeekLinks { self_: ask.full_url(), ..example() },
        meta: types::AchievementOfTheWeekMeta {
            event_achievement: types::WeeklyEventAchievement {
                id: UIntText(number),
                achievement_id: UIntText(one.achievement.0),
                source_achievement_id: UIntText(one.source?.0),
                event_id: UIntText(week.id.0),
                active_from: midnight(one.from?)?,
                active_until: midnight(until)?,
                active_through: midnight(until.yesterday().ok()?)?,
                decorator: one.label.clone(),
                ..example()
            },
            ..example()
        },
        ..example()
    }))
}
