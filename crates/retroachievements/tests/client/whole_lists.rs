//! Lists beyond what the server sends at once: by time, and by ids.

use std::collections::HashSet;
use std::time::Duration;

use crate::common::start;
use futures_util::TryStreamExt;
use retroachievements::jiff;
use retroachievements::models::EarnedAchievement;
use retroachievements::{Client, Error};
use retroachievements_simulator::world::{AchievementId, Clock, GameId, PlayerId, World};
use retroachievements_simulator::{Simulator, Times};

const START: i64 = 1_700_000_000;

fn at(second: i64) -> jiff::Timestamp {
    jiff::Timestamp::from_second(START + second).unwrap()
}

/// A world in which Scott has earned an achievement at each of these seconds. It is an hour after the last.
fn earned(seconds: &[i64]) -> (World, PlayerId, Vec<AchievementId>) {
    let mut world = World::empty();
    world.clock = Clock::fixed(at(seconds.iter().max().unwrap_or(&0) + 3600));
    let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
    let mut all = Vec::new();
    for second in seconds {
        let achievement = world.add_achievement(game, format!("Achievement {}", all.len()), 1);
        earn(&mut world, scott, achievement, *second);
        all.push(achievement);
    }
    (world, scott, all)
}

/// Without what follows from an unlock, which takes time if there are many.
fn earn(world: &mut World, player: PlayerId, achievement: AchievementId, second: i64) {
    let unlock = serde_json::from_value(serde_json::json!({ "at": at(second), "hardcore": at(second) }));
    world.players.get_mut(&player).unwrap().unlocks.insert(achievement, unlock.unwrap());
}

/// 1,300 seconds, in groups of up to seven of the same.
fn with_ties() -> Vec<i64> {
    let mut rng = fastrand::Rng::with_seed(1);
    let mut seconds = Vec::new();
    while seconds.len() < 1300 {
        let second = seconds.last().unwrap_or(&0) + rng.i64(1..500);
        seconds.extend((0..rng.usize(1..=7)).map(|_| second));
    }
    seconds.truncate(1300);
    seconds
}

fn scripts(simulator: &Simulator) -> Vec<String> {
    simulator
        .requests()
        .into_iter()
        .map(|request| request.path.rsplit('/').next().unwrap().to_string())
        .collect()
}

#[tokio::test]
async fn achievements_of_a_period_are_read_on_from_the_last_second() {
    let seconds = with_ties();
    let (world, _, ids) = earned(&seconds);
    let (simulator, client) = start(Simulator::builder().world(world)).await;
    let request = client.achievements_earned_between("Scott", at(0), at(i64::from(u32::MAX)));
    assert_eq!(request.clone().await.unwrap().len(), 500, "the server sends no more at once");
    let items: Vec<_> = request.items().try_collect().await.unwrap();
    assert!(items.is_sorted_by_key(|one| one.date));
    let read: HashSet<_> = items.iter().map(|one| one.achievement_id.get()).collect();
    assert_eq!((items.len(), read.len()), (1300, 1300), "without loss or repeat");
    assert_eq!(read, ids.iter().map(|id| id.0).collect());
    assert_eq!(simulator.requests().len(), 1 + 3);

    let some = client.achievements_earned_between("Scott", at(seconds[100]), at(seconds[1200]));
    let some: Vec<_> = some.items().try_collect().await.unwrap();
    let within = seconds.iter().filter(|second| (seconds[100]..=seconds[1200]).contains(second));
    assert_eq!(some.len(), within.count(), "both ends are included");
}

#[tokio::test]
async fn recent_achievements_are_read_beyond_the_cap_newest_first() {
    let (world, _, _) = earned(&with_ties());
    let (simulator, client) = start(Simulator::builder().world(world)).await;
    let request = client.user_recent_achievements("Scott").minutes(1_000_000);
    let items: Vec<EarnedAchievement> = request.items().try_collect().await.unwrap();
    assert!(items.is_sorted_by_key(|one| std::cmp::Reverse(one.date)));
    let read: HashSet<_> = items.iter().map(|one| one.achievement_id).collect();
    assert_eq!((items.len(), read.len()), (1300, 1300));
    let [first, rest @ ..] = &scripts(&simulator)[..] else { panic!("no requests") };
    assert_eq!(first, "API_GetUserRecentAchievements.php");
    assert_eq!(rest, ["API_GetAchievementsEarnedBetween.php"; 2]);
}

#[tokio::test]
async fn a_short_list_is_one_request() {
    let (world, _, _) = earned(&[0, 1, 1, 2]);
    let (simulator, client) = start(Simulator::builder().world(world)).await;
    let recent = client.user_recent_achievements("Scott").minutes(1000);
    let items: Vec<_> = recent.clone().items().try_collect().await.unwrap();
    assert_eq!(items, recent.await.unwrap());
    let between = client.achievements_earned_between("Scott", at(0), at(9));
    let items: Vec<_> = between.clone().items().try_collect().await.unwrap();
    assert_eq!(items, between.await.unwrap());
    let nobody: Vec<_> = client.user_recent_achievements("Nobody").items().try_collect().await.unwrap();
    assert!(nobody.is_empty());
    assert_eq!(simulator.requests().len(), 5);
}

#[tokio::test]
async fn what_happens_while_it_is_read_costs_nobody_who_stays() {
    let (world, scott, ids) = earned(&with_ties());
    let (simulator, client) = start(Simulator::builder().world(world)).await;
    let mut items = client.achievements_earned_between("Scott", at(0), at(i64::from(u32::MAX))).items();
    let (mut read, mut requests) = (Vec::new(), 0);
    while let Some(one) = items.try_next().await.unwrap() {
        read.push((one.achievement_id.get(), one.date));
        if simulator.requests().len() > requests {
            requests = simulator.requests().len();
            // One of the oldest is reset, one of the middle is earned again, and a new one is earned.
            simulator.change(|world| {
                world.players.get_mut(&scott).unwrap().unlocks.remove(&ids[requests]);
                earn(world, scott, ids[600 + requests], 400_000 + requests as i64);
                let new = world.add_achievement(GameId(1), "New", 1);
                earn(world, scott, new, 500_000 + requests as i64);
            });
        }
    }
    let unique: HashSet<_> = read.iter().copied().collect();
    assert_eq!(unique.len(), read.len(), "what is earned again comes again, with another date");
    let achievements: HashSet<_> = read.iter().map(|(id, _)| *id).collect();
    assert!(ids.iter().all(|id| achievements.contains(&id.0)));
    assert!(achievements.len() > 1300, "and the new ones");
}

#[tokio::test]
async fn more_of_one_second_than_the_server_sends_is_reported() {
    let seconds: Vec<_> = [1; 5].into_iter().chain([2; 600]).chain([3; 2]).collect();
    let (world, _, _) = earned(&seconds);
    let (_simulator, client) = start(Simulator::builder().world(world)).await;
    let mut items = client.achievements_earned_between("Scott", at(0), at(9)).items();
    assert!(items.incomplete().is_empty());
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!((count, items.incomplete()), (5 + 500 + 2, &[at(2)][..]));
    let mut items = client.user_recent_achievements("Scott").minutes(1000).items();
    let newest = items.try_next().await.unwrap().unwrap();
    assert_eq!((newest.date, items.incomplete()), (at(3), &[at(2)][..]));
}

#[tokio::test]
async fn options_of_the_request_hold_for_all_requests() {
    let (world, _, _) = earned(&with_ties());
    let simulator = Simulator::builder().world(world).delayed(Times::Always, Duration::from_secs(60));
    let (_simulator, client) = start(simulator).await;
    let request =
        client.user_recent_achievements("Scott").minutes(1_000_000).deadline(Duration::from_millis(1));
    let error = request.items().try_next().await.unwrap_err();
    assert!(matches!(error, Error::Deadline { .. }), "{error}");
}

/// 1,201 games with as many achievements as their last digit says.
fn many_games() -> World {
    let mut world = World::empty();
    world.add_player("Scott");
    for n in 0..1201 {
        let game = world.add_game(format!("Game {n}"));
        for _ in 0..game.0 % 10 {
            world.add_achievement(game, "Achievement", 1);
        }
    }
    world
}

async fn with_many_games() -> (Simulator, Client, Vec<u64>) {
    let world = many_games();
    let mut ids: Vec<_> = world.games.keys().map(|id| id.0).collect();
    fastrand::Rng::with_seed(2).shuffle(&mut ids);
    let (simulator, client) = start(Simulator::builder().world(world)).await;
    (simulator, client, ids)
}

#[tokio::test]
async fn more_games_than_a_request_takes_are_several_requests() {
    let (simulator, client, ids) = with_many_games().await;
    let progress = client.user_progress("Scott", ids.clone()).await.unwrap();
    assert_eq!(progress.keys().map(|id| id.get()).collect::<Vec<_>>(), ids, "in the order asked for");
    for (id, progress) in &progress {
        assert_eq!(progress.num_possible_achievements, id.get() % 10);
    }
    let asked = simulator.requests().into_iter().map(|request| request.query.matches("%2C").count() + 1);
    assert_eq!(asked.collect::<Vec<_>>(), [500, 500, 201]);

    let json = client.user_progress("Scott", ids.clone()).json().await.unwrap();
    assert_eq!(json.as_object().unwrap().len(), 1201);
    assert_eq!(json[ids[1200].to_string()]["NumPossibleAchievements"], ids[1200] % 10);
}

#[tokio::test]
async fn a_game_that_is_named_twice_comes_once() {
    let (simulator, client, ids) = with_many_games().await;
    let twice = ids.iter().chain(&ids[..5]).rev().copied();
    let progress = client.user_progress("Scott", twice.clone()).await.unwrap();
    assert_eq!(progress.len(), 1201);
    assert_eq!(progress.get_index(0).unwrap().0.get(), ids[4]);
    assert_eq!(simulator.requests().len(), 3);
}

#[tokio::test]
async fn errors_of_a_part_are_errors_of_the_whole() {
    let (simulator, client, ids) = with_many_games().await;
    let error = client.user_progress("Nobody", ids).await.unwrap_err();
    assert!(matches!(error, Error::NotFound { .. }), "{error}");
    assert_eq!(simulator.requests().len(), 1);
    let none: [u64; 0] = [];
    let error = client.user_progress("Scott", none).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid argument `game_ids`: an empty list names nothing: give at least one"
    );
    let error = client.user_progress("Scott", [1, 0]).json().await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
}

#[tokio::test]
async fn the_deadline_is_for_all_parts() {
    let world = many_games();
    let ids: Vec<_> = world.games.keys().map(|id| id.0).collect();
    let simulator = Simulator::builder().world(world).start().await.unwrap();
    // The burst is used up after the second part.
    let limit = retroachievements::RateLimit::new(1, Duration::from_secs(60)).burst(2);
    let client = crate::common::builder(&simulator).rate_limit(Some(limit)).build().unwrap();
    let deadline = Duration::from_secs(20);
    let error = client.user_progress("Scott", ids).deadline(deadline).await.unwrap_err();
    let Error::Deadline { limit, .. } = error else { panic!("{error}") };
    assert_eq!(limit, deadline, "as the caller knows it");
    assert_eq!(simulator.requests().len(), 2);
}

#[test]
fn without_async() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (world, _, _) = earned(&with_ties());
    let simulator = runtime.block_on(Simulator::builder().world(world).start()).unwrap();
    let client = retroachievements::blocking::Client::build(crate::common::builder(&simulator)).unwrap();
    let mut items = client.achievements_earned_between("Scott", at(0), at(i64::from(u32::MAX))).items();
    assert_eq!(items.by_ref().collect::<Result<Vec<_>, _>>().unwrap().len(), 1300);
    assert!(items.incomplete().is_empty());
    let recent = client.user_recent_achievements("Scott").minutes(1_000_000).items();
    assert_eq!(recent.collect::<Result<Vec<_>, _>>().unwrap().len(), 1300);
}
