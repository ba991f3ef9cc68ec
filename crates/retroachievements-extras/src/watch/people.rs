//! Whom a watch is about.

use std::collections::HashSet;
use std::time::Duration;

use retroachievements::{Error, Result, UserRef};

/// No user is asked for more often, unless the program says so.
const LEAST_EVERY: Duration = Duration::from_secs(60);

/// Half of the client's rate limit is left to the rest of the program.
const PER_USER: Duration = Duration::from_secs(2);

/// Users as a program names them, until a watch starts.
#[derive(Debug)]
pub(crate) struct People(Result<Vec<UserRef>>);

impl Default for People {
    fn default() -> Self {
        Self(Ok(Vec::new()))
    }
}

impl People {
    /// Adds users. What is no user is an error later.
    pub(crate) fn add<I>(&mut self, users: I)
    where
        I: IntoIterator<Item: TryInto<UserRef, Error: Into<Error>>>,
    {
        for user in users {
            match (user.try_into().map_err(Into::into), &mut self.0) {
                (Ok(user), Ok(people)) => people.push(user),
                (Err(error), Ok(_)) => self.0 = Err(error),
                (_, Err(_)) => {}
            }
        }
    }

    /// Each user once, in the order named.
    pub(crate) fn checked(self) -> Result<Vec<UserRef>> {
        let mut people = self.0?;
        let mut known = HashSet::new();
        people.retain(|user| known.insert(key(user)));
        Ok(people)
    }
}

/// Names and ULIDs have no case.
pub(crate) fn key(user: &UserRef) -> String {
    user.as_str().to_ascii_lowercase()
}

/// How often to ask for each of so many users.
pub(crate) fn every(chosen: Option<Duration>, users: usize) -> Duration {
    let gentle = PER_USER.saturating_mul(u32::try_from(users).unwrap_or(u32::MAX));
    chosen.unwrap_or(gentle.max(LEAST_EVERY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_user_once_and_what_is_none_is_named() {
        let mut people = People::default();
        people.add(["Scott", "Jaarl", "sCOTT"]);
        let names: Vec<_> = people.checked().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(names, ["Scott", "Jaarl"]);
        let mut people = People::default();
        people.add(["Scott", "no spaces"]);
        assert!(people.checked().unwrap_err().to_string().contains("\"no spaces\""));
    }

    #[test]
    fn many_users_are_asked_for_less_often() {
        let seconds = |users| every(None, users).as_secs();
        assert_eq!([0, 1, 30, 50].map(seconds), [60, 60, 60, 100]);
        assert_eq!(every(Some(Duration::from_secs(5)), 50).as_secs(), 5);
    }
}
