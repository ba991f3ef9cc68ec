//! Whether an example is what its schema says. Examples are the test data of everything that is
//! generated, so this is stricter than OpenAPI: a property that the schema does not know is a fault.

use super::resolve::all_properties;
use super::{Lint, is_mapping};
use crate::spec::Spec;
use crate::spec::at::At;
use crate::spec::yaml::Value;

impl<'a> Lint<'a> {
    /// Reports where `value`, an example or a default, differs from `schema`.
    pub(super) fn example(&mut self, schema: At<'a>, value: At<'a>) {
        for Fault { at, pointer, message } in faults(self.spec, schema, value, "") {
            let place = if pointer.is_empty() { pointer } else { format!(" at {pointer}") };
            let at = At { name: value.name, ..at };
            self.report(at, format_args!("does not fit its schema{place}: {message}"));
        }
    }
}

struct Fault<'a> {
    at: At<'a>,
    /// A JSON pointer from the top of the example.
    pointer: String,
    message: String,
}

fn fault<'a>(at: At<'a>, pointer: &str, message: impl Into<String>) -> Fault<'a> {
    Fault { at, pointer: pointer.to_owned(), message: message.into() }
}

fn faults<'a>(spec: &'a Spec, schema: At<'a>, value: At<'a>, pointer: &str) -> Vec<Fault<'a>> {
    let schema = spec.follow(schema);
    if value.node.kind() == "null" && schema.is_true("nullable") {
        return Vec::new();
    }
    let own = [kind(schema, value), choice(schema, value), size(schema, value), format(schema, value)];
    let mut found: Vec<_> = own.into_iter().flatten().map(|message| fault(value, pointer, message)).collect();
    // The properties of what an object is composed of are checked with its own.
    let bases = schema.items_of("allOf").filter(|_| !schema.has("type"));
    found.extend(bases.flat_map(|base| faults(spec, base, value, pointer)));
    found.extend(one_of(spec, schema, value, pointer));
    found.extend(items(spec, schema, value, pointer));
    found.extend(properties(spec, schema, value, pointer));
    found
}

fn kind(schema: At<'_>, value: At<'_>) -> Option<String> {
    let expected = schema.text("type")?;
    let found = value.node.kind();
    let fits = found == expected || (found, expected) == ("integer", "number");
    (!fits).then(|| format!("of type {found} instead of {expected}"))
}

fn choice(schema: At<'_>, value: At<'_>) -> Option<String> {
    let allowed = schema.get("enum")?;
    let json = value.node.to_json();
    let fits = allowed.items().any(|item| item.node.to_json() == json);
    (!fits).then(|| format!("{json} is not a value of `enum`"))
}

fn size(schema: At<'_>, value: At<'_>) -> Option<String> {
    let (size, least, most) = match (&value.node.value, value.node.as_str(), value.node.as_f64()) {
        (Value::Sequence(items), ..) => (items.len() as f64, "minItems", "maxItems"),
        (_, Some(text), _) => (text.chars().count() as f64, "minLength", "maxLength"),
        (.., Some(number)) => (number, "minimum", "maximum"),
        _ => return None,
    };
    let limit = |key| schema.get(key).and_then(|limit| limit.node.as_f64());
    if limit(least).is_some_and(|limit| size < limit) {
        return Some(format!("{size} is less than its `{least}`"));
    }
    limit(most).filter(|limit| size > *limit).map(|_| format!("{size} is more than its `{most}`"))
}

/// How the server writes the formats, with `0` for a digit and `N` for one or more: what is written in another way would
/// not survive being read and written again.
const FORMATS: [(&str, &str); 7] = [
    ("date", "0000-00-00"),
    ("loose-date", "0000-00-00"),
    ("utc-date-time", "0000-00-00 00:00:00"),
    ("date-time", "0000-00-00T00:00:00.000000Z"),
    ("offset-date-time", "0000-00-00T00:00:00+00:00"),
    ("percent", "N.00%"),
    ("fraction", "N.0000"),
];

fn format(schema: At<'_>, value: At<'_>) -> Option<String> {
    let (format, text) = (schema.text("format")?, value.node.as_str()?);
    if format == "decimal" {
        let is_decimal = text.parse::<f64>().is_ok_and(f64::is_finite) && !text.contains(['e', 'E']);
        return (!is_decimal).then(|| format!("{text:?} is not a decimal number such as \"4.50\""));
    }
    let (_, mask) = FORMATS.iter().find(|(name, _)| *name == format)?;
    (!matches(text, mask)).then(|| format!("{text:?} is not written as {mask}, the format `{format}`"))
}

fn matches(text: &str, mask: &str) -> bool {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (text, mask) = match mask.strip_prefix('N') {
        Some(mask) if digits > 0 => (&text[digits..], mask),
        _ => (text, mask),
    };
    let fits = |(found, wanted): (char, char)| found == wanted || (wanted == '0' && found.is_ascii_digit());
    text.chars().count() == mask.chars().count() && text.chars().zip(mask.chars()).all(fits)
}

/// Where no branch fits, the one that fits best is most likely the one that is meant.
fn one_of<'a>(spec: &'a Spec, schema: At<'a>, value: At<'a>, pointer: &str) -> Vec<Fault<'a>> {
    let branches = schema.items_of("oneOf").map(|branch| faults(spec, branch, value, pointer));
    let branches: Vec<_> = branches.collect();
    match branches.iter().filter(|faults| faults.is_empty()).count() {
        0 => branches.into_iter().min_by_key(Vec::len).unwrap_or_default(),
        1 => Vec::new(),
        many => vec![fault(value, pointer, format!("fits {many} schemas of `oneOf` instead of one"))],
    }
}

fn items<'a>(spec: &'a Spec, schema: At<'a>, value: At<'a>, pointer: &str) -> Vec<Fault<'a>> {
    let Some(items) = schema.get("items") else { return Vec::new() };
    let values = value.items().enumerate();
    values.flat_map(|(index, item)| faults(spec, items, item, &format!("{pointer}/{index}"))).collect()
}

fn properties<'a>(spec: &'a Spec, schema: At<'a>, value: At<'a>, pointer: &str) -> Vec<Fault<'a>> {
    // Not an object, which `kind` has reported.
    let Value::Mapping(_) = value.node.value else { return Vec::new() };
    let (known, rest) = (all_properties(spec, schema), schema.get("additionalProperties"));
    let may_be_absent = |property: At<'_>| property.has("x-optional") || property.has("x-since");
    let missing = known.iter().filter(|property| !may_be_absent(**property) && !value.has(property.name));
    let missing = missing.map(|property| below(pointer, property.name));
    let mut found: Vec<_> = missing.map(|place| fault(value, &place, "required, and missing")).collect();
    let is_open = (known.is_empty() && rest.is_none()) || schema.is_true("additionalProperties");
    let rest = rest.filter(|rest| is_mapping(*rest));
    for entry in value.entries() {
        let pointer = below(pointer, entry.name);
        match known.iter().copied().find(|property| property.name == entry.name).or(rest) {
            Some(property) => found.extend(faults(spec, property, entry, &pointer)),
            None if is_open => {}
            None => found.push(fault(entry, &pointer, "not a property of the schema")),
        }
    }
    found
}

fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}
