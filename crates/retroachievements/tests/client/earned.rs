//! One trait for achievements that somebody earned: every endpoint says the same of them.

use std::collections::BTreeSet;

use crate::common::start;
use futures_util::TryStreamExt;
use retroachievements::jiff::Timestamp;
use retroachievements::v2::player_achievements;
use retroachievements::{Earned, GameId};
use retroachievements_simulator::Simulator;
use retroachievements_simulator::world::{Clock, Mode, World};

const NOON: Timestamp = Timestamp::constant(1_714_564_800, 0);

fn at(minute: i64) -> Timestamp {
    NOON + retroachievements::jiff::SignedDuration::from_mins(minute)
}

/// A world in which Scott has earned one achievement in both modes, one in softcore mode, and one not at all.
fn world() -> World {
    let mut world = World::empty();
    world.clock = Clock::fixed(at(30));
    let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
    let all = [1, 5, 10].map(|points| world.add_achievement(game, format!("For {points}"), points));
    world.unlock_at(scott, all[0], Mode::Casual, at(0));
    world.unlock_at(scott, all[0], Mode::Hardcore, at(10));
    world.unlock_at(scott, all[1], Mode::Casual, at(5));
    world
}

type Told = (String, Timestamp, bool, u64);

fn told<'a, E: Earned + 'a>(all: impl IntoIterator<Item = &'a E>) -> BTreeSet<Told> {
    let earned = all.into_iter().filter(|one| one.earned_at().is_some());
    let told = earned.map(|one| {
        let (title, points) = (one.title().unwrap(), one.points().unwrap());
        (title.to_string(), one.earned_at().unwrap(), one.is_hardcore().unwrap(), points)
    });
    told.collect()
}

#[tokio::test]
async fn all_lists_of_a_user_say_the_same() {
    let (_simulator, client) = start(Simulator::builder().world(world())).await;
    let expected: BTreeSet<Told> = [("For 1", at(10), true, 1), ("For 5", at(5), false, 5)]
        .map(|(title, at, is_hardcore, points)| (title.to_string(), at, is_hardcore, points))
        .into();
    let recent = client.user_recent_achievements("Scott").await.unwrap();
    assert_eq!(told(&recent), expected);
    let game: GameId = (&recent[0]).into();
    assert!(recent.iter().all(|one| one.game_id() == Some(game) && one.user_name().is_none()));
    let between = client.achievements_earned_between("Scott", at(-10), at(20)).await.unwrap();
    assert_eq!(told(&between), expected);
    let day = retroachievements::jiff::civil::date(2024, 5, 1);
    assert_eq!(told(&client.achievements_earned_on_day("Scott", day).await.unwrap()), expected);
    let of_game = client.game_info_and_user_progress(game, "Scott").await.unwrap();
    assert_eq!(of_game.achievements.len(), 3);
    assert_eq!(told(of_game.achievements.values()), expected);
    let not_earned = of_game.achievements.values().find(|one| one.title == "For 10").unwrap();
    assert_eq!((not_earned.earned_at(), not_earned.is_hardcore()), (None, None));
    let summary = client.user_summary("Scott").recent_games(5).recent_achievements(5).await.unwrap();
    let recent = summary.recent_achievements.unwrap();
    assert_eq!(told(recent.values().flat_map(|of_game| of_game.values())), expected);
    let unlocks = client.v2().user_player_achievements("Scott").include(player_achievements::Achievement);
    let unlocks: Vec<_> = unlocks.items().try_collect().await.unwrap();
    assert_eq!(told(&unlocks), expected);
    assert!(unlocks.iter().all(|one| one.achievement_id().is_some() && one.user_name().is_none()));
}

#[tokio::test]
async fn those_of_an_achievement_say_who() {
    let (_simulator, client) = start(Simulator::builder().world(world())).await;
    let recent = client.user_recent_achievements("Scott").await.unwrap();
    for expected in &recent {
        let page = client.achievement_unlocks(expected).await.unwrap();
        let unlocks =
            client.v2().achievement_player_achievements(expected).include(player_achievements::User);
        let unlocks = unlocks.await.unwrap().data;
        let [of_v1, of_v2]: [&dyn Earned; 2] = [&page.unlocks[0], &unlocks[0]];
        for one in [of_v1, of_v2] {
            assert_eq!((one.user_name(), one.user_ulid()), (Some("Scott"), page.unlocks[0].ulid.as_deref()));
            assert_eq!(
                (one.earned_at(), one.is_hardcore()),
                (Some(expected.date), Some(expected.hardcore_mode))
            );
            assert_eq!((one.title(), one.points()), (None, None), "the question says which");
        }
    }
}
