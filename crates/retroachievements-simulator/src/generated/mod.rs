// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
#[cfg(test)]
pub(crate) use v1::EXAMPLES;
pub(crate) use v1::OPERATIONS;
