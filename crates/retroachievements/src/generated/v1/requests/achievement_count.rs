// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! IDs of a game's promoted achievements.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getAchievementCount", not_found: &[], refused_as_empty: &[], empty: "" };

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.achievement_count(1).await?;
    /// println!("{}", answer.game_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_count<T0>(&self, game_id: T0) -> AchievementCountRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        AchievementCountRequest { client: self.clone(), game_id: argument(game_id) }
    }
}

/// A request for iDs of a game's promoted achievements, made by [`Client::achievement_count`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementCountRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
}

impl AchievementCountRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::AchievementCount> {
        let game_id = self.game_id?.get();
        let call = OPERATION.about([Subject::new("game", game_id)]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_achievement_count(game_id).await },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for AchievementCountRequest {
    type Output = Result<crate::models::AchievementCount>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
