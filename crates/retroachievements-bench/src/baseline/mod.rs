//! The baselines: two lists written by hand, with the same fields, with reqwest and serde alone.

// For comparison only, so the types need no documentation.
#![allow(missing_docs)]

pub mod resources;
pub mod unlocks;
