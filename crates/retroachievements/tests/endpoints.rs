//! Endpoints without behaviour of their own in the simulator: their examples, read and asked for as they should be.

mod common;

use common::start;
use retroachievements::{AchievementId, Error};
use retroachievements_simulator::{Simulator, Times};

fn queries(simulator: &Simulator) -> Vec<String> {
    simulator
        .requests()
        .into_iter()
        .map(|request| request.query.split("&z=").next().unwrap().to_string())
        .collect()
}

#[tokio::test]
async fn achievement_count() {
    let (simulator, client) = start(Simulator::builder()).await;
    let count = client.achievement_count(14402).await.unwrap();
    assert_eq!(count.game_id.get(), 14402);
    assert_eq!(count.achievement_ids[0], AchievementId::try_from(79434).unwrap());
    assert_eq!(count.achievement_ids.len(), 3);
    assert_eq!(queries(&simulator), ["i=14402"]);
    assert!(matches!(client.achievement_count(0).await, Err(Error::InvalidArgument(_))));
}

#[tokio::test]
async fn console_ids() {
    let (simulator, client) = start(Simulator::builder().legacy_encoding()).await;
    let consoles = client.console_ids().only_active(true).only_game_systems(false).await.unwrap();
    assert_eq!(consoles.len(), 2);
    assert!(consoles[0].active && consoles[0].is_game_system && !consoles[1].is_game_system);
    assert!(consoles[0].icon_url.starts_with("https://"));
    assert_eq!(queries(&simulator), ["a=1&g=0"]);
}

#[tokio::test]
async fn user_points() {
    let (simulator, client) = start(Simulator::builder()).await;
    let points = client.user_points("Scott").await.unwrap();
    assert_eq!((points.points, points.softcore_points), (7640, 25));
    let error = client.user_points("not a user").await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "user"), "{error}");
    assert_eq!(queries(&simulator), ["u=Scott"]);

    let unknown =
        Simulator::builder().canned(Times::Always, 404, &[("Content-Type", "application/json")], "[]");
    let (_simulator, client) = start(unknown).await;
    assert!(matches!(client.user_points("Nobody").await, Err(Error::NotFound { .. })));
}
