// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-awards",
    tag: "User",
    about: "The awards of a user",
    long_about: "The awards (badges) that a user has, for games and otherwise, and how many there are of each kind. Awards\nthat the user hides are counted but not listed. The list is in the order that the user chose, then by date,\noldest first. It can be very long. An unknown user has no awards.\n\nAn award for softcore mode is left out where the user has the same for hardcore mode. Of the awards that are\ngiven in steps, for contributions, only the highest is there.",
    parameters: &[Parameter {
        name: "user",
        help: "The user, by name or by ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "totalAwardsCount", words: &[] },
        Column { path: "masteryAwardsCount", words: &[] },
        Column { path: "completionAwardsCount", words: &[] },
        Column { path: "beatenHardcoreAwardsCount", words: &[] },
    ],
    columns: &[
        Column { path: "awardedAt", words: &[] },
        Column { path: "awardType", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "awardDataExtra", words: &[] },
    ],
    rows: Rows::List(Some("visibleUserAwards")),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_awards(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
