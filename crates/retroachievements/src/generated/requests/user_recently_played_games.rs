// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The games that a user last played.
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
    Operation { id: "getUserRecentlyPlayedGames", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The games that a user has played, the last played first, and how far the user is with each. Hubs and events
    /// are left out. An unknown user has an empty list.
    ///
    /// The list is read in pages, by offset and count, and has no total: its end is a page shorter than the count.
    /// A game that is played moves to the head, and others down.
    ///
    /// The server's endpoint is `API_GetUserRecentlyPlayedGames.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-recently-played-games.html).
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
    ///     .user_recently_played_games("Scott")
    ///     .count(50)
    ///     .offset(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_recently_played_games<T0>(&self, user: T0) -> UserRecentlyPlayedGamesRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentlyPlayedGamesRequest {
            client: self.clone(),
            user: argument(user),
            count: None,
            offset: None,
        }
    }
}

/// A request for the games that a user last played: see [`Client::user_recently_played_games`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserRecentlyPlayedGamesRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    count: Option<u32>,
    offset: Option<u64>,
}

impl UserRecentlyPlayedGamesRequest {
    /// How many games to return. The server lowers a larger count to 50 and returns no games for 0.
    ///
    /// From 1 to 50. Default: 10. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How many games to skip, counted from the last played. Past the end of the list, no games are returned.
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
    pub async fn send(self) -> Result<Vec<crate::models::RecentlyPlayedGame>> {
        let user = String::from(self.user?);
        let count = within("count", self.count, 1, 50)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let call = OPERATION.about([Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_recently_played_games(count, offset, &user).await }
                },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
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

impl IntoFuture for UserRecentlyPlayedGamesRequest {
    type Output = Result<Vec<crate::models::RecentlyPlayedGame>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for UserRecentlyPlayedGamesRequest {}
impl Paged for UserRecentlyPlayedGamesRequest {
    type Page = Vec<crate::models::RecentlyPlayedGame>;
    type Item = crate::models::RecentlyPlayedGame;
    const MAX_COUNT: u32 = 50;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.len()
    }

    fn total(page: &Self::Page) -> Option<u64> {
        {
            let _ = page;
            None
        }
    }

    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(page)
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.game_id.hash(state)
    }
}
