// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The entries of a leaderboard, the best first, and of equal ones the older first. Untracked users are left out.
    ///
    /// The server's endpoint is `API_GetLeaderboardEntries.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-leaderboard-entries.html).
    ///
    /// # Arguments
    ///
    /// - `leaderboard_id` (`i` on the wire): The number of the leaderboard.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .leaderboard_entries(104)
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn leaderboard_entries<T0>(&self, leaderboard_id: T0) -> LeaderboardEntriesRequest
    where
        T0: TryInto<crate::LeaderboardId, Error: Into<Error>>,
    {
        LeaderboardEntriesRequest {
            request: self.client().leaderboard_entries(leaderboard_id),
            client: self.clone(),
        }
    }
}

/// A request for the entries of a leaderboard: see [`Client::leaderboard_entries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LeaderboardEntriesRequest {
    client: Client,
    request: requests::LeaderboardEntriesRequest,
}

impl LeaderboardEntriesRequest {
    /// How many entries to return.
    ///
    /// From 1 to 500. Default: 100. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many entries to skip. Past the end of the list, none are returned.
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
    pub fn send(self) -> Result<crate::models::LeaderboardEntries> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::LeaderboardEntriesRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::LeaderboardEntriesRequest> {
        Items::new(self.client, self.request.items())
    }
}
