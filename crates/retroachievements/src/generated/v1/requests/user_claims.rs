// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's claims, newest first.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserClaims", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// A user's claims, newest first.
    ///
    /// All claims that a user ever made, in any status, newest first. An unknown user gives a 404.
    ///
    /// Endpoint: `API_GetUserClaims.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-claims.html)).
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
    /// let answer = client.user_claims("Scott").await?;
    /// for row in answer {
    ///     println!("{} {} {} {}", row.game_title, row.console_name, row.created, row.done_time);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_claims<T0>(&self, user: T0) -> UserClaimsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserClaimsRequest { client: self.clone(), user: argument(user) }
    }
}

/// A request for a user's claims, newest first, made by [`Client::user_claims`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserClaimsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
}

impl UserClaimsRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::Claim>> {
        let user = String::from(self.user?);
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_claims(&user).await }
                },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for UserClaimsRequest {
    type Output = Result<Vec<crate::models::Claim>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
