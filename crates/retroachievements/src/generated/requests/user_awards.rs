// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The awards of a user.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserAwards", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The awards (badges) that a user has, for games and otherwise, and how many there are of each kind. Awards
    /// that the user hides are counted but not listed. The list is in the order that the user chose, then by date,
    /// oldest first. It can be very long. An unknown user has no awards.
    ///
    /// An award for softcore mode is left out where the user has the same for hardcore mode. Of the awards that are
    /// given in steps, for contributions, only the highest is there.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetUserAwards.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-awards.html).
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
    /// let answer = client.user_awards("Scott").await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_awards<T0>(&self, user: T0) -> UserAwardsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserAwardsRequest { client: self.clone(), user: argument(user) }
    }
}

/// A request for the awards of a user: see [`Client::user_awards`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserAwardsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
}

impl UserAwardsRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::UserAwards> {
        let user = String::from(self.user?);
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_awards(&user).await }
                },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for UserAwardsRequest {
    type Output = Result<crate::models::UserAwards>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
