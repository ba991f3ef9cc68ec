//! The client against the simulator, as one program: each more would be linked again.

mod blocking;
mod cache_processes;
#[path = "../common/mod.rs"]
mod common;
mod earned;
mod endpoint;
mod endpoints;
mod errors;
mod forms;
#[path = "../generated/mod.rs"]
mod generated;
mod named;
mod paging;
mod recorded;
mod size_limit;
mod subjects;
mod unlocks;
mod whole_lists;
