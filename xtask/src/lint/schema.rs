//! Rules for schemas, wherever they are.

use super::{KEYS, Lint, is_alphanumeric};
use crate::spec::{At, File, Spec, Value};

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

/// The keywords of OpenAPI that a schema can have, by the type of their value.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("string", &["type", "format", "pattern", "title", "description"]),
    ("number", &["minimum", "maximum"]),
    ("integer", &["minLength", "maxLength", "minItems", "maxItems"]),
    ("boolean", &["nullable", "deprecated"]),
    ("array", &["required", "enum", "allOf", "oneOf"]),
    ("object", &["properties", "items"]),
];

/// Those that have a value of any type.
const ANY_TYPE: &[&str] = &["default", "example", "additionalProperties"];

/// A type, and keys of which it has to have one.
type Limit = (&'static str, &'static [&'static str]);

/// How large a value can get decides which type holds it.
const LIMITS: &[Limit] =
    &[("integer", &["minimum", "enum"]), ("string", &["maxLength", "enum", "format", "pattern"])];

/// A parameter comes from the caller, who has to know its limits before a request is made.
const PARAMETER_LIMITS: &[Limit] = &[
    ("integer", &["minimum", "enum"]),
    ("integer", &["maximum", "enum"]),
    ("string", &["maxLength", "enum", "format"]),
    ("array", &["maxItems"]),
];

impl<'a> Lint<'a> {
    /// A file in schemas/.
    pub(super) fn schema_file(&mut self, at: At<'a>) {
        self.text(at, "description");
        if at.text("type").is_some_and(is_scalar) {
            self.needs(at, "example");
        }
        self.schema(at);
    }

    /// A schema and all that is inside it.
    pub(super) fn schema(&mut self, at: At<'a>) {
        self.limited_schema(at, LIMITS);
    }

    /// The schema of a parameter. What it refers to has to have the limits of a parameter too.
    pub(super) fn parameter_schema(&mut self, at: At<'a>) {
        self.limited_schema(at, PARAMETER_LIMITS);
        let end = resolve(self.spec, at);
        if !std::ptr::eq(end.node, at.node) {
            self.limits(At { node: end.node, ..at }, PARAMETER_LIMITS);
        }
    }

    fn limited_schema(&mut self, at: At<'a>, limits: &[Limit]) {
        if at.has("$ref") {
            let is_schema = self.spec.follow(at).file.folder == "schemas";
            return self.check(is_schema, at, "a schema can only refer to a file in schemas/");
        }
        self.keywords(at);
        self.kind(at);
        self.limits(at, limits);
        self.values(at);
        self.properties(at);
        if let Some(example) = at.get("example") {
            self.example(at, example);
        }
        children(at).for_each(|child| self.limited_schema(child, limits));
    }

    /// A misspelt keyword, or one with a value of another type, would be without effect.
    fn keywords(&mut self, at: At<'a>) {
        for key in at.entries().filter(|key| !key.name.starts_with("x-")) {
            let found = key.node.kind();
            match KEYWORDS.iter().find(|(_, keys)| keys.contains(&key.name)) {
                Some((kind, _)) if found == *kind || (found, *kind) == ("integer", "number") => {}
                Some((kind, _)) => self.report(key, format_args!("of type {found} instead of {kind}")),
                None => self.check(ANY_TYPE.contains(&key.name), key, "not supported in a schema: remove it"),
            }
        }
    }

    /// What the schema is: of a type, or another schema, or one of several.
    fn kind(&mut self, at: At<'a>) {
        let has_kind = ["type", "allOf", "oneOf"].iter().any(|key| at.has(key));
        self.check(has_kind, at, "no `type`, `allOf` or `oneOf`: add one");
        if let Some(all_of) = at.get("allOf") {
            let message = "one item is needed, to put keys beside; an object that is composed of others has `type: object`";
            self.check(all_of.items().count() == 1 || is_composed(at), all_of, message);
            for part in all_of.items() {
                self.check(part.has("$ref"), part, "not a `$ref`: put it into a file in schemas/");
            }
        }
        if let Some(one_of) = at.get("oneOf") {
            self.check(one_of.items().count() > 1, one_of, "two items or more are needed");
        }
        if let Some(kind) = at.get("type") {
            let is_known = kind.node.as_str().is_some_and(|name| TYPES.contains(&name));
            self.check(is_known, kind, format_args!("not known: write one of {TYPES:?}"));
        }
        if at.text("type") == Some("array") {
            self.needs(at, "items");
        }
        if at.get("additionalProperties").is_some_and(|rest| rest.node.as_bool().is_none()) {
            self.map_key(at);
        }
    }

    /// A map says what its keys are, for in JSON they are text.
    fn map_key(&mut self, at: At<'a>) {
        let Some(key) = self.text(at, "x-key") else {
            return;
        };
        let mut ids = self.spec.schemas.iter().filter_map(|file| file.top().text("x-id"));
        let is_known = KEYS.contains(&key) || ids.any(|id| id == key);
        self.check(is_known, at.key("x-key"), format_args!("`{key}` is no x-id, and not one of {KEYS:?}"));
    }

    fn limits(&mut self, at: At<'a>, limits: &[Limit]) {
        for (_, keys) in limits.iter().filter(|(kind, _)| at.text("type") == Some(kind)) {
            let has_limit = keys.iter().any(|key| at.has(key));
            self.check(has_limit, at, format_args!("no `{}`: add it", keys.join("` or `")));
        }
    }

    /// `x-enum` describes each value of `enum`, and nothing else.
    fn values(&mut self, at: At<'a>) {
        if let Some(names) = at.get("x-enum-varnames") {
            let values = at.items_of("enum").filter(|value| !value.node.is_null()).count();
            self.check(names.items().count() == values, names, "not as many names as there are values");
            for name in names.items() {
                let is_name = name.node.as_str().is_some_and(is_type_name);
                self.check(is_name, name, "not in UpperCamelCase");
            }
        } else if at.text("type") == Some("integer") && at.has("x-enum") {
            self.report(at, "no `x-enum-varnames`: numbers need names");
        }
        let Some(described) = at.get("x-enum") else {
            return;
        };
        let values = at.items_of("enum").filter(|value| !value.node.is_null());
        let values: Vec<String> = values.map(as_key).collect();
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
        let mut names: Vec<_> = parts.filter_map(|property| property.text("x-name")).collect();
        at.entries_of("properties").for_each(|property| self.property(property, &mut names));
        for required in at.items_of("required") {
            let is_property = at.get("properties").zip(required.node.as_str());
            let is_property = is_property.is_some_and(|(properties, name)| properties.has(name));
            let name = required.node.to_json();
            self.check(is_property, required, format_args!("{name} is not a property: remove it"));
        }
    }

    fn property(&mut self, at: At<'a>, names: &mut Vec<&'a str>) {
        if at.has("$ref") {
            let message = "a bare `$ref`: write allOf: [{$ref: …}] so that the property can have its own description and x-name";
            return self.report(at, message);
        }
        self.text(at, "description");
        self.readable_name(at, names);
        if kinds(self.spec, at).into_iter().all(is_scalar) {
            self.needs(at, "example");
        }
    }
}

/// The schema behind references, and behind an `allOf` that puts keys beside one.
pub(super) fn resolve<'a>(spec: &'a Spec, at: At<'a>) -> At<'a> {
    let at = spec.follow(at);
    match at.items_of("allOf").next() {
        Some(base) if !is_composed(at) => resolve(spec, base),
        _ => at,
    }
}

/// Whether an object schema is made of others and perhaps properties of its own.
fn is_composed(at: At<'_>) -> bool {
    at.text("type") == Some("object") && at.has("allOf")
}

/// The properties of an object schema, those of the schemas that it is composed of first.
pub(super) fn all_properties<'a>(spec: &'a Spec, object: At<'a>) -> Vec<At<'a>> {
    let object = spec.follow(object);
    let parts = object.items_of("allOf").flat_map(|part| all_properties(spec, part));
    parts.chain(object.entries_of("properties")).collect()
}

/// The names of the properties that an object always has.
pub(super) fn all_required<'a>(spec: &'a Spec, object: At<'a>) -> Vec<&'a str> {
    let object = spec.follow(object);
    let parts = object.items_of("allOf").flat_map(|part| all_required(spec, part));
    parts.chain(object.items_of("required").filter_map(|name| name.node.as_str())).collect()
}

/// The property of an object schema that has the wire name `name`.
pub(super) fn property<'a>(spec: &'a Spec, object: At<'a>, name: Option<&str>) -> Option<At<'a>> {
    all_properties(spec, object).into_iter().find(|property| Some(property.name) == name)
}

/// Whether each value of the schema `at` has one of the schema file `target` in it, without a property
/// between. `seen` are the files looked into so far.
pub(super) fn reaches<'a>(spec: &'a Spec, at: At<'a>, target: &File, seen: &mut Vec<&'a str>) -> bool {
    let Some(reference) = at.text("$ref") else {
        return parts(at).any(|part| reaches(spec, part, target, seen));
    };
    let Ok(file) = spec.find(at.file, reference) else {
        return false;
    };
    if file.path == target.path {
        return true;
    }
    let is_new = !seen.contains(&file.path.as_str());
    seen.push(&file.path);
    is_new && reaches(spec, file.top(), target, seen)
}

/// The types that a value of the schema can have.
fn kinds<'a>(spec: &'a Spec, at: At<'a>) -> Vec<&'a str> {
    let at = resolve(spec, at);
    let branches = at.items_of("oneOf").flat_map(|branch| kinds(spec, branch));
    at.text("type").into_iter().chain(branches).collect()
}

fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && is_alphanumeric(name)
}

fn is_scalar(kind: &str) -> bool {
    !matches!(kind, "array" | "object")
}

/// The schemas that a schema is made of without a property between.
fn parts<'a>(at: At<'a>) -> impl Iterator<Item = At<'a>> {
    at.items_of("allOf").chain(at.items_of("oneOf")).chain(items(at))
}

/// All schemas directly inside a schema.
fn children<'a>(at: At<'a>) -> impl Iterator<Item = At<'a>> {
    let rest = at.get("additionalProperties").filter(|rest| matches!(rest.node.value, Value::Mapping(_)));
    parts(at).chain(at.entries_of("properties")).chain(rest)
}

/// What an array holds. One that is always empty may leave it open, with `items: {}`.
fn items(at: At<'_>) -> Option<At<'_>> {
    let is_empty = at.get("maxItems").and_then(|max| max.node.as_f64()) == Some(0.0);
    at.get("items").filter(|items| !(is_empty && items.node.entries().is_empty()))
}

/// A value as it is written for a key.
fn as_key(at: At<'_>) -> String {
    let json = at.node.to_json();
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}
