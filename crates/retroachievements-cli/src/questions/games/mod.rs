//! Questions that need the games of whole systems: they are kept in a folder, and read again when they are old.

pub(crate) mod lookup;
pub(crate) mod search;

use std::path::PathBuf;
use std::time::Duration;

use clap::ArgMatches;
use retroachievements::{Client, ConsoleId};
use retroachievements_extras::catalogue::{Catalogue, CatalogueError};
use tempfile::TempDir;

use crate::cell::Show;
use crate::connection;
use crate::counter::Counter;
use crate::endpoint::{Arguments, Column, Kind, Parameter};
use crate::failure::Failure;
use crate::options;

/// The games of the systems that were asked for.
struct Games {
    catalogue: Catalogue,
    /// Held because dropping it removes it.
    _temporary: Option<TempDir>,
}

impl Games {
    /// Opens what is kept of one system, or of all.
    fn open(matches: &ArgMatches, system: Option<ConsoleId>, max_age: Duration) -> Result<Self, Failure> {
        let (folder, temporary) = match folder(matches)? {
            Some(folder) => (folder, None),
            None => {
                let folder = TempDir::new();
                let folder = folder.map_err(|error| Failure::io("cannot make a temporary folder", error))?;
                (folder.path().to_path_buf(), Some(folder))
            }
        };
        let builder = Catalogue::builder(folder).max_age(max_age);
        let builder = match system {
            Some(system) => builder.systems([system]),
            None => builder,
        };
        Ok(Self { catalogue: builder.open()?, _temporary: temporary })
    }

    /// Reads the lists that are old from the server.
    async fn refresh(&mut self, client: &Client) -> Result<(), Failure> {
        let counter = Counter::lists();
        self.catalogue.refresh(client, |progress| counter.at(progress.done, progress.total)).await?;
        Ok(())
    }
}

/// Where the games of a server are kept; `None` with `--demo`, or without a home.
fn folder(matches: &ArgMatches) -> Result<Option<PathBuf>, Failure> {
    if options::demo(matches) {
        return Ok(None);
    }
    let name = match options::chosen_base_url(matches)? {
        Some(url) => format!("catalogue-{}", connection::short_hash(&url)),
        None => "catalogue".to_string(),
    };
    Ok(connection::cache().map(|folder| folder.join(name)))
}

/// How old lists may be.
const WEEK: Duration = Duration::from_secs(7 * 86_400);

/// The columns of a game.
const GAME: [Column<'static>; 5] = [
    Column::labelled("gameId", "ID", Show::Text),
    Column::labelled("title", "Game", Show::Text),
    Column::labelled("consoleName", "System", Show::Text),
    Column::labelled("achievements", "Achievements", Show::Text),
    Column::labelled("points", "Points", Show::Text),
];

const SYSTEM: Parameter = Parameter {
    name: "system",
    help: "Games of this system only, by ID or name: one list is read instead of 55 [example: NES]",
    required: false,
    is_flag: true,
    kind: Kind::System,
};

/// The one that was asked for.
fn system(arguments: &Arguments) -> Result<Option<ConsoleId>, Failure> {
    Ok(arguments.optional_text("system").map(str::parse).transpose()?)
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Self {
        match error {
            CatalogueError::Api(error) => Self::Api(error),
            CatalogueError::Folder { path, source, .. } => {
                Self::Io(format!("cannot keep lists of games in {}", path.display()), source)
            }
            other => Self::Usage(other.to_string()),
        }
    }
}
