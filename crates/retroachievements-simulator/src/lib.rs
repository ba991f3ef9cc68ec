#![doc = include_str!("../README.md")]

mod answer;
mod answers;
mod app;
mod auth;
mod body;
mod builder;
mod control;
mod example;
mod fault;
mod generated;
mod legacy;
mod log;
mod operation;
mod params;
mod php;
#[cfg(feature = "docs")]
mod reference;
mod request;
mod server;
mod settings;
mod simulator;
mod state;
mod v2;
mod validate;
pub mod world;

pub use builder::SimulatorBuilder;
pub use control::control_calls;
pub use fault::Times;
pub use log::RecordedRequest;
pub use simulator::Simulator;
pub use v2::ACCESS_TOKEN;
pub use world::World;
pub use world::demo::{achievements, games, players};

/// The web API key that a simulator accepts by default.
///
/// It is as long as a real key, and plainly not one. [`SimulatorBuilder::web_api_key`] sets another.
///
/// ```
/// assert_eq!(retroachievements_simulator::WEB_API_KEY.len(), 32);
/// ```
pub const WEB_API_KEY: &str = "SimulatorKeyNotARealOne000000000";
