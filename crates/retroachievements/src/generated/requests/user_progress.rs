// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The progress of a user with some games.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::arguments;
use crate::argument::joined;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserProgress", not_found: &["[]"], refused_as_empty: &[], empty: "" };

impl Client {
    /// How far a user is with each of some games, by the number of the game. A game that does not exist, or that
    /// the user has not played, is there too. For an unknown user the server answers 200 with an empty list.
    ///
    /// For all games of a user, the list of completion progress is the better way.
    ///
    /// The server's endpoint is `API_GetUserProgress.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-progress.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    /// - `game_ids` (`i` on the wire): The numbers of the games. One that occurs twice counts once. The server drops what is no number above 0,
    ///   and knows no maximum; 500 keep the address short.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.user_progress("Scott", [1, 14402]).await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_progress<T0, T1>(&self, user: T0, game_ids: T1) -> UserProgressRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
        T1: IntoIterator<Item: TryInto<crate::GameId, Error: Into<Error>>>,
    {
        UserProgressRequest { client: self.clone(), user: argument(user), game_ids: arguments(game_ids) }
    }
}

/// A request for the progress of a user with some games: see [`Client::user_progress`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserProgressRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    game_ids: Argument<Vec<crate::GameId>>,
}

impl UserProgressRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(
        self,
    ) -> Result<std::collections::BTreeMap<crate::GameId, crate::models::GameProgress>> {
        let user = String::from(self.user?);
        let game_ids = joined("game_ids", &self.game_ids?, 500)?;
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let game_ids = game_ids.clone();
                    let user = user.clone();
                    async move { api.get_user_progress(&game_ids, &user).await }
                },
                |answer| {
                    answer
                        .into_iter()
                        .map(|(key, item)| (crate::GameId::from_server(key.0), item.into()))
                        .collect()
                },
            )
            .await
            .and_then(|map| self.client.unless_empty(&call, map))
    }
}

impl IntoFuture for UserProgressRequest {
    type Output = Result<std::collections::BTreeMap<crate::GameId, crate::models::GameProgress>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
