//! Watches against the simulator's world, on one paused clock.
#![cfg(feature = "watch")]

mod each_once;
mod late;
mod presence;
mod site;
mod span;
mod unlocks;
