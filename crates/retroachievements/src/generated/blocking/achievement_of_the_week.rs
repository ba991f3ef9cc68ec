// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The achievement of the week and the newest unlocks of it in this event, at most 500. Where there is none, that is
    /// an error, as for anything that does not exist.
    ///
    /// The server's endpoint is `API_GetAchievementOfTheWeek.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievement-of-the-week.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.achievement_of_the_week().send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_of_the_week(&self) -> AchievementOfTheWeekRequest {
        AchievementOfTheWeekRequest { request: self.client().achievement_of_the_week(), client: self.clone() }
    }
}

/// A request for the achievement of the week: see [`Client::achievement_of_the_week`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementOfTheWeekRequest {
    client: Client,
    request: requests::AchievementOfTheWeekRequest,
}

impl AchievementOfTheWeekRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::AchievementOfTheWeek> {
        self.client.wait(self.request.send())
    }
}
