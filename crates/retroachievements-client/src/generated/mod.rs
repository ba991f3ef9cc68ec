// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
pub use v1::*;
/// RetroAchievements Web API.
pub mod v2;
#[cfg(test)]
pub(crate) static GENERATIONS: &[crate::examples::Generation] = &[
    (include_str!("openapi-v1.json"), v1::round_trips::TYPES, v1::round_trips::ANSWERS),
    (include_str!("openapi-v2.json"), v2::round_trips::TYPES, v2::round_trips::ANSWERS),
];
