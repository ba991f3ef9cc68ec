// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
pub(crate) use v1::OPERATIONS;
#[allow(dead_code)]
pub(crate) mod v2;
#[cfg(test)]
pub(crate) use v1::EXAMPLES;
