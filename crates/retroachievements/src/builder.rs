//! Builds a client.

use std::env;
use std::fmt;
#[cfg(feature = "shared-limit")]
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;
use secrecy::SecretString;

use crate::base_url;
#[cfg(feature = "cache")]
use crate::cache::Cache;
use crate::client::{Client, Shared};
use crate::credentials::Credentials;
use crate::error::{Error, Result};
#[cfg(feature = "cache")]
use crate::keeper::Keeper;
use crate::limiter::Limiter;
use crate::rate_limit::RateLimit;
use crate::retry::RetryPolicy;
#[cfg(feature = "shared-limit")]
use crate::shared_bucket::SharedBucket;
use crate::transport::Http;

const USER_AGENT: &str = concat!("retroachievements-rs/", env!("CARGO_PKG_VERSION"));
const DEFAULT_MAX_BODY_SIZE: usize = 64 * 1024 * 1024;

/// Builds a [`Client`]. Only the web API key is required.
///
/// ```
/// # use std::time::Duration;
/// use retroachievements::{Client, RateLimit, RetryPolicy};
///
/// let client = Client::builder()
///     .username("Scott")
///     .web_api_key("the key from your settings page")
/// #   .web_api_key("key")
///     .user_agent("my-bot/1.2")
///     .timeout(Duration::from_secs(20))
///     .retry(RetryPolicy::default().max_attempts(5))
///     .rate_limit(RateLimit::new(2, Duration::from_secs(1)))
///     .build()?;
/// # Ok::<(), retroachievements::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: String,
    allow_plain_http: bool,
    username: Option<String>,
    web_api_key: Option<SecretString>,
    user_agent: Option<String>,
    connect_timeout: Duration,
    timeout: Duration,
    max_body_size: usize,
    retry: RetryPolicy,
    rate_limit: Option<RateLimit>,
    #[cfg(feature = "shared-limit")]
    shared_limit: Option<PathBuf>,
    #[cfg(feature = "cache")]
    cache: Option<Cache>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            base_url: base_url::DEFAULT.to_string(),
            allow_plain_http: false,
            username: None,
            web_api_key: None,
            user_agent: None,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            max_body_size: DEFAULT_MAX_BODY_SIZE,
            retry: RetryPolicy::default(),
            rate_limit: Some(RateLimit::default()),
            #[cfg(feature = "shared-limit")]
            shared_limit: None,
            #[cfg(feature = "cache")]
            cache: None,
        }
    }
}

impl Client {
    /// A builder with the defaults.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with the defaults and the credentials of the environment: `RA_WEB_API_KEY`, and
    /// `RA_USERNAME` if it is set.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], as from [`ClientBuilder::build`]; in particular if `RA_WEB_API_KEY` is
    /// not set.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }
}

impl ClientBuilder {
    /// A builder with `RA_USERNAME` and `RA_WEB_API_KEY` from the environment, if they are set.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if one of them is not valid UTF-8.
    pub fn from_env() -> Result<Self> {
        Ok(Self {
            username: variable("RA_USERNAME")?,
            web_api_key: variable("RA_WEB_API_KEY")?.map(Into::into),
            ..Self::default()
        })
    }

    /// Your username. Optional: the server ignores it, but the official clients send it.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Your web API key, from the settings page of your account. Required.
    ///
    /// Blanks around it are dropped. The client shows it nowhere and sends it to the configured host only.
    pub fn web_api_key(mut self, key: impl Into<String>) -> Self {
        self.web_api_key = Some(key.into().into());
        self
    }

    /// The address of the API, without the endpoint. Default: `https://retroachievements.org/API`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows plain http to another machine, which lets everyone on the way read the key. Default: false.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Name and version of your program, such as `my-bot/1.2`, sent as the user agent before
    /// `retroachievements-rs/<version>`. Default: none.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Timeout for connecting. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Timeout for one attempt, from connecting to the last byte of the body. Default: 30 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Limit on the size of a response, in bytes after decompression; a larger one is
    /// [`Error::TooLarge`]. Default: 64 MiB.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.max_body_size = bytes;
        self
    }

    /// Which failures to retry, and when. Default: [`RetryPolicy::default`], three attempts;
    /// [`RetryPolicy::off`] for one.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Limit on the rate of requests of the client and its clones together; `None` for no limit. Default:
    /// [`RateLimit::default`], one a second after a burst of five.
    ///
    /// Without a limit, a server that asks to be left alone for long still is: see [`RateLimit`].
    pub fn rate_limit(mut self, limit: impl Into<Option<RateLimit>>) -> Self {
        self.rate_limit = limit.into();
        self
    }

    /// Shares the rate limit, and what the server asks for, with all processes that use the same folder, key and server.
    /// Default: not shared.
    ///
    /// The state is a small locked file in the folder, which is made if it is not there. Its name does not reveal the key. If
    /// it cannot be written, the client limits itself. All processes should have the same [`rate_limit`](Self::rate_limit).
    ///
    /// ```no_run
    /// let client = retroachievements::ClientBuilder::from_env()?.share_limit("/home/me/.local/state/my-bot").build()?;
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    #[cfg(feature = "shared-limit")]
    pub fn share_limit(mut self, folder: impl Into<PathBuf>) -> Self {
        self.shared_limit = Some(folder.into());
        self
    }

    /// Keeps answers, in memory or in a folder; `None` for no cache. Default: no cache.
    ///
    /// How long an answer may be kept is part of the documentation of each method of the client, and a request can say
    /// otherwise: see [`CachePolicy`](crate::CachePolicy). An answer from the cache takes no turn of the rate limit. With a
    /// cache, equal requests at the same time are one.
    ///
    /// ```
    /// use retroachievements::{Cache, Client};
    ///
    /// let client = Client::builder().web_api_key("key").cache(Cache::memory(16 << 20)).build()?;
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: impl Into<Option<Cache>>) -> Self {
        self.cache = cache.into();
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the key is missing or not a possible one, if the base URL is invalid or
    /// would send the key over plain http, if the user agent has characters that a header cannot have, or if
    /// TLS cannot be set up.
    pub fn build(self) -> Result<Client> {
        let Some(key) = &self.web_api_key else {
            return Err(Error::Configuration(
                "the web API key is missing; give it to ClientBuilder::web_api_key, or set RA_WEB_API_KEY for \
                 Client::from_env (you find it on your settings page on retroachievements.org)"
                    .into(),
            ));
        };
        let credentials = Arc::new(Credentials::new(self.username.clone(), key)?);
        let base_url = base_url::check(&self.base_url, self.allow_plain_http)?;
        let mut http = reqwest::Client::builder()
            .user_agent(self.user_agent_header()?)
            .connect_timeout(self.connect_timeout)
            .redirect(base_url::redirects())
            .referer(false);
        if base_url::is_loopback(&base_url) {
            // A proxy from the environment would see the key of a request that stays on this machine.
            http = http.no_proxy();
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            if base_url.scheme() == "http" {
                // Redirects stay on this origin, so TLS is never spoken: reading the system's certificates would be
                // most of what it takes to build a client.
                http = http.tls_certs_only([]);
            }
        }
        let http = http.build().map_err(|error| {
            Error::Configuration(format!("cannot set up the HTTP client: {}", error.without_url()))
        })?;
        let transport = Http {
            client: http.clone(),
            credentials: credentials.clone(),
            max_body_size: self.max_body_size,
        };
        Ok(Client::new(Shared {
            http,
            transport: Box::new(transport),
            host: base_url::host(&base_url, &credentials),
            base_url: base_url.as_str().trim_end_matches('/').to_string(),
            #[cfg(feature = "cache")]
            keeper: self.cache.clone().map(|cache| Keeper::new(cache, base_url.as_str(), &credentials)),
            limiter: self.limiter(&base_url, &credentials),
            credentials,
            retry: self.retry,
            connect_timeout: self.connect_timeout,
            timeout: self.timeout,
            max_body_size: self.max_body_size,
        }))
    }

    #[cfg_attr(not(feature = "shared-limit"), allow(unused_variables))]
    fn limiter(&self, base_url: &Url, credentials: &Credentials) -> Limiter {
        let limiter = Limiter::new(self.rate_limit.clone());
        #[cfg(feature = "shared-limit")]
        if let Some(folder) = &self.shared_limit {
            return limiter.shared(SharedBucket::new(folder, base_url.as_str(), credentials));
        }
        limiter
    }

    fn user_agent_header(&self) -> Result<HeaderValue> {
        let text = match &self.user_agent {
            Some(application) => format!("{application} {USER_AGENT}"),
            None => USER_AGENT.to_string(),
        };
        HeaderValue::from_str(&text).map_err(|_| {
            Error::Configuration(format!("the user agent {text:?} holds characters that a header cannot"))
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("username", &self.username)
            .field("user_agent", &self.user_agent)
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("max_body_size", &self.max_body_size)
            .field("retry", &self.retry)
            .field("rate_limit", &self.rate_limit)
            // Not the key, nor the base URL, which may hold it by mistake.
            .finish_non_exhaustive()
    }
}

fn variable(name: &str) -> Result<Option<String>> {
    match env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => {
            Err(Error::Configuration(format!("the environment variable {name} is not valid UTF-8")))
        }
    }
}
