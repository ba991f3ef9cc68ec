//! Unlocks that emulators send late, by either generation of the API.

use std::time::Duration;

use retroachievements_extras::Generation;
use retroachievements_simulator::world::Mode::{Casual, Hardcore};

use super::site::{DAY, HOUR, MINUTE, Site, told, unlocked};

const NOW: Duration = Duration::ZERO;

#[tokio::test(start_paused = true)]
async fn v2_finds_them_with_the_next_look() {
    let (world, players, achievements) = Site::world(&["Scott"], 6);
    let site = Site::with_v2_at("/v2", world).await;
    site.unlock(players[0], achievements[0], Hardcore, 2 * DAY);
    let mut watch = site.watch().users(["Scott"]).start().unwrap();
    assert_eq!(watch.finds_late_by(), None);
    assert!(unlocked(&mut watch, HOUR).await.is_empty());
    assert_eq!(watch.finds_late_by(), Some(Generation::V2));

    site.unlock(players[0], achievements[1], Hardcore, 10 * MINUTE);
    site.unlock(players[0], achievements[2], Hardcore, 14 * DAY);
    site.unlock(players[0], achievements[3], Casual, 3 * DAY);
    site.unlock(players[0], achievements[4], Hardcore, 16 * DAY);
    let told_now = unlocked(&mut watch, 2 * MINUTE).await;
    assert_eq!(told_now, [(3, true), (4, false), (2, true)], "by date, and none that is too old");
    // A row that was there before, reset and unlocked again in between.
    site.change(|world| world.take_back(players[0], achievements[0]));
    site.unlock(players[0], achievements[0], Hardcore, DAY);
    assert_eq!(unlocked(&mut watch, 2 * MINUTE).await, [(1, true)]);
    assert!(unlocked(&mut watch, 4 * HOUR).await.is_empty(), "each once");
}

#[tokio::test(start_paused = true)]
async fn a_long_session_at_once() {
    let (world, players, achievements) = Site::world(&["Scott"], 61);
    let site = Site::with_v2_at("/v2", world).await;
    site.unlock(players[0], achievements[0], Hardcore, HOUR);
    let mut watch = site.watch().users(["Scott"]).start().unwrap();
    assert!(unlocked(&mut watch, HOUR).await.is_empty());
    // The newest ones come in first.
    for (hours, one) in (24..).zip(&achievements[1..]) {
        site.unlock(players[0], *one, Hardcore, hours * HOUR);
    }
    assert_eq!(unlocked(&mut watch, 2 * MINUTE).await.len(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_client_without_an_address_for_v2_leaves_them_to_v1() {
    let (world, players, achievements) = Site::world(&["Scott"], 2);
    let site = Site::new(world).await;
    site.unlock(players[0], achievements[0], Hardcore, NOW);
    let mut watch = site.watch().every(10 * MINUTE).users(["Scott"]).start().unwrap();
    assert_eq!(unlocked(&mut watch, HOUR).await, [(1, true)]);
    assert_eq!(watch.finds_late_by(), Some(Generation::V1));
    site.unlock(players[0], achievements[1], Hardcore, 2 * DAY);
    assert!(unlocked(&mut watch, HOUR).await.is_empty());
    assert_eq!(unlocked(&mut watch, DAY).await, [(2, true)]);
    assert_eq!(site.v2_requests(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_know_v2_is_asked_once_a_day() {
    let (world, players, achievements) = Site::world(&["Scott"], 1);
    let site = Site::with_v2_at("/v3", world).await;
    let mut watch = site.watch().every(10 * MINUTE).users(["Scott"]).start().unwrap();
    assert!(told(&mut watch, HOUR).await.is_empty(), "it is no trouble");
    assert_eq!((site.v2_requests(), watch.finds_late_by()), (1, Some(Generation::V1)));
    site.unlock(players[0], achievements[0], Hardcore, 2 * DAY);
    assert_eq!(unlocked(&mut watch, DAY).await, [(1, true)]);
    assert_eq!(site.v2_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn while_v2_fails_nothing_is_told_later_than_without() {
    let (world, players, achievements) = Site::world(&["Scott"], 4);
    let site = Site::with_v2_at("/v2", world).await;
    site.unlock(players[0], achievements[0], Hardcore, NOW);
    let mut watch = site.watch().users(["Scott"]).start().unwrap();
    assert_eq!(unlocked(&mut watch, HOUR).await, [(1, true)]);
    site.v2_goes_down();
    site.unlock(players[0], achievements[1], Hardcore, NOW);
    site.unlock(players[0], achievements[2], Hardcore, 2 * DAY);
    assert_eq!(unlocked(&mut watch, 2 * MINUTE).await, [(2, true)]);
    assert_eq!(watch.finds_late_by(), Some(Generation::V1));
    assert!(unlocked(&mut watch, HOUR).await.is_empty());
    site.v2_comes_back();
    assert_eq!(unlocked(&mut watch, 15 * MINUTE).await, [(3, true)], "what came in meanwhile");
    assert_eq!(watch.finds_late_by(), Some(Generation::V2));
    site.unlock(players[0], achievements[3], Hardcore, 2 * DAY);
    assert_eq!(unlocked(&mut watch, 2 * MINUTE).await, [(4, true)]);
}

#[tokio::test(start_paused = true)]
async fn v2_is_asked_for_a_user_once_a_minute_at_most() {
    let (world, ..) = Site::world(&["Scott"], 0);
    let site = Site::with_v2_at("/v2", world).await;
    let mut watch = site.watch().every(Duration::from_secs(2)).users(["Scott"]).start().unwrap();
    assert!(told(&mut watch, 20 * MINUTE).await.is_empty());
    assert!((18..=20).contains(&site.v2_requests()), "{}", site.v2_requests());
    assert!(site.simulator().requests().len() > 500, "{}", site.simulator().requests().len());
}
