//! Finds the web API key in a request, in the order of Laravel's token guard.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use http::HeaderMap;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::Value;

use crate::params::Params;
use crate::request::{self, BufferedRequest};

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
        .or_else(|| Params::from_form(request::query(request)).get("api_key").map(str::to_owned))
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
    let pair = String::from_utf8(STANDARD_NO_PAD.decode(credentials.trim_end_matches('=')).ok()?).ok()?;
    let (_user, password) = pair.split_once(':')?;
    Some(password.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_what_follows_the_first_colon() {
        for (credentials, expected) in
            [("dTprZXk=", "key"), ("dTprZXk", "key"), ("dTprOmV5", "k:ey"), ("dTo=", "")]
        {
            assert_eq!(password(credentials).as_deref(), Some(expected), "{credentials}");
        }
        assert_eq!(password("Zm9v"), None);
    }
}
