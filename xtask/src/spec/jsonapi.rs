//! What follows in a document of JSON:API from its resources: the examples of answers, and what the words of `include` and
//! `sort` mean.

use serde_json::{Map, Value, json};

use super::json::{entries, entries_mut, items};
use super::schemas::Schemas;

/// The media type whose answers are such documents.
pub const MEDIA_TYPE: &str = "application/vnd.api+json";

/// Adds the examples `full` and `empty` to each answer, and a meaning to each word, and takes out what they were made of.
pub fn complete(document: &mut Value) {
    let schemas = document["components"]["schemas"].clone();
    let server = document["servers"][0]["url"].as_str().unwrap_or_default().to_owned();
    let composer = Composer { schemas: Schemas(&schemas), server };
    for (path, item) in entries_mut(document, "paths") {
        let operations = item.as_object_mut().into_iter().flatten();
        operations.for_each(|(_, operation)| composer.complete(path, operation));
    }
    for (name, schema) in entries_mut(&mut document["components"], "schemas") {
        composer.explain(name, schema);
        if let Some(keys) = schema.as_object_mut() {
            keys.shift_remove("x-examples");
        }
    }
}

/// Makes examples of what the schemas say of resources.
struct Composer<'a> {
    schemas: Schemas<'a>,
    /// Where the API is, in links.
    server: String,
}

/// Which of the two examples is made.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Full,
    Empty,
}

impl Composer<'_> {
    fn complete(&self, path: &str, operation: &mut Value) {
        let path = &filled(path, &operation["parameters"]);
        let content = operation.pointer_mut("/responses/200/content");
        let Some(media) = content.and_then(|content| content.get_mut(MEDIA_TYPE)) else { return };
        let (Some(schema), None) = (media.get("schema").cloned(), media.get("examples")) else { return };
        let answers = items(&schema["oneOf"]).chain([&schema]).map(|schema| self.resolve(schema));
        let mut answers = answers.filter(|answer| answer.get("x-means").is_none());
        let Some(answer) = answers.next() else { return };
        let is_list = self.property(answer, "data").is_some_and(|data| data["type"] == "array");
        let (one, other) = match is_list {
            true => ("Two resources, with what they refer to", "None"),
            false => ("A resource, with what it refers to", "A resource of which little is known"),
        };
        let examples = json!({
            "full": { "summary": one, "value": self.answer(path, answer, Shown::Full) },
            "empty": { "summary": other, "value": self.answer(path, answer, Shown::Empty) },
        });
        media["examples"] = examples;
    }

    fn answer(&self, path: &str, schema: &Value, shown: Shown) -> Value {
        let mut answer = Map::new();
        let mut count = 0;
        let mut included = Vec::new();
        for (_, name, property) in self.schemas.properties(schema) {
            let value = match name {
                "data" if property["type"] == "array" => {
                    let item = self.resolve(&property["items"]);
                    let all = match shown {
                        Shown::Full => vec![
                            self.resource(item, Shown::Full, &mut included),
                            self.resource(item, Shown::Empty, &mut Vec::new()),
                        ],
                        Shown::Empty => Vec::new(),
                    };
                    count = all.len();
                    all.into()
                }
                "data" => self.resource(self.resolve(property), shown, &mut included),
                "included" => continue,
                _ => self.value(property),
            };
            answer.insert(name.to_owned(), value);
        }
        if !included.is_empty() {
            answer.insert("included".to_owned(), included.into());
        }
        self.place(path, &mut answer, count);
        answer.into()
    }

    /// Where the answer is, and where in its list.
    fn place(&self, path: &str, answer: &mut Map<String, Value>, count: usize) {
        if let Some(page) = answer.get_mut("meta").and_then(|meta| meta.get_mut("page")) {
            page["from"] = count.min(1).into();
            page["to"] = count.into();
            if page.get("total").is_some() {
                page["total"] = count.into();
            }
        }
        let itself = answer.get("data").and_then(|data| data["links"].get("self")).cloned();
        let size = answer.get("meta").map_or(json!(50), |meta| meta["page"]["perPage"].clone());
        let Some(links) = answer.get_mut("links").and_then(Value::as_object_mut) else { return };
        let page = format!("{}{path}?page%5Bnumber%5D=1&page%5Bsize%5D={size}", self.server);
        let (host, folder) = self.server.rsplit_once('/').unwrap_or_default();
        for (name, link) in links.iter_mut() {
            *link = match (name.as_str(), &itself) {
                ("self", Some(itself)) => itself.clone(),
                ("self", None) => format!("{host}/api/{folder}{path}").into(),
                _ => page.clone().into(),
            };
        }
        links.retain(|name, _| !matches!(name.as_str(), "prev" | "next"));
    }

    /// A resource, as its schema shows it. What it refers to is added to the list.
    fn resource(&self, schema: &Value, shown: Shown, included: &mut Vec<Value>) -> Value {
        let mut resource = bare(schema, shown);
        if let Some(relationships) =
            self.relationships(&schema["properties"]["relationships"], shown, included)
        {
            let links = resource.shift_remove("links");
            resource.insert("relationships".to_owned(), relationships);
            resource.extend(links.map(|links| ("links".to_owned(), links)));
        }
        resource.into()
    }

    /// References to the full example of each type that a resource refers to.
    fn relationships(&self, schema: &Value, shown: Shown, included: &mut Vec<Value>) -> Option<Value> {
        let mut relationships = Map::new();
        if schema.is_null() {
            return None;
        }
        let can_be_absent = schema.get("x-optional").is_some();
        for (_, name, relationship) in self.schemas.properties(schema) {
            let is_optional = can_be_absent || relationship.get("x-optional").is_some();
            if shown == Shown::Empty && is_optional {
                continue;
            }
            let target = self.of_type(relationship["x-resource"].as_str()?)?;
            let found = Value::Object(bare(target, Shown::Full));
            let reference = json!({ "type": found["type"], "id": found["id"] });
            let is_list =
                self.property(self.resolve(relationship), "data").is_some_and(|data| data["type"] == "array");
            let data = if is_list { json!([reference]) } else { reference };
            relationships.insert(name.to_owned(), json!({ "data": data }));
            if self.can_be_included(&found) && !included.contains(&found) {
                included.push(found);
            }
        }
        (!relationships.is_empty() || !can_be_absent).then(|| relationships.into())
    }

    fn can_be_included(&self, resource: &Value) -> bool {
        let mut unions =
            entries(self.schemas.0).filter_map(|(_, schema)| schema["discriminator"]["mapping"].as_object());
        unions.any(|mapping| resource["type"].as_str().is_some_and(|name| mapping.contains_key(name)))
    }

    /// An example of anything else: that of its properties.
    fn value(&self, schema: &Value) -> Value {
        if let Some(example) = schema.get("example") {
            return example.clone();
        }
        let schema = self.resolve(schema);
        let properties = self.schemas.properties(schema);
        match properties.is_empty() {
            true => schema.get("example").cloned().unwrap_or_default(),
            false => properties.into_iter().map(|(_, name, of)| (name.to_owned(), self.value(of))).collect(),
        }
    }

    /// The schema of the resources of a type.
    fn of_type(&self, name: &str) -> Option<&Value> {
        entries(self.schemas.0)
            .map(|(_, schema)| schema)
            .find(|schema| schema["properties"]["type"]["enum"][0] == name)
    }

    fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        self.schemas.resolve(schema).1
    }

    fn property<'s>(&'s self, schema: &'s Value, name: &str) -> Option<&'s Value> {
        let mut properties = self.schemas.properties(schema).into_iter();
        properties.find(|(_, known, _)| *known == name).map(|(_, _, property)| property)
    }

    /// Says of each word of a list that is included or sorted by what it means: what the property means that it names.
    fn explain(&self, name: &str, schema: &mut Value) {
        let of = ["Include", "Sort"].iter().find_map(|end| name.strip_suffix(end));
        let Some(resource) = of.and_then(|name| self.schemas.0.get(name)) else { return };
        let (Some(words), None) = (schema["enum"].as_array(), schema.get("x-enum")) else { return };
        let words = words.iter().filter_map(Value::as_str);
        let meanings: Map<_, _> =
            words.map(|word| (word.to_owned(), self.meaning(resource, word).into())).collect();
        schema["x-enum"] = meanings.into();
        schema["example"] = schema["enum"][0].clone();
    }

    fn meaning(&self, resource: &Value, word: &str) -> String {
        let (key, word) = match word.strip_prefix('-') {
            Some(key) => (key, "descending"),
            None => (word, "ascending"),
        };
        let described =
            |property: &Value| property["description"].as_str().unwrap_or_default().trim_end().to_owned();
        if let Some(attribute) = self.property(&resource["properties"]["attributes"], key) {
            return format!("{} In {word} order.", described(attribute));
        }
        if key == "id" {
            return format!("The ID, in {word} order.");
        }
        // A path of relationships.
        let mut of = resource;
        let mut described_so_far = String::new();
        for name in key.split('.') {
            let Some(relationship) = self.property(&of["properties"]["relationships"], name) else { break };
            if !described_so_far.is_empty() {
                described_so_far =
                    format!("With `{}`: ", key.rsplit_once('.').map_or(key, |(first, _)| first));
            }
            described_so_far += &described(relationship);
            let Some(next) = relationship["x-resource"].as_str().and_then(|name| self.of_type(name)) else {
                break;
            };
            of = next;
        }
        described_so_far
    }
}

/// A path with the examples of its parameters.
fn filled(path: &str, parameters: &Value) -> String {
    items(parameters).filter(|parameter| parameter["in"] == "path").fold(
        path.to_owned(),
        |path, parameter| {
            let (name, example) = (parameter["name"].as_str().unwrap_or_default(), &parameter["example"]);
            let example = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
            path.replace(&format!("{{{name}}}"), &example)
        },
    )
}

/// A resource without what it refers to.
fn bare(schema: &Value, shown: Shown) -> Map<String, Value> {
    let example = match shown {
        Shown::Full => &schema["x-examples"]["full"],
        Shown::Empty => &schema["x-examples"]["empty"],
    };
    let of_type = schema["properties"]["type"]["enum"][0].clone();
    let given = entries(example).map(|(name, value)| (name.clone(), value.clone()));
    std::iter::once(("type".to_owned(), of_type)).chain(given).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Planets, which refer to a star and to moons; only stars can be included.
    fn completed() -> Value {
        let to_one = json!({ "type": "object", "properties": { "data": { "type": "object" } } });
        let to_many = json!({ "type": "object", "properties": { "data": { "type": "array" } } });
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let resource = |name: &str, relationships: Value| {
            json!({
                "type": "object",
                "properties": {
                    "type": { "type": "string", "enum": [name] },
                    "id": { "type": "string" },
                    "attributes": { "properties": { "mass": { "description": "How heavy it is.\n" } } },
                    "relationships": { "x-optional": true, "properties": relationships },
                },
                "x-examples": {
                    "full": { "id": "1", "attributes": { "mass": 5 }, "links": { "self": "https://a.org/1" } },
                    "empty": { "id": "2", "attributes": { "mass": null } },
                },
            })
        };
        let page = json!({ "type": "object", "example": { "from": 7, "to": 7, "total": 7, "perPage": 50 } });
        let mut document = json!({
            "servers": [{ "url": "https://api.example.org/v2" }],
            "paths": {
                "/stars/{star}/planets": { "get": {
                    "parameters": [{ "in": "path", "name": "star", "example": "sol" }],
                    "responses": { "200": { "content": { MEDIA_TYPE: { "schema": reference("PlanetPage") } } } },
                } },
                "/planets/{planet}": { "get": {
                    "parameters": [{ "in": "path", "name": "planet", "example": 3 }],
                    "responses": { "200": { "content": { MEDIA_TYPE: { "schema": reference("PlanetDocument") } } } },
                } },
            },
            "components": { "schemas": {
                "ToOne": to_one,
                "ToMany": to_many,
                "Planet": resource("planets", json!({
                    "star": { "allOf": [reference("ToOne")], "x-resource": "stars", "description": "Its star." },
                    "moons": { "allOf": [reference("ToMany")], "x-resource": "moons", "description": "Its moons." },
                })),
                "Star": resource("stars", json!({
                    "planets": { "allOf": [reference("ToMany")], "x-resource": "planets", "description": "Its planets." },
                })),
                "Moon": resource("moons", json!({})),
                "Included": { "discriminator": { "mapping": { "stars": "#/components/schemas/Star" } } },
                "PlanetInclude": { "type": "string", "enum": ["star", "star.planets"] },
                "PlanetSort": { "type": "string", "enum": ["mass", "-mass", "id"] },
                "PlanetDocument": { "type": "object", "properties": {
                    "links": { "type": "object", "properties": { "self": {} } },
                    "data": reference("Planet"),
                    "included": { "type": "array" },
                } },
                "PlanetPage": { "type": "object", "properties": {
                    "meta": { "type": "object", "properties": { "page": page } },
                    "links": { "type": "object", "properties": { "self": {}, "first": {}, "next": {} } },
                    "data": { "type": "array", "items": reference("Planet") },
                    "included": { "type": "array" },
                } },
            } },
        });
        complete(&mut document);
        document
    }

    fn example(document: &Value, path: &str, name: &str) -> Value {
        let media = &document["paths"][path]["get"]["responses"]["200"]["content"][MEDIA_TYPE];
        media["examples"][name]["value"].clone()
    }

    #[test]
    fn a_resource_is_shown_with_what_it_refers_to() {
        let document = completed();
        let full = example(&document, "/planets/{planet}", "full");
        let relationships = json!({
            "star": { "data": { "type": "stars", "id": "1" } },
            "moons": { "data": [{ "type": "moons", "id": "1" }] },
        });
        assert_eq!(full["data"]["relationships"], relationships);
        assert_eq!(full["links"]["self"], "https://a.org/1", "the address of the resource");
        let included: Vec<_> = items(&full["included"]).map(|of| &of["type"]).collect();
        assert_eq!(included, ["stars"], "moons cannot be included");
    }

    #[test]
    fn little_is_known_of_the_other() {
        let empty = example(&completed(), "/planets/{planet}", "empty");
        assert_eq!(empty["data"], json!({ "type": "planets", "id": "2", "attributes": { "mass": null } }));
        assert_eq!(empty.get("included"), None);
        assert_eq!(empty["links"]["self"], "https://api.example.org/api/v2/planets/3");
    }

    #[test]
    fn a_list_says_how_much_it_has() {
        let document = completed();
        for (name, from, to) in [("full", 1, 2), ("empty", 0, 0)] {
            let list = example(&document, "/stars/{star}/planets", name);
            assert_eq!(list["data"].as_array().map(Vec::len), Some(to));
            let page = json!({ "from": from, "to": to, "total": to, "perPage": 50 });
            assert_eq!(list["meta"]["page"], page);
            let first = "https://api.example.org/v2/stars/sol/planets?page%5Bnumber%5D=1&page%5Bsize%5D=50";
            assert_eq!(list["links"]["first"], first);
            assert_eq!(list["links"].get("next"), None, "there is one page");
        }
    }

    #[test]
    fn words_mean_what_they_name() {
        let document = completed();
        let schemas = &document["components"]["schemas"];
        let sort = json!({
            "mass": "How heavy it is. In ascending order.",
            "-mass": "How heavy it is. In descending order.",
            "id": "The ID, in ascending order.",
        });
        assert_eq!(schemas["PlanetSort"]["x-enum"], sort);
        let include = json!({ "star": "Its star.", "star.planets": "With `star`: Its planets." });
        assert_eq!(schemas["PlanetInclude"]["x-enum"], include);
        assert_eq!(schemas["Planet"].get("x-examples"), None, "the answers have them");
    }
}
