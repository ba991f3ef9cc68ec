//! `ra completions`: what shells need to complete a command line.

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use crate::command;
use crate::failure::Failure;
use crate::options;
use crate::output::Output;

pub(crate) const NAME: &str = "completions";

pub(crate) fn command() -> Command {
    Command::new(NAME).about("Print a script that lets a shell complete `ra` commands").arg(
        Arg::new("shell").required(true).value_parser(EnumValueParser::<Shell>::new()).help("Which shell"),
    )
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Err(Failure::usage("the argument `shell` is missing"));
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut command::command(), "ra", &mut script);
    let mut output = Output::open(options::output(matches))?;
    output.write(&script)?;
    output.finish()
}
