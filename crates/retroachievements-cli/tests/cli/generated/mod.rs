// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
pub(crate) use v1::COMMANDS;
#[allow(dead_code)]
pub(crate) mod v2;
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) required: &'static str,
    pub(crate) optional: &'static str,
    pub(crate) paged: bool,
}

/// The spec and the commands of each generation.
pub(crate) static GENERATIONS: &[(&str, &[Command])] =
    &[(include_str!("openapi-v1.json"), v1::COMMANDS), (include_str!("openapi-v2.json"), v2::COMMANDS)];
