//! The stream of what users play.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use retroachievements::jiff::{SignedDuration, Timestamp};
use retroachievements::models::UserSummary;
use retroachievements::{Client, Error, GameId, Result, UserRef};

use crate::clock::Clock;
use crate::watch::error::WatchError;
use crate::watch::people::{People, every};
use crate::watch::poller::{Pending, Poller};

/// Emulators report every two minutes: two reports may be missing.
const PLAYING: Duration = Duration::from_secs(5 * 60);

/// As long as the site shows the game on the user's page.
const RECENT: Duration = Duration::from_secs(15 * 60);

/// Watches what users play. Name them with [`users`](PresenceBuilder::users), and [`start`](PresenceBuilder::start).
///
/// Each look costs a request, and not a cheap one for the server: watch few users, or seldom.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let simulator = retroachievements_simulator::Simulator::start().await?;
/// # let builder = retroachievements::Client::builder().base_url(simulator.base_url());
/// # let client = builder.web_api_key(simulator.web_api_key()).build()?;
/// # let clock = || retroachievements_simulator::world::demo::BEGIN;
/// use retroachievements_extras::watch::{self, Activity};
///
/// let mut players = watch::presence(&client).users(["Scott"]).clock(clock).start()?;
/// if let Some(player) = players.next().await {
///     let player = player?;
///     assert_eq!(player.activity, Activity::Playing);
///     println!("{}: {}", player.user, player.message.unwrap_or_default());
/// }
/// # Ok(())
/// # }
/// ```
pub fn presence(client: &Client) -> PresenceBuilder {
    PresenceBuilder {
        client: client.clone(),
        people: People::default(),
        every: None,
        limits: Limits { playing: PLAYING, recent: RECENT },
        clock: Clock::default(),
    }
}

/// Sets up a watch of what users play. Made by [`presence`].
#[derive(Debug)]
#[must_use = "a watch does nothing until it is started"]
pub struct PresenceBuilder {
    client: Client,
    people: People,
    every: Option<Duration>,
    limits: Limits,
    clock: Clock,
}

/// How old a report may be.
#[derive(Clone, Copy, Debug)]
struct Limits {
    playing: Duration,
    recent: Duration,
}

impl PresenceBuilder {
    /// Adds users to watch, by name or ULID.
    pub fn users<I>(mut self, users: I) -> Self
    where
        I: IntoIterator<Item: TryInto<UserRef, Error: Into<Error>>>,
    {
        self.people.add(users);
        self
    }

    /// How often to look at each user. Default: once a minute, or every two seconds for each user if that is longer.
    pub fn every(mut self, every: Duration) -> Self {
        self.every = Some(every);
        self
    }

    /// How long after their last report users count as playing. Emulators report every two minutes. Default: 5 minutes.
    pub fn playing_for(mut self, time: Duration) -> Self {
        self.limits.playing = time;
        self
    }

    /// How long after their last report users count as having played recently. Default: 15 minutes, as on the site.
    pub fn recent_for(mut self, time: Duration) -> Self {
        self.limits.recent = time;
        self
    }

    /// What time it is, which the age of a report depends on. Default: the machine's clock, which should be right.
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Starts the watch. It looks when the stream is read, and not otherwise.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] if one of the users is none.
    pub fn start(self) -> Result<Presences> {
        let people = self.people.checked()?;
        let last = people.iter().map(|_| None).collect();
        let every = every(self.every, people.len());
        let poller = Poller::new(people, every);
        Ok(Presences { client: self.client, clock: self.clock, limits: self.limits, poller, last })
    }
}

/// What a user plays, or does not play any more.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Presence {
    /// The user's display name.
    pub user: String,
    /// The user's stable ID; `None` if the account has none.
    pub ulid: Option<String>,
    /// Whether the user plays.
    pub activity: Activity,
    /// The game that the user plays, or played last; `None` if the user has never played.
    pub game_id: Option<GameId>,
    /// What the user does in it, in words; `None` if unknown.
    pub message: Option<String>,
    /// When the user was last known to play; `None` if never.
    pub reported_at: Option<Timestamp>,
}

/// Whether a user plays, by the age of the last report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Activity {
    /// Right now.
    Playing,
    /// Not now, but a little while ago.
    Recent,
    /// No.
    Away,
}

impl Activity {
    fn new(reported_at: Option<Timestamp>, now: Timestamp, limits: Limits) -> Self {
        let Some(reported_at) = reported_at else { return Self::Away };
        // A report from the future is one of a clock that is wrong.
        let age = now.duration_since(reported_at).max(SignedDuration::ZERO).unsigned_abs();
        match () {
            () if age <= limits.playing => Self::Playing,
            () if age <= limits.recent => Self::Recent,
            () => Self::Away,
        }
    }
}

impl Presence {
    fn new(summary: UserSummary, now: Timestamp, limits: Limits) -> Self {
        let reported_at = summary.rich_presence_msg_date;
        Self {
            user: summary.user,
            ulid: summary.ulid,
            activity: Activity::new(reported_at, now, limits),
            // 0 is none.
            game_id: summary.last_game_id.try_into().ok(),
            message: summary.rich_presence_msg,
            reported_at,
        }
    }

    /// Whether it is news after another: what somebody does who is away is none.
    fn is_news(&self, last: &Self) -> bool {
        let is_same_game = || (&self.game_id, &self.message) == (&last.game_id, &last.message);
        self.activity != last.activity || self.activity != Activity::Away && !is_same_game()
    }
}

/// What some users play: a [`Stream`], with a [`next`](Self::next) of its own.
///
/// It tells how things stand with each user first, and then what changes: the user begins to play or stops, or plays another
/// game, or does something else in it. It remembers nothing over restarts.
///
/// An error does not end the stream, unless it is [`WatchError::Refused`].
#[must_use = "a watch does nothing unless it is read"]
pub struct Presences {
    client: Client,
    clock: Clock,
    limits: Limits,
    poller: Poller<UserSummary>,
    last: Vec<Option<Presence>>,
}

impl Presences {
    /// The next change. `None` after [`WatchError::Refused`], or if nobody is watched.
    ///
    /// You can drop the future, in a `select!` for instance: no change is lost.
    pub async fn next(&mut self) -> Option<Result<Presence, WatchError>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Takes in an answer. Returns it if it is news.
    fn receive(&mut self, user: usize, summary: UserSummary) -> Option<Presence> {
        let presence = Presence::new(summary, self.clock.now(), self.limits);
        let last = self.last.get_mut(user)?;
        let is_news = last.as_ref().is_none_or(|last| presence.is_news(last));
        *last = Some(presence.clone());
        is_news.then_some(presence)
    }
}

impl Stream for Presences {
    type Item = Result<Presence, WatchError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let client = &this.client;
            let look = |_: usize, asked: &UserRef| -> Pending<UserSummary> {
                Box::pin(client.user_summary(asked.clone()).send())
            };
            match ready!(this.poller.poll(cx, look)) {
                Some(Ok((user, summary))) => {
                    if let Some(presence) = this.receive(user, summary) {
                        return Poll::Ready(Some(Ok(presence)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Presences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Presences").field("poller", &self.poller).finish_non_exhaustive()
    }
}
