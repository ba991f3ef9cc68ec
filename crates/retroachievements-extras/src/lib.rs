#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "catalogue")]
pub mod catalogue;
mod clock;
mod generation;
#[cfg(feature = "watch")]
pub mod watch;

pub use generation::Generation;
