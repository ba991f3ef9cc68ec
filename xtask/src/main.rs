//! The project's own commands: `cargo xtask generate | lint | docs | check-extension | fuzz | world | bench`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

mod bench;
mod check;
mod docs;
mod emit;
mod generate;
mod lint;
mod model;
mod progenitor;
mod rust;
mod spec;
mod workspace;
mod world;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own commands")]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write all generated files from the spec
    Generate {
        /// Write nothing; fail, with a diff, if a file is not up to date
        #[arg(long)]
        check: bool,
    },
    /// Check that the spec says everything the generators and tests need
    Lint,
    /// Write the API reference, a page made from the spec
    Docs {
        /// Write nothing; fail if a packed file is not up to date
        #[arg(long)]
        check: bool,
    },
    /// Prove, in a copy of the workspace, that a new endpoint or generation needs spec files only
    CheckExtension,
    /// Decode mutated answers of every operation: nothing panics, and what decodes is encoded stably
    Fuzz {
        /// Number of bodies to decode
        #[arg(long, default_value_t = 1_000_000)]
        bodies: u64,
        /// Seed of the mutations, to repeat a run [default: a new one, which is printed]
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Convert tables of the server's database into a world for the simulator, on standard output
    World {
        /// JSON file of the tables
        #[arg(required_unless_present = "schema")]
        tables: Option<PathBuf>,
        /// Player whose web API key it is
        #[arg(long, default_value = "Alice")]
        owner: String,
        /// Instead, write the JSON Schema of worlds, which is kept beside the simulator
        #[arg(long, exclusive = true)]
        schema: bool,
    },
    /// Measure speed, memory and dependencies against hand-written code
    Bench,
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
    let root = workspace::root()?;
    match task {
        Task::Generate { check } => {
            generate::generate(&root, check).and_then(|()| docs::pack_spec(&root, check))
        }
        Task::Lint => generate::lint(&root),
        Task::Docs { check } => docs::write(&root, check),
        Task::CheckExtension => check::extension(&root),
        Task::Fuzz { bodies, seed } => bench::fuzz(&root, bodies, seed),
        Task::World { tables: Some(tables), owner, .. } => world::convert(&tables, &owner),
        Task::World { tables: None, .. } => world::write_schema(&root),
        Task::Bench => bench::bench(&root),
    }
}
