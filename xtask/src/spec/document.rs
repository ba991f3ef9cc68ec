//! One self-contained OpenAPI document out of the files of a spec: generators, like many tools, do not follow
//! references to other files.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::at::{At, Below, below};
use super::{File, SCHEMAS, Spec, yaml};

/// What belongs to the property rather than to the schema, so that it stays behind when an inline schema becomes a
/// component.
///
/// `nullable` is not among it: beside a reference to an object that is never null, it would have no effect.
const OF_THE_PROPERTY: &str =
    "description x-name x-rust-name example deprecated x-optional x-since x-never-null";

/// The document, and where its schemas come from.
#[derive(Debug)]
pub struct Bundle<'a> {
    pub document: Value,
    /// By the name of the component.
    pub places: BTreeMap<String, At<'a>>,
}

/// Puts the files together. Each file in `paths/` becomes a path, each schema and response that is used a component, and
/// each inline object schema a component named by its title.
pub fn bundle(spec: &Spec) -> Result<Bundle<'_>> {
    let components = BTreeMap::from([("schemas", BTreeMap::new()), ("responses", BTreeMap::new())]);
    let (queue, reached, places) = (Vec::new(), BTreeSet::new(), BTreeMap::new());
    let mut bundler = Bundler { spec, queue, reached, components, places };
    let mut document = bundler.children(spec.root.top())?;
    document.shift_remove("x-path");
    let mut paths = Map::new();
    for file in spec.folder("paths") {
        let mut item = bundler.children(file.top())?;
        item.shift_remove("x-path");
        paths.insert(spec.url(file)?, item.into());
    }
    document.insert("paths".to_owned(), paths.into());

    while let Some(file) = bundler.queue.pop() {
        let mut content = bundler.children(file.top())?;
        if file.folder == "resources" {
            content.shift_remove("title");
        }
        if let Some(first) = bundler.keep(file.kind(), file.component(), file.top(), content) {
            return Err(already(file.top(), file.component(), first));
        }
    }
    bundler.refuse_unused()?;
    add_components(spec, &mut document, bundler.components)?;
    Ok(Bundle { document: document.into(), places: bundler.places })
}

/// The text of `openapi.yaml` with its list of paths made anew, so that tools that read the folder as it is find the
/// endpoints too.
pub fn with_paths(spec: &Spec) -> Result<String> {
    let text = &spec.root.text;
    let (begin, end) = (marker(text, "# Begin generated")?, marker(text, "# End generated")?);
    if end < begin {
        bail!("{}:{}: `# End generated` comes before `# Begin generated`", spec.root.path, end + 1);
    }
    let mut block = String::new();
    for file in spec.folder("paths") {
        block.push_str(&format!("  {}: {{ $ref: ./paths/{}.yaml }}\n", spec.url(file)?, file.name));
    }
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    Ok(lines[..=begin].concat() + &block + &lines[end..].concat())
}

/// The number of the only line that starts with `comment`, from 0.
fn marker(text: &str, comment: &str) -> Result<usize> {
    let mut found = text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with(comment));
    match (found.next(), found.next()) {
        (Some((line, _)), None) => Ok(line),
        (None, _) => bail!("openapi.yaml: no comment `{comment}`: put it, with its pair, under `paths:`"),
        (_, Some((line, _))) => bail!("openapi.yaml:{}: a second `{comment}`: remove one", line + 1),
    }
}

struct Bundler<'a> {
    spec: &'a Spec,
    /// Files that something refers to and that are still to be read.
    queue: Vec<&'a File>,
    /// The paths of all files that were ever in the queue.
    reached: BTreeSet<&'a str>,
    /// By folder and name.
    components: BTreeMap<&'a str, BTreeMap<&'a str, Value>>,
    /// Where the schemas among them come from.
    places: BTreeMap<String, At<'a>>,
}

impl<'a> Bundler<'a> {
    fn convert(&mut self, at: At<'a>) -> Result<Value> {
        match &at.node.value {
            yaml::Value::Mapping(_) if at.has("$ref") => self.reference(at),
            yaml::Value::Mapping(_) if is_type(at) => self.move_out(at),
            yaml::Value::Mapping(_) => Ok(self.children(at)?.into()),
            yaml::Value::Sequence(_) => at.items().map(|item| self.convert(item)).collect(),
            _ => Ok(at.node.to_json()),
        }
    }

    /// A mapping that stays where it is.
    fn children(&mut self, at: At<'a>) -> Result<Map<String, Value>> {
        let mut map = Map::new();
        // Parameters are written where they are referred to.
        for child in at.entries().filter(|child| child.name != "x-parameters") {
            let value = match below(child.name) {
                Below::Words if child.name == "mapping" => self.mapping(child)?,
                Below::Words => self.convert(child)?,
                Below::Names => child
                    .entries()
                    .map(|named| Ok((named.name.to_owned(), self.convert(named)?)))
                    .collect::<Result<_>>()?,
                Below::Data => child.node.to_json(),
            };
            if child.name == "x-id" {
                self.reach_id(child);
            }
            map.insert(child.name.to_owned(), value);
        }
        Ok(map)
    }

    /// The schema of an id, which one refers to by its word where it is written in another form.
    fn reach_id(&mut self, at: At<'a>) {
        let of = at.node.as_str();
        let file = self.spec.folder("schemas").find(|file| of.is_some() && file.top().text("x-id") == of);
        if let Some(file) = file.filter(|file| self.reached.insert(&file.path)) {
            self.queue.push(file);
        }
    }

    fn reference(&mut self, at: At<'a>) -> Result<Value> {
        let reference = at.text("$ref").unwrap_or_default();
        let found = self.spec.find(at.file, reference).map_err(|message| at.error(message))?;
        let file = found.file;
        let is_new = self.reached.insert(&file.path);
        // A parameter, in a file of its own or of a resource, is written where it is used.
        if file.folder == "parameters" || !std::ptr::eq(found.node, &file.node) {
            return self.convert(found);
        }
        if is_new || !self.has(file) {
            self.queue.push(file);
        }
        Ok(component(file.kind(), file.component()))
    }

    /// Whether a file is a component already, or will be.
    fn has(&self, file: &File) -> bool {
        let is_kept =
            self.components.get(file.kind()).is_some_and(|of_kind| of_kind.contains_key(file.component()));
        is_kept || self.queue.iter().any(|queued| queued.path == file.path)
    }

    /// The schemas that a discriminator tells apart.
    fn mapping(&mut self, at: At<'a>) -> Result<Value> {
        let entries = at.entries().map(|entry| {
            let reference = entry.node.as_str().unwrap_or_default();
            let found = self.spec.find(entry.file, reference).map_err(|message| entry.error(message))?;
            Ok((entry.name.to_owned(), component(found.file.kind(), found.file.component())["$ref"].clone()))
        });
        entries.collect::<Result<Map<_, _>>>().map(Value::from)
    }

    /// Moves an inline object schema to the components: generators would otherwise make up a name for it.
    fn move_out(&mut self, at: At<'a>) -> Result<Value> {
        let title = self.free_title(at)?;
        let mut schema = self.children(at)?;
        let mut kept = Map::from_iter([("allOf".to_owned(), json!([component("schemas", title)]))]);
        for key in OF_THE_PROPERTY.split(' ') {
            let value =
                if key == "description" { schema.get(key).cloned() } else { schema.shift_remove(key) };
            kept.extend(value.map(|value| (key.to_owned(), value)));
        }
        schema.shift_remove("title");
        if let Some(first) = self.keep("schemas", title, at, schema) {
            return Err(already(at, title, first));
        }
        Ok(if kept.len() > 1 { kept.into() } else { component("schemas", title) })
    }

    /// Keeps a component, and says where there was one of that name before.
    fn keep(
        &mut self,
        folder: &'a str,
        name: &'a str,
        at: At<'a>,
        content: Map<String, Value>,
    ) -> Option<At<'a>> {
        self.components.entry(folder).or_default().insert(name, content.into());
        let first = if folder == "schemas" { self.places.insert(name.to_owned(), at) } else { None };
        // What is written in several places comes by again.
        first.filter(|first| !std::ptr::eq(first.node, at.node))
    }

    /// The title of an inline schema, which nothing else may have for a name.
    fn free_title(&self, at: At<'a>) -> Result<&'a str> {
        let title = at.text("title").filter(|title| is_type_name(title));
        let missing =
            "an inline object needs a `title` in UpperCamelCase, which becomes the name of its type";
        let title = title.ok_or_else(|| at.error(missing))?;
        let mut files = SCHEMAS.iter().flat_map(|folder| self.spec.folder(folder));
        match files.find(|file| file.component() == title) {
            Some(file) => Err(already(at, title, file.top())),
            None => Ok(title),
        }
    }

    fn refuse_unused(&self) -> Result<()> {
        let files = self.spec.files().filter(|file| !["", "paths"].contains(&file.folder));
        let unused = files.filter(|file| !self.reached.contains(file.path.as_str()));
        let mut places = unused.map(File::top);
        let Some(first) = places.next() else { return Ok(()) };
        let message = "nothing refers to it: remove it";
        let others: String = places.map(|at| format!("\n{}: {message}", at.place())).collect();
        Err(first.error(format!("{message}{others}")))
    }
}

/// Adds to the components that the root document has itself, such as the security schemes.
fn add_components(
    spec: &Spec,
    document: &mut Map<String, Value>,
    components: BTreeMap<&str, BTreeMap<&str, Value>>,
) -> Result<()> {
    let root = spec.root.top();
    let own = document.entry("components").or_insert_with(|| json!({}));
    let own = own.as_object_mut().ok_or_else(|| root.error("`components` has to be a mapping"))?;
    for (kind, entries) in components {
        if own.contains_key(kind) {
            return Err(root.error(format!("`components` has `{kind}`: move each to a file in {kind}/")));
        }
        own.insert(kind.to_owned(), entries.into_iter().collect());
    }
    Ok(())
}

fn already(at: At<'_>, name: &str, first: At<'_>) -> anyhow::Error {
    let place = first.place();
    at.error(format!("a schema `{name}` is already at {place}: give one of them another name"))
}

fn component(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

/// Whether a schema becomes a type, and so a component: an object, or a set of words that has a name.
fn is_type(at: At<'_>) -> bool {
    let is_object = at.text("type") == Some("object") && (at.has("properties") || at.has("allOf"));
    is_object || (at.has("enum") && at.has("title"))
}

pub fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::load;

    const ROOT: (&str, &str) =
        ("openapi.yaml", "openapi: 3.0.3\npaths:\n  /old.php: {}\ninfo: { title: T }\nx-path: /{file}.php\n");
    const USES_A: &str =
        "get: { responses: { '200': { content: { j: { schema: { $ref: ../schemas/A.yaml } } } } } }\n";

    fn bundled(files: &[(&str, &str)]) -> Value {
        bundle(&load(files)).expect("valid").document
    }

    fn fault(files: &[(&str, &str)]) -> String {
        bundle(&load(files)).expect_err("a fault").to_string()
    }

    #[test]
    fn references_become_components() {
        let a =
            "type: object\nproperties: { example: { $ref: ./A.yaml }, z: { allOf: [{ $ref: Z.yaml }] } }\n";
        let document = bundled(&[
            ROOT,
            ("paths/API_GetB.yaml", "get: { responses: { '401': { $ref: ../responses/R.yaml } } }\n"),
            ("paths/API_GetA.yaml", USES_A),
            ("responses/R.yaml", "content: { j: { schema: { $ref: ../schemas/Z.yaml } } }\n"),
            ("schemas/Z.yaml", "type: string\nexample: { $ref: data }\nx-enum: { $ref: data }\n"),
            ("schemas/A.yaml", a),
        ]);
        let reference = |name| json!({ "$ref": format!("#/components/{name}") });
        let media = |schema: Value| json!({ "content": { "j": { "schema": schema } } });
        let expected = json!({
            "openapi": "3.0.3",
            "paths": {
                "/API_GetA.php": { "get": { "responses": { "200": media(reference("schemas/A")) } } },
                "/API_GetB.php": { "get": { "responses": { "401": reference("responses/R") } } },
            },
            "info": { "title": "T" },
            "components": {
                "responses": { "R": media(reference("schemas/Z")) },
                "schemas": {
                    "A": { "type": "object", "properties": {
                        "example": reference("schemas/A"),
                        "z": { "allOf": [reference("schemas/Z")] },
                    } },
                    "Z": { "type": "string", "example": { "$ref": "data" }, "x-enum": { "$ref": "data" } },
                },
            },
        });
        // As text, so that the order counts.
        assert_eq!(document.to_string(), expected.to_string());
    }

    #[test]
    fn inline_objects_become_components() {
        let a = "type: object
properties:
  one:
    type: object
    title: One
    description: The first.
    nullable: true
    x-name: one
    properties:
      deep: { type: array, items: { title: Deep, type: object, properties: { n: { type: integer } } } }
";
        let document = bundled(&[ROOT, ("paths/API_GetA.yaml", USES_A), ("schemas/A.yaml", a)]);
        let schemas = &document["components"]["schemas"];
        let one =
            json!({ "allOf": [component("schemas", "One")], "description": "The first.", "x-name": "one" });
        assert_eq!(schemas["A"]["properties"]["one"].to_string(), one.to_string());
        let one = json!({
            "type": "object",
            "description": "The first.",
            "nullable": true,
            "properties": { "deep": { "type": "array", "items": component("schemas", "Deep") } },
        });
        assert_eq!(schemas["One"].to_string(), one.to_string());
        assert_eq!(
            schemas["Deep"],
            json!({ "type": "object", "properties": { "n": { "type": "integer" } } })
        );
    }

    #[test]
    fn names_are_given_once() {
        let twice = "get:\n  a: { type: object, title: T, properties: {} }\n  b: { type: object, title: T, properties: {} }\n";
        let path = ("paths/API_GetA.yaml", twice);
        let message = fault(&[ROOT, path]);
        assert!(message.starts_with(
            "spec/v1/paths/API_GetA.yaml:3: a schema `T` is already at spec/v1/paths/API_GetA.yaml:2"
        ));
        let message = fault(&[ROOT, path, ("schemas/T.yaml", "type: string\n")]);
        assert!(message.starts_with(
            "spec/v1/paths/API_GetA.yaml:2: a schema `T` is already at spec/v1/schemas/T.yaml:1"
        ));
        for inline in ["type: object, properties: {}", "type: object, properties: {}, title: not a name"] {
            let message = fault(&[ROOT, ("paths/API_GetA.yaml", &format!("get:\n  a: {{ {inline} }}\n"))]);
            let expected = "spec/v1/paths/API_GetA.yaml:2: an inline object needs a `title`";
            assert!(message.starts_with(expected), "{message}");
        }
    }

    #[test]
    fn what_cannot_be_put_together_is_refused() {
        for (reference, expected) in [
            ("$ref: ../schemas/B.yaml", "`../schemas/B.yaml` names no file"),
            ("$ref: '#/components/schemas/A'", "`#/components/schemas/A` points into this file"),
        ] {
            let path = format!("get:\n  schema: {{ {reference} }}\n");
            let message =
                fault(&[ROOT, ("paths/API_GetA.yaml", &path), ("schemas/A.yaml", "type: string\n")]);
            assert!(message.starts_with(&format!("spec/v1/paths/API_GetA.yaml:2: {expected}")), "{message}");
        }
        let message = fault(&[ROOT, ("schemas/A.yaml", "type: string\n")]);
        assert_eq!(message, "spec/v1/schemas/A.yaml:1: nothing refers to it: remove it");
        let root = |components| format!("openapi: 3.0.3\nx-path: /{{file}}\ncomponents: {components}\n");
        assert!(fault(&[("openapi.yaml", &root("{ schemas: {} }"))]).contains("`components` has `schemas`"));
        assert!(fault(&[("openapi.yaml", &root("1"))]).contains("`components` has to be a mapping"));
    }

    #[test]
    fn the_list_of_paths_is_kept_in_step() {
        let text = |block| {
            format!(
                "x-path: /{{file}}.php\npaths:\n  # Begin generated: a note.\n{block}  # End generated.\n"
            )
        };
        let full = "  /API_GetA.php: { $ref: ./paths/API_GetA.yaml }\n";
        let spec = |root: &str| load(&[("openapi.yaml", root), ("paths/API_GetA.yaml", "get: {}\n")]);
        for before in ["", full] {
            assert_eq!(with_paths(&spec(&text(before))).expect("valid"), text(full));
        }
        for (text, expected) in [
            ("paths: {}\n", "no comment `# Begin generated`"),
            ("a: 1 \n# Begin generated\n", "no comment `# End generated`"),
            ("a: 1\n# End generated\n# Begin generated\n", "`# End generated` comes before"),
            ("a: 1\n# Begin generated\n# Begin generated\n# End generated\n", "a second"),
        ] {
            let message = with_paths(&spec(text)).expect_err("a fault").to_string();
            assert!(message.contains(expected), "{message}");
        }
    }
}
