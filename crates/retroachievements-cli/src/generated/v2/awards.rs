// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::Word;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::jiff;
use retroachievements::v2::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "awards",
    tag: "Feed",
    about: "Awards of all users, newest first",
    long_about: "The awards of all users, newest first: hidden ones too, and lower ones beside the highest. Those of banned and\ndeleted users are left out.\n\nThe list is not counted: it ends with the page that has no `next` link. Awards of the same moment are in no\nparticular order, so pages can overlap. New awards shift the pages while you read them.",
    examples: ["v2 awards", "v2 awards --all --format csv"],
    parameters: &[
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "event", on_the_wire: "event", help: "Its event; absent for other kinds" },
                Word {
                    word: "event.awards",
                    on_the_wire: "event.awards",
                    help: "With `event`: Its awards, one a tier",
                },
                Word {
                    word: "game",
                    on_the_wire: "game",
                    help: "Its game; absent for other kinds, and if the game is deleted",
                },
                Word { word: "game.system", on_the_wire: "game.system", help: "With `game`: Its system" },
                Word {
                    word: "game.achievement-sets",
                    on_the_wire: "game.achievementSets",
                    help: "With `game`: Its sets of achievements, core and others",
                },
                Word { word: "user", on_the_wire: "user", help: "The user" },
                Word {
                    word: "user.last-game",
                    on_the_wire: "user.lastGame",
                    help: "With `user`: Game that the user last played; null if there is none",
                },
            ])),
        },
        Parameter {
            name: "sort",
            help: "Order of the awards. [default: -awardedAt of all users, displayOrder and then awardedAt of one]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word {
                    word: "awarded-at",
                    on_the_wire: "awardedAt",
                    help: "When it was awarded. In ascending order",
                },
                Word {
                    word: "display-order",
                    on_the_wire: "displayOrder",
                    help: "Position in the user's own order; negative if the user hides it. In ascending order",
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
            help: "Number of entries on a page. [1 to 100] [default: 50]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "id",
            help: "Only awards with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "awarded-from",
            help: "Only awards since this moment. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Time,
        },
        Parameter {
            name: "awarded-to",
            help: "Only awards up to this moment. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Time,
        },
        Parameter {
            name: "event-id",
            help: "Only awards of this event. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "game-id",
            help: "Only awards for this game. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Only awards of these kinds. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word {
                    word: "mastered",
                    on_the_wire: "mastered",
                    help: "All achievements of a game in hardcore mode",
                },
                Word {
                    word: "completed",
                    on_the_wire: "completed",
                    help: "All achievements of a game, not all of them in hardcore mode",
                },
                Word {
                    word: "beaten-hardcore",
                    on_the_wire: "beaten-hardcore",
                    help: "A game beaten in hardcore mode",
                },
                Word {
                    word: "beaten-casual",
                    on_the_wire: "beaten-casual",
                    help: "A game beaten in casual mode",
                },
                Word { word: "event", on_the_wire: "event", help: "An event" },
                Word { word: "playtest", on_the_wire: "playtest", help: "Playtesting" },
                Word {
                    word: "achievement-unlocks-yield",
                    on_the_wire: "achievement-unlocks-yield",
                    help: "Unlocks of the user's achievements by others",
                },
                Word {
                    word: "achievement-points-yield",
                    on_the_wire: "achievement-points-yield",
                    help: "Points that others got by the user's achievements",
                },
                Word {
                    word: "patreon-supporter",
                    on_the_wire: "patreon-supporter",
                    help: "Support on Patreon",
                },
                Word {
                    word: "certified-legend",
                    on_the_wire: "certified-legend",
                    help: "Special achievements for the site",
                },
                Word {
                    word: "media-contribution",
                    on_the_wire: "media-contribution",
                    help: "Contributions of media",
                },
            ])),
        },
        Parameter {
            name: "game-award-tier",
            help: "All awards for games, or only the highest for each game. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(&[
                Word { word: "all", on_the_wire: "all", help: "All awards" },
                Word {
                    word: "highest",
                    on_the_wire: "highest",
                    help: "Only the highest award for each user and game",
                },
            ]),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "userDisplayName", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "kind", label: Some("Award"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "awardedAt", label: Some("Awarded"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().awards();
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
    if let Some(value) = arguments.optional_texts("id") {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<jiff::Timestamp>("awarded-from") {
        request = request.awarded_from(value);
    }
    if let Some(value) = arguments.optional::<jiff::Timestamp>("awarded-to") {
        request = request.awarded_to(value);
    }
    if let Some(value) = arguments.optional_text("event-id") {
        request = request.event_id(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("kind", kind_of)? {
        request = request.kind(value);
    }
    if let Some(value) = arguments.optional_text("game-award-tier").map(game_award_tier_of).transpose()? {
        request = request.game_award_tier(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::UserAwardInclude, Failure> {
    match word {
        "event" => Ok(models::UserAwardInclude::Event),
        "event.awards" => Ok(models::UserAwardInclude::EventAwards),
        "game" => Ok(models::UserAwardInclude::Game),
        "game.system" => Ok(models::UserAwardInclude::GameSystem),
        "game.achievement-sets" | "game.achievementSets" => Ok(models::UserAwardInclude::GameAchievementSets),
        "user" => Ok(models::UserAwardInclude::User),
        "user.last-game" | "user.lastGame" => Ok(models::UserAwardInclude::UserLastGame),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::UserAwardSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::UserAwardSort, Failure> {
    match word {
        "id" => Ok(models::UserAwardSort::Id),
        "awarded-at" | "awardedAt" => Ok(models::UserAwardSort::AwardedAt),
        "display-order" | "displayOrder" => Ok(models::UserAwardSort::DisplayOrder),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn kind_of(word: &str) -> Result<models::AwardKind, Failure> {
    match word {
        "mastered" => Ok(models::AwardKind::Mastered),
        "completed" => Ok(models::AwardKind::Completed),
        "beaten-hardcore" => Ok(models::AwardKind::BeatenHardcore),
        "beaten-casual" => Ok(models::AwardKind::BeatenCasual),
        "event" => Ok(models::AwardKind::Event),
        "playtest" => Ok(models::AwardKind::Playtest),
        "achievement-unlocks-yield" => Ok(models::AwardKind::AchievementUnlocksYield),
        "achievement-points-yield" => Ok(models::AwardKind::AchievementPointsYield),
        "patreon-supporter" => Ok(models::AwardKind::PatreonSupporter),
        "certified-legend" => Ok(models::AwardKind::CertifiedLegend),
        "media-contribution" => Ok(models::AwardKind::MediaContribution),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn game_award_tier_of(word: &str) -> Result<models::GameAwardTier, Failure> {
    match word {
        "all" => Ok(models::GameAwardTier::All),
        "highest" => Ok(models::GameAwardTier::Highest),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
