//! Asks for one user after the other.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use retroachievements::{Error, Result, UserRef};
use tokio::time::{Instant, Sleep, sleep_until};

use crate::watch::error::WatchError;
use crate::watch::schedule::Schedule;

/// A request under way.
pub(crate) type Pending<A> = Pin<Box<dyn Future<Output = Result<A>> + Send>>;

/// Asks for one user after the other, each at its time. One request at a time.
pub(crate) struct Poller<A> {
    people: Vec<UserRef>,
    schedule: Schedule,
    step: Step<A>,
    /// Trouble that has been told: of the site, and of each user.
    is_down: bool,
    in_trouble: Vec<bool>,
}

enum Step<A> {
    Idle,
    Waiting(usize, Pin<Box<Sleep>>),
    Asking(usize, Pending<A>),
    Over,
}

impl<A> Poller<A> {
    pub(crate) fn new(people: Vec<UserRef>, every: Duration) -> Self {
        let schedule = Schedule::new(people.len(), every, Instant::now());
        let in_trouble = vec![false; people.len()];
        Self { people, schedule, step: Step::Idle, is_down: false, in_trouble }
    }

    pub(crate) fn people(&self) -> &[UserRef] {
        &self.people
    }

    /// The user is no longer asked for.
    pub(crate) fn remove(&mut self, user: usize) {
        self.schedule.remove(user);
    }

    /// The next answer, and for whom; or a trouble. `None` when it is over.
    pub(crate) fn poll(
        &mut self,
        cx: &mut Context<'_>,
        mut ask: impl FnMut(usize, &UserRef) -> Pending<A>,
    ) -> Poll<Option<Result<(usize, A), WatchError>>> {
        loop {
            match &mut self.step {
                Step::Idle => {
                    self.step = match self.schedule.next() {
                        Some((user, at)) => Step::Waiting(user, Box::pin(sleep_until(at))),
                        None => Step::Over,
                    };
                }
                Step::Waiting(user, sleep) => {
                    ready!(sleep.as_mut().poll(cx));
                    let Some(name) = self.people.get(*user) else { return Poll::Ready(None) };
                    self.step = Step::Asking(*user, ask(*user, name));
                }
                Step::Asking(user, pending) => {
                    let answer = ready!(pending.as_mut().poll(cx));
                    let user = *user;
                    self.step = Step::Idle;
                    match answer {
                        Ok(answer) => {
                            self.answered(user);
                            return Poll::Ready(Some(Ok((user, answer))));
                        }
                        Err(error) => {
                            if let Some(error) = self.failed(user, error) {
                                return Poll::Ready(Some(Err(error)));
                            }
                        }
                    }
                }
                Step::Over => return Poll::Ready(None),
            }
        }
    }

    fn answered(&mut self, user: usize) {
        self.schedule.answered(user, Instant::now());
        self.is_down = false;
        if let Some(told) = self.in_trouble.get_mut(user) {
            *told = false;
        }
    }

    /// Puts the user off. Returns what has not been told yet.
    fn failed(&mut self, user: usize, source: Error) -> Option<WatchError> {
        tracing::debug!(error = %source, "the watch could not look");
        let now = Instant::now();
        if is_fatal(&source) {
            self.step = Step::Over;
            return Some(WatchError::Refused { source });
        }
        if source.is_retryable() {
            self.schedule.down(user, now, source.retry_after());
            let is_told = std::mem::replace(&mut self.is_down, true);
            return (!is_told).then_some(WatchError::Down { source });
        }
        let name = self.people.get(user)?.clone();
        let is_told = std::mem::replace(self.in_trouble.get_mut(user)?, true);
        let error = match source {
            Error::NotFound { .. } => {
                self.schedule.unknown(user, now);
                WatchError::UnknownUser { user: name }
            }
            source => {
                self.schedule.failed(user, now);
                WatchError::User { user: name, source }
            }
        };
        (!is_told).then_some(error)
    }
}

/// Whether no request for anybody can succeed any more.
fn is_fatal(error: &Error) -> bool {
    matches!(
        error,
        Error::Authentication { .. }
            | Error::Configuration(_)
            | Error::Gone { .. }
            | Error::InvalidArgument(_)
            | Error::Redirected { .. }
    )
}

impl<A> fmt::Debug for Poller<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("people", &self.people)
            .field("is_down", &self.is_down)
            .finish_non_exhaustive()
    }
}
