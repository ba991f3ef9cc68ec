//! What the tests share.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::time::Duration;

use retroachievements::{Client, ClientBuilder, RetryPolicy};
use retroachievements_simulator::{Simulator, SimulatorBuilder};

/// A client for a simulator, that does not wait between attempts.
pub(crate) fn builder(simulator: &Simulator) -> ClientBuilder {
    Client::builder()
        .username("Scott")
        .web_api_key(simulator.web_api_key())
        .base_url(simulator.base_url())
        .v2_base_url(simulator.v2_base_url())
        .access_token(simulator.access_token())
        .rate_limit(None)
        .retry(RetryPolicy::default().base_delay(Duration::ZERO))
}

/// A simulator, set up by the caller, and a client for it.
pub(crate) async fn start(simulator: SimulatorBuilder) -> (Simulator, Client) {
    let simulator = simulator.start().await.unwrap();
    let client = builder(&simulator).build().unwrap();
    (simulator, client)
}
