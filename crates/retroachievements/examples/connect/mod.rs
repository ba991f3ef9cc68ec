//! What all examples begin with: a client of your account, or of the simulator.

use std::env;
use std::io;

use retroachievements::{Client, ClientBuilder, Result};
use retroachievements_simulator::Simulator;

/// A builder for a client of your account if `RA_WEB_API_KEY` is set, and otherwise of a simulator of the
/// server, which runs inside this program until it ends.
pub(crate) async fn builder() -> Result<ClientBuilder, Box<dyn std::error::Error>> {
    if env::var_os("RA_WEB_API_KEY").is_some_and(|key| !key.is_empty()) {
        return Ok(ClientBuilder::from_env()?);
    }
    Ok(simulated(Simulator::start().await)?)
}

/// A builder for a client of a simulator.
pub(crate) fn simulated(simulator: io::Result<Simulator>) -> io::Result<ClientBuilder> {
    // Leaked, because a simulator stops when it is dropped.
    let simulator = Box::leak(Box::new(simulator?));
    let builder = Client::builder().base_url(simulator.base_url()).v2_base_url(simulator.v2_base_url());
    Ok(builder.web_api_key(simulator.web_api_key()))
}
