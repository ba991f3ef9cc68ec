//! Writes responses in the chosen format.

use std::io::{self, Write};

use retroachievements::{Items, Listed};
use serde::Serialize;
use serde_json::Value;

use crate::cell::Style;
use crate::choice::Choice;
use crate::counter::Counter;
use crate::document;
use crate::endpoint::Endpoint;
use crate::failure::Failure;
use crate::options::Format;
use crate::output::Output;
use crate::paint;
use crate::rows::{Csv, json_line};
use crate::table;
use crate::urls;

/// Writes the response of one command.
pub(crate) struct Report {
    form: Form,
    choice: Choice,
    output: Output,
    csv: Csv,
}

/// How responses are written.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) format: Format,
    /// Whether pictures have their whole addresses.
    pub(crate) urls: bool,
    pub(crate) style: Style,
    /// Whether what is longer than a screen goes through a pager.
    pub(crate) pager: bool,
}

impl Report {
    pub(crate) fn new(form: Form, choice: Choice, output: Output) -> Self {
        let csv = Csv::new(choice.paths(), if form.format == Format::Tsv { b'\t' } else { b',' });
        Self { form, choice, output, csv }
    }

    /// Whether people read the response.
    pub(crate) fn is_table(&self) -> bool {
        self.form.format == Format::Table
    }

    /// Writes one response.
    pub(crate) fn one<T: Serialize>(&mut self, endpoint: &Endpoint, response: &T) -> Result<(), Failure> {
        let response = self.value(response)?;
        self.whole(endpoint, response, table::rest)
    }

    /// Writes a whole list, however many requests it takes.
    pub(crate) async fn all<R>(&mut self, endpoint: &Endpoint, items: Items<R>) -> Result<(), Failure>
    where
        R: Listed<Page: Serialize, Item: Serialize>,
    {
        match self.form.format {
            Format::JsonLines | Format::Csv | Format::Tsv if !self.choice.is_sorted() => {
                self.streamed(endpoint, items).await
            }
            _ => self.collected(endpoint, items).await,
        }
    }

    /// Completes the output. Only now does a file appear under its name.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        self.output.finish()
    }

    /// For the formats that need all entries before the first byte.
    async fn collected<R>(&mut self, endpoint: &Endpoint, mut items: Items<R>) -> Result<(), Failure>
    where
        R: Listed<Page: Serialize, Item: Serialize>,
    {
        let counter = Counter::new(true);
        let mut entries = Vec::new();
        while self.wants_more(entries.len())
            && let Some(item) = items.try_next().await?
        {
            entries.push(self.value(&item)?);
            counter.count();
        }
        drop(counter);
        warn_of_missing(&items);
        let last_page = self.value(&items.page())?;
        // All that there is, or as much as was asked for.
        self.whole(endpoint, document::with_entries(endpoint, last_page, entries), |_, _| None)
    }

    /// For the formats that write each entry as it arrives.
    async fn streamed<R>(&mut self, endpoint: &Endpoint, mut items: Items<R>) -> Result<(), Failure>
    where
        R: Listed<Page: Serialize, Item: Serialize>,
    {
        let counter = Counter::new(!self.output.is_terminal());
        let mut count = 0;
        while self.wants_more(count)
            && let Some(item) = items.try_next().await?
        {
            self.entry(&self.value(&item)?)?;
            counter.count();
            count += 1;
        }
        drop(counter);
        warn_of_missing(&items);
        self.end_of_entries(endpoint)
    }

    fn wants_more(&self, count: usize) -> bool {
        self.choice.limit.is_none_or(|limit| count < limit)
    }

    fn value<T: Serialize>(&self, part: &T) -> Result<Value, Failure> {
        let mut value = document::to_value(part)?;
        if self.form.urls {
            urls::complete(&mut value);
        }
        Ok(value)
    }

    /// Writes a whole response. `rest` says what of its list is not in it.
    fn whole(
        &mut self,
        endpoint: &Endpoint,
        mut response: Value,
        rest: fn(&Endpoint, &Value) -> Option<String>,
    ) -> Result<(), Failure> {
        self.check(endpoint, &response)?;
        document::sort(endpoint, &self.choice, &mut response);
        match self.form.format {
            Format::Table => {
                let mut text =
                    table::render(endpoint, &response, &self.choice, &self.form.style, self.width());
                if let Some(rest) = rest(endpoint, &response) {
                    text.push_str(&self.form.style.paint(paint::REST, &rest));
                }
                self.page(&text)
            }
            Format::Json => self.page(&format!("{response:#}\n")),
            Format::JsonLines | Format::Csv | Format::Tsv => {
                document::rows(endpoint, &response).iter().try_for_each(|entry| self.entry(entry))?;
                self.end_of_entries(endpoint)
            }
        }
    }

    /// Names that the user chose, against the first entry; without entries, any will do.
    fn check(&self, endpoint: &Endpoint, response: &Value) -> Result<(), Failure> {
        let rows = document::rows(endpoint, response);
        rows.first().map_or(Ok(()), |entry| self.choice.check(entry))
    }

    /// Writes a text for people, a screen at a time.
    fn page(&mut self, text: &str) -> Result<(), Failure> {
        if self.form.pager {
            self.output.page();
        }
        self.output.write(text.as_bytes())
    }

    fn entry(&mut self, entry: &Value) -> Result<(), Failure> {
        match self.form.format {
            Format::Csv | Format::Tsv => {
                if self.csv.is_new() {
                    self.choice.check(entry)?;
                }
                self.csv.write(entry, &mut self.output)
            }
            _ => self.output.write(json_line(entry).as_bytes()),
        }
    }

    fn end_of_entries(&mut self, endpoint: &Endpoint) -> Result<(), Failure> {
        match self.form.format {
            Format::Csv | Format::Tsv => self.csv.finish(endpoint.columns, &mut self.output),
            _ => Ok(()),
        }
    }

    /// The width of the terminal, if the output is one.
    fn width(&self) -> Option<u16> {
        let size = self.output.is_terminal().then(terminal_size::terminal_size).flatten();
        size.map(|(width, _)| width.0)
    }
}

/// Says where entries may be missing. The output is what there is, so this is no failure.
fn warn_of_missing<R: Listed>(items: &Items<R>) {
    for second in items.incomplete() {
        let _ = writeln!(
            io::stderr(),
            "warning: at {second} there may be more entries: the server lists no more of one second"
        );
    }
}
