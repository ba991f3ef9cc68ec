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
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::error::{Error, Result};
#[cfg(feature = "cache")]
use crate::keeper::Keeper;
use crate::limiter::Limiter;
use crate::rate_limit::RateLimit;
use crate::retry::RetryPolicy;
use crate::service::Service;
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
    v2_base_url: Option<String>,
    allow_plain_http: bool,
    username: Option<String>,
    web_api_key: Option<SecretString>,
    access_token: Option<SecretString>,
    user_agent: Option<String>,
    connect_timeout: Duration,
    timeout: Duration,
    max_body_size: usize,
    retry: RetryPolicy,
    /// If it is not what the generation of the API has.
    rate_limit: Option<Option<RateLimit>>,
    v2_rate_limit: Option<Option<RateLimit>>,
    #[cfg(feature = "shared-limit")]
    shared_limit: Option<PathBuf>,
    #[cfg(feature = "cache")]
    cache: Option<Cache>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            base_url: Service::V1.base_url().to_string(),
            v2_base_url: None,
            allow_plain_http: false,
            username: None,
            web_api_key: None,
            access_token: None,
            user_agent: None,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            max_body_size: DEFAULT_MAX_BODY_SIZE,
            retry: RetryPolicy::default(),
            rate_limit: None,
            v2_rate_limit: None,
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
    /// A builder with `RA_USERNAME`, `RA_WEB_API_KEY` and `RA_ACCESS_TOKEN` from the environment, if they are set.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if one of them is not valid UTF-8.
    pub fn from_env() -> Result<Self> {
        Ok(Self {
            username: variable("RA_USERNAME")?,
            web_api_key: variable("RA_WEB_API_KEY")?.map(Into::into),
            access_token: variable("RA_ACCESS_TOKEN")?.map(Into::into),
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

    /// An OAuth access token, for the private lists of V2: whom a user follows, who follows them, and the lists of games.
    /// Those take nothing else; all other requests go with the web API key. Default: none.
    ///
    /// The scopes are `follows:read` and `game-lists:read`. The client shows it nowhere, as it does not the key.
    #[cfg(feature = "v2")]
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(token.into().into());
        self
    }

    /// The address of the API, generation 1, without the endpoint. Default: `https://retroachievements.org/API`.
    ///
    /// If you change it, say where generation 2 is, too, if you use that: see [`v2_base_url`](Self::v2_base_url).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The address of generation 2, without the endpoint. Default: `https://api.retroachievements.org/v2`, unless the
    /// address of generation 1 was changed: then all requests of V2 fail with [`Error::Configuration`], so that no key that
    /// is meant for another server goes to the site.
    #[cfg(feature = "v2")]
    pub fn v2_base_url(mut self, url: impl Into<String>) -> Self {
        self.v2_base_url = Some(url.into());
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

    /// Limit on the rate of requests to generation 1, of the client and its clones together. Default:
    /// [`RateLimit::default`], one a second after a burst of five. `None` is no limit, for generation 2 neither, unless
    /// [`v2_rate_limit`](Self::v2_rate_limit) sets one.
    ///
    /// Without a limit, a server that asks to be left alone for long still is: see [`RateLimit`].
    pub fn rate_limit(mut self, limit: impl Into<Option<RateLimit>>) -> Self {
        self.rate_limit = Some(limit.into());
        self
    }

    /// The limit of generation 2, which the server counts apart. Default: 50 a minute after a burst of 10, because the
    /// server takes 60 requests in each minute; none if [`rate_limit`](Self::rate_limit) is `None`.
    #[cfg(feature = "v2")]
    pub fn v2_rate_limit(mut self, limit: impl Into<Option<RateLimit>>) -> Self {
        self.v2_rate_limit = Some(limit.into());
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
        let credentials = Credentials::new(self.username.clone(), key)?;
        let credentials = Arc::new(match &self.access_token {
            Some(token) => credentials.with_access_token(token)?,
            None => credentials,
        });
        let base_url = base_url::check(&self.base_url, Service::V1, self.allow_plain_http)?;
        let v2_base_url = self.v2_base_url.as_deref().unwrap_or(Service::V2.base_url());
        let v2_base_url = base_url::check(v2_base_url, Service::V2, self.allow_plain_http)?;
        let http = self.http(&base_url)?;
        let refuses_v2 = self.refuses_v2(&base_url);
        // Most often both are the same site, or the same program on this machine.
        let v2_http = match is_local(&base_url) == is_local(&v2_base_url) || refuses_v2 {
            true => http.clone(),
            false => self.http(&v2_base_url)?,
        };
        let v1 = self.shared(Service::V1, http, base_url, &credentials);
        let mut v2 = self.shared(Service::V2, v2_http, v2_base_url, &credentials);
        v2.is_refused = refuses_v2;
        Ok(Client::new(v1, v2))
    }

    /// Whether the requests of V2 would go to the site although those of V1 do not.
    fn refuses_v2(&self, base_url: &Url) -> bool {
        self.v2_base_url.is_none() && base_url.as_str().trim_end_matches('/') != Service::V1.base_url()
    }

    fn http(&self, base_url: &Url) -> Result<reqwest::Client> {
        let mut http = reqwest::Client::builder()
            .user_agent(self.user_agent_header()?)
            .connect_timeout(self.connect_timeout)
            .redirect(base_url::redirects())
            .referer(false);
        if base_url::is_loopback(base_url) {
            // A proxy from the environment would see the key of a request that stays on this machine.
            http = http.no_proxy();
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            if base_url.scheme() == "http" {
                // Redirects stay on this origin, so TLS is never spoken: reading the system's certificates would be
                // most of what it takes to build a client.
                http = http.tls_certs_only([]);
            }
        }
        http.build().map_err(|error| {
            Error::Configuration(format!("cannot set up the HTTP client: {}", error.without_url()))
        })
    }

    /// What the clones of a client have in common, for one generation of the API.
    fn shared(
        &self,
        service: Service,
        http: reqwest::Client,
        base_url: Url,
        credentials: &Arc<Credentials>,
    ) -> Shared {
        let transport = Http {
            client: http.clone(),
            credentials: credentials.clone(),
            service,
            max_body_size: self.max_body_size,
        };
        Shared {
            http,
            transport: Box::new(transport),
            is_refused: false,
            host: base_url::host(&base_url, credentials),
            base_url: base_url.as_str().trim_end_matches('/').to_string(),
            #[cfg(feature = "cache")]
            keeper: self.cache.clone().map(|cache| Keeper::new(cache, base_url.as_str(), credentials)),
            limiter: self.limiter(service, &base_url, credentials),
            clock: Clock::Wall,
            credentials: credentials.clone(),
            retry: self.retry.clone(),
            connect_timeout: self.connect_timeout,
            timeout: self.timeout,
            max_body_size: self.max_body_size,
        }
    }

    #[cfg_attr(not(feature = "shared-limit"), allow(unused_variables))]
    fn limiter(&self, service: Service, base_url: &Url, credentials: &Credentials) -> Limiter {
        let limit = match (service, &self.rate_limit, &self.v2_rate_limit) {
            (Service::V1, Some(limit), _) | (Service::V2, _, Some(limit)) => limit.clone(),
            (Service::V2, Some(None), None) => None,
            (service, ..) => Some(service.rate_limit()),
        };
        let limiter = Limiter::new(limit);
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

/// Whether an address is on this machine and without TLS, so that its client needs no certificates and no proxy.
fn is_local(base_url: &Url) -> bool {
    base_url::is_loopback(base_url) && base_url.scheme() == "http"
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
