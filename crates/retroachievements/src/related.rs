//! Resources that a resource refers to.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use foldhash::quality::RandomState;
use serde::de::value::MapAccessDeserializer;
use serde::de::{IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::{Error, Result};
use crate::invalid_argument::InvalidArgument;

/// A type of resource of V2. You cannot implement it yourself.
pub trait Resource: sealed::Sealed {
    /// Its ID, or what identifies it.
    type Id: Clone + fmt::Debug + PartialEq + Serialize + for<'de> Deserialize<'de>;

    /// The name of the type on the wire: `games`.
    const TYPE: &'static str;

    /// Its ID.
    fn id(&self) -> &Self::Id;
}

/// Another resource that a resource refers to: its ID, or all of it if the request includes it.
///
/// An answer says nothing of other resources unless you ask with `include`, but for a few that are always there.
///
/// Methods that ask for an ID, or for a user, take `&Related`, too: `v2.game(&unlock.game)`.
///
/// ```no_run
/// use retroachievements::v2::games;
///
/// # async fn example() -> retroachievements::Result<()> {
/// let client = retroachievements::Client::from_env()?;
/// let game = client.v2().game(1).include(games::System).await?;
/// println!("{} on {}", game.title, game.system.get()?.name);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Related<T: Resource>(State<T>);

/// Other resources that a resource refers to: their IDs, or all of them if the request includes them.
#[derive(Clone, Debug, PartialEq)]
pub struct RelatedList<T: Resource>(Option<Vec<Related<T>>>);

#[derive(Clone, Debug, PartialEq)]
enum State<T: Resource> {
    /// The answer does not say.
    Unknown,
    None,
    Id(T::Id),
    /// Shared by all that refer to it.
    Whole(Arc<T>),
}

impl<T: Resource> Related<T> {
    /// The resource.
    ///
    /// # Errors
    ///
    /// [`Error::NotIncluded`] if the answer does not have it: because the request did not ask for it with `include`, or
    /// because there is none.
    pub fn get(&self) -> Result<&T> {
        self.included().ok_or(Error::NotIncluded { resource: T::TYPE, is_none: self.is_none() })
    }

    /// The ID, for a request that needs one.
    pub(crate) fn argument(&self, name: &'static str) -> std::result::Result<&T::Id, InvalidArgument> {
        self.id().ok_or_else(|| {
            let rule = match self.is_none() {
                true => "leads to nothing",
                false => "is not in the answer: ask for it with `include`",
            };
            InvalidArgument::new(name, format_args!("the reference to {}", T::TYPE), rule)
        })
    }

    /// The resource; `None` if the answer does not have it.
    pub fn included(&self) -> Option<&T> {
        match &self.0 {
            State::Whole(resource) => Some(resource),
            _ => None,
        }
    }

    /// The ID of the resource; `None` if there is no resource, or the answer does not say.
    pub fn id(&self) -> Option<&T::Id> {
        match &self.0 {
            State::Id(id) => Some(id),
            State::Whole(resource) => Some(resource.id()),
            State::Unknown | State::None => None,
        }
    }

    /// Whether the answer says that there is none: an achievement without a developer, for instance.
    pub fn is_none(&self) -> bool {
        matches!(self.0, State::None)
    }

    /// Whether the answer does not say.
    pub fn is_unknown(&self) -> bool {
        matches!(self.0, State::Unknown)
    }
}

impl<T: Resource> RelatedList<T> {
    /// The resources that the answer has.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flatten().filter_map(Related::included)
    }

    /// The IDs of all of them, those that the answer does not have otherwise too.
    pub fn ids(&self) -> impl Iterator<Item = &T::Id> {
        self.0.iter().flatten().filter_map(Related::id)
    }

    /// All resources.
    ///
    /// # Errors
    ///
    /// [`Error::NotIncluded`] if the answer does not have all of them, because the request did not ask for them with
    /// `include`.
    pub fn get(&self) -> Result<Vec<&T>> {
        let all = self.0.as_ref().ok_or(Error::NotIncluded { resource: T::TYPE, is_none: false })?;
        all.iter().map(Related::get).collect()
    }

    /// Whether the answer does not say.
    pub fn is_unknown(&self) -> bool {
        self.0.is_none()
    }
}

impl<T: Resource> Default for Related<T> {
    /// What an answer does not say.
    fn default() -> Self {
        Self(State::Unknown)
    }
}

impl<T: Resource> Default for RelatedList<T> {
    /// What an answer does not say.
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Resource> From<T> for Related<T> {
    fn from(resource: T) -> Self {
        Self(State::Whole(Arc::new(resource)))
    }
}

impl<T: Resource> FromIterator<T> for RelatedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(resources: I) -> Self {
        Self(Some(resources.into_iter().map(Related::from).collect()))
    }
}

/// The resource if it is there, else its ID; null if there is none.
impl<T: Resource + Serialize> Serialize for Related<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            State::Unknown | State::None => serializer.serialize_none(),
            State::Id(id) => id.serialize(serializer),
            State::Whole(resource) => resource.serialize(serializer),
        }
    }
}

impl<T: Resource + Serialize> Serialize for RelatedList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Resource + Deserialize<'de>> Deserialize<'de> for Related<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RelatedVisitor(std::marker::PhantomData))
    }
}

impl<'de, T: Resource + Deserialize<'de>> Deserialize<'de> for RelatedList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self)
    }
}

struct RelatedVisitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Resource + Deserialize<'de>> Visitor<'de> for RelatedVisitor<T> {
    type Value = Related<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a resource, its ID, or null")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Related<T>, E> {
        Ok(Related(State::None))
    }

    fn visit_u64<E: serde::de::Error>(self, id: u64) -> Result<Related<T>, E> {
        T::Id::deserialize(id.into_deserializer()).map(State::Id).map(Related)
    }

    fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<Related<T>, E> {
        T::Id::deserialize(id.into_deserializer()).map(State::Id).map(Related)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Related<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(Related::from)
    }
}

#[cfg(feature = "schemars")]
impl<T: Resource + schemars::JsonSchema> schemars::JsonSchema for Related<T>
where
    T::Id: schemars::JsonSchema,
{
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Related{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (resource, id) = (generator.subschema_for::<T>(), generator.subschema_for::<T::Id>());
        schemars::json_schema!({ "anyOf": [resource, id, { "type": "null" }] })
    }
}

#[cfg(feature = "schemars")]
impl<T: Resource + schemars::JsonSchema> schemars::JsonSchema for RelatedList<T>
where
    T::Id: schemars::JsonSchema,
{
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Related{}List", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Option<Vec<Related<T>>>>::json_schema(generator)
    }
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

// What follows is how an answer becomes plain: for the generated code.

/// A resource, made of what is on the wire.
pub(crate) trait FromWire: Resource {
    type Wire;
    /// The resources that an answer includes, of all types.
    type Included;

    /// Those of this type; `None` if none is ever included.
    fn kept(included: &mut Self::Included) -> Option<&mut Kept<Self>>
    where
        Self: Sized;

    /// An ID, as the wire has it.
    fn read_id(text: String) -> Self::Id;

    fn from_wire(from: Self::Wire, included: &mut Self::Included) -> Self;
}

/// The resources of one type that an answer includes, by ID.
pub(crate) struct Kept<T: FromWire>(HashMap<String, Slot<T>, RandomState>);

enum Slot<T: FromWire> {
    /// Nothing has referred to it yet.
    Wire(T::Wire),
    Plain(Arc<T>),
}

impl<T: FromWire> Default for Kept<T> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<T: FromWire> Kept<T> {
    pub(crate) fn add(&mut self, id: String, resource: T::Wire) {
        self.0.insert(id, Slot::Wire(resource));
    }

    fn get(&self, id: &str) -> Option<Arc<T>> {
        match self.0.get(id) {
            Some(Slot::Plain(resource)) => Some(resource.clone()),
            _ => None,
        }
    }

    /// Takes one out, so that it does not come to itself again on its way.
    fn take(&mut self, id: &str) -> Option<T::Wire> {
        match self.0.remove(id)? {
            Slot::Wire(resource) => Some(resource),
            Slot::Plain(_) => None,
        }
    }
}

/// The resource with an ID, once for all that refer to it.
fn find<T: FromWire>(id: &str, included: &mut T::Included) -> Option<Arc<T>> {
    let kept = T::kept(included)?;
    if let Some(found) = kept.get(id) {
        return Some(found);
    }
    let wire = kept.take(id)?;
    let resource = Arc::new(T::from_wire(wire, included));
    T::kept(included)?.0.insert(id.to_string(), Slot::Plain(resource.clone()));
    Some(resource)
}

/// What a reference leads to: of an answer that does not say, one to nothing, or one to an ID.
pub(crate) fn one<T: FromWire>(reference: Option<Option<String>>, included: &mut T::Included) -> Related<T> {
    Related(match reference {
        None => State::Unknown,
        Some(None) => State::None,
        Some(Some(id)) => match find(&id, included) {
            Some(resource) => State::Whole(resource),
            None => State::Id(T::read_id(id)),
        },
    })
}

/// The same for several.
pub(crate) fn all<T: FromWire>(
    references: Option<impl Iterator<Item = String>>,
    included: &mut T::Included,
) -> RelatedList<T> {
    let all = references.map(|references| references.map(|id| one(Some(Some(id)), included)).collect());
    RelatedList(all)
}
