// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The achievements that a user earned on a day.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getAchievementsEarnedOnDay", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The achievements that a user has earned on a day, which begins and ends by UTC, oldest first. Those earned
    /// in hardcore mode count from when they were earned in hardcore mode. Achievements that are not promoted are
    /// left out. An unknown user has an empty list.
    ///
    /// There are at most 500, the oldest of the day.
    ///
    /// The server's endpoint is `API_GetAchievementsEarnedOnDay.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievements-earned-on-day.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    /// - `date` (`d` on the wire): The day, by UTC.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7)).await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievements_earned_on_day<T0>(
        &self,
        user: T0,
        date: jiff::civil::Date,
    ) -> AchievementsEarnedOnDayRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        AchievementsEarnedOnDayRequest { client: self.clone(), user: argument(user), date }
    }
}

/// A request for the achievements that a user earned on a day: see [`Client::achievements_earned_on_day`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementsEarnedOnDayRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    date: jiff::civil::Date,
}

impl AchievementsEarnedOnDayRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::EarnedAchievementOfSpan>> {
        let user = String::from(self.user?);
        let date = {
            let value = self.date;
            value.to_string()
        };
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let date = date.clone();
                    let user = user.clone();
                    async move { api.get_achievements_earned_on_day(&date, &user).await }
                },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for AchievementsEarnedOnDayRequest {
    type Output = Result<Vec<crate::models::EarnedAchievementOfSpan>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
