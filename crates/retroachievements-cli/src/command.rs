//! The command line, as clap sees it.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Command;

use crate::{completions, failure, generated, options, simulate};

const ABOUT: &str = "The RetroAchievements web API on the command line.

To see what it does, without an account:
  ra --demo achievement-unlocks 13876

Then copy your web API key from https://retroachievements.org/settings to the environment:
  export RA_WEB_API_KEY=...
  ra achievement-unlocks 13876 --count 5 --format json";

// clap cannot group commands, so the list of them is written here, into the text before the options.
const TEMPLATE: &str =
    "{about-with-newline}\n{usage-heading} {usage}\n\n{before-help}Options:\n{options}{after-help}";

const AFTER_HELP: &str = "Environment:
  RA_WEB_API_KEY  Your web API key; an option for it would show it in the list of processes
  RA_USERNAME     Your username; not required
  RA_BASE_URL     The address of the API, as --base-url
  RUST_LOG        What to log to standard error, as in `retroachievements=debug`

Exit codes:
";

/// The whole command line.
pub(crate) fn command() -> Command {
    let command = Command::new("ra")
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .help_template(TEMPLATE)
        .before_help(groups())
        .after_help(format!("{AFTER_HELP}{}", failure::EXIT_CODES))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .args(options::all())
        .subcommands(generated::ENDPOINTS.iter().map(|endpoint| endpoint.command()));
    others().into_iter().fold(command, Command::subcommand)
}

/// The commands that are not endpoints.
fn others() -> [Command; 2] {
    [simulate::command(), completions::command()]
}

/// All commands: those of the endpoints by tag, then the others.
fn groups() -> String {
    let others = others();
    let names = others.iter().map(Command::get_name).chain(generated::ENDPOINTS.iter().map(|e| e.name));
    let width = names.map(str::len).max().unwrap_or_default();
    let mut text = String::new();
    for tag in tags() {
        let endpoints = generated::ENDPOINTS.iter().filter(|endpoint| endpoint.tag == tag);
        group(&mut text, tag, width, endpoints.map(|endpoint| (endpoint.name, endpoint.summary())));
    }
    let others = others.iter().map(|command| {
        (command.get_name(), command.get_about().map(ToString::to_string).unwrap_or_default())
    });
    group(&mut text, "More", width, others);
    text.truncate(text.trim_end().len());
    text
}

/// The tags of all endpoints, each once, in the order of the spec.
fn tags() -> Vec<&'static str> {
    let mut tags: Vec<_> = generated::ENDPOINTS.iter().map(|endpoint| endpoint.tag).collect();
    let mut seen = HashSet::new();
    tags.retain(|tag| seen.insert(*tag));
    tags
}

fn group<'a>(
    text: &mut String,
    title: &str,
    width: usize,
    commands: impl Iterator<Item = (&'a str, String)>,
) {
    // Writing to a `String` does not fail.
    let _ = writeln!(text, "{title}:");
    for (name, about) in commands {
        let _ = writeln!(text, "  {name:width$}  {about}");
    }
    text.push('\n');
}

/// Prints what clap has to say: a mistake, or the help that was asked for.
pub(crate) fn print(answer: &clap::Error) -> ExitCode {
    let printed = answer.print().and_then(|()| io::stdout().flush());
    let asked_for = !answer.use_stderr();
    match printed {
        Err(error) if asked_for && error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ if asked_for => ExitCode::SUCCESS,
        _ => ExitCode::from(failure::USAGE),
    }
}

#[cfg(test)]
mod tests {
    /// Also finds an endpoint whose parameters have the name of a global option.
    #[test]
    fn the_command_line_is_consistent() {
        super::command().debug_assert();
    }
}
