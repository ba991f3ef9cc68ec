//! A story of two friends and a game. After each step, what a dozen endpoints say of it is the same.

use std::cell::Cell;

use jiff::SignedDuration;
use retroachievements_client::enums::AchievementType;
use retroachievements_simulator::world::{AchievementId, Clock, GameId, Mode, PlayerId, World};
use retroachievements_simulator::{Simulator, WEB_API_KEY};
use serde_json::{Value, json};

const POINTS: [u64; 6] = [5, 5, 10, 10, 25, 50];

struct Story {
    simulator: Simulator,
    game: GameId,
    achievements: Vec<AchievementId>,
    /// Minutes since the story began.
    minutes: Cell<i64>,
}

/// What is true of a player at some point of the story.
#[derive(Default)]
struct Truth {
    /// The name that the site shows.
    name: &'static str,
    /// How many achievements are earned in hardcore mode; these are the first ones.
    hardcore: usize,
    /// How many more in casual mode.
    casual: usize,
    beaten: bool,
    mastered: bool,
}

impl Story {
    async fn begin() -> (Self, PlayerId, PlayerId) {
        let mut world = World::empty();
        world.clock = Clock::fixed("2026-05-01T18:00:00Z".parse().unwrap());
        let (mia, noah) = (world.add_player("Mia"), world.add_player("Noah"));
        let game = world.add_game("Micro Mages");
        let achievements =
            POINTS.map(|points| world.add_achievement(game, format!("Worth {points}"), points));
        for (id, kind) in [(0, AchievementType::Progression), (3, AchievementType::WinCondition)] {
            world.achievements.get_mut(&achievements[id]).unwrap().kind = Some(kind);
        }
        let simulator = Simulator::builder().world(world).start().await.unwrap();
        (Self { simulator, game, achievements: achievements.to_vec(), minutes: Cell::new(0) }, mia, noah)
    }

    /// Two minutes later, something happens.
    fn then(&self, change: impl FnOnce(&mut World)) {
        self.minutes.set(self.minutes.get() + 2);
        self.simulator.change(|world| {
            world.clock = Clock::fixed(world.now() + SignedDuration::from_mins(2));
            change(world);
        });
    }

    async fn ask(&self, script: &str, query: &str) -> Value {
        let url = format!("{}/API_{script}.php?y={WEB_API_KEY}&{query}", self.simulator.base_url());
        let response = reqwest::get(url).await.unwrap();
        assert_eq!(response.status(), 200, "{script} {query}");
        response.json().await.unwrap()
    }

    async fn holds(&self, step: &str, player: PlayerId, truth: Truth) {
        let Truth { name, hardcore, casual, beaten, mastered } = truth;
        let (game, earned) = (self.game, hardcore + casual);
        let points: u64 = POINTS[..hardcore].iter().sum();
        let casual_points: u64 = POINTS[hardcore..earned].iter().sum();
        let step = format!("{step}: {name}");

        let profile = self.ask("GetUserProfile", &format!("u={name}")).await;
        assert_eq!((&profile["User"], &profile["ID"]), (&json!(name), &json!(player.0)), "{step}");
        assert_eq!(
            (&profile["TotalPoints"], &profile["TotalSoftcorePoints"]),
            (&json!(points), &json!(casual_points)),
            "{step}"
        );
        let figures = self.ask("GetUserPoints", &format!("u={name}")).await;
        assert_eq!(
            (&figures["Points"], &figures["SoftcorePoints"]),
            (&json!(points), &json!(casual_points)),
            "{step}"
        );
        let score = self.ask("GetUserRankAndScore", &format!("u={name}")).await;
        assert_eq!(score["Score"], points, "{step}");
        let summary = self.ask("GetUserSummary", &format!("u={name}&g=1&a=20")).await;
        assert_eq!(summary["TotalPoints"], points, "{step}");
        let game_key = game.to_string();
        assert_eq!(summary["Awarded"][&game_key]["NumAchieved"], earned, "{step}");
        assert_eq!(summary["Awarded"][&game_key]["NumAchievedHardcore"], hardcore, "{step}");

        let progress = self.ask("GetUserProgress", &format!("u={name}&i={game}")).await;
        assert_eq!(progress[&game_key]["NumAchieved"], earned, "{step}");
        assert_eq!(progress[&game_key]["ScoreAchievedHardcore"], points, "{step}");
        let completion = self.ask("GetUserCompletionProgress", &format!("u={name}")).await;
        let row = &completion["Results"][0];
        assert_eq!(
            (&row["NumAwarded"], &row["NumAwardedHardcore"]),
            (&json!(earned), &json!(hardcore)),
            "{step}"
        );
        let info = self.ask("GetGameInfoAndUserProgress", &format!("u={name}&g={game}&a=1")).await;
        assert_eq!(info["NumAwardedToUser"], earned, "{step}");
        assert_eq!(info["NumAwardedToUserHardcore"], hardcore, "{step}");
        let award = match (mastered, beaten) {
            (true, _) => json!("mastered"),
            (false, true) => json!("beaten-hardcore"),
            (false, false) => Value::Null,
        };
        assert_eq!((&row["HighestAwardKind"], &info["HighestAwardKind"]), (&award, &award), "{step}");
        let awards = self.ask("GetUserAwards", &format!("u={name}")).await;
        assert_eq!(awards["MasteryAwardsCount"], u64::from(mastered), "{step}");
        assert_eq!(awards["BeatenHardcoreAwardsCount"], u64::from(beaten), "{step}");
        let recent = self.ask("GetRecentGameAwards", "").await;
        let recent = recent["Results"].as_array().unwrap();
        let own = recent.iter().filter(|award| award["User"] == name).count();
        assert_eq!(own, usize::from(mastered) + usize::from(beaten), "{step}");

        // An achievement earned in both modes is listed twice.
        let lately =
            self.ask("GetUserRecentAchievements", &format!("u={name}&m={}", self.minutes.get() + 1)).await;
        assert_eq!(lately.as_array().unwrap().len(), earned, "{step}");
        for (place, id) in self.achievements.iter().enumerate() {
            let unlocks = self.ask("GetAchievementUnlocks", &format!("a={id}")).await;
            let own = unlocks["Unlocks"].as_array().unwrap().iter().find(|unlock| unlock["User"] == name);
            assert_eq!(own.is_some(), place < earned, "{step}: achievement {id}");
            if let Some(own) = own {
                assert_eq!(own["HardcoreMode"], u64::from(place < hardcore), "{step}");
                assert_eq!(own["RAPoints"], points, "{step}");
            }
            let of_game = &info["Achievements"][id.to_string()];
            assert_eq!(of_game["NumAwarded"], unlocks["UnlocksCount"], "{step}");
            assert_eq!(of_game["NumAwardedHardcore"], unlocks["UnlocksHardcoreCount"], "{step}");
        }
    }
}

#[tokio::test]
async fn two_friends_and_a_game() {
    let (story, mia, noah) = Story::begin().await;
    let unlock =
        |world: &mut World, player, n: usize, mode| world.unlock(player, story.achievements[n], mode);
    let noah_has_two = || Truth { name: "Noah", casual: 2, ..Truth::default() };

    for n in 0..6 {
        story.then(|world| unlock(world, mia, n, Mode::Hardcore));
        let truth =
            Truth { name: "Mia", hardcore: n + 1, beaten: n >= 3, mastered: n == 5, ..Truth::default() };
        story.holds(&format!("unlock {n}"), mia, truth).await;
    }
    for n in 0..2 {
        story.then(|world| unlock(world, noah, n, Mode::Casual));
    }
    story.holds("a friend joins", noah, noah_has_two()).await;

    story.then(|world| world.take_back(mia, story.achievements[5]));
    let truth = || Truth { name: "Mia", hardcore: 5, beaten: true, ..Truth::default() };
    story.holds("a reset", mia, truth()).await;

    story.then(|world| world.rename(mia, "Maya"));
    story.holds("a rename", mia, Truth { name: "Maya", ..truth() }).await;
    let by_old_name = story.ask("GetUserProfile", "u=Mia").await;
    assert_eq!(by_old_name["User"], "Maya", "the old name still finds her");
    story.holds("nothing happened to the friend", noah, noah_has_two()).await;
}
