//! The rate limit at work: it keeps the bucket, and waits.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::sleep;

use crate::bucket::{Bucket, Refusal, Rejection};
use crate::clock::{Clock, Moment};
use crate::rate_limit::RateLimit;
#[cfg(feature = "shared-limit")]
use crate::shared_bucket::SharedBucket;
use crate::window::Window;

/// The limit of a client and its clones. It is there without a limit, too, because a server can ask to be left alone.
#[derive(Debug)]
pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    clock: Clock,
    bucket: Mutex<Bucket>,
    window: Mutex<Window>,
    #[cfg(feature = "shared-limit")]
    shared: Option<SharedBucket>,
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>) -> Self {
        Self {
            limit,
            clock: Clock::steady(),
            bucket: Mutex::default(),
            window: Mutex::default(),
            #[cfg(feature = "shared-limit")]
            shared: None,
        }
    }

    /// Keeps the bucket in a file. Other processes have their own steady clocks, so this takes the wall's.
    #[cfg(feature = "shared-limit")]
    pub(crate) fn shared(mut self, bucket: SharedBucket) -> Self {
        (self.shared, self.clock) = (Some(bucket), Clock::Wall);
        self
    }

    pub(crate) fn is_on(&self) -> bool {
        self.limit.is_some()
    }

    /// Waits until the next request may be made, and returns when that is. A wait that is not allowed is not begun.
    pub(crate) async fn acquire(&self, is_allowed: impl Fn(Duration) -> bool) -> Result<Moment, Refusal> {
        loop {
            let now = self.clock.now();
            let turn = self.update(|bucket| bucket.reserve(now, self.limit.as_ref(), &is_allowed)).await?;
            if turn <= now {
                return Ok(now);
            }
            sleep(turn - now).await;
            if self.update(|bucket| bucket.holds(turn)).await {
                return Ok(turn);
            }
        }
    }

    /// Takes note of a response that asks for fewer requests.
    pub(crate) async fn rejected(&self, rejection: Rejection) {
        let now = self.clock.now();
        self.update(|bucket| bucket.rejected(now, self.limit.as_ref(), rejection)).await;
    }

    /// An answer says how many requests the server still takes. If it is none, all wait until it takes some again.
    pub(crate) async fn remaining(&self, sent_at: Moment, remaining: u64) {
        let until = self.window.lock().unwrap_or_else(PoisonError::into_inner).seen(sent_at, remaining);
        let pause = until.map_or(Duration::ZERO, |until| self.until(until));
        if !pause.is_zero() {
            self.rejected(Rejection { sent_at, pause, ..Rejection::default() }).await;
        }
    }

    /// How long it is until a moment.
    pub(crate) fn until(&self, moment: Moment) -> Duration {
        moment.saturating_sub(self.clock.now())
    }

    async fn update<T>(&self, change: impl Fn(&mut Bucket) -> T) -> T {
        #[cfg(feature = "shared-limit")]
        if let Some(shared) = &self.shared {
            match shared.update(self.clock.now(), &change).await {
                Ok(result) => return result,
                // Better a limit of its own than none.
                Err(error) => tracing::debug!(%error, "cannot share the rate limit with other processes"),
            }
        }
        change(&mut self.bucket.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
