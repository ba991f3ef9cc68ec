// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The games that a user has asked achievements for.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserSetRequests", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The games that a user has asked achievements for, by title, and how many the user may ask for. Unless all are
    /// asked for, only games that still have no achievements are there.
    ///
    /// The server's endpoint is `API_GetUserSetRequests.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-set-requests.html).
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
    ///     .user_set_requests("Scott")
    ///     .kind(retroachievements::models::RequestListKind::All)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_set_requests<T0>(&self, user: T0) -> UserSetRequestsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserSetRequestsRequest { client: self.clone(), user: argument(user), kind: None }
    }
}

/// A request for the games that a user has asked achievements for: see [`Client::user_set_requests`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserSetRequestsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    kind: Option<crate::models::RequestListKind>,
}

impl UserSetRequestsRequest {
    /// Which requests are listed.
    ///
    /// Default: [`RequestListKind::Active`](crate::models::RequestListKind::Active). `t` on the wire.
    pub fn kind(mut self, kind: crate::models::RequestListKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::UserSetRequests> {
        let user = String::from(self.user?);
        let kind = self.kind.map(|value| value.as_i64());
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_set_requests(kind, &user).await }
                },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for UserSetRequestsRequest {
    type Output = Result<crate::models::UserSetRequests>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
