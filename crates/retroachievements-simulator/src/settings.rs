//! The settings that a simulator is started with.

use std::fmt;
use std::net::SocketAddr;

use crate::fault::Faults;
use crate::world::World;

/// The settings that a simulator is started with.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) address: SocketAddr,
    pub(crate) web_api_key: Key,
    pub(crate) faults: Faults,
    /// The world; `None` for that of the demo.
    pub(crate) world: Option<World>,
    pub(crate) new_unlocks_per_request: u64,
    pub(crate) read_only: bool,
    /// Whether generation 2 takes any number of requests.
    pub(crate) unlimited: bool,
}

/// A web API key. `Debug` hides it: somebody may give a simulator their real one.
#[derive(Clone)]
pub(crate) struct Key(pub(crate) String);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}
