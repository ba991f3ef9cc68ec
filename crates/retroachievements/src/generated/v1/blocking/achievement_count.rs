// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// IDs of a game's promoted achievements.
    ///
    /// The IDs of a game's promoted achievements, in ascending order. The count is the length of the list. An
    /// unknown game has an empty list.
    ///
    /// Endpoint: `API_GetAchievementCount.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-achievement-count.html)).
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.achievement_count(1).send()?;
    /// println!("{}", answer.game_id);
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_count<T0>(&self, game_id: T0) -> AchievementCountRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        AchievementCountRequest { request: self.client().achievement_count(game_id), client: self.clone() }
    }
}

/// A request for iDs of a game's promoted achievements, made by [`Client::achievement_count`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementCountRequest {
    client: Client,
    request: requests::AchievementCountRequest,
}

impl AchievementCountRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::AchievementCount> {
        self.client.wait(self.request.send())
    }
}
