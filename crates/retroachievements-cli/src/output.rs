//! Where results go: standard output, or a file that is never half written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::failure::Failure;

/// Where results go. Nothing counts as written before [`finish`](Self::finish).
pub(crate) struct Output {
    target: Target,
}

enum Target {
    /// Line by line, so that readers get entries as they arrive.
    Stdout(Stdout),
    /// A file that takes the place of another when it is whole; it goes away if it is dropped before.
    Replacement { file: BufWriter<NamedTempFile>, path: PathBuf },
    /// A device or a pipe, which cannot be replaced.
    Device { file: File, path: PathBuf },
}

impl Output {
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let target = match path {
            // Opened by this name, a file that the shell has opened for appending would be replaced.
            Some(path) if path != Path::new("-") && path != Path::new("/dev/stdout") => {
                Target::open(path).map_err(|error| failure(path, error))?
            }
            _ => Target::Stdout(io::stdout()),
        };
        Ok(Self { target })
    }

    /// Whether the user sees the results as they are written.
    pub(crate) fn is_terminal(&self) -> bool {
        match &self.target {
            Target::Stdout(stdout) => stdout.is_terminal(),
            Target::Replacement { .. } => false,
            Target::Device { file, .. } => file.is_terminal(),
        }
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match &mut self.target {
            Target::Stdout(stdout) => {
                stdout.write_all(bytes).map_err(|error| Failure::output("cannot write the result", error))
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
            Target::Device { .. } => Ok(()),
        }
    }
}

impl Target {
    fn open(path: &Path) -> io::Result<Self> {
        // The file behind a symbolic link is replaced, not the link.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        match fs::metadata(&path) {
            Ok(metadata) if !metadata.is_file() => {
                let file = OpenOptions::new().write(true).open(&path)?;
                Ok(Self::Device { file, path })
            }
            metadata => {
                let file = BufWriter::new(beside(&path, metadata.ok())?);
                Ok(Self::Replacement { file, path })
            }
        }
    }
}

/// An empty file in the same folder, since only there can it take the other's place at once.
fn beside(path: &Path, existing: Option<fs::Metadata>) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut builder = Builder::new();
    builder.prefix(".ra-");
    permit(&mut builder, existing);
    builder.tempfile_in(folder)
}

/// As the shell would: the permissions of the file that is there, else what the umask leaves.
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
    // Some systems tell only here that a disk is full.
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn failure(path: &Path, error: io::Error) -> Failure {
    Failure::output(format!("cannot write {}", path.display()), error)
}
