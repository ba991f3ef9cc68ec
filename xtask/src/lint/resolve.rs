//! Schemas as the rules see them: behind references and composition.

use crate::spec::at::At;
use crate::spec::{File, Spec, names};

/// The schema behind references, and behind an `allOf` that puts keys beside one.
pub fn resolve<'a>(spec: &'a Spec, at: At<'a>) -> At<'a> {
    let at = spec.follow(at);
    match at.items_of("allOf").next() {
        Some(base) if !is_composed(at) => resolve(spec, base),
        _ => at,
    }
}

/// The parameters of an operation, behind references.
pub fn parameters<'a>(spec: &'a Spec, operation: At<'a>) -> impl Iterator<Item = At<'a>> {
    operation.items_of("parameters").map(|parameter| spec.follow(parameter))
}

/// Whether an object schema is made of others and perhaps properties of its own.
pub fn is_composed(at: At<'_>) -> bool {
    at.text("type") == Some("object") && at.has("allOf")
}

/// The properties of an object schema, those of the schemas that it is composed of first.
pub fn all_properties<'a>(spec: &'a Spec, object: At<'a>) -> Vec<At<'a>> {
    let object = spec.follow(object);
    let parts = object.items_of("allOf").flat_map(|part| all_properties(spec, part));
    parts.chain(object.entries_of("properties")).collect()
}

/// The property of an object schema with the wire name `name`.
pub fn property<'a>(spec: &'a Spec, object: At<'a>, name: Option<&str>) -> Option<At<'a>> {
    all_properties(spec, object).into_iter().find(|property| Some(property.name) == name)
}

/// The property with the readable name `name`.
pub fn readable_property<'a>(spec: &'a Spec, object: At<'a>, name: &str) -> Option<At<'a>> {
    all_properties(spec, object).into_iter().find(|property| names::readable(*property) == name)
}

/// The property of a value, by its readable name, as plain Rust has it: of a resource, its attributes and what it refers to;
/// of a document with one, those of the resource.
pub fn plain_property<'a>(spec: &'a Spec, value: At<'a>, name: &str) -> Option<At<'a>> {
    let object = match value.text("x-resource") {
        Some(target) => spec.folder("resources").find(|file| file.name == target)?.top(),
        None => resolve(spec, value),
    };
    let parts: &[&str] = match object.file.folder {
        "resources" if object.has("title") => &["attributes", "relationships"],
        _ => &["data"],
    };
    let own = readable_property(spec, object, name);
    let part = |part: &&str| {
        let found = property(spec, object, Some(part)).map(|found| resolve(spec, found))?;
        let is_part = *part != "data" || found.file.folder == "resources";
        plain_property(spec, found, name).filter(|_| is_part)
    };
    own.or_else(|| parts.iter().find_map(part))
}

/// The readable name of a parameter, by which an official client would call it.
pub fn readable_name(parameter: At<'_>) -> String {
    let by_rule = || names::of_parameter(parameter.text("name").unwrap_or_default());
    parameter.text("x-name").map_or_else(by_rule, str::to_owned)
}

/// Whether each value of the schema `at` has one of the schema file `target` in it, without a property between. `seen`
/// are the files looked into so far.
pub fn reaches<'a>(spec: &'a Spec, at: At<'a>, target: &File, seen: &mut Vec<&'a str>) -> bool {
    let Some(reference) = at.text("$ref") else {
        return parts(at).any(|part| reaches(spec, part, target, seen));
    };
    let Ok(found) = spec.find(at.file, reference) else { return false };
    let path = found.file.path.as_str();
    if path == target.path {
        return true;
    }
    let is_new = !seen.contains(&path);
    seen.push(path);
    is_new && reaches(spec, found, target, seen)
}

/// The schemas that a schema is made of without a property between.
pub fn parts<'a>(at: At<'a>) -> impl Iterator<Item = At<'a>> {
    at.items_of("allOf").chain(at.items_of("oneOf")).chain(items(at))
}

/// What an array holds. One that is always empty may leave it open, with `items: {}`.
fn items(at: At<'_>) -> Option<At<'_>> {
    let is_empty = at.get("maxItems").and_then(|max| max.node.as_f64()) == Some(0.0);
    at.get("items").filter(|items| !(is_empty && items.node.entries().is_empty()))
}
