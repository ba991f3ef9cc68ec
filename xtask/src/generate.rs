//! `cargo xtask generate`: from the description, everything else.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use similar::TextDiff;

use crate::emit::{command_line, docs, facade, fuzz, mocks, simulator, tests};
use crate::expand::expand;
use crate::low_level::{self, LowLevel};
use crate::model::Model;
use crate::rust::{print, print_file};
use crate::spec::Spec;
use crate::{bundle, lint};

/// Folders that hold generated files and nothing else: what is left over in them is removed.
const OWNED: &[&str] = &[
    "crates/retroachievements-client/src/generated",
    "crates/retroachievements/src/generated",
    "crates/retroachievements-httpmock/src/generated",
    "crates/retroachievements-simulator/src/generated",
    "crates/retroachievements-cli/src/generated",
    "crates/retroachievements/tests/generated",
    "crates/retroachievements-httpmock/tests/generated",
    "crates/retroachievements-cli/tests/cli/generated",
    "crates/retroachievements-bench/src/generated",
];

/// All generated files, by path below the root of the workspace.
type Files = BTreeMap<String, String>;

/// Writes what has changed, and removes what is left over.
pub fn generate(root: &Path) -> Result<()> {
    let files = files(root)?;
    let mut changes = 0;
    for (path, contents) in &files {
        if fs::read_to_string(root.join(path)).ok().as_ref() != Some(contents) {
            let file = root.join(path);
            fs::create_dir_all(file.parent().unwrap_or(root))?;
            fs::write(&file, contents).with_context(|| format!("cannot write {path}"))?;
            println!("wrote {path}");
            changes += 1;
        }
    }
    for path in left_over(root, &files)? {
        fs::remove_file(root.join(&path)).with_context(|| format!("cannot remove {path}"))?;
        println!("removed {path}");
        changes += 1;
    }
    println!("{} generated files, {changes} changed", files.len());
    Ok(())
}

/// Fails, with a diff, if a generated file is not what it would be if it were generated now.
pub fn check(root: &Path) -> Result<()> {
    let files = files(root)?;
    let mut stale = Vec::new();
    for (path, contents) in &files {
        let found = fs::read_to_string(root.join(path)).unwrap_or_default();
        if found != *contents {
            let diff = TextDiff::from_lines(&found, contents);
            print!("{}", diff.unified_diff().header(path, &format!("{path} (generated)")));
            stale.push(path.clone());
        }
    }
    for path in left_over(root, &files)? {
        println!("--- {path}\nnothing generates this file any more");
        stale.push(path);
    }
    ensure!(stale.is_empty(), "not up to date: {}; run `cargo xtask generate`", stale.join(", "));
    println!("{} generated files are up to date", files.len());
    Ok(())
}

fn files(root: &Path) -> Result<Files> {
    let spec = Spec::load(&root.join("spec/v1"))?;
    let problems = lint::lint(&spec);
    if !problems.is_empty() {
        for problem in &problems {
            eprintln!("{problem}");
        }
        bail!("the description has {} problems; nothing is generated from it", problems.len());
    }
    let document = bundle::bundle(&spec)?;
    let expanded = expand(&document)?;
    let model = Model::read(&expanded)?;
    let low_level = LowLevel::generate(&expanded, &model)?;

    let mut files = Files::new();
    let names: Vec<String> = spec.paths.iter().map(|file| file.name.clone()).collect();
    files.insert("spec/v1/openapi.yaml".into(), bundle::root_paths_block(&spec.root.text, &names)?);
    files.insert("spec/openapi-v1.json".into(), serde_json::to_string_pretty(&document)? + "\n");
    let contents = [
        vec![
            ("mod.rs".to_string(), print_file(&low_level.file)),
            ("enums.rs".to_string(), print(low_level::enums(&model))?),
            ("round_trips.rs".to_string(), print(low_level::round_trips(&low_level, &model))?),
        ],
        facade::files(&model, &low_level)?,
        mocks::files(&expanded, &model)?,
        simulator::files(&model)?,
        command_line::files(&model)?,
        tests::calls(&model)?,
        tests::mocks(&model)?,
        tests::commands(&model)?,
        fuzz::files(&model)?,
    ];
    for (folder, contents) in OWNED.iter().zip(contents) {
        files.extend(contents.into_iter().map(|(name, contents)| (format!("{folder}/{name}"), contents)));
    }
    format(root, &mut files)?;
    files.insert("crates/retroachievements/src/generated/endpoints.md".into(), docs::crate_table(&model));
    let readme = fs::read_to_string(root.join("README.md")).context("cannot read README.md")?;
    files.insert("README.md".into(), with_table(&readme, &docs::readme_table(&model))?);
    Ok(files)
}

/// Puts the table between the marks in the README.
fn with_table(readme: &str, table: &str) -> Result<String> {
    const BEGIN: &str = "<!-- Begin generated: the table of endpoints -->\n";
    const END: &str = "<!-- End generated -->";
    let parts = readme.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        parts.with_context(|| format!("README.md does not have the marks {BEGIN:?} and {END:?}"))?;
    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}

/// Formats the Rust among the files as `cargo fmt` would: all at once, for rustfmt is slow to start.
fn format(root: &Path, files: &mut Files) -> Result<()> {
    const MARK: &str = "// ---- the next file ----\n";
    let mut rust: Vec<_> = files.iter_mut().filter(|(path, _)| path.ends_with(".rs")).collect();
    // What has to be at the head of a file cannot be in the midst of one, and is well formed already.
    let parts: Vec<_> = rust.iter().map(|(_, contents)| contents.split_at(head(contents))).collect();
    let all: String = parts.iter().map(|(_, body)| format!("{MARK}\n{body}\n")).collect();
    let formatted = rustfmt(root, &all)?;
    let bodies: Vec<_> = formatted.split(MARK).skip(1).map(str::trim).collect();
    ensure!(bodies.len() == parts.len(), "rustfmt has moved the marks between files");
    let whole = parts.iter().zip(bodies).map(|((head, _), body)| format!("{head}{body}\n"));
    let whole: Vec<String> = whole.collect();
    for ((_, contents), whole) in rust.iter_mut().zip(whole) {
        **contents = whole;
    }
    Ok(())
}

/// Where the comments, documentation and attributes of the file as a whole end.
fn head(source: &str) -> usize {
    let is_head = |line: &&str| {
        let line = line.trim_end();
        line.is_empty() || line.starts_with("#![") || (line.starts_with("//") && !line.starts_with("///"))
    };
    source.split_inclusive('\n').take_while(is_head).map(str::len).sum()
}

fn rustfmt(root: &Path, source: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start rustfmt; `rustup component add rustfmt` installs it")?;
    // Rustfmt reads all of its input before it writes, so this cannot block.
    child.stdin.take().context("rustfmt has no input")?.write_all(source.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt refuses it");
    Ok(String::from_utf8(output.stdout)?)
}

/// Files in the generated folders that nothing generates.
fn left_over(root: &Path, files: &Files) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for folder in OWNED {
        walk(&root.join(folder), &mut found)?;
    }
    let relative =
        found.iter().filter_map(|path| Some(path.strip_prefix(root).ok()?.to_str()?.replace('\\', "/")));
    let mut left_over: Vec<_> = relative.filter(|path| !files.contains_key(path)).collect();
    left_over.sort();
    Ok(left_over)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), found)?;
        } else {
            found.push(entry.path());
        }
    }
    Ok(())
}
