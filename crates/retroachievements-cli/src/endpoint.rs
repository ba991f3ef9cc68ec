//! What the generated tables say of an endpoint, and what the user says to it.

use std::any::Any;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use retroachievements::CommentSubject;

use crate::failure::Failure;
use crate::time;

/// An endpoint of the API, which is a command.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) name: &'static str,
    /// The group that the command is listed in.
    pub(crate) tag: &'static str,
    pub(crate) about: &'static str,
    pub(crate) long_about: &'static str,
    pub(crate) parameters: &'static [Parameter],
    /// What stands above the table: values of the answer.
    pub(crate) heading: &'static [Column],
    /// The columns of the table: values of a row.
    pub(crate) columns: &'static [Column],
    pub(crate) rows: Rows,
    /// Whether the list comes in pages.
    pub(crate) paged: bool,
    pub(crate) deprecated: bool,
}

/// A value that the table shows.
#[derive(Debug)]
pub(crate) struct Column {
    /// Its names, with dots between.
    pub(crate) path: &'static str,
    /// What numbers mean, if they do.
    pub(crate) words: &'static [(i64, &'static str)],
}

/// Where in an answer the rows are, by the name of a property; without one, the answer is it.
#[derive(Debug)]
pub(crate) enum Rows {
    /// The answer is the only row.
    Answer,
    List(Option<&'static str>),
    /// The key becomes a value of the row, and so does the entry where it is no object.
    Map {
        property: Option<&'static str>,
        key: &'static str,
        value: Option<&'static str>,
    },
}

/// A parameter: a positional argument if it is required and not a flag, else an option.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) help: &'static str,
    pub(crate) required: bool,
    pub(crate) is_flag: bool,
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
    Date,
    Time,
    /// One of some words, with what each means.
    Word(&'static [(&'static str, &'static str)]),
    Several(&'static Kind),
    /// What comments are on, which is three options of which one is needed.
    Subject,
}

impl Endpoint {
    /// What it is about, for a list of commands.
    pub(crate) fn summary(&self) -> String {
        let deprecated = if self.deprecated { " (deprecated)" } else { "" };
        format!("{}{deprecated}", self.about)
    }

    pub(crate) fn command(&self) -> Command {
        let command = Command::new(self.name).about(self.about).long_about(unwrapped(self.long_about));
        let command = self.parameters.iter().fold(command, |command, parameter| match parameter.kind {
            Kind::Subject => subject(command),
            _ => command.arg(parameter.arg()),
        });
        let command = match self.paged {
            true => command.arg(all()),
            false => command,
        };
        match self.deprecated {
            true => command.after_help("Deprecated: the site's documentation advises against this endpoint."),
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

/// The three kinds of what comments are on.
const SUBJECTS: [(&str, &str); 3] = [
    ("achievement", "The number of an achievement"),
    ("game", "The number of a game"),
    ("user", "The name or ULID of the user on whose wall the comments are"),
];

fn subject(command: Command) -> Command {
    let options = SUBJECTS.map(|(name, help)| {
        let value = if name == "user" { "USER" } else { "ID" };
        Arg::new(name).long(name).value_name(value).help(help)
    });
    let names = SUBJECTS.map(|(name, _)| name);
    command.args(options).group(ArgGroup::new("subject").args(names).required(true))
}

impl Parameter {
    fn value_name(&self) -> &'static str {
        if self.is_positional() {
            return self.name;
        }
        self.kind.value_name()
    }

    fn is_positional(&self) -> bool {
        self.required && !self.is_flag
    }

    fn arg(&self) -> Arg {
        let arg = Arg::new(self.name).help(self.help).required(self.required).value_name(self.value_name());
        let arg = self.kind.parse(arg);
        match (self.is_positional(), &self.kind) {
            (true, Kind::Several(_)) => arg.num_args(1..),
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
    fn value_name(&self) -> &'static str {
        match self {
            Self::Text | Self::Subject => "TEXT",
            Self::U32 | Self::U64 | Self::I64 => "NUMBER",
            Self::Flag => "BOOL",
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::Word(_) => "WORD",
            Self::Several(kind) => kind.value_name(),
        }
    }

    /// The type of the value, as the generated call reads it.
    fn parse(&self, arg: Arg) -> Arg {
        match self {
            Self::Text => arg.value_parser(value_parser!(String)),
            Self::U32 => arg.value_parser(value_parser!(u32)),
            Self::U64 => arg.value_parser(value_parser!(u64)),
            Self::I64 => arg.value_parser(value_parser!(i64)).allow_negative_numbers(true),
            Self::Flag => arg.value_parser(value_parser!(bool)),
            Self::Date => arg.value_parser(time::date),
            Self::Time => arg.value_parser(time::moment),
            Self::Word(words) => {
                let words = words.iter().map(|(word, help)| PossibleValue::new(*word).help(*help));
                arg.value_parser(PossibleValuesParser::new(words))
            }
            Self::Several(kind) => kind.parse(arg).value_delimiter(','),
            // It is three arguments.
            Self::Subject => arg,
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

    /// The entries of a list.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        let found = self.matches.try_get_many::<String>(name).ok().flatten();
        found.into_iter().flatten().map(String::as_str).collect()
    }

    /// The entries of a list, each read by a function; none if the list was not given.
    pub(crate) fn each<T>(
        &self,
        name: &str,
        read: fn(&str) -> Result<T, Failure>,
    ) -> Result<Option<Vec<T>>, Failure> {
        let texts = self.texts(name);
        if texts.is_empty() {
            return Ok(None);
        }
        texts.into_iter().map(read).collect::<Result<_, _>>().map(Some)
    }

    /// What comments are on.
    pub(crate) fn subject(&self) -> Result<CommentSubject, Failure> {
        let [achievement, game, user] = SUBJECTS.map(|(name, _)| self.optional_text(name));
        let subject = match (achievement, game, user) {
            (Some(id), ..) => CommentSubject::achievement(id),
            (_, Some(id), _) => CommentSubject::game(id),
            (_, _, Some(user)) => CommentSubject::user(user),
            _ => return Err(Failure::usage("say what the comments are on")),
        };
        Ok(subject?)
    }

    fn get<T: Any + Clone + Send + Sync>(&self, name: &str) -> Option<&T> {
        // Not `get_one`, which panics where the table and the call do not agree on a name.
        self.matches.try_get_one(name).ok().flatten()
    }
}
