//! The bucket in a file, for all processes that ask with the same key.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fs4::{FileExt, TryLockError};
use tokio::time::sleep;

use crate::bucket::Bucket;
use crate::clock::Moment;
use crate::credentials::Credentials;

/// Others hold the lock for less than a millisecond. If not, something is wrong, and the file is left alone.
const LOCK_ATTEMPTS: u32 = 200;
const LOCK_WAIT: Duration = Duration::from_millis(5);

/// A locked file with a line of numbers.
#[derive(Debug)]
pub(crate) struct SharedBucket {
    path: PathBuf,
}

impl SharedBucket {
    /// The file in a folder for a key and a server.
    pub(crate) fn new(folder: &Path, base_url: &str, credentials: &Credentials) -> Self {
        Self { path: folder.join(format!("rate-limit-{}", credentials.digest(base_url))) }
    }

    /// Reads, changes and writes the bucket, which is locked meanwhile.
    pub(crate) async fn update<T>(&self, now: Moment, change: impl Fn(&mut Bucket) -> T) -> io::Result<T> {
        for _ in 0..LOCK_ATTEMPTS {
            if let Some(mut file) = self.lock()? {
                let mut bucket = read(&mut file)?.plausible(now);
                let result = change(&mut bucket);
                write(&mut file, &bucket)?;
                return Ok(result);
            }
            sleep(LOCK_WAIT).await;
        }
        Err(io::Error::new(io::ErrorKind::TimedOut, "another process keeps the file locked"))
    }

    /// Opens and locks the file; `None` if another process has it. Closing it unlocks it.
    fn lock(&self) -> io::Result<Option<File>> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&self.path)?;
        // By the trait's name: newer versions of Rust have a method of their own.
        match FileExt::try_lock(&file) {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// What is no bucket is an empty one.
fn read(file: &mut File) -> io::Result<Bucket> {
    let mut bytes = Vec::new();
    file.take(1024).read_to_end(&mut bytes)?;
    Ok(parse(&bytes).unwrap_or_default())
}

fn parse(bytes: &[u8]) -> Option<Bucket> {
    let mut numbers = std::str::from_utf8(bytes).ok()?.split_whitespace().map(str::parse::<u64>);
    let mut number = || numbers.next()?.ok();
    if number()? != VERSION {
        return None;
    }
    let mut moment = || number().map(Duration::from_micros);
    let (full_at, paused_until, stopped_until) = (moment()?, moment()?, moment()?);
    let (slow_until, struck_at) = (moment()?, moment()?);
    Some(Bucket { full_at, paused_until, stopped_until, slow_until, struck_at, strikes: number()? })
}

const VERSION: u64 = 1;

fn write(file: &mut File, bucket: &Bucket) -> io::Result<()> {
    let Bucket { full_at, paused_until, stopped_until, slow_until, struck_at, strikes } = bucket;
    let mut text = format!("{VERSION}");
    for moment in [full_at, paused_until, stopped_until, slow_until, struck_at] {
        let micros = u64::try_from(moment.as_micros()).unwrap_or(u64::MAX);
        // All lines are equally long, so that one that is half written is not taken for another.
        text += &format!(" {micros:020}");
    }
    text += &format!(" {strikes}\n");
    file.rewind()?;
    file.write_all(text.as_bytes())?;
    file.set_len(text.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bucket::Rejection;
    use crate::script::Script;
    use crate::{Client, Error, RateLimit};

    const NOW: Moment = Duration::from_secs(1_700_000_000);

    fn credentials(key: &str) -> Credentials {
        Credentials::new(None, &key.into()).unwrap()
    }

    fn files(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[tokio::test]
    async fn what_one_writes_another_reads() {
        let folder = tempfile::tempdir().unwrap();
        let bucket =
            || SharedBucket::new(&folder.path().join("new"), "https://example.org", &credentials("key"));
        let limit = RateLimit::default();
        let rejection = Rejection {
            is_strike: true,
            sent_at: NOW,
            pause: Duration::from_secs(7),
            stop: Duration::from_secs(70),
        };
        let change = |bucket: &mut Bucket| {
            bucket.reserve(NOW, Some(&limit), |_| true).unwrap();
            bucket.rejected(NOW, Some(&limit), rejection);
            *bucket
        };
        let written = bucket().update(NOW, change).await.unwrap();
        assert_ne!(written, Bucket::default());
        assert_eq!(bucket().update(NOW, |bucket| *bucket).await.unwrap(), written);
    }

    #[tokio::test]
    async fn what_is_no_bucket_does_no_harm() {
        let folder = tempfile::tempdir().unwrap();
        let bucket = SharedBucket::new(folder.path(), "https://example.org", &credentials("key"));
        let far = format!("1{} 3\n", " 09999999999999999999".repeat(5));
        for text in [
            "",
            "nonsense",
            "1 2 3",
            "2 1 1 1 1 1 1",
            "\u{0}\u{0}",
            "-1",
            far.as_str(),
            "1 99999999999999999999 1 1 1 1 1",
        ] {
            fs::write(&bucket.path, text).unwrap();
            let read = bucket.update(NOW, |bucket| *bucket).await.unwrap();
            let latest =
                [read.full_at, read.paused_until, read.stopped_until, read.slow_until, read.struck_at];
            assert!(latest.iter().all(|moment| *moment <= NOW), "{text}: {read:?}");
        }
    }

    #[test]
    fn the_name_of_the_file_is_of_key_and_server_and_does_not_have_them() {
        let name = |server: &str, key: &str| SharedBucket::new(Path::new(""), server, &credentials(key)).path;
        let first = name("https://example.org/API", "OpenSesame");
        assert_eq!(first, name("https://example.org/API", "OpenSesame"));
        assert_ne!(first, name("https://example.org/API", "OpenSesam"));
        assert_ne!(first, name("https://example.com/API", "OpenSesame"));
        let name = first.to_str().unwrap();
        assert!(name.strip_prefix("rate-limit-").unwrap().chars().all(|c| c.is_ascii_hexdigit()), "{name}");
    }

    #[tokio::test]
    async fn clients_that_share_it_stop_together() {
        let folder = tempfile::tempdir().unwrap();
        let script = Script::default().then(429, Some("3600"), "").then(200, None, r#"{"ID": 1}"#);
        let client = |limit| script.client(Client::builder().rate_limit(limit).share_limit(folder.path()));
        assert!(matches!(client(Some(RateLimit::default())).game(1).await, Err(Error::RateLimited { .. })));
        for limit in [Some(RateLimit::default()), None] {
            let error = client(limit).game(1).json().await.unwrap_err();
            assert!(matches!(error, Error::Stopped { .. }), "{error}");
        }
        assert_eq!(script.sent().len(), 1);
        assert_eq!(files(folder.path()).len(), 1);
        // Another key is not stopped.
        let other = Client::builder()
            .share_limit(folder.path())
            .web_api_key("other")
            .build()
            .unwrap()
            .over(script.clone());
        other.game(1).json().await.unwrap();
        assert_eq!(files(folder.path()).len(), 2);
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_written_is_as_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let script = Script::default().then(429, Some("3600"), "").then(200, None, "{}");
        let client = script.client(Client::builder().share_limit(file.join("below")));
        assert!(matches!(client.game(1).await, Err(Error::RateLimited { .. })));
        assert!(matches!(client.game(1).await, Err(Error::Stopped { .. })));
    }

    /// Threads stand for processes: each opens the file itself, so that the lock keeps them apart.
    #[test]
    fn no_turn_is_given_twice() {
        let folder = tempfile::tempdir().unwrap();
        let limit = RateLimit::new(1, Duration::from_secs(1)).burst(1);
        let turns = || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let bucket = SharedBucket::new(folder.path(), "https://example.org", &credentials("key"));
            let take = |bucket: &mut Bucket| bucket.reserve(NOW, Some(&limit), |_| true).unwrap();
            (0..50).map(|_| runtime.block_on(bucket.update(NOW, take)).unwrap()).collect::<Vec<_>>()
        };
        let mut all: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(turns)).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        all.sort();
        let expected: Vec<_> = (0..200).map(|turn| NOW + Duration::from_secs(turn)).collect();
        assert_eq!(all, expected);
    }
}
