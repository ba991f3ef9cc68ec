//! Rules for endpoints: their parameters, responses, pages and tables.

use super::{
    Lint, is_alphanumeric,
    schema::{all_properties, property, resolve},
};
use crate::spec::{At, Value};

/// What every operation can answer.
const STATUSES: [&str; 4] = ["200", "401", "429", "5XX"];

/// Wire names that the security schemes have.
const CREDENTIALS: [&str; 2] = ["y", "z"];

const OPERATION: &[&str] = &[
    "operationId",
    "tags",
    "summary",
    "description",
    "externalDocs",
    "deprecated",
    "parameters",
    "responses",
];
const PARAMETER: &[&str] =
    &["name", "in", "description", "required", "deprecated", "schema", "style", "explode", "example"];
const RESPONSE: &[&str] = &["description", "headers", "content"];
const HEADER_OR_CONTENT: &[&str] = &["description", "schema", "example", "examples"];

const MAX_SUMMARY: usize = 80;

impl<'a> Lint<'a> {
    /// A file in paths/.
    pub(super) fn path(&mut self, path: At<'a>) {
        let is_endpoint = path.name.strip_prefix("API_").is_some_and(|name| is_get_and_name(name, "Get"));
        self.check(is_endpoint, path, "name the file as the server's is: API_GetName.yaml");
        for key in path.entries().filter(|key| !key.name.starts_with("x-")) {
            self.check(key.name == "get", key, "a path only has `get`: remove it");
        }
        self.needs(path, "get");
        if let Some(get) = path.get("get") {
            self.operation(get);
        }
    }

    fn operation(&mut self, get: At<'a>) {
        self.only(get, OPERATION);
        self.operation_id(get);
        self.tags(get);
        self.summary(get);
        self.text(get, "description");
        self.parameters(get);
        self.responses(get);
        match get.get("x-operations") {
            Some(operations) => operations.items().for_each(|one| self.one_of_several(get, one)),
            None => {
                let body = self.success(get);
                self.examples_of_success(get);
                self.paging(get, body);
                self.table(get, body);
            }
        }
    }

    /// One of the operations that an endpoint is.
    fn one_of_several(&mut self, get: At<'a>, one: At<'a>) {
        let known =
            ["operationId", "summary", "description", "externalDocs", "parameters", "response", "examples"];
        self.only(one, &known);
        self.operation_id(one);
        self.summary(one);
        self.text(one, "description");
        for chosen in one.items_of("parameters") {
            let name = chosen.text("name");
            let is_known = get.items_of("parameters").any(|parameter| parameter.text("name") == name);
            self.check(is_known, chosen, "not a parameter of the endpoint: describe it there");
            if let Some(schema) = chosen.get("schema") {
                self.parameter_schema(schema);
            }
        }
        let examples = get.get("responses").and_then(|responses| responses.get("200"));
        let examples = examples.and_then(|response| response.get("content")?.get("application/json"));
        let examples = examples.and_then(|json| json.get("examples"));
        for name in ["full", "empty"] {
            let example = one.get("examples").and_then(|examples| examples.text(name));
            let is_there = example.zip(examples).is_some_and(|(name, examples)| examples.has(name));
            self.check(
                is_there,
                one,
                format_args!("`{name}` in `examples` names no example of the endpoint"),
            );
        }
        let Some(response) = one.get("response") else {
            return self.needs(one, "response");
        };
        let body = Some(resolve(self.spec, response));
        self.paging(one, body);
        self.table(one, body);
    }

    fn operation_id(&mut self, get: At<'a>) {
        let Some(id) = self.text(get, "operationId") else {
            return;
        };
        let place = get.key("operationId");
        self.check(is_get_and_name(id, "get"), place, format_args!("`{id}` is not of the form `getName`"));
        if let Some(first) = self.operation_ids.insert(id, place) {
            self.report(place, format_args!("`{id}` is taken, at {}: choose another", first.place()));
        }
    }

    fn tags(&mut self, get: At<'a>) {
        self.check(
            get.items_of("tags").count() == 1,
            get.key("tags"),
            "one tag is needed: write `tags: [Name]`",
        );
        for tag in get.items_of("tags") {
            let mut declared = self.spec.root.top().items_of("tags").filter_map(|tag| tag.text("name"));
            let is_declared = declared.any(|name| Some(name) == tag.node.as_str());
            self.check(is_declared, tag, "not one of the tags in openapi.yaml: correct it, or add it there");
        }
    }

    fn summary(&mut self, get: At<'a>) {
        let Some(summary) = self.text(get, "summary") else {
            return;
        };
        let place = get.key("summary");
        self.check(!summary.contains('\n'), place, "more than one line: shorten it");
        self.check(!summary.ends_with('.'), place, "a full stop at the end: remove it");
        let is_short = summary.chars().count() <= MAX_SUMMARY;
        self.check(is_short, place, format_args!("more than {MAX_SUMMARY} characters: shorten it"));
    }

    fn parameters(&mut self, get: At<'a>) {
        let (mut wire_names, mut names) = (CREDENTIALS.to_vec(), Vec::new());
        for at in get.items_of("parameters") {
            let wire_name = self.text(at, "name").unwrap_or("parameter");
            let at = At { name: wire_name, ..at };
            let is_free = !wire_names.contains(&wire_name);
            self.check(is_free, at, "the name is taken, by another parameter or a credential");
            wire_names.push(wire_name);
            self.readable_name(at, &mut names);
            self.parameter(at);
        }
    }

    fn parameter(&mut self, at: At<'a>) {
        self.only(at, PARAMETER);
        self.check(at.text("in") == Some("query"), at, "not a query parameter: write `in: query`");
        self.text(at, "description");
        let required = at.get("required").and_then(|required| required.node.as_bool());
        self.check(required.is_some(), at, "not clear if required: write `required: true` or `false`");
        self.needs(at, "example");
        self.needs(at, "schema");
        let Some(schema) = at.get("schema") else {
            return;
        };
        self.parameter_schema(At { name: at.name, ..schema });
        for value in at.get("example").into_iter().chain(schema.get("default")) {
            self.example(schema, value);
        }
        if required == Some(false) && !resolve(self.spec, schema).has("default") && !schema.has("default") {
            let says = at.text("x-default").is_some_and(|text| !text.trim().is_empty());
            self.check(
                says,
                at,
                "optional: add `default` to the schema, or say in `x-default` what happens without it",
            );
        }
    }

    fn responses(&mut self, get: At<'a>) {
        self.needs(get, "responses");
        let Some(responses) = get.get("responses") else {
            return;
        };
        STATUSES.iter().for_each(|status| self.needs(responses, status));
        for response in responses.entries() {
            let message = "success and error at once: write `4XX` and `5XX`";
            self.check(response.name != "default", response, message);
            if response.has("$ref") {
                let is_response = self.spec.follow(response).file.folder == "responses";
                self.check(is_response, response, "a response can only refer to a file in responses/");
            } else {
                self.response(response);
            }
        }
    }

    /// A response, of an operation or in responses/.
    pub(super) fn response(&mut self, at: At<'a>) {
        self.only(at, RESPONSE);
        self.text(at, "description");
        for part in at.entries_of("headers").chain(at.entries_of("content")) {
            self.only(part, HEADER_OR_CONTENT);
            let Some(schema) = part.get("schema") else {
                continue;
            };
            self.schema(schema);
            if let Some(example) = part.get("example") {
                self.example(schema, example);
            }
        }
        let Some(json) = at.get("content").and_then(|content| content.get("application/json")) else {
            return;
        };
        self.needs(json, "schema");
        self.check(json.entries_of("examples").next().is_some(), json, "no `examples`: add one");
        for example in json.entries_of("examples") {
            self.text(example, "summary");
            self.needs(example, "value");
            if let (Some(schema), Some(value)) = (json.get("schema"), example.get("value")) {
                self.example(schema, value);
            }
        }
    }

    /// A good answer is shown with much in it, and with as little as there can be.
    fn examples_of_success(&mut self, get: At<'a>) {
        let Some(response) = get.get("responses").and_then(|responses| responses.get("200")) else {
            return;
        };
        let content = self.spec.follow(response).get("content");
        let examples = content.and_then(|content| content.get("application/json")?.get("examples"));
        for name in ["full", "empty"] {
            let has_example = examples.is_some_and(|examples| examples.has(name));
            let message = format_args!("no example `{name}` of `application/json`: add it");
            self.check(has_example, examples.unwrap_or(response), message);
        }
    }

    /// The schema of a good answer: of several, the first that does not mean something else.
    fn success(&self, get: At<'a>) -> Option<At<'a>> {
        let response = self.spec.follow(get.get("responses")?.get("200")?);
        let schema = resolve(self.spec, response.get("content")?.get("application/json")?.get("schema")?);
        let mut branches = schema.items_of("oneOf").map(|branch| resolve(self.spec, branch));
        if schema.has("oneOf") { branches.find(|branch| !branch.has("x-means")) } else { Some(schema) }
    }

    fn paging(&mut self, get: At<'a>, body: Option<At<'a>>) {
        let Some(paging) = get.get("x-paging") else {
            return;
        };
        self.only(paging, &["items", "identity", "together", "total", "with"]);
        // One of several operations need not say again what its endpoint says; the generator would notice.
        for name in ["count", "offset"].into_iter().filter(|_| get.name == "get") {
            let mut names = get.items_of("parameters").filter_map(|parameter| parameter.text("x-name"));
            let has_name = names.any(|known| known == name);
            self.check(has_name, paging, format_args!("no parameter has the x-name `{name}`: add it"));
        }
        let Some(body) = body else {
            return;
        };
        if let Some(total) = paging.get("total") {
            let is_property = property(self.spec, body, total.node.as_str()).is_some();
            self.check(is_property, total, "not a property of the answer: correct it");
        }
        let Some(item) = self.list(body, paging.get("items")) else {
            let message = "not an array: name one in the answer, or nothing where the answer is an array";
            return self.report(paging.key("items"), message);
        };
        let has_identity = paging.items_of("identity").next().is_some();
        self.check(has_identity, paging, "no `identity`: list the properties that tell items apart");
        for name in paging.items_of("identity") {
            let is_property = property(self.spec, item, name.node.as_str()).is_some();
            self.check(is_property, name, "not a property of the items: list their wire names");
        }
    }

    /// What the array holds that is the body, or the property of the body that is named.
    fn list(&self, body: At<'a>, name: Option<At<'a>>) -> Option<At<'a>> {
        let list = match name {
            Some(name) => resolve(self.spec, property(self.spec, body, name.node.as_str())?),
            None => body,
        };
        let items = list.get("items").filter(|_| list.text("type") == Some("array"))?;
        Some(resolve(self.spec, items))
    }

    fn table(&mut self, get: At<'a>, body: Option<At<'a>>) {
        let Some(table) = get.get("x-table") else {
            return self.needs(get, "x-table");
        };
        self.only(table, &["heading", "rows", "columns"]);
        let Some(body) = body else {
            return;
        };
        if let Some(heading) = table.get("heading") {
            self.cells(heading, body, None);
        }
        if let Some(columns) = table.get("columns") {
            match self.rows(get, table, body) {
                Some(Rows::Objects { item, key }) => self.cells(columns, item, key),
                // The two columns name the key and the value, in words of their own.
                Some(Rows::Scalars) => {
                    let two = columns.items().count() == 2;
                    self.check(two, columns, "of a map of plain values: write two names, for key and value");
                }
                // `paging` has reported it.
                None if get.has("x-paging") => {}
                None => self.report(columns, "no list in the answer, or several: name it as `rows`"),
            }
        }
    }

    /// What a table has a row for: the paged items, else what `rows` names, else the body, else the one list or
    /// map of objects in it.
    fn rows(&self, get: At<'a>, table: At<'a>, body: At<'a>) -> Option<Rows<'a>> {
        if let Some(paging) = get.get("x-paging") {
            return self.list(body, paging.get("items")).map(|item| Rows::Objects { item, key: None });
        }
        let properties = all_properties(self.spec, body);
        if let Some(name) = table.text("rows") {
            let named = properties.into_iter().find(|property| property.text("x-name") == Some(name))?;
            return self.entries_of_list(named);
        }
        let lists = properties.into_iter().filter_map(|property| self.entries_of_list(property));
        match lists.filter(|rows| matches!(rows, Rows::Objects { .. })).collect::<Vec<_>>()[..] {
            [only] => Some(only),
            _ => self.entries_of_list(body),
        }
    }

    /// What a list or map holds.
    fn entries_of_list(&self, schema: At<'a>) -> Option<Rows<'a>> {
        let schema = resolve(self.spec, schema);
        let items = match schema.text("type") {
            Some("array") => schema.get("items")?,
            _ => schema.get("additionalProperties").filter(|rest| rest.node.as_bool().is_none())?,
        };
        let items = resolve(self.spec, items);
        match items.text("type") {
            Some("object") => Some(Rows::Objects { item: items, key: schema.text("x-key") }),
            _ => schema.has("additionalProperties").then_some(Rows::Scalars),
        }
    }

    /// Each cell is a path of readable names, with dots between; or `gameId`, say, for the key of a map.
    fn cells(&mut self, cells: At<'a>, schema: At<'a>, key: Option<&str>) {
        self.check(matches!(cells.node.value, Value::Sequence(_)), cells, "write a list of x-names");
        for cell in cells.items() {
            let path = cell.node.as_str().unwrap_or_default();
            let end = path.split('.').try_fold(schema, |object, name| {
                let properties = all_properties(self.spec, resolve(self.spec, object));
                properties.into_iter().find(|property| property.text("x-name") == Some(name))
            });
            let is_key = key.is_some_and(|key| path.strip_suffix("Id") == Some(key));
            self.check(
                end.is_some() || is_key,
                cell,
                format_args!("no property has the x-name `{path}`: correct it"),
            );
        }
    }
}

/// What a table has rows of.
#[derive(Clone, Copy)]
enum Rows<'a> {
    /// Objects, of a list or of a map with such a key.
    Objects { item: At<'a>, key: Option<&'a str> },
    /// A map of plain values.
    Scalars,
}

/// Whether `text` is `get`, as it is written there, and a name in UpperCamelCase.
fn is_get_and_name(text: &str, get: &str) -> bool {
    let name = text.strip_prefix(get).unwrap_or_default();
    name.starts_with(|c: char| c.is_ascii_uppercase()) && is_alphanumeric(name)
}
