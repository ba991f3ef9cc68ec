//! What the generated table says of an operation. The table is `crate::generated::OPERATIONS`.

use serde_json::Value;

use crate::params::Params;
use crate::php;

/// One operation of the specification.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The operation's id, such as `getAchievementUnlocks`.
    pub(crate) id: &'static str,
    /// The path below the base URL, such as `/API_GetAchievementUnlocks.php`.
    pub(crate) path: &'static str,
    pub(crate) parameters: &'static [Parameter],
    pub(crate) paging: Option<Paging>,
    /// The examples of the good answer.
    pub(crate) examples: &'static [Example],
    pub(crate) not_found: NotFoundBody,
}

/// What is answered for an id that nothing has.
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
    /// The only value that this operation is meant by.
    pub(crate) value: Option<&'static str>,
    /// The value for which the example is the answer; empty without one.
    pub(crate) example: &'static str,
}

/// What a parameter takes.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The number of a game, an achievement and so on.
    Id(&'static str),
    /// A user, by name or ULID.
    User,
    Integer {
        least: i64,
        most: i64,
    },
    OneOf(&'static [&'static str]),
    Date,
    /// Anything that is more complicated.
    Text,
}

/// What the server makes of a value that is not good.
#[derive(Debug, PartialEq)]
pub(crate) enum Lenience {
    /// A 422.
    None,
    /// The greatest value that is allowed; other bad values are a 422.
    Clamp,
    /// The digits at its beginning, or 0.
    Cast,
    /// What nothing is called by; only a parameter that is not there is a 422.
    RequiredOnly,
}

/// How an operation's list is read in pages.
#[derive(Debug)]
pub(crate) struct Paging {
    /// The property with the list. Without one, the body is the list.
    pub(crate) items: Option<&'static str>,
    /// The property that says how long the whole list is.
    pub(crate) total: Option<&'static str>,
    /// The properties that tell entries apart.
    #[cfg_attr(not(test), expect(dead_code, reason = "for the test that no entry is there twice"))]
    pub(crate) identity: &'static [&'static str],
    /// The parameter for how many.
    pub(crate) count: &'static str,
    /// The parameter for how many to skip.
    pub(crate) offset: &'static str,
    pub(crate) default_count: u64,
    pub(crate) max_count: u64,
}

/// A good answer, from the specification.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) name: &'static str,
    /// The answer's JSON.
    pub(crate) body: &'static str,
}

impl Operation {
    /// Whether all is there that the operation needs.
    pub(crate) fn matches(&self, params: &Params) -> bool {
        self.parameters.iter().filter(|parameter| parameter.required).all(|parameter| {
            match (parameter.value, &parameter.kind) {
                (Some(value), _) => params.int(parameter.name) == Some(php::int(value)),
                (None, Kind::Id(_)) => params.int(parameter.name).is_some_and(|id| id > 0),
                (None, _) => params.get(parameter.name).is_some(),
            }
        })
    }

    /// An example of the good answer.
    pub(crate) fn example(&self, name: &str) -> Option<Value> {
        let example = self.examples.iter().find(|example| example.name == name)?;
        serde_json::from_str(example.body).ok()
    }
}
