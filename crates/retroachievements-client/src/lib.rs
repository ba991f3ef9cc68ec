#![doc = include_str!("../README.md")]

#[cfg(test)]
mod examples;
mod generated;
mod hooks;
mod prepare;
mod sort;
pub mod wire;

pub use generated::*;
pub use hooks::{Hooks, SharedHooks};
pub use prepare::prepare;
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
pub use reqwest;
pub use sort::Sort;
