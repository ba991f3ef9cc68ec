//! The files of a game by name, which no list of games has.

use retroachievements::v2::models::{GameHash as NewHash, HashCompatibility};
use retroachievements::{Client, Error, GameId, models};

use crate::catalogue::error::CatalogueError;
use crate::catalogue::game::Hash;
use crate::catalogue::lists::Catalogue;
use crate::generation::{Generation, is_missing};

/// The files of a game, as the server has them now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GameFiles {
    /// Who told them. [`V1`](Generation::V1) tells compatible files only.
    pub generation: Generation,
    /// The files.
    pub files: Vec<GameFile>,
}

/// A file of a game.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GameFile {
    /// Its hash.
    pub hash: Hash,
    /// Its name, usually that of the file in a collection; `None` if the site does not know.
    pub name: Option<String>,
    /// Labels, such as `nointro` for the collection that it is from.
    pub labels: Vec<String>,
    /// Whether the achievements work with it; `None` if the site does not know. The lists of a catalogue have compatible files
    /// only.
    pub compatibility: Option<HashCompatibility>,
    /// Address of a patch that makes the file; `None` if there is none.
    pub patch_url: Option<String>,
}

impl Catalogue {
    /// The files of a game by name, in one request: [`by_hash`](Self::by_hash) tells the game of a file, and this which others there
    /// are, and which of them work.
    ///
    /// It asks generation 2 of the API, which knows of all files whether they are compatible, and if the client or the server does
    /// not have that, generation 1, which lists those that are. It keeps nothing.
    ///
    /// # Errors
    ///
    /// [`CatalogueError::Api`] if the request fails, or there is no such game.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let simulator = retroachievements_simulator::Simulator::start().await?;
    /// # let builder = retroachievements::Client::builder().base_url(simulator.base_url());
    /// # let client = builder.v2_base_url(simulator.v2_base_url()).web_api_key(simulator.web_api_key()).build()?;
    /// # let folder = tempfile::TempDir::new()?;
    /// # let folder = folder.path();
    /// use retroachievements_extras::catalogue::Catalogue;
    ///
    /// let catalogue = Catalogue::open(folder)?;
    /// let sonic = catalogue.files(&client, 1.try_into()?).await?;
    /// for file in sonic.files {
    ///     println!("{} {}", file.hash, file.name.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn files(&self, client: &Client, game: GameId) -> Result<GameFiles, CatalogueError> {
        match newer(client, game).await {
            Err(error) if is_missing(&error) => Ok(older(client, game).await?),
            result => Ok(result?),
        }
    }
}

async fn newer(client: &Client, game: GameId) -> Result<GameFiles, Error> {
    let mut hashes = client.v2().game_hashes(game.get()).items();
    let mut files = Vec::new();
    while let Some(hash) = hashes.try_next().await? {
        files.extend(GameFile::newer(hash));
    }
    Ok(GameFiles { generation: Generation::V2, files })
}

async fn older(client: &Client, game: GameId) -> Result<GameFiles, Error> {
    let hashes = client.game_hashes(game).await?.results;
    let files = hashes.into_iter().filter_map(GameFile::older).collect();
    Ok(GameFiles { generation: Generation::V1, files })
}

/// `None` for a hash that is none, as in lists.
impl GameFile {
    fn newer(from: NewHash) -> Option<Self> {
        Some(Self {
            hash: from.ra_md5.parse().ok()?,
            name: from.name,
            labels: from.labels,
            compatibility: from.compatibility,
            patch_url: from.patch_url,
        })
    }

    fn older(from: models::GameHash) -> Option<Self> {
        Some(Self {
            hash: from.md5.parse().ok()?,
            name: from.name,
            labels: from.labels,
            // It lists no others.
            compatibility: Some(HashCompatibility::Compatible),
            patch_url: from.patch_url,
        })
    }
}
