//! What the user chose to see: which columns, in which order, and how many entries.

use std::cmp::Ordering;

use clap::{Arg, ArgMatches, value_parser};
use serde_json::Value;

use crate::cell::Show;
use crate::document;
use crate::endpoint::{Column, Endpoint};
use crate::failure::Failure;
use crate::near;
use crate::options::Format;

/// `--columns`, `--sort` and `--limit`.
#[derive(Debug, Default)]
pub(crate) struct Choice {
    columns: Vec<String>,
    sort: Vec<Key>,
    pub(crate) limit: Option<usize>,
}

/// What entries are sorted by: `points`, or `-points` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    path: String,
    descending: bool,
}

const HEADING: &str = "Output";

/// The options of an endpoint. One that has a parameter `sort` is sorted by the server.
pub(crate) fn options(endpoint: &Endpoint) -> Vec<Arg> {
    let option =
        |name: &'static str, value| Arg::new(name).long(name).value_name(value).help_heading(HEADING);
    let list = |name, value| option(name, value).value_delimiter(',').num_args(1);
    let columns = list("columns", "NAME,…")
        .help("Columns of table, csv or tsv: any properties of the json, such as `game.title`");
    let sort = list("sort", "NAME,…")
        .allow_hyphen_values(true)
        .help("Sort the entries that were read; `-points` puts the largest first");
    let limit = option("limit", "NUMBER")
        .value_parser(value_parser!(u32).range(1..))
        .help("Read this many entries, in as many pages as it takes");
    let has = |name: &str| endpoint.parameters.iter().any(|parameter| parameter.name == name);
    let options = [(columns, true), (sort, true), (limit, endpoint.paged)];
    let is_free = |(arg, fits): &(Arg, bool)| *fits && !has(arg.get_id().as_str());
    options.into_iter().filter(is_free).map(|(arg, _)| arg).collect()
}

impl Choice {
    pub(crate) fn of(matches: &ArgMatches, endpoint: &Endpoint, format: Format) -> Result<Self, Failure> {
        let has = |name: &str| endpoint.parameters.iter().any(|parameter| parameter.name == name);
        let texts = |name: &str| -> Vec<String> {
            let found = matches.try_get_many::<String>(name).ok().flatten().filter(|_| !has(name));
            found.into_iter().flatten().cloned().collect()
        };
        let limit = matches.try_get_one::<u32>("limit").ok().flatten().filter(|_| !has("limit"));
        let columns = texts("columns");
        if !columns.is_empty() && matches!(format, Format::Json | Format::JsonLines) {
            return Err(Failure::usage(
                "--columns is for --format table, csv or tsv; json has all properties",
            ));
        }
        let sort = texts("sort").iter().map(|text| Key::parse(text)).collect();
        Ok(Self { columns, sort, limit: limit.map(|limit| *limit as usize) })
    }

    pub(crate) fn has_columns(&self) -> bool {
        !self.columns.is_empty()
    }

    pub(crate) fn is_sorted(&self) -> bool {
        !self.sort.is_empty()
    }

    /// The paths of the chosen columns.
    pub(crate) fn paths(&self) -> &[String] {
        &self.columns
    }

    /// The columns of the table.
    pub(crate) fn columns<'a>(&'a self, endpoint: &'a Endpoint) -> Vec<Column<'a>> {
        if self.columns.is_empty() {
            return endpoint.columns.to_vec();
        }
        let known =
            |path: &str| endpoint.columns.iter().chain(endpoint.heading).find(|column| column.path == path);
        let unknown = |path| Column { path, label: None, words: &[], show: Show::Text };
        self.columns.iter().map(|path| known(path).copied().unwrap_or_else(|| unknown(path))).collect()
    }

    /// Complains about a name that is no property of an entry.
    pub(crate) fn check(&self, entry: &Value) -> Result<(), Failure> {
        let sorted = self.sort.iter().map(|key| &key.path);
        match self.columns.iter().chain(sorted).find(|path| !document::has(entry, path)) {
            None => Ok(()),
            Some(path) => {
                let known = document::paths(entry);
                let near = near::suggestion(path, known.iter().map(String::as_str));
                let names = near.unwrap_or_else(|| format!("there are {}", known.join(", ")));
                Err(Failure::usage(format!("no property is called `{path}`; {names}")))
            }
        }
    }

    pub(crate) fn compare(&self, one: &Value, other: &Value) -> Ordering {
        let compare = |key: &Key| {
            let (one, other) = (document::at(one, &key.path), document::at(other, &key.path));
            // What is missing comes last, whichever comes first.
            let missing = one.is_null().cmp(&other.is_null());
            let order = document::compare(one, other);
            missing.then(if key.descending { order.reverse() } else { order })
        };
        self.sort.iter().map(compare).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

impl Key {
    fn parse(text: &str) -> Self {
        match text.strip_prefix('-') {
            Some(path) => Self { path: path.to_string(), descending: true },
            None => Self { path: text.to_string(), descending: false },
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sorted(sort: &[&str], values: Value) -> Vec<Value> {
        let sort = sort.iter().map(|text| Key::parse(text)).collect();
        let choice = Choice { sort, ..Choice::default() };
        let mut values = values.as_array().cloned().unwrap_or_default();
        values.sort_by(|one, other| choice.compare(one, other));
        values
    }

    #[test]
    fn numbers_and_texts_are_sorted_both_ways_and_what_is_missing_comes_last() {
        let values = json!([{ "a": 10 }, { "a": null }, { "a": 9.5 }, { "a": 2 }]);
        assert_eq!(
            sorted(&["a"], values.clone()),
            [json!({ "a": 2 }), json!({ "a": 9.5 }), json!({ "a": 10 }), json!({ "a": null })]
        );
        assert_eq!(
            sorted(&["-a"], values),
            [json!({ "a": 10 }), json!({ "a": 9.5 }), json!({ "a": 2 }), json!({ "a": null })]
        );
        let values =
            json!([{ "a": "b", "n": 1 }, { "a": "B", "n": 2 }, { "a": "a", "n": 3 }, { "a": "b", "n": 4 }]);
        let numbers = |values: Vec<Value>| values.iter().map(|value| value["n"].as_i64()).collect::<Vec<_>>();
        assert_eq!(numbers(sorted(&["a", "-n"], values)), [3, 4, 2, 1].map(Some));
    }

    #[test]
    fn names_that_are_none_are_answered_with_near_ones() {
        let choice = Choice { columns: vec!["game.tite".into()], ..Choice::default() };
        let entry = json!({ "game": { "title": "Sonic", "id": 1 }, "entry": null });
        assert!(choice.check(&entry).unwrap_err().to_string().contains("`game.title`"));
        let choice = Choice { columns: vec!["entry.rank".into(), "game.id".into()], ..Choice::default() };
        assert!(choice.check(&entry).is_ok(), "what is null may have it elsewhere");
    }
}
