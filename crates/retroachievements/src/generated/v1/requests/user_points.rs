// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's points.
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
    /// A user's points.
    ///
    /// A user's points in all games, in hardcore and in softcore mode. An unknown user gives a 404.
    ///
    /// Endpoint: `API_GetUserPoints.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-points.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.user_points("Scott").await?;
    /// println!("{} {}", answer.points, answer.softcore_points);
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

/// A request for a user's points, made by [`Client::user_points`]. Await it, or call [`send`](Self::send).
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
