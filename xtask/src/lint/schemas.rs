//! Rules for schemas, wherever they are.

use super::resolve::{all_properties, is_composed, parts, resolve};
use super::{Lint, is_mapping};
use crate::spec::at::At;
use crate::spec::document::is_type_name;
use crate::spec::names;

/// What the keys of a map can be, besides ids.
const KEYS: [&str; 2] = ["number", "word"];

/// A parameter comes from the caller, who has to know its limits before a request is made: for a type, keys of which it
/// has to have one.
const PARAMETER_LIMITS: [(&str, &[&str]); 4] = [
    ("integer", &["minimum", "enum", "format"]),
    ("integer", &["maximum", "enum", "format"]),
    ("string", &["maxLength", "enum", "format"]),
    ("array", &["maxItems"]),
];

/// Ids that have a type of their own without being a number.
const TEXT_IDS: [&str; 2] = ["user", "comment-subject"];

impl<'a> Lint<'a> {
    /// A file in schemas/.
    pub(super) fn schema_file(&mut self, at: At<'a>) {
        self.text(at, "description");
        if at.text("type").is_some_and(|kind| !matches!(kind, "array" | "object")) {
            self.needs(at, "example");
        }
        if at.has("x-id") && at.text("type") == Some("integer") {
            ["minimum", "maximum"].iter().for_each(|key| self.needs(at, key));
        }
        self.schema(at);
    }

    /// A schema and all that is inside it.
    pub(super) fn schema(&mut self, at: At<'a>) {
        if at.has("$ref") {
            let is_schema = self.spec.follow(at).file.kind() == "schemas";
            return self.check(is_schema, at, "a schema can only refer to a file with a schema");
        }
        self.kind(at);
        self.ids(at);
        self.values(at);
        self.properties(at);
        if let Some(example) = at.get("example") {
            self.example(at, example);
        }
        children(at).for_each(|child| self.schema(child));
    }

    /// The schema of a parameter. What it refers to has to have the limits of a parameter too.
    pub(super) fn parameter_schema(&mut self, at: At<'a>) {
        self.schema(at);
        let end = resolve(self.spec, at);
        for (_, keys) in PARAMETER_LIMITS.iter().filter(|(kind, _)| end.text("type") == Some(kind)) {
            let has_limit = keys.iter().any(|key| end.has(key));
            self.check(has_limit, at, format_args!("no `{}`: add it", keys.join("` or `")));
        }
        if end.text("type") == Some("array")
            && let Some(items) = end.get("items")
        {
            let items = resolve(self.spec, items);
            let is_supported =
                ["x-id", "enum"].iter().any(|key| items.has(key)) || items.text("format") == Some("ulid");
            self.check(is_supported, at, "a list that is a parameter can be of ids or of an `enum`");
        }
    }

    /// What the schema is: of a type, or another schema, or one of several.
    fn kind(&mut self, at: At<'a>) {
        let has_kind = ["type", "allOf", "oneOf"].iter().any(|key| at.has(key));
        self.check(has_kind, at, "no `type`, `allOf` or `oneOf`: add one");
        if let Some(all_of) = at.get("allOf") {
            let message =
                "one item is needed, to put keys beside; an object composed of others has `type: object`";
            self.check(all_of.items().count() == 1 || is_composed(at), all_of, message);
            for part in all_of.items() {
                self.check(part.has("$ref"), part, "not a `$ref`: move it to a file in schemas/");
            }
        }
        if let Some(one_of) = at.get("oneOf") {
            self.check(one_of.items().count() > 1, one_of, "two items or more are needed");
        }
        if at.text("type") == Some("array") {
            self.needs(at, "items");
        }
        if at.get("additionalProperties").is_some_and(is_mapping) {
            // JSON has keys as text, which does not say what they are.
            self.text(at, "x-key");
        }
        let null_somewhere = at.is_true("nullable") || resolve(self.spec, at).is_true("nullable");
        let message =
            "says that a null is only possible by the schema, and the property is not `nullable`: add that";
        self.check(null_somewhere || !at.has("x-never-null"), at.key("x-never-null"), message);
    }

    /// An id, of a value or of the keys of a map, is one that a schema file describes.
    fn ids(&mut self, at: At<'a>) {
        for (key, others) in [("x-key", KEYS), ("x-id", TEXT_IDS)] {
            let Some(id) = at.text(key) else { continue };
            let mut files = self.spec.folder("schemas");
            let is_known = others.contains(&id) || files.any(|file| file.top().text("x-id") == Some(id));
            let advice = "add one like schemas/GameId.yaml, with its limits";
            let message = format_args!(
                "no file in schemas/ has the `x-id` `{id}`, and it is none of {others:?}: {advice}"
            );
            self.check(is_known, at.key(key), message);
        }
    }

    /// `x-enum` describes each value of `enum`, and nothing else.
    fn values(&mut self, at: At<'a>) {
        let values: Vec<_> =
            at.items_of("enum").filter(|value| value.node.kind() != "null").map(as_key).collect();
        if let Some(names) = at.get("x-enum-varnames") {
            let has_all = names.items().count() == values.len();
            self.check(has_all, names, format_args!("not as many names as values, {}", values.len()));
            for name in names.items() {
                self.check(name.node.as_str().is_some_and(is_type_name), name, "not in UpperCamelCase");
            }
        } else if at.text("type") == Some("integer") && at.has("x-enum") {
            self.report(at, "no `x-enum-varnames`: numbers need names");
        }
        let Some(described) = at.get("x-enum") else { return };
        for value in &values {
            self.text(described, value);
        }
        for key in described.entries() {
            let is_value = values.iter().any(|value| value == key.name);
            self.check(is_value, key, "not a value of `enum`: remove it");
        }
    }

    fn properties(&mut self, at: At<'a>) {
        // Those of the parts are taken too.
        let parts = at.items_of("allOf").filter(|_| is_composed(at));
        let parts = parts.flat_map(|part| all_properties(self.spec, part));
        let mut taken: Vec<_> = parts.map(names::readable).collect();
        for property in at.entries_of("properties") {
            let message =
                "a bare `$ref`: write allOf: [{$ref: …}] so that the property can have a description";
            self.check(!property.has("$ref"), property, message);
            self.text(property, "description");
            self.readable_name(property, &names::from_wire(property.name), &mut taken);
        }
        let message = "filled in: every property is required but those with `x-optional` or `x-since`";
        self.check(!at.has("required"), at.key("required"), message);
    }

    /// The readable name of a parameter or property, which may follow `by_rule`. Its siblings have those in `taken`.
    pub(super) fn readable_name(&mut self, at: At<'a>, by_rule: &str, taken: &mut Vec<String>) {
        let place = at.key("x-name");
        let own = at.text("x-name");
        let name = own.unwrap_or(by_rule).to_owned();
        let message = format_args!("the name `{name}` is not in camelCase: write one as `x-name`");
        self.check(names::is_camel_case(&name), place, message);
        let is_free = !taken.contains(&name);
        self.check(is_free, place, format_args!("the name `{name}` is taken: choose another as `x-name`"));
        self.check(own != Some(by_rule), place, "follows from the name on the wire: remove it");
        taken.push(name);
    }
}

/// All schemas directly inside a schema.
fn children<'a>(at: At<'a>) -> impl Iterator<Item = At<'a>> {
    let rest = at.get("additionalProperties").filter(|rest| is_mapping(*rest));
    parts(at).chain(at.entries_of("properties")).chain(rest)
}

/// A value as it is written for a key.
fn as_key(at: At<'_>) -> String {
    let json = at.node.to_json();
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}
