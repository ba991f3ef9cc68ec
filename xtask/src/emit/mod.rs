//! Writes all generated files: a module here for each crate that is written into.

mod bench;
mod cli;
mod client;
mod code;
mod httpmock;
mod library;
mod place;
mod readme;
mod simulator;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use proc_macro2::TokenStream;

use crate::model::Model;
use crate::progenitor::Client;
use crate::rust::print;

use code::{Folder, public_modules};

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

/// Those whose tests read the whole spec: it is linked there, so that a package has what its tests need.
const READS_OPENAPI: [&str; 3] = [OWNED[1], OWNED[2], OWNED[7]];

/// Links by path, and the file that each leads to, both below the root of the workspace.
pub fn links(models: &[Model]) -> Files {
    let specs = models.iter().map(|model| model.generation.openapi());
    specs
        .flat_map(|spec| READS_OPENAPI.map(|folder| (spec.replacen("spec", folder, 1), spec.clone())))
        .collect()
}

/// What can be written beside the others: what is made of a generation, or of all of them.
pub struct Part<'a> {
    root: &'a Path,
    models: &'a [Model],
    generation: Option<&'a Model>,
}

/// All that is made of the API.
pub fn parts<'a>(root: &'a Path, models: &'a [Model]) -> impl Iterator<Item = Part<'a>> {
    let generations = models.iter().map(Some).chain([None]);
    generations.map(move |generation| Part { root, models, generation })
}

impl Part<'_> {
    /// Each generation has a folder of its own, with a list of them above.
    pub fn files(&self) -> Result<Files> {
        self.generation.map_or_else(|| self.of_all(), |model| self.of_generation(model))
    }

    fn of_generation(&self, model: &Model) -> Result<Files> {
        let mut files = Files::new();
        for (folder, contents) in OWNED.iter().zip(of_generation(&self.models[0], model)?) {
            let folder = format!("{folder}/{}", model.generation.name);
            for (name, code) in contents {
                let code = place::in_generation(model, print(code)?);
                files.insert(format!("{folder}/{name}.rs"), code);
            }
        }
        Ok(files)
    }

    fn of_all(&self) -> Result<Files> {
        let mut files = Files::new();
        for (folder, code) in OWNED.iter().zip(of_all(self.models)?) {
            files.insert(format!("{folder}/mod.rs"), print(code)?);
        }
        files.insert(format!("{}/systems.rs", OWNED[0]), print(library::systems(self.root)?)?);
        files.insert(format!("{}/endpoints.md", OWNED[0]), readme::linked_table(self.models));
        let readme = fs::read_to_string(self.root.join("README.md")).context("cannot read README.md")?;
        files.insert("README.md".into(), readme::with_table(&readme, self.models)?);
        Ok(files)
    }
}

/// What stands in each of the folders for a generation.
fn of_generation(root: &Model, model: &Model) -> Result<[Folder; OWNED.len()]> {
    let client = Client::generate(model)?;
    let only = |code| vec![("mod".to_string(), code)];
    Ok([
        library::files(root, model, &client)?,
        only(library::calls(model)?),
        client::files(model, &client),
        httpmock::files(model)?,
        only(httpmock::cases(model)?),
        only(simulator::write(model)?),
        cli::files(model)?,
        only(cli::tests(model)),
        only(bench::write(model)),
    ])
}

/// The module above the generations in each of the folders.
fn of_all(models: &[Model]) -> Result<[TokenStream; OWNED.len()]> {
    Ok([
        library::root(models),
        library::all_calls(models),
        client::root(models),
        public_modules(models),
        httpmock::all_cases(models),
        simulator::root(models),
        cli::root(models)?,
        cli::all_tests(models),
        bench::root(models),
    ])
}
