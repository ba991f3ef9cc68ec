//! Reading lists from the server.

use retroachievements::{CachePolicy, Client, ConsoleId};

use crate::catalogue::error::CatalogueError;
use crate::catalogue::game::Game;
use crate::catalogue::lists::Catalogue;
use crate::catalogue::store::List;

/// How far a refresh is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefreshProgress {
    /// The system whose list is read next.
    pub system: ConsoleId,
    /// Lists that are read already.
    pub done: usize,
    /// Lists to read.
    pub total: usize,
}

impl Catalogue {
    /// Reads the lists that are not there, or older than the catalogue allows, one request each. Returns how many that were.
    ///
    /// Each is written as soon as it is read: what is interrupted goes on where it was. At the client's default rate limit the 55
    /// active systems take 50 seconds.
    ///
    /// # Errors
    ///
    /// [`CatalogueError::Api`] if a request fails, [`CatalogueError::Folder`] if a list cannot be written.
    pub async fn refresh(
        &mut self,
        client: &Client,
        mut progress: impl FnMut(RefreshProgress),
    ) -> Result<usize, CatalogueError> {
        let is_old = |system: &ConsoleId| self.age(*system).is_none_or(|age| age > self.max_age);
        let old: Vec<_> = self.systems.iter().copied().filter(is_old).collect();
        let mut read = Vec::new();
        let mut result = Ok(old.len());
        for (done, system) in old.iter().copied().enumerate() {
            progress(RefreshProgress { system, done, total: old.len() });
            match self.list(client, system).await {
                Ok(list) => read.push((system, list)),
                Err(error) => {
                    result = Err(error);
                    break;
                }
            }
        }
        self.insert(read);
        result
    }

    /// Reads the list of one system, whatever the age of the one that is there.
    ///
    /// # Errors
    ///
    /// As [`refresh`](Self::refresh).
    pub async fn refresh_system(&mut self, client: &Client, system: ConsoleId) -> Result<(), CatalogueError> {
        let list = self.list(client, system).await?;
        self.insert([(system, list)]);
        Ok(())
    }

    async fn list(&self, client: &Client, system: ConsoleId) -> Result<List, CatalogueError> {
        let request =
            client.game_list(system).with_hashes(true).only_with_achievements(self.only_with_achievements);
        // Never the old one again, which a cache of the client may have.
        let games = request.cache(CachePolicy::Reload).await?;
        let games = games.into_iter().map(Game::of).collect();
        let list = List::new(self.clock.now(), self.only_with_achievements, games);
        list.write(&self.folder, system).map_err(|error| CatalogueError::folder(&self.folder, error))?;
        Ok(list)
    }
}
