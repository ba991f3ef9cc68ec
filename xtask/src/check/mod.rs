//! Checks that take a copy of the workspace.

pub mod extension;
