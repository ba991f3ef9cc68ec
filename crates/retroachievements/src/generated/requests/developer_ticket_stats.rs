// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! How many tickets are assigned to a developer.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getDeveloperTicketStats", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// How many tickets on promoted achievements are assigned to a user, by state. Those that wait for an
    /// answer or for a review are in none of the numbers.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-developer-ticket-stats.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The developer, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.developer_ticket_stats("Scott").await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn developer_ticket_stats<T0>(&self, user: T0) -> DeveloperTicketStatsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        DeveloperTicketStatsRequest { client: self.clone(), user: argument(user) }
    }
}

/// A request for how many tickets are assigned to a developer: see [`Client::developer_ticket_stats`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeveloperTicketStatsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
}

impl DeveloperTicketStatsRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::DeveloperTicketStats> {
        let user = String::from(self.user?);
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_developer_ticket_stats(&user).await }
                },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for DeveloperTicketStatsRequest {
    type Output = Result<crate::models::DeveloperTicketStats>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
