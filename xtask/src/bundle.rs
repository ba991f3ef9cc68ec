//! One self-contained OpenAPI document out of the files of the spec: the generators, like many tools, do not
//! follow references to other files.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use crate::spec::{self, At, Below, File, Spec};

/// What belongs to the property rather than to the schema, so that it stays behind when an inline schema
/// becomes a component.
///
/// `nullable` is not among it: beside a reference to an object that is never null, it would have no effect.
const OF_THE_PROPERTY: [&str; 5] = ["description", "x-name", "x-rust-name", "example", "deprecated"];

/// Puts the files together. Each endpoint file becomes a path, each schema and response that is used a
/// component, and each inline object schema a component that has its title for a name.
pub fn bundle(spec: &Spec) -> Result<Value> {
    let mut bundler = Bundler { spec, queue: Vec::new(), reached: BTreeSet::new(), hoisted: BTreeMap::new() };
    let mut document = bundler.children(spec.root.top())?;
    let mut paths = Map::new();
    for file in &spec.paths {
        paths.insert(wire_path(&file.name), bundler.children(file.top())?.into());
    }
    document.insert("paths".to_owned(), paths.into());

    let mut components = BTreeMap::from([("schemas", BTreeMap::new()), ("responses", BTreeMap::new())]);
    while let Some(file) = bundler.queue.pop() {
        let content = bundler.children(file.top())?.into();
        components.entry(file.folder).or_default().insert(file.name.as_str(), content);
    }
    let hoisted = std::mem::take(&mut bundler.hoisted);
    for (name, (_, schema)) in &hoisted {
        components.entry("schemas").or_default().insert(name, schema.clone());
    }
    bundler.refuse_unused()?;
    add_components(spec, &mut document, components)?;
    Ok(document.into())
}

/// The text of `openapi.yaml` with its list of paths made anew, so that tools that read the folder as it is
/// find the endpoints too. `path_files` are file names, `API_GetX.yaml`.
pub fn root_paths_block(root_text: &str, path_files: &[String]) -> Result<String> {
    let (begin, end) = (marker(root_text, "# Begin generated")?, marker(root_text, "# End generated")?);
    if end < begin {
        bail!("openapi.yaml:{}: `# End generated` comes before `# Begin generated`", end + 1);
    }
    let lines: Vec<&str> = root_text.split_inclusive('\n').collect();
    let entry = |file: &String| {
        let name = file.strip_suffix(".yaml").unwrap_or(file);
        format!("  {}: {{ $ref: ./paths/{name}.yaml }}\n", wire_path(name))
    };
    let block: String = path_files.iter().map(entry).collect();
    Ok(lines[..=begin].concat() + &block + &lines[end..].concat())
}

/// The number of the only line that starts with `comment`, from 0.
fn marker(text: &str, comment: &str) -> Result<usize> {
    let mut found = text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with(comment));
    match (found.next(), found.next()) {
        (Some((line, _)), None) => Ok(line),
        (None, _) => {
            bail!("openapi.yaml: no comment `{comment}`: put it, with its pair, under `paths:`")
        }
        (_, Some((line, _))) => bail!("openapi.yaml:{}: a second `{comment}`: remove one", line + 1),
    }
}

fn wire_path(name: &str) -> String {
    format!("/{name}.php")
}

struct Bundler<'a> {
    spec: &'a Spec,
    /// Files that something refers to and that are still to be read.
    queue: Vec<&'a File>,
    /// The paths of all files that were ever in the queue.
    reached: BTreeSet<&'a str>,
    /// The inline schemas by title, with where they come from.
    hoisted: BTreeMap<&'a str, (At<'a>, Value)>,
}

impl<'a> Bundler<'a> {
    fn convert(&mut self, at: At<'a>) -> Result<Value> {
        match &at.node.value {
            spec::Value::Mapping(_) if at.has("$ref") => self.reference(at),
            spec::Value::Mapping(_) if is_object_schema(at) => self.hoist(at),
            spec::Value::Mapping(_) => Ok(self.children(at)?.into()),
            spec::Value::Sequence(_) => at.items().map(|item| self.convert(item)).collect(),
            _ => Ok(at.node.to_json()),
        }
    }

    /// A mapping that stays where it is.
    fn children(&mut self, at: At<'a>) -> Result<Map<String, Value>> {
        let mut map = Map::new();
        for child in at.entries() {
            let value = match spec::below(child.name) {
                Below::Words => self.convert(child)?,
                Below::Names => self.named(child)?,
                Below::Data => child.node.to_json(),
            };
            map.insert(child.name.to_owned(), value);
        }
        Ok(map)
    }

    fn named(&mut self, at: At<'a>) -> Result<Value> {
        at.entries().map(|child| Ok((child.name.to_owned(), self.convert(child)?))).collect()
    }

    fn reference(&mut self, at: At<'a>) -> Result<Value> {
        let Some(reference) = at.text("$ref") else {
            return Err(at.error("`$ref` has to be the name of a file"));
        };
        if at.entries().count() > 1 {
            return Err(at.error(
                "keys beside `$ref` have no effect: write `allOf: [{ $ref: … }]` and put them beside that",
            ));
        }
        let file = self.spec.find(at.file, reference).map_err(|message| at.error(message))?;
        if self.reached.insert(&file.path) {
            self.queue.push(file);
        }
        Ok(component(file.folder, &file.name))
    }

    /// Moves an inline object schema to the components: generators would otherwise make up a name for it.
    fn hoist(&mut self, at: At<'a>) -> Result<Value> {
        let title = self.free_title(at)?;
        let mut schema = self.children(at)?;
        let mut kept = Map::from_iter([("allOf".to_owned(), json!([component("schemas", title)]))]);
        for key in OF_THE_PROPERTY {
            let value =
                if key == "description" { schema.get(key).cloned() } else { schema.shift_remove(key) };
            kept.extend(value.map(|value| (key.to_owned(), value)));
        }
        schema.shift_remove("title");
        if let Some((first, _)) = self.hoisted.insert(title, (at, schema.into())) {
            return Err(already(at, title, &first.place()));
        }
        Ok(if kept.len() > 1 { kept.into() } else { component("schemas", title) })
    }

    /// The title of an inline schema, which nothing else may have for a name.
    fn free_title(&self, at: At<'a>) -> Result<&'a str> {
        let title = at.text("title").filter(|title| is_type_name(title));
        let missing =
            "an inline object needs a `title` in UpperCamelCase, which becomes the name of its type";
        let title = title.ok_or_else(|| at.error(missing))?;
        match self.spec.schemas.iter().find(|file| file.name == title) {
            Some(file) => Err(already(at, title, &file.top().place())),
            None => Ok(title),
        }
    }

    fn refuse_unused(&self) -> Result<()> {
        let files = self.spec.schemas.iter().chain(&self.spec.responses);
        let unused = files.filter(|file| !self.reached.contains(file.path.as_str()));
        let messages: Vec<_> = unused.map(|file| format!("{} is not used", file.path)).collect();
        if messages.is_empty() { Ok(()) } else { bail!("{}", messages.join("\n")) }
    }
}

/// Adds to the components that the root document has itself, such as the security schemes.
fn add_components(
    spec: &Spec,
    document: &mut Map<String, Value>,
    components: BTreeMap<&str, BTreeMap<&str, Value>>,
) -> Result<()> {
    let own = document.entry("components").or_insert_with(|| json!({}));
    let Value::Object(own) = own else {
        return Err(spec.root.top().error("`components` has to be a mapping"));
    };
    for (kind, entries) in components {
        if own.contains_key(kind) {
            return Err(spec
                .root
                .top()
                .error(format!("`components` has `{kind}`: put each into a file in {kind}/")));
        }
        own.insert(kind.to_owned(), entries.into_iter().collect());
    }
    Ok(())
}

fn already(at: At<'_>, name: &str, place: &str) -> anyhow::Error {
    at.error(format!("a schema `{name}` is already at {place}: give one of them another name"))
}

fn component(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

fn is_object_schema(at: At<'_>) -> bool {
    at.text("type") == Some("object") && (at.has("properties") || at.has("allOf"))
}

fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::load;

    const ROOT: (&str, &str) =
        ("openapi.yaml", "openapi: 3.0.3\npaths:\n  /old.php: {}\ninfo: { title: T }\n");
    const USES_A: &str =
        "get: { responses: { '200': { content: { j: { schema: { $ref: ../schemas/A.yaml } } } } } }\n";

    fn fault(files: &[(&str, &str)]) -> String {
        bundle(&load(files)).expect_err("a fault").to_string()
    }

    #[test]
    fn references_become_components() {
        let spec = load(&[
            ROOT,
            ("paths/API_GetB.yaml", "get: { responses: { '401': { $ref: ../responses/R.yaml } } }\n"),
            ("paths/API_GetA.yaml", USES_A),
            ("responses/R.yaml", "content: { j: { schema: { $ref: ../schemas/Z.yaml } } }\n"),
            ("schemas/Z.yaml", "type: string\nexample: { $ref: data }\nx-enum: { $ref: data }\n"),
            (
                "schemas/A.yaml",
                "type: object\nproperties: { example: { $ref: ./A.yaml }, z: { allOf: [{ $ref: Z.yaml }] } }\n",
            ),
        ]);
        let reference = |name| json!({ "$ref": format!("#/components/{name}") });
        let expected = json!({
            "openapi": "3.0.3",
            "paths": {
                "/API_GetA.php": { "get": { "responses": { "200": {
                    "content": { "j": { "schema": reference("schemas/A") } }
                } } } },
                "/API_GetB.php": { "get": { "responses": { "401": reference("responses/R") } } },
            },
            "info": { "title": "T" },
            "components": {
                "responses": { "R": { "content": { "j": { "schema": reference("schemas/Z") } } } },
                "schemas": {
                    "A": { "type": "object", "properties": {
                        "example": reference("schemas/A"),
                        "z": { "allOf": [reference("schemas/Z")] },
                    } },
                    "Z": { "type": "string", "example": { "$ref": "data" }, "x-enum": { "$ref": "data" } },
                },
            },
        });
        let bundled = bundle(&spec).expect("valid");
        // As text, so that the order counts.
        assert_eq!(bundled.to_string(), expected.to_string());
    }

    #[test]
    fn inline_objects_are_hoisted() {
        let spec = load(&[
            ROOT,
            ("paths/API_GetA.yaml", USES_A),
            (
                "schemas/A.yaml",
                "type: object
properties:
  one:
    type: object
    title: One
    description: The first.
    nullable: true
    x-name: one
    properties:
      deep: { type: array, items: { title: Deep, type: object, properties: { n: { type: integer } } } }
",
            ),
        ]);
        let bundled = bundle(&spec).expect("valid");
        let schemas = &bundled["components"]["schemas"];
        let one = json!({
            "allOf": [component("schemas", "One")],
            "description": "The first.", "x-name": "one",
        });
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
        let path = "get:\n  a: { type: object, title: T, properties: {} }\n  b: { type: object, title: T, properties: {} }\n";
        let message = fault(&[ROOT, ("paths/API_GetA.yaml", path)]);
        assert!(message.starts_with(
            "spec/v1/paths/API_GetA.yaml:3: a schema `T` is already at spec/v1/paths/API_GetA.yaml:2"
        ));

        let message = fault(&[ROOT, ("paths/API_GetA.yaml", path), ("schemas/T.yaml", "type: string\n")]);
        assert!(message.starts_with(
            "spec/v1/paths/API_GetA.yaml:2: a schema `T` is already at spec/v1/schemas/T.yaml:1"
        ));

        for inline in ["type: object, properties: {}", "type: object, properties: {}, title: not a name"] {
            let message = fault(&[ROOT, ("paths/API_GetA.yaml", &format!("get:\n  a: {{ {inline} }}\n"))]);
            assert!(
                message.starts_with("spec/v1/paths/API_GetA.yaml:2: an inline object needs a `title`"),
                "{message}"
            );
        }
    }

    #[test]
    fn bad_references_are_refused() {
        for (reference, expected) in [
            ("$ref: ../schemas/B.yaml", "`../schemas/B.yaml` names no file"),
            ("$ref: ../../other/A.yaml", "`../../other/A.yaml` names no file"),
            ("$ref: '#/components/schemas/A'", "`#/components/schemas/A` points into this file"),
            ("$ref: 1", "`$ref` has to be the name of a file"),
            ("$ref: ../schemas/A.yaml, nullable: true", "keys beside `$ref` have no effect"),
        ] {
            let path = format!("get:\n  schema: {{ {reference} }}\n");
            let message =
                fault(&[ROOT, ("paths/API_GetA.yaml", &path), ("schemas/A.yaml", "type: string\n")]);
            assert!(message.starts_with(&format!("spec/v1/paths/API_GetA.yaml:2: {expected}")), "{message}");
        }
    }

    #[test]
    fn unused_files_are_refused() {
        let message =
            fault(&[ROOT, ("schemas/A.yaml", "type: string\n"), ("responses/R.yaml", "description: R\n")]);
        assert_eq!(message, "spec/v1/schemas/A.yaml is not used\nspec/v1/responses/R.yaml is not used");
    }

    #[test]
    fn components_of_the_root_stay() {
        let root = |components| format!("openapi: 3.0.3\ncomponents: {components}\n");
        let spec = load(&[("openapi.yaml", &root("{ securitySchemes: { key: { type: apiKey } } }"))]);
        let expected =
            json!({ "securitySchemes": { "key": { "type": "apiKey" } }, "responses": {}, "schemas": {} });
        assert_eq!(bundle(&spec).expect("valid")["components"], expected);
        assert!(fault(&[("openapi.yaml", &root("{ schemas: {} }"))]).contains("`components` has `schemas`"));
        assert!(fault(&[("openapi.yaml", &root("1"))]).contains("`components` has to be a mapping"));
    }

    #[test]
    fn the_list_of_paths_is_kept_in_step() {
        let text = |block| {
            format!("paths:\n  # Begin generated: a note.\n{block}  # End generated.\ncomponents: {{}}\n")
        };
        let files = ["API_GetA.yaml".to_owned(), "API_GetB.yaml".to_owned()];
        let full = text(
            "  /API_GetA.php: { $ref: ./paths/API_GetA.yaml }\n  /API_GetB.php: { $ref: ./paths/API_GetB.yaml }\n",
        );
        assert_eq!(root_paths_block(&text(""), &files).expect("valid"), full);
        assert_eq!(root_paths_block(&full, &files).expect("valid"), full);
        assert_eq!(root_paths_block(&full, &[]).expect("valid"), text(""));

        for (text, expected) in [
            ("paths:\n", "no comment `# Begin generated`"),
            ("# Begin generated\n", "no comment `# End generated`"),
            ("# End generated\n# Begin generated\n", "openapi.yaml:1: `# End generated` comes before"),
            ("# Begin generated\n# Begin generated\n# End generated\n", "openapi.yaml:2: a second"),
        ] {
            let message = root_paths_block(text, &files).expect_err("a fault").to_string();
            assert!(message.contains(expected), "{message}");
        }
    }
}
