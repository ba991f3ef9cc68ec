//! Documents of JSON:API: resources, what they refer to, and the pages of a list.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::facts::Facts;
use super::fault::Fault;
use super::query::Query;
use super::row::{Kind, Node, Related, has};
use crate::answers::facts::collation;

/// The host of the addresses in resources.
const HOST: &str = "https://api.retroachievements.org";

/// A list's order and size, unless the request has others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paging {
    pub(super) sort: Option<&'static str>,
    pub(super) size: u64,
    /// Whether the rows are in their final order, whatever the request says.
    pub(super) is_sorted: bool,
    /// Whether the server counts the rows.
    pub(super) is_counted: bool,
    /// The filter with which a list without a page is its first row alone.
    pub(super) singular: Option<&'static str>,
}

/// Writes documents for one request.
pub(super) struct Writer<'r, 'w> {
    pub(super) facts: &'r Facts<'w>,
    pub(super) query: &'r Query,
    included: Vec<Value>,
    seen: BTreeSet<(&'static str, String)>,
}

impl<'r, 'w> Writer<'r, 'w> {
    pub(super) fn new(facts: &'r Facts<'w>, query: &'r Query) -> Self {
        Self { facts, query, included: Vec::new(), seen: BTreeSet::new() }
    }

    /// A page of a list. `url` is that of the list, without a query.
    pub(super) fn list(
        mut self,
        rows: Vec<Node<'w>>,
        kind: &Kind,
        paging: Paging,
        url: &str,
    ) -> Result<Value, Fault> {
        let mut rows = self.filtered(rows, kind)?;
        // After a plus, the server looks for a column of that name.
        if self.query.list("sort").iter().any(|key| key.starts_with('+')) {
            return Err(Fault::Server);
        }
        if !paging.is_sorted {
            self.sort(&mut rows, paging);
        }
        let is_singular = paging.singular.is_some_and(|filter| self.query.filter(filter).is_some());
        if is_singular && !self.query.has_page() {
            return Ok(self.one(rows.first()));
        }
        let (number, size) = self.query.page(paging.size);
        let total = rows.len() as u64;
        let before = (number - 1).saturating_mul(size).min(total);
        let page = rows.iter().skip(usize::try_from(before).unwrap_or(usize::MAX));
        let page: Vec<_> = page.take(usize::try_from(size).unwrap_or(usize::MAX)).collect();
        let data: Vec<_> = page.iter().map(|row| self.primary(row)).collect();
        let last = total.div_ceil(size).max(1);
        let (from, to) = if page.is_empty() { (0, 0) } else { (before + 1, before + page.len() as u64) };
        let mut meta = json!({ "currentPage": number, "from": from, "lastPage": last, "perPage": size, "to": to, "total": total });
        let link = |number| json!(format!("{url}?{}", self.query.link(number, size, paging.sort)));
        let mut links = json!({ "first": link(1), "last": link(last) });
        if number > 1 {
            links["prev"] = link(number - 1);
        }
        if number < last {
            links["next"] = link(number + 1);
        }
        if !paging.is_counted {
            [&mut meta, &mut links].into_iter().filter_map(Value::as_object_mut).for_each(|map| {
                ["lastPage", "total", "last"].into_iter().for_each(|name| drop(map.remove(name)));
            });
        }
        Ok(self.finish(json!({ "meta": { "page": meta }, "jsonapi": { "version": "1.0" }, "links": links, "data": data })))
    }

    /// A document of one resource; its data is null if a filter leaves nothing.
    pub(super) fn show(self, row: Node<'w>, kind: &Kind) -> Result<Value, Fault> {
        let rows = self.filtered(vec![row], kind)?;
        Ok(self.one(rows.first()))
    }

    fn one(mut self, row: Option<&Node<'w>>) -> Value {
        let jsonapi = json!({ "version": "1.0" });
        let Some(row) = row else { return json!({ "jsonapi": jsonapi, "data": null }) };
        let data = self.primary(row);
        let links = json!({ "self": data["links"]["self"] });
        self.finish(json!({ "jsonapi": jsonapi, "links": links, "data": data }))
    }

    fn finish(self, mut document: Value) -> Value {
        if !self.included.is_empty() {
            document["included"] = self.included.into();
        }
        document
    }

    fn filtered(&self, mut rows: Vec<Node<'w>>, kind: &Kind) -> Result<Vec<Node<'w>>, Fault> {
        for filter in kind.filters {
            let Some(given) = self.query.filter(filter.name) else { continue };
            let test = filter.test(&given)?;
            rows.retain(|row| match filter.name {
                "id" => test.keeps(&row.id().into()),
                name => test.keeps(&row.fact(self.facts, name)),
            });
        }
        Ok(rows)
    }

    /// Sorts by what the request asks for, and rows that are equal by ID.
    fn sort(&self, rows: &mut Vec<Node<'w>>, paging: Paging) {
        let mut keys = self.query.list("sort");
        if keys.is_empty() {
            keys = paging.sort.map_or(Vec::new(), |keys| keys.split(',').collect());
        }
        let keys: Vec<_> =
            keys.iter().map(|key| (key.trim_start_matches('-'), key.starts_with('-'))).collect();
        // What is not counted is not sorted by ID either: rows come as the index has them.
        let is_reversed = !paging.is_counted && keys.first().is_some_and(|(_, descends)| *descends);
        let of = |row: &Node<'w>| {
            let value = |name: &str| if name == "id" { row.order() } else { row.key(self.facts, name) };
            let values = keys.iter().map(|(name, _)| Key::of(&value(name)));
            (values.collect::<Vec<_>>(), Key::of(&row.order()))
        };
        let mut keyed: Vec<_> = rows.drain(..).map(|row| (of(&row), row)).collect();
        keyed.sort_by(|((one, one_id), _), ((other, other_id), _)| {
            let pairs = one.iter().zip(other).zip(&keys);
            let mut orders = pairs.map(|((one, other), (_, descends))| {
                let order = one.compare(other);
                if *descends { order.reverse() } else { order }
            });
            let by_id = one_id.compare(other_id);
            let by_id = if is_reversed { by_id.reverse() } else { by_id };
            orders.find(|order| order.is_ne()).unwrap_or(by_id)
        });
        rows.extend(keyed.into_iter().map(|(_, row)| row));
    }

    fn primary(&mut self, row: &Node<'w>) -> Value {
        let paths = self.query.list("include");
        self.resource(row, &paths)
    }

    fn resource(&mut self, row: &Node<'w>, paths: &[&str]) -> Value {
        let kind = row.kind();
        let fields = self.query.fields(kind.name);
        let is_asked = |name: &str| fields.as_ref().is_none_or(|fields| fields.contains(&name));
        let mut attributes = row.attributes(self.facts);
        if let Some(attributes) = attributes.as_object_mut() {
            attributes.retain(|name, _| is_asked(name));
        }
        let mut resource = json!({ "type": kind.name, "id": row.id() });
        if attributes.as_object().is_none_or(|attributes| !attributes.is_empty()) {
            resource["attributes"] = attributes;
        }
        let relations = kind.relations.split_ascii_whitespace().filter(|name| is_asked(name));
        let relationships: Map<_, _> =
            relations.filter_map(|name| self.relationship(row, name, paths)).collect();
        if !relationships.is_empty() {
            resource["relationships"] = relationships.into();
        }
        let links =
            row.links().into_iter().map(|(name, path)| (name.to_owned(), json!(format!("{HOST}/{path}"))));
        let links: Map<_, _> = links.collect();
        if !links.is_empty() {
            resource["links"] = links.into();
        }
        resource
    }

    fn relationship(&mut self, row: &Node<'w>, name: &str, paths: &[&str]) -> Option<(String, Value)> {
        let below: Vec<_> =
            paths.iter().filter_map(|path| path.strip_prefix(name)?.strip_prefix('.')).collect();
        let is_included = !below.is_empty() || paths.contains(&name);
        if !is_included && !has(row.kind().always, name) {
            return None;
        }
        let related = row.related(self.facts, name);
        let mut refer = |to: &Node<'w>| {
            let identifier = json!({ "type": to.kind().name, "id": to.id() });
            if is_included && self.seen.insert((to.kind().name, to.id())) {
                let place = self.included.len();
                self.included.push(Value::Null);
                self.included[place] = self.resource(to, &below);
            }
            identifier
        };
        let data = match &related {
            Related::One(to) => to.as_ref().map_or(Value::Null, refer),
            Related::Many(all) => all.iter().map(&mut refer).collect(),
            Related::Absent => return None,
        };
        Some((name.to_owned(), json!({ "data": data })))
    }
}

/// What rows are sorted by: nothing before numbers before texts.
enum Key {
    Nothing,
    Number(f64),
    Text(Vec<(bool, char)>),
}

impl Key {
    fn of(value: &Value) -> Self {
        match value {
            Value::Bool(value) => Self::Number(f64::from(u8::from(*value))),
            Value::Number(number) => Self::Number(number.as_f64().unwrap_or_default()),
            Value::String(text) => Self::Text(collation(text)),
            _ => Self::Nothing,
        }
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Nothing, Self::Nothing) => Ordering::Equal,
            (Self::Nothing, _) => Ordering::Less,
            (_, Self::Nothing) => Ordering::Greater,
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            (Self::Number(_), Self::Text(_)) => Ordering::Less,
            (Self::Text(_), Self::Number(_)) => Ordering::Greater,
        }
    }
}
