//! Finds the web API key in a request, in the order of Laravel's token guard.

use http::HeaderMap;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::Value;

use crate::params::Params;
use crate::request::BufferedRequest;

/// The parameter that holds the key, in the query and in the body.
const PARAMETER: &str = "y";

/// The key of a request: from the query, else the body, else `Authorization: Bearer`, else the password of
/// `Authorization: Basic`.
pub(crate) fn key(query: &Params, request: &BufferedRequest) -> Option<String> {
    query
        .get(PARAMETER)
        .map(str::to_owned)
        .or_else(|| in_body(request.headers(), request.body()))
        .or_else(|| credentials(request.headers(), "Bearer").map(str::to_owned))
        .or_else(|| password(credentials(request.headers(), "Basic")?))
}

/// The key of a request to generation 2: from `X-API-Key`, else `Authorization: Bearer`, else `api_key` of the query, else
/// the password of `Authorization: Basic`.
pub(crate) fn v2_key(request: &BufferedRequest) -> Option<String> {
    let headers = request.headers();
    let own = headers.get("X-API-Key").and_then(|value| value.to_str().ok()).filter(|key| !key.is_empty());
    own.or_else(|| credentials(headers, "Bearer"))
        .map(str::to_owned)
        .or_else(|| Params::from_form(request.query()).get("api_key").map(str::to_owned))
        .or_else(|| password(credentials(headers, "Basic")?))
}

fn in_body(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    let content_type = headers.get(CONTENT_TYPE)?.to_str().ok()?.to_ascii_lowercase();
    if content_type.contains("json") {
        let body: Value = serde_json::from_slice(body).ok()?;
        let key = body.get(PARAMETER)?.as_str()?.trim();
        (!key.is_empty()).then(|| key.to_owned())
    } else if content_type.starts_with("application/x-www-form-urlencoded") {
        let form = std::str::from_utf8(body).ok()?;
        Params::from_form(form).get(PARAMETER).map(str::to_owned)
    } else {
        None
    }
}

/// The credentials in the `Authorization` header, if it has this scheme. Case does not matter.
fn credentials<'h>(headers: &'h HeaderMap, scheme: &str) -> Option<&'h str> {
    let (name, rest) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let rest = rest.trim();
    (name.eq_ignore_ascii_case(scheme) && !rest.is_empty()).then_some(rest)
}

/// The password in the credentials of HTTP Basic.
fn password(credentials: &str) -> Option<String> {
    let pair = String::from_utf8(base64(credentials)?).ok()?;
    let (_user, password) = pair.split_once(':')?;
    Some(password.to_owned())
}

/// Decodes Base64, with or without padding. Too short to be worth a dependency.
fn base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut bits, mut pending) = (0_u32, 0);
    for character in text.trim_end_matches('=').bytes() {
        let six = match character {
            b'A'..=b'Z' => character - b'A',
            b'a'..=b'z' => character - b'a' + 26,
            b'0'..=b'9' => character - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(six);
        pending += 6;
        if pending >= 8 {
            pending -= 8;
            bytes.push((bits >> pending) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_decodes_every_length() {
        for (encoded, plain) in
            [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("dTprZXk=", "u:key")]
        {
            assert_eq!(base64(encoded).as_deref(), Some(plain.as_bytes()), "{encoded}");
        }
        assert_eq!(base64("!"), None);
    }

    #[test]
    fn a_password_is_what_follows_the_first_colon() {
        assert_eq!(password("dTprZXk=").as_deref(), Some("key"));
        assert_eq!(password("Zm9v"), None);
    }
}
