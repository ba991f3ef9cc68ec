// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The games of a console.
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
    Operation { id: "getGameList", not_found: &["{\"success\":false}"], refused_as_empty: &[], empty: "" };

impl Client {
    /// All games of a console, by title, if asked for with the hashes of their files. The list is huge, and the site looks
    /// into heavy use of it: keep it. An unknown console has an empty list.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetGameList.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-list.html).
    ///
    /// # Arguments
    ///
    /// - `console_id` (`i` on the wire): The number of the console. There is no number for all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .game_list(1)
    ///     .only_with_achievements(true)
    ///     .with_hashes(true)
    ///     .count(1000)
    ///     .offset(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_list<T0>(&self, console_id: T0) -> GameListRequest
    where
        T0: TryInto<crate::ConsoleId, Error: Into<Error>>,
    {
        GameListRequest {
            client: self.clone(),
            console_id: argument(console_id),
            only_with_achievements: None,
            with_hashes: None,
            count: None,
            offset: None,
        }
    }
}

/// A request for the games of a console: see [`Client::game_list`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameListRequest {
    client: Client,
    console_id: Argument<crate::ConsoleId>,
    only_with_achievements: Option<bool>,
    with_hashes: Option<bool>,
    count: Option<u32>,
    offset: Option<u64>,
}

impl GameListRequest {
    /// Whether only games with achievements are wanted.
    ///
    /// Default: false. `f` on the wire.
    pub fn only_with_achievements(mut self, only_with_achievements: bool) -> Self {
        self.only_with_achievements = Some(only_with_achievements);
        self
    }

    /// Whether the hashes of the games' files are wanted.
    ///
    /// Default: false. `h` on the wire.
    pub fn with_hashes(mut self, with_hashes: bool) -> Self {
        self.with_hashes = Some(with_hashes);
        self
    }

    /// How many games to return. The server has no limit, and takes 0 for all of them.
    ///
    /// From 1 to 100000. Without it: all games. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How many games to skip. Past the end of the list, none are returned.
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
    pub async fn send(self) -> Result<Vec<crate::models::ListedGame>> {
        let console_id = self.console_id?.get();
        let only_with_achievements = self.only_with_achievements.map(u64::from);
        let with_hashes = self.with_hashes.map(u64::from);
        let count = within("count", self.count, 1, 100000)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let call = OPERATION.about([Subject::new("console", console_id)]);
        self.client
            .execute(
                &call,
                move |api| async move {
                    api.get_game_list(count, only_with_achievements, with_hashes, console_id, offset).await
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

impl IntoFuture for GameListRequest {
    type Output = Result<Vec<crate::models::ListedGame>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for GameListRequest {}
impl Paged for GameListRequest {
    type Page = Vec<crate::models::ListedGame>;
    type Item = crate::models::ListedGame;
    const MAX_COUNT: u32 = 100000;
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
        item.id.hash(state)
    }
}
