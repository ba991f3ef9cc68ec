// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The users who have earned an achievement.
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

static OPERATION: Operation = Operation {
    id: "getAchievementUnlocks",
    not_found: &["{\"Achievement\":{\"ID\":null}}"],
    refused_as_empty: &[],
    empty: "",
};

impl Client {
    /// The users who have earned an achievement, newest first, with the achievement, its game and console, and
    /// how many players have earned it.
    ///
    /// The list is read in pages, by offset and count. It has no total of its own: `UnlocksCount` counts
    /// tracked players only, while the list also holds untracked ones, so the end is a page shorter than the
    /// count. New unlocks arrive at the head and move all others down.
    ///
    /// The server's endpoint is `API_GetAchievementUnlocks.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievement-unlocks.html).
    ///
    /// # Arguments
    ///
    /// - `achievement_id` (`a` on the wire): The number of the achievement. The server reads leading digits and takes anything else as 0, for
    ///   which it answers 200 with an achievement whose ID is null.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .achievement_unlocks(13876)
    ///     .count(100)
    ///     .offset(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_unlocks<T0>(&self, achievement_id: T0) -> AchievementUnlocksRequest
    where
        T0: TryInto<crate::AchievementId, Error: Into<Error>>,
    {
        AchievementUnlocksRequest {
            client: self.clone(),
            achievement_id: argument(achievement_id),
            count: None,
            offset: None,
        }
    }
}

/// A request for the users who have earned an achievement: see [`Client::achievement_unlocks`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementUnlocksRequest {
    client: Client,
    achievement_id: Argument<crate::AchievementId>,
    count: Option<u32>,
    offset: Option<u64>,
}

impl AchievementUnlocksRequest {
    /// How many unlocks to return. The server lowers a larger count to 500 and returns no unlocks for 0.
    ///
    /// From 1 to 500. Default: 50. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How many unlocks to skip, counted from the newest. Past the end of the list, no unlocks are returned.
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
    pub async fn send(self) -> Result<crate::models::AchievementUnlocks> {
        let achievement_id = self.achievement_id?.get();
        let count = within("count", self.count, 1, 500)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let call = OPERATION.about([Subject::new("achievement", achievement_id)]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_achievement_unlocks(achievement_id, count, offset).await },
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

impl IntoFuture for AchievementUnlocksRequest {
    type Output = Result<crate::models::AchievementUnlocks>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for AchievementUnlocksRequest {}
impl Paged for AchievementUnlocksRequest {
    type Page = crate::models::AchievementUnlocks;
    type Item = crate::models::AchievementUnlock;
    const MAX_COUNT: u32 = 500;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.unlocks.len()
    }

    fn total(page: &Self::Page) -> Option<u64> {
        {
            let _ = page;
            None
        }
    }

    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.unlocks)
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        if let Some(found) = &item.ulid {
            return found.hash(state);
        }
        item.user.hash(state)
    }
}
