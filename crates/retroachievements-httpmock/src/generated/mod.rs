// @generated from spec/ by `cargo xtask generate`. Do not edit.

pub mod examples;
pub(crate) mod mocks;
