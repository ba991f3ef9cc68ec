//! Rules for paths, operations, parameters and responses.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::Lint;
use super::resolve::{parameters, readable_name, resolve};
use crate::spec::at::At;
use crate::spec::document::is_type_name;
use crate::spec::json::is_json;
use crate::spec::{jsonapi, names};

/// What every operation can answer besides what the root document says for all.
const SUCCESS: &str = "200";

const MAX_SUMMARY: usize = 80;

/// The examples of a good answer: with much in it, and with as little as there can be.
const SHOWN: [&str; 2] = ["full", "empty"];

/// Names that `ra` has for options of its own, and requests for methods.
const RESERVED: &str = "all allowPlainHttp baseUrl cache call client color columns deadline demo format help items json limit \
    noPager noRetry options output pages rateLimit retry send timeout utc verbose";

impl<'a> Lint<'a> {
    /// A file in paths/.
    pub(super) fn path(&mut self, path: At<'a>) {
        if let Err(error) = self.spec.url(path.file) {
            self.report(path, error);
        }
        let operations: Vec<_> = path.entries().filter(|key| !key.name.starts_with("x-")).collect();
        self.check(!operations.is_empty(), path, "no operation: add `get`");
        operations.into_iter().for_each(|operation| self.operation(operation));
    }

    fn operation(&mut self, operation: At<'a>) {
        self.names(operation);
        self.tags(operation);
        self.check_of_key(operation);
        self.parameters(operation);
        self.responses(operation);
        match operation.get("x-operations") {
            Some(several) => several.items().for_each(|one| self.one_of_several(operation, one)),
            None => {
                let body = self.success(operation);
                self.paging(operation, body);
                self.split(operation, body);
                self.table(operation, body);
            }
        }
    }

    /// One of the operations that an endpoint is.
    fn one_of_several(&mut self, endpoint: At<'a>, one: At<'a>) {
        self.names(one);
        for chosen in one.items_of("parameters") {
            let name = chosen.text("name");
            let is_known = endpoint.items_of("parameters").any(|parameter| parameter.text("name") == name);
            self.check(is_known, chosen, "not a parameter of the endpoint: describe it there");
            if let Some(schema) = chosen.get("schema") {
                self.parameter_schema(schema);
            }
        }
        self.distinct(one.items_of("parameters").map(|chosen| {
            let mut described = endpoint.items_of("parameters");
            let described = described.find(|parameter| parameter.text("name") == chosen.text("name"));
            let own = chosen.text("x-rust-name").or(chosen.text("x-name")).map(str::to_owned);
            (chosen, own.or(described.map(given_name)).unwrap_or_default())
        }));
        let examples = endpoint.below(&["responses", SUCCESS]).and_then(json);
        let examples = examples.and_then(|media| media.get("examples"));
        for name in SHOWN {
            let example = one.get("examples").and_then(|examples| examples.text(name));
            let is_there = example.zip(examples).is_some_and(|(name, examples)| examples.has(name));
            let message = format_args!("`{name}` in `examples` names no example of the endpoint");
            self.check(is_there, one, message);
        }
        let Some(response) = one.get("response") else { return };
        let body = Some(resolve(self.spec, response));
        self.paging(one, body);
        self.table(one, body);
    }

    /// The request by which a key is checked takes nothing, and there is one.
    fn check_of_key(&mut self, operation: At<'a>) {
        if !operation.is_true("x-check") {
            return;
        }
        let at = operation.key("x-check");
        let is_free = !parameters(self.spec, operation).any(|parameter| parameter.is_true("required"));
        self.check(is_free, at, "the operation has a required parameter: choose another");
        if let Some(first) = self.checks.replace(at) {
            self.report(at, format_args!("a second one, after {}: remove it", first.place()));
        }
    }

    /// What an operation is called, in code and in words.
    fn names(&mut self, operation: At<'a>) {
        self.text(operation, "description");
        self.summary(operation);
        let Some(id) = self.text(operation, "operationId") else { return };
        let place = operation.key("operationId");
        let is_get_and_name = id.strip_prefix("get").is_some_and(is_type_name);
        self.check(is_get_and_name, place, format_args!("`{id}` is not of the form `getName`"));
        if let Some(first) = self.operation_ids.insert(id, place) {
            self.report(place, format_args!("`{id}` is taken, at {}: choose another", first.place()));
        }
    }

    /// A summary is one short line, for lists of commands and methods.
    fn summary(&mut self, operation: At<'a>) {
        let Some(summary) = self.text(operation, "summary") else { return };
        let place = operation.key("summary");
        self.check(!summary.contains('\n'), place, "more than one line: shorten it");
        self.check(!summary.ends_with('.'), place, "a full stop at the end: remove it");
        let is_short = summary.chars().count() <= MAX_SUMMARY;
        self.check(is_short, place, format_args!("more than {MAX_SUMMARY} characters: shorten it"));
    }

    fn tags(&mut self, operation: At<'a>) {
        let one = operation.items_of("tags").count() == 1;
        self.check(one, operation.key("tags"), "one tag is needed: write `tags: [Name]`");
        for tag in operation.items_of("tags") {
            let mut declared = self.spec.root.top().items_of("tags").filter_map(|tag| tag.text("name"));
            let is_declared = declared.any(|name| Some(name) == tag.node.as_str());
            self.check(is_declared, tag, "not one of the tags in openapi.yaml: correct it, or add it there");
        }
    }

    fn parameters(&mut self, operation: At<'a>) {
        let mut wire_names = self.credentials();
        for at in parameters(self.spec, operation) {
            let wire_name = self.text(at, "name").unwrap_or("parameter");
            let at = At { name: wire_name, ..at };
            let is_free = !wire_names.contains(&wire_name);
            self.check(is_free, at, "the name is taken, by another parameter or a credential");
            wire_names.push(wire_name);
            let by_rule = names::of_parameter(wire_name);
            // Whether it is taken, the last check tells.
            self.readable_name(at, &by_rule, &mut Vec::new());
            let is_word = at.has("x-name") || by_rule.len() > 1;
            self.check(is_word, at, "a letter is no name: write one as `x-name`");
            // Others are looked at where they are.
            if at.file.folder == "paths" {
                self.parameter(at);
            }
        }
        let spec = self.spec;
        self.distinct(parameters(spec, operation).map(|at| (at, given_name(at))));
    }

    /// No two parameters of an operation have the same name in Rust and for `ra`.
    fn distinct(&mut self, parameters: impl Iterator<Item = (At<'a>, String)>) {
        let mut taken = BTreeMap::new();
        for (at, name) in parameters {
            let place = at.text("x-rust-name").map_or(at, |_| at.key("x-rust-name"));
            if let Some(first) = taken.insert(name.to_snake_case(), at.text("name").unwrap_or_default()) {
                let message = format_args!("the parameter `{first}` is called `{name}`, too: rename one");
                self.report(place, message);
            }
        }
    }

    /// The names under which the security schemes send something.
    fn credentials(&self) -> Vec<&'a str> {
        let schemes = self.spec.root.top().below(&["components", "securitySchemes"]);
        schemes.into_iter().flat_map(At::entries).filter_map(|scheme| scheme.text("name")).collect()
    }

    pub(super) fn parameter(&mut self, at: At<'a>) {
        self.text(at, "description");
        let name = given_name(at);
        let message = format_args!(
            "`{name}` is an option of `ra` or a method of requests: write another `x-rust-name`"
        );
        self.check(!RESERVED.split(' ').any(|reserved| reserved == name), at, message);
        let Some(schema) = at.get("schema") else { return };
        self.parameter_schema(At { name: at.name, ..schema });
        for value in at.get("example").into_iter().chain(schema.get("default")) {
            self.example(schema, value);
        }
        if !at.is_true("required") && !resolve(self.spec, schema).has("default") && !schema.has("default") {
            let says = at.text("x-default").is_some_and(|text| !text.trim().is_empty());
            let message =
                "optional: add `default` to the schema, or say in `x-default` what happens without it";
            self.check(says, at, message);
        }
    }

    fn responses(&mut self, operation: At<'a>) {
        let Some(responses) = operation.get("responses") else { return self.needs(operation, "responses") };
        self.needs(responses, SUCCESS);
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
        self.text(at, "description");
        for part in at.entries_of("headers").chain(at.entries_of("content")) {
            let Some(schema) = part.get("schema") else { continue };
            self.schema(schema);
            if let Some(example) = part.get("example") {
                self.example(schema, example);
            }
        }
        // Those of documents of JSON:API are made of their resources.
        let Some(json) = json(at).filter(|json| json.name != jsonapi::MEDIA_TYPE) else { return };
        self.check(json.entries_of("examples").next().is_some(), json, "no `examples`: add one");
        for example in json.entries_of("examples") {
            if let (Some(schema), Some(value)) = (json.get("schema"), example.get("value")) {
                self.example(schema, value);
            }
        }
    }

    /// The schema of a good answer: of several, the first that does not mean something else.
    fn success(&mut self, operation: At<'a>) -> Option<At<'a>> {
        let response = self.spec.follow(operation.below(&["responses", SUCCESS])?);
        let media = json(response).unwrap_or(response);
        for name in SHOWN.into_iter().filter(|_| media.name != jsonapi::MEDIA_TYPE) {
            let has_example = media.entries_of("examples").any(|example| example.name == name);
            let message = format_args!("no example `{name}` of `application/json`: add it");
            self.check(has_example, media.key("examples"), message);
        }
        let schema = resolve(self.spec, media.get("schema")?);
        if !schema.has("oneOf") {
            return Some(schema);
        }
        let choices = schema.items_of("oneOf").map(|choice| resolve(self.spec, choice));
        let (others, bodies): (Vec<_>, Vec<_>) = choices.partition(|choice| choice.has("x-means"));
        // Bodies are compared with it.
        others.into_iter().for_each(|other| self.needs(other, "example"));
        bodies.first().copied()
    }
}

/// The name of a parameter in Rust, in camelCase.
fn given_name(parameter: At<'_>) -> String {
    parameter.text("x-rust-name").map_or_else(|| readable_name(parameter), str::to_owned)
}

fn json(response: At<'_>) -> Option<At<'_>> {
    response.entries_of("content").find(|media| is_json(media.name))
}
