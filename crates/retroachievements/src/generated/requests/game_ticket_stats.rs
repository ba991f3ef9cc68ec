// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The tickets of a game.
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
    Operation { id: "getGameTicketStats", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// How many tickets the achievements of a game have and, if asked for, the tickets, newest first.
    ///
    /// Both the number and the list have tickets in any state, also those that were closed or resolved, though
    /// the number is called `OpenTickets`. It says how long the whole list is, which is read in pages, by offset
    /// and count. New tickets arrive at the head and move all others down.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-game-ticket-stats.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`g` on the wire): The number of the game.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .game_ticket_stats(1)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .with_tickets(true)
    ///     .count(100)
    ///     .offset(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_ticket_stats<T0>(&self, game_id: T0) -> GameTicketStatsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameTicketStatsRequest {
            client: self.clone(),
            game_id: argument(game_id),
            flag: None,
            with_tickets: None,
            count: None,
            offset: None,
        }
    }
}

/// A request for the tickets of a game: see [`Client::game_ticket_stats`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameTicketStatsRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    flag: Option<crate::models::AchievementFlag>,
    with_tickets: Option<bool>,
    count: Option<u32>,
    offset: Option<u64>,
}

impl GameTicketStatsRequest {
    /// Whether tickets on the game's promoted or on its unpromoted achievements are meant.
    ///
    /// Without it: tickets on promoted achievements are meant. `f` on the wire.
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Whether the tickets are wanted, not only their number.
    ///
    /// Default: false. `d` on the wire.
    pub fn with_tickets(mut self, with_tickets: bool) -> Self {
        self.with_tickets = Some(with_tickets);
        self
    }

    /// How many tickets to return, if they are wanted. The server lowers a larger count to 100.
    ///
    /// From 1 to 100. Default: 10. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How many tickets to skip, counted from the newest, if they are wanted.
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
    pub async fn send(self) -> Result<crate::models::GameTicketStats> {
        let game_id = self.game_id?.get();
        let flag = self.flag.map(|value| value.as_i64());
        let with_tickets = self.with_tickets.map(u64::from);
        let count = within("count", self.count, 1, 100)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let call = OPERATION.about([Subject::new("game", game_id)]);
        self.client
            .execute(
                &call,
                move |api| async move {
                    api.get_game_ticket_stats(count, with_tickets, flag, game_id, offset).await
                },
                |answer| answer.into(),
            )
            .await
    }

    /// The pages of the list, from the offset on, as a stream; as large as the server allows unless
    /// `count` says otherwise.
    ///
    /// It asks for the list by itself, whatever `with_tickets` says.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The entries of the list, from the offset on, as a stream that reads page after page and yields
    /// each entry once.
    ///
    /// It asks for the list by itself, whatever `with_tickets` says.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }
}

impl IntoFuture for GameTicketStatsRequest {
    type Output = Result<crate::models::GameTicketStats>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for GameTicketStatsRequest {}
impl Paged for GameTicketStatsRequest {
    type Page = crate::models::GameTicketStats;
    type Item = crate::models::TicketRow;
    const MAX_COUNT: u32 = 100;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().with_tickets(true).offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.tickets.as_ref().map_or(0, Vec::len)
    }

    fn total(page: &Self::Page) -> Option<u64> {
        Some(page.ticket_count)
    }

    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.tickets).unwrap_or_default()
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.id.hash(state)
    }
}
