//! What time it is in a world.

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

/// What time it is in a [`World`](super::World).
///
/// ```
/// use retroachievements_simulator::world::Clock;
///
/// let noon = "2026-05-01T12:00:00Z".parse()?;
/// assert_eq!(Clock::fixed(noon).now(), noon);
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock(Kind);

#[derive(Clone, Copy, Debug, Default)]
enum Kind {
    #[default]
    System,
    Fixed(Timestamp),
    Running {
        from: Timestamp,
        since: Instant,
    },
}

impl Clock {
    /// The clock of the machine. The default.
    pub const fn system() -> Self {
        Self(Kind::System)
    }

    /// A clock that stands still.
    pub const fn fixed(now: Timestamp) -> Self {
        Self(Kind::Fixed(now))
    }

    /// A clock that shows `now` now, and runs. It is tokio's clock: where that is paused, so is this one.
    pub fn running_from(now: Timestamp) -> Self {
        Self(Kind::Running { from: now, since: Instant::now() })
    }

    /// What time it is.
    pub fn now(&self) -> Timestamp {
        match self.0 {
            Kind::System => Timestamp::now(),
            Kind::Fixed(now) => now,
            Kind::Running { from, since } => {
                let elapsed = SignedDuration::try_from(since.elapsed()).unwrap_or(SignedDuration::MAX);
                from.saturating_add(elapsed).unwrap_or(Timestamp::MAX)
            }
        }
    }
}
