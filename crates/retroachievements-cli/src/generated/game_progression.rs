// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-progression",
    tag: "Game",
    about: "How long players take for a game and its achievements",
    long_about: "The median times that players have taken to beat, to complete and to master a game, and to earn each of its\npromoted achievements, with how many times each median was made from.\n\nThe achievements come in the order of their median times in hardcore mode, shortest first; one without a\ntime counts as 0. The server makes the medians now and then, not for each request. A parameter `h`, for\nhardcore mode only, is documented elsewhere; the server ignores it.",
    parameters: &[Parameter {
        name: "game-id",
        help: "The number of the game. The server reads leading digits and takes anything else as 0, which no game has. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "numDistinctPlayers", words: &[] },
        Column { path: "medianTimeToBeatHardcore", words: &[] },
        Column { path: "medianTimeToMaster", words: &[] },
    ],
    columns: &[
        Column { path: "id", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "points", words: &[] },
        Column { path: "type", words: &[] },
        Column { path: "medianTimeToUnlock", words: &[] },
        Column { path: "medianTimeToUnlockHardcore", words: &[] },
    ],
    rows: Rows::List(Some("achievements")),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.game_progression(arguments.text("game-id"));
    report.one(&ENDPOINT, &request.await?)
}
