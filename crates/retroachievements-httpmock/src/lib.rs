#![doc = include_str!("../README.md")]

mod answer;
mod body;
#[allow(clippy::all)]
mod generated;
mod page;
mod shape;

use serde::de::DeserializeOwned;

pub use answer::Answer;
pub use body::Body;
pub use generated::*;
pub use httpmock;
pub use page::{List, Page};
pub use retroachievements_client::{types, wire};

/// Parses an example of the spec. A test of the client crate parses each of them.
fn example<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the examples of the spec are valid")
}
