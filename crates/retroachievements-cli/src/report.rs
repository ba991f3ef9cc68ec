//! Writes responses in the chosen format.

use retroachievements::{Items, Paged};
use serde::Serialize;
use serde_json::Value;

use crate::document;
use crate::endpoint::Endpoint;
use crate::failure::Failure;
use crate::options::Format;
use crate::output::Output;
use crate::progress::Progress;
use crate::rows::{Csv, json_line};
use crate::table;
use crate::urls;

/// Writes the response of one command.
pub(crate) struct Report {
    format: Format,
    /// Whether pictures have their whole addresses.
    urls: bool,
    output: Output,
    csv: Csv,
}

impl Report {
    pub(crate) fn new(format: Format, urls: bool, output: Output) -> Self {
        Self { format, urls, output, csv: Csv::default() }
    }

    /// Writes one response.
    pub(crate) fn one<T: Serialize>(&mut self, endpoint: &Endpoint, response: &T) -> Result<(), Failure> {
        let mut response = self.value(response)?;
        document::sort(endpoint, &mut response);
        self.whole(endpoint, &response)
    }

    /// Writes all pages of a list.
    pub(crate) async fn all<R>(&mut self, endpoint: &Endpoint, items: Items<R>) -> Result<(), Failure>
    where
        R: Paged<Page: Serialize, Item: Serialize>,
    {
        match self.format {
            Format::Table | Format::Json => self.collected(endpoint, items).await,
            Format::JsonLines | Format::Csv => self.streamed(endpoint, items).await,
        }
    }

    /// Completes the output. Only now does a file appear under its name.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        self.output.finish()
    }

    /// For the formats that need all entries before the first byte.
    async fn collected<R>(&mut self, endpoint: &Endpoint, mut items: Items<R>) -> Result<(), Failure>
    where
        R: Paged<Page: Serialize, Item: Serialize>,
    {
        let progress = Progress::new(true);
        let mut entries = Vec::new();
        while let Some(item) = items.try_next().await? {
            entries.push(self.value(&item)?);
            progress.count();
        }
        drop(progress);
        let last_page = self.value(&items.page())?;
        self.whole(endpoint, &document::with_entries(endpoint, last_page, entries))
    }

    /// For the formats that write each entry as it arrives.
    async fn streamed<R>(&mut self, endpoint: &Endpoint, mut items: Items<R>) -> Result<(), Failure>
    where
        R: Paged<Page: Serialize, Item: Serialize>,
    {
        let progress = Progress::new(!self.output.is_terminal());
        while let Some(item) = items.try_next().await? {
            self.entry(&self.value(&item)?)?;
            progress.count();
        }
        self.end_of_entries(endpoint)
    }

    fn value<T: Serialize>(&self, part: &T) -> Result<Value, Failure> {
        let mut value = document::to_value(part)?;
        if self.urls {
            urls::complete(&mut value);
        }
        Ok(value)
    }

    fn whole(&mut self, endpoint: &Endpoint, response: &Value) -> Result<(), Failure> {
        match self.format {
            Format::Table => self.output.write(table::render(endpoint, response, self.width()).as_bytes()),
            Format::Json => self.output.write(format!("{response:#}\n").as_bytes()),
            Format::JsonLines | Format::Csv => {
                document::rows(endpoint, response).iter().try_for_each(|entry| self.entry(entry))?;
                self.end_of_entries(endpoint)
            }
        }
    }

    fn entry(&mut self, entry: &Value) -> Result<(), Failure> {
        match self.format {
            Format::Csv => self.csv.write(entry, &mut self.output),
            _ => self.output.write(json_line(entry).as_bytes()),
        }
    }

    fn end_of_entries(&mut self, endpoint: &Endpoint) -> Result<(), Failure> {
        match self.format {
            Format::Csv => self.csv.finish(endpoint.columns, &mut self.output),
            _ => Ok(()),
        }
    }

    /// The width of the terminal, if the output is one.
    fn width(&self) -> Option<u16> {
        let size = self.output.is_terminal().then(terminal_size::terminal_size).flatten();
        size.map(|(width, _)| width.0)
    }
}
