//! What most answers are made of. Types of the world go by their names, those of the wire by `types::`.

pub(super) use std::cmp::Reverse;

pub(super) use http::StatusCode;
pub(super) use retroachievements_client::types;
pub(super) use retroachievements_client::wire::{
    Bit, BitText, Bool, Fraction, Int, IsoTime, List, Map, Nullable, OffsetTime, Percent, SqlTime, Text, UInt,
};
pub(super) use serde_json::json;

pub(super) use super::{Ask, facts};
pub(super) use crate::answer::Answer;
pub(super) use crate::example::example;
pub(super) use crate::validate::{self, Problem};
pub(super) use crate::world::*;
