//! One call: attempts, waits, and its span.

use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument, Span, debug, field};

use crate::classify::Classifier;
use crate::client::Shared;
use crate::deadline::{Deadline, Waiting};
use crate::error::{Error, Result};
use crate::operation::Call;
use crate::transport::Answer;

impl Call {
    /// Sends the request until it succeeds or retrying is pointless, and reads the response.
    pub(crate) async fn execute<T>(&self, read: fn(&Classifier<'_>, &Answer) -> Result<T>) -> Result<T> {
        let span = tracing::info_span!(
            "retroachievements",
            operation = self.operation.id,
            attempts = field::Empty,
            status = field::Empty,
            duration_ms = field::Empty,
        );
        let start = Instant::now();
        let result = self.attempts(read, &span).instrument(span.clone()).await;
        span.record("duration_ms", u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX));
        result
    }

    async fn attempts<T>(&self, read: fn(&Classifier<'_>, &Answer) -> Result<T>, span: &Span) -> Result<T> {
        let deadline = Deadline::new(self.options.deadline);
        let (mut attempt, mut last): (u32, _) = (0, None);
        loop {
            attempt = attempt.saturating_add(1);
            self.turn(&deadline, last).await?;
            span.record("attempts", attempt);
            let answer = self.exchange(&deadline).await;
            if let Ok(answer) = &answer {
                span.record("status", answer.status.as_u16());
            }
            match answer.and_then(|answer| read(&self.classifier(), &answer)) {
                Ok(response) => return Ok(response),
                Err(error) => last = Some(self.failed(error, attempt, &deadline, span).await?),
            }
        }
    }

    /// Waits for the rate limit. `last` is how the attempt before has failed.
    async fn turn(&self, deadline: &Deadline, last: Option<Error>) -> Result<()> {
        let Some(limiter) = &self.shared().limiter else { return Ok(()) };
        match limiter.acquire(|wait| deadline.allows(wait)).await {
            Ok(()) => Ok(()),
            Err(wait) => Err(deadline.passed(self.operation.id, Waiting::RateLimit(wait), last)),
        }
    }

    /// One attempt, within its time limit and the deadline.
    async fn exchange(&self, deadline: &Deadline) -> Result<Answer> {
        let limit = self.options.timeout.unwrap_or(self.shared().timeout);
        let remaining = deadline.remaining().filter(|remaining| *remaining < limit);
        match timeout(remaining.unwrap_or(limit), self.shared().transport.exchange(&self.request)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(self.classifier().broken(error)),
            Err(_) if remaining.is_some() => Err(deadline.passed(self.operation.id, Waiting::Response, None)),
            Err(_) => Err(self.classifier().timeout("no complete response", limit)),
        }
    }

    /// Waits before the next attempt and gives the error back, or fails with it if there should be none.
    async fn failed(&self, error: Error, attempt: u32, deadline: &Deadline, span: &Span) -> Result<Error> {
        if let Some(status) = error.status() {
            span.record("status", status.as_u16());
        }
        let policy = self.options.retry.as_ref().unwrap_or(&self.shared().retry);
        let Some(wait) = policy.delay(attempt, &error).filter(|_| !matches!(error, Error::Deadline { .. }))
        else {
            debug!(error = %error, "giving up");
            return Err(error);
        };
        let waiting = error.retry_after().map_or(Waiting::Backoff(wait), Waiting::RetryAfter);
        if !deadline.allows(wait) {
            return Err(deadline.passed(self.operation.id, waiting, Some(error)));
        }
        debug!(error = %error, wait_ms = wait.as_millis(), "trying again");
        match (&self.shared().limiter, waiting) {
            // The server means all clones.
            (Some(limiter), Waiting::RetryAfter(wait)) => limiter.pause(wait),
            _ => sleep(wait).await,
        }
        Ok(error)
    }

    fn classifier(&self) -> Classifier<'_> {
        Classifier::new(self.operation, &self.subjects, self.shared())
    }

    fn shared(&self) -> &Shared {
        self.client.shared()
    }
}

#[cfg(test)]
mod tests;
