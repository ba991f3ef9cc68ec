//! `retroachievements-client`: progenitor's output, and the enums.

mod enums;
mod round_trips;

use anyhow::Result;

use super::Folder;
use crate::model::Model;
use crate::progenitor::Client;
use crate::rust::{print, print_file};

pub const FOLDER: &str = "crates/retroachievements-client/src/generated";

pub fn files(model: &Model, client: &Client) -> Result<Folder> {
    Ok(vec![
        ("mod.rs".to_string(), print_file(&client.file)),
        ("enums.rs".to_string(), print(enums::write(model))?),
        ("round_trips.rs".to_string(), print(round_trips::write(model))?),
    ])
}
