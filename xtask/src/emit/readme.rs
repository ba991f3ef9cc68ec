//! The table of endpoints in the README of the workspace.

use std::fmt::Write;

use anyhow::{Context, Result};

use crate::model::Model;
use crate::model::operation::Operation;

const BEGIN: &str = "<!-- Begin generated: the table of endpoints -->\n";
const END: &str = "<!-- End generated -->";

/// The README with its table made anew.
pub fn with_table(readme: &str, model: &Model) -> Result<String> {
    let parts = readme.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        parts.with_context(|| format!("README.md does not have the marks {BEGIN:?} and {END:?}"))?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", table(model)))
}

fn table(model: &Model) -> String {
    let mut table = String::from("| Method of `Client` | Command | Paged | Endpoint |\n|---|---|---|---|\n");
    for (tag, operations) in model.by_tag() {
        let _ = writeln!(table, "| **{tag}** | | | |");
        for operation in operations {
            let arguments: Vec<_> = operation.required().map(|parameter| parameter.rust_name()).collect();
            let (method, arguments, command) =
                (operation.method(), arguments.join(", "), operation.command());
            let paged = if operation.paging.is_some() { "yes" } else { "no" };
            let _ = writeln!(
                table,
                "| `{method}({arguments})` | `ra {command}` | {paged} | {} |",
                link(operation)
            );
        }
    }
    table
}

/// The endpoint, with a link to the site's own documentation.
pub fn link(operation: &Operation) -> String {
    let name = operation.path().trim_start_matches('/').trim_start_matches("API_").trim_end_matches(".php");
    match &operation.docs_url {
        Some(url) => format!("[{name}]({url})"),
        None => name.to_string(),
    }
}
