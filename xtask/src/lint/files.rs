//! What has to be right in each file, whatever it describes: references, words and layout.

use serde::de::DeserializeOwned;

use super::Lint;
use super::resolve::reaches;
use crate::spec::File;
use crate::spec::at::{At, visit};
use crate::spec::language::{PathItem, Response, Schema};

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
        for file in self.spec.folder("schemas") {
            let circle = reaches(self.spec, file.top(), file, &mut Vec::new());
            self.check(!circle, file.top(), "made of itself: only a property may refer back");
        }
    }

    /// Every key, type and word is one of those in `spec::language`.
    pub(super) fn shapes(&mut self) {
        self.spec.folder("paths").for_each(|file| self.shape::<PathItem>(file));
        self.spec.folder("schemas").for_each(|file| self.shape::<Schema>(file));
        self.spec.folder("responses").for_each(|file| self.shape::<Response>(file));
    }

    fn shape<T: DeserializeOwned>(&mut self, file: &File) {
        if let Err(error) = serde_path_to_error::deserialize::<_, T>(file.node.to_json()) {
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
                let is_short = line.chars().count() <= MAX_LINE;
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
