//! Where the time comes from.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// A time since 1970.
pub(crate) type Moment = Duration;

#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    /// Not changed by those who set the wall's clock; paused in tests.
    Steady { start: Instant, since_1970: Moment },
    /// What several processes have in common. It goes on while the machine sleeps.
    #[cfg(any(feature = "shared-limit", feature = "cache"))]
    Wall,
}

impl Clock {
    pub(crate) fn steady() -> Self {
        Self::Steady { start: Instant::now(), since_1970: wall() }
    }

    pub(crate) fn now(self) -> Moment {
        match self {
            Self::Steady { start, since_1970 } => since_1970.saturating_add(start.elapsed()),
            #[cfg(any(feature = "shared-limit", feature = "cache"))]
            Self::Wall => wall(),
        }
    }
}

/// The time of the wall's clock.
fn wall() -> Moment {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}
