//! Requests to any endpoint, by its path.

use std::fmt::Display;
use std::pin::Pin;
use std::time::Duration;

use reqwest::{Method, Request, Url};
use serde_json::Value;

use crate::argument::Argument;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::invalid_argument::InvalidArgument;
use crate::operation::Operation;
use crate::options::Options;
use crate::retry::RetryPolicy;
use crate::service::Service;
use crate::subject::Subject;

static OPERATION: Operation = Operation {
    id: "api",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: Service::V1,
    is_private: false,
};

/// The parameters that carry the credentials, which the client adds itself.
const CREDENTIALS: [&str; 2] = ["y", "z"];

impl Client {
    /// A request to any endpoint: for one that this version does not know, or a parameter that it does not send.
    ///
    /// `path` is relative to the base URL, such as `API_GetGame.php`; it can have letters, digits, `_`, `-`, `.` and `/`.
    /// `parameters` have the names of the wire. The key is added, and rate limit and retries apply as for all requests.
    /// The response is the server's JSON. "Not found" that only the body says is not recognized: this is no error here.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let game = client.api("API_GetGame.php", [("i", 1)]).await?;
    /// println!("{}", game["Title"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn api<K, V>(&self, path: &str, parameters: impl IntoIterator<Item = (K, V)>) -> ApiRequest
    where
        K: AsRef<str>,
        V: Display,
    {
        ApiRequest { client: self.clone(), url: self.url(path, parameters), options: Options::default() }
    }

    fn url<K, V>(&self, path: &str, parameters: impl IntoIterator<Item = (K, V)>) -> Argument<Url>
    where
        K: AsRef<str>,
        V: Display,
    {
        check(path)?;
        let url = format!("{}/{path}", self.shared().base_url);
        let mut url =
            Url::parse(&url).map_err(|_| InvalidArgument::new("path", quoted(path), "is no path"))?;
        let mut parameters = parameters.into_iter().peekable();
        if parameters.peek().is_none() {
            return Ok(url);
        }
        let mut query = url.query_pairs_mut();
        for (name, value) in parameters {
            let name = name.as_ref();
            if CREDENTIALS.contains(&name) {
                let rule = "is for the credentials, which the client adds itself: leave it out";
                return Err(InvalidArgument::new("parameters", quoted(name), rule));
            }
            query.append_pair(name, &value.to_string());
        }
        drop(query);
        Ok(url)
    }
}

/// A path that stays below the base URL.
fn check(path: &str) -> Argument<()> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let is_name = |part: &str| part.chars().all(is_plain) && part.chars().any(|c| c != '.');
    match path.split('/').all(is_name) {
        true => Ok(()),
        false => {
            let rule = "is no path below the base URL, such as API_GetGame.php";
            Err(InvalidArgument::new("path", quoted(path), rule))
        }
    }
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A request to any endpoint, made by [`Client::api`]. Await it, or call [`send`](Self::send).
#[derive(Clone)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ApiRequest {
    client: Client,
    url: Argument<Url>,
    options: Options,
}

impl ApiRequest {
    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included, as for every request. Default: none.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// What the client's cache does with this request. An answer is kept for as long as
    /// [`CachePolicy::MaxAge`](crate::CachePolicy::MaxAge) says. Default: not at all.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.options.cache = Some(cache);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any other
    /// [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Value> {
        let url = self.url?;
        let path = url.as_str().strip_prefix(&self.client.shared().base_url).unwrap_or_default();
        let subjects = vec![Subject::new("endpoint", path.trim_start_matches('/'))];
        let request = Request::new(Method::GET, url);
        let call =
            Call { client: self.client, operation: &OPERATION, subjects, options: self.options, request };
        call.json().await
    }
}

impl IntoFuture for ApiRequest {
    type Output = Result<Value>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl std::fmt::Debug for ApiRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Not the URL: a parameter may hold the key by mistake.
        f.debug_struct("ApiRequest").field("client", &self.client).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use crate::script::Script;

    #[tokio::test(start_paused = true)]
    async fn any_endpoint_with_retries() {
        let script = Script::default().then(503, None, "").then(200, None, r#"{"New": [1]}"#);
        let client = script.client(Client::builder());
        let answer = client.api("API_New.php", [("i", "a b"), ("n", "1")]).await.unwrap();
        assert_eq!(answer, serde_json::json!({"New": [1]}));
        assert_eq!(script.sent(), ["API_New.php?i=a+b&n=1"; 2]);
    }

    #[tokio::test(start_paused = true)]
    async fn errors_name_the_request() {
        let script = Script::default().then(404, None, "[]");
        let client = script.client(Client::builder());
        let error = client.api("API_New.php", [("i", 5)]).await.unwrap_err();
        assert_eq!(error.to_string(), "no endpoint API_New.php?i=5 (status 404)");
        let script = Script::default().then(200, None, r#"{"message": "Unauthenticated."}"#);
        let error = script.client(Client::builder()).api::<&str, u8>("API_New.php", []).await.unwrap_err();
        assert!(matches!(error, Error::Authentication { .. }), "{error}");
        assert_eq!(script.sent(), ["API_New.php"]);
    }

    #[tokio::test]
    async fn the_path_stays_on_the_host() {
        let script = Script::default().then(200, None, "1");
        let client = script.client(Client::builder());
        for path in [
            "",
            "/x.php",
            "../x.php",
            "a/../x.php",
            "a//b",
            "x.php?i=1",
            "x#",
            "http://example.org/x",
            "@a",
            "%2e%2e/x",
            ".",
            "a\\b",
            "a b",
        ] {
            let error = client.api(path, [("i", 1)]).await.unwrap_err();
            assert!(
                matches!(&error, Error::InvalidArgument(invalid) if invalid.name() == "path"),
                "{path}: {error}"
            );
        }
        for name in CREDENTIALS {
            let error = client.api("x.php", [(name, "sesame")]).await.unwrap_err();
            assert!(
                matches!(&error, Error::InvalidArgument(_)) && !error.to_string().contains("sesame"),
                "{error}"
            );
        }
        assert!(script.sent().is_empty());
        client.api("nested/x.php", [("i", 1)]).await.unwrap();
    }
}
