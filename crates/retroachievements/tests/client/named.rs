//! Answers where a user or an ID is asked for.

use crate::common::start;
use retroachievements::v2::{achievements, player_achievements};
use retroachievements::{AchievementId, ConsoleId, Error, GameId, UserRef};
use retroachievements_simulator::Simulator;

#[tokio::test]
async fn a_user_is_whoever_an_answer_is_about() {
    let (simulator, client) = start(Simulator::builder()).await;
    let mut followee = client.users_i_follow().await.unwrap().results.remove(0);
    let profile = client.user_profile(&followee).await.unwrap();
    assert_eq!((&profile.user, &profile.ulid), (&followee.user, &followee.ulid));
    let ulid = followee.ulid.take().unwrap();
    let of_v2 = client.v2().user(&followee).await.unwrap().data;
    assert_eq!((of_v2.display_name.as_str(), of_v2.id.as_str()), (profile.user.as_str(), ulid.as_str()));
    client.user_points(&of_v2).await.unwrap();
    let sent = simulator.requests();
    let queries: Vec<_> = sent.iter().map(|one| one.query.split('&').next().unwrap()).collect();
    assert_eq!(queries[1], format!("u={ulid}"), "a name can change");
    assert_eq!(sent[2].path, format!("/v2/users/{}", followee.user), "without a ULID, the name");
    assert_eq!(queries[3], format!("u={ulid}"));
}

#[tokio::test]
async fn one_without_a_name_is_found_before_a_request() {
    let (simulator, client) = start(Simulator::builder()).await;
    let mut followee = client.users_i_follow().await.unwrap().results.remove(0);
    (followee.user, followee.ulid) = (String::new(), None);
    let error = client.user_points(&followee).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "user"), "{error}");
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn an_id_is_the_only_one_of_its_kind() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let mut entry = client.user_want_to_play_list("Scott").await.unwrap().results.remove(0);
    let game = client.game_extended(&entry).await.unwrap();
    assert_eq!((game.id, game.title.as_str()), (entry.id, entry.title.as_str()));
    assert_eq!(ConsoleId::from(&game), game.console_id);
    // The game that it is a subset of is not always there, and so not the one that is meant.
    assert_eq!(GameId::from(&game), game.id);
    entry.id = 1.try_into().unwrap();
    assert_eq!(client.game(&entry).await.unwrap().console_id, ConsoleId::MD);
    let unlock = client.achievement_unlocks(9).await.unwrap();
    assert_eq!(AchievementId::from(&unlock.achievement).get(), 9);
    let user: UserRef = (&unlock.unlocks[0]).try_into().unwrap();
    assert_eq!(user.as_str(), unlock.unlocks[0].ulid.as_deref().unwrap());
}

#[tokio::test]
async fn a_reference_of_v2_is_what_it_refers_to() {
    let (simulator, client) = start(Simulator::builder()).await;
    let v2 = client.v2();
    let unlocks = || v2.user_player_achievements("Scott").size(1);
    let unlock = unlocks().include(player_achievements::Game).await.unwrap().data.remove(0);
    let game = client.game(&unlock.game).await.unwrap();
    assert_eq!(Some(game.title.as_str()), unlock.game.included().map(|game| game.title.as_str()));
    let achievement = v2.achievement(9).include(achievements::Developer).await.unwrap();
    let developer = v2.user(&achievement.developer).await.unwrap();
    assert_eq!(Some(&developer.data.id), achievement.developer.id());

    let sent = simulator.requests().len();
    let unlock = unlocks().await.unwrap().data.remove(0);
    let error = v2.game(&unlock.game).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid argument `game_id`: the reference to games is not in the answer: ask for it with `include`"
    );
    assert_eq!(simulator.requests().len(), sent + 1, "it is found before a request");
}
