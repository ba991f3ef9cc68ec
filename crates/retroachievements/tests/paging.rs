//! Lists in pages.

mod common;

use std::collections::HashSet;

use common::start;
use futures_util::{StreamExt, TryStreamExt};
use retroachievements::Error;
use retroachievements_simulator::{Simulator, SimulatorBuilder, Times, achievements};
use serde_json::json;

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
    assert_eq!(pages[..2], ["o=0 c=500", "o=500 c=500"]);
    assert_eq!(pages.len(), unlocks.len() / 500 + 1, "the short page is the last");
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
    assert_eq!(offsets(&simulator)[1..], ["o=10 c=50", "o=60 c=50", "o=110 c=50"]);
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

/// Awards as the server lists them: it leaves those of deleted users out of the page, but not of the total.
fn awards(total: usize, users: &[&str]) -> String {
    let award = |user: &&str| {
        json!({
            "User": user, "ULID": null, "AwardKind": "mastered", "AwardDate": "2024-03-12T09:30:24+00:00",
            "GameID": 1, "GameTitle": "Sonic the Hedgehog", "ConsoleID": 1, "ConsoleName": "Mega Drive",
        })
    };
    let results: Vec<_> = users.iter().map(award).collect();
    json!({"Count": results.len(), "Total": total, "Results": results}).to_string()
}

#[tokio::test]
async fn empty_pages_in_the_middle_are_not_the_end() {
    let once = |simulator: SimulatorBuilder, body: &str| simulator.canned(Times::First(1), 200, &[], body);
    let pages = [awards(7, &[]), awards(7, &["Scott"]), awards(7, &[]), awards(7, &["Salsa"])];
    let (simulator, client) = start(pages.iter().fold(Simulator::builder(), |s, page| once(s, page))).await;
    let awards: Vec<_> = client.recent_game_awards().count(2).items().try_collect().await.unwrap();
    assert_eq!(awards.iter().map(|award| &award.user).collect::<Vec<_>>(), ["Scott", "Salsa"]);
    assert_eq!(offsets(&simulator), ["o=0 c=2", "o=2 c=2", "o=4 c=2", "o=6 c=2"]);
}

#[tokio::test]
async fn a_list_whose_pages_are_all_empty_ends_at_its_total() {
    let (simulator, client) =
        start(Simulator::builder().canned(Times::Always, 200, &[], &awards(5, &[]))).await;
    let awards: Vec<_> = client.recent_game_awards().count(2).items().try_collect().await.unwrap();
    assert!(awards.is_empty());
    assert_eq!(offsets(&simulator), ["o=0 c=2", "o=2 c=2", "o=4 c=2"]);
    let pages = client.recent_game_awards().count(2).offset(5).pages();
    assert_eq!(pages.count().await, 1, "behind the total there is one page");
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
