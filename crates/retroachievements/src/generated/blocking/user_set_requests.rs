// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

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
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_set_requests("Scott")
    ///     .kind(retroachievements::models::RequestListKind::All)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_set_requests<T0>(&self, user: T0) -> UserSetRequestsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserSetRequestsRequest { request: self.client().user_set_requests(user), client: self.clone() }
    }
}

/// A request for the games that a user has asked achievements for: see [`Client::user_set_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserSetRequestsRequest {
    client: Client,
    request: requests::UserSetRequestsRequest,
}

impl UserSetRequestsRequest {
    /// Which requests are listed.
    ///
    /// Default: [`RequestListKind::Active`](crate::models::RequestListKind::Active). `t` on the wire.
    pub fn kind(mut self, kind: crate::models::RequestListKind) -> Self {
        self.request = self.request.kind(kind);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::UserSetRequests> {
        self.client.wait(self.request.send())
    }
}
