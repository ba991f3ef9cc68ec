//! Failures, their messages and their exit codes.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::process::ExitCode;

use retroachievements::{Error, InvalidArgument};

/// The exit codes of [`Failure::exit_code`], for the help.
pub(crate) const EXIT_CODES: &str = "  0    Success
  1    Any other failure
  2    Wrong command line, invalid argument or missing key
  3    Not authorized: the key is wrong, or you may not see this
  4    Not found
  5    Rate limited: even after all retries, or the server asks for a longer wait
  130  Interrupted by Ctrl-C";

/// The exit code of a wrong command line.
pub(crate) const USAGE: u8 = 2;

const NOT_FOUND: u8 = 4;

/// The reason why a command did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or the environment is wrong.
    Usage(String),
    /// The call of the API failed.
    Api(Error),
    /// What was looked for is not there.
    NotFound(String),
    /// I/O on this machine failed: the operation and its error.
    Io(String, io::Error),
    /// The reader of the output closed the pipe, as in `ra … | head`. Not an error.
    ClosedPipe,
    /// A signal ended the program. Holds the exit code.
    Interrupted(u8),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// Failed I/O other than writing the output.
    pub(crate) fn io(what: impl Into<String>, error: io::Error) -> Self {
        Self::Io(what.into(), error)
    }

    /// Failed writing of the output, where a closed pipe is not an error.
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
            Self::NotFound(_) => NOT_FOUND,
            Self::Io(..) => 1,
            Self::Interrupted(code) => *code,
        })
    }

    /// Whether to print no message, because you caused it yourself.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::ClosedPipe | Self::Interrupted(_))
    }

    /// The message, followed by the messages of its causes.
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
        Error::NotFound { .. } => NOT_FOUND,
        Error::RateLimited { .. } | Error::Stopped { .. } => 5,
        _ => 1,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::NotFound(message) => f.write_str(message),
            Self::Api(error) => error.fmt(f),
            Self::Io(what, error) => write!(f, "{what}: {error}"),
            Self::ClosedPipe => f.write_str("the output was closed"),
            Self::Interrupted(_) => f.write_str("interrupted"),
        }
    }
}

impl From<InvalidArgument> for Failure {
    fn from(error: InvalidArgument) -> Self {
        Self::Api(error.into())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}
