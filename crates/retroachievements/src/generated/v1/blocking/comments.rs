// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Comments on a game, an achievement or a user's wall.
    ///
    /// The comments on a game, on an achievement or on a user's wall, in order of time.
    ///
    /// Comments of banned and deleted users are left out; automated ones by `Server` are included. Comments
    /// have no ID. An unknown game or achievement has no comments. A user who is unknown, is banned or has no
    /// wall is a 404.
    ///
    /// A number as subject needs a kind. With the kind for users, it is the numeric ID of a user, never a name,
    /// and gives their comments even if the wall is switched off. A user whose name is all digits must be given
    /// by ULID.
    ///
    /// Endpoint: `API_GetComments.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-comments.html)).
    ///
    /// # Arguments
    ///
    /// - `subject`: Subject of the comments, a game or achievement by ID, or a user by name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .comments(retroachievements::CommentSubject::game(1)?)
    ///     .order(retroachievements::models::CommentOrder::NewestFirst)
    ///     .count(100)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {} {}", row.submitted, row.user, row.text);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn comments<T0>(&self, subject: T0) -> CommentsRequest
    where
        T0: TryInto<crate::CommentSubject, Error: Into<Error>>,
    {
        CommentsRequest { request: self.client().comments(subject), client: self.clone() }
    }
}

/// A request for comments on a game, an achievement or a user's wall, made by [`Client::comments`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CommentsRequest {
    client: Client,
    request: requests::CommentsRequest,
}

impl CommentsRequest {
    /// Order of the comments.
    ///
    /// Default: [`CommentOrder::OldestFirst`](crate::models::CommentOrder::OldestFirst).
    pub fn order(mut self, order: crate::models::CommentOrder) -> Self {
        self.request = self.request.order(order);
        self
    }

    /// Number of comments to return.
    ///
    /// From 1 to 500. Default: 100.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of comments to skip.
    ///
    /// From 0 to 9007199254740991. Default: 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
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
    pub fn send(self) -> Result<crate::models::Comments> {
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
    pub fn pages(self) -> Pages<requests::CommentsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`CommentsRequest::items`](requests::CommentsRequest::items).
    pub fn items(self) -> Items<requests::CommentsRequest> {
        Items::new(self.client, self.request.items())
    }
}
