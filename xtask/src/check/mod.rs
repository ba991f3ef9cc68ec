//! `cargo xtask check-extension`: proves that a new endpoint needs spec files and nothing else, in both generations of the API.
//!
//! In a copy of the workspace it does what a contributor does: it adds the spec files of `xtask/extension`, lints,
//! generates, and runs every test of the workspace. Then it uses the new endpoint: by the ergonomic crate, the blocking
//! one, the typed mock, and `ra`.
//!
//! What it adds to the second generation, a type of resource and two operations, changes nothing of the first.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

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
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    for part in PARTS {
        copy_all(&root.join(part), &copy.join(part))?;
    }
    rename_version(&copy.join("Cargo.toml"))?;
    let extension = root.join("xtask/extension");
    // What is built on the way goes where the workspace builds, so that dependencies are there; what comes of it does not.
    let (target, programs) = (root.join("target"), root.join("target/extension-programs"));
    let folders = [("CARGO_BUILD_BUILD_DIR", &target), ("CARGO_TARGET_DIR", &programs)];
    let cargo = |arguments: &[&str]| {
        eprintln!("cargo {}", arguments.join(" "));
        workspace::run(workspace::cargo(&copy).args(arguments).envs(folders))
    };
    let xtask = |arguments: &[&str]| {
        eprintln!("cargo xtask {}", arguments.join(" "));
        workspace::run(workspace::this_program(&copy)?.args(arguments))
    };
    add(&extension, root, &copy, "v2")?;
    xtask(&["generate"])?;
    for folder in emit::OWNED {
        is_same(&root.join(folder).join("v1"), &copy.join(folder).join("v1"))?;
    }
    add(&extension, root, &copy, "v1")?;

    xtask(&["lint"])?;
    xtask(&["generate"])?;
    xtask(&["generate", "--check"])?;
    add_consumer(&extension, &copy)?;
    // All of the workspace: which features its dependencies are built with hangs on what is selected, and so they are there.
    let test = |what: &[&str]| cargo(&[&["test", "--quiet", "--workspace", "--no-fail-fast"], what].concat());
    test(&["--lib", "--bins", "--test", "*"])?;
    test(&["--doc"])?;

    let program = programs.join("debug").join(format!("ra{}", env::consts::EXE_SUFFIX));
    let ra = || Command::new(&program);
    let guestbook = ["--demo", "guestbook", "1"];
    let lines = workspace::run(ra().args(guestbook).args(["--all", "--format", "csv"]))?.lines().count();
    ensure!(
        lines == 3,
        "`ra guestbook --all` should print a header and two entries; it printed {lines} lines"
    );
    let table = workspace::run(ra().args(guestbook))?;
    ensure!(table.contains("Zaphod"), "`ra guestbook` should print a table of the entries");
    let planets = workspace::run(ra().args(["--demo", "v2", "planets"]))?;
    ensure!(
        planets.contains("Magrathea") && planets.contains("Mega Drive"),
        "`ra v2 planets` should print a table of the planets with their systems; it printed {planets}"
    );
    println!("{table}\n{planets}\na new endpoint is spec files: linted, generated, tested, called, mocked");
    Ok(())
}

/// Makes the packages of the copy others than those of the workspace. Cargo would take them for the same ones, and the two
/// share a target folder, so that what they depend on is built once.
fn rename_version(manifest: &Path) -> Result<()> {
    let text = fs::read_to_string(manifest)?;
    let (before, after) =
        text.split_once("\nversion = \"").context("Cargo.toml has no version of the workspace")?;
    let (version, after) = after.split_once('"').context("the version of the workspace does not end")?;
    fs::write(manifest, format!("{before}\nversion = \"{version}+extension\"{after}"))?;
    Ok(())
}

/// The new files of a generation, and the new rows of its table of facts.
fn add(extension: &Path, root: &Path, copy: &Path, generation: &str) -> Result<()> {
    let folder = format!("spec/{generation}");
    copy_all(&extension.join(&folder), &copy.join(&folder))?;
    let facts = format!("spec/facts-{generation}.tsv");
    let rows = fs::read_to_string(root.join(&facts))? + &fs::read_to_string(extension.join(&facts))?;
    fs::write(copy.join(&facts), rows)?;
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
