//! `cargo xtask bench`: speed, memory and dependencies, against hand-written code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::generate;
use crate::workspace::cargo;

/// How much more a clean build may take than that of the dependencies alone.
const MOST_BUILD_COST: f64 = 1.5;

/// How long it may take to generate everything, in seconds.
const MOST_GENERATE_TIME: f64 = 5.0;

/// How large `ra` may be, in millions of bytes.
const MOST_PROGRAM_SIZE: f64 = 13.0;

pub fn bench(root: &Path) -> Result<()> {
    dependencies(root)?;
    let mut missed = Vec::new();
    let size = program_size(root)?;
    println!(
        "size of `ra` as it is released, in MB                      {size:>6.2}  (at most {MOST_PROGRAM_SIZE})"
    );
    if size > MOST_PROGRAM_SIZE {
        missed.push("size of `ra`");
    }
    let cost = build_cost(root)?;
    println!(
        "CPU time of a clean build, times that of its dependencies  {cost:>6.2}  (at most {MOST_BUILD_COST})"
    );
    if cost > MOST_BUILD_COST {
        missed.push("build cost");
    }
    let time = generate_time(root)?;
    println!(
        "seconds that generating everything takes                   {time:>6.2}  (at most {MOST_GENERATE_TIME})"
    );
    if time > MOST_GENERATE_TIME {
        missed.push("generate time");
    }
    for program in ["speed", "memory"] {
        let status = cargo(root)
            .args([
                "run",
                "--profile",
                "measure",
                "--quiet",
                "--package",
                "retroachievements-bench",
                "--bin",
                program,
            ])
            .status()
            .context("cannot start cargo")?;
        if !status.success() {
            missed.push(program);
        }
    }
    ensure!(missed.is_empty(), "failed, or missed a limit: {}", missed.join(", "));
    Ok(())
}

/// The size of `ra` as people get it, in millions of bytes.
fn program_size(root: &Path) -> Result<f64> {
    let build = ["build", "--release", "--quiet", "--package", "retroachievements-cli"];
    let status = cargo(root).args(build).status().context("cannot start cargo")?;
    ensure!(status.success(), "`ra` cannot be built");
    let program = target_folder(root)?.join("release").join(format!("ra{}", std::env::consts::EXE_SUFFIX));
    let size = fs::metadata(&program).with_context(|| format!("cannot read {}", program.display()))?.len();
    Ok(size as f64 / 1e6)
}

/// Where cargo puts what it builds, which the environment can change.
fn target_folder(root: &Path) -> Result<PathBuf> {
    let output = cargo(root).args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).context("cargo metadata failed")?;
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
    let output = Command::new("bash")
        .args(["-c", "TIMEFORMAT='%U %S'; time \"$0\" \"$@\" >&2"])
        .arg(cargo(root).get_program())
        .args(arguments)
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .context("cannot start bash")?;
    let text = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "cargo {} failed: {text}", arguments.join(" "));
    let times = text.lines().last().unwrap_or_default().split(' ').map(str::parse::<f64>);
    Ok(times.collect::<Result<Vec<_>, _>>().with_context(|| format!("not a time: {text}"))?.iter().sum())
}

fn generate_time(root: &Path) -> Result<f64> {
    let start = Instant::now();
    generate::check(root)?;
    Ok(start.elapsed().as_secs_f64())
}

/// The dependencies of the library with default features, beside those of reqwest alone with its own.
fn dependencies(root: &Path) -> Result<()> {
    let library = tree(&["--package", "retroachievements"], root)?;
    let reqwest = tree(&["--package", "reqwest"], &reqwest_alone(root)?)?;
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
fn tree(package: &[&str], folder: &Path) -> Result<BTreeSet<String>> {
    let output = cargo(folder)
        .args(["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(package)
        .output()
        .context("cannot start cargo")?;
    ensure!(output.status.success(), "cargo tree failed: {}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout)?;
    Ok(lines.lines().map(|line| line.trim_end_matches(" (*)").to_string()).collect())
}
