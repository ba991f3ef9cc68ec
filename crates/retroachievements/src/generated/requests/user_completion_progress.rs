// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The games that a user has played, with the highest award for each.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::within;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::paging::{Items, Paged, Pages, boxed, sealed::Sealed};
use crate::subject::Subject;
use std::hash::{Hash, Hasher};
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserCompletionProgress", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The games of which a user has earned achievements, with the highest award for each. The game of the newest
    /// achievement comes first, games without a date come last. An unknown user has an empty list.
    ///
    /// Only games with more than five achievements count, and none of events or of inactive consoles. Where the
    /// user has an award for a smaller game, or for one whose achievements are gone, the game is listed too, with 0
    /// as its number of achievements and the date of an award for it as that of the newest one.
    ///
    /// The list is read in pages, by offset and count. The server makes the whole list for every page, so large
    /// pages are better. A new achievement moves its game to the head.
    ///
    /// The server's endpoint is `API_GetUserCompletionProgress.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-completion-progress.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .user_completion_progress("Scott")
    ///     .count(500)
    ///     .offset(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_completion_progress<T0>(&self, user: T0) -> UserCompletionProgressRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserCompletionProgressRequest {
            client: self.clone(),
            user: argument(user),
            count: None,
            offset: None,
        }
    }
}

/// A request for the games that a user has played, with the highest award for each: see [`Client::user_completion_progress`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserCompletionProgressRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    count: Option<u32>,
    offset: Option<u64>,
}

impl UserCompletionProgressRequest {
    /// How many games to return.
    ///
    /// From 1 to 500. Default: 100. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How many games to skip. Past the end of the list, no games are returned.
    ///
    /// From 0 to 9007199254740991. Default: 0. `o` on the wire.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::UserCompletionProgress> {
        let user = String::from(self.user?);
        let count = within("count", self.count, 1, 500)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_completion_progress(count, offset, &user).await }
                },
                |answer| answer.into(),
            )
            .await
    }

    /// The pages of the list, from the offset on, as a stream; as large as the server allows unless
    /// `count` says otherwise.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The entries of the list, from the offset on, as a stream that reads page after page and yields
    /// each entry once.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }
}

impl IntoFuture for UserCompletionProgressRequest {
    type Output = Result<crate::models::UserCompletionProgress>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for UserCompletionProgressRequest {}
impl Paged for UserCompletionProgressRequest {
    type Page = crate::models::UserCompletionProgress;
    type Item = crate::models::UserGameCompletion;
    const MAX_COUNT: u32 = 500;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.results.len()
    }

    fn total(page: &Self::Page) -> Option<u64> {
        Some(page.total)
    }

    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.results)
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.game_id.hash(state)
    }
}
