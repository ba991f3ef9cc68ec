// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// How many tickets on an achievement are open. One that waits for an answer of the user who reported it
    /// counts as open.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-achievement-ticket-stats.html).
    ///
    /// # Arguments
    ///
    /// - `achievement_id` (`a` on the wire): The number of the achievement.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.achievement_ticket_stats(9).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_ticket_stats<T0>(&self, achievement_id: T0) -> AchievementTicketStatsRequest
    where
        T0: TryInto<crate::AchievementId, Error: Into<Error>>,
    {
        AchievementTicketStatsRequest {
            request: self.client().achievement_ticket_stats(achievement_id),
            client: self.clone(),
        }
    }
}

/// A request for how many open tickets an achievement has: see [`Client::achievement_ticket_stats`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementTicketStatsRequest {
    client: Client,
    request: requests::AchievementTicketStatsRequest,
}

impl AchievementTicketStatsRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::AchievementTicketStats> {
        self.client.wait(self.request.send())
    }
}
