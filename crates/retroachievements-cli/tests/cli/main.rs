//! The real program, against simulators inside this one.

mod all;
mod api;
mod check;
mod endpoints;
mod exit_codes;
mod first_steps;
mod formats;
mod games;
mod generated;
mod golden;
mod help;
mod login;
mod output;
mod pictures;
mod questions;
mod rate_limit;
mod secrets;
mod simulate;
mod support;
mod terminal;
#[cfg(unix)]
mod watch;
