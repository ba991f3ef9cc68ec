//! The demo world: made up, and the same in every run.
//!
//! What is written down one by one, in the JSON form of a world, stands in `facts.json`: games, claims, tickets, an event,
//! and whom examples speak of. The rest is drawn from `material.json` by a random generator with a fixed seed, subject by
//! subject.

mod catalog;
mod community;
mod material;
mod people;
mod play;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;

use super::{Clock, World};
use material::Material;

/// What time it is in a demo world when it begins: 2026-05-08 20:15 UTC, a Friday. Its clock runs from then on.
///
/// ```
/// use retroachievements_simulator::world::{World, demo};
///
/// assert!(World::demo().now() >= demo::BEGIN);
/// ```
pub const BEGIN: Timestamp = Timestamp::constant(1_778_271_300, 0);

/// Players of the demo world, by ID. There are 200.
///
/// ```
/// use retroachievements_simulator::world::{World, demo};
///
/// assert_eq!(World::demo().players[&demo::players::SCOTT.into()].name, "Scott");
/// ```
pub mod players {
    /// Scott, whom the key belongs to: a developer, with friends, and online.
    pub const SCOTT: u32 = 1;
    /// Jaarl, a developer.
    pub const JAARL: u32 = 2;
    /// Salsa, a developer.
    pub const SALSA: u32 = 3;
    /// televandalist, a junior developer.
    pub const TELEVANDALIST: u32 = 4;
    /// vipotaenko02, who plays in casual mode only.
    pub const VIPOTAENKO02: u32 = 5;
    /// Cowboybeep, once known as `Beeperson`, and found under both names.
    pub const COWBOYBEEP: u32 = 6;
    /// Newcomer, who has done nothing yet and has no ULID.
    pub const NEWCOMER: u32 = 900_001;
}

/// Games of the demo world, by ID. There are 60 on ten systems, hubs and events not counted.
///
/// ```
/// use retroachievements_simulator::world::{World, demo};
///
/// let world = World::demo();
/// assert_eq!(world.games[&demo::games::SONIC.into()].title, "Sonic the Hedgehog");
/// assert_eq!(world.games.values().filter(|game| game.system.0 < 100).count(), 60);
/// ```
pub mod games {
    /// Sonic the Hedgehog, with a subset, and some 25,000 players.
    pub const SONIC: u32 = 1;
    /// "Magical Quest, The".
    pub const MAGICAL_QUEST: u32 = 355;
    /// Tower of Blocks, with 100,000 players.
    pub const TOWER_OF_BLOCKS: u32 = 724;
    /// Dragster.
    pub const DRAGSTER: u32 = 14_402;
    /// A subset, with characters beyond ASCII in its title.
    pub const SUBSET: u32 = 17_401;
    /// A game without achievements.
    pub const WITHOUT_ACHIEVEMENTS: u32 = 30_402;
}

/// Achievements of the demo world, by ID: those with a property worth a test.
///
/// ```
/// use retroachievements_simulator::achievements;
///
/// assert_eq!(achievements::THAT_WAS_EASY, 9);
/// ```
pub mod achievements {
    /// "That Was Easy" of Sonic the Hedgehog: 24,895 unlocks.
    pub const THAT_WAS_EASY: u32 = 9;
    /// An achievement without a type, and with 120 unlocks: three pages of the default size.
    pub const ORDINARY: u32 = 13_876;
    /// An achievement with some unlocks whose user has no ULID or no casual points.
    pub const GAPS: u32 = 62_001;
    /// An achievement with 100,000 unlocks.
    pub const HUGE: u32 = 100_000;
    /// An achievement with quotes and characters beyond ASCII in its title.
    pub const UNICODE: u32 = 260_001;
    /// An achievement that nobody has earned, without author and type.
    pub const NEVER_UNLOCKED: u32 = 415_001;
}

impl World {
    /// The demo world, which a simulator has by default: ten systems, 60 games, 200 players, and all that they have
    /// done. It is the same in every run, and its clock begins at [`BEGIN`].
    ///
    /// ```
    /// use retroachievements_simulator::world::{GameId, World};
    ///
    /// let world = World::demo();
    /// assert_eq!(world.players.len(), 200);
    /// assert!(world.progress(world.player("Scott"), GameId(1)).earned > 0);
    /// ```
    pub fn demo() -> Self {
        // Tests start one simulator after another, and to copy a world takes a twentieth of the time to make it. A program
        // that starts one needs no copy.
        static ASKED: AtomicBool = AtomicBool::new(false);
        static DEMO: LazyLock<World> = LazyLock::new(World::made);
        let world = if ASKED.swap(true, Ordering::Relaxed) { DEMO.clone() } else { Self::made() };
        Self { clock: Clock::running_from(BEGIN), ..world }
    }

    fn made() -> Self {
        let material: Material = read(include_str!("material.json"));
        let mut world: Self = read(include_str!("facts.json"));
        catalog::add_to(&mut world, &material);
        people::add_to(&mut world, &material);
        play::add_to(&mut world);
        community::add_to(&mut world, &material);
        world
    }
}

fn read<T: DeserializeOwned>(json: &str) -> T {
    // Every test that starts a simulator reads it.
    serde_json::from_str(json).expect("one of the files beside this one")
}

/// Seconds since 1970 of the beginning.
fn begin_seconds() -> i64 {
    BEGIN.as_second()
}

fn time(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap_or_default()
}

fn ago(seconds: i64) -> Timestamp {
    BEGIN - SignedDuration::from_secs(seconds)
}

/// A random generator for one subject, so that a change to one leaves the others as they are.
fn rng(subject: &str, id: u64) -> Rng {
    let seed = subject.bytes().fold(id, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
    Rng::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

fn pick<'a, T>(rng: &mut Rng, of: &'a [T]) -> &'a T {
    &of[rng.usize(..of.len())]
}
