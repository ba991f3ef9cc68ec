// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! All claims that are active.
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getActiveClaims", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// All claims that are active or in review, those for which a user leads the work and those for which one
    /// takes part, newest first. The list is whole, however long it is.
    ///
    /// A claim that is past its end stays here until somebody closes it; its `MinutesLeft` is negative.
    ///
    /// The server's endpoint is `API_GetActiveClaims.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-active-claims.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.active_claims().await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn active_claims(&self) -> ActiveClaimsRequest {
        ActiveClaimsRequest { client: self.clone() }
    }
}

/// A request for all claims that are active: see [`Client::active_claims`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
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
