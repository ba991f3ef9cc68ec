//! Rules for the resources of JSON:API, in `resources/`.

use super::Lint;
use crate::spec::at::At;
use crate::spec::document::is_type_name;

impl<'a> Lint<'a> {
    /// A resource has a name for its type, which is that of its file, examples from which those of answers are made, and
    /// parameters that operations share.
    pub(super) fn resource(&mut self, at: At<'a>) {
        let has_name = at.text("title").is_some_and(is_type_name);
        self.check(has_name, at.key("title"), "no `title` in UpperCamelCase, which names the type: add it");
        let names = at.below(&["properties", "type", "enum"]).into_iter().flat_map(At::items);
        let is_file = names.map(|name| name.node.as_str()).eq([Some(at.file.name.as_str())]);
        self.check(is_file, at, "the `enum` of its `type` is not the name of the file");
        for name in ["full", "empty"] {
            let example = at.below(&["x-examples", name]);
            self.check(example.is_some(), at.key("x-examples"), format_args!("no `{name}`: add it"));
            for part in example.into_iter().flat_map(At::entries) {
                match at.below(&["properties", part.name]) {
                    Some(schema) => self.example(schema, part),
                    None => self.report(part, "not a property of the resource: remove it"),
                }
            }
        }
        for relationship in
            at.below(&["properties", "relationships"]).into_iter().flat_map(|of| of.entries_of("properties"))
        {
            let target = relationship.text("x-resource");
            let is_known = self.spec.folder("resources").any(|file| Some(file.name.as_str()) == target);
            self.check(is_known, relationship, "`x-resource` names no file in resources/");
        }
        at.entries_of("x-parameters").for_each(|parameter| self.parameter(parameter));
    }
}
