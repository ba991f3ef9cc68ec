// @generated from spec/ by `cargo xtask generate`. Do not edit.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod check;
pub(crate) mod ids;
pub mod models;
pub mod requests;
