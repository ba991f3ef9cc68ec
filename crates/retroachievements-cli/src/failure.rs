//! Why the program ends, and with which exit code.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::process::ExitCode;

use retroachievements::Error;

/// For the help; see [`Failure::exit_code`].
pub(crate) const EXIT_CODES: &str = "  0    Success
  1    Any failure that has no code of its own
  2    A wrong command line, an invalid argument, a missing key
  3    Not authorized: the server does not accept the key, or does not show this to its owner
  4    Not found
  5    Too many requests, after all retries
  130  Interrupted by Ctrl-C";

/// The exit code of a wrong command line.
pub(crate) const USAGE: u8 = 2;

/// Why the program ends before its time.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The user has to say it differently.
    Usage(String),
    /// The call failed.
    Api(Error),
    /// Reading or writing on this machine failed: what, and why.
    Io(String, io::Error),
    /// The reader of the result has had enough, as in `ra … | head`. That is no error.
    ClosedPipe,
    /// A signal asked the program to end; with the number that shells give as the exit code.
    Interrupted(u8),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// A failure of something that is not the output.
    pub(crate) fn io(what: impl Into<String>, error: io::Error) -> Self {
        Self::Io(what.into(), error)
    }

    /// A failure to write the output.
    pub(crate) fn output(what: impl Into<String>, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Io(what.into(), error),
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::ClosedPipe => 0,
            Self::Usage(_) => USAGE,
            Self::Api(error) => api_exit_code(error),
            Self::Io(..) => 1,
            Self::Interrupted(code) => *code,
        })
    }

    /// Whether the user knows already.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::ClosedPipe | Self::Interrupted(_))
    }

    /// The message, and those of the causes.
    pub(crate) fn with_causes(&self) -> String {
        let mut text = self.to_string();
        let mut cause = match self {
            Self::Api(error) => error.source(),
            Self::Io(_, error) => error.source(),
            _ => None,
        };
        while let Some(error) = cause {
            text.push_str(&format!(": {error}"));
            cause = error.source();
        }
        text
    }
}

fn api_exit_code(error: &Error) -> u8 {
    match error {
        Error::InvalidArgument(_) | Error::Configuration { .. } | Error::Validation { .. } => USAGE,
        Error::Authentication { .. } | Error::Forbidden { .. } => 3,
        Error::NotFound { .. } => 4,
        Error::RateLimited { .. } => 5,
        _ => 1,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) => f.write_str(message),
            Self::Api(error) => error.fmt(f),
            Self::Io(what, error) => write!(f, "{what}: {error}"),
            Self::ClosedPipe => f.write_str("the reader of the output is gone"),
            Self::Interrupted(_) => f.write_str("interrupted"),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}
