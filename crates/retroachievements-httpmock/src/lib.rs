#![doc = include_str!("../README.md")]

#[allow(clippy::all)]
mod generated;

use serde::de::DeserializeOwned;

pub use generated::*;
pub use httpmock;
pub use retroachievements_client::{types, wire};

/// Parses an example of the spec. A test of the client crate parses each of them.
fn example<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the examples of the spec are valid")
}
