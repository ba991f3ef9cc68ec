//! Comments on games, achievements and walls.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{AchievementId, GameId, PlayerId};

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Comment {
    /// What it is about.
    pub on: Subject,
    /// Who wrote it.
    pub author: PlayerId,
    /// Its text.
    pub text: String,
    /// When it was written.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub at: Timestamp,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
}

/// What a comment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A game.
    Game(GameId),
    /// An achievement.
    Achievement(AchievementId),
    /// A player: the comment is on the player's wall.
    Player(PlayerId),
}

impl Comment {
    /// A comment.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Comment, GameId, PlayerId, Subject};
    ///
    /// let at = "2026-05-01T20:00:00Z".parse()?;
    /// let comment = Comment::new(Subject::Game(GameId(1)), PlayerId(1), "A classic.", at);
    /// assert_eq!(comment.text, "A classic.");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn new(on: Subject, author: PlayerId, text: impl Into<String>, at: Timestamp) -> Self {
        Self { on, author, text: text.into(), at, id: None }
    }
}
