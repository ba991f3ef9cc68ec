//! From the spec, everything else: `cargo xtask generate`, and `lint`, which stops before files are written.

use std::fs;
use std::io::Write;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};
use similar::TextDiff;

use crate::emit::{self, Files};
use crate::model::Model;
use crate::model::generation::Generation;
use crate::spec::language::Document;
use crate::spec::{Spec, document};
use crate::workspace::symlink;

/// Writes what has changed, and removes what is left over. With `check`, nothing: what would change is an error.
pub fn generate(root: &Path, check: bool) -> Result<()> {
    let Generated { files, links } = generated(root)?;
    let mut stale = Vec::new();
    for (path, contents) in &files {
        let found = fs::read_to_string(root.join(path)).unwrap_or_default();
        if found == *contents {
            continue;
        }
        stale.push(path.clone());
        if check {
            let diff = TextDiff::from_lines(&found, contents);
            print!("{}", diff.unified_diff().header(path, &format!("{path} (generated)")));
        } else {
            let file = root.join(path);
            fs::create_dir_all(file.parent().unwrap_or(root))?;
            fs::write(&file, contents).with_context(|| format!("cannot write {path}"))?;
            println!("wrote {path}");
        }
    }
    for (path, target) in &links {
        // As many steps up as there are folders.
        let target = PathBuf::from("../".repeat(path.matches('/').count()) + target);
        if fs::read_link(root.join(path)).is_ok_and(|found| found == target) {
            continue;
        }
        stale.push(path.clone());
        if !check {
            symlink(target, root.join(path)).with_context(|| format!("cannot link {path}"))?;
        }
    }
    for path in left_over(root, |path| files.contains_key(path) || links.contains_key(path))? {
        println!("--- {path}: nothing generates this file any more");
        if !check {
            fs::remove_file(root.join(&path)).with_context(|| format!("cannot remove {path}"))?;
        }
        stale.push(path);
    }
    if check {
        ensure!(stale.is_empty(), "not up to date: {}; run `cargo xtask generate`", stale.join(", "));
        println!("{} generated files are up to date", files.len());
    } else {
        println!("{} generated files, {} changed", files.len(), stale.len());
    }
    Ok(())
}

/// Checks the spec by its rules, and that everything can be generated from it.
pub fn lint(root: &Path) -> Result<()> {
    let files = generated(root)?.files;
    println!("the spec is fine: {} files can be generated from it", files.len());
    Ok(())
}

/// Everything that is made of the spec, by path below the root of the workspace.
struct Generated {
    files: Files,
    /// And what they lead to.
    links: Files,
}

fn generated(root: &Path) -> Result<Generated> {
    let specs = Spec::load_all(root)?.into_iter().enumerate();
    let read = in_parallel(specs, |(index, spec)| read(&spec, index == 0));
    let (mut files, models) = (Files::new(), read.into_iter().collect::<Result<Vec<_>>>()?);
    let (specs, models): (Vec<_>, Vec<_>) = models.into_iter().unzip();
    let parts = emit::parts(root, &models);
    let written = in_parallel(parts, |part| format_rust(root, part.files()?));
    for written in specs.into_iter().map(Ok).chain(written) {
        files.extend(written?);
    }
    Ok(Generated { files, links: emit::links(&models) })
}

/// A generation's whole spec, in files, and what it says.
fn read(spec: &Spec, is_root: bool) -> Result<(Files, Model)> {
    let checked = crate::lint::lint(spec).map_err(|problems| {
        problems.iter().for_each(|problem| eprintln!("{problem}"));
        anyhow!("spec/{} has {} problems", spec.generation, problems.len())
    })?;
    let whole = serde_json::to_string_pretty(&checked.whole)? + "\n";
    let document: Document =
        serde_path_to_error::deserialize(checked.spelled_out).context("the spec is not complete")?;
    let generation = Generation { name: spec.generation.clone(), is_root };
    let files = [(spec.root.path.clone(), document::with_paths(spec)?), (generation.openapi(), whole)];
    Ok((files.into(), Model::read(generation, &document)?))
}

/// What is made of each item, on a thread of its own.
fn in_parallel<T: Send, U: Send>(items: impl IntoIterator<Item = T>, make: impl Fn(T) -> U + Sync) -> Vec<U> {
    let make = &make;
    thread::scope(|scope| {
        let threads: Vec<_> = items.into_iter().map(|item| scope.spawn(move || make(item))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

/// Formats the Rust among the files as `cargo fmt` would: all at once, because rustfmt is slow to start.
fn format_rust(root: &Path, mut files: Files) -> Result<Files> {
    const MARK: &str = "// ---- the next file ----\n";
    let rust: Vec<_> = files.iter_mut().filter(|(path, _)| path.ends_with(".rs")).collect();
    // What has to be at the head of a file cannot be in the midst of one, and is well formed already.
    let all: String = rust.iter().map(|(_, whole)| format!("{MARK}\n{}\n", &whole[head(whole)..])).collect();
    let formatted = rustfmt(root, &all)?;
    let bodies: Vec<_> = formatted.split(MARK).skip(1).map(str::trim).collect();
    ensure!(bodies.len() == rust.len(), "rustfmt has moved the marks between files");
    for ((_, contents), body) in rust.into_iter().zip(bodies) {
        contents.truncate(head(contents));
        contents.push_str(&format!("{body}\n"));
    }
    Ok(files)
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
fn left_over(root: &Path, is_generated: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let mut left_over = Vec::new();
    let mut pending = emit::OWNED.map(PathBuf::from).to_vec();
    while let Some(path) = pending.pop() {
        let name = path.to_string_lossy().replace('\\', "/");
        let file = root.join(&path);
        if file.is_dir() {
            let entries = fs::read_dir(&file)?.map(|entry| Ok(path.join(entry?.file_name())));
            pending.extend(entries.collect::<Result<Vec<_>>>()?);
        } else if (file.exists() || file.is_symlink()) && !is_generated(&name) {
            left_over.push(name);
        }
    }
    left_over.sort();
    Ok(left_over)
}
