//! The key, which every request carries and nothing else may show.

use std::fmt;

use reqwest::Url;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};

/// What replaces the key in texts of the server.
const REDACTED: &str = "[redacted]";

/// A web API key and the username that goes with it.
pub(crate) struct Credentials {
    username: Option<String>,
    key: SecretString,
    /// An OAuth access token, for the private lists of V2.
    access_token: Option<SecretString>,
    /// The forms of both in texts: plain, in a query, in JSON.
    disguises: Vec<SecretString>,
}

impl Credentials {
    pub(crate) fn new(username: Option<String>, key: &SecretString) -> Result<Self> {
        let key = key.expose_secret().trim();
        if key.is_empty() {
            return Err(Error::Configuration(
                "the web API key is empty; copy it from your settings page on retroachievements.org".into(),
            ));
        }
        if key.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(Error::Configuration(
                "the web API key has a blank or control character in it; copy it again from your settings page".into(),
            ));
        }
        Ok(Self { username, key: key.into(), access_token: None, disguises: disguises(key) })
    }

    /// With an OAuth access token, too.
    pub(crate) fn with_access_token(mut self, token: &SecretString) -> Result<Self> {
        let token = token.expose_secret().trim();
        if token.is_empty() || token.chars().any(|c| !c.is_ascii_graphic()) {
            return Err(Error::Configuration(
                "the access token is empty or has characters in it that a token cannot have; copy it again"
                    .into(),
            ));
        }
        self.disguises.extend(disguises(token));
        self.disguises.sort_by_key(|disguise| std::cmp::Reverse(disguise.expose_secret().len()));
        self.access_token = Some(token.into());
        Ok(self)
    }

    /// Adds the key to the headers; the access token in its place if the request is for something private.
    pub(crate) fn authorize_by_header(&self, headers: &mut HeaderMap, is_private: bool) {
        let (name, value) = match self.access_token.as_ref().filter(|_| is_private) {
            Some(token) => (AUTHORIZATION, format!("Bearer {}", token.expose_secret())),
            None => (HeaderName::from_static("x-api-key"), self.key.expose_secret().to_string()),
        };
        // A key with characters that a header cannot have is none that the server knows.
        if let Ok(mut value) = HeaderValue::from_str(&value) {
            value.set_sensitive(true);
            headers.insert(name, value);
        }
    }

    /// Adds the username and the key to the query.
    pub(crate) fn authorize(&self, url: &mut Url) {
        let mut query = url.query_pairs_mut();
        if let Some(username) = &self.username {
            query.append_pair("z", username);
        }
        query.append_pair("y", self.key.expose_secret());
    }

    /// A name for this key at a server that tells nobody the key. SHA-256 cannot be turned back, and 64 bits of it are too few
    /// for the 32 random characters of a key.
    #[cfg(feature = "shared-limit")]
    pub(crate) fn digest(&self, base_url: &str) -> String {
        let mut hash = hmac_sha256::Hash::new();
        for part in ["retroachievements", base_url, self.key.expose_secret()] {
            hash.update(part);
            hash.update([0]);
        }
        hash.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// A secret of this key and a server, from which nobody can tell the key.
    #[cfg(feature = "cache")]
    pub(crate) fn derive(&self, purpose: &str, base_url: &str) -> [u8; 32] {
        let mut hash = hmac_sha256::HMAC::new(self.key.expose_secret());
        for part in ["retroachievements", purpose, base_url] {
            hash.update(part);
            hash.update([0]);
        }
        hash.finalize()
    }

    /// Whether the key is in a text, in any form.
    #[cfg(feature = "cache")]
    pub(crate) fn are_in(&self, text: &[u8]) -> bool {
        let text = String::from_utf8_lossy(text);
        self.disguises.iter().any(|disguise| text.contains(disguise.expose_secret()))
    }

    /// The text without the key in it.
    pub(crate) fn scrub(&self, text: &str) -> String {
        self.disguises
            .iter()
            .fold(text.to_string(), |text, disguise| text.replace(disguise.expose_secret(), REDACTED))
    }

    /// The length of the longest form of the key, in bytes.
    pub(crate) fn longest(&self) -> usize {
        self.disguises.iter().map(|disguise| disguise.expose_secret().len()).max().unwrap_or(0)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("username", &self.username).finish_non_exhaustive()
    }
}

fn disguises(key: &str) -> Vec<SecretString> {
    let mut query = Url::parse("http://localhost").expect("a constant");
    query.query_pairs_mut().append_pair("y", key);
    let encoded = query.query().unwrap_or_default().trim_start_matches("y=").to_string();
    let quoted = serde_json::Value::from(key).to_string();
    let json = quoted.trim_matches('"').to_string();
    let php = json.replace('/', "\\/");
    let mut disguises = vec![key.to_string(), encoded, json, php];
    disguises.dedup();
    // The longest first, so that replacing a shorter one does not cut it in two.
    disguises.sort_by_key(|disguise| std::cmp::Reverse(disguise.len()));
    disguises.into_iter().map(SecretString::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credentials(key: &str) -> Credentials {
        Credentials::new(Some("Scott".into()), &key.into()).unwrap()
    }

    #[test]
    fn the_key_goes_into_the_query() {
        let mut url = Url::parse("https://example.org/API/x.php?a=9").unwrap();
        credentials("a&b").authorize(&mut url);
        assert_eq!(url.query(), Some("a=9&z=Scott&y=a%26b"));
    }

    #[test]
    fn the_key_goes_into_a_header_of_v2_or_the_token_does() {
        let token = |credentials: Credentials| credentials.with_access_token(&" to-ken ".into()).unwrap();
        for (credentials, is_private, name, value) in [
            (credentials("sesame"), false, "x-api-key", "sesame"),
            (credentials("sesame"), true, "x-api-key", "sesame"),
            (token(credentials("sesame")), false, "x-api-key", "sesame"),
            (token(credentials("sesame")), true, "authorization", "Bearer to-ken"),
        ] {
            let mut headers = HeaderMap::new();
            credentials.authorize_by_header(&mut headers, is_private);
            assert_eq!((headers.len(), headers[name].to_str().unwrap()), (1, value));
            assert!(!format!("{headers:?}").contains(value), "{headers:?}");
        }
        assert_eq!(token(credentials("sesame")).scrub("to-ken sesame"), "[redacted] [redacted]");
        assert!(credentials("sesame").with_access_token(&"a b".into()).is_err());
    }

    #[test]
    fn every_form_of_the_key_is_scrubbed() {
        let scrubbed = credentials("a&/\"b").scrub(r#"a&/"b a%26%2F%22b a&/\"b a&\/\"b ab"#);
        assert_eq!(scrubbed, "[redacted] [redacted] [redacted] [redacted] ab");
    }

    #[test]
    fn debug_does_not_show_the_key() {
        assert_eq!(format!("{:?}", credentials("sesame")), r#"Credentials { username: Some("Scott"), .. }"#);
    }

    #[test]
    fn a_key_that_cannot_be_one_is_refused_without_being_shown() {
        for key in ["", "  ", "open sesame", "sesame\u{7}x"] {
            let error = Credentials::new(None, &key.into()).unwrap_err().to_string();
            assert!(error.contains("web API key"), "{error}");
            assert!(!error.contains("sesame"), "{error}");
        }
        assert!(Credentials::new(None, &" sesame\n".into()).is_ok());
    }
}
