// @generated from spec/ by `cargo xtask generate`. Do not edit.

mod v1;
mod v2;
use crate::check::Operation;

pub(crate) static GENERATIONS: &[(&str, &[Operation])] = &[
    (include_str!("../../../../spec/openapi-v1.json"), v1::OPERATIONS),
    (include_str!("../../../../spec/openapi-v2.json"), v2::OPERATIONS),
];
