//! Rules for `x-paging` and `x-split`, which make one list of several answers.

use super::Lint;
use super::resolve::{parameters, property, resolve};
use crate::spec::at::At;

/// The keys that one way of paging has and the other has not.
const OF_OFFSET: [&str; 4] = ["identity", "together", "total", "with"];
const OF_TIME: [&str; 6] = ["cap", "time", "from", "to", "minutes", "beyond"];

impl<'a> Lint<'a> {
    pub(super) fn paging(&mut self, operation: At<'a>, body: Option<At<'a>>) {
        let Some(paging) = operation.get("x-paging") else { return };
        let is_by_time = paging.text("by") == Some("time");
        for key in if is_by_time { &OF_OFFSET[..] } else { &OF_TIME[..] } {
            let message = "not for a list that is paged so: remove it";
            self.check(!paging.has(key), paging.key(key), message);
        }
        match is_by_time {
            true => self.bounds(operation, paging),
            false => self.window(operation, paging, body),
        }
        let Some(body) = body else { return };
        let Some(item) = self.list(body, paging.get("items")) else {
            let message = "not an array: name one in the answer, or leave it out if the answer is an array";
            return self.report(paging.key("items"), message);
        };
        if !is_by_time {
            let has_identity = paging.items_of("identity").next().is_some();
            self.check(has_identity, paging, "no `identity`: list the properties that tell items apart");
        }
        for name in paging.items_of("identity").chain(paging.get("time")) {
            let is_property = property(self.spec, item, name.node.as_str()).is_some();
            self.check(is_property, name, "not a property of the items: list their wire names");
        }
    }

    /// What bounds a page by offset.
    fn window(&mut self, operation: At<'a>, paging: At<'a>, body: Option<At<'a>>) {
        // One of several operations need not repeat the parameters of its endpoint.
        for name in ["count", "offset"].into_iter().filter(|_| operation.has("responses")) {
            let found =
                parameters(self.spec, operation).find(|parameter| parameter.text("x-name") == Some(name));
            self.check(found.is_some(), paging, format_args!("no parameter has the x-name `{name}`: add it"));
        }
        if let Some((total, body)) = paging.get("total").zip(body) {
            let is_property = property(self.spec, body, total.node.as_str()).is_some();
            self.check(is_property, total, "not a property of the answer: correct it");
        }
    }

    /// What bounds a list by time.
    fn bounds(&mut self, operation: At<'a>, paging: At<'a>) {
        self.needs(paging, "cap");
        self.text(paging, "time");
        let is_recent = paging.has("minutes") || paging.has("beyond");
        let keys = if is_recent { ["minutes", "beyond"] } else { ["from", "to"] };
        for key in keys {
            self.text(paging, key);
        }
        let both = is_recent && (paging.has("from") || paging.has("to"));
        self.check(!both, paging, "write `from` and `to`, or `minutes` and `beyond`");
        for name in ["from", "to", "minutes"].into_iter().filter_map(|key| paging.get(key)) {
            let mut parameters = parameters(self.spec, operation);
            let found = parameters.find(|parameter| parameter.text("name") == name.node.as_str());
            self.check(found.is_some(), name, "not a parameter: write its name on the wire");
            let is_time = |schema: At<'_>| schema.text("format") == Some("unix-time");
            let is_good = name.name == "minutes"
                || found.is_none_or(|found| {
                    found.is_true("required") && found.get("schema").is_some_and(is_time)
                });
            self.check(is_good, name, "not a required parameter of the format `unix-time`");
        }
    }

    /// A list that takes several requests is required, has a limit, and the answer is a map by its entries.
    pub(super) fn split(&mut self, operation: At<'a>, body: Option<At<'a>>) {
        let parameters = parameters(self.spec, operation).filter(|parameter| parameter.is_true("x-split"));
        for (index, parameter) in parameters.enumerate() {
            let at = parameter.key("x-split");
            self.check(index == 0, at, "a second one: a request can be split by one list only");
            self.check(parameter.is_true("required"), at, "the parameter is not required");
            let Some(schema) = parameter.get("schema") else { continue };
            self.check(schema.has("maxItems"), at, "no `maxItems` says how many a request takes: add it");
            let id = schema.get("items").and_then(|items| resolve(self.spec, items).text("x-id"));
            let is_map = id.is_some() && body.is_some_and(|body| body.text("x-key") == id);
            self.check(is_map, at, "the answer is no map whose `x-key` is the `x-id` of the list");
        }
    }
}
