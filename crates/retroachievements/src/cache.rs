//! A cache of answers: where it is, and how large.

mod entry;
mod folder;
mod memory;
mod seal;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use tokio::task::spawn_blocking;

use crate::clock::Clock;
use entry::Entry;
use folder::Folder;
use memory::Memory;
pub(crate) use seal::{Name, Seal};

/// Keeps answers of the server, for [`ClientBuilder::cache`](crate::ClientBuilder::cache).
///
/// What is kept is the body of a response with status 200 that could be read. Each account has answers of its own. When the
/// cache is full, the oldest go. Clones are the same cache, which several clients can have.
#[derive(Clone)]
pub struct Cache {
    shared: Arc<Shared>,
    clock: Clock,
}

struct Shared {
    store: Store,
    hits: AtomicU64,
    misses: AtomicU64,
    joined: AtomicU64,
}

#[derive(Debug)]
enum Store {
    Memory(Memory),
    Folder(Folder),
}

/// What a [`Cache`] was good for, since it was made, counted for this process.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheStats {
    /// Answers that came from the cache.
    pub hits: u64,
    /// Answers that were looked for and not there, or too old.
    pub misses: u64,
    /// Requests that waited for an equal one instead of being sent.
    pub joined: u64,
}

impl Cache {
    /// A cache in memory, of at most `max_size` bytes. It ends with the process. An answer takes what its JSON takes.
    pub fn memory(max_size: usize) -> Self {
        Self::new(Store::Memory(Memory::new(max_size)))
    }

    /// A cache in a folder, of at most `max_size` bytes, which is made if it is not there. Any number of processes can use it
    /// at once; together they can exceed the size by an eighth for each, for a moment.
    ///
    /// The files are readable by their owner only. They hold answers, but not the web API key, nor do their names tell what they
    /// are about. A file that is damaged, or made by another account, is not used but removed. Other files in the folder are
    /// left alone. If the folder cannot be used, the client works as without a cache.
    ///
    /// ```no_run
    /// use retroachievements::{Cache, ClientBuilder};
    ///
    /// let cache = Cache::folder("/home/me/.cache/my-bot", 64 << 20);
    /// let client = ClientBuilder::from_env()?.cache(cache).build()?;
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn folder(path: impl Into<PathBuf>, max_size: u64) -> Self {
        Self::new(Store::Folder(Folder::new(path.into(), max_size)))
    }

    fn new(store: Store) -> Self {
        let zero = AtomicU64::default;
        let shared = Shared { store, hits: zero(), misses: zero(), joined: zero() };
        Self { shared: Arc::new(shared), clock: Clock::Wall }
    }

    /// How often it had an answer, and how often not.
    pub fn stats(&self) -> CacheStats {
        let Shared { hits, misses, joined, .. } = &*self.shared;
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        CacheStats { hits: read(hits), misses: read(misses), joined: read(joined) }
    }

    /// The body of an answer that is younger than `max_age`, and its age.
    pub(crate) async fn get(&self, seal: &Seal, name: Name, max_age: Duration) -> Option<(Bytes, Duration)> {
        let entry = match &self.shared.store {
            Store::Memory(memory) => memory.get(name),
            Store::Folder(_) => {
                let seal = seal.clone();
                self.in_folder(move |folder| Ok(folder.get(&seal, name))).await.flatten()
            }
        };
        let found = entry.and_then(|entry| {
            let age = entry.age(self.clock.now())?;
            (age < max_age).then_some((entry.body, age))
        });
        count(if found.is_some() { &self.shared.hits } else { &self.shared.misses });
        found
    }

    pub(crate) async fn put(&self, seal: &Seal, name: Name, body: Bytes) {
        let entry = Entry { stored_at: self.clock.now(), body };
        match &self.shared.store {
            Store::Memory(memory) => memory.put(name, entry),
            Store::Folder(_) => {
                let seal = seal.clone();
                self.in_folder(move |folder| folder.put(&seal, name, &entry)).await;
            }
        }
    }

    pub(crate) async fn remove(&self, name: Name) {
        match &self.shared.store {
            Store::Memory(memory) => memory.remove(name),
            Store::Folder(_) => {
                self.in_folder(move |folder| {
                    folder.remove(name);
                    Ok(())
                })
                .await;
            }
        }
    }

    pub(crate) fn count_joined(&self) {
        count(&self.shared.joined);
    }

    /// Reads or writes files, where that may take its time. A cache that fails is as none.
    async fn in_folder<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Folder) -> io::Result<T> + Send + 'static,
    ) -> Option<T> {
        let shared = self.shared.clone();
        let work = move || match &shared.store {
            Store::Folder(folder) => work(folder).map(Some),
            Store::Memory(_) => Ok(None),
        };
        match spawn_blocking(work).await {
            Ok(Ok(result)) => result,
            Ok(Err(error)) => {
                tracing::debug!(%error, "cannot use the folder of the cache");
                None
            }
            // The runtime is being shut down.
            Err(_) => None,
        }
    }
}

fn count(number: &AtomicU64) {
    number.fetch_add(1, Ordering::Relaxed);
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Cache");
        match &self.shared.store {
            Store::Memory(memory) => debug.field("memory", &memory.max_size()),
            Store::Folder(folder) => debug.field("folder", &folder.path()),
        };
        debug.finish_non_exhaustive()
    }
}

#[cfg(test)]
impl Cache {
    /// The same cache with a clock that can be paused.
    pub(crate) fn steady(mut self) -> Self {
        self.clock = Clock::steady();
        self
    }
}
