//! The command line: its commands, and the help of `ra` itself.

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::endpoint::{Endpoint, Group};
use crate::failure::Failure;
use crate::groups::{self, by_tag, listed};
use crate::questions::games::{lookup, search};
use crate::questions::{me, open, progress, watch};
use crate::{api, check, completions, failure, files, generated, help, login, near, options, simulate};

const ABOUT: &str = "The RetroAchievements web API on the command line.

Try it without an account:
  ra --demo achievement-unlocks 13876

To ask the site itself, copy your web API key from https://retroachievements.org/settings:
  ra login
  ra achievement-unlocks 13876 --count 5 --format json";

// clap cannot group commands, so they are listed in the text before the options.
const TEMPLATE: &str =
    "{about-with-newline}\n{usage-heading} {usage}\n\n{before-help}Options:\n{options}{after-help}";

const AFTER_HELP: &str = "Environment:
  RA_WEB_API_KEY  Your web API key, before that of `ra login`; has no option, which other users could see
  RA_USERNAME     Your username, for which @me stands (optional)
  RA_BASE_URL     Base URL of the API, like --base-url
  RA_V2_BASE_URL  Base URL of generation 2, for `ra v2`
  RA_ACCESS_TOKEN OAuth access token, for the private lists of `ra v2`
  RUST_LOG        Log filter, such as `retroachievements=debug`; -v overrides it

Exit codes:
";

/// The whole command line.
pub(crate) fn command() -> Command {
    let command = Command::new("ra")
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .help_template(TEMPLATE)
        .before_help(all_groups())
        .after_help(format!("{AFTER_HELP}{}", failure::EXIT_CODES))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .args(options::all())
        .subcommands(generated::ENDPOINTS.iter().map(|endpoint| endpoint.command()))
        .subcommands(generated::GROUPS.iter().map(generation));
    questions().into_iter().chain(others()).fold(command, Command::subcommand)
}

/// The endpoint of a command, which is below the name of its generation if that is not the root one.
pub(crate) fn endpoint(command: &str) -> Result<&'static Endpoint, Failure> {
    let (endpoints, name) = match command.split_once(' ') {
        Some((group, name)) => {
            (generated::GROUPS.iter().find(|one| one.name == group).map(|one| one.endpoints), name)
        }
        None => (Some(generated::ENDPOINTS), command),
    };
    let found = endpoints.unwrap_or_default().iter().find(|endpoint| endpoint.name == name);
    found.copied().ok_or_else(|| Failure::usage(format!("there is no command `{command}`")))
}

/// The commands that answer a question of people.
fn questions() -> Vec<Command> {
    let others =
        [progress::command(), lookup::command(), search::command(), watch::command(), open::command()];
    me::command().into_iter().chain(others).collect()
}

/// The commands that are not of one endpoint.
fn others() -> [Command; 8] {
    [
        login::command(),
        login::logout_command(),
        check::command(),
        api::command(),
        simulate::command(),
        completions::command(),
        files::command(),
        help::command(),
    ]
}

/// The list of all commands for the help: endpoints grouped by tag, between the questions and the others.
fn all_groups() -> String {
    let (questions, others) = (questions(), others());
    let generations = generated::GROUPS.iter().map(|group| (group.name, group.about.to_string()));
    let mut groups = vec![("Questions", questions.iter().map(listed).collect())];
    groups.extend(by_tag(generated::ENDPOINTS));
    groups.push(("More", generations.chain(others.iter().map(listed)).collect()));
    groups::text(&groups)
}

/// The commands of a generation other than the root one, below its name.
fn generation(group: &Group) -> Command {
    Command::new(group.name)
        .about(group.about)
        .help_template(TEMPLATE)
        .before_help(groups::text(&by_tag(group.endpoints)))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(group.endpoints.iter().map(|endpoint| endpoint.command()))
}

/// The options of the endpoint that was called: what somebody may mean who tries those of another.
fn options_of(mut arguments: impl Iterator<Item = String>) -> Option<String> {
    let endpoint = arguments.find_map(|name| endpoint(&name).ok())?;
    let own = endpoint.parameters.iter().filter(|parameter| !parameter.is_positional());
    let own: Vec<_> = own.map(|parameter| format!("--{}", parameter.name)).collect();
    match own.is_empty() {
        true => None,
        false => Some(format!("the options of {} are {}", endpoint.name, own.join(", "))),
    }
}

/// Whether clap suggests an option that is not meant: `--columns` for `--count`.
fn is_far(message: &clap::Error) -> bool {
    let text = |kind| message.get(kind).map(ToString::to_string);
    let options = text(ContextKind::InvalidArg).zip(text(ContextKind::SuggestedArg));
    options.is_some_and(|(given, suggested)| !near::is_slip(&given, &suggested))
}

/// Makes the tips of clap better ones.
fn advise(message: &mut clap::Error) {
    if message.kind() == ErrorKind::UnknownArgument {
        if is_far(message) {
            // The usage is one with that option.
            message.remove(ContextKind::SuggestedArg);
            message.remove(ContextKind::Usage);
        }
        if let Some(tip) = options_of(env::args()) {
            message.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip.into()]));
        }
    }
    // clap has all with the same beginning, and the nearest at the end.
    if let Some(ContextValue::Strings(known)) = message.get(ContextKind::SuggestedSubcommand) {
        let nearest = known.iter().rev().take(near::MOST).cloned().collect();
        message.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(nearest));
    }
}

/// Prints the message of clap: the help or version you asked for, or a usage error.
pub(crate) fn print(mut message: clap::Error) -> ExitCode {
    advise(&mut message);
    let printed = message.print().and_then(|()| io::stdout().flush());
    let asked_for = !message.use_stderr();
    match printed {
        Err(error) if asked_for && error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ if asked_for => ExitCode::SUCCESS,
        _ => ExitCode::from(failure::USAGE),
    }
}

#[cfg(test)]
mod tests {
    /// Fails, too, if a parameter of an endpoint has the name of a global option.
    #[test]
    fn the_command_line_is_consistent() {
        super::command().debug_assert();
    }
}
