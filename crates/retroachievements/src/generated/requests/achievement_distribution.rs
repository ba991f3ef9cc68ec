// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! How many players have how many of a game's achievements.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getAchievementDistribution", not_found: &[], refused_as_empty: &[], empty: "" };

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .achievement_distribution(1)
    ///     .hardcore(true)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_distribution<T0>(&self, game_id: T0) -> AchievementDistributionRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        AchievementDistributionRequest {
            client: self.clone(),
            game_id: argument(game_id),
            hardcore: None,
            flag: None,
        }
    }
}

/// A request for how many players have how many of a game's achievements: see [`Client::achievement_distribution`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementDistributionRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    hardcore: Option<bool>,
    flag: Option<crate::models::AchievementFlag>,
}

impl AchievementDistributionRequest {
    /// Whether achievements earned in hardcore mode are counted, instead of those in softcore mode.
    ///
    /// Default: false. `h` on the wire.
    pub fn hardcore(mut self, hardcore: bool) -> Self {
        self.hardcore = Some(hardcore);
        self
    }

    /// Whether the game's promoted or its unpromoted achievements are counted. The server takes any other
    /// value for the promoted ones.
    ///
    /// Default: [`AchievementFlag::Promoted`](crate::models::AchievementFlag::Promoted). `f` on the wire.
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<std::collections::BTreeMap<u64, u64>> {
        let game_id = self.game_id?.get();
        let hardcore = self.hardcore.map(u64::from);
        let flag = self.flag.map(|value| value.as_i64());
        let call = OPERATION.about([Subject::new("game", game_id)]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_achievement_distribution(flag, hardcore, game_id).await },
                |answer| answer.into_iter().map(|(key, item)| (key.0, item.0)).collect(),
            )
            .await
    }
}

impl IntoFuture for AchievementDistributionRequest {
    type Output = Result<std::collections::BTreeMap<u64, u64>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
