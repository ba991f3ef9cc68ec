//! The writers: each makes files for one crate from the description.

pub mod command_line;
pub mod docs;
pub mod facade;
pub mod fuzz;
pub mod mocks;
pub mod simulator;
pub mod tests;
