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
    name: "tickets",
    tag: "Ticket",
    about: "Tickets",
    long_about: "The tickets of all users, newest first. Without `filter[state]` only open tickets are listed, and those that wait\nfor an answer from their reporter. Quarantined ones are there for their reporter and for developers only.\n\nAlways send `page[size]` or `page[number]`: with `filter[gameId]` and without a page, the server answers with the\nnewest ticket in place of a list. New tickets shift the pages while you read them.",
    examples: ["v2 tickets", "v2 tickets --all --format csv"],
    parameters: &[
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
        Parameter {
            name: "sort",
            help: "Order of the tickets. [default: -reportedAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word { word: "state", on_the_wire: "state", help: "State. In ascending order" },
                Word {
                    word: "reported-at",
                    on_the_wire: "reportedAt",
                    help: "When it was reported. In ascending order",
                },
                Word {
                    word: "resolved-at",
                    on_the_wire: "resolvedAt",
                    help: "When it was resolved or closed; null if it is not. In ascending order",
                },
            ])),
        },
        Parameter {
            name: "page",
            help: "Number of the page, from 1. [1 to 4294967295] [default: 1]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "size",
            help: "Number of entries on a page. [1 to 100] [default: 25]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "state",
            help: "Only tickets in these states. [default: open and request]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "open", on_the_wire: "open", help: "Waiting for a developer" },
                Word { word: "closed", on_the_wire: "closed", help: "Closed without a change" },
                Word { word: "resolved", on_the_wire: "resolved", help: "Resolved" },
                Word {
                    word: "request",
                    on_the_wire: "request",
                    help: "Waiting for the reporter's answer; counts as open",
                },
                Word {
                    word: "quarantined",
                    on_the_wire: "quarantined",
                    help: "Quarantined until it is reviewed",
                },
                Word { word: "all", on_the_wire: "all", help: "Any state" },
            ])),
        },
        Parameter {
            name: "kind",
            help: "Only tickets with these problems. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word {
                    word: "did-not-trigger",
                    on_the_wire: "did_not_trigger",
                    help: "The achievement did not unlock when it should have",
                },
                Word {
                    word: "triggered-at-wrong-time",
                    on_the_wire: "triggered_at_wrong_time",
                    help: "The achievement unlocked when it should not have",
                },
                Word {
                    word: "did-not-start",
                    on_the_wire: "did_not_start",
                    help: "The leaderboard attempt did not start when it should have",
                },
                Word {
                    word: "did-not-cancel",
                    on_the_wire: "did_not_cancel",
                    help: "The leaderboard attempt did not end when it should have",
                },
                Word {
                    word: "did-not-submit",
                    on_the_wire: "did_not_submit",
                    help: "The leaderboard attempt was not submitted when it should have been",
                },
                Word {
                    word: "submitted-wrong-value",
                    on_the_wire: "submitted_wrong_value",
                    help: "The leaderboard attempt was submitted with a wrong score",
                },
                Word { word: "all", on_the_wire: "all", help: "Any problem" },
            ])),
        },
        Parameter {
            name: "ticketable-type",
            help: "Only tickets about these things. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "achievement", on_the_wire: "achievement", help: "An achievement" },
                Word { word: "leaderboard", on_the_wire: "leaderboard", help: "A leaderboard" },
                Word {
                    word: "game.rich-presence",
                    on_the_wire: "game.rich-presence",
                    help: "The rich presence of a game",
                },
                Word { word: "all", on_the_wire: "all", help: "Anything" },
            ])),
        },
        Parameter {
            name: "reporter-user-id",
            help: "Only tickets by users with these ULIDs. Names find nothing. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "resolver-user-id",
            help: "Only tickets that users with these ULIDs have resolved. Names find nothing. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "achievement-id",
            help: "Only tickets about these achievements. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "leaderboard-id",
            help: "Only tickets about these leaderboards. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "game-id",
            help: "Only tickets about the game's achievements and leaderboards. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "ticketableTitle", label: Some("About"), words: &[], show: Show::Text },
        Column { path: "type", label: Some("Problem"), words: &[], show: Show::Text },
        Column { path: "state", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "reporterDisplayName", label: Some("Reporter"), words: &[], show: Show::Text },
        Column { path: "reportedAt", label: Some("Reported"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().tickets();
    if let Some(value) = arguments.each("include", include_of)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", sort_of)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<u32>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<u32>("size") {
        request = request.size(value);
    }
    if let Some(value) = arguments.each("state", state_of)? {
        request = request.state(value);
    }
    if let Some(value) = arguments.each("kind", kind_of)? {
        request = request.kind(value);
    }
    if let Some(value) = arguments.each("ticketable-type", ticketable_type_of)? {
        request = request.ticketable_type(value);
    }
    if let Some(value) = arguments.optional_texts("reporter-user-id") {
        request = request.reporter_user_id(value);
    }
    if let Some(value) = arguments.optional_texts("resolver-user-id") {
        request = request.resolver_user_id(value);
    }
    if let Some(value) = arguments.optional_texts("achievement-id") {
        request = request.achievement_id(value);
    }
    if let Some(value) = arguments.optional_texts("leaderboard-id") {
        request = request.leaderboard_id(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
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

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::TicketSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::TicketSort, Failure> {
    match word {
        "id" => Ok(models::TicketSort::Id),
        "state" => Ok(models::TicketSort::State),
        "reported-at" | "reportedAt" => Ok(models::TicketSort::ReportedAt),
        "resolved-at" | "resolvedAt" => Ok(models::TicketSort::ResolvedAt),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn state_of(word: &str) -> Result<models::TicketStateFilter, Failure> {
    match word {
        "open" => Ok(models::TicketStateFilter::Open),
        "closed" => Ok(models::TicketStateFilter::Closed),
        "resolved" => Ok(models::TicketStateFilter::Resolved),
        "request" => Ok(models::TicketStateFilter::Request),
        "quarantined" => Ok(models::TicketStateFilter::Quarantined),
        "all" => Ok(models::TicketStateFilter::All),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn kind_of(word: &str) -> Result<models::TicketTypeFilter, Failure> {
    match word {
        "did-not-trigger" | "did_not_trigger" => Ok(models::TicketTypeFilter::DidNotTrigger),
        "triggered-at-wrong-time" | "triggered_at_wrong_time" => {
            Ok(models::TicketTypeFilter::TriggeredAtWrongTime)
        }
        "did-not-start" | "did_not_start" => Ok(models::TicketTypeFilter::DidNotStart),
        "did-not-cancel" | "did_not_cancel" => Ok(models::TicketTypeFilter::DidNotCancel),
        "did-not-submit" | "did_not_submit" => Ok(models::TicketTypeFilter::DidNotSubmit),
        "submitted-wrong-value" | "submitted_wrong_value" => {
            Ok(models::TicketTypeFilter::SubmittedWrongValue)
        }
        "all" => Ok(models::TicketTypeFilter::All),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn ticketable_type_of(word: &str) -> Result<models::TicketTargetFilter, Failure> {
    match word {
        "achievement" => Ok(models::TicketTargetFilter::Achievement),
        "leaderboard" => Ok(models::TicketTargetFilter::Leaderboard),
        "game.rich-presence" => Ok(models::TicketTargetFilter::GameRichPresence),
        "all" => Ok(models::TicketTargetFilter::All),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
