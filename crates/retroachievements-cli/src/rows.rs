//! Entries as they arrive, as lines of JSON or CSV.

use csv::WriterBuilder;
use serde_json::Value;

use crate::document;
use crate::endpoint::Column;
use crate::failure::Failure;
use crate::output::Output;

/// The value on one line, as in a JSON Lines file.
pub(crate) fn json_line(value: &Value) -> String {
    format!("{value}\n")
}

/// The rows of a CSV file, or of one with tabs for commas. The first entry determines the columns, unless they are chosen.
pub(crate) struct Csv {
    delimiter: u8,
    chosen: Vec<String>,
    /// Of the header, once it is written.
    columns: Option<Vec<String>>,
}

impl Csv {
    pub(crate) fn new(chosen: &[String], delimiter: u8) -> Self {
        Self { delimiter, chosen: chosen.to_vec(), columns: None }
    }

    /// Whether nothing is written yet.
    pub(crate) fn is_new(&self) -> bool {
        self.columns.is_none()
    }

    pub(crate) fn write(&mut self, entry: &Value, output: &mut Output) -> Result<(), Failure> {
        let mut text = Vec::new();
        let columns = match &self.columns {
            Some(columns) => columns,
            None => {
                let chosen = Some(self.chosen.clone()).filter(|chosen| !chosen.is_empty());
                let columns = self.columns.insert(chosen.unwrap_or_else(|| document::paths(entry)));
                text.extend(record(self.delimiter, columns.iter())?);
                columns
            }
        };
        text.extend(record(self.delimiter, columns.iter().map(|column| cell(document::at(entry, column))))?);
        output.write(&text)
    }

    /// Writes the header of a list without entries, which has the columns of the table.
    pub(crate) fn finish(&mut self, columns: &[Column<'_>], output: &mut Output) -> Result<(), Failure> {
        match self.columns {
            Some(_) => Ok(()),
            None if self.chosen.is_empty() => {
                output.write(&record(self.delimiter, columns.iter().map(|column| column.path))?)
            }
            None => output.write(&record(self.delimiter, self.chosen.iter())?),
        }
    }
}

fn record<T: AsRef<[u8]>>(delimiter: u8, fields: impl Iterator<Item = T>) -> Result<Vec<u8>, Failure> {
    let failure = |error: std::io::Error| Failure::io("cannot write the result as CSV", error);
    let mut writer = WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    writer.write_record(fields).map_err(|error| failure(error.into()))?;
    writer.into_inner().map_err(|error| failure(error.into_error()))
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        // A list or object, in a column where the first entry had null.
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn cells_are_quoted_where_they_need_to_be() {
        let cells =
            [json!("a,b"), json!("say \"x\""), json!("two\nlines"), json!(null), json!(1), json!(true)];
        let text = record(b',', cells.iter().map(cell)).unwrap();
        assert_eq!(String::from_utf8(text).unwrap(), "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",,1,true\n");
    }
}
