//! What a simulator knows of: players, games with their achievements and leaderboards, and tickets.
//!
//! Some are written down, among them all that the description's examples speak of. The others are computed
//! from a number, so that a list can be as long as it likes and is the same in every run.

mod achievement;
mod board;
mod game;
mod player;
mod words;

pub use achievement::achievements;
pub(crate) use achievement::{Achievement, Tally};
pub(crate) use board::Board;
pub(crate) use game::{Console, Game};
pub(crate) use player::Player;

/// Scatters numbers (the finaliser of SplitMix64, which is a bijection).
fn mix(n: u64) -> u64 {
    let n = (n ^ n >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ n >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ n >> 31
}
