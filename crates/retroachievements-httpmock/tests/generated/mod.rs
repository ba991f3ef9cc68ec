// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Every mock of each generation, and a call that it answers.
mod v1;
mod v2;
use crate::Case;

pub(crate) static GENERATIONS: &[&[Case]] = &[v1::CASES, v2::CASES];
