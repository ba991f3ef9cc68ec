// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The users who have earned an achievement, newest first, with the achievement, its game and console, and
    /// how many players have earned it.
    ///
    /// The list is read in pages, by offset and count. It has no total of its own: `UnlocksCount` counts
    /// tracked players only, while the list also holds untracked ones, so the end is a page shorter than the
    /// count. New unlocks arrive at the head and move all others down.
    ///
    /// The server's endpoint is `API_GetAchievementUnlocks.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievement-unlocks.html).
    ///
    /// # Arguments
    ///
    /// - `achievement_id` (`a` on the wire): The number of the achievement. The server reads leading digits and takes anything else as 0, for
    ///   which it answers 200 with an achievement whose ID is null.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .achievement_unlocks(13876)
    ///     .count(100)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_unlocks<T0>(&self, achievement_id: T0) -> AchievementUnlocksRequest
    where
        T0: TryInto<crate::AchievementId, Error: Into<Error>>,
    {
        AchievementUnlocksRequest {
            request: self.client().achievement_unlocks(achievement_id),
            client: self.clone(),
        }
    }
}

/// A request for the users who have earned an achievement: see [`Client::achievement_unlocks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementUnlocksRequest {
    client: Client,
    request: requests::AchievementUnlocksRequest,
}

impl AchievementUnlocksRequest {
    /// How many unlocks to return. The server lowers a larger count to 500 and returns no unlocks for 0.
    ///
    /// From 1 to 500. Default: 50. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many unlocks to skip, counted from the newest. Past the end of the list, no unlocks are returned.
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
    pub fn send(self) -> Result<crate::models::AchievementUnlocks> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::AchievementUnlocksRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::AchievementUnlocksRequest> {
        Items::new(self.client, self.request.items())
    }
}
