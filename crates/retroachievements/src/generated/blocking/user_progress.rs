// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

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
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_progress("Scott", [1, 14402]).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_progress<T0, T1>(&self, user: T0, game_ids: T1) -> UserProgressRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
        T1: IntoIterator<Item: TryInto<crate::GameId, Error: Into<Error>>>,
    {
        UserProgressRequest { request: self.client().user_progress(user, game_ids), client: self.clone() }
    }
}

/// A request for the progress of a user with some games: see [`Client::user_progress`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserProgressRequest {
    client: Client,
    request: requests::UserProgressRequest,
}

impl UserProgressRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<std::collections::BTreeMap<crate::GameId, crate::models::GameProgress>> {
        self.client.wait(self.request.send())
    }
}
