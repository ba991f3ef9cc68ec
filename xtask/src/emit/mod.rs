//! Writes all generated files: a folder here for each crate that is written into.

mod bench;
mod cli;
mod client;
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

/// Files by path below the root of the workspace.
pub type Files = BTreeMap<String, String>;

/// Folders that hold generated files and nothing else: what is left over in them is removed.
pub const OWNED: [&str; 9] = [
    client::FOLDER,
    library::FOLDER,
    library::TESTS,
    httpmock::FOLDER,
    httpmock::TESTS,
    simulator::FOLDER,
    cli::FOLDER,
    cli::TESTS,
    bench::FOLDER,
];

/// The files of a crate's folder.
type Folder = Vec<(String, String)>;

/// What is made of an API.
pub fn files(root: &Path, model: &Model) -> Result<Files> {
    let client = Client::generate(model)?;
    let contents = [
        client::files(model, &client)?,
        library::files(model, &client)?,
        library::tests(model)?,
        httpmock::files(model)?,
        httpmock::tests(model)?,
        simulator::files(model)?,
        cli::files(model)?,
        cli::tests(model)?,
        bench::files(model)?,
    ];
    let mut files = Files::new();
    for (folder, contents) in OWNED.iter().zip(contents) {
        files.extend(contents.into_iter().map(|(name, contents)| (format!("{folder}/{name}"), contents)));
    }
    let readme = fs::read_to_string(root.join("README.md")).context("cannot read README.md")?;
    files.insert("README.md".into(), readme::with_table(&readme, model)?);
    Ok(files)
}
