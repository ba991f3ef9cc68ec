//! A program that uses the made-up endpoint: what `cargo xtask check-extension` runs after generating.

use retroachievements::models::AchievementType;
use retroachievements::{Client, Earned, Error, GameId, UserRef};
use retroachievements_httpmock::{MockServerExt, examples, httpmock::MockServer, plain};
use retroachievements_simulator::Simulator;

async fn simulated() -> (Simulator, Client) {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::builder()
        .base_url(simulator.base_url())
        .web_api_key(simulator.web_api_key())
        .build()
        .unwrap();
    (simulator, client)
}

#[tokio::test]
async fn the_new_method_reads_the_example_from_the_simulator() {
    let (_simulator, client) = simulated().await;
    let guestbook = client.guestbook(1).await.unwrap();
    assert_eq!((guestbook.count, guestbook.total), (2, 2));
    let [first, second] = &guestbook.results[..] else { panic!("two entries") };
    assert_eq!((first.user.as_str(), first.rating, first.hardcore_mode), ("Zaphod", 4.5, true));
    assert_eq!(first.written_at.to_string(), "2024-05-01T12:00:00Z");
    assert_eq!((first.platform.as_deref(), &second.platform), (Some("Handheld"), &None));
    assert_eq!(first.type_, Some(AchievementType::Missable));
    // Null only by the schema of the server's database.
    assert_eq!((second.mood.as_str(), second.game.title.as_str()), ("", ""));
}

#[tokio::test]
async fn the_new_entry_is_taken_where_a_user_or_a_game_is() {
    let (_simulator, client) = simulated().await;
    let guestbook = client.guestbook(1).require_game_id().await.unwrap();
    let [first, second] = &guestbook.results[..] else { panic!("two entries") };
    let users = [first, second].map(|entry| UserRef::try_from(entry).unwrap().to_string());
    assert_eq!(users, ["01JZ0000000000000000ZAPH0D", "Trillian"]);
    assert_eq!(GameId::from(&first.game).get(), 1);
    assert_eq!((first.user_name(), first.earned_at(), first.is_hardcore()), (Some("Zaphod"), Some(first.written_at), Some(true)));
}

#[tokio::test]
async fn the_new_list_is_a_stream() {
    let (simulator, client) = simulated().await;
    let mut entries = client.guestbook(1).items();
    let mut users = Vec::new();
    while let Some(entry) = entries.try_next().await.unwrap() {
        users.push(entry.user);
    }
    assert_eq!(users, ["Zaphod", "Trillian"]);
    assert_eq!(simulator.requests().len(), 1, "the total says that the page is the last");

    let mut pages = client.guestbook(1).count(1).pages();
    while let Some(page) = pages.try_next().await.unwrap() {
        assert_eq!(page.results.len(), 1);
    }
    assert_eq!(simulator.requests().len(), 1 + 2, "so it does of pages of one");
}

#[tokio::test]
async fn the_limits_are_those_of_the_file() {
    let (simulator, client) = simulated().await;
    let error = client.guestbook(1).count(101).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "count"), "{error}");
    assert!(simulator.requests().is_empty());
}

#[tokio::test]
async fn the_new_mock_is_typed() {
    let server = MockServer::start_async().await;
    let client = Client::builder().base_url(server.base_url()).web_api_key("any").build().unwrap();
    let mut answer = examples::guestbook();
    answer.results.truncate(1);
    let mock = server.guestbook(|when, then| {
        when.game_id(7).mood("tired").count(None);
        then.ok(&answer);
    });
    let guestbook = client.guestbook(7).mood("tired").await.unwrap();
    assert_eq!(guestbook.results.len(), 1);
    mock.assert();
    server.guestbook(|when, then| {
        when.game_id(8);
        then.ok(&plain::guestbook());
    });
    assert_eq!(client.guestbook(8).await.unwrap(), plain::guestbook());
}

#[test]
fn the_new_method_is_blocking_too() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_simulator, base_url, key) = runtime.block_on(async {
        let simulator = Simulator::start().await.unwrap();
        let (url, key) = (simulator.base_url(), simulator.web_api_key().to_string());
        (simulator, url, key)
    });
    let builder = Client::builder().base_url(base_url).web_api_key(key);
    let client = retroachievements::blocking::Client::build(builder).unwrap();
    assert_eq!(client.guestbook("1").send().unwrap().results.len(), 2);
    let users: Vec<_> = client.guestbook(1).items().map(|entry| entry.unwrap().user).collect();
    assert_eq!(users, ["Zaphod", "Trillian"]);
}
