#![doc = include_str!("../README.md")]

#[path = "generated/enums.rs"]
pub mod enums;
#[cfg(test)]
mod examples;
#[allow(missing_docs, unreachable_pub, clippy::all)]
mod generated;
mod hooks;
pub mod wire;

pub use generated::{ByteStream, Client, ClientInfo, Error, ResponseValue, types};
pub use hooks::{Hooks, SharedHooks};
pub use reqwest;
