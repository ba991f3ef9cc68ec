//! From the spec, everything else: `cargo xtask generate`, and `lint`, which stops before files are written.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use similar::TextDiff;

use crate::emit::{self, Files};
use crate::model::Model;
use crate::spec::language::Document;
use crate::spec::{Spec, document, fill, operations};

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

/// Fails, with a diff, if a generated file is not what it would be now.
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

/// Checks the spec by its rules, and that everything can be generated from it.
pub fn lint(root: &Path) -> Result<()> {
    let files = files(root)?;
    println!("the spec is fine: {} files can be generated from it", files.len());
    Ok(())
}

fn files(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    for spec in Spec::load_all(root)? {
        refuse_problems(&spec)?;
        let mut bundle = document::bundle(&spec)?;
        fill::fill(&mut bundle);
        let whole = serde_json::to_string_pretty(&bundle.document)? + "\n";
        let document = operations::spell_out(&bundle.document)?;
        let document: Document =
            serde_path_to_error::deserialize(document).context("the spec is not complete")?;
        let model = Model::read(&document)?;
        files.extend(emit::files(root, &model)?);
        format_rust(root, &mut files)?;
        files.insert(spec.root.path.clone(), document::with_paths(&spec)?);
        files.insert(format!("spec/openapi-{}.json", spec.generation), whole);
    }
    Ok(files)
}

fn refuse_problems(spec: &Spec) -> Result<()> {
    let problems = crate::lint::lint(spec);
    for problem in &problems {
        eprintln!("{problem}");
    }
    if !problems.is_empty() {
        bail!("spec/{} has {} problems", spec.generation, problems.len());
    }
    Ok(())
}

/// Formats the Rust among the files as `cargo fmt` would: all at once, because rustfmt is slow to start.
fn format_rust(root: &Path, files: &mut Files) -> Result<()> {
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
    for folder in emit::OWNED {
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
