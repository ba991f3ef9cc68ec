//! Speed relative to the hand-written baselines. The two alternate in one run, and their times are divided.
//!
//! With the name of a part as argument, `speed unlocks`, only that is measured.

#![allow(clippy::print_stdout)]

mod cache;
mod catalogue;
mod resources;
mod unlocks;

use anyhow::Result;
use retroachievements_bench::{Server, Serves, Verdict};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    Server::serve_if_child().await?;
    let only = std::env::args().nth(1);
    let is_asked = |part: &str| only.as_deref().is_none_or(|only| only == part);
    let mut verdict = Verdict::default();
    if is_asked("decode") {
        unlocks::decode(&mut verdict).await?;
    }
    let demo = Server::start(Serves::Demo)?;
    if is_asked("unlocks") {
        unlocks::read(&mut verdict, &demo).await?;
    }
    if is_asked("cache") {
        cache::measure(&mut verdict, &demo).await?;
    }
    if is_asked("resources") {
        resources::read(&mut verdict, &Server::start(Serves::Resources)?).await?;
    }
    if is_asked("catalogue") {
        catalogue::measure(&mut verdict).await?;
    }
    verdict.done()
}
