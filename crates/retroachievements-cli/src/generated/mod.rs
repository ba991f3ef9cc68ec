// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Group};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

mod v1;
pub(crate) use v1::ENDPOINTS;
/// The commands of the other generations.
pub(crate) static GROUPS: &[Group] = &[];
/// Makes the call of a command.
pub(crate) async fn run(
    command: &str,
    client: &Client,
    arguments: &Arguments,
    report: &mut Report,
) -> Result<(), Failure> {
    v1::run(command, client, arguments, report).await
}
