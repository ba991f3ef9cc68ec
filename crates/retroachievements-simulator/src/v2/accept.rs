//! What a request accepts, and how errors look to it.

use http::HeaderMap;
use http::header::ACCEPT;

/// The content type of JSON:API.
pub(super) const JSON_API: &str = "application/vnd.api+json";

/// The `Accept` header, without blanks.
pub(super) struct Accept(Vec<String>);

impl Accept {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let all = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
        let items = all.flat_map(|value| value.split(',')).map(|item| item.replace(' ', ""));
        Self(items.filter(|item| !item.is_empty()).collect())
    }

    /// Whether a document of JSON:API will do: without parameters, except for a quality.
    pub(super) fn takes_documents(&self) -> bool {
        let is_taken = |item: &String| {
            let (name, parameters) = item.split_once(';').unwrap_or((item, ""));
            [JSON_API, "*/*"].contains(&name) && (parameters.is_empty() || parameters.starts_with("q="))
        };
        self.0.is_empty() || self.0.iter().any(is_taken)
    }

    /// Whether errors come as JSON: what is accepted first is.
    pub(super) fn wants_json(&self) -> bool {
        self.0.first().is_some_and(|first| first.contains("/json") || first.contains("+json"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_negotiated_as_on_the_server() {
        for (accept, documents, json) in [
            (None, true, false),
            (Some(""), true, false),
            (Some("*/*"), true, false),
            (Some("application/vnd.api+json"), true, true),
            (Some("application/vnd.api+json; charset=utf-8"), false, true),
            (Some("application/json, application/vnd.api+json;q=0.9"), true, true),
            (Some("application/json"), false, true),
            (Some("application/*"), false, false),
            (Some("text/html"), false, false),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(accept) = accept {
                headers.insert(ACCEPT, accept.parse().unwrap());
            }
            let accept = Accept::of(&headers);
            assert_eq!((accept.takes_documents(), accept.wants_json()), (documents, json), "{:?}", accept.0);
        }
    }
}
