//! `cargo xtask check-extension`: proves that a new endpoint needs spec files and nothing else.
//!
//! In a copy of the workspace it does what a contributor does: it adds the spec files of `xtask/extension`, lints,
//! generates, and runs every test of the workspace. Then it uses the new endpoint: by the ergonomic crate, the blocking
//! one, the typed mock, and `ra`.
//!
//! Before that it adds a second generation of the API, whose code lands beside that of the first and changes none of it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::emit;
use crate::workspace::{self, symlink};

/// What the copy needs of the workspace.
const PARTS: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "rustfmt.toml",
    "crates",
    "spec",
    "xtask",
];

pub fn extension(root: &Path) -> Result<()> {
    let copy = root.join("target/extension-check");
    // Outside of the copy, so that a second check is quick. One of its own: cargo takes the packages of two workspaces
    // for the same ones if their paths within the workspaces are, and would go on to run the copy's programs here.
    let target = root.join("target/extension-target");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    for part in PARTS {
        copy_all(&root.join(part), &copy.join(part))?;
    }
    let extension = root.join("xtask/extension");
    let cargo = |arguments: &[&str]| {
        eprintln!("cargo {}", arguments.join(" "));
        workspace::run(workspace::cargo(&copy).args(arguments).env("CARGO_TARGET_DIR", &target))
    };
    let xtask =
        |arguments: &[&str]| cargo(&[&["run", "--quiet", "--package", "xtask", "--"], arguments].concat());
    add_generation(&extension, &copy)?;
    xtask(&["generate"])?;
    for folder in emit::OWNED {
        is_same(&root.join(folder).join("v1"), &copy.join(folder).join("v1"))?;
    }
    copy_all(&extension.join("spec/v1"), &copy.join("spec/v1"))?;
    let facts = "spec/facts-v1.tsv";
    fs::write(
        copy.join(facts),
        fs::read_to_string(root.join(facts))? + &fs::read_to_string(extension.join(facts))?,
    )?;

    xtask(&["lint"])?;
    xtask(&["generate"])?;
    xtask(&["generate", "--check"])?;
    add_consumer(&extension, &copy)?;
    // What is built on the public client alone does not see how the client came about.
    let without = ["--exclude", "retroachievements-extras"];
    cargo(&[&["test", "--quiet", "--workspace", "--no-fail-fast"], &without[..]].concat())?;

    let ra = ["run", "--quiet", "--package", "retroachievements-cli", "--", "--demo", "guestbook", "1"];
    let lines = cargo(&[&ra[..], &["--all", "--format", "csv"]].concat())?.lines().count();
    ensure!(
        lines == 3,
        "`ra guestbook --all` should print a header and two entries; it printed {lines} lines"
    );
    let table = cargo(&ra)?;
    ensure!(table.contains("Zaphod"), "`ra guestbook` should print a table of the entries");
    println!("{table}\na new endpoint is spec files: linted, generated, tested, called, mocked");
    Ok(())
}

/// A second generation of the API, which lands beside the first one.
fn add_generation(extension: &Path, copy: &Path) -> Result<()> {
    for part in ["spec/v9", "spec/facts-v9.tsv"] {
        copy_all(&extension.join(part), &copy.join(part))?;
    }
    Ok(())
}

/// A program of somebody who uses the workspace; `crates/*` are its members.
fn add_consumer(extension: &Path, copy: &Path) -> Result<()> {
    let consumer = copy.join("crates/extension-consumer");
    copy_all(&extension.join("consumer/tests"), &consumer.join("tests"))?;
    copy_all(&extension.join("consumer/Cargo.toml.in"), &consumer.join("Cargo.toml"))?;
    fs::create_dir_all(consumer.join("src"))?;
    fs::write(consumer.join("src/lib.rs"), "")?;
    Ok(())
}

/// Checks that two folders hold the same.
fn is_same(one: &Path, other: &Path) -> Result<()> {
    for entry in fs::read_dir(one).with_context(|| format!("cannot read {}", one.display()))? {
        let entry = entry?;
        let (one, other) = (entry.path(), other.join(entry.file_name()));
        if one.is_dir() {
            is_same(&one, &other)?;
        } else {
            let same = fs::read(&one)? == fs::read(&other)?;
            ensure!(same, "{} is another file once there is a second generation", one.display());
        }
    }
    Ok(())
}

/// Copies a file, or a folder and everything in it. Links stay links: those to generated files have to show what is
/// generated in the copy.
fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to.parent().context("a file without a folder")?)?;
    if from.is_symlink() {
        let target = fs::read_link(from)?;
        return symlink(target, to).with_context(|| format!("cannot link {}", to.display()));
    }
    if !from.is_dir() {
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
        return Ok(());
    }
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        copy_all(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
