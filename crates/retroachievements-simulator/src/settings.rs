//! The settings that a simulator is started with.

use std::fmt;
use std::net::SocketAddr;

use crate::fault::Plan;

/// The settings that a simulator is started with.
pub(crate) struct Settings {
    pub(crate) address: SocketAddr,
    pub(crate) web_api_key: Key,
    pub(crate) plan: Plan,
    pub(crate) new_unlocks_per_request: u64,
}

/// A web API key. `Debug` hides it: somebody may give a simulator their real one.
#[derive(Clone)]
pub(crate) struct Key(pub(crate) String);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}
