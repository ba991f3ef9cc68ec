//! Compares the description with the table of what the server takes, `spec/facts-v1.tsv`: nothing missing, nothing
//! extra. The table is made from the server's source, and not from the description.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::model::as_text;

/// A row of the table: a parameter of an operation. One without a parameter says that there are none.
struct Fact<'a> {
    endpoint: &'a str,
    operation: &'a str,
    parameter: &'a str,
    /// The name in the official clients; `-` where they do not offer it.
    name: &'a str,
    required: bool,
    default: &'a str,
    least: &'a str,
    most: &'a str,
    bad_value: &'a str,
}

/// What the expanded description and the table do not agree on.
pub fn compare(document: &Value, table: &str) -> Result<Vec<String>> {
    let facts = table.lines().skip(1).map(read).collect::<Result<Vec<_>>>()?;
    let mut differences = Vec::new();
    let mut known: BTreeMap<&str, (&str, Vec<&Fact<'_>>)> = BTreeMap::new();
    for fact in &facts {
        known.entry(fact.operation).or_insert((fact.endpoint, Vec::new())).1.push(fact);
    }
    let retired: BTreeSet<_> =
        facts.iter().filter(|fact| fact.bad_value == "retired").map(|fact| fact.endpoint).collect();
    known.remove("");
    for (key, item) in document["paths"].as_object().into_iter().flatten() {
        let operation = &item["get"];
        let path = key.split('#').next().unwrap_or_default();
        let endpoint = path.trim_start_matches('/').trim_end_matches(".php");
        let id = operation["operationId"].as_str().unwrap_or_default();
        if retired.contains(endpoint) {
            differences.push(format!("{endpoint} is retired, and is described"));
        }
        match known.remove(id) {
            Some((at, facts)) if at == endpoint => parameters(operation, id, &facts, &mut differences),
            Some((at, _)) => differences.push(format!("{id} is at {at}, not at {endpoint}")),
            None => differences.push(format!("{id} is described, and is not in the table")),
        }
    }
    differences.extend(known.keys().map(|id| format!("{id} is not described")));
    Ok(differences)
}

fn read(line: &str) -> Result<Fact<'_>> {
    let cells: Vec<_> = line.split('\t').collect();
    ensure!(cells.len() == 9, "a row of the table of facts has {} cells, not 9: {line}", cells.len());
    let [endpoint, operation, parameter, name, required, default, least, most, bad_value] =
        <[&str; 9]>::try_from(cells).ok().context("nine cells")?;
    Ok(Fact {
        endpoint,
        operation,
        parameter,
        name,
        required: required == "yes",
        default,
        least,
        most,
        bad_value,
    })
}

fn parameters(operation: &Value, id: &str, facts: &[&Fact<'_>], differences: &mut Vec<String>) {
    let described: Vec<_> = operation["parameters"].as_array().into_iter().flatten().collect();
    for fact in facts.iter().filter(|fact| !fact.parameter.is_empty()) {
        let found = described.iter().find(|parameter| parameter["name"] == fact.parameter);
        let place = format!("{id} `{}`", fact.parameter);
        match (found, fact.bad_value) {
            (Some(_), "ignored") => differences.push(format!("{place} is ignored, and is described")),
            (None, "ignored") => {}
            (None, _) => differences.push(format!("{place} is not described")),
            (Some(parameter), _) => one(parameter, fact, &place, differences),
        }
    }
    for parameter in described {
        let name = as_text(&parameter["name"]);
        if facts.iter().all(|fact| fact.parameter != name) {
            differences.push(format!("{id} `{name}` is described, and is not in the table"));
        }
    }
}

fn one(parameter: &Value, fact: &Fact<'_>, place: &str, differences: &mut Vec<String>) {
    let mut differ = |what: &str, described: &dyn Display, known: &dyn Display| {
        differences.push(format!("{place}: {what} {described} is described, and {known} is in the table"));
    };
    if parameter["required"] != fact.required {
        differ("required", &parameter["required"], &fact.required);
    }
    // What is always sent has no name, default or limits that matter.
    if parameter.get("x-value").is_some() {
        return;
    }
    let texts = |value: &Value| if value.is_null() { String::new() } else { as_text(value) };
    let name = texts(&parameter["x-name"]);
    if fact.name != "-" && name != fact.name {
        differ("the name", &name, &fact.name);
    }
    let schema = &parameter["schema"];
    let default = texts(&schema["default"]);
    if !fact.required && fact.default != "all" && default != fact.default {
        differ("the default", &default, &fact.default);
    }
    // A least of 0 says that 0 is no error; the description need not offer it.
    let (least, most) = (texts(&schema["minimum"]), texts(&schema["maximum"]));
    if !matches!(fact.least, "" | "0") && !least.is_empty() && least != fact.least {
        differ("the least", &least, &fact.least);
    }
    if !fact.most.is_empty() && most != fact.most {
        differ("the most", &most, &fact.most);
    }
    let lenience = parameter["x-lenience"].as_str().unwrap_or("refused");
    if lenience != fact.bad_value {
        differ("for a bad value,", &lenience, &fact.bad_value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TABLE: &str = "endpoint\toperation\tparameter\tname\trequired\tdefault\tleast\tmost\tbad value\n\
        API_GetA\tgetA\ti\tgameId\tyes\t\t\t\tcast\n\
        API_GetA\tgetA\tc\tcount\tno\t50\t1\t500\trefused\n\
        API_GetA\tgetA\th\thardcore\tno\t\t\t\tignored\n\
        API_GetB\tgetB\t\t\t\t\t\t\t\n\
        API_GetOld\t\t\t\t\t\t\t\tretired\n";

    fn document() -> Value {
        json!({ "paths": {
            "/API_GetA.php": { "get": { "operationId": "getA", "parameters": [
                { "name": "i", "required": true, "x-name": "gameId", "x-lenience": "cast", "schema": {} },
                { "name": "c", "required": false, "x-name": "count",
                  "schema": { "minimum": 1, "maximum": 500, "default": 50 } },
            ] } },
            "/API_GetB.php": { "get": { "operationId": "getB" } },
        } })
    }

    fn differences(change: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut document = document();
        change(&mut document);
        compare(&document, TABLE).unwrap()
    }

    #[test]
    fn no_difference() {
        assert_eq!(differences(|_| {}), [""; 0]);
    }

    #[test]
    fn what_is_missing_and_what_is_extra() {
        let paths = |document: &mut Value, from: &str, to: &str| {
            let paths = document["paths"].as_object_mut().unwrap();
            let item = paths.remove(from).unwrap();
            paths.insert(to.into(), item);
        };
        assert_eq!(
            differences(|document| drop(document["paths"].as_object_mut().unwrap().remove("/API_GetB.php"))),
            ["getB is not described"]
        );
        assert_eq!(
            differences(|document| paths(document, "/API_GetB.php", "/API_GetC.php")),
            ["getB is at API_GetB, not at API_GetC"]
        );
        assert_eq!(
            differences(|document| document["paths"]["/API_GetOld.php"] =
                json!({ "get": { "operationId": "getOld" } })),
            ["API_GetOld is retired, and is described", "getOld is described, and is not in the table"]
        );
        let get = "/paths/~1API_GetA.php/get/parameters";
        assert_eq!(
            differences(|document| drop(
                document.pointer_mut(get).unwrap().as_array_mut().unwrap().remove(0)
            )),
            ["getA `i` is not described"]
        );
        let extra = |name: &str| {
            differences(|document| {
                document.pointer_mut(get).unwrap().as_array_mut().unwrap().push(json!({ "name": name }));
            })
        };
        assert_eq!(extra("z"), ["getA `z` is described, and is not in the table"]);
        assert_eq!(extra("h"), ["getA `h` is ignored, and is described"]);
    }

    #[test]
    fn what_differs() {
        for (pointer, value, message) in [
            ("0/required", json!(false), "`i`: required false is described, and true"),
            ("0/x-name", json!("id"), "`i`: the name id is described, and gameId"),
            ("0/x-lenience", json!("clamp"), "`i`: for a bad value, clamp is described, and cast"),
            ("1/schema/default", json!(10), "`c`: the default 10 is described, and 50"),
            ("1/schema/minimum", json!(2), "`c`: the least 2 is described, and 1"),
            ("1/schema/maximum", json!(100), "`c`: the most 100 is described, and 500"),
        ] {
            let found = differences(|document| {
                let pointer = format!("/paths/~1API_GetA.php/get/parameters/{pointer}");
                *document.pointer_mut(&pointer).unwrap() = value;
            });
            assert_eq!(found, [format!("getA {message} is in the table")]);
        }
    }

    #[test]
    fn a_row_has_nine_cells() {
        assert!(compare(&document(), "head\nAPI_GetA\tgetA\n").is_err());
    }
}
