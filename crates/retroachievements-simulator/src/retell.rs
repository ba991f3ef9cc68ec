//! Tells of another player, game or achievement what an example tells of one.
//!
//! The description's examples speak of a few players and games. Asked for others, a simulator answers with
//! the example all the same, in which it puts all that it knows of these others in place.

use serde_json::{Map, Value, json};

use crate::world::{Achievement, Game, Player, Tally};

type Object = Map<String, Value>;

/// Of whom and of what an example speaks, and of whom and of what to speak instead.
#[derive(Debug, Default)]
pub(crate) struct Retelling {
    pub(crate) player: Option<(Player, Player)>,
    pub(crate) game: Option<(Game, Game)>,
    pub(crate) achievement: Option<(Achievement, Achievement)>,
}

impl Retelling {
    /// Changes a body. What it says without a name is said of those that were asked for.
    pub(crate) fn retell(&self, body: &mut Value) {
        if let Some(body) = body.as_object_mut() {
            if let Some((from, player)) = &self.player {
                put_player(body, player);
                put_in_url(body, &from.name, &player.name);
            }
            if let Some((from, game)) = &self.game {
                put_game(body, game);
                put_achievements(body, from, game);
                put_in_url(body, &from.id.to_string(), &game.id.to_string());
            }
        }
        self.walk(body);
    }

    fn walk(&self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item)),
            Value::Object(object) => {
                self.change(object);
                object.values_mut().for_each(|value| self.walk(value));
            }
            _ => {}
        }
    }

    fn change(&self, object: &mut Object) {
        if let Some((from, to)) = &self.player
            && object.get("User").is_some_and(|user| *user == *from.name)
        {
            put_player(object, to);
            put_in_url(object, &from.name, &to.name);
        }
        if let Some((from, to)) = &self.game
            && game_of(object) == Some(from.id)
        {
            let slot = Achievement::of(from).position(|one| achievement_of(object) == Some(one.id));
            if let Some(achievement) = slot.and_then(|slot| Achievement::of(to).nth(slot)) {
                put_achievement(object, &achievement);
            }
            put_game(object, to);
            put_in_url(object, &from.id.to_string(), &to.id.to_string());
        }
        if let Some((from, to)) = &self.achievement
            && achievement_of(object) == Some(from.id)
        {
            put_achievement(object, to);
            put_in_url(object, &from.id.to_string(), &to.id.to_string());
        }
    }
}

/// The game that an object speaks of, if it says which.
fn game_of(object: &Object) -> Option<u64> {
    let of_a_game = object.contains_key("ConsoleID") && !object.contains_key("User");
    let id = object.get("GameID").or_else(|| object.get("ID").filter(|_| of_a_game))?;
    id.as_u64()
}

/// The achievement that an object speaks of, if it says which.
fn achievement_of(object: &Object) -> Option<u64> {
    let of_an_achievement = object.contains_key("Points") && object.contains_key("Description");
    let id = object.get("AchievementID").or_else(|| object.get("ID").filter(|_| of_an_achievement))?;
    id.as_u64()
}

/// Whether an object speaks of a game.
pub(crate) fn speaks_of_a_game(object: &Object) -> bool {
    object.contains_key("GameID") || object.contains_key("ConsoleID") && object.contains_key("ID")
}

/// Puts what is known of a player into an object that speaks of one.
pub(crate) fn put_player(object: &mut Object, player: &Player) {
    let softcore_points = json!(player.softcore_points);
    if object.contains_key("UserPic") {
        put(object, &["ID"], json!(player.id));
    }
    put(object, &["User"], json!(player.name));
    put(object, &["ULID"], json!(player.ulid));
    put(object, &["UserPic"], json!(format!("/UserPic/{}.png", player.name)));
    put(object, &["RAPoints", "TotalPoints"], json!(player.points));
    put(object, &["RASoftcorePoints", "TotalSoftcorePoints"], softcore_points.clone());
    put(object, &["TotalTruePoints"], json!(player.true_points));
    for (points, softcore) in
        [("Points", "PointsSoftcore"), ("Points", "SoftcorePoints"), ("Score", "SoftcoreScore")]
    {
        if object.contains_key(softcore) {
            put(object, &[points], json!(player.points));
            // Where the account alone is asked for, the server makes 0 of null.
            let known = if softcore == "PointsSoftcore" {
                softcore_points.clone()
            } else {
                json!(player.softcore_points.unwrap_or(0))
            };
            put(object, &[softcore], known);
        }
    }
}

/// Puts what is known of a game into an object that speaks of one.
pub(crate) fn put_game(object: &mut Object, game: &Game) {
    let of_an_achievement = object.contains_key("AchievementID")
        || object.contains_key("Points") && object.contains_key("GameTitle");
    if !of_an_achievement {
        put(object, &["Title"], json!(game.title));
    }
    if object.contains_key("ConsoleID") && !object.contains_key("GameID") {
        put(object, &["ID"], json!(game.id));
    }
    put(object, &["GameID"], json!(game.id));
    put(object, &["GameTitle"], json!(game.title));
    put(object, &["ConsoleID"], json!(game.console.id));
    put(object, &["ConsoleName", "Console"], json!(game.console.name));
    put(object, &["ImageIcon", "GameIcon"], json!(game.icon));
    put(object, &["GameURL"], json!(format!("/game/{}", game.id)));
    put(
        object,
        &["NumDistinctPlayers", "NumDistinctPlayersCasual", "NumDistinctPlayersHardcore"],
        json!(game.players),
    );
    put(
        object,
        &[
            "NumAchievements",
            "MaxPossible",
            "AchievementsTotal",
            "AchievementsPublished",
            "NumPossibleAchievements",
        ],
        json!(game.achievements),
    );
    put(object, &["PointsTotal", "PossibleScore"], json!(game.points));
    if object.contains_key("NumLeaderboards") {
        put(object, &["Points"], json!(game.points));
        put(object, &["NumLeaderboards"], json!(game.leaderboards));
    }
}

/// Puts what is known of an achievement into an object that speaks of one.
pub(crate) fn put_achievement(object: &mut Object, achievement: &Achievement) {
    let tally = Tally::of(achievement.unlocks);
    let id = if object.contains_key("AchievementID") { "AchievementID" } else { "ID" };
    put(object, &[id], json!(achievement.id));
    let title = if object.contains_key("AchievementTitle") { "AchievementTitle" } else { "Title" };
    put(object, &[title], json!(achievement.title));
    put(
        object,
        &["Description", "AchievementDesc", "AchievementDescription"],
        json!(achievement.description),
    );
    put(object, &["Points"], json!(achievement.points));
    put(object, &["TrueRatio"], json!(achievement.true_ratio));
    put(object, &["Type", "type", "AchievementType"], json!(achievement.kind));
    put(object, &["NumAwarded"], json!(tally.tracked));
    put(object, &["NumAwardedHardcore"], json!(tally.tracked_hardcore));
}

/// Where the achievements of a game are listed: as many as it has, each like one of the example's.
fn put_achievements(body: &mut Object, from: &Game, game: &Game) {
    if let Some(Value::Array(ids)) = body.get_mut("AchievementIDs") {
        // The ids alone are in ascending order.
        let mut known: Vec<_> = Achievement::of(game).map(|achievement| achievement.id).collect();
        known.sort_unstable();
        *ids = known.into_iter().map(Value::from).collect();
    }
    let models: Vec<Value> = match body.get("Achievements") {
        Some(Value::Object(map)) => map.values().cloned().collect(),
        Some(Value::Array(list)) => list.clone(),
        _ => return,
    };
    if from == game || models.is_empty() {
        return;
    }
    let others = Achievement::of(game).enumerate().map(|(place, achievement)| {
        let mut other = models[place % models.len()].clone();
        if let Some(other) = other.as_object_mut() {
            put_achievement(other, &achievement);
            put(other, &["DisplayOrder"], json!(place + 1));
            if place >= models.len() {
                other.retain(|property, _| !property.starts_with("DateEarned"));
            }
        }
        (achievement.id.to_string(), other)
    });
    let others: Vec<_> = others.collect();
    let list = if body["Achievements"].is_object() {
        others.into_iter().collect()
    } else {
        others.into_iter().map(|(_, other)| other).collect()
    };
    body.insert("Achievements".to_owned(), list);
    put_completion(body);
}

/// How much of a game's achievements a player has earned.
fn put_completion(body: &mut Object) {
    let Some(Value::Object(achievements)) = body.get("Achievements") else { return };
    let earned = |date: &str| achievements.values().filter(|one| one.get(date).is_some()).count();
    let percent = |earned: usize| format!("{:.2}%", 100.0 * earned as f64 / achievements.len().max(1) as f64);
    let (any, hardcore) = (earned("DateEarned"), earned("DateEarnedHardcore"));
    let (completion, of_hardcore) = (percent(any), percent(hardcore));
    put(body, &["NumAwardedToUser"], json!(any));
    put(body, &["NumAwardedToUserHardcore"], json!(hardcore));
    put(body, &["UserCompletion"], json!(completion));
    put(body, &["UserCompletionHardcore"], json!(of_hardcore));
}

/// Puts a value where an object has one of these properties.
pub(crate) fn put(object: &mut Object, properties: &[&str], value: Value) {
    for property in properties {
        // Of a console there is a name under `Console`, but also a list of what is known of it.
        if let Some(found) = object.get_mut(*property).filter(|found| !found.is_object()) {
            *found = value.clone();
        }
    }
}

/// Replaces a part of the path of an absolute URL.
fn put_in_url(object: &mut Object, from: &str, to: &str) {
    if let Some(Value::String(url)) = object.get_mut("URL") {
        *url = url.split('/').map(|part| if part == from { to } else { part }).collect::<Vec<_>>().join("/");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::OPERATIONS;

    /// What an example says is said of the same player or game by all others, and by the world.
    #[test]
    fn the_examples_and_the_world_agree() {
        let mut checked = 0;
        for operation in OPERATIONS {
            for example in operation.examples.iter().filter(|example| example.name == "full") {
                let body: Value = serde_json::from_str(example.body).unwrap();
                let place = format!("{} {}", operation.id, example.name);
                agrees(&body, &place, &mut checked);
            }
        }
        assert!(checked > 150, "{checked}");
    }

    fn agrees(value: &Value, place: &str, checked: &mut usize) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| agrees(item, place, checked)),
            Value::Object(object) => {
                let mut told = object.clone();
                let name = object.get("User").and_then(Value::as_str).filter(|name| *name != "Server");
                // An example may name players, games and achievements that the world does not have.
                if let Some(player) = name.and_then(Player::find) {
                    put_player(&mut told, &player);
                }
                if let Some(game) = game_of(object).and_then(|id| Game::find(id as i64)) {
                    put_game(&mut told, &game);
                }
                if let Some(known) = achievement_of(object).and_then(|id| Achievement::find(id as i64)) {
                    put_achievement(&mut told, &known);
                }
                for (property, known) in told {
                    // Some examples show that something can be null; and a set that was taken back has
                    // nothing left to earn.
                    let special =
                        object[&property].is_null() || (property == "MaxPossible" && object[&property] == 0);
                    assert!(
                        special || object[&property] == known,
                        "{place}: {property} is {}, not {known}, in {object:?}",
                        object[&property]
                    );
                    *checked += 1;
                }
                object.values().for_each(|value| agrees(value, place, checked));
            }
            _ => {}
        }
    }

    fn example(id: &str) -> Value {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
        serde_json::from_str(operation.examples[0].body).unwrap()
    }

    fn told_of_game(id: &str, game: i64) -> Value {
        let game = Some((Game::find(1).unwrap(), Game::find(game).unwrap()));
        let mut body = example(id);
        Retelling { game, ..Retelling::default() }.retell(&mut body);
        body
    }

    #[test]
    fn another_player() {
        let player = Some((Player::find("Scott").unwrap(), Player::nth(7)));
        let retelling = Retelling { player, ..Retelling::default() };
        let body = |id| {
            let mut body = example(id);
            retelling.retell(&mut body);
            body
        };
        let other = Player::nth(7);
        let profile = body("getUserProfile");
        assert_eq!(profile["User"], *other.name);
        assert_eq!(profile["UserPic"], format!("/UserPic/{}.png", other.name));
        assert_eq!((&profile["TotalPoints"], &profile["ID"]), (&json!(other.points), &json!(other.id)));
        assert_eq!(body("getUserPoints")["Points"], other.points);
        assert_eq!(body("getUserRankAndScore")["SoftcoreScore"], json!(other.softcore_points));
        assert_eq!(body("getUserClaims")[0]["ULID"], json!(other.ulid));
        let tickets = body("getDeveloperTicketStats");
        assert_eq!(tickets["URL"], format!("https://retroachievements.org/user/{}/tickets", other.name));
        // Authors stay who they are.
        let earned = body("getAchievementsEarnedBetween");
        assert_eq!(earned, example("getAchievementsEarnedBetween"));
    }

    #[test]
    fn another_game() {
        let game = told_of_game("getGame", 355);
        assert_eq!(game["Title"], "Magical Quest, The");
        assert_eq!(game["GameTitle"], "Magical Quest, The");
        assert_eq!(game["Console"], "SNES/Super Famicom");
        let extended = told_of_game("getGameExtended", 355);
        assert_eq!((&extended["ID"], &extended["NumAchievements"]), (&json!(355), &json!(31)));
        let achievements = extended["Achievements"].as_object().unwrap();
        assert_eq!(achievements.len(), 31);
        assert_eq!(achievements["13876"]["Title"], "Over the Rainbow");
        assert_eq!(achievements["13876"]["NumAwarded"], 117);
        assert_eq!(extended["Claims"][0]["GameID"], 355);
        let progression = told_of_game("getGameProgression", 14_402);
        assert_eq!(progression["Achievements"].as_array().unwrap().len(), 3);
        let ids = told_of_game("getAchievementCount", 14_402);
        assert_eq!(ids, json!({ "GameID": 14_402, "AchievementIDs": [79_434, 79_435, 325_413] }));
    }

    #[test]
    fn the_progress_in_another_game() {
        let progress = told_of_game("getGameInfoAndUserProgress", 355);
        assert_eq!(progress["NumAwardedToUser"], 2);
        assert_eq!(progress["UserCompletion"], "6.45%");
        assert_eq!(progress["UserCompletionHardcore"], "3.23%");
        let nothing = told_of_game("getGameInfoAndUserProgress", 30_402);
        assert_eq!((&nothing["Achievements"], &nothing["UserCompletion"]), (&json!({}), &json!("0.00%")));
    }

    #[test]
    fn the_tickets_of_another_game() {
        let tickets = told_of_game("getGameTicketStats", 355);
        assert_eq!(tickets["URL"], "https://retroachievements.org/game/355/tickets");
        let first = &tickets["Tickets"][0];
        assert_eq!(
            (&first["GameTitle"], &first["AchievementID"]),
            (&json!("Magical Quest, The"), &json!(13_876))
        );
        assert_eq!(first["AchievementTitle"], "Over the Rainbow");
    }

    #[test]
    fn the_same_game_again() {
        for id in [
            "getGame",
            "getGameExtended",
            "getGameInfoAndUserProgress",
            "getGameProgression",
            "getAchievementCount",
        ] {
            assert_eq!(told_of_game(id, 1), example(id), "{id}");
        }
    }

    #[test]
    fn another_achievement() {
        let achievement = |id| Achievement::find(id).unwrap();
        let mut body = example("getAchievementTicketStats");
        let retelling =
            Retelling { achievement: Some((achievement(9), achievement(13_876))), ..Retelling::default() };
        retelling.retell(&mut body);
        assert_eq!(body["AchievementTitle"], "Over the Rainbow");
        assert_eq!(body["URL"], "https://retroachievements.org/achievement/13876/tickets");
        assert_eq!(body["AchievementType"], Value::Null);
    }
}
