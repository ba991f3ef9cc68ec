//! The catalogue: its lists, and what is found by them.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use retroachievements::jiff::SignedDuration;
use retroachievements::{ConsoleId, GameId};

use crate::catalogue::builder::CatalogueBuilder;
use crate::catalogue::error::CatalogueError;
use crate::catalogue::game::{Game, Hash};
use crate::catalogue::search::Titles;
use crate::catalogue::store::List;
use crate::clock::Clock;

/// All games and hashes of some systems, kept in a folder. Several programs can use one folder.
pub struct Catalogue {
    pub(crate) folder: PathBuf,
    pub(crate) systems: Vec<ConsoleId>,
    pub(crate) max_age: Duration,
    pub(crate) only_with_achievements: bool,
    pub(crate) clock: Clock,
    lists: BTreeMap<ConsoleId, List>,
    index: Index,
    titles: OnceLock<Titles>,
}

/// Where a game is: its system, and its place in the list.
type Place = (ConsoleId, u32);

/// Sorted, to be searched by halves.
#[derive(Default)]
struct Index {
    by_hash: Vec<(Hash, Place)>,
    by_id: Vec<(GameId, Place)>,
}

impl Catalogue {
    /// A catalogue of all systems in a folder; see [`Catalogue::builder`].
    ///
    /// # Errors
    ///
    /// [`CatalogueError::Folder`] if the folder cannot be read.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, CatalogueError> {
        Self::builder(folder).open()
    }

    /// A catalogue in a folder, which is made if it is not there.
    pub fn builder(folder: impl Into<PathBuf>) -> CatalogueBuilder {
        CatalogueBuilder::new(folder.into())
    }

    pub(crate) fn read(builder: CatalogueBuilder) -> Result<Self, CatalogueError> {
        let CatalogueBuilder { folder, systems, max_age, only_with_achievements, clock } = builder;
        let mut lists = BTreeMap::new();
        for system in &systems {
            let list =
                List::read(&folder, *system).map_err(|error| CatalogueError::folder(&folder, error))?;
            // One that leaves out games that are wanted is as none.
            if let Some(list) = list.filter(|list| only_with_achievements || !list.only_with_achievements) {
                lists.insert(*system, list);
            }
        }
        let index = Index::of(&lists);
        Ok(Self {
            folder,
            systems,
            max_age,
            only_with_achievements,
            clock,
            lists,
            index,
            titles: OnceLock::new(),
        })
    }

    pub(crate) fn insert(&mut self, lists: impl IntoIterator<Item = (ConsoleId, List)>) {
        self.lists.extend(lists);
        self.index = Index::of(&self.lists);
        self.titles = OnceLock::new();
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The number of games.
    pub fn len(&self) -> usize {
        self.index.by_id.len()
    }

    /// Whether it has no games, as before the first [`refresh`](Self::refresh).
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All games, by ID.
    pub fn games(&self) -> impl Iterator<Item = &Game> {
        self.index.by_id.iter().filter_map(|(_, place)| self.at(*place))
    }

    /// A game by its ID.
    pub fn game(&self, id: GameId) -> Option<&Game> {
        let at = self.index.by_id.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.at(self.index.by_id.get(at)?.1)
    }

    pub(crate) fn game_of(&self, hash: Hash) -> Option<&Game> {
        let at = self.index.by_hash.binary_search_by_key(&hash, |(hash, _)| *hash).ok()?;
        self.at(self.index.by_hash.get(at)?.1)
    }

    fn at(&self, (system, place): Place) -> Option<&Game> {
        self.lists.get(&system)?.games.get(place as usize)
    }

    /// How old the list of a system is; `None` if it is not there.
    pub fn age(&self, system: ConsoleId) -> Option<Duration> {
        let age = self.clock.now().duration_since(self.lists.get(&system)?.at());
        // A list of the future is one of a clock that was wrong.
        Some(age.max(SignedDuration::ZERO).unsigned_abs())
    }

    pub(crate) fn titles(&self) -> &Titles {
        self.titles.get_or_init(|| Titles::of(self.games()))
    }
}

impl Index {
    fn of(lists: &BTreeMap<ConsoleId, List>) -> Self {
        let mut index = Self::default();
        for (system, list) in lists {
            for (place, game) in (0..).zip(&list.games) {
                index.by_id.push((game.id(), (*system, place)));
                index.by_hash.extend(game.hashes().iter().map(|hash| (*hash, (*system, place))));
            }
        }
        index.by_id.sort_unstable();
        index.by_hash.sort_unstable();
        index
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue")
            .field("folder", &self.folder)
            .field("games", &self.len())
            .finish_non_exhaustive()
    }
}
