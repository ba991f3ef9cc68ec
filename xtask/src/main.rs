//! The project's own commands: `cargo xtask generate | lint | check-extension | docs | bench | fuzz`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use clap::{Parser, Subcommand};

mod bench;
mod bundle;
mod docs;
mod emit;
mod expand;
mod extension;
mod facts;
mod fuzz;
mod generate;
mod lint;
mod low_level;
mod lower;
mod model;
mod rust;
mod spec;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own commands")]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes all generated files from the description in spec/
    Generate {
        /// Write nothing; fail, with a diff, if something is not up to date
        #[arg(long)]
        check: bool,
    },
    /// Checks that the description says all that it must
    Lint,
    /// Proves, in a copy, that a new endpoint is a file of the description and nothing else
    CheckExtension,
    /// Makes the API reference, a page in target/ that `ra simulate` serves too
    Docs {
        /// Write nothing; fail if what the simulator serves is not up to date
        #[arg(long)]
        check: bool,
    },
    /// Measures speed, memory and dependencies against hand-written code
    Bench,
    /// Decodes mutated answers of every operation: nothing panics, and what decodes is encoded stably
    Fuzz {
        /// Number of bodies to decode
        #[arg(long, default_value_t = 1_000_000)]
        bodies: u64,
        /// Seed of the mutations, to repeat a run (default: a new one, which is printed)
        #[arg(long)]
        seed: Option<u64>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        // Not by returning it, which would print a backtrace where the environment asks for one.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let root = root()?;
    match task {
        Task::Generate { check: false } => {
            generate::generate(&root)?;
            docs::write_spec(&root)
        }
        Task::Generate { check: true } => {
            generate::check(&root)?;
            docs::check_spec(&root)
        }
        Task::Lint => lint(&root),
        Task::CheckExtension => extension::check(&root),
        Task::Docs { check: false } => docs::write(&root),
        Task::Docs { check: true } => docs::check(&root),
        Task::Bench => bench::bench(&root),
        Task::Fuzz { bodies, seed } => fuzz::fuzz(&root, bodies, seed),
    }
}

fn lint(root: &Path) -> Result<()> {
    let spec = spec::Spec::load(&root.join("spec/v1"))?;
    let problems = lint::lint(&spec);
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        bail!("the description has {} problems", problems.len());
    }
    // Unused files, schemas without a name and names that clash show when it is put together.
    let document = bundle::bundle(&spec)?;
    let expanded = expand::expand(&document)?;
    let facts =
        fs::read_to_string(root.join("spec/facts-v1.tsv")).context("cannot read spec/facts-v1.tsv")?;
    let differences = facts::compare(&expanded, &facts)?;
    differences.iter().for_each(|difference| println!("{difference}"));
    ensure!(differences.is_empty(), "the description and the facts have {} differences", differences.len());
    let operations = expanded["paths"].as_object().map_or(0, |paths| paths.len());
    println!("the description is fine: {operations} operations");
    Ok(())
}

/// The root of the workspace, wherever the command was called.
fn root() -> Result<PathBuf> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(manifest.parent().context("xtask is not in a workspace")?.to_path_buf())
}
