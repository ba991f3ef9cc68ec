// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! All active claims, newest first.
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getActiveClaims", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// All active claims, newest first.
    ///
    /// All claims that are active or in review, primary and collaboration, newest first. The list is complete,
    /// however long it is.
    ///
    /// A claim past its end stays in the list, with a negative `minutes_left`, until somebody closes it.
    ///
    /// Endpoint: `API_GetActiveClaims.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-active-claims.html)).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.active_claims().await?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.user, row.game_title, row.console_name, row.created, row.minutes_left);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn active_claims(&self) -> ActiveClaimsRequest {
        ActiveClaimsRequest { client: self.clone() }
    }
}

/// A request for all active claims, newest first, made by [`Client::active_claims`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ActiveClaimsRequest {
    client: Client,
}

impl ActiveClaimsRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::Claim>> {
        let call = OPERATION.about([]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_active_claims().await },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for ActiveClaimsRequest {
    type Output = Result<Vec<crate::models::Claim>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
