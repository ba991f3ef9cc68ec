// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Games for which a user has requested achievements.
use crate::argument::Argument;
use crate::argument::argument;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getUserSetRequests",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(3600u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Games for which a user has requested achievements.
    ///
    /// The games for which a user has requested an achievement set, by title, and the number of requests that the
    /// user may make. By default, only games that still have no achievements are listed. An unknown user gives a
    /// 404.
    ///
    /// A cache keeps the answer for 1 hour.
    ///
    /// Endpoint: `API_GetUserSetRequests.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-set-requests.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .user_set_requests("Scott")
    ///     .kind(retroachievements::models::RequestListKind::All)
    ///     .await?;
    /// println!("{} {}", answer.allowed_requests, answer.points_for_next);
    /// for row in answer.requested_sets {
    ///     println!("{} {} {}", row.game_id, row.title, row.console_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_set_requests<T0>(&self, user: T0) -> UserSetRequestsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserSetRequestsRequest {
            client: self.clone(),
            user: argument(user),
            kind: None,
            options: Options::default(),
        }
    }
}

/// A request for games for which a user has requested achievements, made by [`Client::user_set_requests`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserSetRequestsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    kind: Option<crate::models::RequestListKind>,
    pub(super) options: Options,
}

impl UserSetRequestsRequest {
    /// Requests to list.
    ///
    /// Default: [`RequestListKind::Active`](crate::models::RequestListKind::Active).
    pub fn kind(mut self, kind: crate::models::RequestListKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those
    /// that the server asks for. The client does not begin a wait that would pass it, but fails at once with
    /// [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.
    ///
    /// It counts from when the request is sent. Each page of a list has this time. Default: none.
    pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).
    ///
    /// Without a [cache](crate::ClientBuilder::cache) it does nothing.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.options.cache = Some(cache);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::UserSetRequests> {
        self.call()?.send(|answer| answer.into()).await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        self.call()?.json().await
    }

    /// Checks the arguments, and builds what is sent.
    fn call(self) -> Result<Typed<retroachievements_client::types::UserSetRequests>> {
        let user = String::from(self.user?);
        let kind = self.kind.map(|value| value.as_i64());
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_user_set_requests(kind, &user).await
        })
    }
}

impl IntoFuture for UserSetRequestsRequest {
    type Output = Result<crate::models::UserSetRequests>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
