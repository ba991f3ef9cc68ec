// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-completion-progress",
    tag: "User",
    about: "A user's progress and highest award in every game played",
    long_about: "The games in which a user has earned achievements, with the highest award in each. The game with the most\nrecent achievement comes first, games without a date last. An unknown user has an empty list.\n\nGames with up to five achievements, events and games on inactive consoles are left out. An award keeps its\ngame in the list all the same, with 0 as its numbers of achievements and the date of an award as its most\nrecent date.\n\nThe server builds the whole list for every page, so prefer large pages. Rows move while the user plays.",
    examples: ["user-completion-progress Scott", "user-completion-progress Scott --all --format csv"],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "count",
            help: "Number of games to return. [1 to 500] [default: 100]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of games to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
        Parameter {
            name: "require-user",
            help: "Fail if the user is unknown, instead of showing an empty list",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[Column { path: "total", label: Some("Games"), words: &[], show: Show::Text }],
    columns: &[
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "numAwarded", label: Some("Earned"), words: &[], show: Show::Text },
        Column { path: "numAwardedHardcore", label: Some("Hardcore"), words: &[], show: Show::Text },
        Column { path: "maxPossible", label: Some("Of"), words: &[], show: Show::Text },
        Column { path: "highestAwardKind", label: Some("Award"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    total: Some("total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_completion_progress(arguments.text("user"));
    if let Some(value) = arguments.optional::<u32>("count") {
        request = request.count(value);
    }
    if let Some(value) = arguments.optional::<u64>("offset") {
        request = request.offset(value);
    }
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
