// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Result;
use crate::requests;

impl Client {
    /// The users who follow the owner of the web API key, those first who were active last.
    /// The order changes whenever somebody is active.
    ///
    /// The server's endpoint is `API_GetUsersFollowingMe.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-users-following-me.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .users_following_me()
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn users_following_me(&self) -> UsersFollowingMeRequest {
        UsersFollowingMeRequest { request: self.client().users_following_me(), client: self.clone() }
    }
}

/// A request for the users who follow you: see [`Client::users_following_me`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersFollowingMeRequest {
    client: Client,
    request: requests::UsersFollowingMeRequest,
}

impl UsersFollowingMeRequest {
    /// How many users to return.
    ///
    /// From 1 to 500. Default: 100. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many users to skip. Past the end of the list, none are returned.
    ///
    /// From 0 to 9007199254740991. Default: 0. `o` on the wire.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::Followers> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::UsersFollowingMeRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::UsersFollowingMeRequest> {
        Items::new(self.client, self.request.items())
    }
}
