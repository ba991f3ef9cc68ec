//! What `spec/README.md` demands, so that good code, documentation and test data can be made from the spec. The rules
//! are stricter than OpenAPI: whatever would fail later, in a generator or in a test, fails here and says where.

mod examples;
mod facts;
mod files;
mod operations;
mod paging;
mod resolve;
mod resources;
mod schemas;
mod table;
// Its tables are read by the row.
#[cfg(test)]
#[rustfmt::skip]
mod tests;

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use crate::spec::at::{At, Problem};
use crate::spec::{SCHEMAS, Spec, document, fill, operations as spelled};

/// A spec without problems, put together.
pub struct Checked {
    /// The whole document, for other tools.
    pub whole: Value,
    /// The same with everything spelled out, for the generators.
    pub spelled_out: Value,
}

/// Puts the spec together, or says all its problems, by file and line.
pub fn lint<'a>(spec: &'a Spec) -> Result<Checked, Vec<Problem>> {
    let mut lint =
        Lint { spec, operation_ids: BTreeMap::new(), checks: None, problems: Vec::new(), checked: None };
    // Each step relies on those before it: at a bad reference the others would report nonsense, or never end.
    let steps: [fn(&mut Lint<'a>); 4] = [Lint::references, Lint::shapes, Lint::rules, Lint::document];
    for step in steps {
        step(&mut lint);
        if !lint.problems.is_empty() {
            break;
        }
    }
    lint.layout();
    lint.problems.sort();
    lint.problems.dedup();
    lint.checked.filter(|_| lint.problems.is_empty()).ok_or(lint.problems)
}

struct Lint<'a> {
    spec: &'a Spec,
    /// Where each operationId is.
    operation_ids: BTreeMap<&'a str, At<'a>>,
    /// The `x-check` that was found.
    checks: Option<At<'a>>,
    problems: Vec<Problem>,
    checked: Option<Checked>,
}

impl<'a> Lint<'a> {
    fn rules(&mut self) {
        for file in SCHEMAS.iter().flat_map(|folder| self.spec.folder(folder)) {
            self.schema_file(file.top());
        }
        self.spec.folder("parameters").for_each(|file| self.parameter(file.top()));
        for resource in self.spec.folder("resources") {
            self.resource(resource.top());
        }
        self.spec.folder("responses").for_each(|file| self.response(file.top()));
        self.spec.folder("paths").for_each(|file| self.path(file.top()));
    }

    /// What shows only in the whole: unused files, names that clash, properties without a value, the table of facts.
    fn document(&mut self) {
        let whole = document::bundle(self.spec).and_then(|mut bundle| {
            self.problems.extend(fill::fill(&mut bundle));
            let (spelled_out, mut whole) = (spelled::spell_out(&bundle.document)?, bundle.document);
            // To other tools the ids are numbers like others.
            spelled::remove_unused(&mut whole, |_| false);
            Ok(Checked { spelled_out, whole })
        });
        match whole {
            Ok(checked) => {
                self.problems.extend(facts::compare(&checked.spelled_out, &self.spec.facts));
                self.checked = Some(checked);
            }
            Err(error) => {
                let file = self.spec.root.path.clone();
                let elsewhere = |error| Problem { file, line: 1, message: format!("{error:#}") };
                self.problems.push(error.downcast().unwrap_or_else(elsewhere));
            }
        }
    }

    fn report(&mut self, at: At<'_>, message: impl fmt::Display) {
        self.problems.push(Problem::new(at, message));
    }

    fn check(&mut self, is_good: bool, at: At<'_>, message: impl fmt::Display) {
        if !is_good {
            self.report(at, message);
        }
    }

    fn needs(&mut self, at: At<'_>, key: &str) {
        self.check(at.has(key), at, format_args!("no `{key}`: add it"));
    }

    /// The text under `key`, which has to be there.
    fn text(&mut self, at: At<'a>, key: &str) -> Option<&'a str> {
        let text = at.text(key).filter(|text| !text.trim().is_empty());
        self.check(text.is_some(), at, format_args!("no text as `{key}`: add it"));
        text
    }
}

fn is_mapping(at: At<'_>) -> bool {
    at.node.kind() == "object"
}
