// @generated from spec/ by `cargo xtask generate`. Do not edit.

pub mod examples;
mod mocks;
pub use mocks::{MockServerExt, operations};
