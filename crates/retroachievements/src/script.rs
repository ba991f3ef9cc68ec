//! A transport for tests: answers without a network, so that the clock can be paused.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::{Request, StatusCode};
use tokio::time::{Instant, sleep};

use crate::client::Client;
use crate::transport::{Answer, Exchange, Transport};

/// Answers in turn; the last one again and again.
#[derive(Clone, Default)]
pub(crate) struct Script {
    lines: Arc<Mutex<VecDeque<Line>>>,
    sent: Arc<Mutex<Vec<(Instant, String)>>>,
}

#[derive(Clone)]
struct Line {
    answer: Answer,
    delay: Duration,
}

impl Script {
    /// An answer to add.
    pub(crate) fn then(self, status: u16, retry_after: Option<&str>, body: &str) -> Self {
        self.later(Duration::ZERO, status, retry_after, body)
    }

    /// An answer to add, and how long it takes.
    pub(crate) fn later(self, delay: Duration, status: u16, retry_after: Option<&str>, body: &str) -> Self {
        let mut response = http::Response::builder().status(status);
        if let Some(wait) = retry_after {
            response = response.header("Retry-After", wait);
        }
        let (parts, body) = response.body(body.to_string()).unwrap().into_parts();
        let answer = Answer { status: parts.status, headers: parts.headers, body: body.into() };
        self.lines.lock().unwrap().push_back(Line { answer, delay });
        self
    }

    /// How many requests the server still takes, as the answer says that was added last.
    pub(crate) fn remaining(self, requests: u64) -> Self {
        if let Some(line) = self.lines.lock().unwrap().back_mut() {
            line.answer.headers.insert("X-RateLimit-Remaining", requests.into());
        }
        self
    }

    /// The paths and queries that were sent.
    pub(crate) fn sent(&self) -> Vec<String> {
        self.sent.lock().unwrap().iter().map(|(_, sent)| sent.clone()).collect()
    }

    /// When each was sent that was not before a start, in milliseconds from it.
    pub(crate) fn times_since(&self, start: Instant) -> Vec<u128> {
        let sent = self.sent.lock().unwrap();
        let times = sent.iter().filter_map(|(at, _)| at.checked_duration_since(start));
        times.map(|time| time.as_millis()).collect()
    }

    /// The client of a builder, which asks this script instead of the server.
    pub(crate) fn client(&self, builder: crate::ClientBuilder) -> Client {
        builder.web_api_key("key").build().unwrap().over(self.clone())
    }
}

impl Transport for Script {
    fn exchange<'a>(&'a self, request: &'a Request, _is_private: bool) -> Exchange<'a> {
        Box::pin(async move {
            let url = request.url();
            let path = url.path().rsplit('/').next().unwrap();
            let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
            self.sent.lock().unwrap().push((Instant::now(), format!("{path}{query}")));
            let line = {
                let mut lines = self.lines.lock().unwrap();
                if lines.len() > 1 { lines.pop_front().unwrap() } else { lines.front().unwrap().clone() }
            };
            sleep(line.delay).await;
            Ok(line.answer)
        })
    }
}

/// An answer that is nothing but its status.
pub(crate) fn always(status: StatusCode) -> Script {
    Script::default().then(status.as_u16(), None, "")
}
