//! What can go wrong with a catalogue.

use std::io;
use std::path::PathBuf;

use retroachievements::Error;

/// What goes wrong with a catalogue. Damaged files are none of it: they are read from the server again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// A file or the folder cannot be read or written.
    #[error("cannot use the catalogue in {}: {source}", path.display())]
    #[non_exhaustive]
    Folder {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },

    /// The server did not give a list. Those that it gave before are kept.
    #[error(transparent)]
    Api(#[from] Error),

    /// What was looked up is no hash.
    #[error("{text:?} is no hash, which is an MD5: 32 hexadecimal digits")]
    #[non_exhaustive]
    InvalidHash {
        /// What was looked up.
        text: String,
    },
}

impl CatalogueError {
    pub(crate) fn folder(path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self::Folder { path: path.into(), source }
    }
}
