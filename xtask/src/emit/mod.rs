//! Writes all generated files: a module here for each crate that is written into.

mod bench;
mod cli;
mod client;
mod code;
mod httpmock;
mod library;
mod readme;
mod simulator;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::model::Model;
use crate::progenitor::Client;
use crate::rust::print;

/// Files by path below the root of the workspace.
pub type Files = BTreeMap<String, String>;

/// Folders that hold generated files and nothing else: what is left over in them is removed.
pub const OWNED: [&str; 9] = [
    "crates/retroachievements/src/generated",
    "crates/retroachievements/tests/generated",
    "crates/retroachievements-client/src/generated",
    "crates/retroachievements-httpmock/src/generated",
    "crates/retroachievements-httpmock/tests/generated",
    "crates/retroachievements-simulator/src/generated",
    "crates/retroachievements-cli/src/generated",
    "crates/retroachievements-cli/tests/cli/generated",
    "crates/retroachievements-bench/src/generated",
];

/// What is made of an API.
pub fn files(root: &Path, model: &Model) -> Result<Files> {
    let client = Client::generate(model)?;
    let only = |code| vec![("mod".to_string(), code)];
    let folders = [
        library::files(model, &client)?,
        only(library::calls(model)?),
        client::files(model, &client),
        httpmock::files(model)?,
        only(httpmock::cases(model)?),
        only(simulator::write(model)?),
        cli::files(model)?,
        only(cli::tests(model)),
        only(bench::write(model)),
    ];
    let mut files = Files::new();
    for (folder, contents) in OWNED.iter().zip(folders) {
        for (name, code) in contents {
            files.insert(format!("{folder}/{name}.rs"), print(code)?);
        }
    }
    files.insert(format!("{}/endpoints.md", OWNED[0]), readme::linked_table(model));
    let readme = fs::read_to_string(root.join("README.md")).context("cannot read README.md")?;
    files.insert("README.md".into(), readme::with_table(&readme, model)?);
    Ok(files)
}
