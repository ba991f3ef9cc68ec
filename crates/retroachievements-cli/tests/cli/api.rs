//! `ra api`.

use serde_json::Value;

use crate::support::{Server, fail, ra, succeed};

#[test]
fn any_endpoint_prints_the_json_of_the_wire() {
    let server = Server::start();
    let game: Value = serde_json::from_str(&succeed(&mut server.ra("api API_GetGame.php i=1"))).unwrap();
    assert_eq!((&game["Title"], &game["ConsoleID"]), (&"Sonic the Hedgehog".into(), &1.into()));
    let demo = succeed(&mut ra("api API_GetGame.php i=1 --demo"));
    assert_eq!(serde_json::from_str::<Value>(&demo).unwrap(), game);
    assert!(succeed(&mut ra("--demo api API_GetConsoleIDs.php --format jsonl")).lines().count() > 3);
}

#[test]
fn errors_are_as_usual() {
    let server = Server::start();
    for arguments in [
        "api",
        "api ../x.php",
        "api /x.php",
        "api x.php i",
        "api x.php =1",
        "api x.php y=1",
        "api x.php --format csv",
    ] {
        assert_ne!(fail(&mut server.ra(arguments), 2), "", "{arguments}");
    }
    assert_eq!(server.requests(), 0);
    fail(&mut server.ra("api API_GetAchievementUnlocks.php a=4000000000"), 4);
    fail(server.ra("api API_GetGame.php i=1").env("RA_WEB_API_KEY", "wrong"), 3);
}
