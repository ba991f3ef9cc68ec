//! Rules for `x-table`, which names properties of the answer.

use super::resolve::{
    all_properties, parameters, plain_property, property, readable_name, readable_property, resolve,
};
use super::{Lint, is_mapping};
use crate::spec::at::At;

/// What a table has rows of.
#[derive(Clone, Copy)]
enum Rows<'a> {
    /// Objects, of a list or of a map with such a key.
    Objects { item: At<'a>, key: Option<&'a str> },
    /// A map of plain values.
    Scalars,
}

impl<'a> Lint<'a> {
    /// What the array holds that is the body, or the property of the body that is named.
    pub(super) fn list(&self, body: At<'a>, name: Option<At<'a>>) -> Option<At<'a>> {
        let list = match name {
            Some(name) => resolve(self.spec, property(self.spec, body, name.node.as_str())?),
            None => body,
        };
        let items = list.get("items").filter(|_| list.text("type") == Some("array"))?;
        Some(resolve(self.spec, items))
    }

    pub(super) fn table(&mut self, operation: At<'a>, body: Option<At<'a>>) {
        let Some(table) = operation.get("x-table") else { return self.needs(operation, "x-table") };
        for parameter in table.entries_of("with") {
            let mut names = parameters(self.spec, operation).map(readable_name);
            // One of several operations need not repeat the parameters of its endpoint.
            let is_known = names.any(|name| name == parameter.name) || !operation.has("responses");
            self.check(is_known, parameter, "no parameter has this x-name: correct it");
        }
        let Some(body) = body else { return };
        if let Some(heading) = table.get("heading") {
            self.cells(heading, body, None);
        }
        let Some(columns) = table.get("columns") else { return };
        match self.rows(operation, table, body) {
            Some(Rows::Objects { item, key }) => self.cells(columns, item, key),
            // The two columns name the key and the value, in words of their own.
            Some(Rows::Scalars) => {
                let two = columns.items().count() == 2;
                self.check(two, columns, "of a map of plain values: write two names, for key and value");
            }
            // `paging` has reported it.
            None if operation.has("x-paging") => {}
            None => self.report(columns, "no list in the answer, or several: name it as `rows`"),
        }
    }

    /// What a table has a row for: the paged items, else what `rows` names, else the body, else the one list or map of
    /// objects in it.
    fn rows(&self, operation: At<'a>, table: At<'a>, body: At<'a>) -> Option<Rows<'a>> {
        if let Some(paging) = operation.get("x-paging") {
            return self.list(body, paging.get("items")).map(|item| Rows::Objects { item, key: None });
        }
        if let Some(name) = table.text("rows") {
            let step = |object, name| readable_property(self.spec, resolve(self.spec, object), name);
            return self.entries_of_list(name.split('.').try_fold(body, step)?);
        }
        let lists =
            all_properties(self.spec, body).into_iter().filter_map(|property| self.entries_of_list(property));
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
            _ => schema.get("additionalProperties").filter(|rest| is_mapping(*rest))?,
        };
        let items = resolve(self.spec, items);
        match items.text("type") {
            Some("object") => Some(Rows::Objects { item: items, key: schema.text("x-key") }),
            _ => schema.has("additionalProperties").then_some(Rows::Scalars),
        }
    }

    /// Each cell is a path of readable names, with dots between; or `gameId`, say, for the key of a map. Its label may follow.
    fn cells(&mut self, cells: At<'a>, schema: At<'a>, key: Option<&str>) {
        self.check(cells.node.kind() == "array", cells, "write a list of readable names");
        for cell in cells.items() {
            let labelled = cell.entries().next().map(|entry| entry.name);
            let path = cell.node.as_str().or(labelled).unwrap_or_default();
            let step = |object, name| plain_property(self.spec, object, name);
            let end = path.split('.').try_fold(schema, step);
            let is_key = key.is_some_and(|key| path.strip_suffix("Id") == Some(key));
            let message = format_args!("no property has the readable name `{path}`: correct it");
            self.check(end.is_some() || is_key, cell, message);
        }
    }
}
