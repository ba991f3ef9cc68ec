//! Answers in files, for several processes at once.
//!
//! There is no lock and no index. A file is written under another name and renamed, so that readers find all of it or nothing; what
//! a crash leaves behind has the wrong mark. Two processes that write the same answer each write all of it, and the last one
//! stays.

use std::fs::{self, DirBuilder, File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use super::entry::{Entry, HEADER};
use super::seal::{Name, Seal};

/// Other files in the folder are not ours to count or remove.
const SUFFIX: &str = ".answer";
const UNFINISHED: &str = ".unfinished";

/// Writing takes less; what is older was left by a process that ended meanwhile.
const ABANDONED_AFTER: Duration = Duration::from_secs(60 * 60);

/// The folder is looked through when this part of its size has been written.
const PART: u64 = 8;

#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    max_size: u64,
    /// Bytes since the folder was last looked through.
    written: Mutex<u64>,
}

/// A file of the cache.
struct Found {
    path: PathBuf,
    /// When the answer came.
    modified: SystemTime,
    size: u64,
}

impl Folder {
    pub(crate) fn new(path: PathBuf, max_size: u64) -> Self {
        // Before the first entry, too.
        Self { path, max_size, written: Mutex::new(u64::MAX) }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// An entry that is damaged, of another account or of another version is removed.
    pub(crate) fn get(&self, seal: &Seal, name: Name) -> Option<Entry> {
        let file = File::open(self.path_of(name)).ok()?;
        let mut bytes = Vec::new();
        file.take(self.max_size.saturating_add(1)).read_to_end(&mut bytes).ok()?;
        let entry = Entry::from_bytes(bytes, seal, name);
        if entry.is_none() {
            self.remove(name);
        }
        entry
    }

    pub(crate) fn put(&self, seal: &Seal, name: Name, entry: &Entry) -> io::Result<()> {
        let size = (HEADER + entry.body.len()) as u64;
        if size > self.max_size - self.max_size / PART {
            return Ok(());
        }
        self.create()?;
        self.make_room(size)?;
        let mut file = tempfile::Builder::new().suffix(UNFINISHED).tempfile_in(&self.path)?;
        file.write_all(&entry.to_bytes(seal, name))?;
        let file = file.persist(self.path_of(name))?;
        // By it the oldest are found, without reading them. Where it cannot be set, the time of writing will do.
        let _ = file.set_modified(SystemTime::UNIX_EPOCH + entry.stored_at);
        Ok(())
    }

    pub(crate) fn remove(&self, name: Name) {
        // Another process may have done it.
        let _ = fs::remove_file(self.path_of(name));
    }

    fn path_of(&self, name: Name) -> PathBuf {
        let hex: String = name.0.iter().map(|byte| format!("{byte:02x}")).collect();
        self.path.join(hex + SUFFIX)
    }

    /// For its owner alone: answers can be private.
    fn create(&self) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(&self.path)
    }

    /// Removes the oldest entries, so that there is room for `size` and for what is written until this is done again.
    fn make_room(&self, size: u64) -> io::Result<()> {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        let part = self.max_size / PART;
        if written.saturating_add(size) <= part {
            *written += size;
            return Ok(());
        }
        let mut found = self.found()?;
        found.sort_by_key(|file| std::cmp::Reverse(file.modified));
        let mut room = self.max_size - part - size;
        for file in found {
            match room.checked_sub(file.size) {
                Some(rest) => room = rest,
                None => {
                    // Those that are older go, too.
                    room = 0;
                    let _ = fs::remove_file(file.path);
                }
            }
        }
        *written = 0;
        Ok(())
    }

    /// The entries. What writers have abandoned is removed.
    fn found(&self) -> io::Result<Vec<Found>> {
        let mut found = Vec::new();
        for file in fs::read_dir(&self.path)? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // What is gone meanwhile is no error.
            let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
            let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            if name.ends_with(SUFFIX) && metadata.is_file() {
                found.push(Found { path, modified, size: metadata.len() });
            } else if name.ends_with(UNFINISHED) && is_abandoned(&metadata) {
                let _ = fs::remove_file(path);
            }
        }
        Ok(found)
    }
}

fn is_abandoned(metadata: &Metadata) -> bool {
    let age = metadata.modified().ok().and_then(|modified| modified.elapsed().ok());
    metadata.is_file() && age.is_some_and(|age| age > ABANDONED_AFTER)
}

#[cfg(test)]
mod tests;
