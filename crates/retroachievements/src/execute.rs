//! One call: attempts, waits, and its span.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument, Span, debug, field};

use crate::bucket::{Refusal, Rejection};
use crate::call::{Call, Parsed, Read};
use crate::clock::{Moment, timestamp};
use crate::deadline::Deadline;
use crate::error::{Error, Result};
use crate::retry::RetryPolicy;
use crate::transport::Answer;
use crate::waiting::Waiting;

/// One attempt of a call.
#[derive(Clone, Copy)]
struct Attempt {
    /// The first is 1.
    number: u32,
    sent_at: Moment,
}

impl Call {
    /// Sends the request until it succeeds or retrying is pointless, and reads the response. The answer comes back with what
    /// it was read as.
    pub(crate) async fn execute(&self, read: Read, deadline: &Deadline) -> Result<(Parsed, Answer)> {
        let span = tracing::info_span!(
            "retroachievements",
            operation = self.operation.id,
            attempts = field::Empty,
            status = field::Empty,
            duration_ms = field::Empty,
        );
        let start = Instant::now();
        let result = self.attempts(read, deadline, &span).instrument(span.clone()).await;
        span.record("duration_ms", u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX));
        result
    }

    async fn attempts(&self, read: Read, deadline: &Deadline, span: &Span) -> Result<(Parsed, Answer)> {
        let (mut attempt, mut last): (u32, _) = (0, None);
        loop {
            attempt = attempt.saturating_add(1);
            let sent_at = self.turn(deadline, last).await?;
            span.record("attempts", attempt);
            let answer = self.exchange(deadline).await;
            if let Ok(answer) = &answer {
                span.record("status", answer.status.as_u16());
                if let Some(remaining) = remaining(answer) {
                    self.shared().limiter.remaining(sent_at, remaining).await;
                }
            }
            match answer.and_then(|answer| Ok((read(&self.classifier(), &answer)?, answer))) {
                Ok(response) => return Ok(response),
                Err(error) => {
                    last =
                        Some(self.failed(error, Attempt { number: attempt, sent_at }, deadline, span).await?)
                }
            }
        }
    }

    /// Waits for the rate limit. `last` is how the attempt before has failed.
    async fn turn(&self, deadline: &Deadline, last: Option<Error>) -> Result<Moment> {
        let (limiter, operation) = (&self.shared().limiter, self.operation.id);
        limiter.acquire(|wait| deadline.allows(wait)).await.map_err(|refusal| match refusal {
            Refusal::TooLate(waiting) => deadline.passed(operation, waiting, last),
            Refusal::Stopped { until } => {
                let retry_after = limiter.until(until);
                let until = timestamp(Duration::from_secs(until.as_secs()));
                Error::Stopped { operation, until, retry_after }
            }
        })
    }

    /// One attempt, within its time limit and the deadline.
    async fn exchange(&self, deadline: &Deadline) -> Result<Answer> {
        let limit = self.options.timeout.unwrap_or(self.shared().timeout);
        let remaining = deadline.remaining().filter(|remaining| *remaining < limit);
        let exchange = self.shared().transport.exchange(&self.request, self.operation.is_private);
        match timeout(remaining.unwrap_or(limit), exchange).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(self.classifier().broken(error)),
            Err(_) if remaining.is_some() => Err(deadline.passed(self.operation.id, Waiting::Response, None)),
            Err(_) => Err(self.classifier().timeout("no complete response", limit)),
        }
    }

    /// Waits before the next attempt and gives the error back, or fails with it if there should be none.
    async fn failed(
        &self,
        error: Error,
        attempt: Attempt,
        deadline: &Deadline,
        span: &Span,
    ) -> Result<Error> {
        if let Some(status) = error.status() {
            span.record("status", status.as_u16());
        }
        let policy = self.options.retry.as_ref().unwrap_or(&self.shared().retry);
        let wait = policy.delay(attempt.number, &error).filter(|_| !matches!(error, Error::Deadline { .. }));
        let is_pause = self.rejected(&error, policy, wait, attempt.sent_at).await;
        let Some(wait) = wait else {
            debug!(error = %error, "giving up");
            return Err(error);
        };
        debug!(error = %error, wait_ms = wait.as_millis(), "trying again");
        let waiting = error.retry_after().map_or(Waiting::Backoff(wait), Waiting::RetryAfter);
        if !deadline.allows(wait) {
            return Err(deadline.passed(self.operation.id, waiting, Some(error)));
        }
        if !is_pause {
            sleep(wait).await;
        }
        Ok(error)
    }

    /// Tells the limiter, if the server asks for fewer requests: that is meant for all clones. Returns whether the limiter
    /// lets all of them wait.
    async fn rejected(
        &self,
        error: &Error,
        policy: &RetryPolicy,
        wait: Option<Duration>,
        sent_at: Moment,
    ) -> bool {
        let (is_strike, retry_after) = (matches!(error, Error::RateLimited { .. }), error.retry_after());
        if matches!(error, Error::Deadline { .. }) || !is_strike && retry_after.is_none() {
            return false;
        }
        let limiter = &self.shared().limiter;
        let (stop, pause) = match retry_after {
            Some(wait) if policy.is_too_long(wait) => (wait, Duration::ZERO),
            retry_after => (Duration::ZERO, retry_after.or(wait).unwrap_or_default()),
        };
        limiter.rejected(Rejection { sent_at, is_strike, pause, stop }).await;
        limiter.is_on()
    }
}

/// How many requests the server still takes, if it says so.
fn remaining(answer: &Answer) -> Option<u64> {
    answer.headers.get("X-RateLimit-Remaining")?.to_str().ok()?.parse().ok()
}

#[cfg(test)]
mod tests;
