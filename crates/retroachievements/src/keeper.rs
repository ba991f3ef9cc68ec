//! The cache as a client uses it: with a seal of its own, and with the requests that are under way.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;

use crate::cache::{Cache, Name, Seal};
use crate::cache_policy::CachePolicy;
use crate::credentials::Credentials;
use crate::error::Result;
use crate::flights::Flights;
use crate::retry::RetryPolicy;
use crate::transport::Answer;

/// What makes requests equal. Each has a deadline of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Equal {
    pub(crate) name: Name,
    pub(crate) policy: CachePolicy,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}

pub(crate) struct Keeper {
    cache: Cache,
    seal: Seal,
    credentials: Arc<Credentials>,
    pub(crate) flights: Flights<Equal, Result<Answer>>,
}

impl Keeper {
    pub(crate) fn new(cache: Cache, base_url: &str, credentials: &Arc<Credentials>) -> Self {
        let seal = Seal::new(credentials.derive("cache", base_url));
        Self { cache, seal, credentials: credentials.clone(), flights: Flights::default() }
    }

    /// What the answer to a request is called; the URL is without the key.
    pub(crate) fn name(&self, operation: &str, url: &Url) -> Name {
        self.seal.name(operation, url)
    }

    /// An answer that is younger than `max_age`, and its age.
    pub(crate) async fn find(&self, name: Name, max_age: Duration) -> Option<(Answer, Duration)> {
        let (body, age) = self.cache.get(&self.seal, name, max_age).await?;
        Some((Answer { status: reqwest::StatusCode::OK, headers: Default::default(), body }, age))
    }

    /// Keeps an answer, unless the server has put the key into it.
    pub(crate) async fn keep(&self, name: Name, body: &Bytes) {
        if !self.credentials.are_in(body) {
            self.cache.put(&self.seal, name, body.clone()).await;
        }
    }

    pub(crate) async fn remove(&self, name: Name) {
        self.cache.remove(name).await;
    }

    pub(crate) fn count_joined(&self) {
        self.cache.count_joined();
    }
}
