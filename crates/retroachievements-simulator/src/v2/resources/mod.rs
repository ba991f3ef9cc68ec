//! The types of resources: what the world says of each, and which lists there are.

pub(super) mod achievements;
pub(super) mod awards;
pub(super) mod claims;
pub(super) mod comments;
pub(super) mod entries;
pub(super) mod events;
pub(super) mod follows;
pub(super) mod games;
pub(super) mod hashes;
pub(super) mod hubs;
pub(super) mod leaderboards;
pub(super) mod lists;
pub(super) mod plain;
pub(super) mod progress;
pub(super) mod sets;
pub(super) mod systems;
pub(super) mod tickets;
pub(super) mod unlocks;
pub(super) mod users;

/// What every type needs. Types of the world go by their names, those of the wire by `types::`.
mod prelude {
    pub(super) use retroachievements_client::v2::types;
    pub(super) use retroachievements_client::wire::{Bool, Int, IsoTime, UInt};
    pub(super) use serde_json::{Value, json};

    pub(super) use super::super::ask::Ask;
    pub(super) use super::super::facts::{Facts, avatar, badges, media, midnight, share, ulid};
    pub(super) use super::super::fault::Fault;
    pub(super) use super::super::filter::{Class, Empty, Filter};
    pub(super) use super::super::row::{self, Kind, Node, Related, Row, attributes, self_link};
    pub(super) use crate::example::example;
    pub(super) use crate::world::*;
}

/// The word for a number; the first one for numbers that the site does not have.
fn word(words: &[&'static str], number: i64) -> &'static str {
    usize::try_from(number).ok().and_then(|number| words.get(number)).unwrap_or(&words[0])
}
