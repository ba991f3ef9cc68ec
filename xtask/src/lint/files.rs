//! What has to be right in each file, whatever it describes: references, words and layout.

use serde::de::DeserializeOwned;

use serde_json::Value;

use super::Lint;
use super::resolve::{self, reaches};
use crate::spec::at::{At, visit};
use crate::spec::language::{Parameter, PathItem, Response, Schema};
use crate::spec::{File, SCHEMAS};

const MAX_LINE: usize = 120;

impl Lint<'_> {
    /// Every `$ref` names a file and stands alone, and no schema is made of itself.
    pub(super) fn references(&mut self) {
        for file in self.spec.files() {
            visit(file.top(), &mut |at| {
                let Some(reference) = at.get("$ref") else { return };
                if let Err(message) = self.spec.find(file, reference.node.as_str().unwrap_or_default()) {
                    self.report(reference, message);
                }
                let message =
                    "keys beside it have no effect: write `allOf: [{ $ref: … }]` and put them beside that";
                self.check(at.entries().count() == 1, reference, message);
            });
        }
        for file in SCHEMAS.iter().flat_map(|folder| self.spec.folder(folder)) {
            let circle = reaches(self.spec, file.top(), file, &mut Vec::new());
            self.check(!circle, file.top(), "made of itself: only a property may refer back");
        }
    }

    /// Every key, type and word is one of those in `spec::language`.
    pub(super) fn shapes(&mut self) {
        for file in self.spec.folder("paths") {
            self.shape::<PathItem>(file, self.with_parameters(file.top()));
        }
        for file in SCHEMAS.iter().flat_map(|folder| self.spec.folder(folder)) {
            self.shape::<Schema>(file, file.node.to_json());
        }
        self.spec.folder("parameters").for_each(|file| self.shape::<Parameter>(file, file.node.to_json()));
        self.spec.folder("responses").for_each(|file| self.shape::<Response>(file, file.node.to_json()));
    }

    /// A path with the parameters that it refers to.
    fn with_parameters(&self, path: At<'_>) -> Value {
        let mut json = path.node.to_json();
        for operation in path.entries().filter(|operation| operation.has("parameters")) {
            let parameters =
                resolve::parameters(self.spec, operation).map(|parameter| parameter.node.to_json());
            json[operation.name]["parameters"] = parameters.collect();
        }
        json
    }

    fn shape<T: DeserializeOwned>(&mut self, file: &File, json: Value) {
        if let Err(error) = serde_path_to_error::deserialize::<_, T>(json) {
            let at = find(file.top(), error.path());
            self.report(at, format_args!("{}: see spec/README.md", error.inner()));
        }
    }

    /// Lines, blanks and the end of each file.
    pub(super) fn layout(&mut self) {
        for file in self.spec.files() {
            for (index, line) in file.text.split('\n').enumerate() {
                let at = file.line(index + 1);
                self.check(!line.contains('\t'), at, "a tab: use spaces");
                let has_blanks = line.ends_with(char::is_whitespace);
                self.check(!has_blanks, at, "blanks at the end of the line: remove them");
                // A line for a path is generated.
                let is_short = line.chars().count() <= MAX_LINE || line.contains("{ $ref: ./paths/");
                self.check(is_short, at, format_args!("more than {MAX_LINE} characters in a line: break it"));
            }
            let last = file.line(file.text.lines().count());
            self.check(file.text.ends_with('\n'), last, "no newline at the end of the file: add it");
        }
    }
}

/// The value that a path leads to, or the last one on the way that is there.
fn find<'a>(top: At<'a>, path: &serde_path_to_error::Path) -> At<'a> {
    use serde_path_to_error::Segment;
    path.iter().fold(top, |at, segment| {
        let next = match segment {
            Segment::Map { key } => at.get(key),
            Segment::Seq { index } => at.items().nth(*index),
            Segment::Enum { variant } => at.get(variant),
            Segment::Unknown => None,
        };
        next.unwrap_or(at)
    })
}
