//! The table of endpoints, for the README and for the crate's documentation.

use std::fmt::Write;

use crate::model::{Model, Operation};

/// For the README: method, command, endpoint.
pub fn readme_table(model: &Model) -> String {
    let mut table = String::from("| Method of `Client` | Command | Paged | Endpoint |\n|---|---|---|---|\n");
    for (tag, operations) in model.by_tag() {
        let _ = writeln!(table, "| **{tag}** | | | |");
        for operation in operations {
            let _ = writeln!(
                table,
                "| `{}` | `ra {}` | {} | {} |",
                signature(operation),
                operation.command(),
                if operation.paging.is_some() { "yes" } else { "no" },
                link(operation)
            );
        }
    }
    table
}

/// For the documentation of the crate, with links to the methods.
pub fn crate_table(model: &Model) -> String {
    let mut table = String::from("| | Method | Endpoint |\n|---|---|---|\n");
    for (tag, operations) in model.by_tag() {
        for operation in operations {
            let _ = writeln!(
                table,
                "| {tag} | [`{0}`](Client::{0}): {1} | {2} |",
                operation.method(),
                operation.summary,
                link(operation)
            );
        }
    }
    table
}

fn signature(operation: &Operation) -> String {
    let arguments: Vec<_> = operation.required().map(|parameter| parameter.rust_name()).collect();
    format!("{}({})", operation.method(), arguments.join(", "))
}

fn link(operation: &Operation) -> String {
    let name = operation.path().trim_start_matches("/API_").trim_end_matches(".php");
    match &operation.docs_url {
        Some(url) => format!("[{name}]({url})"),
        None => name.to_string(),
    }
}
