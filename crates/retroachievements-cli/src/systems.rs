//! Systems as arguments: the shell completes their names, and the library understands many more.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};
use retroachievements::ConsoleId;

/// Takes any text, so that the library can say what it knows of it.
#[derive(Clone)]
pub(crate) struct Parser;

impl TypedValueParser for Parser {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let value = |system: ConsoleId| {
            let short = system.short_name()?;
            Some(PossibleValue::new(short).help(system.name()?))
        };
        Some(Box::new(ConsoleId::active().filter_map(value)))
    }
}
