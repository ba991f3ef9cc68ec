//! Responses for people: a heading, then a table.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::Value;

use crate::document;
use crate::endpoint::{Column, Endpoint};
use crate::label::label;
use crate::printable;

/// The heading and the table. A table wider than `width` is wrapped.
pub(crate) fn render(endpoint: &Endpoint, response: &Value, width: Option<u16>) -> String {
    let mut text = heading(endpoint, response);
    let rows = match document::listed(endpoint, response) {
        Some(rows) if !endpoint.columns.is_empty() => rows,
        _ => return text,
    };
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&table(endpoint.columns, &rows, width));
    text.push('\n');
    text
}

fn heading(endpoint: &Endpoint, response: &Value) -> String {
    let line = |column: &Column| format!("{}: {}\n", label(column.path), column.cell(response));
    endpoint.heading.iter().map(line).collect()
}

fn table(columns: &[Column], rows: &[Value], width: Option<u16>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(columns.iter().map(|column| label(column.path)));
    if let Some(width) = width {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    for row in rows {
        table.add_row(columns.iter().map(|column| column.cell(row)));
    }
    for (printed, column) in table.column_iter_mut().zip(columns) {
        printed.set_padding((0, 2));
        let is_number = |row: &Value| document::at(row, column.path).is_number();
        if column.words.is_empty() && rows.iter().any(is_number) {
            printed.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.trim_fmt()
}

impl Column {
    fn cell(&self, row: &Value) -> String {
        let value = document::at(row, self.path);
        let word = self.words.iter().find(|(number, _)| value.as_i64() == Some(*number));
        word.map_or_else(|| cell(value), |(_, word)| (*word).to_string())
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_string(),
        Value::String(text) if text.is_empty() => "-".to_string(),
        Value::Bool(true) => "yes".to_string(),
        Value::Bool(false) => "no".to_string(),
        Value::String(text) => printable::line(text),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(", "),
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
        let columns = ["user", "raPoints", "on"].map(|path| Column { path, words: &[] });
        let text = table(&columns, &entries, None);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "User         RA points  On");
        assert_eq!(lines[1], "a\u{fffd}[31m               5  yes");
        assert_eq!(lines[2], "longer name      12345  -");
    }

    #[test]
    fn coded_numbers_are_words() {
        let columns = [Column { path: "status", words: &[(0, "active"), (2, "dropped")] }];
        let entries = [json!({ "status": 2 }), json!({ "status": 7 }), json!({ "status": null })];
        let text = table(&columns, &entries, None);
        assert_eq!(text.lines().collect::<Vec<_>>(), ["Status", "dropped", "7", "-"]);
    }

    #[test]
    fn a_table_fits_the_terminal() {
        let entries = [json!({ "text": "some words that are too many ".repeat(5), "n": 1 })];
        let columns = ["text", "n"].map(|path| Column { path, words: &[] });
        let text = table(&columns, &entries, Some(40));
        assert!(text.lines().count() > 3);
        assert!(text.lines().all(|line| line.chars().count() <= 40), "{text}");
    }
}
