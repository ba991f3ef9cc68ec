//! A call of a client with a cache: the answer is kept, or another call is asking for it, or the server is asked.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use tokio::time::timeout;
use tracing::debug;

use crate::cache_policy::CachePolicy;
use crate::call::{Call, Parsed, Read};
use crate::deadline::Deadline;
use crate::error::{Error, Result};
use crate::flights::{Follower, Leader, Role};
use crate::keeper::{Equal, Keeper};
use crate::transport::Answer;
use crate::waiting::Waiting;

impl Call {
    /// The client's cache, if this call has to do with it.
    pub(crate) fn keeper(&self) -> Option<&Keeper> {
        let is_kept = self.policy() != CachePolicy::NoStore && self.request.method() == Method::GET;
        self.shared().keeper.as_ref().filter(|_| is_kept)
    }

    pub(crate) async fn cached(&self, keeper: &Keeper, read: Read, deadline: &Deadline) -> Result<Parsed> {
        let equal = Equal {
            name: keeper.name(self.operation.id, self.request.url()),
            policy: self.policy(),
            timeout: self.options.timeout,
            retry: self.options.retry.clone(),
        };
        loop {
            match keeper.flights.join(equal.clone()) {
                Role::Leader(leader) => return self.lead(keeper, &leader, read, deadline).await,
                Role::Follower(follower) => {
                    if let Some(outcome) = self.follow(follower, deadline).await? {
                        keeper.count_joined();
                        return outcome.and_then(|answer| read(&self.classifier(), &answer));
                    }
                }
            }
        }
    }

    /// Finds the answer or asks for it, and tells the others what came of it.
    async fn lead(
        &self,
        keeper: &Keeper,
        leader: &Leader<'_, Equal, Result<Answer>>,
        read: Read,
        deadline: &Deadline,
    ) -> Result<Parsed> {
        let name = leader.key().name;
        if let Some(max_age) = self.max_age()
            && let Some((answer, age)) = keeper.find(name, max_age).await
        {
            match read(&self.classifier(), &answer) {
                Ok(response) => {
                    debug!(operation = self.operation.id, age_s = age.as_secs(), "from the cache");
                    leader.tell(Ok(answer));
                    return Ok(response);
                }
                // Kept by another version of this library, which read it.
                Err(_) => keeper.remove(name).await,
            }
        }
        let result = self.execute(read, deadline).await;
        match &result {
            Ok((_, answer)) => {
                leader.tell(Ok(answer.clone()));
                if answer.status == StatusCode::OK && self.is_kept() {
                    keeper.keep(name, &answer.body).await;
                }
            }
            // The others have other deadlines.
            Err(Error::Deadline { .. }) => {}
            Err(error) => leader.tell(Err(error.clone())),
        }
        result.map(|(response, _)| response)
    }

    /// What came of an equal call, within this one's deadline; `None` if the other one gave up for reasons of its own.
    async fn follow(
        &self,
        follower: Follower<Result<Answer>>,
        deadline: &Deadline,
    ) -> Result<Option<Result<Answer>>> {
        let Some(remaining) = deadline.remaining() else { return Ok(follower.outcome().await) };
        let passed = |_| deadline.passed(self.operation.id, Waiting::Response, None);
        timeout(remaining, follower.outcome()).await.map_err(passed)
    }

    fn policy(&self) -> CachePolicy {
        self.options.cache.unwrap_or_default()
    }

    /// How old an answer may be that is not asked for again; `None` if none may be.
    fn max_age(&self) -> Option<Duration> {
        match self.policy() {
            CachePolicy::Default => self.operation.max_age,
            CachePolicy::MaxAge(age) => Some(age),
            CachePolicy::Reload | CachePolicy::NoStore => None,
        }
    }

    fn is_kept(&self) -> bool {
        self.policy() == CachePolicy::Reload || self.max_age().is_some()
    }
}

#[cfg(test)]
mod tests;
