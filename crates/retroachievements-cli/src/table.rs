//! Responses for people: a heading, then a table.

use std::borrow::Cow;

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde_json::Value;

use crate::cell::{self, Show, Style};
use crate::choice::Choice;
use crate::document;
use crate::endpoint::{Column, Endpoint};
use crate::label::label;
use crate::paint;

/// The heading and the table. A table wider than `width` is wrapped.
pub(crate) fn render(
    endpoint: &Endpoint,
    response: &Value,
    choice: &Choice,
    style: &Style,
    width: Option<u16>,
) -> String {
    let columns = choice.columns(endpoint);
    let rows = match document::listed(endpoint, response) {
        Some(rows) if !columns.is_empty() => rows,
        // What was chosen of an answer without a list.
        None if choice.has_columns() => Cow::Borrowed(std::slice::from_ref(response)),
        _ => return heading(endpoint, response, style),
    };
    let mut text = if choice.has_columns() { String::new() } else { heading(endpoint, response, style) };
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&table(&columns, &rows, style, width));
    text.push('\n');
    text
}

/// How much of a list is not shown: `… 50 of 1,203; --all for the rest`.
pub(crate) fn rest(endpoint: &Endpoint, response: &Value) -> Option<String> {
    let total = document::at(response, endpoint.total?).as_u64()?;
    let shown = document::listed(endpoint, response)?.len() as u64;
    let group = |number: u64| cell::group(&number.to_string());
    (shown < total).then(|| format!("… {} of {}; --all for the rest\n", group(shown), group(total)))
}

fn heading(endpoint: &Endpoint, response: &Value, style: &Style) -> String {
    let line = |column: &Column<'_>| {
        let (label, cell) = (column.label(), column.cell(response, style, 1.0));
        format!("{}{}\n", style.paint(paint::LABEL, &format!("{label}: ")), cell.trim_start())
    };
    let text = endpoint.heading.iter().map(line).collect::<String>();
    if style.colour { paint::marks(&text) } else { text }
}

fn table(columns: &[Column<'_>], rows: &[Value], style: &Style, width: Option<u16>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(columns.iter().map(Column::label));
    if let Some(width) = width {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
    let most: Vec<_> = columns.iter().map(|column| column.most(rows)).collect();
    for row in rows {
        table.add_row(columns.iter().zip(&most).map(|(column, most)| column.cell(row, style, *most)));
    }
    for (printed, column) in table.column_iter_mut().zip(columns) {
        printed.set_padding((0, 2));
        if column.is_number(rows) {
            printed.set_cell_alignment(CellAlignment::Right);
        }
    }
    let text = table.trim_fmt();
    let text = if style.colour { paint::marks(&text) } else { text };
    match text.split_once('\n') {
        Some((header, rows)) => format!("{}\n{rows}", style.paint(paint::HEADER, header)),
        None => style.paint(paint::HEADER, &text),
    }
}

impl Column<'_> {
    fn label(&self) -> String {
        self.label.map_or_else(|| label(self.path), str::to_string)
    }

    fn cell(&self, row: &Value, style: &Style, most: f64) -> String {
        let value = document::at(row, self.path);
        let word = self.words.iter().find(|(number, _)| value.as_i64() == Some(*number));
        word.map_or_else(|| style.cell(self.show, self.path, value, most), |(_, word)| (*word).to_string())
    }

    /// The largest number of the column.
    fn most(&self, rows: &[Value]) -> f64 {
        rows.iter().filter_map(|row| document::at(row, self.path).as_f64()).fold(1.0, f64::max)
    }

    fn is_number(&self, rows: &[Value]) -> bool {
        let is_plain =
            self.words.is_empty() && matches!(self.show, Show::Text | Show::Seconds | Show::Minutes);
        is_plain && rows.iter().any(|row| document::at(row, self.path).is_number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plain(path: &str) -> Column<'_> {
        Column { path, label: None, words: &[], show: Show::Text }
    }

    #[test]
    fn a_table_is_aligned_and_safe() {
        let entries = [
            json!({ "user": "a\u{1b}[31m", "raPoints": 5, "on": true }),
            json!({ "user": "longer name", "raPoints": 12345, "on": null }),
        ];
        let columns = ["user", "raPoints", "on"].map(plain);
        let text = table(&columns, &entries, &Style::plain(), None);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "User         RA points  On");
        assert_eq!(lines[1], "a\u{fffd}[31m               5  yes");
        assert_eq!(lines[2], "longer name     12,345  -");
    }

    #[test]
    fn coded_numbers_are_words() {
        let columns = [Column { words: &[(0, "active"), (2, "dropped")], ..plain("status") }];
        let entries = [json!({ "status": 2 }), json!({ "status": 7 }), json!({ "status": null })];
        let text = table(&columns, &entries, &Style::plain(), None);
        assert_eq!(text.lines().collect::<Vec<_>>(), ["Status", "dropped", "7", "-"]);
    }

    #[test]
    fn bars_are_as_long_as_their_numbers_are_large() {
        let columns = [Column { label: Some("Players"), show: Show::Bar, ..plain("n") }];
        let entries = [json!({ "n": 1000 }), json!({ "n": 250 })];
        let text = table(&columns, &entries, &Style::plain(), None);
        let lines: Vec<_> = text.lines().map(|line| line.chars().filter(|c| *c == '█').count()).collect();
        assert_eq!(lines, [0, 40, 10], "{text}");
    }

    #[test]
    fn a_table_fits_the_terminal() {
        let entries = [json!({ "text": "some words that are too many ".repeat(5), "n": 1 })];
        let columns = ["text", "n"].map(plain);
        let text = table(&columns, &entries, &Style::plain(), Some(40));
        assert!(text.lines().count() > 3);
        assert!(text.lines().all(|line| line.chars().count() <= 40), "{text}");
    }

    #[test]
    fn colours_change_nothing_else() {
        let columns =
            [Column { show: Show::Tick, ..plain("on") }, Column { show: Show::Share, ..plain("part") }];
        let entries = [json!({ "on": true, "part": 0.5 })];
        let coloured = table(&columns, &entries, &Style { colour: true, ..Style::plain() }, None);
        assert!(coloured.contains("\u{1b}["), "{coloured:?}");
        let without: Vec<_> = coloured.split('\u{1b}').collect();
        let text = without.iter().map(|part| {
            part.split_once('m').filter(|_| part.starts_with('[')).map_or(*part, |(_, rest)| rest)
        });
        assert_eq!(text.collect::<String>(), table(&columns, &entries, &Style::plain(), None));
    }
}
