// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
pub use v1::*;
#[cfg(feature = "v2")]
/// RetroAchievements Web API.
pub mod v2;
#[cfg(test)]
pub(crate) static GENERATIONS: &[crate::examples::Generation] = &[
    (include_str!("openapi-v1.json"), v1::round_trips::TYPES, v1::round_trips::ANSWERS),
    #[cfg(feature = "v2")]
    (include_str!("openapi-v2.json"), v2::round_trips::TYPES, v2::round_trips::ANSWERS),
];
