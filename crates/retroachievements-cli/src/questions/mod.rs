//! Commands that answer a question of people, with as many requests as it takes.

pub(crate) mod games;
pub(crate) mod me;
pub(crate) mod open;
pub(crate) mod progress;
pub(crate) mod watch;
