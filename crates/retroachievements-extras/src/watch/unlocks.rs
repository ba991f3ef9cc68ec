//! The stream of unlocks.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use retroachievements::jiff::Timestamp;
use retroachievements::models::EarnedAchievementOfSpan;
use retroachievements::{Client, Error, Result, UserRef};

use tokio::time::Instant;

use crate::clock::Clock;
use crate::generation::Generation;
use crate::watch::arrivals::Arrivals;
use crate::watch::cursor::Cursor;
use crate::watch::error::WatchError;
use crate::watch::look::{Look, Plan};
use crate::watch::memory::Memory;
use crate::watch::people::{People, every};
use crate::watch::poller::{Pending, Poller};
use crate::watch::unlock::Unlock;

/// Watches what users unlock. Name them with [`users`](UnlocksBuilder::users), and [`start`](UnlocksBuilder::start).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let simulator = retroachievements_simulator::Simulator::start().await?;
/// # let builder = retroachievements::Client::builder().base_url(simulator.base_url());
/// # let client = builder.web_api_key(simulator.web_api_key()).build()?;
/// # let clock = || retroachievements_simulator::world::demo::BEGIN;
/// use retroachievements::jiff::Timestamp;
/// use retroachievements_extras::watch;
///
/// let long_ago = Timestamp::UNIX_EPOCH;
/// let mut unlocks = watch::unlocks(&client).users(["Scott"]).since(long_ago).clock(clock).start()?;
/// if let Some(unlock) = unlocks.next().await {
///     let unlock = unlock?;
///     println!("{} {}: {}", unlock.achievement.date, unlock.user, unlock.achievement.title);
/// }
/// # Ok(())
/// # }
/// ```
pub fn unlocks(client: &Client) -> UnlocksBuilder {
    UnlocksBuilder {
        client: client.clone(),
        people: People::default(),
        cursor: Cursor::default(),
        since: None,
        every: None,
        clock: Clock::default(),
    }
}

/// Sets up a watch of unlocks. Made by [`unlocks`].
#[derive(Debug)]
#[must_use = "a watch does nothing until it is started"]
pub struct UnlocksBuilder {
    client: Client,
    people: People,
    cursor: Cursor,
    since: Option<Timestamp>,
    every: Option<Duration>,
    clock: Clock,
}

impl UnlocksBuilder {
    /// Adds users to watch, by name or ULID.
    pub fn users<I>(mut self, users: I) -> Self
    where
        I: IntoIterator<Item: TryInto<UserRef, Error: Into<Error>>>,
    {
        self.people.add(users);
        self
    }

    /// Goes on where another watch was. Users that the cursor does not know begin now, or at [`since`](Self::since); it
    /// forgets users that are not watched any more.
    pub fn cursor(mut self, cursor: Cursor) -> Self {
        self.cursor = cursor;
        self
    }

    /// Begins at a time, for users that the cursor does not know. Default: now, so that nothing old is told.
    pub fn since(mut self, since: Timestamp) -> Self {
        self.since = Some(since);
        self
    }

    /// How often to look at each user. Default: once a minute, or every two seconds for each user if that is longer, which
    /// leaves half of the client's default rate limit to the rest of your program.
    ///
    /// An interval that the client's rate limit does not allow is as short as that allows.
    pub fn every(mut self, every: Duration) -> Self {
        self.every = Some(every);
        self
    }

    /// What time it is. Default: the machine's clock. One that is wrong by hours does no harm.
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Starts the watch. It looks when the stream is read, and not otherwise.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] if one of the users is none.
    pub fn start(self) -> Result<Unlocks> {
        let people = self.people.checked()?;
        let cursor = self.cursor.of(&people, self.since.unwrap_or_else(|| self.clock.now()));
        let (has_started, arrivals) = (vec![false; people.len()], Arrivals::new(people.len()));
        let every = every(self.every, people.len());
        Ok(Unlocks {
            client: self.client,
            clock: self.clock,
            poller: Poller::new(people, every),
            cursor,
            has_started,
            arrivals,
            found: None,
        })
    }
}

/// The unlocks of some users, each once: a [`Stream`], with a [`next`](Self::next) of its own.
///
/// An unlock is told within the [interval](UnlocksBuilder::every), also one that an emulator sends late, up to 14 days after
/// offline play. Without generation 2 of the API, late ones are told within a day: see
/// [`finds_late_by`](Self::finds_late_by). Rows that appear with a date of more than 15 days ago are not told. Neither is an unlock
/// that is reset, or one in softcore mode that is upgraded, before the watch looks. Unlocks of one user come in order, but
/// for late ones.
///
/// An error does not end the stream, unless it is [`WatchError::Refused`].
#[must_use = "a watch does nothing unless it is read"]
pub struct Unlocks {
    client: Client,
    clock: Clock,
    poller: Poller<Look>,
    cursor: Cursor,
    /// Whether each user was looked at: the first look is a wide one.
    has_started: Vec<bool>,
    arrivals: Arrivals,
    found: Option<Found>,
}

/// What a look has found and what is not given yet.
struct Found {
    user: usize,
    at: Timestamp,
    is_wide: bool,
    rows: VecDeque<EarnedAchievementOfSpan>,
}

impl Unlocks {
    /// The next unlock. `None` after [`WatchError::Refused`], or if nobody is watched.
    ///
    /// You can drop the future, in a `select!` for instance: no unlock is lost.
    pub async fn next(&mut self) -> Option<Result<Unlock, WatchError>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Where the watch is, after the last unlock that it has told.
    pub fn cursor(&self) -> Cursor {
        self.cursor.clone()
    }

    /// Which generation of the API finds unlocks that emulators send late; `None` before the first look.
    ///
    /// [`V2`](Generation::V2) numbers unlocks as they come in, so that they are found with the next look, for a request more, which
    /// it counts apart from those of [`V1`](Generation::V1). A client without an address of V2, and a server that does not know it,
    /// leave it to V1: once a day, all of the last 15 days are read again. While V2 fails, V1 does it, too. All unlocks are told as
    /// V1 has them, whoever finds them.
    pub fn finds_late_by(&self) -> Option<Generation> {
        self.arrivals.generation(Instant::now())
    }

    /// Takes in what a look has found.
    fn receive(&mut self, user: usize, look: Look) {
        let Some(asked) = self.poller.people().get(user).cloned() else { return };
        let Look { at, is_wide, profile, mut rows, arrived } = look;
        if let Some(arrived) = arrived {
            self.arrivals.receive(user, arrived, Instant::now());
        }
        if let Some(ulid) = profile.as_ref().and_then(|profile| profile.ulid.as_deref())
            && self.is_watched_already(user, ulid)
        {
            tracing::warn!(user = %asked, "watched twice, under two names");
            self.poller.remove(user);
            self.cursor.remove(&asked);
            return;
        }
        let Some(memory) = self.cursor.get_mut(&asked) else { return };
        if let Some(profile) = &profile {
            memory.know(profile);
        }
        rows.sort_by_key(|row| (row.date, row.achievement_id, row.hardcore_mode));
        memory.begin(at, &mut rows);
        self.found = Some(Found { user, at, is_wide, rows: rows.into() });
    }

    fn is_watched_already(&self, user: usize, ulid: &str) -> bool {
        let Ok(ulid) = ulid.parse::<UserRef>() else { return false };
        let mut others = self.poller.people().iter().enumerate().filter(|(other, _)| *other != user);
        others.any(|(_, other)| self.cursor.get(other).is_some_and(|memory| memory.is_of(&ulid)))
    }

    /// The next unlock of what was found; `None` if there is nothing more.
    fn give(&mut self) -> Option<Unlock> {
        let found = self.found.as_mut()?;
        let asked = self.poller.people().get(found.user)?;
        while let Some(row) = found.rows.pop_front() {
            if let Some(kind) = self.cursor.get_mut(asked)?.take(&row) {
                let memory = Arc::clone(self.cursor.get(asked)?);
                return Some(Unlock::new(&memory, asked.as_str(), kind, row, self.cursor.clone()));
            }
        }
        self.cursor.get_mut(asked)?.finish(found.at, found.is_wide);
        if let Some(has_started) = self.has_started.get_mut(found.user) {
            *has_started |= found.is_wide;
        }
        self.found = None;
        None
    }
}

impl Stream for Unlocks {
    type Item = Result<Unlock, WatchError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(unlock) = this.give() {
                return Poll::Ready(Some(Ok(unlock)));
            }
            let Self { client, clock, poller, cursor, has_started, arrivals, .. } = this;
            let look = |user: usize, asked: &UserRef| -> Pending<Look> {
                let now = clock.now();
                let memory = cursor.get(asked).cloned().unwrap_or_else(|| Arc::new(Memory::new(now)));
                let is_wide = has_started.get(user) != Some(&true) || memory.is_wide_due(now);
                let known = arrivals.known(user, is_wide, Instant::now());
                let plan = Plan { user: asked.clone(), memory, is_wide, known };
                Box::pin(Look::take(client.clone(), plan, clock.clone()))
            };
            match ready!(poller.poll(cx, look)) {
                Some(Ok((user, look))) => this.receive(user, look),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Unlocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unlocks").field("poller", &self.poller).finish_non_exhaustive()
    }
}
