// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The profile of a user.
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
    /// Who a user is, how many points they have, and what they last played. This is much quicker than the summary
    /// of the user, and for most needs enough.
    ///
    /// The server's endpoint is `API_GetUserProfile.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-profile.html).
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
    /// let answer = client.user_profile("Scott").await?;
    /// println!("{answer:#?}");
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

/// A request for the profile of a user: see [`Client::user_profile`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
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
