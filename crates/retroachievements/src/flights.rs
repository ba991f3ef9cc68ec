//! Equal requests at the same time are one: the first makes it, and the others wait for what comes of it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// What is under way, by what makes requests equal.
#[derive(Debug)]
pub(crate) struct Flights<K, T> {
    under_way: Mutex<HashMap<K, watch::Receiver<Option<T>>>>,
}

/// The part of a request among its equals.
pub(crate) enum Role<'a, K: Hash + Eq, T> {
    Leader(Leader<'a, K, T>),
    Follower(Follower<T>),
}

/// It makes the request. When it is dropped, the next equal request has a leader of its own.
pub(crate) struct Leader<'a, K: Hash + Eq, T> {
    flights: &'a Flights<K, T>,
    key: K,
    outcome: watch::Sender<Option<T>>,
}

/// It waits.
pub(crate) struct Follower<T> {
    outcome: watch::Receiver<Option<T>>,
}

impl<K, T> Default for Flights<K, T> {
    fn default() -> Self {
        Self { under_way: Mutex::default() }
    }
}

impl<K: Hash + Eq + Clone, T: Clone> Flights<K, T> {
    pub(crate) fn join(&self, key: K) -> Role<'_, K, T> {
        let mut under_way = self.lock();
        if let Some(outcome) = under_way.get(&key) {
            return Role::Follower(Follower { outcome: outcome.clone() });
        }
        let (outcome, receiver) = watch::channel(None);
        under_way.insert(key.clone(), receiver);
        Role::Leader(Leader { flights: self, key, outcome })
    }
}

impl<K, T> Flights<K, T> {
    fn lock(&self) -> MutexGuard<'_, HashMap<K, watch::Receiver<Option<T>>>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Hash + Eq, T> Leader<'_, K, T> {
    pub(crate) fn key(&self) -> &K {
        &self.key
    }

    /// Tells those who wait.
    pub(crate) fn tell(&self, outcome: T) {
        self.outcome.send_replace(Some(outcome));
    }
}

impl<K: Hash + Eq, T> Drop for Leader<'_, K, T> {
    fn drop(&mut self) {
        self.flights.lock().remove(&self.key);
    }
}

impl<T: Clone> Follower<T> {
    /// What the leader tells; `None` if it is gone without a word.
    pub(crate) async fn outcome(mut self) -> Option<T> {
        let told = self.outcome.wait_for(Option::is_some).await.ok()?;
        (*told).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn followers_hear_what_the_leader_tells() {
        let flights = Flights::default();
        let Role::Leader(leader) = flights.join("a") else { panic!("nobody leads yet") };
        assert!(matches!(flights.join("b"), Role::Leader(_)), "another request");
        let Role::Follower(early) = flights.join("a") else { panic!("somebody leads") };
        leader.tell(1);
        let Role::Follower(late) = flights.join("a") else { panic!("somebody still leads") };
        drop(leader);
        assert_eq!((early.outcome().await, late.outcome().await), (Some(1), Some(1)));
        assert!(matches!(flights.join("a"), Role::Leader(_)), "the next one is new");
    }

    #[tokio::test]
    async fn followers_of_a_leader_that_is_gone_are_told_so() {
        let flights = Flights::<_, u8>::default();
        let Role::Leader(leader) = flights.join("a") else { panic!("nobody leads yet") };
        let Role::Follower(follower) = flights.join("a") else { panic!("somebody leads") };
        drop(leader);
        assert_eq!(follower.outcome().await, None);
    }
}
