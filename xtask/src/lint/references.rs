//! Every `$ref` names a file and stands alone, and no schema is made of itself.

use super::Lint;
use super::resolve::reaches;
use crate::spec::at::visit;

impl Lint<'_> {
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
}
