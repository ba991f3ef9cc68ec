// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's games with the share of achievements earned.
use crate::argument::Argument;
use crate::argument::argument;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::known::{self, Proof};
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getUserCompletedGames",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// A user's games with the share of achievements earned.
    ///
    /// The games in which a user has earned achievements, most complete first. A game has one entry for
    /// achievements earned in any mode and, if the user earned any in hardcore mode, a second one right after it
    /// for hardcore mode. Only games with more than five achievements are listed. The list is not paged and can
    /// be very long. An unknown user has an empty list.
    ///
    /// The site calls this endpoint legacy: use the user's completion progress instead.
    ///
    /// Endpoint: `API_GetUserCompletedGames.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-completed-games.html)).
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
    /// let answer = client.user_completed_games("Scott").await?;
    /// for row in answer {
    ///     println!("{} {} {} {} {} {}", row.title, row.console_name, row.num_awarded, row.max_possible, row.share_won, row.hardcore_mode);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the site's documentation advises against it"]
    pub fn user_completed_games<T0>(&self, user: T0) -> UserCompletedGamesRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserCompletedGamesRequest {
            client: self.clone(),
            user: argument(user),
            require_user: false,
            options: Options::default(),
        }
    }
}

/// A request for a user's games with the share of achievements earned, made by [`Client::user_completed_games`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserCompletedGamesRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    require_user: bool,
    pub(super) options: Options,
}

impl UserCompletedGamesRequest {
    /// Makes an unknown user an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty answer: so a mistyped name is found.
    ///
    /// An empty answer then takes a second request, `user_points`, within the same `deadline`. Default: an unknown user has an empty answer.
    pub fn require_user(mut self) -> Self {
        self.require_user = true;
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
    pub async fn send(self) -> Result<Vec<crate::models::CompletedGame>> {
        let proof = self.proof();
        known::checked(
                proof,
                async move {
                    self.call()?
                        .send(|answer| {
                            answer.into_iter().map(|item| item.into()).collect()
                        })
                        .await
                },
                |answer: &Vec<crate::models::CompletedGame>| answer.is_empty(),
            )
            .await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        let proof = self.proof();
        known::checked(proof, async move { self.call()?.json().await }, |json| known::is_empty(json, ""))
            .await
    }

    /// How to find out whether there is what an empty answer is about.
    fn proof(&self) -> Option<Proof> {
        let user = self.user.clone().ok().filter(|_| self.require_user)?;
        let mut request = self.client.user_points(user);
        request.options = self.options.clone();
        Some(Proof::new(&OPERATION, self.options.deadline, move |deadline| {
            request.options.deadline = deadline;
            Box::pin(request.json())
        }))
    }

    /// Checks the arguments, and builds what is sent.
    fn call(
        self,
    ) -> Result<Typed<retroachievements_client::wire::List<retroachievements_client::types::CompletedGame>>>
    {
        let user = String::from(self.user?);
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_user_completed_games(&user).await
        })
    }
}

impl IntoFuture for UserCompletedGamesRequest {
    type Output = Result<Vec<crate::models::CompletedGame>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
