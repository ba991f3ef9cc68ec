// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Group};
use crate::failure::Failure;
use crate::report::Report;
use crate::urls::Picture;
use retroachievements::Client;

mod v1;
mod v2;
pub(crate) use v1::ENDPOINTS;
/// The commands of the other generations.
pub(crate) static GROUPS: &[Group] =
    &[Group { name: "v2", about: "RetroAchievements Web API, generation 2", endpoints: v2::ENDPOINTS }];

/// The properties that are pictures, by name.
pub(crate) static PICTURES: &[(&str, Picture)] = &[
    ("badgeName", Picture::Badge),
    ("badgeUrl", Picture::Badge),
    ("gameIcon", Picture::Image),
    ("iconUrl", Picture::Image),
    ("imageBoxArt", Picture::Image),
    ("imageIcon", Picture::Image),
    ("imageIngame", Picture::Image),
    ("imageTitle", Picture::Image),
    ("userPic", Picture::Avatar),
];

/// Makes the call of a command.
pub(crate) async fn run(
    command: &str,
    client: &Client,
    arguments: &Arguments,
    report: &mut Report,
) -> Result<(), Failure> {
    match command.split_once(' ') {
        Some(("v2", command)) => v2::run(command, client, arguments, report).await,
        _ => v1::run(command, client, arguments, report).await,
    }
}
