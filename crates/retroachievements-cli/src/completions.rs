//! `ra completions`: what shells need to complete a command line.

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use crate::failure::Failure;
use crate::options;
use crate::output::Output;

pub(crate) const NAME: &str = "completions";

pub(crate) fn command() -> Command {
    Command::new(NAME).about("Print a script that lets a shell complete `ra` commands").arg(
        Arg::new("shell").required(true).value_parser(EnumValueParser::<Shell>::new()).help("Which shell"),
    )
}

/// Prints the completion script for `ra`, the whole command line.
pub(crate) fn run(mut ra: Command, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Err(Failure::usage("the argument `shell` is missing"));
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut ra, "ra", &mut script);
    let mut output = Output::open(options::output(matches))?;
    output.write(&script)?;
    output.finish()
}
