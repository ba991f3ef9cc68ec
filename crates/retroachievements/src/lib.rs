#![doc = include_str!("../README.md")]
//! # Endpoints
#![doc = include_str!("generated/endpoints.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod argument;
mod base_url;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod client;
mod comment_subject;
mod credentials;
mod error;
mod excerpt;
mod execute;
mod failure;
mod generated;
mod hooks;
mod id;
mod paging;
mod rate_limit;
mod retry;
mod user;

pub use builder::ClientBuilder;
pub use client::Client;
pub use comment_subject::CommentSubject;
pub use error::{BoxError, DecodeError, Error, InvalidArgument, Result};
pub use generated::ids::*;
pub use generated::models;
pub use generated::requests;
pub use jiff;
pub use paging::{Items, Paged, Pages};
pub use rate_limit::RateLimit;
pub use reqwest::StatusCode;
pub use retry::RetryPolicy;
pub use user::UserRef;
