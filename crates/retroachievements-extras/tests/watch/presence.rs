//! What a watch of presence tells.

use std::time::Duration;

use retroachievements::jiff::SignedDuration;
use retroachievements_extras::watch::{Activity, Presence, Presences, WatchError, presence};
use retroachievements_simulator::world::World;
use serde_json::json;
use tokio::time::Instant;

use super::site::{BEGIN, HOUR, MINUTE, Site};

fn watch(site: &Site, users: &[&str]) -> Presences {
    let start = Instant::now();
    let begin = site.now();
    let clock = move || begin + SignedDuration::try_from(start.elapsed()).unwrap();
    presence(&site.client).users(users.iter().copied()).every(MINUTE).clock(clock).start().unwrap()
}

async fn told(watch: &mut Presences, time: Duration) -> Vec<Result<Presence, WatchError>> {
    let end = Instant::now() + time;
    let mut all = Vec::new();
    while let Ok(Some(one)) = tokio::time::timeout_at(end, watch.next()).await {
        all.push(one);
    }
    all
}

/// The player reports what it does, now.
fn report(site: &Site, game: u64, message: &str) {
    let presence = json!({ "game": game, "message": message, "at": site.now() });
    site.change(|world: &mut World| {
        let scott = world.player("Scott");
        world.players.get_mut(&scott).unwrap().presence = Some(serde_json::from_value(presence).unwrap());
    });
}

#[tokio::test(start_paused = true)]
async fn what_a_user_plays_until_not_any_more() {
    let (mut world, ..) = Site::world(&["Scott"], 1);
    world.add_game("Another");
    let site = Site::new(world).await;
    let mut watch = watch(&site, &["Scott"]);
    let mut news = Vec::new();
    for (game, message) in
        [(None, ""), (Some(1), "Stage 1"), (Some(1), "Stage 1"), (Some(1), "Stage 2"), (Some(2), "Stage 2")]
    {
        if let Some(game) = game {
            report(&site, game, message);
        }
        news.extend(told(&mut watch, 2 * MINUTE).await.into_iter().map(Result::unwrap));
    }
    news.extend(told(&mut watch, HOUR).await.into_iter().map(Result::unwrap));
    let news: Vec<_> = news
        .iter()
        .map(|one| (one.activity, one.game_id.map(|id| id.get()), one.message.as_deref()))
        .collect();
    assert_eq!(
        news,
        [
            (Activity::Away, None, None),
            (Activity::Playing, Some(1), Some("Stage 1")),
            (Activity::Playing, Some(1), Some("Stage 2")),
            (Activity::Playing, Some(2), Some("Stage 2")),
            (Activity::Recent, Some(2), Some("Stage 2")),
            (Activity::Away, Some(2), Some("Stage 2")),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn limits_are_the_callers_and_a_clock_ahead_is_no_matter() {
    let (world, ..) = Site::world(&["Scott"], 1);
    let site = Site::new(world).await;
    report(&site, 1, "Stage 1");
    for (playing, recent, age, activity) in [
        (1, 2, -60, Activity::Playing),
        (1, 2, 1, Activity::Playing),
        (1, 2, 2, Activity::Recent),
        (1, 2, 3, Activity::Away),
        (30, 60, 30, Activity::Playing),
    ] {
        let builder = presence(&site.client).users(["Scott"]);
        let builder = builder.playing_for(playing * MINUTE).recent_for(recent * MINUTE);
        let mut watch = builder.clock(move || BEGIN + SignedDuration::from_mins(age)).start().unwrap();
        assert_eq!(watch.next().await.unwrap().unwrap().activity, activity, "{age} minutes");
    }
}

#[tokio::test(start_paused = true)]
async fn users_who_are_not_there_and_a_site_that_is_down() {
    let (world, ..) = Site::world(&["Scott"], 1);
    let mut site = Site::new(world).await;
    let mut watch = watch(&site, &["Scott", "Nobody"]);
    let first = told(&mut watch, 10 * MINUTE).await;
    assert!(matches!(first[..], [Ok(_), Err(WatchError::UnknownUser { .. })]), "{first:?}");
    site.go_down();
    let trouble = told(&mut watch, HOUR).await;
    assert!(matches!(trouble[..], [Err(WatchError::Down { .. })]), "{trouble:?}");
    site.come_back(retroachievements_simulator::Simulator::builder()).await;
    report(&site, 1, "Stage 1");
    // The watch may wait for ten minutes yet, at random, and then the report is not new any more.
    let back = told(&mut watch, HOUR).await;
    let [Ok(first), ..] = &back[..] else { panic!("{back:?}") };
    assert!(matches!(first.activity, Activity::Playing | Activity::Recent), "{first:?}");
    assert_eq!(first.message.as_deref(), Some("Stage 1"));
}
