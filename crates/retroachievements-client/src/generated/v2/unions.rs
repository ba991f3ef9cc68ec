// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Objects of several types, which a property tells apart.
use crate::v2::types;

/// A resource that is included because another one refers to it. Ignore one of a type that you do not know.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Included {
    Achievement(types::Achievement),
    AchievementSet(types::AchievementSet),
    EventAward(types::EventAward),
    Event(types::Event),
    Game(types::Game),
    Leaderboard(types::Leaderboard),
    PlayerAchievementSet(types::PlayerAchievementSet),
    System(types::System),
    User(types::User),
    /// One that this version does not know, as it is.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
crate::wire::union!(
    Included, "type" { Achievement = "achievements", AchievementSet = "achievement-sets",
    EventAward = "event-awards", Event = "events", Game = "games", Leaderboard =
    "leaderboards", PlayerAchievementSet = "player-achievement-sets", System = "systems",
    User = "users", }
);
