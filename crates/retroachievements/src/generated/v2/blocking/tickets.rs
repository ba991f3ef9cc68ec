// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Tickets.
    ///
    /// The tickets of all users, newest first. Without `filter[state]` only open tickets are listed, and those that wait
    /// for an answer from their reporter. Quarantined ones are there for their reporter and for developers only.
    ///
    /// Always send `page[size]` or `page[number]`: with `filter[gameId]` and without a page, the server answers with the
    /// newest ticket in place of a list. New tickets shift the pages while you read them.
    ///
    /// Endpoint: `tickets`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .tickets()
    ///     .include(retroachievements::v2::models::TicketInclude::Achievement)
    ///     .sort(-retroachievements::v2::models::TicketSort::State)
    ///     .page(1)
    ///     .size(25)
    ///     .state([retroachievements::v2::models::TicketStateFilter::Open])
    ///     .kind([retroachievements::v2::models::TicketTypeFilter::DidNotTrigger])
    ///     .ticketable_type([retroachievements::v2::models::TicketTargetFilter::Achievement])
    ///     .reporter_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
    ///     .resolver_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
    ///     .achievement_id([9])
    ///     .leaderboard_id([104])
    ///     .game_id(1)
    ///     .send()?;
    /// for row in answer.data {
    ///     println!("{} {}", row.id, row.reported_at);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn tickets(&self) -> TicketsRequest {
        TicketsRequest { request: self.0.client().v2().tickets(), client: self.0.clone() }
    }
}

/// A request for tickets, made by [`Client::tickets`](crate::v2::blocking::Client::tickets). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TicketsRequest {
    client: Client,
    request: requests::TicketsRequest,
}

impl TicketsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(mut self, include: impl crate::Several<crate::v2::models::TicketInclude>) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Order of the tickets.
    ///
    /// Default: -reportedAt.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::TicketSort>>) -> Self {
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
    /// From 1 to 100. Default: 25.
    pub fn size(mut self, size: u32) -> Self {
        self.request = self.request.size(size);
        self
    }

    /// Only tickets in these states.
    ///
    /// Default: open and request.
    pub fn state(mut self, state: impl IntoIterator<Item = crate::v2::models::TicketStateFilter>) -> Self {
        self.request = self.request.state(state);
        self
    }

    /// Only tickets with these problems.
    ///
    /// Default: all.
    pub fn kind(mut self, kind: impl IntoIterator<Item = crate::v2::models::TicketTypeFilter>) -> Self {
        self.request = self.request.kind(kind);
        self
    }

    /// Only tickets about these things.
    ///
    /// Default: all.
    pub fn ticketable_type(
        mut self,
        ticketable_type: impl IntoIterator<Item = crate::v2::models::TicketTargetFilter>,
    ) -> Self {
        self.request = self.request.ticketable_type(ticketable_type);
        self
    }

    /// Only tickets by users with these ULIDs. Names find nothing.
    ///
    /// Default: all.
    pub fn reporter_user_id(
        mut self,
        reporter_user_id: impl IntoIterator<Item: TryInto<crate::Ulid, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.reporter_user_id(reporter_user_id);
        self
    }

    /// Only tickets that users with these ULIDs have resolved. Names find nothing.
    ///
    /// Default: all.
    pub fn resolver_user_id(
        mut self,
        resolver_user_id: impl IntoIterator<Item: TryInto<crate::Ulid, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.resolver_user_id(resolver_user_id);
        self
    }

    /// Only tickets about these achievements.
    ///
    /// Default: all.
    pub fn achievement_id(
        mut self,
        achievement_id: impl IntoIterator<Item: TryInto<crate::v2::AchievementId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.achievement_id(achievement_id);
        self
    }

    /// Only tickets about these leaderboards.
    ///
    /// Default: all.
    pub fn leaderboard_id(
        mut self,
        leaderboard_id: impl IntoIterator<Item: TryInto<crate::v2::LeaderboardId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.leaderboard_id(leaderboard_id);
        self
    }

    /// Only tickets about the game's achievements and leaderboards.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn game_id(mut self, game_id: impl TryInto<crate::v2::GameId, Error: Into<Error>>) -> Self {
        self.request = self.request.game_id(game_id);
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
    pub fn send(self) -> Result<crate::v2::models::Tickets> {
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
    pub fn pages(self) -> Pages<requests::TicketsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`TicketsRequest::items`](requests::TicketsRequest::items).
    pub fn items(self) -> Items<requests::TicketsRequest> {
        Items::new(self.client, self.request.items())
    }
}
