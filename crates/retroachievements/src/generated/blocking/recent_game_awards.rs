// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Result;
use crate::requests;

impl Client {
    /// The awards that users of the site got for games, newest first. `Total` counts all awards that fit, of which there
    /// are millions; an award of a user whose account is deleted counts there and is missing from the list, so a page
    /// can be shorter than the count without being the last.
    ///
    /// New awards arrive at the head and move all others down: give a day to read a list that stays as it is.
    ///
    /// The server's endpoint is `API_GetRecentGameAwards.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-recent-game-awards.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .recent_game_awards()
    ///     .until(retroachievements::jiff::civil::date(2024, 5, 1))
    ///     .kinds([retroachievements::models::AwardKind::BeatenHardcore, retroachievements::models::AwardKind::Mastered])
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn recent_game_awards(&self) -> RecentGameAwardsRequest {
        RecentGameAwardsRequest { request: self.client().recent_game_awards(), client: self.clone() }
    }
}

/// A request for the newest awards for games: see [`Client::recent_game_awards`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecentGameAwardsRequest {
    client: Client,
    request: requests::RecentGameAwardsRequest,
}

impl RecentGameAwardsRequest {
    /// The newest day whose awards are wanted, UTC, not after today. The official clients call it the start, for the
    /// list goes back from there.
    ///
    /// Without it: awards up to now. `d` on the wire.
    pub fn until(mut self, until: jiff::civil::Date) -> Self {
        self.request = self.request.until(until);
        self
    }

    /// The kinds of awards that are wanted. The server leaves out kinds that it does not know.
    ///
    /// Without it: awards of all kinds. `k` on the wire.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = crate::models::AwardKind>) -> Self {
        self.request = self.request.kinds(kinds);
        self
    }

    /// How many awards to return. The server lowers a larger count to 100.
    ///
    /// From 1 to 100. Default: 25. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many awards to skip. Past the end of the list, none are returned.
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
    pub fn send(self) -> Result<crate::models::RecentGameAwards> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::RecentGameAwardsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::RecentGameAwardsRequest> {
        Items::new(self.client, self.request.items())
    }
}
