//! From a hash to its game.

use std::time::Duration;

use retroachievements::{Client, ConsoleId};

use crate::catalogue::error::CatalogueError;
use crate::catalogue::game::{Game, Hash};
use crate::catalogue::lists::Catalogue;

/// A miss is believed of a list that is not older.
const BELIEVED: Duration = Duration::from_secs(86_400);

/// What a catalogue knows of a hash.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lookup<'a> {
    /// The game. What was listed once stays true.
    Found(&'a Game),
    /// No list has it. That is worth as much as the lists are fresh.
    #[non_exhaustive]
    NotFound {
        /// The age of the oldest list; `None` without lists.
        age: Option<Duration>,
        /// Systems of the catalogue whose lists are not there yet.
        missing: Vec<ConsoleId>,
    },
}

impl Catalogue {
    /// The game of a hash, in all lists at once. It sends nothing; see [`find`](Self::find).
    ///
    /// # Errors
    ///
    /// [`CatalogueError::InvalidHash`] if the text is no MD5.
    pub fn by_hash(&self, hash: &str) -> Result<Lookup<'_>, CatalogueError> {
        let hash: Hash = hash.parse()?;
        Ok(match self.game_of(hash) {
            Some(game) => Lookup::Found(game),
            None => Lookup::NotFound {
                age: self.systems.iter().filter_map(|system| self.age(*system)).max(),
                missing: self.systems.iter().copied().filter(|system| self.age(*system).is_none()).collect(),
            },
        })
    }

    /// The game of a hash; if it is not known, lists are read from the server that are not fresh enough to be believed: that of
    /// the system if it is older than a day, or without a system those that [`refresh`](Self::refresh) would read.
    ///
    /// # Errors
    ///
    /// As [`by_hash`](Self::by_hash) and [`refresh`](Self::refresh).
    pub async fn find(
        &mut self,
        client: &Client,
        hash: &str,
        system: impl Into<Option<ConsoleId>>,
    ) -> Result<Lookup<'_>, CatalogueError> {
        if let Lookup::NotFound { .. } = self.by_hash(hash)? {
            match system.into() {
                Some(system) if self.age(system).is_none_or(|age| age > BELIEVED) => {
                    self.refresh_system(client, system).await?;
                }
                Some(_) => {}
                None => drop(self.refresh(client, |_| ()).await?),
            }
        }
        self.by_hash(hash)
    }
}
