//! Lists that take several requests, read as streams.

mod by_offset;
#[cfg(feature = "v2")]
mod by_page;
mod by_time;
mod items;
mod latest;
mod listed;
mod pages;
mod seen;

pub use items::Items;
pub use listed::Listed;
pub use pages::{Paged, Pages};

// For the generated requests.
pub(crate) use by_offset::ByOffset;
#[cfg(feature = "v2")]
pub(crate) use by_page::{ByPage, numbered};
pub(crate) use by_time::{ByTime, Dated};
pub(crate) use latest::{Latest, LatestFirst};
pub(crate) use listed::{boxed, sealed};

#[cfg(test)]
mod tests;
