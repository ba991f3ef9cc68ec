// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Ten users with the most hardcore points.
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getTopTenUsers", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// Ten users with the most hardcore points.
    ///
    /// The ten users with the most hardcore points, highest first. Ties are ordered by RetroPoints. Untracked
    /// users are left out.
    ///
    /// Endpoint: `API_GetTopTenUsers.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-top-ten-users.html)).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.top_ten_users().await?;
    /// for row in answer {
    ///     println!("{} {} {}", row.user, row.total_points, row.total_true_points);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_ten_users(&self) -> TopTenUsersRequest {
        TopTenUsersRequest { client: self.clone() }
    }
}

/// A request for ten users with the most hardcore points, made by [`Client::top_ten_users`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct TopTenUsersRequest {
    client: Client,
}

impl TopTenUsersRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::TopUser>> {
        let call = OPERATION.about([]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_top_ten_users().await },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for TopTenUsersRequest {
    type Output = Result<Vec<crate::models::TopUser>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
