// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The ten users with the most points.
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getTopTenUsers", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The ten users with the most points of hardcore mode, the first first. Untracked users are left out. The wire has
    /// digits for names; where two users have equal points, the list can come as an object.
    ///
    /// The server's endpoint is `API_GetTopTenUsers.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-top-ten-users.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.top_ten_users().await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn top_ten_users(&self) -> TopTenUsersRequest {
        TopTenUsersRequest { client: self.clone() }
    }
}

/// A request for the ten users with the most points: see [`Client::top_ten_users`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
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
