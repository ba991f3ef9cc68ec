//! `retroachievements-httpmock`: progenitor's helpers with readable names, and the examples as values.

mod cases;
mod examples;
mod mocks;

use anyhow::Result;
use quote::{ToTokens, quote};

use super::Folder;
use crate::model::Model;

pub use cases::write as cases;

pub fn files(model: &Model) -> Result<Folder> {
    let root = quote! {
        pub(crate) mod mocks;
        pub mod examples;
    };
    let mocks = mocks::write(model)?.to_token_stream();
    let files = [("mod", root), ("mocks", mocks), ("examples", examples::write(model))];
    Ok(files.map(|(name, code)| (name.to_string(), code)).into())
}
