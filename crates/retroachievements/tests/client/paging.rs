//! Lists in pages.

use std::collections::HashSet;
use std::time::Duration;

use crate::common::start;
use futures_util::{StreamExt, TryStreamExt};
use retroachievements::Error;
use retroachievements_simulator::world::{Award, AwardFor, Mode, World};
use retroachievements_simulator::{Simulator, Times, achievements};

fn offsets(simulator: &Simulator) -> Vec<String> {
    let queries = simulator.requests().into_iter().map(|request| request.query);
    let offset = |query: String| {
        let parameter = query.split('&').find(|parameter| parameter.starts_with("o="))?.to_string();
        let count = query.split('&').find(|parameter| parameter.starts_with("c="))?;
        Some(format!("{parameter} {count}"))
    };
    queries.filter_map(offset).collect()
}

#[tokio::test]
async fn items_read_the_list_to_its_end_500_at_a_time() {
    let (simulator, client) = start(Simulator::builder()).await;
    let unlocks: Vec<_> = client.achievement_unlocks(9).items().try_collect().await.unwrap();
    let pages = offsets(&simulator);
    assert_eq!(pages[..2], ["o=0 c=500", "o=490 c=500"], "pages overlap");
    assert_eq!(pages.len(), unlocks.len() / 490 + 1, "the short page is the last");
    let users: HashSet<_> = unlocks.iter().map(|unlock| &unlock.user).collect();
    assert_eq!(users.len(), unlocks.len());
    assert!(unlocks.is_sorted_by_key(|unlock| std::cmp::Reverse(unlock.date_awarded)));
}

#[tokio::test]
async fn count_and_offset_are_where_and_how_it_reads() {
    let (simulator, client) = start(Simulator::builder()).await;
    let all: Vec<_> = client.achievement_unlocks(13876).items().try_collect().await.unwrap();
    let some: Vec<_> =
        client.achievement_unlocks(13876).count(50).offset(10).items().try_collect().await.unwrap();
    assert_eq!(all[10..], some[..]);
    assert_eq!(offsets(&simulator)[1..], ["o=10 c=50", "o=59 c=50", "o=108 c=50"]);
}

#[tokio::test]
async fn an_end_on_the_edge_of_a_page_costs_one_more_request() {
    let (simulator, client) = start(Simulator::builder()).await;
    let mut pages = client.achievement_unlocks(achievements::HUGE).offset(99_500).pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().unlocks.len(), 500);
    assert!(pages.try_next().await.unwrap().unwrap().unlocks.is_empty());
    assert!(pages.try_next().await.unwrap().is_none());
    assert!(pages.try_next().await.unwrap().is_none(), "the end stays the end");
    assert_eq!(simulator.requests().len(), 2);
}

#[tokio::test]
async fn an_empty_list_is_one_empty_page() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let request = client.achievement_unlocks(achievements::NEVER_UNLOCKED);
    assert_eq!(request.clone().pages().count().await, 1);
    let mut items = request.items();
    assert!(items.page().is_none());
    assert_eq!(items.try_next().await.unwrap(), None);
    assert_eq!(items.page().unwrap().achievement.author, None);
}

/// A world in which players have an award each, the first player the newest. Those at `deleted` are gone, and with them
/// their awards, which the server still counts.
fn awards(players: usize, deleted: std::ops::Range<usize>) -> World {
    let mut world = World::empty();
    let game = world.add_game("Micro Mages");
    for n in 0..players {
        let at = world.now() - Duration::from_secs(60 * n as u64);
        let id = world.add_player(format!("Player{n}"));
        let player = world.players.get_mut(&id).unwrap();
        player.awards.push(Award::new(AwardFor::Mastered(game), Mode::Hardcore, at));
        player.deleted = deleted.contains(&n);
    }
    world
}

#[tokio::test]
async fn empty_pages_in_the_middle_are_not_the_end() {
    let (simulator, client) = start(Simulator::builder().world(awards(200, 30..160))).await;
    let request = client.recent_game_awards().count(50);
    let awards: Vec<_> = request.clone().items().try_collect().await.unwrap();
    let expected = (0..30).chain(160..200).map(|n| format!("Player{n}"));
    assert_eq!(awards.into_iter().map(|award| award.user).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    let requests = offsets(&simulator);
    assert_eq!(requests.first().unwrap(), "o=0 c=50");
    // It goes back for the first empty page, to see whether anything is missing.
    assert!((5..=8).contains(&requests.len()), "{requests:?}");
    let pages: Vec<_> = request.pages().map_ok(|page| page.results.len()).try_collect().await.unwrap();
    assert_eq!(pages, [30, 0, 0, 40]);
}

#[tokio::test]
async fn a_list_whose_pages_are_all_empty_ends_at_its_total() {
    let (simulator, client) = start(Simulator::builder().world(awards(100, 0..100))).await;
    let request = client.recent_game_awards().count(50);
    let awards: Vec<_> = request.clone().items().try_collect().await.unwrap();
    assert!(awards.is_empty());
    assert_eq!(offsets(&simulator), ["o=0 c=50", "o=49 c=50", "o=98 c=50"]);
    assert_eq!(request.offset(105).pages().count().await, 1, "behind the total there is one page");
}

#[tokio::test]
async fn new_unlocks_while_reading_are_no_duplicates() {
    let (_simulator, client) = start(Simulator::builder().new_unlocks_per_request(7)).await;
    let request = client.achievement_unlocks(13876).count(20);
    let pages: Vec<_> = request.clone().pages().try_collect().await.unwrap();
    let listed: Vec<_> = pages.into_iter().flat_map(|page| page.unlocks).map(|unlock| unlock.user).collect();
    assert_ne!(listed.len(), listed.iter().collect::<HashSet<_>>().len(), "the pages do overlap");

    let items: Vec<_> = request.items().map_ok(|unlock| unlock.user).try_collect().await.unwrap();
    assert_eq!(items.len(), items.iter().collect::<HashSet<_>>().len());
}

#[tokio::test]
async fn users_without_an_identifier_are_told_apart_by_name() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let page = client.achievement_unlocks(achievements::GAPS).count(500).await.unwrap().unlocks;
    let items: Vec<_> = client.achievement_unlocks(achievements::GAPS).items().try_collect().await.unwrap();
    assert!(page.iter().filter(|unlock| unlock.ulid.is_none()).count() > 1);
    assert_eq!(items, page);
}

#[tokio::test]
async fn an_error_is_the_last_item() {
    let simulator = Simulator::builder().canned(Times::First(1), 403, &[], "{}");
    let (_simulator, client) = start(simulator).await;
    let mut items = client.achievement_unlocks(9).items();
    assert!(matches!(items.try_next().await, Err(Error::Rejected { .. })));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_dropped_future_loses_nothing() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let mut items = client.achievement_unlocks(13876).count(10).items();
    // Polled once, and dropped before the answer is there.
    assert!(futures_util::FutureExt::now_or_never(items.try_next()).is_none());
    let read: Vec<_> = items.try_collect().await.unwrap();
    let all: Vec<_> = client.achievement_unlocks(13876).items().try_collect().await.unwrap();
    assert_eq!(read, all);
}

#[tokio::test]
async fn a_stream_that_is_dropped_asks_no_more() {
    let (simulator, client) = start(Simulator::builder()).await;
    let some: Vec<_> = client.achievement_unlocks(9).items().take(600).try_collect().await.unwrap();
    assert_eq!(some.len(), 600);
    assert_eq!(simulator.requests().len(), 2);
}

#[tokio::test]
async fn who_stays_in_a_list_that_shrinks_at_its_head_is_not_lost() {
    let mut world = World::empty();
    let owner = world.add_player("Scott");
    world.owner = Some(owner);
    for n in 0..1300 {
        let player = world.add_player(format!("Player{n}"));
        world.players.get_mut(&player).unwrap().last_activity = Some(world.now() - Duration::from_secs(n));
        world.players.get_mut(&owner).unwrap().follows.insert(player);
    }
    let (simulator, client) = start(Simulator::builder().world(world)).await;
    let (mut items, mut names, mut requests) = (client.users_i_follow().count(500).items(), Vec::new(), 0);
    while let Some(friend) = items.try_next().await.unwrap() {
        names.push(friend.user);
        if simulator.requests().len() > requests {
            let gone = 5 * requests..5 * (requests + 1);
            requests += 1;
            simulator.change(|world| {
                for player in gone.map(|n| world.player(&format!("Player{n}"))).collect::<Vec<_>>() {
                    world.players.get_mut(&owner).unwrap().follows.remove(&player);
                }
            });
        }
    }
    assert_eq!(names, (0..1300).map(|n| format!("Player{n}")).collect::<Vec<_>>());
    assert_eq!(offsets(&simulator), ["o=0 c=500", "o=490 c=500", "o=980 c=500"]);
}

#[tokio::test]
async fn who_becomes_active_moves_to_the_head_and_costs_nobody_else() {
    let mut world = World::empty();
    let owner = world.add_player("Scott");
    world.owner = Some(owner);
    let game = world.add_game("Micro Mages");
    for n in 0..300 {
        let player = world.add_player(format!("Player{n}"));
        world.players.get_mut(&player).unwrap().last_activity = Some(world.now() - Duration::from_secs(n));
        world.players.get_mut(&owner).unwrap().follows.insert(player);
    }
    let (simulator, client) = start(Simulator::builder().world(world)).await;
    let (mut items, mut names, mut requests) = (client.users_i_follow().count(50).items(), Vec::new(), 0);
    while let Some(friend) = items.try_next().await.unwrap() {
        names.push(friend.user);
        if simulator.requests().len() > requests {
            requests = simulator.requests().len();
            // The last of the list, which has not been read, and one that has been.
            simulator.change(|world| {
                for name in [format!("Player{}", 300 - requests), format!("Player{}", 3 * requests)] {
                    let (player, now) = (world.player(&name), world.now());
                    world.play(player, game, now);
                }
            });
        }
    }
    let unique: HashSet<_> = names.iter().cloned().collect();
    assert_eq!(unique.len(), names.len(), "nobody twice");
    let moved: HashSet<_> = (1..=requests).map(|n| format!("Player{}", 300 - n)).collect();
    let resting = (0..300).map(|n| format!("Player{n}")).filter(|name| !moved.contains(name));
    assert_eq!(resting.filter(|name| !unique.contains(name)).collect::<Vec<_>>(), Vec::<String>::new());
}
