//! What the two generations of the API say of the demo world agrees.

use std::collections::BTreeMap;

use reqwest::Client;
use retroachievements_simulator::Simulator;
use serde_json::{Value, json};

struct Both {
    simulator: Simulator,
    client: Client,
}

impl Both {
    async fn start() -> Self {
        Self { simulator: Simulator::start().await.unwrap(), client: Client::new() }
    }

    /// An answer of the first generation.
    async fn first(&self, script: &str, query: &str) -> Value {
        let (base, key) = (self.simulator.base_url(), self.simulator.web_api_key());
        let url = format!("{base}/API_{script}.php?{query}&y={key}");
        self.client.get(url).send().await.unwrap().json().await.unwrap()
    }

    /// A document of the second generation.
    async fn second(&self, path: &str) -> Value {
        let request = self.client.get(format!("{}{path}", self.simulator.v2_base_url()));
        let request = request.header("Accept", "application/vnd.api+json");
        let response = request.header("X-API-Key", self.simulator.web_api_key()).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        assert_eq!(response.headers()["Content-Type"], "application/vnd.api+json");
        response.json().await.unwrap()
    }
}

fn list(document: &Value) -> &[Value] {
    document["data"].as_array().unwrap()
}

#[tokio::test]
async fn of_games_and_achievements() {
    let both = Both::start().await;
    let games = both.second("/games?page[size]=100").await;
    assert!(list(&games).len() > 40);
    for game in list(&games).iter().step_by(7) {
        let (id, second) = (game["id"].as_str().unwrap(), &game["attributes"]);
        let first = both.first("GetGameExtended", &format!("i={id}")).await;
        assert_eq!(first["Title"], second["title"]);
        assert_eq!(first["NumDistinctPlayers"], second["playersTotal"], "players of {id}");
        assert_eq!(first["NumAchievements"], second["achievementsPublished"], "achievements of {id}");
        let achievements = both.second(&format!("/achievements?filter[gameId]={id}&page[size]=100")).await;
        let (mut points, mut retro_points) = (0, 0);
        for achievement in list(&achievements) {
            // A subset's achievements are among those of the game, and not in the first answer.
            let first = &first["Achievements"][achievement["id"].as_str().unwrap()];
            let second = &achievement["attributes"];
            if first.is_null() {
                continue;
            }
            for (one, other) in [
                ("Title", "title"),
                ("Points", "points"),
                ("TrueRatio", "pointsWeighted"),
                ("NumAwarded", "unlocksTotal"),
                ("NumAwardedHardcore", "unlocksHardcore"),
                ("type", "type"),
            ] {
                assert_eq!(first[one], second[other], "{one} of {achievement}");
            }
            points += second["points"].as_u64().unwrap();
            retro_points += second["pointsWeighted"].as_u64().unwrap();
        }
        assert_eq!(json!([points, retro_points]), json!([second["pointsTotal"], second["pointsWeighted"]]));
    }
}

#[tokio::test]
async fn of_players() {
    let both = Both::start().await;
    let users = both.second("/users?page[size]=100&page[number]=1").await;
    for user in list(&users).iter().step_by(9) {
        let second = &user["attributes"];
        let id = second["displayName"].as_str().unwrap();
        let first = both.first("GetUserProfile", &format!("u={id}")).await;
        for (one, other) in [
            ("User", "displayName"),
            ("TotalPoints", "pointsHardcore"),
            ("TotalSoftcorePoints", "points"),
            ("TotalTruePoints", "pointsWeighted"),
            ("ContribCount", "yieldUnlocks"),
            ("ContribYield", "yieldPoints"),
            ("Motto", "motto"),
        ] {
            assert_eq!(first[one], second[other], "{one} of {id}");
        }
        let rank = both.first("GetUserRankAndScore", &format!("u={id}")).await;
        assert_eq!(rank["Rank"], second["rankHardcore"]);
        assert_eq!(rank["TotalRanked"], users["meta"]["rankedUsers"]["hardcore"]);
    }
}

#[tokio::test]
async fn of_an_unlock() {
    let both = Both::start().await;
    let path = "/achievements/9/player-achievements?include=user&page[size]=30";
    let document = both.second(path).await;
    let name = |user: &'_ Value| user["attributes"]["displayName"].as_str().unwrap().to_owned();
    let users = document["included"].as_array().unwrap().iter();
    let names: BTreeMap<_, _> = users.map(|user| (user["id"].as_str().unwrap(), name(user))).collect();
    let first = both.first("GetAchievementUnlocks", "a=9&c=500").await;
    let first: BTreeMap<_, _> =
        first["Unlocks"].as_array().unwrap().iter().map(|one| (one["User"].as_str().unwrap(), one)).collect();
    assert!(list(&document).len() > 10);
    for unlock in list(&document) {
        let name = names[unlock["relationships"]["user"]["data"]["id"].as_str().unwrap()].as_str();
        let (casual, hardcore) =
            (&unlock["attributes"]["unlockedAt"], &unlock["attributes"]["unlockedHardcoreAt"]);
        assert_eq!(first[name]["DateAwarded"], *if hardcore.is_null() { casual } else { hardcore }, "{name}");
        assert_eq!(first[name]["HardcoreMode"], u8::from(!hardcore.is_null()), "{name}");
    }
}

#[tokio::test]
async fn the_limit_is_told_and_kept() {
    let both = Both::start().await;
    for left in (0..60).rev() {
        let request = both.client.get(format!("{}/systems/1", both.simulator.v2_base_url()));
        let response = request.bearer_auth(both.simulator.web_api_key()).send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["X-RateLimit-Limit"], "60");
        assert_eq!(response.headers()["X-RateLimit-Remaining"], left.to_string().as_str());
    }
    let request = both.client.get(format!("{}/systems/1", both.simulator.v2_base_url()));
    let request =
        request.bearer_auth(both.simulator.web_api_key()).header("Accept", "application/vnd.api+json");
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 429);
    assert!(!response.headers().contains_key("X-RateLimit-Limit"));
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["errors"][0]["code"], "too_many_requests");
}
