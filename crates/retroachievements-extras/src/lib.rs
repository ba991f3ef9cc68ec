#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "catalogue")]
pub mod catalogue;
mod clock;
#[cfg(feature = "watch")]
pub mod watch;
