// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// For each number of achievements, from 1 to all that the game has, how many players have earned exactly so
    /// many. Every number is there, in ascending order.
    ///
    /// In softcore mode, which is the default, only achievements count that a player has not also earned in
    /// hardcore mode; so the two modes have nothing in common, and their sum means nothing. Untracked players are
    /// left out, except for the caller. For a game that does not exist, or that has no such achievements, the
    /// server answers 200 with an empty list.
    ///
    /// The server's endpoint is `API_GetAchievementDistribution.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievement-distribution.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`i` on the wire): The number of the game. The server reads leading digits and takes anything else as 0, which no game
    ///   has.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .achievement_distribution(1)
    ///     .hardcore(true)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_distribution<T0>(&self, game_id: T0) -> AchievementDistributionRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        AchievementDistributionRequest {
            request: self.client().achievement_distribution(game_id),
            client: self.clone(),
        }
    }
}

/// A request for how many players have how many of a game's achievements: see [`Client::achievement_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementDistributionRequest {
    client: Client,
    request: requests::AchievementDistributionRequest,
}

impl AchievementDistributionRequest {
    /// Whether achievements earned in hardcore mode are counted, instead of those in softcore mode.
    ///
    /// Default: false. `h` on the wire.
    pub fn hardcore(mut self, hardcore: bool) -> Self {
        self.request = self.request.hardcore(hardcore);
        self
    }

    /// Whether the game's promoted or its unpromoted achievements are counted. The server takes any other
    /// value for the promoted ones.
    ///
    /// Default: [`AchievementFlag::Promoted`](crate::models::AchievementFlag::Promoted). `f` on the wire.
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.request = self.request.flag(flag);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<std::collections::BTreeMap<u64, u64>> {
        self.client.wait(self.request.send())
    }
}
