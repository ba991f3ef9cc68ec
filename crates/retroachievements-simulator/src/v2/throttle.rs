//! The rate limit of generation 2: so many requests a minute, by the clock of the world.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Requests a minute, of one user.
pub(super) const LIMIT: u64 = 60;

const WINDOW: SignedDuration = SignedDuration::from_secs(60);

/// How many requests each user has made, since when.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    unlimited: bool,
    users: Mutex<HashMap<String, (Timestamp, u64)>>,
}

impl Throttle {
    pub(crate) fn new(unlimited: bool) -> Self {
        Self { unlimited, ..Self::default() }
    }

    /// Counts a request, and tells how many are left; `None` if there were none.
    pub(super) fn count(&self, user: &str, now: Timestamp) -> Option<u64> {
        if self.unlimited {
            return Some(LIMIT);
        }
        let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, used) = users.entry(user.to_owned()).or_insert((now, 0));
        let age = now.duration_since(*since);
        if age >= WINDOW || age.is_negative() {
            (*since, *used) = (now, 0);
        }
        *used = used.saturating_add(1);
        LIMIT.checked_sub(*used)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_after_the_first_request_it_starts_again() {
        let (throttle, start) = (Throttle::default(), Timestamp::UNIX_EPOCH);
        for n in 0..LIMIT {
            assert_eq!(throttle.count("Scott", start), Some(LIMIT - 1 - n));
        }
        assert_eq!(throttle.count("Scott", start + SignedDuration::from_secs(59)), None);
        assert_eq!(throttle.count("Jaarl", start), Some(LIMIT - 1));
        assert_eq!(throttle.count("Scott", start + WINDOW), Some(LIMIT - 1));
    }
}
