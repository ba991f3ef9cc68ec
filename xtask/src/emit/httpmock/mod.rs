//! `retroachievements-httpmock`: progenitor's helpers with readable names, and the examples as values.

mod cases;
mod examples;
mod mocks;

use anyhow::Result;
use quote::quote;

use super::Folder;
use crate::model::Model;
use crate::rust::{print, print_file};

pub const FOLDER: &str = "crates/retroachievements-httpmock/src/generated";
pub const TESTS: &str = "crates/retroachievements-httpmock/tests/generated";

pub fn files(model: &Model) -> Result<Folder> {
    let root = quote! {
        pub(crate) mod mocks;
        pub mod examples;
    };
    Ok(vec![
        ("mod.rs".to_string(), print(root)?),
        ("mocks.rs".to_string(), print_file(&mocks::write(model)?)),
        ("examples.rs".to_string(), print(examples::write(model))?),
    ])
}

pub fn tests(model: &Model) -> Result<Folder> {
    Ok(vec![("mod.rs".to_string(), print(cases::write(model)?)?)])
}
