//! Which systems a catalogue has, where, and how old it may be.

use std::path::PathBuf;
use std::time::Duration;

use retroachievements::ConsoleId;
use retroachievements::jiff::Timestamp;

use crate::catalogue::error::CatalogueError;
use crate::catalogue::lists::Catalogue;
use crate::clock::Clock;

/// How old a list may be, until it is read again.
const MAX_AGE: Duration = Duration::from_secs(7 * 86_400);

/// Sets up a catalogue. Made by [`Catalogue::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until the catalogue is opened"]
pub struct CatalogueBuilder {
    pub(crate) folder: PathBuf,
    pub(crate) systems: Vec<ConsoleId>,
    pub(crate) max_age: Duration,
    pub(crate) only_with_achievements: bool,
    pub(crate) clock: Clock,
}

impl CatalogueBuilder {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            systems: ConsoleId::active().collect(),
            max_age: MAX_AGE,
            only_with_achievements: false,
            clock: Clock::default(),
        }
    }

    /// The systems whose games are in it. Default: all that the site supports, 55 requests.
    pub fn systems(mut self, systems: impl IntoIterator<Item = ConsoleId>) -> Self {
        self.systems = systems.into_iter().collect();
        self.systems.sort_unstable();
        self.systems.dedup();
        self
    }

    /// How old a list may be, until [`refresh`](Catalogue::refresh) reads it again. Default: a week.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = max_age;
        self
    }

    /// Leaves out games without achievements, which are two thirds. Default: all games.
    pub fn only_with_achievements(mut self) -> Self {
        self.only_with_achievements = true;
        self
    }

    /// What time it is. Default: the machine's clock.
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    /// Reads what is in the folder. A folder that is not there is an empty catalogue.
    ///
    /// # Errors
    ///
    /// [`CatalogueError::Folder`] if the folder cannot be read.
    pub fn open(self) -> Result<Catalogue, CatalogueError> {
        Catalogue::read(self)
    }
}
