//! What a simulator knows of: players, games with their achievements and leaderboards, and tickets.
//!
//! Some are written down, among them all that the description's examples speak of. The others are computed
//! from a number, so that a list can be as long as it likes and is the same in every run.

mod achievement;
mod board;
mod game;
mod mix;
mod player;
mod words;

pub use achievement::achievements;
pub(crate) use achievement::{Achievement, Tally};
pub(crate) use board::Board;
pub(crate) use game::{Console, Game};
pub(crate) use player::Player;
