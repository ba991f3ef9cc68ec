// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The comments on a game or an achievement, or on the wall of a user, in the order of their times.
    ///
    /// The list is read in pages, by offset and count. Comments of banned and of deleted users are left out; those
    /// that the site writes itself, as `Server`, are there. A comment has no number of its own. For a game or an
    /// achievement that does not exist, there are no comments; a user without a wall is answered with 404.
    ///
    /// A number as subject needs a kind. With the kind for users it means the number of a user, not a name, and
    /// gives the wall even where it is switched off. A user whose name has digits only can therefore only be given
    /// by ULID.
    ///
    /// The server's endpoint is `API_GetComments.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-comments.html).
    ///
    /// # Arguments
    ///
    /// - `subject` (`i` on the wire): What the comments are on, namely a game or an achievement by its number, or a user by name or by ULID.
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
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn comments<T0>(&self, subject: T0) -> CommentsRequest
    where
        T0: TryInto<crate::CommentSubject, Error: Into<Error>>,
    {
        CommentsRequest { request: self.client().comments(subject), client: self.clone() }
    }
}

/// A request for the comments on a game, an achievement or a user: see [`Client::comments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CommentsRequest {
    client: Client,
    request: requests::CommentsRequest,
}

impl CommentsRequest {
    /// Whether the oldest or the newest comments come first.
    ///
    /// Default: [`CommentOrder::OldestFirst`](crate::models::CommentOrder::OldestFirst). `sort` on the wire.
    pub fn order(mut self, order: crate::models::CommentOrder) -> Self {
        self.request = self.request.order(order);
        self
    }

    /// How many comments to return.
    ///
    /// From 1 to 500. Default: 100. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many comments to skip. Past the end of the list, no comments are returned.
    ///
    /// From 0 to 9007199254740991. Default: 0. `o` on the wire.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
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

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::CommentsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::CommentsRequest> {
        Items::new(self.client, self.request.items())
    }
}
