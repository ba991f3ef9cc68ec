// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The points of a user.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserPoints", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// How many points a user has earned over all games, in hardcore and in softcore mode.
    ///
    /// The server's endpoint is `API_GetUserPoints.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-points.html).
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
    /// let answer = client.user_points("Scott").await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_points<T0>(&self, user: T0) -> UserPointsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserPointsRequest { client: self.clone(), user: argument(user) }
    }
}

/// A request for the points of a user: see [`Client::user_points`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserPointsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
}

impl UserPointsRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::UserPoints> {
        let user = String::from(self.user?);
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_points(&user).await }
                },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for UserPointsRequest {
    type Output = Result<crate::models::UserPoints>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
