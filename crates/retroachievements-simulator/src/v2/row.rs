//! What a resource is to the engine: a row with an ID, attributes, and others that it refers to.

use std::rc::Rc;

use serde::Serialize;
use serde_json::Value;

use super::facts::Facts;
use super::filter::Filter;

/// A type of resources. Lists of words have blanks between them.
#[derive(Debug)]
pub(super) struct Kind {
    /// Its name, such as `games`.
    pub(super) name: &'static str,
    /// Everything that can be included, by its path.
    pub(super) includes: &'static str,
    /// What rows can be sorted by, besides `id`.
    pub(super) sorts: &'static str,
    pub(super) filters: &'static [Filter],
    /// What it refers to, in the order in which the server writes it.
    pub(super) relations: &'static str,
    /// What the server writes of these in every document.
    pub(super) always: &'static str,
}

/// Whether a word is among others.
pub(super) fn has(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|other| other == word)
}

/// A resource of the world.
pub(super) trait Row<'w> {
    fn kind(&self) -> &'static Kind;

    /// The number by which the database keeps it.
    fn number(&self) -> u64;

    fn id(&self) -> String {
        self.number().to_string()
    }

    /// What `id` sorts by, and rows that are equal otherwise.
    fn order(&self) -> Value {
        self.number().into()
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value;

    /// Paths of its pages, and the address of itself.
    fn links(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    fn related(&self, _facts: &Facts<'w>, _relation: &str) -> Related<'w> {
        Related::Absent
    }

    /// What a filter compares with.
    fn fact(&self, _facts: &Facts<'w>, _filter: &str) -> Value {
        Value::Null
    }

    /// What the rows are sorted by.
    fn key(&self, facts: &Facts<'w>, name: &str) -> Value {
        self.attributes(facts)[name].take()
    }
}

pub(super) type Node<'w> = Rc<dyn Row<'w> + 'w>;

/// What a row refers to.
pub(super) enum Related<'w> {
    One(Option<Node<'w>>),
    Many(Vec<Node<'w>>),
    /// The server writes nothing of it.
    Absent,
}

impl<'w> Related<'w> {
    pub(super) fn one(row: Option<impl Row<'w> + 'w>) -> Self {
        Self::One(row.map(node))
    }

    pub(super) fn many(rows: impl IntoIterator<Item = impl Row<'w> + 'w>) -> Self {
        Self::Many(rows.into_iter().map(node).collect())
    }
}

pub(super) fn node<'w>(row: impl Row<'w> + 'w) -> Node<'w> {
    Rc::new(row)
}

/// Attributes of the low-level client's type.
pub(super) fn attributes(of: &impl Serialize) -> Value {
    // Only a type whose map keys are no text could fail.
    serde_json::to_value(of).unwrap_or_default()
}

/// The address of a resource. It does not exist under the path of the API, on the real server either.
pub(super) fn self_link(kind: &Kind, id: &str) -> (&'static str, String) {
    ("self", format!("api/v2/{}/{id}", kind.name))
}
