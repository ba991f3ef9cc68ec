//! `ra search`: from a title to games.

use clap::{ArgMatches, Command};
use retroachievements::{Client, ConsoleId, GameId};
use retroachievements_extras::catalogue::{Game, Hit};
use serde::Serialize;

use super::{GAME, Games, SYSTEM, WEEK, system};
use crate::endpoint::{Arguments, Endpoint, Kind, Parameter, Rows};
use crate::failure::Failure;
use crate::report::Report;

pub(crate) const NAME: &str = "search";

const LONG_ABOUT: &str = "Find games by title, the best first. Case, accents and punctuation make no difference, words may be incomplete or have a typo, and
a subset is found as its game.

The games of all systems are read once, in 55 requests, and kept in your cache folder for a week.

The exit code is 4 if no game has such a title.";

const COUNT: u32 = 10;

/// What the answer is, as if it were one of the API.
pub(crate) static ENDPOINT: Endpoint = Endpoint {
    name: NAME,
    tag: "",
    about: "Find games by title, also by one with a typo",
    long_about: LONG_ABOUT,
    examples: ["search sonik hedgehog --system megadrive", "search sonic --count 3 --format jsonl"],
    parameters: &[
        Parameter {
            name: "title",
            help: "Words of the title",
            required: true,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        SYSTEM,
        Parameter {
            name: "count",
            help: "How many games at most [default: 10]",
            required: false,
            is_flag: true,
            kind: Kind::U32,
        },
    ],
    heading: &[],
    columns: &GAME,
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    game_id: GameId,
    title: &'a str,
    console_id: ConsoleId,
    console_name: Option<&'static str>,
    achievements: u32,
    points: u32,
    leaderboards: u32,
    /// Of a subset, none: it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    subsets: Option<Vec<Row<'a>>>,
}

impl<'a> Row<'a> {
    fn of(hit: &Hit<'a>) -> Self {
        let subsets = hit.subsets.iter().map(|game| Self::of_game(game, None)).collect();
        Self::of_game(hit.game, Some(subsets))
    }

    fn of_game(game: &'a Game, subsets: Option<Vec<Row<'a>>>) -> Self {
        Self {
            game_id: game.id(),
            title: game.title(),
            console_id: game.console_id(),
            console_name: game.console_id().name(),
            achievements: game.achievements(),
            points: game.points(),
            leaderboards: game.leaderboards(),
            subsets,
        }
    }
}

pub(crate) fn command() -> Command {
    ENDPOINT.command()
}

pub(crate) async fn run(client: &Client, matches: &ArgMatches, mut report: Report) -> Result<(), Failure> {
    let arguments = Arguments::new(matches.clone())?;
    let title = arguments.texts("title").join(" ");
    let count = arguments.optional::<u32>("count").unwrap_or(COUNT);
    let mut games = Games::open(matches, system(&arguments)?, WEEK)?;
    games.refresh(client).await?;
    let hits = games.catalogue.search(&title, count as usize);
    report.one(&ENDPOINT, &hits.iter().map(Row::of).collect::<Vec<_>>())?;
    report.finish()?;
    match hits.is_empty() {
        true => Err(Failure::NotFound(format!("no game has a title like {title:?}"))),
        false => Ok(()),
    }
}
