// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The games of a user, in two ways of counting.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserCompletedGames", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The games that a user has earned achievements in, with how many: one entry that counts achievements earned in
    /// any mode, and where there are any, one right after it that counts those of hardcore mode only. Only games with
    /// more than five achievements are there. The games that are furthest come first. The list can be very long; an
    /// unknown user has an empty one.
    ///
    /// The site calls this endpoint a legacy one and asks to use the completion progress instead.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetUserCompletedGames.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-completed-games.html).
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
    /// let answer = client.user_completed_games("Scott").await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the site's documentation advises against it"]
    pub fn user_completed_games<T0>(&self, user: T0) -> UserCompletedGamesRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserCompletedGamesRequest { client: self.clone(), user: argument(user) }
    }
}

/// A request for the games of a user, in two ways of counting: see [`Client::user_completed_games`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserCompletedGamesRequest {
    client: Client,
    user: Argument<crate::UserRef>,
}

impl UserCompletedGamesRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::CompletedGame>> {
        let user = String::from(self.user?);
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_completed_games(&user).await }
                },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for UserCompletedGamesRequest {
    type Output = Result<Vec<crate::models::CompletedGame>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
