// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The newest claims that are completed, dropped or expired.
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use std::pin::Pin;

static OPERATION: Operation = Operation { id: "getClaims", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The newest claims of one kind, newest first.
    ///
    /// There are at most 1000, and no way to older ones. Of completed claims only the primary ones are listed, of
    /// dropped ones all. Expired claims are those among the newest 1000 active ones that are past their end; for
    /// them the server nearly always sends an object with numbers for keys in place of a list, whose values are
    /// the claims.
    ///
    /// The server's endpoint is `API_GetClaims.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-claims.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .claims()
    ///     .kind(retroachievements::models::ClaimKind::Dropped)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn claims(&self) -> ClaimsRequest {
        ClaimsRequest { client: self.clone(), kind: None }
    }
}

/// A request for the newest claims that are completed, dropped or expired: see [`Client::claims`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ClaimsRequest {
    client: Client,
    kind: Option<crate::models::ClaimKind>,
}

impl ClaimsRequest {
    /// Which claims are wanted.
    ///
    /// Default: [`ClaimKind::Completed`](crate::models::ClaimKind::Completed). `k` on the wire.
    pub fn kind(mut self, kind: crate::models::ClaimKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::Claim>> {
        let kind = self.kind.map(|value| value.as_i64());
        let call = OPERATION.about([]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_claims(kind).await },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for ClaimsRequest {
    type Output = Result<Vec<crate::models::Claim>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
