//! A catalogue of the simulator's games.
#![cfg(feature = "catalogue")]

mod files;

use std::fs;
use std::path::Path;
use std::time::Duration;

use retroachievements::jiff::{SignedDuration, Timestamp};
use retroachievements::{Client, ConsoleId, RetryPolicy};
use retroachievements_extras::catalogue::{Catalogue, CatalogueBuilder, CatalogueError, Lookup};
use retroachievements_simulator::{Simulator, Times};
use tempfile::TempDir;

const SONIC: &str = "DE6B5DCCBF335DA377A3CA18C7EBBAE3";
const UNKNOWN: &str = "00000000000000000000000000000000";
const NOW: Timestamp = Timestamp::constant(1_790_000_000, 0);
const DAY: i64 = 24;

fn client(simulator: &Simulator) -> Client {
    let builder = Client::builder().base_url(simulator.base_url()).web_api_key(simulator.web_api_key());
    builder.rate_limit(None).retry(RetryPolicy::off()).build().unwrap()
}

/// A catalogue of two systems, some hours later.
fn later(folder: &Path, hours: i64) -> CatalogueBuilder {
    let now = NOW + SignedDuration::from_hours(hours);
    Catalogue::builder(folder).systems([ConsoleId::MD, ConsoleId::NES]).clock(move || now)
}

fn open(folder: &Path, hours: i64) -> Catalogue {
    later(folder, hours).open().unwrap()
}

#[tokio::test]
async fn lists_are_read_once_and_again_when_they_are_old() {
    let (simulator, folder) = (Simulator::start().await.unwrap(), TempDir::new().unwrap());
    let client = client(&simulator);
    let mut catalogue = open(folder.path(), 0);
    assert!(catalogue.is_empty());
    let mut seen = Vec::new();
    let read =
        catalogue.refresh(&client, |progress| seen.push((progress.done, progress.total))).await.unwrap();
    assert_eq!((read, seen), (2, vec![(0, 2), (1, 2)]));
    assert_eq!(catalogue.refresh(&client, |_| ()).await.unwrap(), 0);
    let games = catalogue.len();

    let mut catalogue = open(folder.path(), 7 * DAY);
    assert_eq!(catalogue.len(), games, "it was kept");
    assert_eq!(catalogue.age(ConsoleId::MD), Some(Duration::from_secs(7 * 86_400)));
    assert_eq!(catalogue.refresh(&client, |_| ()).await.unwrap(), 0);
    let mut catalogue = open(folder.path(), 7 * DAY + 1);
    assert_eq!(catalogue.refresh(&client, |_| ()).await.unwrap(), 2);
    assert_eq!(simulator.requests().len(), 4);
}

#[tokio::test]
async fn what_is_interrupted_goes_on_where_it_was() {
    let simulator = Simulator::builder().start().await.unwrap();
    let (client, folder) = (client(&simulator), TempDir::new().unwrap());
    let mut catalogue = open(folder.path(), 0);
    catalogue.refresh_system(&client, ConsoleId::MD).await.unwrap();
    let down = Simulator::builder().unavailable(Times::Always).start().await.unwrap();
    let error = catalogue.refresh(&self::client(&down), |_| ()).await.unwrap_err();
    assert!(matches!(error, CatalogueError::Api(_)), "{error}");
    assert!(catalogue.age(ConsoleId::MD).is_some(), "what is there stays");
    let mut totals = Vec::new();
    open(folder.path(), 0).refresh(&client, |progress| totals.push(progress.total)).await.unwrap();
    assert_eq!(totals, [1]);
}

#[tokio::test]
async fn hashes_lead_to_games_whatever_their_case() {
    let (simulator, folder) = (Simulator::start().await.unwrap(), TempDir::new().unwrap());
    let mut catalogue = open(folder.path(), 0);
    catalogue.refresh(&client(&simulator), |_| ()).await.unwrap();
    for hash in [SONIC, &SONIC.to_lowercase()] {
        let Lookup::Found(game) = catalogue.by_hash(hash).unwrap() else { panic!("{hash}") };
        assert_eq!((game.title(), game.console_id()), ("Sonic the Hedgehog", ConsoleId::MD));
        assert!(game.achievements() > 0 && game.points() > 0);
        assert_eq!(catalogue.game(game.id()), Some(game));
    }
    for game in catalogue.games() {
        for hash in game.hashes() {
            assert_eq!(catalogue.by_hash(&hash.to_string()).unwrap(), Lookup::Found(game));
        }
    }
    let error = catalogue.by_hash("de6b").unwrap_err();
    assert!(error.to_string().contains("\"de6b\" is no hash"), "{error}");
}

#[tokio::test]
async fn a_miss_is_believed_of_a_fresh_list_only() {
    let (simulator, folder) = (Simulator::start().await.unwrap(), TempDir::new().unwrap());
    let client = client(&simulator);
    let mut catalogue = open(folder.path(), 0);
    let Lookup::NotFound { age: None, missing, .. } = catalogue.by_hash(UNKNOWN).unwrap() else { panic!() };
    assert_eq!(missing, [ConsoleId::MD, ConsoleId::NES]);
    // The list of one system is all that this takes.
    assert!(matches!(catalogue.find(&client, SONIC, ConsoleId::MD).await.unwrap(), Lookup::Found(_)));
    assert_eq!(simulator.requests().len(), 1);
    assert!(matches!(
        catalogue.find(&client, UNKNOWN, ConsoleId::MD).await.unwrap(),
        Lookup::NotFound { .. }
    ));
    assert_eq!(simulator.requests().len(), 1, "it is fresh");
    let mut catalogue = open(folder.path(), DAY + 1);
    assert!(matches!(catalogue.find(&client, SONIC, ConsoleId::MD).await.unwrap(), Lookup::Found(_)));
    assert_eq!(simulator.requests().len(), 1, "a hit stays true");
    catalogue.find(&client, UNKNOWN, ConsoleId::MD).await.unwrap();
    assert_eq!(simulator.requests().len(), 2);
    let Lookup::NotFound { missing, .. } = catalogue.find(&client, UNKNOWN, None).await.unwrap() else {
        panic!()
    };
    assert_eq!((missing, simulator.requests().len()), (Vec::new(), 3));
}

#[tokio::test]
async fn a_damaged_file_is_read_from_the_server_again() {
    let (simulator, folder) = (Simulator::start().await.unwrap(), TempDir::new().unwrap());
    let client = client(&simulator);
    open(folder.path(), 0).refresh(&client, |_| ()).await.unwrap();
    let games = open(folder.path(), 0).len();
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 2, "nothing unfinished is left");
    fs::write(&files[0], "not a list").unwrap();
    let mut catalogue = open(folder.path(), 0);
    assert!(catalogue.len() < games);
    assert_eq!(catalogue.refresh(&client, |_| ()).await.unwrap(), 1);
    assert_eq!(catalogue.len(), games);
}

#[tokio::test]
async fn one_without_all_games_does_not_stand_for_one_with_them() {
    let (simulator, folder) = (Simulator::start().await.unwrap(), TempDir::new().unwrap());
    let client = client(&simulator);
    let mut some = later(folder.path(), 0).only_with_achievements().open().unwrap();
    some.refresh(&client, |_| ()).await.unwrap();
    assert!(some.games().all(|game| game.achievements() > 0));
    let mut all = open(folder.path(), 0);
    assert!(all.is_empty());
    all.refresh(&client, |_| ()).await.unwrap();
    assert!(all.len() > some.len());
    assert_eq!(later(folder.path(), 0).only_with_achievements().open().unwrap().len(), all.len());
}

#[tokio::test]
async fn a_folder_that_cannot_be_used_is_an_error() {
    let (simulator, folder) = (Simulator::start().await.unwrap(), TempDir::new().unwrap());
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let result = later(&file, 0).open();
    let error = match result {
        Ok(mut catalogue) => catalogue.refresh(&client(&simulator), |_| ()).await.unwrap_err(),
        Err(error) => error,
    };
    assert!(matches!(error, CatalogueError::Folder { .. }), "{error}");
}

#[tokio::test]
async fn titles_are_found_as_people_write_them() {
    let (simulator, folder) = (Simulator::start().await.unwrap(), TempDir::new().unwrap());
    let mut catalogue = Catalogue::builder(folder.path()).open().unwrap();
    catalogue.refresh(&client(&simulator), |_| ()).await.unwrap();
    let titles = |text: &str| -> Vec<_> {
        catalogue.search(text, 5).iter().map(|hit| hit.game.title().to_string()).collect()
    };
    assert_eq!(titles("sonic")[0], "Sonic the Hedgehog", "before the hack");
    assert!(titles("sonic").contains(&"~Hack~ Sonic: The Longest Night".to_string()));
    assert_eq!(titles("sonik hedgheog"), ["Sonic the Hedgehog"]);
    assert_eq!(titles("pokemon crystal")[0], "Pokémon Crystal Version");
    assert_eq!(titles("夜行")[0], "夜行列車");
    assert!(titles("").is_empty() && titles("?!").is_empty() && titles("no such game at all").is_empty());
    let hits = catalogue.search("sonic the hedgehog", 5);
    assert_eq!(hits[0].subsets[0].title(), "Sonic the Hedgehog [Subset - Perfect Rings]");
    // A subset is found as its game.
    let hits = catalogue.search("perfect rings", 5);
    assert_eq!(hits[0].game.title(), "Sonic the Hedgehog");
    assert_eq!(catalogue.search("the", 1).len(), 1);
}
