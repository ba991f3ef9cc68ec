//! An answer for people: what is said once, then a table.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::Value;

use crate::document;
use crate::endpoint::Endpoint;
use crate::label::label;
use crate::printable;

/// The heading and the table, as wide as they need to be or at most as wide as given.
pub(crate) fn render(endpoint: &Endpoint, answer: &Value, width: Option<u16>) -> String {
    let mut text = heading(endpoint, answer);
    if endpoint.columns.is_empty() {
        return text;
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&table(endpoint.columns, document::entries(endpoint, answer), width));
    text.push('\n');
    text
}

fn heading(endpoint: &Endpoint, answer: &Value) -> String {
    let line = |path: &&str| format!("{}: {}\n", label(path), cell(document::at(answer, path)));
    endpoint.heading.iter().map(line).collect()
}

fn table(columns: &[&str], entries: &[Value], width: Option<u16>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(columns.iter().map(|path| label(path)));
    if let Some(width) = width {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    for entry in entries {
        table.add_row(columns.iter().map(|path| cell(document::at(entry, path))));
    }
    for (column, path) in table.column_iter_mut().zip(columns) {
        column.set_padding((0, 2));
        if entries.iter().any(|entry| document::at(entry, path).is_number()) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.trim_fmt()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_string(),
        Value::Bool(true) => "yes".to_string(),
        Value::Bool(false) => "no".to_string(),
        Value::String(text) => printable::line(text),
        other => printable::line(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_table_is_aligned_and_safe() {
        let entries = [
            json!({ "user": "a\u{1b}[31m", "raPoints": 5, "on": true }),
            json!({ "user": "longer name", "raPoints": 12345, "on": null }),
        ];
        let text = table(&["user", "raPoints", "on"], &entries, None);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "User         RA points  On");
        assert_eq!(lines[1], "a\u{fffd}[31m               5  yes");
        assert_eq!(lines[2], "longer name      12345  -");
    }

    #[test]
    fn a_table_fits_the_terminal() {
        let entries = [json!({ "text": "some words that are too many ".repeat(5), "n": 1 })];
        let text = table(&["text", "n"], &entries, Some(40));
        assert!(text.lines().count() > 3);
        assert!(text.lines().all(|line| line.chars().count() <= 40), "{text}");
    }
}
