//! Rules for `x-paging`.

use super::Lint;
use super::resolve::{property, resolve};
use crate::spec::at::At;

impl<'a> Lint<'a> {
    pub(super) fn paging(&mut self, operation: At<'a>, body: Option<At<'a>>) {
        let Some(paging) = operation.get("x-paging") else { return };
        // One of several operations need not repeat the parameters of its endpoint.
        for name in ["count", "offset"].into_iter().filter(|_| operation.has("responses")) {
            let found =
                operation.items_of("parameters").find(|parameter| parameter.text("x-name") == Some(name));
            self.check(found.is_some(), paging, format_args!("no parameter has the x-name `{name}`: add it"));
        }
        let Some(body) = body else { return };
        if let Some(total) = paging.get("total") {
            let is_property = property(self.spec, body, total.node.as_str()).is_some();
            self.check(is_property, total, "not a property of the answer: correct it");
        }
        let Some(item) = self.list(body, paging.get("items")) else {
            let message = "not an array: name one in the answer, or leave it out if the answer is an array";
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
    pub(super) fn list(&self, body: At<'a>, name: Option<At<'a>>) -> Option<At<'a>> {
        let list = match name {
            Some(name) => resolve(self.spec, property(self.spec, body, name.node.as_str())?),
            None => body,
        };
        let items = list.get("items").filter(|_| list.text("type") == Some("array"))?;
        Some(resolve(self.spec, items))
    }
}
