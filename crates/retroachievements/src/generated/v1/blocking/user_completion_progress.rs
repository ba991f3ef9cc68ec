// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's progress and highest award in every game played.
    ///
    /// The games in which a user has earned achievements, with the highest award in each. The game with the most
    /// recent achievement comes first, games without a date last. An unknown user has an empty list.
    ///
    /// Games with up to five achievements, events and games on inactive consoles are left out. An award keeps its
    /// game in the list all the same, with 0 as its numbers of achievements and the date of an award as its most
    /// recent date.
    ///
    /// The server builds the whole list for every page, so prefer large pages. Rows move while the user plays.
    ///
    /// Endpoint: `API_GetUserCompletionProgress.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-completion-progress.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_completion_progress("Scott")
    ///     .count(500)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {} {} {}", row.title, row.console_name, row.num_awarded_hardcore, row.max_possible);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_completion_progress<T0>(&self, user: T0) -> UserCompletionProgressRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserCompletionProgressRequest {
            request: self.client().user_completion_progress(user),
            client: self.clone(),
        }
    }
}

/// A request for a user's progress and highest award in every game played, made by [`Client::user_completion_progress`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserCompletionProgressRequest {
    client: Client,
    request: requests::UserCompletionProgressRequest,
}

impl UserCompletionProgressRequest {
    /// Number of games to return.
    ///
    /// From 1 to 500. Default: 100.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of games to skip.
    ///
    /// From 0 to 9007199254740991. Default: 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
        self
    }

    /// Makes an unknown user an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty answer: so a mistyped name is found.
    ///
    /// An empty answer then takes a second request, `user_points`, within the same `deadline`. Default: an unknown user has an empty answer.
    pub fn require_user(mut self) -> Self {
        self.request = self.request.require_user();
        self
    }

    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
        self.request = self.request.retry(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those
    /// that the server asks for. The client does not begin a wait that would pass it, but fails at once with
    /// [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.
    ///
    /// It counts from when the request is sent. Each page of a list has this time. Default: none.
    pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).
    ///
    /// Without a [cache](crate::ClientBuilder::cache) it does nothing.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.request = self.request.cache(cache);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::UserCompletionProgress> {
        self.client.wait(self.request.send())
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub fn json(self) -> Result<serde_json::Value> {
        self.client.wait(self.request.json())
    }

    /// Iterates over the pages of the list, from `offset` on.
    pub fn pages(self) -> Pages<requests::UserCompletionProgressRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`UserCompletionProgressRequest::items`](requests::UserCompletionProgressRequest::items).
    pub fn items(self) -> Items<requests::UserCompletionProgressRequest> {
        Items::new(self.client, self.request.items())
    }
}
