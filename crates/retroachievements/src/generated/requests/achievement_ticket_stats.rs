// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! How many open tickets an achievement has.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getAchievementTicketStats", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// How many tickets on an achievement are open. One that waits for an answer of the user who reported it
    /// counts as open.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-achievement-ticket-stats.html).
    ///
    /// # Arguments
    ///
    /// - `achievement_id` (`a` on the wire): The number of the achievement.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.achievement_ticket_stats(9).await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_ticket_stats<T0>(&self, achievement_id: T0) -> AchievementTicketStatsRequest
    where
        T0: TryInto<crate::AchievementId, Error: Into<Error>>,
    {
        AchievementTicketStatsRequest { client: self.clone(), achievement_id: argument(achievement_id) }
    }
}

/// A request for how many open tickets an achievement has: see [`Client::achievement_ticket_stats`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementTicketStatsRequest {
    client: Client,
    achievement_id: Argument<crate::AchievementId>,
}

impl AchievementTicketStatsRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::AchievementTicketStats> {
        let achievement_id = self.achievement_id?.get();
        let call = OPERATION.about([Subject::new("achievement", achievement_id)]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_achievement_ticket_stats(achievement_id).await },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for AchievementTicketStatsRequest {
    type Output = Result<crate::models::AchievementTicketStats>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
