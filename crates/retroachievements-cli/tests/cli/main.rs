//! The real program, against simulators inside this one.

mod all;
mod exit_codes;
mod first_steps;
mod formats;
mod output;
mod secrets;
mod simulate;
mod support;
