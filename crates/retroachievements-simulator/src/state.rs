//! What changes while a simulator runs: its world, and a rate limit on everything.

use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use tokio::time::Instant;

use crate::world::World;

/// The state of a running simulator.
#[derive(Debug)]
pub(crate) struct State {
    world: RwLock<World>,
    /// Until when everything is answered with status 429.
    limited_until: Mutex<Option<Instant>>,
}

impl State {
    pub(crate) fn new(world: World) -> Self {
        Self { world: RwLock::new(world), limited_until: Mutex::new(None) }
    }

    /// The world. One that somebody's change panicked over is as good as any.
    pub(crate) fn world(&self) -> RwLockReadGuard<'_, World> {
        self.world.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the world.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        change(&mut self.world.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// Answers everything with status 429 for a while, from now on.
    pub(crate) fn limit(&self, time: Duration) {
        *self.limited_until.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now().checked_add(time);
    }

    /// How long everything is still limited, if it is.
    pub(crate) fn limited_for(&self) -> Option<Duration> {
        let until = *self.limited_until.lock().unwrap_or_else(PoisonError::into_inner);
        until?.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }
}
