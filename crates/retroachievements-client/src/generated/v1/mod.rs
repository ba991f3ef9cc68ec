// @generated from spec/ by `cargo xtask generate`. Do not edit.

#[allow(missing_docs, unreachable_pub, clippy::all)]
mod client;
pub mod enums;
#[cfg(test)]
pub(crate) mod round_trips;
pub use client::{Client, types};
crate::hooks::hooks!(Client);
