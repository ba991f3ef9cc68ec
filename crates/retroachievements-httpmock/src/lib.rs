#![doc = include_str!("../README.md")]

#[allow(clippy::all)]
mod generated;

use serde::de::DeserializeOwned;

pub use generated::examples;
pub use generated::mocks::{MockServerExt, operations};
pub use httpmock;
pub use retroachievements_client::{types, wire};

/// Reads one of the description's examples. Tests make sure that all of them can be read.
fn example<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the examples of the description are valid")
}
