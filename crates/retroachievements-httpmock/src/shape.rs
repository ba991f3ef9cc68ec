//! How plain models look on the wire.
//!
//! A plain model is written with the names of the official clients and simple values. What is on the wire has names of its
//! own, and in a document of JSON:API other places. Only names and places are changed here; the wire types, which read
//! every form of a value, write it as the server does.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// An object.
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    pub(crate) fields: &'static [Field],
}

/// What an object is.
pub(crate) enum Kind {
    Object,
    /// A resource of JSON:API.
    Resource {
        /// Its type.
        name: &'static str,
        /// Whether it has `relationships` even if there are none.
        always_refers: bool,
    },
    /// A document of JSON:API.
    Document,
}

pub(crate) struct Field {
    /// Its name in the plain model.
    pub(crate) plain: &'static str,
    pub(crate) wire: &'static str,
    pub(crate) part: Part,
    pub(crate) of: Of,
}

/// Where a resource has a property.
pub(crate) enum Part {
    Own,
    Attributes,
    Relationships,
}

/// What a value consists of.
pub(crate) enum Of {
    /// What looks the same but for its form.
    Value,
    Object(&'static Shape),
    /// A resource that is an answer of its own.
    Document(&'static Shape),
    List(&'static Of),
    Map(&'static Of),
    Related(&'static Shape),
    RelatedList(&'static Shape),
}

/// A plain model as the server writes it.
///
/// # Panics
///
/// If it cannot be: a negative number of points, for instance.
pub(crate) fn on_the_wire<W: DeserializeOwned + Serialize>(plain: Value, of: &Of) -> Value {
    typed::<W>(Included::default().value(plain, of))
}

/// What is on the wire, with every value in the form in which the server writes it.
pub(crate) fn typed<W: DeserializeOwned + Serialize>(wire: Value) -> Value {
    let wire: W = serde_json::from_value(wire)
        .unwrap_or_else(|error| panic!("the server has no such {}: {error}", std::any::type_name::<W>()));
    crate::body::json(&wire)
}

/// The resources that others refer to, as they are found.
#[derive(Default)]
pub(crate) struct Included(Vec<Value>);

impl Included {
    pub(crate) fn value(&mut self, plain: Value, of: &Of) -> Value {
        match (of, plain) {
            (Of::Object(shape), Value::Object(fields)) => self.object(fields, shape),
            (Of::Document(shape), Value::Object(fields)) => {
                let data = self.object(fields, shape);
                let links = json!({ "self": data["links"]["self"] });
                self.document(json!({ "links": links, "data": data }))
            }
            (Of::List(of), Value::Array(items)) => {
                items.into_iter().map(|item| self.value(item, of)).collect()
            }
            (Of::Map(of), Value::Object(entries)) => {
                entries.into_iter().map(|(key, value)| (key, self.value(value, of))).collect()
            }
            (Of::Related(shape), plain) => json!({ "data": self.reference(plain, shape) }),
            (Of::RelatedList(shape), Value::Array(items)) => {
                let all: Vec<_> = items.into_iter().map(|item| self.reference(item, shape)).collect();
                json!({ "data": all })
            }
            (_, plain) => plain,
        }
    }

    /// A document, with what its resources refer to.
    pub(crate) fn document(&mut self, mut document: Value) -> Value {
        document["jsonapi"] = json!({ "version": "1.0" });
        if !self.0.is_empty() {
            document["included"] = std::mem::take(&mut self.0).into();
        }
        document
    }

    fn object(&mut self, mut plain: Map<String, Value>, shape: &Shape) -> Value {
        let (mut own, mut attributes, mut relationships) = (Map::new(), Map::new(), Map::new());
        for field in shape.fields {
            let Some(value) = plain.remove(field.plain) else { continue };
            let part = match field.part {
                Part::Own => &mut own,
                Part::Attributes => &mut attributes,
                Part::Relationships => &mut relationships,
            };
            part.insert(field.wire.to_string(), self.value(value, &field.of));
        }
        match shape.kind {
            Kind::Object => own.into(),
            Kind::Document => self.document(own.into()),
            Kind::Resource { name, always_refers } => {
                own.insert("type".to_string(), name.into());
                own.insert("id".to_string(), text(&own["id"]).into());
                own.insert("attributes".to_string(), attributes.into());
                if always_refers || !relationships.is_empty() {
                    own.insert("relationships".to_string(), relationships.into());
                }
                own.into()
            }
        }
    }

    /// A reference to a resource, which is added to those that are included if all of it is there.
    fn reference(&mut self, plain: Value, shape: &Shape) -> Value {
        let Kind::Resource { name, .. } = shape.kind else { return Value::Null };
        let id = match &plain {
            Value::Null => return Value::Null,
            Value::Object(fields) => text(&fields["id"]),
            id => text(id),
        };
        let is_known = |known: &Value| known["type"] == name && known["id"] == id;
        if let (Value::Object(fields), false) = (plain, self.0.iter().any(is_known)) {
            let resource = self.object(fields, shape);
            // It can have come to itself.
            if !self.0.iter().any(is_known) {
                self.0.push(resource);
            }
        }
        json!({ "type": name, "id": id })
    }
}

/// An ID, which is text on the wire.
fn text(id: &Value) -> String {
    id.as_str().map_or_else(|| id.to_string(), str::to_string)
}
