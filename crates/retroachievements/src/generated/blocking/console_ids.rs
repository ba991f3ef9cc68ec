// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Result;
use crate::requests;

impl Client {
    /// All consoles that the site knows, with their ids, in no promised order.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetConsoleIDs.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-console-ids.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .console_ids()
    ///     .only_active(true)
    ///     .only_game_systems(true)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn console_ids(&self) -> ConsoleIdsRequest {
        ConsoleIdsRequest { request: self.client().console_ids(), client: self.clone() }
    }
}

/// A request for all consoles: see [`Client::console_ids`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConsoleIdsRequest {
    client: Client,
    request: requests::ConsoleIdsRequest,
}

impl ConsoleIdsRequest {
    /// Whether only active consoles are wanted.
    ///
    /// Default: false. `a` on the wire.
    pub fn only_active(mut self, only_active: bool) -> Self {
        self.request = self.request.only_active(only_active);
        self
    }

    /// Whether only consoles with games are wanted, without hubs and events.
    ///
    /// Default: false. `g` on the wire.
    pub fn only_game_systems(mut self, only_game_systems: bool) -> Self {
        self.request = self.request.only_game_systems(only_game_systems);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<Vec<crate::models::Console>> {
        self.client.wait(self.request.send())
    }
}
