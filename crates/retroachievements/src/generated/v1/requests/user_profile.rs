// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's profile.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserProfile", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// A user's profile.
    ///
    /// A user's profile, points and last game. It is much faster than the summary and enough for most needs. An
    /// unknown user gives a 404.
    ///
    /// Endpoint: `API_GetUserProfile.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-profile.html)).
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
    /// let answer = client.user_profile("Scott").await?;
    /// println!("{} {} {} {} {}", answer.user, answer.motto, answer.member_since, answer.total_points, answer.total_true_points);
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_profile<T0>(&self, user: T0) -> UserProfileRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserProfileRequest { client: self.clone(), user: argument(user) }
    }
}

/// A request for a user's profile, made by [`Client::user_profile`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserProfileRequest {
    client: Client,
    user: Argument<crate::UserRef>,
}

impl UserProfileRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::UserProfile> {
        let user = String::from(self.user?);
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_profile(&user).await }
                },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for UserProfileRequest {
    type Output = Result<crate::models::UserProfile>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
