// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The games of which a user has earned achievements, with the highest award for each. The game of the newest
    /// achievement comes first, games without a date come last. An unknown user has an empty list.
    ///
    /// Only games with more than five achievements count, and none of events or of inactive consoles. Where the
    /// user has an award for a smaller game, or for one whose achievements are gone, the game is listed too, with 0
    /// as its number of achievements and the date of an award for it as that of the newest one.
    ///
    /// The list is read in pages, by offset and count. The server makes the whole list for every page, so large
    /// pages are better. A new achievement moves its game to the head.
    ///
    /// The server's endpoint is `API_GetUserCompletionProgress.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-completion-progress.html).
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
    ///     .user_completion_progress("Scott")
    ///     .count(500)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_completion_progress<T0>(&self, user: T0) -> UserCompletionProgressRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserCompletionProgressRequest {
            request: self.client().user_completion_progress(user),
            client: self.clone(),
        }
    }
}

/// A request for the games that a user has played, with the highest award for each: see [`Client::user_completion_progress`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserCompletionProgressRequest {
    client: Client,
    request: requests::UserCompletionProgressRequest,
}

impl UserCompletionProgressRequest {
    /// How many games to return.
    ///
    /// From 1 to 500. Default: 100. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many games to skip. Past the end of the list, no games are returned.
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
    pub fn send(self) -> Result<crate::models::UserCompletionProgress> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::UserCompletionProgressRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::UserCompletionProgressRequest> {
        Items::new(self.client, self.request.items())
    }
}
