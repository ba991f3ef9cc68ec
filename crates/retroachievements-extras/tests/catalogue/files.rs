//! The files of a game by name, from either generation of the API.

use retroachievements::v2::models::HashCompatibility;
use retroachievements::{Client, Error, GameId};
use retroachievements_extras::Generation;
use retroachievements_extras::catalogue::{Catalogue, CatalogueError, GameFiles};
use retroachievements_simulator::world::{Hash, World};
use retroachievements_simulator::{Simulator, Times};

const WORKS: &str = "1b1d9ac862c387367e904036114c4825";
const FAILS: &str = "5d41402abc4b2a76b9719d911017c592";

/// A simulator of a game with two files, of which one works.
async fn simulator() -> Simulator {
    let mut world = World::empty();
    world.add_player("Scott");
    let game = world.add_game("Micro Mages");
    let mut works = Hash::new(WORKS.to_uppercase(), "Micro Mages (World).nes");
    works.labels = vec!["nointro".to_string()];
    let mut fails = Hash::new(FAILS, "Micro Mages (Beta).nes");
    fails.compatible = false;
    // One that is none is left out.
    world.games.get_mut(&game).unwrap().hashes = vec![works, fails, Hash::new("unknown", "?")];
    Simulator::builder().world(world).start().await.unwrap()
}

async fn files(simulator: &Simulator, v2: Option<&str>, game: u64) -> Result<GameFiles, CatalogueError> {
    let builder = Client::builder().base_url(simulator.base_url()).web_api_key(simulator.web_api_key());
    let client = match v2 {
        Some(url) => builder.v2_base_url(url),
        None => builder,
    };
    let catalogue = Catalogue::open("not used").unwrap();
    catalogue.files(&client.build().unwrap(), GameId::try_from(game).unwrap()).await
}

#[tokio::test]
async fn v2_tells_which_files_work() {
    let simulator = simulator().await;
    let found = files(&simulator, Some(&simulator.v2_base_url()), 1).await.unwrap();
    assert_eq!(found.generation, Generation::V2);
    let [works, fails] = &found.files[..] else { panic!("{found:?}") };
    assert_eq!((works.hash.to_string(), works.labels.as_slice()), (WORKS.into(), &["nointro".into()][..]));
    assert_eq!(works.name.as_deref(), Some("Micro Mages (World).nes"));
    assert_eq!(works.compatibility, Some(HashCompatibility::Compatible));
    assert_eq!(
        (fails.hash.to_string(), &fails.compatibility),
        (FAILS.into(), &Some(HashCompatibility::Incompatible))
    );
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn without_v2_those_that_work_are_told() {
    let simulator = simulator().await;
    // No address, and one where nothing answers to it.
    for v2 in [None, Some(simulator.v2_base_url().replace("/v2", "/v3"))] {
        let found = files(&simulator, v2.as_deref(), 1).await.unwrap();
        assert_eq!((found.generation, found.files.len()), (Generation::V1, 1));
        assert_eq!(found.files[0].hash.to_string(), WORKS);
        assert_eq!(found.files[0].compatibility, Some(HashCompatibility::Compatible));
    }
}

#[tokio::test]
async fn a_game_that_is_not_there_is_told_and_so_is_a_server_that_is_down() {
    let simulator = simulator().await;
    let error = files(&simulator, Some(&simulator.v2_base_url()), 9).await.unwrap_err();
    assert!(matches!(error, CatalogueError::Api(Error::NotFound { .. })), "{error}");
    let down = Simulator::builder().unavailable(Times::Always).start().await.unwrap();
    let client = Client::builder().base_url(down.base_url()).v2_base_url(down.v2_base_url());
    let client = client.web_api_key("key").retry(retroachievements::RetryPolicy::off()).build().unwrap();
    let result = Catalogue::open("not used").unwrap().files(&client, GameId::try_from(1).unwrap()).await;
    assert!(
        matches!(result, Err(CatalogueError::Api(Error::Server { .. } | Error::NotJson { .. }))),
        "{result:?}"
    );
    assert_eq!(down.requests().len(), 1, "it does not stand for a server that does not know V2");
}
