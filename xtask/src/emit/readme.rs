//! The tables of endpoints, in the README of the workspace and in the documentation of the library.

use anyhow::{Context, Result};

use crate::model::Model;
use crate::model::generation::Generation;
use crate::model::operation::{Operation, PagingBy};

const BEGIN: &str = "<!-- Begin generated: the table of endpoints -->\n";
const END: &str = "<!-- End generated -->";

/// The README with its table made anew.
pub fn with_table(readme: &str, models: &[Model]) -> Result<String> {
    let parts = readme.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        parts.with_context(|| format!("README.md does not have the marks {BEGIN:?} and {END:?}"))?;
    let mut table = String::from("| Method of `Client` | Command | Paged | Endpoint |\n|---|---|---|---|\n");
    for (generation, (tag, operations)) in by_tag(models) {
        table += &format!("| **{tag}** | | | |\n");
        for operation in operations {
            let arguments: Vec<_> = operation.required().map(|parameter| parameter.rust_name()).collect();
            let call = format!("{}.{}({})", generation.view(), operation.method(), arguments.join(", "));
            let paged = match operation.paging.as_ref().map(|paging| &paging.by) {
                Some(PagingBy::Offset(_) | PagingBy::Page(_)) => "yes",
                Some(PagingBy::Time(_)) => "by time",
                None => "no",
            };
            let (call, command, link) = (call.trim_start_matches('.'), operation.command(), link(operation));
            table += &format!("| `{call}` | `ra {}{command}` | {paged} | {link} |\n", generation.command());
        }
    }
    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}

/// The table with links to the methods.
pub fn linked_table(models: &[Model]) -> String {
    let mut table = String::from("| | Method | Endpoint |\n|---|---|---|\n");
    for (generation, (tag, operations)) in by_tag(models) {
        for operation in operations {
            let (method, summary, link) = (operation.method(), &operation.summary, link(operation));
            let client = format!("{}Client", generation.path());
            table += &format!("| {tag} | [`{method}`]({client}::{method}): {summary} | {link} |\n");
        }
    }
    table
}

/// The operations of each generation and tag.
fn by_tag(models: &[Model]) -> impl Iterator<Item = (&Generation, (&str, Vec<&Operation>))> {
    models.iter().flat_map(|model| model.by_tag().into_iter().map(|tag| (&model.generation, tag)))
}

/// The endpoint, with a link to the site's own documentation.
fn link(operation: &Operation) -> String {
    let name = operation.path().trim_start_matches('/').trim_start_matches("API_").trim_end_matches(".php");
    operation.docs_url().map_or(name.to_string(), |url| format!("[{name}]({url})"))
}
