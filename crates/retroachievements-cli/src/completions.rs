//! `ra completions`: prints shell completion scripts.

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use crate::failure::Failure;
use crate::options;
use crate::output::Output;

pub(crate) const NAME: &str = "completions";

pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Print a completion script for a shell")
        .args(options::hidden_except(&["output", "verbose"]))
        .arg(
            Arg::new("shell")
                .required(true)
                .value_parser(EnumValueParser::<Shell>::new())
                .value_name("SHELL")
                .help("Shell to print the script for"),
        )
}

/// Prints the completion script for `ra`, the whole command line.
pub(crate) fn run(mut ra: Command, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Err(Failure::usage("missing argument <SHELL>"));
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut ra, "ra", &mut script);
    let mut output = Output::open(options::output(matches))?;
    output.write(&script)?;
    output.finish()
}
