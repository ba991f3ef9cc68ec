// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The profile of a user with recent games and achievements.
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
    Operation { id: "getUserSummary", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// Who a user is, how many points they have and how they rank, and if asked for, the games that they played
    /// last, with the achievements they earned in them. The server takes long for this: where it is enough, ask for
    /// the profile or for the completion progress.
    ///
    /// Unless recent games are asked for, the answer has no games, no achievements and no last game: `Awarded` and
    /// `RecentAchievements` are empty. When they are asked for and the user has played none, these two are absent.
    ///
    /// The server's endpoint is `API_GetUserSummary.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-summary.html).
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
    ///     .user_summary("Scott")
    ///     .recent_games(2)
    ///     .recent_achievements(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_summary<T0>(&self, user: T0) -> UserSummaryRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserSummaryRequest {
            client: self.clone(),
            user: argument(user),
            recent_games: None,
            recent_achievements: None,
        }
    }
}

/// A request for the profile of a user with recent games and achievements: see [`Client::user_summary`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserSummaryRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    recent_games: Option<u32>,
    recent_achievements: Option<u32>,
}

impl UserSummaryRequest {
    /// How many of the games last played are wanted. The server lowers more to 100.
    ///
    /// From 0 to 100. Default: 0. `g` on the wire.
    pub fn recent_games(mut self, recent_games: u32) -> Self {
        self.recent_games = Some(recent_games);
        self
    }

    /// How many achievements of these games and of the last game are wanted, of all together. With 0 all of
    /// their achievements are returned, those too that the user has not earned.
    ///
    /// From 0 to 2147483647. Default: 10. `a` on the wire.
    pub fn recent_achievements(mut self, recent_achievements: u32) -> Self {
        self.recent_achievements = Some(recent_achievements);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::UserSummary> {
        let user = String::from(self.user?);
        let recent_games = within("recent_games", self.recent_games, 0, 100)?;
        let recent_achievements = within("recent_achievements", self.recent_achievements, 0, 2147483647)?;
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_summary(recent_achievements, recent_games, &user).await }
                },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for UserSummaryRequest {
    type Output = Result<crate::models::UserSummary>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
