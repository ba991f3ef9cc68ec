//! What the generated tables say of an endpoint, and what the user says to it.

use std::any::Any;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::failure::Failure;
use crate::generated::ENDPOINTS;

/// An endpoint of the API, which is a command.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) name: &'static str,
    /// The group that the command is listed in.
    pub(crate) tag: &'static str,
    pub(crate) about: &'static str,
    pub(crate) long_about: &'static str,
    pub(crate) parameters: &'static [Parameter],
    /// What stands above the table: paths into the answer.
    pub(crate) heading: &'static [&'static str],
    /// The columns of the table: paths into an entry.
    pub(crate) columns: &'static [&'static str],
    /// The name of the list in the answer; none if there is no list, or nothing else.
    pub(crate) items: Option<&'static str>,
    /// Whether the list comes in pages.
    pub(crate) paged: bool,
    pub(crate) deprecated: bool,
}

/// A parameter: a positional argument if it is required, else an option.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) help: &'static str,
    pub(crate) required: bool,
    pub(crate) kind: Kind,
}

/// What a parameter takes.
#[derive(Debug)]
#[allow(dead_code, reason = "the description of today may not need each of them")]
pub(crate) enum Kind {
    Text,
    U32,
    U64,
    I64,
    Flag,
}

/// The tags of all endpoints, each once, in the order of the description.
pub(crate) fn tags() -> Vec<&'static str> {
    let mut tags = Vec::new();
    for endpoint in ENDPOINTS {
        if !tags.contains(&endpoint.tag) {
            tags.push(endpoint.tag);
        }
    }
    tags
}

impl Endpoint {
    pub(crate) fn command(&self) -> Command {
        let command = Command::new(self.name)
            .about(self.about)
            .long_about(unwrapped(self.long_about))
            .args(self.parameters.iter().map(Parameter::arg));
        let command = match self.paged {
            true => command.arg(all()),
            false => command,
        };
        match self.deprecated {
            true => command.after_help("The site asks not to use this endpoint any more."),
            false => command,
        }
    }
}

/// The text with its paragraphs on a line each, for clap to wrap.
fn unwrapped(text: &str) -> String {
    text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect::<Vec<_>>().join("\n\n")
}

fn all() -> Arg {
    Arg::new("all")
        .long("all")
        .action(ArgAction::SetTrue)
        .help("Read the whole list, page after page; a count is then the size of the pages")
}

impl Parameter {
    fn value_name(&self) -> &'static str {
        match (self.required, &self.kind) {
            (true, _) => self.name,
            (false, Kind::Text) => "TEXT",
            (false, Kind::U32 | Kind::U64 | Kind::I64) => "NUMBER",
            (false, Kind::Flag) => "BOOL",
        }
    }

    fn arg(&self) -> Arg {
        let arg = Arg::new(self.name).help(self.help).required(self.required).value_name(self.value_name());
        let arg = self.kind.parse(arg);
        match (self.required, &self.kind) {
            (true, _) => arg,
            // `--flag` alone, or `--flag=false`.
            (false, Kind::Flag) => {
                arg.long(self.name).num_args(0..=1).require_equals(true).default_missing_value("true")
            }
            (false, _) => arg.long(self.name),
        }
    }
}

impl Kind {
    /// The type of the value, as the generated call reads it.
    fn parse(&self, arg: Arg) -> Arg {
        match self {
            Self::Text => arg.value_parser(value_parser!(String)),
            Self::U32 => arg.value_parser(value_parser!(u32)),
            Self::U64 => arg.value_parser(value_parser!(u64)),
            Self::I64 => arg.value_parser(value_parser!(i64)).allow_negative_numbers(true),
            Self::Flag => arg.value_parser(value_parser!(bool)),
        }
    }
}

/// What was given for an endpoint's parameters, by name.
pub(crate) struct Arguments {
    matches: ArgMatches,
}

#[allow(dead_code, reason = "the description of today may not need each of them")]
impl Arguments {
    pub(crate) fn new(matches: ArgMatches) -> Self {
        Self { matches }
    }

    /// Whether the whole list is wanted.
    pub(crate) fn all(&self) -> bool {
        self.optional("all").unwrap_or(false)
    }

    /// A required text. clap has seen to it that it is there; the library refuses an empty one.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.optional_text(name).unwrap_or_default()
    }

    pub(crate) fn optional_text(&self, name: &str) -> Option<&str> {
        self.get::<String>(name).map(String::as_str)
    }

    pub(crate) fn required<T: Any + Clone + Send + Sync>(&self, name: &str) -> Result<T, Failure> {
        self.optional(name).ok_or_else(|| Failure::usage(format!("the argument `{name}` is missing")))
    }

    pub(crate) fn optional<T: Any + Clone + Send + Sync>(&self, name: &str) -> Option<T> {
        self.get(name).cloned()
    }

    fn get<T: Any + Clone + Send + Sync>(&self, name: &str) -> Option<&T> {
        // Not `get_one`, which panics where the table and the call do not agree on a name.
        self.matches.try_get_one(name).ok().flatten()
    }
}
