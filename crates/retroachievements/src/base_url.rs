//! The address of the API, and where the key may go.

use std::net::IpAddr;

use reqwest::Url;
use reqwest::redirect::Policy;

use crate::credentials::Credentials;
use crate::error::{Error, Result};
use crate::excerpt;
use crate::service::Service;

/// The most redirects that are followed within one origin.
const MAX_REDIRECTS: usize = 5;

/// Parses and checks a base URL. Plain http to another machine shows the key to everyone on the way, so the
/// caller has to allow it.
pub(crate) fn check(text: &str, of: Service, allow_plain_http: bool) -> Result<Url> {
    let invalid = |problem: &str| {
        Error::Configuration(format!("the base URL {} {problem}, such as {}", shown(text), of.base_url()))
    };
    let mut url = Url::parse(text).map_err(|error| invalid(&format!("is not a URL ({error}); give one")))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return Err(invalid("does not begin with https:// and a host; give one"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("holds a user name or password, which are not used; give one without"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("holds a query or fragment; give one without"));
    }
    if url.scheme() == "http" && !is_loopback(&url) && !allow_plain_http {
        return Err(Error::Configuration(format!(
            "the base URL {} would send the web API key over plain http, where others can read it; use https, \
             or allow it with ClientBuilder::allow_plain_http",
            shown(text)
        )));
    }
    let path = url.path().trim_end_matches('/').to_string();
    url.set_path(&path);
    Ok(url)
}

/// Whether the address is this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let address: Option<IpAddr> = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
    host == "localhost" || address.is_some_and(|address| address.is_loopback())
}

/// The host and the port for messages. A key that is there by mistake is not shown.
pub(crate) fn host(url: &Url, credentials: &Credentials) -> String {
    let port = url.port().map(|port| format!(":{port}"));
    excerpt::message(
        &format!("{}{}", url.host_str().unwrap_or_default(), port.unwrap_or_default()),
        credentials,
    )
}

/// Follows redirects within the configured origin only: the query holds the key.
pub(crate) fn redirects() -> Policy {
    Policy::custom(|attempt| {
        let same_origin =
            attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
        if same_origin && attempt.previous().len() <= MAX_REDIRECTS {
            attempt.follow()
        } else {
            attempt.stop()
        }
    })
}

/// A URL for a message, without the parts that can hold a secret.
fn shown(text: &str) -> String {
    match Url::parse(text) {
        Ok(mut url) => {
            // These fail for URLs that cannot have such parts: there is nothing to hide then.
            let _ = url.set_username("");
            let _ = url.set_password(None);
            url.set_query(None);
            url.set_fragment(None);
            format!("{:?}", url.as_str())
        }
        // Not a URL: show what stands before the parts of one that can hold a secret.
        Err(_) => format!("{:?}", text.split(['?', '#', '@']).next().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_and_loopback_are_fine() {
        for url in [
            "https://retroachievements.org/API",
            "https://retroachievements.org/API/",
            "http://127.0.0.1:8080/API",
            "http://127.9.9.9/API",
            "http://[::1]:8080/API",
            "http://localhost:8080/API",
        ] {
            let checked = check(url, Service::V1, false).unwrap();
            assert!(checked.path().ends_with("/API"), "{checked}");
        }
    }

    #[test]
    fn plain_http_elsewhere_must_be_allowed() {
        for url in
            ["http://retroachievements.org/API", "http://10.0.0.1/API", "http://localhost.example.org/"]
        {
            let error = check(url, Service::V1, false).unwrap_err().to_string();
            assert!(error.contains("plain http") && error.contains(url), "{error}");
            assert!(check(url, Service::V1, true).is_ok());
        }
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        for url in [
            "",
            "retroachievements.org",
            "ftp://example.org",
            "https://",
            "https://example.org/?a=1",
            "mailto:x@y",
        ] {
            assert!(matches!(check(url, Service::V1, true), Err(Error::Configuration(_))), "{url}");
        }
    }

    #[test]
    fn secrets_in_a_base_url_are_not_shown() {
        for url in ["https://me:sesame@example.org/", "https://example.org/?y=sesame", "https:/ /?y=sesame"] {
            let error = check(url, Service::V1, true).unwrap_err().to_string();
            assert!(!error.contains("sesame"), "{error}");
        }
    }
}
