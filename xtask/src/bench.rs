//! `cargo xtask bench`: speed, memory and dependencies, against hand-written code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

pub fn bench(root: &Path) -> Result<()> {
    dependencies(root)?;
    let mut missed = Vec::new();
    for program in ["speed", "memory"] {
        let status = cargo(root)
            .args(["run", "--release", "--quiet", "--package", "retroachievements-bench", "--bin", program])
            .status()
            .context("cannot start cargo")?;
        if !status.success() {
            missed.push(program);
        }
    }
    ensure!(missed.is_empty(), "failed, or missed a limit: {}", missed.join(", "));
    Ok(())
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

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root);
    command
}
