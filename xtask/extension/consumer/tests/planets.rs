//! A program that uses the made-up resource of the second generation.

use retroachievements::Client;
use retroachievements::v2::planets;
use retroachievements_httpmock::httpmock::MockServer;
use retroachievements_httpmock::v2::{MockServerExt, examples, plain};
use retroachievements_simulator::Simulator;

async fn simulated() -> (Simulator, Client) {
    let simulator = Simulator::start().await.unwrap();
    let client = Client::builder()
        .base_url(simulator.base_url())
        .v2_base_url(simulator.v2_base_url())
        .web_api_key(simulator.web_api_key())
        .build()
        .unwrap();
    (simulator, client)
}

#[tokio::test]
async fn the_new_resource_is_read_from_the_simulator() {
    let (_simulator, client) = simulated().await;
    let planet = client.v2().planet(42).include(planets::System).await.unwrap();
    assert_eq!((planet.id.get(), planet.name.as_deref(), planet.points_total), (42, Some("Magrathea"), 7));
    assert_eq!(planet.system.get().unwrap().name, "Genesis/Mega Drive");
}

#[tokio::test]
async fn the_new_list_is_sorted_filtered_and_a_stream() {
    let (simulator, client) = simulated().await;
    let mut all = client.v2().planets().sort(-planets::PointsTotal).system_id(1).items();
    let mut names = Vec::new();
    while let Some(planet) = all.try_next().await.unwrap() {
        names.push(planet.name);
    }
    assert_eq!(names, [Some("Magrathea".to_string()), None]);
    let request = simulator.requests().pop().unwrap();
    assert!(request.query.contains("sort=-pointsTotal"), "{}", request.query);
}

#[tokio::test]
async fn the_new_mock_is_typed() {
    let server = MockServer::start_async().await;
    let builder = Client::builder().base_url(server.base_url()).v2_base_url(server.base_url());
    let client = builder.web_api_key("any").build().unwrap();
    let mock = server.planet(|when, then| {
        when.planet_id(7);
        then.ok(&examples::planet());
    });
    assert_eq!(client.v2().planet(7).await.unwrap().points_total, 7);
    mock.assert();
    let mut planet = plain::planet();
    planet.system = plain::system().into();
    server.planets(|_, then| {
        then.page([planet.clone()]);
    });
    assert_eq!(client.v2().planets().await.unwrap().data, [planet]);
}
