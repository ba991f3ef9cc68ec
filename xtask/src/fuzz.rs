//! `cargo xtask fuzz`: starts the mutation test, a program of `retroachievements-bench`.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::workspace;

pub fn fuzz(root: &Path, bodies: u64, seed: Option<u64>) -> Result<()> {
    let arguments = [Some(bodies), seed].into_iter().flatten().map(|number| number.to_string());
    let status = workspace::cargo(root)
        // Not optimized: that takes longer to build than a million bodies take, and overflow would not panic.
        .args(["run", "--quiet", "--package", "retroachievements-bench", "--bin", "fuzz"])
        .arg("--")
        .args(arguments)
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "the mutation test failed");
    Ok(())
}
