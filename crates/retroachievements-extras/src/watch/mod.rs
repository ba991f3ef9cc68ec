//! Streams of what happens on the site: what users unlock, and what they play.
//!
//! The server pushes nothing, so a watch asks for each user in turn, spread evenly. The client's own rate limit and retries
//! apply. While the site is down the watch asks less and less often, and it catches up afterwards.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use retroachievements_simulator::{Simulator, achievements, world::Mode};
//! # let simulator = Simulator::start().await?;
//! # let builder = retroachievements::Client::builder().base_url(simulator.base_url());
//! # let client = builder.web_api_key(simulator.web_api_key()).build()?;
//! # let clock = || retroachievements_simulator::world::demo::BEGIN;
//! use retroachievements_extras::watch;
//!
//! let mut unlocks = watch::unlocks(&client).users(["Newcomer"]).clock(clock).start()?;
//! # simulator.change(|world| world.unlock(world.player("Newcomer"), achievements::THAT_WAS_EASY.into(), Mode::Hardcore));
//! if let Some(unlock) = unlocks.next().await {
//!     assert_eq!(unlock?.achievement.title, "That Was Easy");
//! }
//! # Ok(())
//! # }
//! ```

mod arrivals;
mod cursor;
mod error;
mod look;
mod memory;
mod people;
mod poller;
mod presence;
mod schedule;
mod span;
mod unlock;
mod unlocks;

pub use cursor::Cursor;
pub use error::WatchError;
pub use presence::{Activity, Presence, PresenceBuilder, Presences, presence};
pub use unlock::{Unlock, UnlockKind};
pub use unlocks::{Unlocks, UnlocksBuilder, unlocks};
