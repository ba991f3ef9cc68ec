use std::fs;
use std::path::Path;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::script::Script;
use crate::{Cache, CachePolicy, CacheStats, Client, Error, RateLimit, RetryPolicy, Waiting};

/// Of which the types can be made, as well as JSON.
const CONSOLES: &str =
    r#"[{"ID":1,"Name":"Mega Drive","IconURL":"https://x/1.png","Active":true,"IsGameSystem":true}]"#;
const GAME: &str = r#"{"ID": 1}"#;

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn memory() -> Cache {
    Cache::memory(1 << 20).steady()
}

fn folder(path: &Path) -> Cache {
    Cache::folder(path, 1 << 20).steady()
}

fn client(script: &Script, cache: &Cache) -> Client {
    script.client(Client::builder().cache(cache.clone()))
}

fn always(body: &str) -> Script {
    Script::default().then(200, None, body)
}

fn stats(hits: u64, misses: u64, joined: u64) -> CacheStats {
    CacheStats { hits, misses, joined }
}

#[tokio::test(start_paused = true)]
async fn answers_are_kept_for_as_long_as_the_spec_says() {
    let directory = tempfile::tempdir().unwrap();
    for cache in [memory(), folder(directory.path())] {
        let script = always(CONSOLES);
        let client = client(&script, &cache);
        let first = client.console_ids().await.unwrap();
        sleep(7 * DAY - MINUTE).await;
        assert_eq!(client.clone().console_ids().await.unwrap(), first);
        assert_eq!(client.console_ids().json().await.unwrap()[0]["ID"], 1);
        assert_eq!((script.sent().len(), cache.stats()), (1, stats(2, 1, 0)));
        // Other arguments are another request.
        client.console_ids().only_active(true).await.unwrap();
        assert_eq!(script.sent().len(), 2);
        sleep(MINUTE).await;
        client.console_ids().await.unwrap();
        assert_eq!(script.sent().len(), 3, "seven days are over");
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_user_has_just_done_is_not_kept_unless_asked_for() {
    let (script, cache) = (always("[]"), memory());
    let client = client(&script, &cache);
    let recent = || client.user_recent_achievements("Scott");
    recent().await.unwrap();
    recent().await.unwrap();
    assert_eq!((script.sent().len(), cache.stats()), (2, stats(0, 0, 0)));
    let policy = CachePolicy::MaxAge(MINUTE);
    recent().cache(policy).await.unwrap();
    sleep(MINUTE - Duration::from_secs(1)).await;
    recent().cache(policy).await.unwrap();
    assert_eq!(script.sent().len(), 3);
    sleep(Duration::from_secs(1)).await;
    recent().cache(policy).await.unwrap();
    assert_eq!(script.sent().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_request_can_have_it_otherwise() {
    let script = always(r#"{"ID": 1, "Title": "Old"}"#).then(200, None, r#"{"ID": 1, "Title": "New"}"#);
    let client = client(&script, &memory());
    let title = async |policy| client.game(1).cache(policy).json().await.unwrap()["Title"].clone();
    assert_eq!(title(CachePolicy::Default).await, "Old");
    assert_eq!(title(CachePolicy::NoStore).await, "New");
    assert_eq!(title(CachePolicy::Default).await, "Old", "the new one was not kept");
    assert_eq!(title(CachePolicy::Reload).await, "New");
    assert_eq!(title(CachePolicy::Default).await, "New", "the new one was kept");
    sleep(10 * MINUTE).await;
    assert_eq!(script.sent().len(), 3);
    title(CachePolicy::MaxAge(10 * MINUTE)).await;
    assert_eq!(script.sent().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_kept_takes_no_turn() {
    let script = always(GAME);
    let limit = RateLimit::new(1, MINUTE).burst(1);
    let client = script.client(Client::builder().cache(memory()).rate_limit(limit));
    let start = Instant::now();
    for _ in 0..100 {
        client.game(1).deadline(Duration::from_secs(1)).json().await.unwrap();
    }
    assert_eq!((script.sent().len(), start.elapsed()), (1, Duration::ZERO));
    // Nor does it need a server that wants to be asked.
    let script = always(GAME).then(429, Some("3600"), "");
    let client = self::client(&script, &memory());
    client.game(1).json().await.unwrap();
    client.game(2).json().await.unwrap_err();
    assert!(matches!(client.game(2).await, Err(Error::Stopped { .. })));
    client.game(1).json().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn only_good_answers_are_kept() {
    for (status, body) in [(404, "[]"), (200, "[]"), (200, ""), (200, "<html>"), (422, "{}"), (500, "{}")] {
        let script = Script::default().then(status, None, body);
        let client = script.client(Client::builder().cache(memory()).retry(RetryPolicy::off()));
        client.game(1).await.unwrap_err();
        client.game(1).await.unwrap_err();
        assert_eq!(script.sent().len(), 2, "{status} {body}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_cannot_be_read_as_a_type_is_asked_for_again() {
    let script = always(GAME).then(200, None, CONSOLES);
    let client = client(&script, &memory());
    // Any JSON will do here.
    client.console_ids().json().await.unwrap();
    assert_eq!(client.console_ids().await.unwrap().len(), 1);
    assert_eq!(client.console_ids().await.unwrap().len(), 1);
    assert_eq!(script.sent().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn equal_requests_at_the_same_time_are_one() {
    let script = Script::default().later(Duration::from_secs(2), 200, None, GAME);
    let cache = memory();
    let client = client(&script, &cache);
    let ask = |id| client.game(id).json();
    let (a, b, c, other) = tokio::join!(ask(1), ask(1), ask(1), ask(2));
    assert!([a, b, c, other].iter().all(Result::is_ok));
    assert_eq!((script.sent().len(), cache.stats()), (2, stats(0, 2, 2)));
    // What is not kept, too.
    let recent = || client.user_profile("Scott").json();
    let _ = tokio::join!(recent(), recent());
    assert_eq!(script.sent().len(), 3);
    // But not who wants an answer of his own, or asks in another way.
    let (own, patient) = (CachePolicy::NoStore, RetryPolicy::default().max_attempts(9));
    let ask = || client.user_profile("Nobody");
    let _ = tokio::join!(
        ask().json(),
        ask().cache(own).json(),
        ask().cache(own).json(),
        ask().retry(patient).json()
    );
    assert_eq!(script.sent().len(), 7);
}

#[tokio::test(start_paused = true)]
async fn an_error_is_the_error_of_all() {
    let script = Script::default().later(Duration::from_secs(1), 404, None, "[]");
    let client = client(&script, &memory());
    let (a, b) = tokio::join!(client.user_profile("Nobody").send(), client.user_profile("Nobody").send());
    let (a, b) = (a.unwrap_err(), b.unwrap_err());
    assert_eq!(a.to_string(), "no user Nobody (status 404)");
    assert_eq!((a.to_string(), script.sent().len()), (b.to_string(), 1));
}

#[tokio::test(start_paused = true)]
async fn one_that_is_cancelled_does_not_fail_the_others() {
    let script = Script::default().later(Duration::from_secs(5), 200, None, GAME);
    let client = client(&script, &memory());
    let start = Instant::now();
    let impatient = tokio::time::timeout(Duration::from_secs(2), client.game(1).json());
    let (first, second, third) = tokio::join!(impatient, client.game(1).json(), client.game(1).json());
    assert!(first.is_err());
    assert!(second.is_ok() && third.is_ok());
    assert_eq!((script.sent().len(), start.elapsed()), (2, Duration::from_secs(7)));
}

#[tokio::test(start_paused = true)]
async fn each_has_its_own_deadline() {
    let script = Script::default().later(Duration::from_secs(5), 200, None, GAME);
    let client = client(&script, &memory());
    let ask = |seconds| client.game(1).deadline(Duration::from_secs(seconds)).json();
    let (short, long, shorter) = tokio::join!(ask(3), ask(20), ask(2));
    for (error, limit) in [(short.unwrap_err(), 3), (shorter.unwrap_err(), 2)] {
        let Error::Deadline { waiting: Waiting::Response, limit: of, .. } = error else { panic!("{error}") };
        assert_eq!(of, Duration::from_secs(limit));
    }
    long.unwrap();
    assert_eq!(script.sent().len(), 2, "the one with time left asks again");
}

#[tokio::test(start_paused = true)]
async fn pages_and_any_endpoint_are_kept_too() {
    let page = |id: u64| format!(r#"{{"Count":1,"Total":2,"Results":[{{"ID":{id}}}]}}"#);
    let script = always(&page(1)).then(200, None, &page(2));
    let client = client(&script, &memory());
    for _ in 0..2 {
        let policy = CachePolicy::MaxAge(MINUTE);
        let answer = client.api("API_New.php", [("i", 1)]).cache(policy).await.unwrap();
        assert_eq!(answer["Results"][0]["ID"], 1);
    }
    client.api("API_New.php", [("i", 1)]).await.unwrap();
    assert_eq!(script.sent().len(), 2, "without a word nothing is kept");
}

#[tokio::test(start_paused = true)]
async fn a_check_of_the_key_asks_the_server() {
    let script = always("[]").then(401, None, r#"{"message": "Unauthenticated."}"#);
    let client = client(&script, &memory());
    client.top_ten_users().await.unwrap();
    assert!(matches!(client.check().await, Err(Error::Authentication { .. })));
}

#[tokio::test(start_paused = true)]
async fn accounts_and_servers_have_answers_of_their_own() {
    let directory = tempfile::tempdir().unwrap();
    for cache in [memory(), folder(directory.path())] {
        let script = always(GAME);
        let of = |key: &str, url: &str| {
            let builder = Client::builder().cache(cache.clone()).web_api_key(key).base_url(url);
            builder.build().unwrap().over(script.clone())
        };
        for client in [of("a", "https://x.org/"), of("b", "https://x.org/"), of("a", "https://y.org/")] {
            client.game(1).json().await.unwrap();
        }
        assert_eq!(script.sent().len(), 3);
        of("a", "https://x.org").game(1).json().await.unwrap();
        assert_eq!((script.sent().len(), cache.stats()), (3, stats(1, 3, 0)));
    }
}

#[tokio::test(start_paused = true)]
async fn the_key_is_in_no_file_and_in_no_name() {
    let directory = tempfile::tempdir().unwrap();
    let cache = folder(directory.path());
    let ask = async |body: &str| {
        let builder = Client::builder().cache(cache.clone()).username("Scott").web_api_key("Open/Sesame");
        let client = builder.build().unwrap().over(always(body));
        client.game(1).cache(CachePolicy::Reload).json().await.unwrap();
    };
    // Should the server ever show the key, its answer is not kept.
    for body in [r#"{"y": "Open/Sesame"}"#, r#"{"next": "?y=Open%2FSesame"}"#, r#"{"y": "Open\/Sesame"}"#] {
        ask(body).await;
        assert_eq!(fs::read_dir(directory.path()).map_or(0, Iterator::count), 0, "{body}");
    }
    ask(GAME).await;
    let files: Vec<_> = fs::read_dir(directory.path()).unwrap().map(|file| file.unwrap()).collect();
    assert_eq!(files.len(), 1);
    let name = files[0].file_name().into_string().unwrap();
    let hex = name.strip_suffix(".answer").unwrap();
    assert!(hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    let text = String::from_utf8_lossy(&fs::read(files[0].path()).unwrap()).into_owned();
    assert!(text.ends_with(GAME) && !text.contains("Sesame"), "{text}");
    assert!(!format!("{cache:?}").contains("Sesame"));
}

#[tokio::test(start_paused = true)]
async fn two_clients_share_a_folder_and_damage_does_no_harm() {
    let directory = tempfile::tempdir().unwrap();
    let script = always(GAME);
    let (one, other) = (folder(directory.path()), folder(directory.path()));
    client(&script, &one).game(1).json().await.unwrap();
    client(&script, &other).game(1).json().await.unwrap();
    assert_eq!((script.sent().len(), other.stats()), (1, stats(1, 0, 0)));
    let file = fs::read_dir(directory.path()).unwrap().next().unwrap().unwrap().path();
    fs::write(&file, &fs::read(&file).unwrap()[..50]).unwrap();
    client(&script, &one).game(1).json().await.unwrap();
    assert_eq!(script.sent().len(), 2);
    client(&script, &other).game(1).json().await.unwrap();
    assert_eq!(script.sent().len(), 2, "it was asked for and kept again");
}

#[tokio::test(start_paused = true)]
async fn a_folder_that_cannot_be_used_is_as_none() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("file"), "").unwrap();
    let script = always(GAME);
    let client = client(&script, &folder(&directory.path().join("file/below")));
    client.game(1).json().await.unwrap();
    client.game(1).json().await.unwrap();
    assert_eq!(script.sent().len(), 2);
}
