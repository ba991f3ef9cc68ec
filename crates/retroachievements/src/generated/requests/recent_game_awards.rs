// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The newest awards for games.
use crate::argument::joined;
use crate::argument::within;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use crate::paging::{Items, Paged, Pages, boxed, sealed::Sealed};
use std::hash::{Hash, Hasher};
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getRecentGameAwards", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The awards that users of the site got for games, newest first. `Total` counts all awards that fit, of which there
    /// are millions; an award of a user whose account is deleted counts there and is missing from the list, so a page
    /// can be shorter than the count without being the last.
    ///
    /// New awards arrive at the head and move all others down: give a day to read a list that stays as it is.
    ///
    /// The server's endpoint is `API_GetRecentGameAwards.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-recent-game-awards.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .recent_game_awards()
    ///     .until(retroachievements::jiff::civil::date(2024, 5, 1))
    ///     .kinds([retroachievements::models::AwardKind::BeatenHardcore, retroachievements::models::AwardKind::Mastered])
    ///     .count(2)
    ///     .offset(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn recent_game_awards(&self) -> RecentGameAwardsRequest {
        RecentGameAwardsRequest { client: self.clone(), until: None, kinds: None, count: None, offset: None }
    }
}

/// A request for the newest awards for games: see [`Client::recent_game_awards`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RecentGameAwardsRequest {
    client: Client,
    until: Option<jiff::civil::Date>,
    kinds: Option<Vec<crate::models::AwardKind>>,
    count: Option<u32>,
    offset: Option<u64>,
}

impl RecentGameAwardsRequest {
    /// The newest day whose awards are wanted, UTC, not after today. The official clients call it the start, for the
    /// list goes back from there.
    ///
    /// Without it: awards up to now. `d` on the wire.
    pub fn until(mut self, until: jiff::civil::Date) -> Self {
        self.until = Some(until);
        self
    }

    /// The kinds of awards that are wanted. The server leaves out kinds that it does not know.
    ///
    /// Without it: awards of all kinds. `k` on the wire.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = crate::models::AwardKind>) -> Self {
        self.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// How many awards to return. The server lowers a larger count to 100.
    ///
    /// From 1 to 100. Default: 25. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How many awards to skip. Past the end of the list, none are returned.
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
    pub async fn send(self) -> Result<crate::models::RecentGameAwards> {
        let until = self.until.map(|value| value.to_string());
        let kinds = self.kinds.map(|values| joined("kinds", &values, 4)).transpose()?;
        let count = within("count", self.count, 1, 100)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let call = OPERATION.about([]);
        self.client
            .execute(
                &call,
                move |api| {
                    let until = until.clone();
                    let kinds = kinds.clone();
                    async move {
                        api.get_recent_game_awards(count, until.as_deref(), kinds.as_deref(), offset).await
                    }
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

impl IntoFuture for RecentGameAwardsRequest {
    type Output = Result<crate::models::RecentGameAwards>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for RecentGameAwardsRequest {}
impl Paged for RecentGameAwardsRequest {
    type Page = crate::models::RecentGameAwards;
    type Item = crate::models::RecentGameAward;
    const MAX_COUNT: u32 = 100;
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
        (&item.user, &item.game_id, &item.award_kind, &item.award_date).hash(state)
    }
}
