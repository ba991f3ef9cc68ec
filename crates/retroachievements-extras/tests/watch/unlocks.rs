//! What a watch of unlocks tells, case by case.

use std::time::Duration;

use retroachievements_extras::watch::{Cursor, UnlockKind, WatchError};
use retroachievements_simulator::world::Mode::{Casual, Hardcore};
use retroachievements_simulator::{Simulator, Times};

use super::site::{BEGIN, DAY, HOUR, MINUTE, Site, told, unlocked};

const NOW: Duration = Duration::ZERO;

#[tokio::test(start_paused = true)]
async fn nothing_old_and_everything_new_with_a_stable_id() {
    let (world, players, achievements) = Site::world(&["Scott"], 3);
    let ulid = world.players[&players[0]].ulid.clone().unwrap();
    let site = Site::new(world).await;
    site.unlock(players[0], achievements[0], Hardcore, HOUR);
    let mut watch = site.watch().users(["scott"]).start().unwrap();
    assert!(told(&mut watch, 10 * MINUTE).await.is_empty());

    site.unlock(players[0], achievements[1], Hardcore, NOW);
    let at = site.now().as_second();
    let [Ok(unlock)] = &told(&mut watch, 2 * MINUTE).await[..] else { panic!("one unlock") };
    assert_eq!((unlock.user.as_str(), unlock.kind), ("Scott", UnlockKind::First));
    assert_eq!(unlock.achievement.title, "No. 1");
    assert_eq!(unlock.id, format!("{ulid}:{}:hardcore:{at}", achievements[1]));
    assert_eq!(unlock.cursor, watch.cursor());
    assert!(told(&mut watch, 25 * HOUR).await.is_empty(), "once");
}

#[tokio::test(start_paused = true)]
async fn a_named_start() {
    let (world, players, achievements) = Site::world(&["Scott"], 3);
    let site = Site::new(world).await;
    for (n, days) in [(0, 40), (1, 20), (2, 1)] {
        site.unlock(players[0], achievements[n], Hardcore, days * DAY);
    }
    let since = BEGIN - retroachievements::jiff::SignedDuration::from_hours(30 * 24);
    let mut watch = site.watch().users(["Scott"]).since(since).start().unwrap();
    assert_eq!(unlocked(&mut watch, HOUR).await, [(2, true), (3, true)]);
}

#[tokio::test(start_paused = true)]
async fn upgrades_resets_and_promotions() {
    let (world, players, achievements) = Site::world(&["Scott"], 2);
    let (scott, one) = (players[0], achievements[0]);
    let site = Site::new(world).await;
    let mut watch = site.watch().users(["Scott"]).start().unwrap();
    let mut kinds = Vec::new();
    for step in 0..6 {
        match step {
            0 => site.unlock(scott, one, Casual, NOW),
            1 => site.unlock(scott, one, Hardcore, NOW),
            2 => site.change(|world| world.take_back(scott, one)),
            3 => site.unlock(scott, one, Hardcore, NOW),
            4 => site.change(|world| world.set_promoted(one, false)),
            _ => site.change(|world| world.set_promoted(one, true)),
        }
        let told = told(&mut watch, HOUR).await.into_iter().map(Result::unwrap);
        kinds.push(told.map(|one| (one.kind, one.achievement.hardcore_mode)).collect::<Vec<_>>());
    }
    let expected = [
        vec![(UnlockKind::First, false)],
        vec![(UnlockKind::Upgrade, true)],
        vec![],
        vec![(UnlockKind::Again, true)],
        vec![],
        vec![],
    ];
    assert_eq!(kinds, expected);
}

#[tokio::test(start_paused = true)]
async fn offline_play_is_told_within_a_day() {
    let (world, players, achievements) = Site::world(&["Scott"], 4);
    let site = Site::new(world).await;
    let mut watch = site.watch().every(10 * MINUTE).users(["Scott"]).start().unwrap();
    assert!(unlocked(&mut watch, HOUR).await.is_empty());
    site.unlock(players[0], achievements[0], Hardcore, NOW);
    assert_eq!(unlocked(&mut watch, HOUR).await, [(1, true)]);

    site.unlock(players[0], achievements[1], Hardcore, 14 * DAY);
    site.unlock(players[0], achievements[2], Hardcore, 10 * MINUTE);
    site.unlock(players[0], achievements[3], Hardcore, 16 * DAY);
    assert_eq!(unlocked(&mut watch, 20 * MINUTE).await, [(3, true)]);
    assert_eq!(unlocked(&mut watch, DAY).await, [(2, true)], "and never what is older than the memory");
    assert!(unlocked(&mut watch, 2 * DAY).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_restart_goes_on_where_the_cursor_is() {
    let (world, players, achievements) = Site::world(&["Scott"], 5);
    let site = Site::new(world).await;
    let watch = site.watch().users(["Scott"]).start().unwrap();
    let mut cursor = serde_json::to_string(&watch.cursor()).unwrap();
    drop(watch);
    // Ended before it looked at anything.
    for (n, wait) in [(0, HOUR), (1, 3 * DAY), (2, 30 * DAY), (3, HOUR)] {
        site.unlock(players[0], achievements[n], Hardcore, NOW);
        tokio::time::advance(wait).await;
        let cursor_before: Cursor = serde_json::from_str(&cursor).unwrap();
        let mut watch = site.watch().users(["Scott"]).cursor(cursor_before).start().unwrap();
        assert_eq!(unlocked(&mut watch, HOUR).await, [(n as u64 + 1, true)]);
        cursor = serde_json::to_string(&watch.cursor()).unwrap();
    }
    assert!(cursor.len() < 500, "{cursor}");
}

#[tokio::test(start_paused = true)]
async fn what_is_found_and_not_told_yet_is_told_after_a_restart() {
    let (world, players, achievements) = Site::world(&["Scott"], 3);
    let site = Site::new(world).await;
    let mut watch = site.watch().users(["Scott"]).start().unwrap();
    assert!(unlocked(&mut watch, HOUR).await.is_empty());
    for one in &achievements {
        site.unlock(players[0], *one, Hardcore, NOW);
    }
    let mut ids = Vec::new();
    for _ in 0..3 {
        let unlock = watch.next().await.unwrap().unwrap();
        ids.push(unlock.achievement.achievement_id.get());
        watch = site.watch().every(HOUR).users(["Scott"]).cursor(unlock.cursor).start().unwrap();
    }
    assert_eq!(ids, [1, 2, 3], "of one second, by ID");
    assert!(unlocked(&mut watch, 2 * DAY).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn users_who_are_not_there_renamed_or_named_twice() {
    let (world, players, achievements) = Site::world(&["Scott", "Mia"], 2);
    let ulid = world.players[&players[0]].ulid.clone().unwrap();
    let site = Site::new(world).await;
    let mut watch = site.watch().every(10 * MINUTE).users(["Scott", "Mia", "Nobody", &ulid]).start().unwrap();
    let told_first = told(&mut watch, HOUR).await;
    let [Err(error @ WatchError::UnknownUser { .. })] = &told_first[..] else { panic!("{told_first:?}") };
    assert_eq!(error.to_string(), "there is no user Nobody");

    site.change(|world| world.rename(players[0], "Waldo"));
    site.unlock(players[0], achievements[0], Hardcore, NOW);
    assert_eq!(unlocked(&mut watch, HOUR).await, [(1, true)], "once, although named twice");

    let nobody = site.change(|world| world.add_player("Nobody"));
    assert!(told(&mut watch, DAY).await.is_empty());
    site.unlock(nobody, achievements[1], Hardcore, NOW);
    assert_eq!(unlocked(&mut watch, 2 * DAY).await, [(2, true)], "there after all");
    site.unlock(players[0], achievements[1], Hardcore, NOW);
    let [Ok(unlock)] = &told(&mut watch, HOUR).await[..] else { panic!("one unlock") };
    assert_eq!(unlock.user, "Waldo");
}

#[tokio::test(start_paused = true)]
async fn a_site_that_is_down_is_told_once_and_caught_up_with() {
    let (world, players, achievements) = Site::world(&["Scott", "Mia"], 1);
    let mut site = Site::new(world).await;
    let mut watch = site.watch().users(["Scott", "Mia"]).start().unwrap();
    assert!(told(&mut watch, HOUR).await.is_empty());
    site.go_down();
    for player in players {
        site.unlock(player, achievements[0], Hardcore, NOW);
    }
    let trouble = told(&mut watch, 6 * HOUR).await;
    assert!(matches!(trouble[..], [Err(WatchError::Down { .. })]), "{trouble:?}");

    site.come_back(Simulator::builder().unavailable(Times::First(2)).truncated(Times::First(1))).await;
    let (mut found, before) = (Vec::new(), tokio::time::Instant::now());
    while found.len() < 2 {
        if let Ok(unlock) = watch.next().await.unwrap() {
            found.push(unlock.user);
        }
    }
    found.sort();
    assert_eq!(found, ["Mia", "Scott"]);
    assert!(before.elapsed() < HOUR);
    assert!(site.simulator().requests().len() < 12, "gently");
}

#[tokio::test(start_paused = true)]
async fn it_waits_as_long_as_the_server_asks() {
    let (world, ..) = Site::world(&["Scott"], 0);
    let site = Site::new(world).await;
    site.simulator().limit(2 * HOUR);
    let mut watch = site.watch().users(["Scott"]).start().unwrap();
    let trouble = told(&mut watch, 2 * HOUR - MINUTE).await;
    assert!(matches!(trouble[..], [Err(WatchError::Down { .. })]), "{trouble:?}");
    assert_eq!(site.simulator().requests().len(), 1);
    assert!(told(&mut watch, HOUR).await.is_empty());
    assert!(site.simulator().requests().len() > 50);
}

#[tokio::test(start_paused = true)]
async fn a_refused_key_ends_the_stream() {
    let (world, ..) = Site::world(&["Scott"], 0);
    let site = Site::with(Simulator::builder().web_api_key("sesame"), world).await;
    let other =
        retroachievements::Client::builder().web_api_key("other").base_url(site.simulator().base_url());
    let client = other.build().unwrap();
    let mut watch = retroachievements_extras::watch::unlocks(&client).users(["Scott"]).start().unwrap();
    assert!(matches!(watch.next().await, Some(Err(WatchError::Refused { .. }))));
    assert!(watch.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn the_trouble_of_one_user_is_told_once_and_leaves_the_others_alone() {
    let (world, players, achievements) = Site::world(&["Scott", "Mia"], 1);
    let builder = Simulator::builder().malformed(Times::First(3), "/TotalPoints", "many".into());
    let site = Site::with(builder, world).await;
    let mut watch = site.watch().users(["Scott"]).start().unwrap();
    let trouble = told(&mut watch, HOUR).await;
    let [Err(WatchError::User { user, .. })] = &trouble[..] else { panic!("{trouble:?}") };
    assert_eq!(user.as_str(), "Scott");
    site.unlock(players[0], achievements[0], Hardcore, NOW);
    assert_eq!(unlocked(&mut watch, HOUR).await, [(1, true)]);
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_wrong_by_hours_loses_nothing() {
    for hours in [-5i64, 5] {
        let (world, players, achievements) = Site::world(&["Scott"], 3);
        let site = Site::new(world).await;
        let start = tokio::time::Instant::now();
        let skew = retroachievements::jiff::SignedDuration::from_hours(hours);
        let clock = move || {
            BEGIN + skew + retroachievements::jiff::SignedDuration::try_from(start.elapsed()).unwrap()
        };
        let mut watch = site.watch().users(["Scott"]).clock(clock).start().unwrap();
        assert!(unlocked(&mut watch, HOUR).await.is_empty());
        for (n, one) in achievements.iter().enumerate() {
            site.unlock(players[0], *one, Hardcore, NOW);
            assert_eq!(unlocked(&mut watch, 2 * MINUTE).await, [(n as u64 + 1, true)], "{hours} hours");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn requests_are_spread_evenly() {
    let names: Vec<_> = (10..40).map(|n| format!("Player{n}")).collect();
    let (world, ..) = Site::world(&names.iter().map(String::as_str).collect::<Vec<_>>(), 0);
    let site = Site::new(world).await;
    let mut watch = site.watch().users(&names).start().unwrap();
    assert!(told(&mut watch, 2 * MINUTE).await.is_empty());
    let before = site.simulator().requests().len();
    for _ in 0..30 {
        let seen = site.simulator().requests().len();
        assert!(told(&mut watch, Duration::from_secs(10)).await.is_empty());
        assert!((4..=6).contains(&(site.simulator().requests().len() - seen)), "5 users in 10 seconds");
    }
    assert_eq!((site.simulator().requests().len() - before).div_ceil(30), 5);
}
