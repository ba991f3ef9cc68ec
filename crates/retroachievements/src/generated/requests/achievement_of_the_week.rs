// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The achievement of the week.
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getAchievementOfTheWeek",
    not_found: &["{\"Achievement\":{\"ID\":null},\"StartAt\":null}"],
    refused_as_empty: &[],
    empty: "",
};

impl Client {
    /// The achievement of the week and the newest unlocks of it in this event, at most 500. Where there is none, that is
    /// an error, as for anything that does not exist.
    ///
    /// The server's endpoint is `API_GetAchievementOfTheWeek.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievement-of-the-week.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.achievement_of_the_week().await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_of_the_week(&self) -> AchievementOfTheWeekRequest {
        AchievementOfTheWeekRequest { client: self.clone() }
    }
}

/// A request for the achievement of the week: see [`Client::achievement_of_the_week`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementOfTheWeekRequest {
    client: Client,
}

impl AchievementOfTheWeekRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::AchievementOfTheWeek> {
        let call = OPERATION.about([]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_achievement_of_the_week().await },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for AchievementOfTheWeekRequest {
    type Output = Result<crate::models::AchievementOfTheWeek>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
