//! Where the time comes from.

use std::time::{Duration, SystemTime};

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

/// A time since 1970.
pub(crate) type Moment = Duration;

#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    /// Not changed by those who set the wall's clock; paused in tests.
    Steady { start: Instant, since_1970: Moment },
    /// What several processes have in common, and the server, too. It goes on while the machine sleeps.
    Wall,
}

impl Clock {
    pub(crate) fn steady() -> Self {
        Self::Steady { start: Instant::now(), since_1970: wall() }
    }

    pub(crate) fn now(self) -> Moment {
        match self {
            Self::Steady { start, since_1970 } => since_1970.saturating_add(start.elapsed()),
            Self::Wall => wall(),
        }
    }
}

/// A moment as a timestamp; the last one if there is none.
pub(crate) fn timestamp(moment: Moment) -> Timestamp {
    let duration = SignedDuration::try_from(moment);
    duration.ok().and_then(|duration| Timestamp::from_duration(duration).ok()).unwrap_or(Timestamp::MAX)
}

/// The time of the wall's clock.
fn wall() -> Moment {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}
