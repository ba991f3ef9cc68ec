// @generated from spec/ by `cargo xtask generate`. Do not edit.

pub mod examples;
mod mocks;
pub mod plain;
mod shapes;
pub use mocks::{MockServerExt, operations};
