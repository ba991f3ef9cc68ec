//! The list of a system in a file: a magic number, a checksum, and the list as postcard writes it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use retroachievements::ConsoleId;
use retroachievements::jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::catalogue::game::Game;

/// What files of this form begin with.
const MAGIC: [u8; 8] = *b"racatal1";
const HEADER: usize = MAGIC.len() + size_of::<u32>();

/// The games of one system, as the server listed them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct List {
    /// In seconds since 1970.
    second: i64,
    pub(crate) only_with_achievements: bool,
    pub(crate) games: Vec<Game>,
}

impl List {
    pub(crate) fn new(at: Timestamp, only_with_achievements: bool, games: Vec<Game>) -> Self {
        Self { second: at.as_second(), only_with_achievements, games }
    }

    /// When the server listed them.
    pub(crate) fn at(&self) -> Timestamp {
        Timestamp::from_second(self.second).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// `None` if it is not there, or damaged: both are read from the server.
    pub(crate) fn read(folder: &Path, system: ConsoleId) -> io::Result<Option<Self>> {
        match fs::read(path(folder, system)) {
            Ok(bytes) => Ok(Self::from_bytes(&bytes)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whole or not at all: readers find the old one or the new one. Of two processes, the last one stays.
    pub(crate) fn write(&self, folder: &Path, system: ConsoleId) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&self.to_bytes()?)?;
        file.persist(path(folder, system))?;
        Ok(())
    }

    fn to_bytes(&self) -> io::Result<Vec<u8>> {
        let body = postcard::to_stdvec(self).map_err(io::Error::other)?;
        Ok([&MAGIC, crc32fast::hash(&body).to_le_bytes().as_slice(), &body].concat())
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (header, body) = bytes.split_at_checked(HEADER)?;
        let checksum = header.strip_prefix(&MAGIC)?;
        if crc32fast::hash(body).to_le_bytes() != checksum {
            return None;
        }
        postcard::from_bytes(body).ok()
    }
}

fn path(folder: &Path, system: ConsoleId) -> PathBuf {
    folder.join(format!("{system}.games"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_nothing_else() {
        let list = List::new(Timestamp::UNIX_EPOCH, true, Vec::new());
        let bytes = list.to_bytes().unwrap();
        assert_eq!(List::from_bytes(&bytes), Some(list));
        for len in 0..bytes.len() {
            assert_eq!(List::from_bytes(&bytes[..len]), None, "cut to {len}");
        }
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(List::from_bytes(&damaged), None, "byte {at}");
        }
    }
}
