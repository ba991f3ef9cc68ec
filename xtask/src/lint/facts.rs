//! Compares the spec with the table of what the server takes, `spec/facts-v1.tsv`: nothing missing, nothing extra. The
//! table is made from the server's source, and not from the spec. `spec/README.md` explains its columns.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::spec::File;
use crate::spec::at::Problem;
use crate::spec::language::Lenience;

const COLUMNS: &str = "endpoint\toperation\tparameter\tname\trequired\tdefault\tleast\tmost\tbad value";

/// What the last column can say besides the words for `x-lenience`.
const OTHER_VALUES: [&str; 3] = ["", IGNORED, RETIRED];
const IGNORED: &str = "ignored";
const RETIRED: &str = "retired";

/// A row of the table: a parameter of an operation. One without a parameter says that there are none.
struct Fact<'a> {
    line: usize,
    endpoint: &'a str,
    operation: &'a str,
    parameter: &'a str,
    /// The name in the official clients, `-` if they do not offer it; `yes` or `no`; default, least and most.
    says: [&'a str; 5],
    bad_value: &'a str,
}

/// What the spelled-out document and the table do not agree on.
pub fn compare(document: &Value, table: &File) -> Vec<Problem> {
    let mut facts = Facts { file: &table.path, problems: Vec::new() };
    let rows = facts.read(&table.text);
    if facts.problems.is_empty() {
        facts.compare(document, &rows);
    }
    facts.problems
}

struct Facts<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl Facts<'_> {
    fn report(&mut self, line: usize, message: String) {
        self.problems.push(Problem { file: self.file.to_owned(), line, message });
    }

    fn read<'a>(&mut self, text: &'a str) -> Vec<Fact<'a>> {
        let mut lines = text.lines().enumerate();
        if lines.next().is_none_or(|(_, head)| head != COLUMNS) {
            self.report(1, format!("the columns are {}", COLUMNS.replace('\t', ", ")));
        }
        let mut facts = Vec::new();
        for (index, row) in lines {
            let cells: Vec<_> = row.split('\t').collect();
            let line = index + 1;
            let &[endpoint, operation, parameter, name, required, default, least, most, bad_value] =
                &cells[..]
            else {
                self.report(line, format!("{} cells in this row instead of 9", cells.len()));
                continue;
            };
            if let Err(error) = serde_json::from_value::<Lenience>(bad_value.into())
                && !OTHER_VALUES.contains(&bad_value)
            {
                self.report(line, format!("bad value: {error}, {IGNORED}, {RETIRED}"));
            }
            if !parameter.is_empty() && !["yes", "no"].contains(&required) {
                self.report(line, format!("required: `{required}` is neither yes nor no"));
            }
            let says = [name, required, default, least, most];
            facts.push(Fact { line, endpoint, operation, parameter, says, bad_value });
        }
        facts
    }

    fn compare(&mut self, document: &Value, facts: &[Fact<'_>]) {
        let mut known: BTreeMap<&str, Vec<&Fact<'_>>> = BTreeMap::new();
        for fact in facts.iter().filter(|fact| !fact.operation.is_empty()) {
            known.entry(fact.operation).or_default().push(fact);
        }
        let retired = facts.iter().filter(|fact| fact.bad_value == RETIRED);
        let retired: BTreeSet<_> = retired.map(|fact| fact.endpoint).collect();
        let last = facts.last().map_or(1, |fact| fact.line);
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            let endpoint = path.split('#').next().unwrap_or_default();
            for operation in item.as_object().into_iter().flat_map(|item| item.values()) {
                let id = operation["operationId"].as_str().unwrap_or_default();
                if retired.iter().any(|retired| is_endpoint(endpoint, retired)) {
                    self.report(last, format!("{endpoint} is retired, and the spec describes it"));
                }
                let Some(rows) = known.remove(id) else {
                    let message =
                        format!("no row for the operation {id}: add one for each of its parameters");
                    self.report(last, message);
                    continue;
                };
                let (line, at) = (rows[0].line, rows[0].endpoint);
                if is_endpoint(endpoint, at) {
                    self.parameters(operation, id, &rows);
                } else {
                    self.report(line, format!("{id} is at {endpoint} in the spec, not at {at}"));
                }
            }
        }
        for (id, rows) in known {
            self.report(rows[0].line, format!("the spec does not describe {id}"));
        }
    }

    fn parameters(&mut self, operation: &Value, id: &str, facts: &[&Fact<'_>]) {
        let described: Vec<_> = operation["parameters"].as_array().into_iter().flatten().collect();
        for fact in facts.iter().filter(|fact| !fact.parameter.is_empty()) {
            let found = described.iter().find(|parameter| parameter["name"] == fact.parameter);
            let place = format!("{id} `{}`", fact.parameter);
            match (found, fact.bad_value == IGNORED) {
                (Some(_), true) => {
                    self.report(fact.line, format!("{place} is ignored, and the spec describes it"))
                }
                (None, true) => {}
                (None, false) => self.report(fact.line, format!("{place} is not in the spec")),
                (Some(parameter), false) => self.parameter(parameter, fact, &place),
            }
        }
        for parameter in described {
            let name = text(&parameter["name"]);
            if facts.iter().all(|fact| fact.parameter != name) {
                self.report(facts[0].line, format!("no row for {id} `{name}`: add it"));
            }
        }
    }

    fn parameter(&mut self, parameter: &Value, fact: &Fact<'_>, place: &str) {
        let [name, required, default, least, most] = fact.says;
        let is_required = required == "yes";
        let schema = &parameter["schema"];
        let lenience = parameter.get("x-lenience").map_or_else(|| "refused".to_owned(), text);
        let minimum = text(&schema["minimum"]);
        // A least of 0 says that 0 is no error; the spec need not offer it.
        let has_least = !matches!(least, "" | "0") && !minimum.is_empty();
        // What is always sent has no name, default or limits that matter.
        let varies = parameter.get("x-value").is_none();
        for (what, described, known, counts) in [
            ("required", text(&parameter["required"]), if is_required { "true" } else { "false" }, true),
            ("the name", text(&parameter["x-name"]), name, varies && name != "-"),
            ("the default", text(&schema["default"]), default, varies && !is_required && default != "all"),
            ("the minimum", minimum, least, varies && has_least),
            ("the maximum", text(&schema["maximum"]), most, varies && !most.is_empty()),
            ("x-lenience", lenience, fact.bad_value, varies),
        ] {
            if counts && described != known {
                let known = if known.is_empty() { "nothing" } else { known };
                self.report(fact.line, format!("{place}: {what} is {described:?} in the spec, {known} here"));
            }
        }
    }
}

/// Whether a path is that of an endpoint, which the table names as the server's file or as the path itself.
fn is_endpoint(path: &str, endpoint: &str) -> bool {
    path == endpoint || path.trim_start_matches('/').trim_end_matches(".php") == endpoint
}

/// A word or a number as it is written without quotes; nothing for null.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::testing::load;

    const ROWS: &str = "API_GetA\tgetA\ti\tgameId\tyes\t\t\t\tcast\n\
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

    fn problems(table: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut document = document();
        change(&mut document);
        let spec = load(&[("openapi.yaml", "a: 1\n"), ("../facts-v1.tsv", table)]);
        compare(&document, &spec.facts).iter().map(ToString::to_string).collect()
    }

    fn differences(change: impl FnOnce(&mut Value)) -> Vec<String> {
        problems(&format!("{COLUMNS}\n{ROWS}"), change)
    }

    #[test]
    fn no_difference() {
        assert_eq!(differences(|_| {}), [""; 0]);
    }

    #[test]
    fn what_is_missing_and_what_is_extra() {
        let rename = |document: &mut Value, from: &str, to: &str| {
            let paths = document["paths"].as_object_mut().unwrap();
            let item = paths.remove(from).unwrap();
            paths.insert(to.into(), item);
        };
        let file = "spec/facts-v1.tsv";
        let found =
            differences(|document| drop(document["paths"].as_object_mut().unwrap().remove("/API_GetB.php")));
        assert_eq!(found, [format!("{file}:5: the spec does not describe getB")]);
        let found = differences(|document| rename(document, "/API_GetB.php", "/API_GetC.php"));
        assert_eq!(found, [format!("{file}:5: getB is at /API_GetC.php in the spec, not at API_GetB")]);
        let old = json!({ "get": { "operationId": "getOld" } });
        let found = differences(|document| document["paths"]["/API_GetOld.php"] = old);
        let missing = "no row for the operation getOld: add one for each of its parameters";
        let retired = "/API_GetOld.php is retired, and the spec describes it";
        assert_eq!(found, [format!("{file}:6: {retired}"), format!("{file}:6: {missing}")]);

        let get = "/paths/~1API_GetA.php/get/parameters";
        let parameters = |document: &mut Value, name: &str| {
            let parameters = document.pointer_mut(get).unwrap().as_array_mut().unwrap();
            parameters.retain(|parameter| parameter["name"] != name);
            if parameters.len() == 2 {
                parameters.push(json!({ "name": name }));
            }
        };
        let found = differences(|document| parameters(document, "i"));
        assert_eq!(found, [format!("{file}:2: getA `i` is not in the spec")]);
        let found = differences(|document| parameters(document, "z"));
        assert_eq!(found, [format!("{file}:2: no row for getA `z`: add it")]);
        let found = differences(|document| parameters(document, "h"));
        assert_eq!(found, [format!("{file}:4: getA `h` is ignored, and the spec describes it")]);
    }

    #[test]
    fn what_differs() {
        for (pointer, value, line, message) in [
            ("0/required", json!(false), 2, "`i`: required is \"false\" in the spec, true"),
            ("0/x-name", json!("id"), 2, "`i`: the name is \"id\" in the spec, gameId"),
            ("0/x-lenience", json!("clamp"), 2, "`i`: x-lenience is \"clamp\" in the spec, cast"),
            ("1/schema/default", json!(10), 3, "`c`: the default is \"10\" in the spec, 50"),
            ("1/schema/minimum", json!(2), 3, "`c`: the minimum is \"2\" in the spec, 1"),
            ("1/schema/maximum", json!(100), 3, "`c`: the maximum is \"100\" in the spec, 500"),
        ] {
            let found = differences(|document| {
                let pointer = format!("/paths/~1API_GetA.php/get/parameters/{pointer}");
                *document.pointer_mut(&pointer).unwrap() = value;
            });
            assert_eq!(found, [format!("spec/facts-v1.tsv:{line}: getA {message} here")]);
        }
    }

    #[test]
    fn rows_are_well_formed() {
        let found = |rows: &str| problems(rows, |_| {}).join("\n");
        assert!(found("head\n").contains("facts-v1.tsv:1: the columns are endpoint, operation"));
        assert!(
            found(&format!("{COLUMNS}\nAPI_GetA\tgetA\n")).contains(":2: 2 cells in this row instead of 9")
        );
        let row = "API_GetA\tgetA\ti\tgameId\tmaybe\t\t\t\tguess\n";
        let found = found(&format!("{COLUMNS}\n{row}"));
        assert!(
            found.contains("bad value: unknown variant `guess`, expected one of `refused`, `clamp`"),
            "{found}"
        );
        assert!(found.contains("`maybe` is neither yes nor no"), "{found}");
    }
}
