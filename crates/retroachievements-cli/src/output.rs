//! The output: standard output, or a file that is written completely or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::failure::Failure;
use crate::pager::Pager;

/// The output of a command. A file is only in place after [`finish`](Self::finish).
pub(crate) struct Output {
    target: Target,
}

enum Target {
    /// Buffered by lines, so that readers get entries as they arrive.
    Stdout(Stdout),
    /// A temporary file that replaces `path` in the end. Dropping it removes it.
    Replacement {
        file: BufWriter<NamedTempFile>,
        path: PathBuf,
    },
    /// A device or a pipe, which is written to directly.
    Device {
        file: File,
        path: PathBuf,
    },
    Pager(Pager),
}

impl Output {
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let target = match path {
            // /dev/stdout can be a file that the shell opened for appending; do not replace it.
            Some(path) if path != Path::new("-") && path != Path::new("/dev/stdout") => {
                Target::open(path).map_err(|error| failure(path, error))?
            }
            _ => Target::Stdout(io::stdout()),
        };
        Ok(Self { target })
    }

    /// Shows what follows a screen at a time, if it appears on a terminal and there is a pager.
    pub(crate) fn page(&mut self) {
        if let Target::Stdout(stdout) = &self.target
            && stdout.is_terminal()
            && let Some(pager) = Pager::start()
        {
            self.target = Target::Pager(pager);
        }
    }

    /// Whether the output appears on a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        match &self.target {
            Target::Stdout(stdout) => stdout.is_terminal(),
            Target::Pager(_) => true,
            Target::Replacement { .. } => false,
            Target::Device { file, .. } => file.is_terminal(),
        }
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match &mut self.target {
            Target::Stdout(stdout) => {
                stdout.write_all(bytes).map_err(|error| Failure::output("cannot write the result", error))
            }
            Target::Pager(pager) => {
                pager.write(bytes).map_err(|error| Failure::output("cannot write to the pager", error))
            }
            Target::Replacement { file, path } => file.write_all(bytes).map_err(|error| failure(path, error)),
            Target::Device { file, path } => file.write_all(bytes).map_err(|error| failure(path, error)),
        }
    }

    pub(crate) fn finish(self) -> Result<(), Failure> {
        match self.target {
            Target::Stdout(mut stdout) => {
                stdout.flush().map_err(|error| Failure::output("cannot write the result", error))
            }
            Target::Replacement { file, path } => replace(file, &path).map_err(|error| failure(&path, error)),
            // It is waited for when it is dropped.
            Target::Device { .. } | Target::Pager(_) => Ok(()),
        }
    }
}

impl Target {
    fn open(path: &Path) -> io::Result<Self> {
        // Replace the target of a symbolic link, not the link.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        match fs::metadata(&path) {
            Ok(metadata) if !metadata.is_file() => {
                let file = OpenOptions::new().write(true).open(&path)?;
                Ok(Self::Device { file, path })
            }
            metadata => {
                let file = BufWriter::new(temporary(&path, metadata.ok())?);
                Ok(Self::Replacement { file, path })
            }
        }
    }
}

/// A temporary file in the same folder: a rename is atomic only within a file system.
fn temporary(path: &Path, existing: Option<fs::Metadata>) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut builder = Builder::new();
    builder.prefix(".ra-");
    permit(&mut builder, existing);
    builder.tempfile_in(folder)
}

/// Sets the permissions of the existing file, or else those that the umask allows, as a shell does.
#[cfg(unix)]
fn permit(builder: &mut Builder<'_, '_>, existing: Option<fs::Metadata>) {
    use std::os::unix::fs::PermissionsExt;
    let usual = || fs::Permissions::from_mode(0o666);
    builder.permissions(existing.map_or_else(usual, |existing| existing.permissions()));
}

#[cfg(not(unix))]
fn permit(_: &mut Builder<'_, '_>, _: Option<fs::Metadata>) {}

fn replace(file: BufWriter<NamedTempFile>, path: &Path) -> io::Result<()> {
    let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    // Some file systems report a full disk only here.
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn failure(path: &Path, error: io::Error) -> Failure {
    Failure::output(format!("cannot write {}", path.display()), error)
}
