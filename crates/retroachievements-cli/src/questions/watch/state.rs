//! What a watch has told, kept in a file over restarts.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use fs4::FileExt;
use retroachievements_extras::watch::Cursor;

use super::sink::Sink;
use crate::connection;
use crate::failure::Failure;
use crate::options;

/// A file that one watch has at a time. `None` with `--demo`, or without a folder.
pub(crate) struct State(Option<Kept>);

struct Kept {
    file: PathBuf,
    /// Held because closing it unlocks it. The file itself is replaced whenever it is written.
    _lock: File,
}

impl State {
    pub(crate) fn open(matches: &ArgMatches, sink: &Sink) -> Result<Self, Failure> {
        if options::demo(matches) {
            return Ok(Self(None));
        }
        let chosen = matches.get_one::<PathBuf>("state").cloned();
        let usual = || {
            let server = options::chosen_base_url(matches)?.unwrap_or_default();
            Ok::<_, Failure>(connection::state().map(|folder| folder.join(name(&server, sink))))
        };
        let Some(file) = chosen.map_or_else(usual, |file| Ok(Some(file)))? else { return Ok(Self(None)) };
        let failure = |error| {
            Failure::io(
                format!("cannot keep what was told in {}; --state names another file", file.display()),
                error,
            )
        };
        if let Some(folder) = file.parent().filter(|folder| *folder != Path::new("")) {
            fs::create_dir_all(folder).map_err(failure)?;
        }
        let lock = file.with_extension("lock");
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(lock).map_err(failure)?;
        match FileExt::try_lock(&lock) {
            Ok(()) => Ok(Self(Some(Kept { file, _lock: lock }))),
            Err(fs4::TryLockError::Error(error)) => Err(failure(error)),
            Err(_) => Err(Failure::usage(format!(
                "another watch keeps what it has told in {}; give this one --state FILE",
                file.display()
            ))),
        }
    }

    /// Where the last watch was.
    pub(crate) fn cursor(&self) -> Result<Cursor, Failure> {
        let Some(Kept { file, .. }) = &self.0 else { return Ok(Cursor::default()) };
        match fs::read_to_string(file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Cursor::default()),
            Err(error) => Err(Failure::io(format!("cannot read {}", file.display()), error)),
            Ok(text) => serde_json::from_str(&text).map_err(|error| {
                Failure::usage(format!(
                    "{} is no state of a watch ({error}); remove it, and the watch begins anew",
                    file.display()
                ))
            }),
        }
    }

    /// Whole or not at all.
    pub(crate) fn store(&mut self, cursor: &Cursor) -> Result<(), Failure> {
        let Some(Kept { file, .. }) = &self.0 else { return Ok(()) };
        write(file, cursor).map_err(|error| Failure::io(format!("cannot write {}", file.display()), error))
    }
}

fn write(file: &Path, cursor: &Cursor) -> io::Result<()> {
    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    serde_json::to_writer(&mut temporary, cursor)?;
    temporary.write_all(b"\n")?;
    temporary.persist(file)?;
    Ok(())
}

/// Watches that tell something else, or ask another server, have files of their own.
fn name(server: &str, sink: &Sink) -> String {
    format!("watch-{}.json", connection::short_hash(&format!("{server}\n{}", sink.name())))
}
