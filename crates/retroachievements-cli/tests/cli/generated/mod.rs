// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
pub(crate) use v1::COMMANDS;
#[allow(dead_code)]
pub(crate) mod v2;
pub(crate) static OPENAPI: &str = include_str!("openapi-v1.json");
