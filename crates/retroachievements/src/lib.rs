#![doc = include_str!("../README.md")]
//! # Endpoints
#![doc = include_str!("generated/endpoints.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without generation 2, nothing uses some of what both are made of.
#![cfg_attr(not(feature = "v2"), allow(dead_code))]

mod api;
mod argument;
mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
mod bucket;
mod builder;
#[cfg(feature = "cache")]
mod cache;
#[cfg(feature = "cache")]
mod cache_policy;
#[cfg(feature = "cache")]
mod cached;
mod call;
mod classify;
mod client;
mod clock;
mod comment_subject;
#[cfg(any(doc, doctest))]
#[doc = include_str!("cookbook.md")]
pub mod cookbook {}
#[cfg(any(doc, doctest))]
#[doc = include_str!("v1_or_v2.md")]
pub mod v1_or_v2 {}
mod credentials;
mod deadline;
mod decode_error;
mod earned;
mod error;
mod error_body;
mod error_text;
mod excerpt;
mod execute;
#[cfg(feature = "cache")]
mod flights;
mod generated;
mod html;
mod id;
mod invalid_argument;
#[cfg(feature = "cache")]
mod keeper;
mod known;
mod limiter;
mod operation;
mod options;
mod paging;
mod picture;
mod place;
mod progress;
mod rate_limit;
#[cfg(feature = "v2")]
mod related;
mod retry;
mod retry_after;
#[cfg(test)]
mod script;
mod service;
#[cfg(feature = "v2")]
mod several;
#[cfg(feature = "shared-limit")]
mod shared_bucket;
mod since;
mod split;
mod subject;
mod system;
pub mod testing;
mod title;
mod transport;
mod user;
mod waiting;
mod window;

pub use api::ApiRequest;
pub use builder::ClientBuilder;
#[cfg(feature = "cache")]
pub use cache::{Cache, CacheStats};
#[cfg(feature = "cache")]
pub use cache_policy::CachePolicy;
pub use client::Client;
pub use comment_subject::CommentSubject;
pub use decode_error::DecodeError;
pub use earned::Earned;
pub use error::{Cause, Error, Result};
pub use generated::ids::*;
pub use generated::*;
pub use indexmap;
pub use invalid_argument::InvalidArgument;
pub use jiff;
pub use paging::{Items, Listed, Paged, Pages};
pub use picture::{Avatar, Badge, Image, MediaHost};
pub use progress::{Points, Progress};
pub use rate_limit::RateLimit;
#[cfg(feature = "v2")]
pub use related::{Related, RelatedList, Resource};
pub use reqwest::StatusCode;
#[cfg(feature = "v2")]
pub use retroachievements_client::Sort;
pub use retry::RetryPolicy;
#[cfg(feature = "v2")]
pub use several::Several;
pub use subject::Subject;
pub use title::{GameTitle, Tag};
pub use user::{Ulid, UserRef};
pub use waiting::Waiting;
