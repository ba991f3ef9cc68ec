//! The workspace that a command works on, and the programs that are run in it.

use std::env;
#[cfg(unix)]
pub use std::os::unix::fs::symlink;
#[cfg(windows)]
pub use std::os::windows::fs::symlink_file as symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// The root of the workspace. Found at run time: with a shared target folder, this program may have been built in another
/// checkout.
pub fn root() -> Result<PathBuf> {
    if let Some(manifest) = env::var_os("CARGO_MANIFEST_DIR") {
        let root = Path::new(&manifest).parent().map(Path::to_path_buf);
        return root.context("xtask is not in a workspace");
    }
    let here = env::current_dir()?;
    let root = here.ancestors().find(|folder| folder.join("xtask/Cargo.toml").is_file());
    root.map(Path::to_path_buf).context("not inside the workspace: change to a folder of it")
}

/// The cargo that started this program, or the one that is installed.
pub fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
    // Cargo sets these for the program that it runs, and would take them for its own.
    command.current_dir(folder).env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME");
    command
}

/// This program, to be run on another workspace.
pub fn this_program(root: &Path) -> Result<Command> {
    let mut command = Command::new(env::current_exe().context("cannot find this program")?);
    command.current_dir(root).env("CARGO_MANIFEST_DIR", root.join("xtask"));
    Ok(command)
}

/// Runs a program and returns what it prints, unless that goes elsewhere. Its errors go where those of this one go.
pub fn run(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot start {program}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    ensure!(output.status.success(), "{program} {} failed:\n{text}", arguments.join(" "));
    Ok(text)
}
