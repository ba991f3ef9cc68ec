//! Logging of the program and the library to standard error.

use std::env;
use std::io::{self, IsTerminal};

use clap::ArgMatches;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::failure::Failure;
use crate::options;

/// Sets up logging: by `-v`, else by `RUST_LOG`, else off.
pub(crate) fn set_up(matches: &ArgMatches) -> Result<(), Failure> {
    let colours = io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    tracing_subscriber::fmt()
        .with_env_filter(filter(options::verbosity(matches))?)
        .with_writer(io::stderr)
        .with_ansi(colours)
        // If standard error is closed, reporting that to standard error would panic.
        .log_internal_errors(false)
        // The library records each call in a span, which is complete when it closes.
        .with_span_events(FmtSpan::CLOSE)
        .try_init()
        .map_err(|error| Failure::usage(format!("cannot set up logging: {error}")))
}

fn filter(verbosity: u8) -> Result<EnvFilter, Failure> {
    let builder = EnvFilter::builder().with_default_directive(LevelFilter::OFF.into());
    // The targets are prefixes: this program, and the crates whose names begin with `retroachievements`.
    match verbosity {
        0 => builder.from_env().map_err(|error| Failure::usage(format!("invalid RUST_LOG: {error}"))),
        1 => Ok(builder.parse_lossy("ra=debug,retroachievements=debug")),
        _ => Ok(builder.parse_lossy("ra=trace,retroachievements=trace")),
    }
}
