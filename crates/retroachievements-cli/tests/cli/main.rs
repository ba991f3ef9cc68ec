//! The real program, against simulators inside this one.

mod all;
mod api;
mod endpoints;
mod exit_codes;
mod first_steps;
mod formats;
mod generated;
mod output;
mod secrets;
mod simulate;
mod support;
