//! `cargo xtask check-extension`: proves that a new endpoint is a file of the description and nothing else.
//!
//! In a copy of the workspace it adds the made-up endpoint of `xtask/extension`, generates, and then, with
//! no other edit, builds and uses it: by the ergonomic crate, the blocking one, the typed mock, and `ra`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// What the copy needs of the workspace.
const PARTS: &[&str] = &["Cargo.toml", "Cargo.lock", "README.md", "rustfmt.toml", "crates", "spec", "xtask"];

pub fn check(root: &Path) -> Result<()> {
    let copy = root.join("target/extension-check");
    // Outside of the copy, so that a second check is quick.
    let target = root.join("target/extension-target");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    for part in PARTS {
        copy_all(&root.join(part), &copy.join(part))?;
    }
    let extension = root.join("xtask/extension");
    copy_all(&extension.join("API_GetGuestbook.yaml"), &copy.join("spec/v1/paths/API_GetGuestbook.yaml"))?;

    let cargo = |arguments: &[&str]| run(&copy, &target, arguments);
    cargo(&["run", "--quiet", "--package", "xtask", "--", "generate"])?;
    cargo(&["run", "--quiet", "--package", "xtask", "--", "generate", "--check"])?;

    // A program of somebody who uses the workspace; `crates/*` are its members.
    let consumer = copy.join("crates/extension-consumer");
    copy_all(&extension.join("consumer/tests"), &consumer.join("tests"))?;
    copy_all(&extension.join("consumer/Cargo.toml.in"), &consumer.join("Cargo.toml"))?;
    fs::create_dir_all(consumer.join("src"))?;
    fs::write(consumer.join("src/lib.rs"), "")?;
    cargo(&["test", "--quiet", "--package", "extension-consumer"])?;

    let ra = ["run", "--quiet", "--package", "retroachievements-cli", "--", "--demo", "guestbook", "1"];
    let all = [&ra[..], &["--all", "--format", "csv"]].concat();
    let lines = cargo(&all)?.lines().count();
    ensure!(lines == 4, "`ra guestbook` should print a header and three entries; it printed {lines} lines");
    let table = cargo(&ra)?;
    ensure!(table.contains("Luchaos"), "`ra guestbook` should print a table of the entries");
    println!("{table}");
    println!("a new endpoint is one file: generated, built, called, mocked");
    Ok(())
}

/// Runs cargo in the copy, with a target folder of its own: cargo takes the packages of two workspaces for the
/// same ones if their paths within the workspaces are, and would go on to run the copy's programs here.
fn run(copy: &Path, target: &Path, arguments: &[&str]) -> Result<String> {
    eprintln!("cargo {}", arguments.join(" "));
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", target)
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(output.status.success(), "cargo {} failed:\n{stdout}", arguments.join(" "));
    Ok(stdout)
}

/// Copies a file, or a folder with all that is in it. Links stay links: those to generated files have to show
/// what is generated in the copy.
fn copy_all(from: &Path, to: &Path) -> Result<()> {
    if from.is_symlink() {
        let target = fs::read_link(from)?;
        return std::os::unix::fs::symlink(target, to)
            .with_context(|| format!("cannot link {}", to.display()));
    }
    if !from.is_dir() {
        fs::create_dir_all(to.parent().context("a file without a folder")?)?;
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
        return Ok(());
    }
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        copy_all(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
