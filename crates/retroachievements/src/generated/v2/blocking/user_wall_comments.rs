// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Comments on a user's wall.
    ///
    /// The comments on a user's wall, oldest first. Those of deleted and banned users are left out. A user who has switched
    /// the wall off gives a 404.
    ///
    /// Endpoint: `users/{user}/wall-comments`.
    ///
    /// # Arguments
    ///
    /// - `user`: ULID or name of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .user_wall_comments("Scott")
    ///     .include(retroachievements::v2::models::CommentInclude::Author)
    ///     .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
    ///     .page(1)
    ///     .size(50)
    ///     .id([512])
    ///     .send()?;
    /// for row in answer.data {
    ///     println!("{} {} {}", row.submitted_at, row.author_display_name, row.body);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_wall_comments<T0>(&self, user: T0) -> UserWallCommentsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserWallCommentsRequest {
            request: self.0.client().v2().user_wall_comments(user),
            client: self.0.clone(),
        }
    }
}

/// A request for comments on a user's wall, made by [`Client::user_wall_comments`](crate::v2::blocking::Client::user_wall_comments). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserWallCommentsRequest {
    client: Client,
    request: requests::UserWallCommentsRequest,
}

impl UserWallCommentsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(mut self, include: impl crate::Several<crate::v2::models::CommentInclude>) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Order of the comments.
    ///
    /// Default: submittedAt, oldest first.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::CommentSort>>) -> Self {
        self.request = self.request.sort(sort);
        self
    }

    /// Number of the page, from 1.
    ///
    /// From 1 to 4294967295. Default: 1.
    pub fn page(mut self, page: u32) -> Self {
        self.request = self.request.page(page);
        self
    }

    /// Number of entries on a page.
    ///
    /// From 1 to 100. Default: 50.
    pub fn size(mut self, size: u32) -> Self {
        self.request = self.request.size(size);
        self
    }

    /// Only comments with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::CommentId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.id(id);
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
    pub fn send(self) -> Result<crate::v2::models::Comments> {
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

    /// Iterates over the pages of the list, from `page` on.
    pub fn pages(self) -> Pages<requests::UserWallCommentsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`UserWallCommentsRequest::items`](requests::UserWallCommentsRequest::items).
    pub fn items(self) -> Items<requests::UserWallCommentsRequest> {
        Items::new(self.client, self.request.items())
    }
}
