// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
pub use v1::*;
pub(crate) mod systems;
#[cfg(feature = "v2")]
/// RetroAchievements Web API.
pub mod v2;
