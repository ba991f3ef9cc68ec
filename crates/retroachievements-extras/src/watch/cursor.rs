//! What a watch has told, for programs to store.

use std::collections::BTreeMap;
use std::sync::Arc;

use retroachievements::UserRef;
use retroachievements::jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::watch::memory::Memory;
use crate::watch::people::key;

/// The form that this version writes, and the only one that it reads.
const VERSION: u32 = 1;

/// Where a watch of unlocks is: what it has told. Store it, and give it to the next watch, which goes on from there.
///
/// It has some hundred bytes for each user, and some twenty for each unlock of the last 15 days. Cloning it is cheap. The
/// default knows of nobody.
///
/// ```
/// use retroachievements_extras::watch::Cursor;
///
/// let json = serde_json::to_string(&Cursor::default())?;
/// assert_eq!(json, r#"{"version":1,"users":{}}"#);
/// assert_eq!(serde_json::from_str::<Cursor>(&json)?, Cursor::default());
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Reading one that a later version of this crate has written can fail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Cursor {
    users: BTreeMap<String, Arc<Memory>>,
}

impl Cursor {
    /// The same for these users, and no others. What is not known of yet begins at a time.
    pub(crate) fn of(&self, people: &[UserRef], since: Timestamp) -> Self {
        let memory = |user: &UserRef| {
            let known = self.users.get(&key(user));
            let known = known.or_else(|| self.users.values().find(|memory| memory.is_of(user)));
            known.map_or_else(|| Arc::new(Memory::new(since)), Arc::clone)
        };
        Self { users: people.iter().map(|user| (key(user), memory(user))).collect() }
    }

    pub(crate) fn get(&self, user: &UserRef) -> Option<&Arc<Memory>> {
        self.users.get(&key(user))
    }

    /// The memory of a user, to change. Cursors that were handed out keep theirs.
    pub(crate) fn get_mut(&mut self, user: &UserRef) -> Option<&mut Memory> {
        self.users.get_mut(&key(user)).map(Arc::make_mut)
    }

    pub(crate) fn remove(&mut self, user: &UserRef) {
        self.users.remove(&key(user));
    }
}

/// The form that is stored.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename = "Cursor")]
struct Stored {
    version: u32,
    users: BTreeMap<String, Memory>,
}

impl From<Cursor> for Stored {
    fn from(cursor: Cursor) -> Self {
        let users = cursor.users.into_iter().map(|(key, memory)| (key, Arc::unwrap_or_clone(memory)));
        Self { version: VERSION, users: users.collect() }
    }
}

impl TryFrom<Stored> for Cursor {
    type Error = String;

    fn try_from(stored: Stored) -> Result<Self, String> {
        let Stored { version, users } = stored;
        if version != VERSION {
            return Err(format!("a cursor of version {version}, and this program reads version {VERSION}"));
        }
        Ok(Self { users: users.into_iter().map(|(key, memory)| (key, Arc::new(memory))).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(name: &str) -> UserRef {
        name.parse().unwrap()
    }

    #[test]
    fn users_are_found_by_any_name_and_others_forgotten() {
        let start = Timestamp::UNIX_EPOCH;
        let json = r#"{"version":1,"users":{
            "scott":{"ulid":"00003EMFWR7XB8SDPEHB3K56ZQ","name":"Waldo","since":"2026-05-01T00:00:00Z"},
            "mia":{"since":"2026-05-01T00:00:00Z"}}}"#;
        let cursor: Cursor = serde_json::from_str(json).unwrap();
        let known = cursor.users["scott"].clone();
        for name in ["SCOTT", "waldo", "00003emfwr7xb8sdpehb3k56zq"] {
            let mine = cursor.of(&[user(name)], start);
            assert_eq!((mine.users.len(), mine.get(&user(name))), (1, Some(&known)), "{name}");
        }
        let new = cursor.of(&[user("Noah")], start);
        assert_eq!(new.get(&user("Noah")), Some(&Arc::new(Memory::new(start))));
    }

    #[test]
    fn another_version_is_refused() {
        let error = serde_json::from_str::<Cursor>(r#"{"version":2,"users":{}}"#).unwrap_err();
        assert!(error.to_string().contains("a cursor of version 2"), "{error}");
    }
}
