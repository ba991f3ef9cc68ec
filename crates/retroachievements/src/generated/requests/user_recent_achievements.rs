// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The achievements that a user earned in the last minutes.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::within;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserRecentAchievements", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The achievements that a user has earned in the last minutes, newest first. Achievements that are not
    /// promoted are left out. An unknown user has an empty list.
    ///
    /// The server looks at no more than the 500 oldest achievements of these minutes. Where there are more, the
    /// newest are missing: ask for fewer minutes, or for a span of time.
    ///
    /// The server's endpoint is `API_GetUserRecentAchievements.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-recent-achievements.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .user_recent_achievements("Scott")
    ///     .minutes(120)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_recent_achievements<T0>(&self, user: T0) -> UserRecentAchievementsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentAchievementsRequest { client: self.clone(), user: argument(user), minutes: None }
    }
}

/// A request for the achievements that a user earned in the last minutes: see [`Client::user_recent_achievements`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserRecentAchievementsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    minutes: Option<u32>,
}

impl UserRecentAchievementsRequest {
    /// How many minutes to look back.
    ///
    /// From 0 to 2147483647. Default: 60. `m` on the wire.
    pub fn minutes(mut self, minutes: u32) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::EarnedAchievement>> {
        let user = String::from(self.user?);
        let minutes = within("minutes", self.minutes, 0, 2147483647)?;
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_recent_achievements(minutes, &user).await }
                },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for UserRecentAchievementsRequest {
    type Output = Result<Vec<crate::models::EarnedAchievement>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
