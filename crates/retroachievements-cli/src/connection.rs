//! Builds the client from the options and the environment.

use std::env;
use std::path::PathBuf;

use clap::ArgMatches;
use etcetera::{BaseStrategy as _, choose_base_strategy};
use hmac_sha256::Hash;
use retroachievements::{Client, ClientBuilder, RetryPolicy};
use retroachievements_simulator::Simulator;

use crate::failure::Failure;
use crate::login::Login;
use crate::options;

const USER_AGENT: &str = concat!("ra/", env!("CARGO_PKG_VERSION"));

const NO_KEY: &str = "no web API key
  Copy yours from https://retroachievements.org/settings, and let it be kept:
    ra login
  Or set it in the environment:
    export RA_WEB_API_KEY=...
  Or try it without an account:
    ra --demo achievement-unlocks 13876";

/// A client, and with `--demo` the simulator that it calls.
pub(crate) struct Connection {
    client: Client,
    /// Held because dropping the simulator stops it.
    _simulator: Option<Simulator>,
}

impl Connection {
    pub(crate) async fn open(matches: &ArgMatches) -> Result<Self, Failure> {
        let connection = match options::demo(matches) {
            true => Self::to_simulator(matches).await?,
            false => Self::to_site(matches)?,
        };
        tracing::debug!(client = ?connection.client, "ready");
        Ok(connection)
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    fn to_site(matches: &ArgMatches) -> Result<Self, Failure> {
        if env::var_os("RA_WEB_API_KEY").is_some_and(|key| !key.is_empty()) {
            return Self::with(ClientBuilder::from_env()?, matches);
        }
        match Login::load()? {
            Some(login) => Self::with_login(&login, matches),
            None => Err(Failure::usage(NO_KEY)),
        }
    }

    /// With a key of `ra login`.
    pub(crate) fn with_login(login: &Login, matches: &ArgMatches) -> Result<Self, Failure> {
        let key = login.key_for([options::chosen_base_url(matches)?, options::chosen_v2_base_url()?])?;
        let mut builder = Client::builder().web_api_key(key);
        if let Some(token) = options::access_token()? {
            builder = builder.access_token(token);
        }
        Self::with(builder, matches)
    }

    fn with(builder: ClientBuilder, matches: &ArgMatches) -> Result<Self, Failure> {
        let mut builder = configured(builder, matches).allow_plain_http(options::allow_plain_http(matches));
        if let Some(folder) = state() {
            builder = builder.share_limit(folder);
        }
        if let Some(url) = options::chosen_base_url(matches)? {
            builder = builder.base_url(url);
        }
        if let Some(url) = options::chosen_v2_base_url()? {
            builder = builder.v2_base_url(url);
        }
        Ok(Self { client: builder.build()?, _simulator: None })
    }

    /// Ignores the environment, so that your key never reaches the simulator.
    async fn to_simulator(matches: &ArgMatches) -> Result<Self, Failure> {
        if options::base_url(matches).is_some() {
            return Err(Failure::usage("--demo cannot be combined with --base-url"));
        }
        let simulator = Simulator::builder()
            .unlimited()
            .start()
            .await
            .map_err(|error| Failure::io("cannot start the simulator", error))?;
        let client = configured(Client::builder(), matches)
            .rate_limit(None)
            .base_url(simulator.base_url())
            .v2_base_url(simulator.v2_base_url())
            .access_token(simulator.access_token())
            .web_api_key(simulator.web_api_key())
            .build()?;
        Ok(Self { client, _simulator: Some(simulator) })
    }
}

fn configured(mut builder: ClientBuilder, matches: &ArgMatches) -> ClientBuilder {
    builder = builder.user_agent(USER_AGENT);
    if let Some(timeout) = options::timeout(matches) {
        builder = builder.timeout(timeout);
    }
    if options::no_retry(matches) {
        builder = builder.retry(RetryPolicy::off());
    }
    if let Some(limit) = options::rate_limit(matches) {
        builder = builder.rate_limit(limit.clone()).v2_rate_limit(limit);
    }
    builder
}

/// A name for what is kept for a server. An address can be a secret: its hash is none.
pub(crate) fn short_hash(text: &str) -> String {
    Hash::hash(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The folder for what can be read again; `None` if there is no home.
pub(crate) fn cache() -> Option<PathBuf> {
    Some(choose_base_strategy().ok()?.cache_dir().join("retroachievements"))
}

/// The folder in which processes share the rate limit, so that it holds for a loop in a shell; `None` if there is no home.
pub(crate) fn state() -> Option<PathBuf> {
    let folders = choose_base_strategy().ok()?;
    Some(folders.state_dir().unwrap_or_else(|| folders.cache_dir()).join("retroachievements"))
}
