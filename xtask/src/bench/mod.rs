//! `cargo xtask bench`: speed, memory and dependencies, against hand-written code; and `cargo xtask fuzz`, the mutation
//! test. Both start programs of `retroachievements-bench`.

mod commands;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::generate;
use crate::workspace::{self, cargo};

/// A number that is measured, and how large it may be.
struct Measure {
    name: &'static str,
    measure: fn(&Path) -> Result<f64>,
    most: f64,
}

const MEASURES: [Measure; 3] = [
    Measure { name: "size of `ra` as it is released, in MB", measure: program_size, most: 13.0 },
    Measure {
        name: "CPU time of a clean build, times that of its dependencies",
        measure: build_cost,
        most: 1.5,
    },
    Measure { name: "seconds that generating everything takes", measure: generate_time, most: 3.0 },
];

pub fn bench(root: &Path) -> Result<()> {
    dependencies(root)?;
    let mut missed = Vec::new();
    for Measure { name, measure, most } in MEASURES {
        let value = measure(root)?;
        println!("{name:<57}  {value:>6.2}  (at most {most})");
        if value > most {
            missed.push(name);
        }
    }
    missed.extend(commands::measure(&released(root)?)?);
    for name in ["speed", "memory"] {
        if program(root, &["--profile", "measure"], name, &[]).is_err() {
            missed.push(name);
        }
    }
    ensure!(missed.is_empty(), "failed, or missed a limit: {}", missed.join(", "));
    Ok(())
}

pub fn fuzz(root: &Path, bodies: u64, seed: Option<u64>) -> Result<()> {
    let arguments: Vec<_> =
        [Some(bodies), seed].into_iter().flatten().map(|number| number.to_string()).collect();
    // Not optimized: that takes longer to build than a million bodies take, and overflow would not panic.
    program(root, &[], "fuzz", &arguments)
}

/// Runs a program of the benchmarks, which prints what it finds.
fn program(root: &Path, options: &[&str], name: &str, arguments: &[String]) -> Result<()> {
    let run = ["run", "--quiet", "--package", "retroachievements-bench", "--bin", name];
    workspace::run(cargo(root).args(run).args(options).arg("--").args(arguments).stdout(Stdio::inherit()))?;
    Ok(())
}

/// The size of `ra` as people get it, in millions of bytes.
fn program_size(root: &Path) -> Result<f64> {
    let program = released(root)?;
    let size = fs::metadata(&program).with_context(|| format!("cannot read {}", program.display()))?.len();
    Ok(size as f64 / 1e6)
}

/// `ra` as people get it.
fn released(root: &Path) -> Result<PathBuf> {
    let build = ["build", "--release", "--quiet", "--package", "retroachievements-cli"];
    workspace::run(cargo(root).args(build))?;
    Ok(target_folder(root)?.join("release").join(format!("ra{}", std::env::consts::EXE_SUFFIX)))
}

/// Where cargo puts what it builds, which the environment can change.
fn target_folder(root: &Path) -> Result<PathBuf> {
    let metadata = workspace::run(cargo(root).args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    Ok(metadata["target_directory"].as_str().context("no target folder")?.into())
}

/// The CPU time of a clean build of the library, over that of building what it depends on.
fn build_cost(root: &Path) -> Result<f64> {
    let target = root.join("target/build-cost");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let build = ["build", "--quiet", "--package", "retroachievements"];
    let all = cpu_time(root, &target, &build)?;
    let ours = ["retroachievements", "retroachievements-client"];
    cpu_time(root, &target, &["clean", "--quiet", "--package", ours[0], "--package", ours[1]])?;
    let own = cpu_time(root, &target, &build)?;
    Ok(all / (all - own))
}

/// The CPU time, in seconds, of cargo and all that it starts.
fn cpu_time(root: &Path, target: &Path, arguments: &[&str]) -> Result<f64> {
    // Only a parent can know it, and the standard library does not ask.
    let text = workspace::run(
        Command::new("bash")
            .args(["-c", "TIMEFORMAT='%U %S'; exec 3>&2 2>&1; time \"$0\" \"$@\" >&3 2>&3"])
            .arg(cargo(root).get_program())
            .args(arguments)
            .current_dir(root)
            .env("CARGO_TARGET_DIR", target),
    )?;
    let times = text.split_whitespace().map(str::parse::<f64>);
    Ok(times.collect::<Result<Vec<_>, _>>().with_context(|| format!("not a time: {text}"))?.iter().sum())
}

fn generate_time(root: &Path) -> Result<f64> {
    let start = Instant::now();
    generate::generate(root, true)?;
    Ok(start.elapsed().as_secs_f64())
}

/// The dependencies of the library with default features, beside those of reqwest alone with its own.
fn dependencies(root: &Path) -> Result<()> {
    let library = tree("retroachievements", root)?;
    let reqwest = tree("reqwest", &reqwest_alone(root)?)?;
    println!("dependencies of retroachievements, default features     {:>7}", library.len() - 1);
    println!("dependencies of reqwest alone, default features         {:>7}", reqwest.len() - 1);
    let more = library.difference(&reqwest).filter(|package| !package.starts_with("retroachievements "));
    let names: Vec<_> = more.map(|package| package.split(' ').next().unwrap_or_default()).collect();
    println!("  not among reqwest's: {}", names.join(", "));
    Ok(())
}

/// A package that depends on reqwest and nothing else, in the versions of this workspace.
fn reqwest_alone(root: &Path) -> Result<PathBuf> {
    let folder = root.join("target/reqwest-alone");
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let manifest = "[package]\nname = \"reqwest-alone\"\nedition = \"2024\"\n\n[workspace]\n\n\
                    [dependencies]\nreqwest = \"0.13\"\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    Ok(folder)
}

/// A package and all that it is built on, once each.
fn tree(package: &str, folder: &Path) -> Result<BTreeSet<String>> {
    let tree = ["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--package", package];
    let lines = workspace::run(cargo(folder).args(tree))?;
    Ok(lines.lines().map(|line| line.trim_end_matches(" (*)").to_string()).collect())
}
