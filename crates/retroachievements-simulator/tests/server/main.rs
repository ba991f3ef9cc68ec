//! The simulator from outside, as one program: each more would be linked again.

mod agreement;
mod control;
mod faults;
mod keys;
mod recorded;
mod recorded_v2;
mod reference;
mod schema;
mod simulator;
mod story;
