#![doc = include_str!("../README.md")]
// The error is progenitor's, and as large as that makes it.
#![allow(clippy::result_large_err)]

#[cfg(test)]
mod examples;
mod generated;
mod hooks;
mod prepare;
#[cfg(feature = "v2")]
mod sort;
pub mod wire;

pub use generated::*;
pub use hooks::{Hooks, SharedHooks};
pub use prepare::prepare;
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
pub use reqwest;
#[cfg(feature = "v2")]
pub use sort::Sort;
