// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The ten users with the most points of hardcore mode, the first first. Untracked users are left out. The wire has
    /// digits for names; where two users have equal points, the list can come as an object.
    ///
    /// The server's endpoint is `API_GetTopTenUsers.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-top-ten-users.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.top_ten_users().send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn top_ten_users(&self) -> TopTenUsersRequest {
        TopTenUsersRequest { request: self.client().top_ten_users(), client: self.clone() }
    }
}

/// A request for the ten users with the most points: see [`Client::top_ten_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TopTenUsersRequest {
    client: Client,
    request: requests::TopTenUsersRequest,
}

impl TopTenUsersRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<Vec<crate::models::TopUser>> {
        self.client.wait(self.request.send())
    }
}
