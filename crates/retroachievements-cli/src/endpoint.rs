//! Endpoints as commands: the types of the generated tables, their clap commands, and the parsed arguments.

use std::any::Any;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use retroachievements::CommentSubject;

use crate::cell::Show;
use crate::choice;
use crate::failure::Failure;
use crate::near;
use crate::questions::me;
use crate::{help, systems, time};

/// An endpoint of the API, and the command that calls it.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) name: &'static str,
    /// The heading under which the help of `ra` lists the command.
    pub(crate) tag: &'static str,
    pub(crate) about: &'static str,
    pub(crate) long_about: &'static str,
    /// Two command lines, without `ra`.
    pub(crate) examples: [&'static str; 2],
    pub(crate) parameters: &'static [Parameter],
    /// Values of the response, printed above the table.
    pub(crate) heading: &'static [Column<'static>],
    /// Values of a row, printed as the columns of the table.
    pub(crate) columns: &'static [Column<'static>],
    pub(crate) rows: Rows,
    /// Whether the list can be longer than a response, and the command has `--all`.
    pub(crate) paged: bool,
    /// The property with the length of the whole list.
    pub(crate) total: Option<&'static str>,
    pub(crate) deprecated: bool,
}

/// The commands of a generation of the API other than the root one, which are below one with its name.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) endpoints: &'static [&'static Endpoint],
}

/// A value that the table prints.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column<'a> {
    /// Property names, joined with dots, such as `game.title`.
    pub(crate) path: &'a str,
    /// What people read above the column; made of the path if there is none.
    pub(crate) label: Option<&'a str>,
    /// Words to print instead of numbers; empty where a number is a number.
    pub(crate) words: &'a [(i64, &'a str)],
    pub(crate) show: Show,
}

impl Column<'static> {
    pub(crate) const fn labelled(path: &'static str, label: &'static str, show: Show) -> Self {
        Self { path, label: Some(label), words: &[], show }
    }
}

/// The property of a response that holds the rows. `None` stands for the response itself.
#[derive(Debug)]
pub(crate) enum Rows {
    /// The response is the only row.
    Answer,
    List(Option<&'static str>),
    /// Each row begins with the key, named `key`. An entry that is not an object becomes the value named `value`.
    Map {
        property: Option<&'static str>,
        key: &'static str,
        value: Option<&'static str>,
        /// The properties by which the entries are sorted, also in the JSON; none for the order of the keys.
        order: &'static [&'static str],
    },
}

/// A parameter: a positional argument if it is required and no flag, else an option.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) help: &'static str,
    pub(crate) required: bool,
    pub(crate) is_flag: bool,
    pub(crate) kind: Kind,
}

/// The type of a parameter.
#[derive(Debug)]
#[allow(dead_code, reason = "which of them are used depends on the spec")]
pub(crate) enum Kind {
    Text,
    /// A system, by ID or by name.
    System,
    U32,
    U64,
    I64,
    Flag,
    Date,
    Time,
    /// A time in place of the option of this name.
    Since(&'static str),
    /// One of these words.
    OneOf(&'static [Word]),
    /// One of these words, or one with `-` before it.
    Sort(&'static [Word]),
    List(&'static Kind),
    /// The subject of comments: three options, exactly one of which is required.
    Subject,
}

/// A value of an enumeration.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) word: &'static str,
    /// How the server spells it, which is taken too.
    pub(crate) on_the_wire: &'static str,
    pub(crate) help: &'static str,
}

impl Word {
    fn possible_value(&self) -> PossibleValue {
        let value = PossibleValue::new(self.word).help(self.help);
        if self.on_the_wire == self.word { value } else { value.alias(self.on_the_wire) }
    }

    fn matches(&self, text: &str) -> bool {
        text == self.word || text == self.on_the_wire
    }
}

/// Checks what a list is sorted by.
fn sorted(words: &'static [Word], text: &str) -> Result<String, String> {
    let key = text.strip_prefix('-').unwrap_or(text);
    if words.iter().any(|word| word.matches(key)) {
        return Ok(text.to_string());
    }
    let known: Vec<_> = words.iter().map(|word| word.word).collect();
    Err(match near::suggestion(key, known.iter().copied()) {
        Some(near) => format!("no key is called `{key}`; {near}"),
        None => format!("no key is called `{key}`; there are {}", known.join(", ")),
    })
}

impl Endpoint {
    /// The line that describes the command in the help of `ra`.
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
            true => command.arg(self.all()),
            false => command,
        };
        let command = command.args(choice::options(self));
        let after = match self.deprecated {
            true => "Deprecated: the site's documentation advises against this endpoint.\n\n",
            false => "",
        };
        command.after_help(format!("{after}{}", help::examples(self.examples)))
    }

    fn all(&self) -> Arg {
        let has_count = self.parameters.iter().any(|parameter| parameter.name == "count");
        Arg::new("all").long("all").action(ArgAction::SetTrue).help(match has_count {
            true => "Read all pages of the list; --count then sets the size of a page",
            false => "Read the whole list, beyond what the server sends at once",
        })
    }
}

/// The text with each paragraph on one line. clap wraps them to the width of the terminal.
fn unwrapped(text: &str) -> String {
    text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect::<Vec<_>>().join("\n\n")
}

/// The options for the subject of comments, with their help.
const SUBJECTS: [(&str, &str); 3] = [
    ("achievement", "ID of the achievement"),
    ("game", "ID of the game"),
    ("user", "Username or ULID of the user whose wall to read"),
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

    pub(crate) fn is_positional(&self) -> bool {
        self.required && !self.is_flag
    }

    fn arg(&self) -> Arg {
        let arg = Arg::new(self.name).help(self.help).required(self.required).value_name(self.value_name());
        let arg = self.kind.parse(arg);
        match (self.is_positional(), &self.kind) {
            (true, Kind::List(_)) => arg.num_args(1..),
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
            Self::Text | Self::System | Self::Subject => "TEXT",
            Self::U32 | Self::U64 | Self::I64 => "NUMBER",
            Self::Flag => "BOOL",
            Self::Date => "DATE",
            Self::Time | Self::Since(_) => "TIME",
            Self::OneOf(_) => "VALUE",
            Self::Sort(_) => "KEY,…",
            Self::List(kind) => kind.value_name(),
        }
    }

    /// Adds the parser for the type that the generated call expects.
    fn parse(&self, arg: Arg) -> Arg {
        match self {
            Self::Text => arg.value_parser(value_parser!(String)),
            Self::System => arg.value_parser(systems::Parser).hide_possible_values(true),
            Self::U32 => arg.value_parser(value_parser!(u32)),
            Self::U64 => arg.value_parser(value_parser!(u64)),
            Self::I64 => arg.value_parser(value_parser!(i64)).allow_negative_numbers(true),
            Self::Flag => arg.value_parser(value_parser!(bool)),
            Self::Date => arg.value_parser(time::date),
            Self::Time => arg.value_parser(time::timestamp),
            Self::Since(other) => arg.value_parser(time::timestamp).conflicts_with(other),
            Self::OneOf(words) => {
                arg.value_parser(PossibleValuesParser::new(words.iter().map(Word::possible_value)))
            }
            Self::Sort(words) => {
                let (words, names): (&'static [Word], Vec<_>) =
                    (words, words.iter().map(|word| word.word).collect());
                let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                arg.value_parser(move |text: &str| sorted(words, text)).allow_hyphen_values(true).help(
                    format!("{help} [keys: {}; `-` before one for the largest first]", names.join(", ")),
                )
            }
            Self::List(kind) => kind.parse(arg).value_delimiter(','),
            // `subject` adds its three options.
            Self::Subject => arg,
        }
    }
}

/// The arguments of a command, by the names of its parameters.
pub(crate) struct Arguments {
    matches: ArgMatches,
    /// The owner's name, if `@me` stands for it somewhere.
    me: Option<String>,
}

#[allow(dead_code, reason = "which of them are used depends on the spec")]
impl Arguments {
    /// # Errors
    ///
    /// If `@me` is one of them, and nobody has said who that is.
    pub(crate) fn new(matches: ArgMatches) -> Result<Self, Failure> {
        let me = me::name(&matches)?;
        Ok(Self { matches, me })
    }

    /// A text as it was given, or the owner's name for `@me`.
    fn or_me<'a>(&'a self, text: &'a str) -> &'a str {
        self.me.as_deref().filter(|_| text == me::ME).unwrap_or(text)
    }

    /// Whether to read page after page.
    pub(crate) fn all(&self) -> bool {
        self.is_on("all") || self.get::<u32>("limit").is_some()
    }

    /// A required string. clap makes sure that it is given; the library rejects an empty one.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.optional_text(name).unwrap_or_default()
    }

    pub(crate) fn optional_text(&self, name: &str) -> Option<&str> {
        self.get::<String>(name).map(|text| self.or_me(text))
    }

    pub(crate) fn required<T: Any + Clone + Send + Sync>(&self, name: &str) -> Result<T, Failure> {
        self.optional(name).ok_or_else(|| Failure::usage(format!("missing argument <{name}>")))
    }

    pub(crate) fn optional<T: Any + Clone + Send + Sync>(&self, name: &str) -> Option<T> {
        self.get(name).cloned()
    }

    /// Whether a flag is given, and not as `false`.
    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.optional(name).unwrap_or(false)
    }

    /// The entries of a list; empty if the list was not given.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        let found = self.matches.try_get_many::<String>(name).ok().flatten();
        found.into_iter().flatten().map(|text| self.or_me(text)).collect()
    }

    /// The entries of a list; `None` if the list was not given.
    pub(crate) fn optional_texts(&self, name: &str) -> Option<Vec<&str>> {
        Some(self.texts(name)).filter(|texts| !texts.is_empty())
    }

    /// The parsed entries of a list; `None` if the list was not given.
    pub(crate) fn each<T>(
        &self,
        name: &str,
        parse: fn(&str) -> Result<T, Failure>,
    ) -> Result<Option<Vec<T>>, Failure> {
        let texts = self.texts(name);
        if texts.is_empty() {
            return Ok(None);
        }
        texts.into_iter().map(parse).collect::<Result<_, _>>().map(Some)
    }

    /// The subject of comments.
    pub(crate) fn subject(&self) -> Result<CommentSubject, Failure> {
        let [achievement, game, user] = SUBJECTS.map(|(name, _)| self.optional_text(name));
        let subject = match (achievement, game, user) {
            (Some(id), ..) => CommentSubject::achievement(id),
            (_, Some(id), _) => CommentSubject::game(id),
            (_, _, Some(user)) => CommentSubject::user(user),
            _ => return Err(Failure::usage("missing --achievement, --game or --user")),
        };
        Ok(subject?)
    }

    fn get<T: Any + Clone + Send + Sync>(&self, name: &str) -> Option<&T> {
        // `get_one` would panic if the generated table and call disagreed on a name.
        self.matches.try_get_one(name).ok().flatten()
    }
}
