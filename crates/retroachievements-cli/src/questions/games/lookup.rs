//! `ra lookup`: from the hashes of files to their games.

use std::io::{self, BufRead, IsTerminal};
use std::time::Duration;

use clap::{ArgMatches, Command};
use retroachievements::{Client, ConsoleId, GameId};
use retroachievements_extras::catalogue::{Game, Lookup};
use serde::Serialize;

use super::{GAME, Games, SYSTEM, WEEK, system};
use crate::cell::Show;
use crate::endpoint::{Arguments, Column, Endpoint, Kind, Parameter, Rows};
use crate::failure::Failure;
use crate::report::Report;

pub(crate) const NAME: &str = "lookup";

const LONG_ABOUT: &str = "Find the games of files by their hashes, which emulators compute. For many cartridges, such as those of the Game Boy, that is the
MD5 of the file; for discs it is not. Without
arguments, hashes are read from standard input, one at the beginning of each line, as md5sum writes them.

The games of all systems are read once, in 55 requests, and kept in your cache folder. If a hash is not found, lists older than
a week are read again; with --system, the list of that system if it is older than a day.

The exit code is 4 if a hash is not found.";

/// How old a list may be that does not have a hash of its system.
const DAY: Duration = Duration::from_secs(86_400);

/// What the answer is, as if it were one of the API.
pub(crate) static ENDPOINT: Endpoint = Endpoint {
    name: NAME,
    tag: "",
    about: "Find the games of files by their hashes",
    long_about: LONG_ABOUT,
    examples: [
        "lookup de6b5dccbf335da377a3ca18c7ebbae3 --system megadrive",
        "lookup de6b5dccbf335da377a3ca18c7ebbae3 --format tsv --columns hash,title",
    ],
    parameters: &[
        Parameter {
            name: "hash",
            help: "Hashes: 32 hexadecimal digits [default: those on standard input]",
            required: true,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        SYSTEM,
    ],
    heading: &[],
    columns: &[Column::labelled("hash", "Hash", Show::Text), GAME[0], GAME[1], GAME[2], GAME[3], GAME[4]],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

/// A hash, and its game if there is one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    hash: &'a str,
    game_id: Option<GameId>,
    title: Option<&'a str>,
    console_id: Option<ConsoleId>,
    console_name: Option<&'static str>,
    achievements: Option<u32>,
    points: Option<u32>,
    leaderboards: Option<u32>,
}

impl<'a> Row<'a> {
    fn of(hash: &'a str, game: Option<&'a Game>) -> Self {
        Self {
            hash,
            game_id: game.map(Game::id),
            title: game.map(Game::title),
            console_id: game.map(Game::console_id),
            console_name: game.and_then(|game| game.console_id().name()),
            achievements: game.map(Game::achievements),
            points: game.map(Game::points),
            leaderboards: game.map(Game::leaderboards),
        }
    }
}

pub(crate) fn command() -> Command {
    ENDPOINT.command().mut_arg("hash", |arg| arg.required(false))
}

pub(crate) async fn run(client: &Client, matches: &ArgMatches, mut report: Report) -> Result<(), Failure> {
    let arguments = Arguments::new(matches.clone())?;
    let given: Vec<_> = arguments.texts("hash").into_iter().map(str::to_string).collect();
    let hashes = if given.is_empty() { read()? } else { given };
    let system = system(&arguments)?;
    let mut games = Games::open(matches, system, if system.is_some() { DAY } else { WEEK })?;
    if missing(&rows(&games, &hashes)?) > 0 {
        games.refresh(client).await?;
    }
    let rows = rows(&games, &hashes)?;
    report.one(&ENDPOINT, &rows)?;
    report.finish()?;
    match missing(&rows) {
        0 => Ok(()),
        missing => Err(Failure::NotFound(format!(
            "{missing} of {} hashes belong to no game {}",
            hashes.len(),
            system.map_or_else(
                || "that the site knows".to_string(),
                |system| format!("of {}", system.name().unwrap_or("that system"))
            ),
        ))),
    }
}

/// Complains about the first hash that is none.
fn rows<'a>(games: &'a Games, hashes: &'a [String]) -> Result<Vec<Row<'a>>, Failure> {
    let row = |hash: &'a String| {
        let game = match games.catalogue.by_hash(hash)? {
            Lookup::Found(game) => Some(game),
            _ => None,
        };
        Ok(Row::of(hash, game))
    };
    hashes.iter().map(row).collect()
}

fn missing(rows: &[Row<'_>]) -> usize {
    rows.iter().filter(|row| row.game_id.is_none()).count()
}

/// The first word of each line of standard input.
fn read() -> Result<Vec<String>, Failure> {
    let input = io::stdin();
    if input.is_terminal() {
        return Err(Failure::usage(
            "no hash: give some, or one a line on standard input, as in `md5sum *.gb | ra lookup`",
        ));
    }
    let mut hashes = Vec::new();
    for line in input.lock().lines() {
        let line = line.map_err(|error| Failure::io("cannot read hashes from standard input", error))?;
        hashes.extend(line.split_whitespace().next().map(str::to_string));
    }
    match hashes.is_empty() {
        true => {
            Err(Failure::usage("no hash on standard input; one is expected at the beginning of each line"))
        }
        false => Ok(hashes),
    }
}
