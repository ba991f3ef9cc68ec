//! What a description has to have so that good code, documentation and test data can be made from it.
//! The rules are stricter than OpenAPI; each is a function, and reports everything that it finds.

mod example;
mod operation;
mod schema;
// Its tables are read by the row.
#[cfg(test)]
#[rustfmt::skip]
mod tests;

use std::{collections::BTreeMap, fmt};

use crate::spec::{At, File, Spec, visit};

/// The extensions of OpenAPI that the generators know.
pub const EXTENSIONS: &[&str] = &[
    // The readable name of a parameter or property, in lowerCamelCase.
    "x-name",
    // What happens without an optional parameter that has no `default`, in words.
    "x-default",
    // Of an operation: where in the answer the pages of its list are, and what tells items apart.
    "x-paging",
    // Of an operation: what the command line shows of the answer.
    "x-table",
    // Of a schema: it is the number of the thing named, and has a type of its own.
    "x-id",
    // Of a schema with `enum`: what each value means.
    "x-enum",
    // Of a schema: an answer of a good status means something else, for example `not-found`.
    "x-means",
    // The name in Rust, where the one made from x-name would not do.
    "x-rust-name",
    // Of an operation: its answer changes rarely enough to be kept for a while.
    "x-cacheable",
    // Of an operation: the operations that it really is, one for each set of parameters.
    "x-operations",
    // Of a schema with `enum`: the names of the values, where those made from the values would not do.
    "x-enum-varnames",
    // Of a map: what its keys are.
    "x-key",
    // Of a parameter: it is required, and yet a flag of the command line.
    "x-flag",
    // Of a parameter: the one that decides over it.
    "x-implied-by",
    // Of a parameter: what the server makes of a value beyond the limits, other than refusing it.
    "x-lenience",
];

/// Those of OpenAPI, and those of the wire scalars.
const FORMATS: &[&str] = &[
    "int32",
    "int64",
    "double",
    "float",
    "date",
    "date-time",
    "utc-date-time",
    "offset-date-time",
    "unix-time",
    "bit",
    "percent",
    "fraction",
];

/// What the keys of a map can be, besides ids of all kinds.
const KEYS: &[&str] = &["number", "word"];

const MAX_LINE: usize = 130;

/// Something that has to be changed before the description is good enough.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// From the root of the repository: `spec/v1/paths/API_GetX.yaml`.
    pub file: String,
    pub line: usize,
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// All problems of the spec, by file and line.
pub fn lint(spec: &Spec) -> Vec<Problem> {
    let mut lint = Lint { spec, operation_ids: BTreeMap::new(), problems: Vec::new() };
    lint.references();
    lint.circles();
    // The other rules follow references: at a bad one they would report nonsense, or never end.
    if lint.problems.is_empty() {
        spec.files().for_each(|file| lint.words(file));
        spec.schemas.iter().for_each(|file| lint.schema_file(file.top()));
        spec.responses.iter().for_each(|file| lint.response(file.top()));
        spec.paths.iter().for_each(|file| lint.path(file.top()));
    }
    spec.files().for_each(|file| lint.hygiene(file));
    lint.problems.sort();
    lint.problems.dedup();
    lint.problems
}

struct Lint<'a> {
    spec: &'a Spec,
    /// Where each operationId is.
    operation_ids: BTreeMap<&'a str, At<'a>>,
    problems: Vec<Problem>,
}

impl<'a> Lint<'a> {
    fn report(&mut self, at: At<'_>, message: impl fmt::Display) {
        self.problems.push(Problem {
            file: at.file.path.clone(),
            line: at.line,
            message: format!("`{}`: {message}", at.name),
        });
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

    /// Refuses keys that are neither among `known` nor extensions.
    fn only(&mut self, at: At<'a>, known: &[&str]) {
        for key in at.entries().filter(|key| !key.name.starts_with("x-")) {
            self.check(known.contains(&key.name), key, format_args!("not one of {known:?}: remove it"));
        }
    }

    /// The readable name of a parameter or property. Its siblings have those in `taken`.
    fn readable_name(&mut self, at: At<'a>, taken: &mut Vec<&'a str>) {
        let Some(name) = self.text(at, "x-name") else {
            return;
        };
        let camel = name.starts_with(|c: char| c.is_ascii_lowercase()) && is_alphanumeric(name);
        self.check(camel, at.key("x-name"), format_args!("`{name}` is not in lowerCamelCase"));
        let free = !taken.contains(&name);
        self.check(free, at.key("x-name"), format_args!("`{name}` is taken: choose another"));
        taken.push(name);
    }

    /// Every `$ref` names a file and stands alone.
    fn references(&mut self) {
        for file in self.spec.files() {
            visit(file.top(), &mut |at| {
                let Some(reference) = at.get("$ref") else {
                    return;
                };
                if let Err(message) = self.spec.find(file, reference.node.as_str().unwrap_or_default()) {
                    self.report(reference, message);
                }
                let message =
                    "keys beside it have no effect: write `allOf: [{ $ref: … }]` and put them beside that";
                self.check(at.entries().count() == 1, reference, message);
            });
        }
    }

    /// No schema is made of itself.
    fn circles(&mut self) {
        for file in &self.spec.schemas {
            let circle = schema::reaches(self.spec, file.top(), file, &mut Vec::new());
            self.check(!circle, file.top(), "made of itself: only a property may refer back");
        }
    }

    /// Extensions and formats are those that the generators know.
    fn words(&mut self, file: &'a File) {
        let unknown = "not known: correct it, or add it to xtask/src/lint.rs";
        visit(file.top(), &mut |at| {
            for key in at.entries().filter(|key| key.name.starts_with("x-")) {
                self.check(EXTENSIONS.contains(&key.name), key, unknown);
            }
            if let Some(format) = at.get("format") {
                let is_known = format.node.as_str().is_some_and(|name| FORMATS.contains(&name));
                self.check(is_known, format, unknown);
            }
        });
    }

    /// So that files differ only in what they say.
    fn hygiene(&mut self, file: &'a File) {
        for (index, line) in file.text.split('\n').enumerate() {
            let at = At { line: index + 1, ..file.top() };
            self.check(!line.contains('\t'), at, "a tab: use spaces");
            self.check(
                !line.ends_with(char::is_whitespace),
                at,
                "blanks at the end of the line: remove them",
            );
            let is_short = line.chars().count() <= MAX_LINE;
            self.check(is_short, at, format_args!("more than {MAX_LINE} characters in a line: break it"));
        }
        let last = At { line: file.text.lines().count(), ..file.top() };
        self.check(file.text.ends_with('\n'), last, "no newline at the end of the file: add it");
    }
}

fn is_alphanumeric(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric())
}
