//! The types of the generated table of operations, `crate::generated::OPERATIONS`.

use serde_json::Value;

use crate::params::Params;
use crate::php;

/// An operation of the spec.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The operation's id, such as `getAchievementUnlocks`.
    pub(crate) id: &'static str,
    /// The path below the base URL, such as `/API_GetAchievementUnlocks.php`.
    pub(crate) path: &'static str,
    pub(crate) parameters: &'static [Parameter],
    pub(crate) paging: Option<Paging>,
    /// The examples of the successful answer.
    pub(crate) examples: &'static [Example],
    pub(crate) not_found: NotFoundBody,
    /// Whether it takes an access token of the user and nothing else.
    pub(crate) is_private: bool,
}

/// The answer for an unknown user, game and so on.
#[derive(Debug)]
pub(crate) struct NotFoundBody {
    pub(crate) status: u16,
    pub(crate) body: &'static str,
}

/// A query parameter, by its name on the wire.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) kind: Kind,
    pub(crate) lenience: Lenience,
    /// The value that selects this operation, where several share a path.
    pub(crate) value: Option<&'static str>,
    /// The value that the example answers; empty without one.
    pub(crate) example: &'static str,
}

/// The type of a parameter.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The ID of a game, an achievement and so on.
    Id(&'static str),
    /// A user, by name or ULID.
    User,
    Integer {
        least: i64,
        most: i64,
    },
    OneOf(&'static [&'static str]),
    Date,
    /// Anything else, which only the endpoint itself can check.
    Text,
}

/// How the server treats an invalid value.
#[derive(Debug, PartialEq)]
pub(crate) enum Lenience {
    /// It answers 422.
    None,
    /// It lowers a value above the maximum to the maximum, and answers 422 to other invalid values.
    Clamp,
    /// It reads the leading digits, or 0.
    Cast,
    /// It answers 422 only if the parameter is missing; an invalid value names nothing.
    RequiredOnly,
}

/// How an operation pages its list.
#[derive(Debug)]
pub(crate) struct Paging {
    /// The property that holds the list. `None` means that the body is the list.
    pub(crate) items: Option<&'static str>,
    /// The parameter for the number of entries of a page.
    pub(crate) count: &'static str,
    /// The parameter for the number of entries to skip.
    pub(crate) offset: &'static str,
    pub(crate) default_count: u64,
    pub(crate) max_count: u64,
}

/// A successful answer, from the spec.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) name: &'static str,
    /// The body, as JSON text.
    pub(crate) body: &'static str,
}

impl Operation {
    /// Whether the parameters select this operation: all that it requires are given.
    pub(crate) fn matches(&self, params: &Params) -> bool {
        self.parameters.iter().filter(|parameter| parameter.required).all(|parameter| {
            match (parameter.value, &parameter.kind) {
                (Some(value), _) => params.int(parameter.name) == Some(php::int(value)),
                (None, Kind::Id(_)) => params.int(parameter.name).is_some_and(|id| id > 0),
                (None, _) => params.get(parameter.name).is_some(),
            }
        })
    }

    /// The body of an example.
    pub(crate) fn example(&self, name: &str) -> Option<Value> {
        let example = self.examples.iter().find(|example| example.name == name)?;
        serde_json::from_str(example.body).ok()
    }
}
