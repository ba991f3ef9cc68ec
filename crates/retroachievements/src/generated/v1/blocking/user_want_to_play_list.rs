// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Games on a user's "want to play" list.
    ///
    /// The games on a user's "want to play" list, in no guaranteed order. You can read your own list, and the
    /// lists of users you follow who also follow you. Any other list is refused with status 401, although your
    /// key is valid. An unknown user gives a 404.
    ///
    /// A page that holds a deleted game fails with a server error.
    ///
    /// Endpoint: `API_GetUserWantToPlayList.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-want-to-play-list.html)).
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
    ///     .user_want_to_play_list("Scott")
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {} {} {} {}", row.id, row.title, row.console_name, row.achievements_published, row.points_total);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_want_to_play_list<T0>(&self, user: T0) -> UserWantToPlayListRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserWantToPlayListRequest {
            request: self.client().user_want_to_play_list(user),
            client: self.clone(),
        }
    }
}

/// A request for games on a user's "want to play" list, made by [`Client::user_want_to_play_list`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserWantToPlayListRequest {
    client: Client,
    request: requests::UserWantToPlayListRequest,
}

impl UserWantToPlayListRequest {
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
    pub fn send(self) -> Result<crate::models::WantToPlayList> {
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
    pub fn pages(self) -> Pages<requests::UserWantToPlayListRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`UserWantToPlayListRequest::items`](requests::UserWantToPlayListRequest::items).
    pub fn items(self) -> Items<requests::UserWantToPlayListRequest> {
        Items::new(self.client, self.request.items())
    }
}
