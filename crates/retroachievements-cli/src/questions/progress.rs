//! `ra progress`: what a user has done in a game, what is left, and how rare it is.

use clap::{ArgMatches, Command};
use retroachievements::Client;
use retroachievements::jiff::Timestamp;
use retroachievements::models::{
    AchievementType, AchievementWithProgress, AwardKind, GameInfoAndUserProgress,
};
use retroachievements::{AchievementId, GameId};
use serde::Serialize;

use crate::cell::Show;
use crate::endpoint::{Arguments, Column, Endpoint, Kind, Parameter, Rows};
use crate::failure::Failure;
use crate::report::Report;

pub(crate) const NAME: &str = "progress";

const LONG_ABOUT: &str = "What a user has done in a game, what is left, and how rare it is: the part of the game's players that earned an
achievement, in any mode.

What is left comes first, in the order of the site.";

/// What the answer is, as if it were one of the API.
pub(crate) static ENDPOINT: Endpoint = Endpoint {
    name: NAME,
    tag: "",
    about: "What a user has done in a game, and what is left",
    long_about: LONG_ABOUT,
    examples: ["progress Scott 1", "progress @me 355 --sort=-unlockRate"],
    parameters: &[
        Parameter {
            name: "user",
            help: "Username or ULID, or @me",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "game-id",
            help: "Game ID, which `ra search` finds [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
    ],
    heading: &[
        Column::labelled("title", "Game", Show::Text),
        Column::labelled("consoleName", "System", Show::Text),
        Column::labelled("completion", "Completion", Show::Percent),
        Column::labelled("earned", "Earned", Show::Text),
        Column::labelled("earnedHardcore", "In hardcore mode", Show::Text),
        Column::labelled("left", "Left", Show::Text),
        Column::labelled("points", "Points", Show::Text),
        Column::labelled("pointsLeft", "Points left", Show::Text),
        Column::labelled("beatenAt", "Beaten", Show::Text),
        Column::labelled("award", "Award", Show::Text),
    ],
    columns: &[
        Column::labelled("id", "ID", Show::Text),
        Column::labelled("title", "Achievement", Show::Text),
        Column::labelled("points", "Points", Show::Text),
        Column::labelled("type", "Type", Show::Text),
        Column::labelled("unlockRate", "Earned by", Show::Percent),
        Column::labelled("earnedAt", "Earned", Show::Tick),
        Column::labelled("earnedHardcoreAt", "Hardcore", Show::Tick),
    ],
    rows: Rows::List(Some("achievements")),
    paged: false,
    total: None,
    deprecated: false,
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'a> {
    game_id: GameId,
    title: &'a str,
    console_name: &'a str,
    completion: Option<f64>,
    earned: u64,
    earned_hardcore: Option<u64>,
    left: u64,
    points: Option<u64>,
    points_left: Option<u64>,
    beaten_at: Option<Timestamp>,
    beaten_hardcore_at: Option<Timestamp>,
    award: Option<AwardKind>,
    achievements: Vec<Row<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    id: AchievementId,
    title: &'a str,
    description: &'a str,
    points: u64,
    r#type: Option<&'a AchievementType>,
    unlock_rate: Option<f64>,
    earned_at: Option<Timestamp>,
    earned_hardcore_at: Option<Timestamp>,
}

pub(crate) fn command() -> Command {
    ENDPOINT.command()
}

pub(crate) async fn run(client: &Client, matches: &ArgMatches, report: &mut Report) -> Result<(), Failure> {
    let arguments = Arguments::new(matches.clone())?;
    let request = client.game_info_and_user_progress(arguments.text("game-id"), arguments.text("user"));
    let game = request.with_highest_award(true).await?;
    report.one(&ENDPOINT, &answer(&game))
}

fn answer(game: &GameInfoAndUserProgress) -> Answer<'_> {
    let progress = game.progress();
    let mut achievements: Vec<_> =
        game.achievements_in_order().map(|one| row(one, game.num_distinct_players)).collect();
    // The sort is stable: what is done and what is left stay in their order.
    achievements.sort_by_key(|row| row.earned_at.is_some());
    Answer {
        game_id: game.id,
        title: &game.title,
        console_name: &game.console_name,
        completion: progress.percent(),
        earned: progress.earned,
        earned_hardcore: progress.earned_hardcore,
        left: progress.left(),
        points: progress.points.map(|points| points.earned),
        points_left: progress.points.map(|points| points.total.saturating_sub(points.earned)),
        beaten_at: game.beaten_at(),
        beaten_hardcore_at: game.beaten_hardcore_at(),
        award: progress.award,
        achievements,
    }
}

fn row(achievement: &AchievementWithProgress, players: Option<u64>) -> Row<'_> {
    Row {
        id: achievement.id,
        title: &achievement.title,
        description: &achievement.description,
        points: achievement.points,
        r#type: achievement.kind.as_ref(),
        unlock_rate: achievement.unlock_rate(players),
        earned_at: achievement.date_earned,
        earned_hardcore_at: achievement.date_earned_hardcore,
    }
}
