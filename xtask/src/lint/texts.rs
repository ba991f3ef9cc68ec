//! Descriptions are there, and files differ only in what they say.

use super::Lint;
use crate::spec::at::At;

const MAX_LINE: usize = 120;
const MAX_SUMMARY: usize = 80;

impl<'a> Lint<'a> {
    /// A summary is one short line, for lists of commands and methods.
    pub(super) fn summary(&mut self, operation: At<'a>) {
        let Some(summary) = self.text(operation, "summary") else { return };
        let place = operation.key("summary");
        self.check(!summary.contains('\n'), place, "more than one line: shorten it");
        self.check(!summary.ends_with('.'), place, "a full stop at the end: remove it");
        let is_short = summary.chars().count() <= MAX_SUMMARY;
        self.check(is_short, place, format_args!("more than {MAX_SUMMARY} characters: shorten it"));
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
