//! The owner of the key: `@me` in the place of a user, and `ra me`.

use clap::{ArgMatches, Command};

use crate::command;
use crate::failure::Failure;
use crate::help;
use crate::login::{Login, username_of_environment};
use crate::options;

pub(crate) const NAME: &str = "me";
/// What `ra me` shows.
pub(crate) const ENDPOINT: &str = "user-summary";

/// Stands for the owner's name wherever a user is asked for. No name has such a character.
pub(crate) const ME: &str = "@me";

/// Whom the simulator takes for the owner of its key.
const IN_DEMO: &str = "Scott";

/// The command of the endpoint, with the owner as its user.
pub(crate) fn command() -> Option<Command> {
    let command = command::endpoint(ENDPOINT).ok()?.command();
    let about = "Your own summary: that of RA_USERNAME, or of `ra login`";
    let is_me = |arg: clap::Arg| arg.required(false).default_value(ME).value_parser([ME]).hide(true);
    let examples = help::examples(["me", "me --recent-games 10 --format json"]);
    Some(command.name(NAME).about(about).long_about(about).after_help(examples).mut_arg("user", is_me))
}

/// The owner's name, if one of the arguments is `@me`.
pub(crate) fn name(matches: &ArgMatches) -> Result<Option<String>, Failure> {
    if !mentions_me(matches) {
        return Ok(None);
    }
    if options::demo(matches) {
        return Ok(Some(IN_DEMO.to_string()));
    }
    let kept = || Ok::<_, Failure>(Login::load()?.and_then(|login| login.username));
    match username_of_environment().map_or_else(kept, |name| Ok(Some(name)))? {
        Some(name) => Ok(Some(name)),
        None => Err(Failure::usage(format!(
            "`{ME}` stands for your name, which is not known: set RA_USERNAME, or run `ra login --user NAME`"
        ))),
    }
}

fn mentions_me(matches: &ArgMatches) -> bool {
    let values = matches.ids().filter_map(|id| matches.try_get_raw(id.as_str()).ok().flatten());
    values.flatten().any(|value| value == ME)
}
