// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The spec of each generation, and a call of every operation.
mod v1;
mod v2;
use crate::endpoint::Endpoint;

pub(crate) use v1::ENDPOINTS;
pub(crate) static GENERATIONS: &[(&str, &[Endpoint])] =
    &[(include_str!("openapi-v1.json"), v1::ENDPOINTS), (include_str!("openapi-v2.json"), v2::ENDPOINTS)];
