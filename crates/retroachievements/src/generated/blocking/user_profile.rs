// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

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
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_profile("Scott").send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_profile<T0>(&self, user: T0) -> UserProfileRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserProfileRequest { request: self.client().user_profile(user), client: self.clone() }
    }
}

/// A request for the profile of a user: see [`Client::user_profile`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserProfileRequest {
    client: Client,
    request: requests::UserProfileRequest,
}

impl UserProfileRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::UserProfile> {
        self.client.wait(self.request.send())
    }
}
