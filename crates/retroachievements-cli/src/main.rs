//! `ra`: the RetroAchievements web API on the command line.

mod api;
mod cell;
mod check;
mod choice;
mod command;
mod completions;
mod connection;
mod counter;
mod document;
mod endpoint;
mod failure;
mod files;
mod generated;
mod groups;
mod help;
mod interrupt;
mod label;
mod logging;
mod login;
mod near;
mod options;
mod output;
mod pager;
mod paint;
mod printable;
mod questions;
mod report;
mod rows;
mod simulate;
mod systems;
mod table;
mod time;
mod urls;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::ArgMatches;
use tokio::runtime::{Builder, Runtime};

use crate::choice::Choice;
use crate::connection::Connection;
use crate::endpoint::{Arguments, Endpoint};
use crate::failure::Failure;
use crate::output::Output;
use crate::questions::games::{lookup, search};
use crate::questions::{me, open, progress, watch};
use crate::report::Report;

fn main() -> ExitCode {
    let matches = match command::command().try_get_matches() {
        Ok(matches) => matches,
        Err(message) => return command::print(message),
    };
    match start(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report_failure(&failure),
    }
}

fn start(matches: &ArgMatches) -> Result<(), Failure> {
    logging::set_up(matches)?;
    let runtime = runtime()?;
    let result = runtime.block_on(run_until_interrupted(matches));
    // A DNS lookup on a blocking thread may still run; do not wait for it.
    runtime.shutdown_background();
    result
}

fn runtime() -> Result<Runtime, Failure> {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::io("cannot start the runtime", error))
}

async fn run_until_interrupted(matches: &ArgMatches) -> Result<(), Failure> {
    tokio::select! {
        // Polled first, so that signals are caught before there is a temporary file to remove.
        biased;
        failure = interrupt::interrupted() => Err(failure),
        result = run(matches) => result,
    }
}

async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some((simulate::NAME, matches)) => simulate::run(matches).await,
        Some((completions::NAME, matches)) => completions::run(command::command(), matches),
        Some((api::NAME, matches)) => api::run(Connection::open(matches).await?.client(), matches).await,
        Some((check::NAME, matches)) => check::run(Connection::open(matches).await?.client(), matches).await,
        Some((files::NAME, matches)) => files::run(command::command(), matches),
        Some((help::NAME, matches)) => help::run(command::command(), matches),
        Some((login::NAME, matches)) => login::run(matches).await,
        Some((login::LOGOUT, _)) => login::logout(),
        Some((open::NAME, matches)) => open::run(matches),
        Some((watch::NAME, matches)) => watch::run(matches).await,
        Some((me::NAME, matches)) => call(me::ENDPOINT, matches).await,
        Some((progress::NAME, matches)) => {
            let (connection, mut report) = begin(&progress::ENDPOINT, matches).await?;
            progress::run(connection.client(), matches, &mut report).await?;
            report.finish()
        }
        Some((lookup::NAME, matches)) => {
            let (connection, report) = begin(&lookup::ENDPOINT, matches).await?;
            lookup::run(connection.client(), matches, report).await
        }
        Some((search::NAME, matches)) => {
            let (connection, report) = begin(&search::ENDPOINT, matches).await?;
            search::run(connection.client(), matches, report).await
        }
        Some((name, matches)) => match matches.subcommand() {
            Some((command, matches)) => call(&format!("{name} {command}"), matches).await,
            None => call(name, matches).await,
        },
        None => Err(Failure::usage("missing command; `ra --help` lists all commands")),
    }
}

async fn call(command: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let (connection, mut report) = begin(command::endpoint(command)?, matches).await?;
    let arguments = Arguments::new(matches.clone())?;
    generated::run(command, connection.client(), &arguments, &mut report).await?;
    report.finish()
}

/// What a call needs: whom to ask, and where to write what.
async fn begin(endpoint: &Endpoint, matches: &ArgMatches) -> Result<(Connection, Report), Failure> {
    let form = options::form(matches);
    let choice = Choice::of(matches, endpoint, form.format)?;
    let connection = Connection::open(matches).await?;
    // Opened before the call, so that a folder that is not writable costs no request.
    let output = Output::open(options::output(matches))?;
    Ok((connection, Report::new(form, choice, output)))
}

fn report_failure(failure: &Failure) -> ExitCode {
    if !failure.is_silent() {
        // If standard error is closed, nobody is left to read the message.
        let _ = writeln!(io::stderr(), "error: {}", printable::lines(&failure.with_causes()));
    }
    failure.exit_code()
}
