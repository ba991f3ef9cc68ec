// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Achievements that a user earned on a day, oldest first.
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
    /// Achievements that a user earned on a day, oldest first.
    ///
    /// The achievements that a user earned on a day, from midnight to midnight UTC, oldest first. Unpromoted
    /// ones are left out. An achievement earned in both modes appears once, at the time of its hardcore unlock.
    /// An unknown user has an empty list.
    ///
    /// The list holds at most 500 achievements, the oldest of the day.
    ///
    /// Endpoint: `API_GetAchievementsEarnedOnDay.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-achievements-earned-on-day.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    /// - `date`: Day, in UTC.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7)).await?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.date, row.title, row.game_title, row.points, row.hardcore_mode);
    /// }
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

/// A request for achievements that a user earned on a day, oldest first, made by [`Client::achievements_earned_on_day`]. Await it, or call [`send`](Self::send).
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
