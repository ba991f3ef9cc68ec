// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::Word;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::v2::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "ticket",
    tag: "Ticket",
    about: "A ticket",
    long_about: "A ticket by its ID, in any state.",
    examples: ["v2 ticket 12345", "v2 ticket 12345 --include achievement"],
    parameters: &[
        Parameter {
            name: "ticket-id",
            help: "Ticket ID. [example: 12345]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word {
                    word: "achievement",
                    on_the_wire: "achievement",
                    help: "The achievement; absent if the ticket is about something else",
                },
                Word {
                    word: "achievement.developer",
                    on_the_wire: "achievement.developer",
                    help: "With `achievement`: Its author, deleted users too; null if there is none",
                },
                Word {
                    word: "achievement.achievement-set",
                    on_the_wire: "achievement.achievementSet",
                    help: "With `achievement`: Its set; null for one without a set, as in events",
                },
                Word {
                    word: "achievement.games",
                    on_the_wire: "achievement.games",
                    help: "With `achievement`: Games that its set belongs to, without the extra game of a subset",
                },
                Word {
                    word: "leaderboard",
                    on_the_wire: "leaderboard",
                    help: "The leaderboard; absent if the ticket is about something else",
                },
                Word {
                    word: "leaderboard.games",
                    on_the_wire: "leaderboard.games",
                    help: "With `leaderboard`: Its game, as a list of one; empty if the game is deleted",
                },
                Word {
                    word: "leaderboard.developer",
                    on_the_wire: "leaderboard.developer",
                    help: "With `leaderboard`: Its author; null if there is none",
                },
                Word {
                    word: "reporter",
                    on_the_wire: "reporter",
                    help: "Who reported it; null if there is none",
                },
                Word {
                    word: "reporter.last-game",
                    on_the_wire: "reporter.lastGame",
                    help: "With `reporter`: Game that the user last played; null if there is none",
                },
                Word {
                    word: "resolver",
                    on_the_wire: "resolver",
                    help: "Who resolved it; null if nobody did",
                },
                Word {
                    word: "resolver.last-game",
                    on_the_wire: "resolver.lastGame",
                    help: "With `resolver`: Game that the user last played; null if there is none",
                },
                Word {
                    word: "author",
                    on_the_wire: "author",
                    help: "The developer whom the ticket is for; null if there is none",
                },
                Word {
                    word: "author.last-game",
                    on_the_wire: "author.lastGame",
                    help: "With `author`: Game that the user last played; null if there is none",
                },
            ])),
        },
    ],
    heading: &[
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "ticketableTitle", label: Some("About"), words: &[], show: Show::Text },
        Column { path: "type", label: Some("Problem"), words: &[], show: Show::Text },
        Column { path: "state", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "reporterDisplayName", label: Some("Reporter"), words: &[], show: Show::Text },
        Column { path: "reportedAt", label: Some("Reported"), words: &[], show: Show::Text },
        Column { path: "body", label: Some("Text"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().ticket(arguments.text("ticket-id"));
    if let Some(value) = arguments.each("include", include_of)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::TicketInclude, Failure> {
    match word {
        "achievement" => Ok(models::TicketInclude::Achievement),
        "achievement.developer" => Ok(models::TicketInclude::AchievementDeveloper),
        "achievement.achievement-set" | "achievement.achievementSet" => {
            Ok(models::TicketInclude::AchievementAchievementSet)
        }
        "achievement.games" => Ok(models::TicketInclude::AchievementGames),
        "leaderboard" => Ok(models::TicketInclude::Leaderboard),
        "leaderboard.games" => Ok(models::TicketInclude::LeaderboardGames),
        "leaderboard.developer" => Ok(models::TicketInclude::LeaderboardDeveloper),
        "reporter" => Ok(models::TicketInclude::Reporter),
        "reporter.last-game" | "reporter.lastGame" => Ok(models::TicketInclude::ReporterLastGame),
        "resolver" => Ok(models::TicketInclude::Resolver),
        "resolver.last-game" | "resolver.lastGame" => Ok(models::TicketInclude::ResolverLastGame),
        "author" => Ok(models::TicketInclude::Author),
        "author.last-game" | "author.lastGame" => Ok(models::TicketInclude::AuthorLastGame),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
