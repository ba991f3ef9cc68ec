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

/// Whether each value of the schema `at` has one of the schema file `target` in it, without a property between. `seen`
/// are the files looked into so far.
pub fn reaches<'a>(spec: &'a Spec, at: At<'a>, target: &File, seen: &mut Vec<&'a str>) -> bool {
    let Some(reference) = at.text("$ref") else {
        return parts(at).any(|part| reaches(spec, part, target, seen));
    };
    let Ok(file) = spec.find(at.file, reference) else { return false };
    if file.path == target.path {
        return true;
    }
    let is_new = !seen.contains(&file.path.as_str());
    seen.push(&file.path);
    is_new && reaches(spec, file.top(), target, seen)
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
