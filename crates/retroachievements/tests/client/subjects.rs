//! What errors say about what the request asks about.

use crate::common::start;
use retroachievements::{CommentSubject, Error, StatusCode};
use retroachievements_simulator::{Simulator, SimulatorBuilder, Times};

fn canned(status: u16, body: &str) -> SimulatorBuilder {
    Simulator::builder().canned(Times::Always, status, &[("Content-Type", "application/json")], body)
}

fn subjects(error: &Error) -> Vec<String> {
    error.subjects().iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn not_found_says_what() {
    let (_simulator, client) = start(canned(404, "[]")).await;
    for (error, expected) in [
        (client.achievement_unlocks(9003).await.unwrap_err(), "no achievement 9003 (status 404)"),
        (client.user_profile("Scott").await.unwrap_err(), "no user Scott (status 404)"),
        (client.game_progression("7").await.unwrap_err(), "no game 7 (status 404)"),
        (client.leaderboard_entries(104).await.unwrap_err(), "no leaderboard 104 (status 404)"),
        (client.ticket(5).await.unwrap_err(), "no ticket 5 (status 404)"),
        (client.game_list(7).await.unwrap_err(), "no console 7 (status 404)"),
        (client.comments(CommentSubject::game(1).unwrap()).await.unwrap_err(), "no game 1 (status 404)"),
        (
            client.comments(CommentSubject::user("Scott").unwrap()).await.unwrap_err(),
            "no wall of user Scott (status 404)",
        ),
        (
            client.user_game_leaderboards(1, "Scott").await.unwrap_err(),
            "no game 1 or no user Scott (status 404)",
        ),
        (
            client.top_ten_users().await.unwrap_err(),
            "getTopTenUsers: the server has none at present (status 404)",
        ),
    ] {
        assert!(matches!(error, Error::NotFound { .. }), "{error:?}");
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn not_found_under_status_200_says_what_too() {
    let (_simulator, client) = start(canned(200, "[]")).await;
    let error = client.game_info_and_user_progress(1, "Scott").await.unwrap_err();
    assert_eq!(error.to_string(), "no game 1 or no user Scott (status 200)");
    let error = client.user_progress("Scott", [1, 2]).await.unwrap_err();
    assert_eq!(error.to_string(), "no user Scott (status 200)", "an unknown game would be in the map");

    let none = r#"{"Achievement":{"ID":null},"StartAt":null}"#;
    let (_simulator, client) = start(canned(200, none)).await;
    let error = client.achievement_of_the_week().await.unwrap_err();
    assert_eq!(error.to_string(), "getAchievementOfTheWeek: the server has none at present (status 200)");
    assert!(error.subjects().is_empty());
}

#[tokio::test]
async fn a_program_can_ask_what() {
    let (_simulator, client) = start(canned(404, "[]")).await;
    let error = client.user_game_leaderboards(1, "Scott").await.unwrap_err();
    let Error::NotFound { subjects, status, operation, .. } = &error else { panic!("{error:?}") };
    let pairs: Vec<_> = subjects.iter().map(|subject| (subject.kind(), subject.value())).collect();
    assert_eq!(pairs, [("game", "1"), ("user", "Scott")]);
    assert_eq!((*status, *operation), (StatusCode::NOT_FOUND, "getUserGameLeaderboards"));
    assert_eq!(error.subjects(), subjects);
}

#[tokio::test]
async fn the_server_may_say_which_of_several() {
    for (body, expected) in [
        (r#"["User not found"]"#, "user Scott"),
        (r#"["Game not found"]"#, "game 1"),
        (r#"{"error":"Game ID 1 not found"}"#, "game 1"),
    ] {
        let (_simulator, client) = start(canned(404, body)).await;
        let error = client.user_game_leaderboards(1, "Scott").await.unwrap_err();
        assert_eq!(subjects(&error), [expected], "{body}");
    }
}

#[tokio::test]
async fn the_simulator_is_asked_for_what_does_not_exist() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let error = client.achievement_unlocks(4_000_000_000u32).await.unwrap_err();
    assert_eq!(error.to_string(), "no achievement 4000000000 (status 404)");
    let error = client.user_profile("Nobody").await.unwrap_err();
    assert_eq!(error.to_string(), "no user Nobody (status 404)");
}

#[tokio::test]
async fn forbidden_says_whose() {
    let (_simulator, client) = start(canned(401, "[]")).await;
    let error = client.user_want_to_play_list("Salsa").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getUserWantToPlayList: you may not see this data of user Salsa (status 401); the web API key itself is valid"
    );
    assert_eq!(subjects(&error), ["user Salsa"]);
}

#[tokio::test]
async fn other_errors_that_depend_on_it() {
    for (status, body, expected) in [
        (500, r#"{"message":"Server Error"}"#, "the server failed (status 500: Server Error)"),
        (403, r#"{"message":"Forbidden"}"#, "the server rejected the request (status 403: Forbidden)"),
        (422, r#"{"message":"Bad i","errors":{}}"#, "the server rejected a parameter (status 422): Bad i"),
    ] {
        let (_simulator, client) = start(canned(status, body)).await;
        let error = client.game(7).await.unwrap_err();
        assert_eq!(error.to_string(), format!("getGame (game 7): {expected}"));
        let error = client.game_info_and_user_progress(7, "Scott").await.unwrap_err();
        assert_eq!(subjects(&error), ["game 7", "user Scott"]);
        let error = client.console_ids().await.unwrap_err();
        assert_eq!(error.to_string(), format!("getConsoleIds: {expected}"));
    }
    let (_simulator, client) = start(canned(200, r#"{"Title": 5}"#)).await;
    let error = client.game(7).await.unwrap_err();
    assert!(error.to_string().starts_with("getGame (game 7): cannot decode the response"), "{error}");
    assert_eq!(subjects(&error), ["game 7"]);
}
