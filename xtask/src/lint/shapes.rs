//! Every key, type and word is one of those in `spec::language`.

use serde::de::DeserializeOwned;

use super::Lint;
use crate::spec::File;
use crate::spec::at::At;
use crate::spec::language::{PathItem, Response, Schema};

impl Lint<'_> {
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
