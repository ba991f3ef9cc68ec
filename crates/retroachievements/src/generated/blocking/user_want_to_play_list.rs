// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The games on a user's "want to play" list, in no promised order. The list is for its owner, and for users who
    /// follow the owner and are followed by them; anybody else is refused, with a status of 401 though their key is
    /// valid.
    ///
    /// The server's endpoint is `API_GetUserWantToPlayList.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-want-to-play-list.html).
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
    ///     .user_want_to_play_list("Scott")
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_want_to_play_list<T0>(&self, user: T0) -> UserWantToPlayListRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserWantToPlayListRequest {
            request: self.client().user_want_to_play_list(user),
            client: self.clone(),
        }
    }
}

/// A request for the games that a user wants to play: see [`Client::user_want_to_play_list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserWantToPlayListRequest {
    client: Client,
    request: requests::UserWantToPlayListRequest,
}

impl UserWantToPlayListRequest {
    /// How many games to return.
    ///
    /// From 1 to 500. Default: 100. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many games to skip. Past the end of the list, none are returned.
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
    pub fn send(self) -> Result<crate::models::WantToPlayList> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::UserWantToPlayListRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::UserWantToPlayListRequest> {
        Items::new(self.client, self.request.items())
    }
}
