// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The games that a user has earned achievements in, with how many: one entry that counts achievements earned in
    /// any mode, and where there are any, one right after it that counts those of hardcore mode only. Only games with
    /// more than five achievements are there. The games that are furthest come first. The list can be very long; an
    /// unknown user has an empty one.
    ///
    /// The site calls this endpoint a legacy one and asks to use the completion progress instead.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetUserCompletedGames.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-completed-games.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_completed_games("Scott").send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    #[deprecated = "the site's documentation advises against it"]
    #[allow(deprecated)]
    pub fn user_completed_games<T0>(&self, user: T0) -> UserCompletedGamesRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserCompletedGamesRequest { request: self.client().user_completed_games(user), client: self.clone() }
    }
}

/// A request for the games of a user, in two ways of counting: see [`Client::user_completed_games`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserCompletedGamesRequest {
    client: Client,
    request: requests::UserCompletedGamesRequest,
}

impl UserCompletedGamesRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<Vec<crate::models::CompletedGame>> {
        self.client.wait(self.request.send())
    }
}
