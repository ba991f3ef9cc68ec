//! What the site says of a game's set: `getAchievementCount`, `getAchievementDistribution`, `getGameProgression` and
//! `getGameRankAndScore`.

use std::collections::BTreeMap;

use super::fields::of_achievement;
use super::prelude::*;
use crate::world::crowd;

/// How many players a ranking lists.
const RANKING: usize = 10;

pub(super) fn count(ask: &Ask<'_>) -> Answer {
    let set = ask.world.achievements_of(GameId(ask.id("i")), true);
    let mut ids: Vec<_> = set.into_iter().map(|(id, _)| UInt(id.0)).collect();
    ids.sort_unstable_by_key(|id| id.0);
    Answer::of(&types::AchievementCount {
        game_id: Int(ask.params.int("i").unwrap_or(0)),
        achievement_ids: ids.into(),
        ..example()
    })
}

pub(super) fn distribution(ask: &Ask<'_>) -> Answer {
    let Some((game, _)) = ask.game(ask.id("i")) else { return Answer::unknown(ask.operation) };
    let hardcore = ask.number("h") != 0 || ask.params.int("h").is_some_and(|h| h < 0);
    let set = ask.world.achievements_of(game, ask.params.int("f") != Some(5));
    if set.is_empty() {
        return Answer::unknown(ask.operation);
    }
    let players = players_by_unlocks(ask.world, &set, hardcore, |one| !one.untracked).into_iter();
    Answer::of(&players.map(|(earned, players)| (UInt(earned), Int(players))).collect::<Map<_, _>>())
}

/// How many players, the owner of the key among them, have earned exactly so many achievements of a set: in hardcore mode, or in casual mode only.
pub(crate) fn players_by_unlocks(
    world: &World,
    set: &[(AchievementId, &Achievement)],
    hardcore: bool,
    is_counted: impl Fn(&Player) -> bool,
) -> BTreeMap<u64, i64> {
    let mut players: BTreeMap<u64, i64> = (1..=set.len() as u64).map(|earned| (earned, 0)).collect();
    let counted = world.players.iter().filter(|(id, one)| is_counted(one) || world.owner == Some(**id));
    for (_, player) in counted {
        let unlocks = set.iter().filter_map(|(id, _)| player.unlocks.get(id));
        let earned = unlocks.filter(|unlock| unlock.is_hardcore() == hardcore).count() as u64;
        players.entry(earned).and_modify(|players| *players += 1);
    }
    for (earned, crowd) in crowd_with(set, hardcore) {
        players.entry(earned).and_modify(|players| *players += crowd);
    }
    players
}

/// How many of the crowd have earned exactly so many achievements. The first of them have earned most.
fn crowd_with(set: &[(AchievementId, &Achievement)], hardcore: bool) -> impl Iterator<Item = (u64, i64)> {
    let mut counts: Vec<_> = set.iter().map(|(_, one)| crowd::tally(one.crowd)).collect();
    counts.sort_unstable_by_key(|tally| Reverse(tally.total));
    let mut least: Vec<_> = counts
        .into_iter()
        .map(|tally| if hardcore { tally.hardcore } else { tally.total - tally.hardcore } as i64)
        .collect();
    least.push(0);
    (1..).zip(least.windows(2).map(|pair| pair[0] - pair[1]).collect::<Vec<_>>())
}

pub(super) fn progression(ask: &Ask<'_>) -> Answer {
    let Some((id, game)) = ask.game(ask.id("i")) else { return Answer::unknown(ask.operation) };
    let mut set = ask.world.achievements_of(id, true);
    set.sort_by_key(|(id, one)| (one.time_hardcore.and_then(|time| time.seconds), *id));
    let (times, seconds) = (&game.times, |median: Median| median.seconds.map(UInt));
    Answer::of(&types::GameProgression {
        id: UInt(id.0),
        title: Some(game.title.clone()),
        console_id: UInt(game.system.0),
        console_name: facts::system_name(ask.world, game),
        image_icon: Some(game.images.icon.clone()),
        num_distinct_players: Some(UInt(ask.world.players_of(id))),
        times_used_in_beat_median: UInt(times.beat.samples),
        times_used_in_hardcore_beat_median: UInt(times.beat_hardcore.samples),
        median_time_to_beat: seconds(times.beat),
        median_time_to_beat_hardcore: seconds(times.beat_hardcore),
        times_used_in_completion_median: UInt(times.complete.samples),
        times_used_in_mastery_median: UInt(times.master.samples),
        median_time_to_complete: seconds(times.complete),
        median_time_to_master: seconds(times.master),
        num_achievements: Some(UInt(set.len() as u64)),
        achievements: set.into_iter().map(|(id, one)| timed(ask.world, id, one)).collect(),
        ..example()
    })
}

fn timed(world: &World, id: AchievementId, one: &Achievement) -> types::ProgressionAchievement {
    let (total, hardcore) = facts::awarded(world, id, one);
    of_achievement!(id, one => ProgressionAchievement {
        badge_name: one.badge.clone(),
        num_awarded: total,
        num_awarded_hardcore: hardcore,
        times_used_in_unlock_median: one.time.map(|time| UInt(time.samples)),
        times_used_in_hardcore_unlock_median: one.time_hardcore.map(|time| UInt(time.samples)),
        median_time_to_unlock: one.time.and_then(|time| time.seconds).map(UInt),
        median_time_to_unlock_hardcore: one.time_hardcore.and_then(|time| time.seconds).map(UInt),
    })
}

/// The latest masters, or those with most points. Only hardcore mode counts.
pub(super) fn ranking(ask: &Ask<'_>) -> Answer {
    let Some((game, _)) = ask.game(ask.id("g")) else { return Answer::unknown(ask.operation) };
    let tracked = ask.world.players.values().filter(|player| player.is_ranked());
    let with_progress = tracked.map(|player| (player, ask.world.progress_of(player, game)));
    let mut ranked: Vec<_> = with_progress.filter(|(_, progress)| progress.hardcore > 0).collect();
    if ask.params.int("t") == Some(1) {
        ranked.retain(|(_, progress)| progress.hardcore == progress.possible);
        ranked.sort_by_key(|(_, progress)| Reverse(progress.last_hardcore));
    } else {
        // In a set without points, the number of achievements counts.
        ranked.sort_by_key(|(_, progress)| {
            let score =
                if progress.possible_points == 0 { progress.hardcore } else { progress.hardcore_points };
            (Reverse(score), progress.last_hardcore)
        });
    }
    Answer::of(&ranked.into_iter().take(RANKING).filter_map(ranked_player).collect::<Vec<_>>())
}

fn ranked_player((player, progress): (&Player, Progress)) -> Option<types::GameRankAndScore> {
    Some(types::GameRankAndScore {
        user: Some(player.name.clone()),
        ulid: player.ulid.clone(),
        num_achievements: UInt(progress.hardcore),
        total_score: Some(UInt(progress.hardcore_points)),
        last_award: SqlTime(progress.last_hardcore?),
        ..example()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::answers::tests::body;
    use crate::world::{Mode, World};

    #[test]
    fn a_distribution_counts_the_crowd() {
        let mut world = World::empty();
        let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
        let ids = [5, 10].map(|points| world.add_achievement(game, "Up and Away", points));
        // Of the first four visitors, three are in hardcore mode, and of the first two both.
        for (id, crowd) in ids.into_iter().zip([2, 4]) {
            world.achievements.get_mut(&id).unwrap().crowd = crowd;
            world.unlock(scott, id, Mode::Hardcore);
        }
        assert_eq!(body("getAchievementDistribution", "i=1&h=1", &world), json!({ "1": 1, "2": 3 }));
        assert_eq!(body("getAchievementDistribution", "i=1", &world), json!({ "1": 1, "2": 0 }));
    }

    #[test]
    fn a_ranking_follows_what_happens() {
        let mut world = World::empty();
        let (scott, jaarl) = (world.add_player("Scott"), world.add_player("Jaarl"));
        let game = world.add_game("Micro Mages");
        let ids = [0, 0].map(|points| world.add_achievement(game, "Up and Away", points));
        let names = |world: &World, query: &str| {
            let body = body("getGameRankAndScore", query, world);
            body.as_array().unwrap().iter().map(|one| one["User"].clone()).collect::<Vec<_>>()
        };
        world.unlock(jaarl, ids[0], Mode::Hardcore);
        world.unlock(scott, ids[0], Mode::Casual);
        assert_eq!(names(&world, "g=1"), ["Jaarl"]);
        for id in ids {
            world.unlock(scott, id, Mode::Hardcore);
        }
        assert_eq!(names(&world, "g=1"), ["Scott", "Jaarl"]);
        assert_eq!(names(&world, "g=1&t=1"), ["Scott"]);
    }
}
