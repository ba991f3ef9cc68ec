//! What the server's error bodies say. They come in five shapes:
//!
//! ```json
//! {"message": "Unauthenticated.", "errors": [{"status": "401", "code": "unauthorized", "title": "Unauthenticated."}]}
//! {"message": "The u field is required.", "errors": {"u": ["The u field is required."]}}
//! {"message": "Server Error"}
//! {"error": "Ticket ID 1 not found"}
//! ["User not found"]
//! ```

use serde_json::Value;

/// The message for a key that the server does not know.
const UNAUTHENTICATED: &str = "Unauthenticated.";

/// A JSON body that may be one of an error.
#[derive(Clone, Copy)]
pub(crate) struct ErrorBody<'a>(pub(crate) &'a Value);

impl<'a> ErrorBody<'a> {
    /// Whether the body can be nothing else, for responses whose status does not say that they are errors.
    pub(crate) fn is_certain(self) -> bool {
        let Some(object) = self.0.as_object() else { return false };
        let has_errors = self.0["errors"].is_array() || self.0["errors"].is_object();
        match (self.0["message"].is_string(), self.0["error"].is_string()) {
            (true, _) => has_errors || object.len() == 1,
            (false, true) => object.len() == 1,
            (false, false) => object.len() == 1 && self.0["errors"][0].is_object(),
        }
    }

    /// What the server says is wrong.
    pub(crate) fn message(self) -> Option<&'a str> {
        let body = self.0;
        // Of V2, which says more than what kind of error it is.
        let detail = body["errors"][0]["detail"].as_str().filter(|_| body["errors"].is_array());
        let text = detail.or_else(|| ["message", "error"].iter().find_map(|key| body[*key].as_str()));
        text.or_else(|| body["errors"][0]["title"].as_str()).or_else(|| body[0].as_str())
    }

    /// Whether it says that the key is unknown.
    pub(crate) fn is_unauthenticated(self) -> bool {
        let errors = self.0["errors"].as_array().into_iter().flatten();
        let says_so = |error: &Value| {
            error["code"] == "unauthorized" || error["status"] == "401" || error["status"] == 401
        };
        self.message() == Some(UNAUTHENTICATED) || errors.into_iter().any(says_so)
    }

    /// What is wrong with each parameter, by its name on the wire.
    pub(crate) fn parameters(self) -> impl Iterator<Item = (String, &'a str)> {
        let errors = &self.0["errors"];
        let of_v1 = errors.as_object().into_iter().flatten().flat_map(|(parameter, messages)| {
            let messages = messages.as_array().into_iter().flatten().filter_map(Value::as_str);
            messages.map(|message| (parameter.clone(), message))
        });
        let of_v2 = errors.as_array().into_iter().flatten().filter_map(|error| {
            let parameter = error["source"]["parameter"].as_str()?;
            Some((in_brackets(parameter), error["detail"].as_str().or(error["title"].as_str())?))
        });
        of_v1.chain(of_v2)
    }

    /// The scope that an access token lacks.
    pub(crate) fn required_scope(self) -> Option<&'a str> {
        self.0["errors"][0]["meta"]["required_scope"].as_str()
    }
}

/// `page.size` is `page[size]` in a query.
fn in_brackets(parameter: &str) -> String {
    match parameter.split_once('.') {
        Some((name, key)) => format!("{name}[{key}]"),
        None => parameter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn messages_of_all_shapes() {
        for (body, expected) in [
            (json!({"message": "a", "error": "b", "errors": [{"title": "c"}]}), Some("a")),
            (json!({"error": "b"}), Some("b")),
            (json!({"errors": [{"title": "c"}]}), Some("c")),
            (json!(["d"]), Some("d")),
            (json!([]), None),
            (json!({"message": 5}), None),
            (json!(null), None),
        ] {
            assert_eq!(ErrorBody(&body).message(), expected, "{body}");
        }
    }

    #[test]
    fn what_can_only_be_an_error() {
        for body in [
            json!({"message": "a", "errors": []}),
            json!({"message": "a", "errors": {"u": ["b"]}}),
            json!({"message": "a"}),
            json!({"error": "a"}),
            json!({"errors": [{"status": "401"}]}),
        ] {
            assert!(ErrorBody(&body).is_certain(), "{body}");
        }
        for body in [
            json!([]),
            json!(["text"]),
            json!({}),
            json!(null),
            json!({"message": "a", "User": "Scott"}),
            json!({"error": null}),
            json!({"errors": 0}),
        ] {
            assert!(!ErrorBody(&body).is_certain(), "{body}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_parameter() {
        for (body, parameter, message) in [
            (
                json!({"message": "a", "errors": {"u": ["The u field is required."]}}),
                "u",
                "The u field is required.",
            ),
            (
                json!({"message": "Invalid Query Parameter", "errors": [{
                    "detail": "The page.size must not be greater than 100.", "source": {"parameter": "page.size"},
                    "status": "400", "title": "Invalid Query Parameter",
                }]}),
                "page[size]",
                "The page.size must not be greater than 100.",
            ),
        ] {
            let found: Vec<_> = ErrorBody(&body).parameters().collect();
            assert_eq!(found, [(parameter.to_string(), message)]);
        }
        let body = json!({"message": "Invalid Filter", "errors": [{
            "code": "invalid_filter", "detail": "Unknown ticket state [x].", "status": "400",
        }]});
        assert_eq!(ErrorBody(&body).parameters().count(), 0);
        assert_eq!(ErrorBody(&body).message(), Some("Unknown ticket state [x]."));
    }

    #[test]
    fn an_unknown_key_in_any_words() {
        for body in [
            json!({"message": "Unauthenticated."}),
            json!({"message": "Non authentifié.", "errors": [{"code": "unauthorized"}]}),
            json!({"errors": [{"status": "403"}, {"status": "401"}]}),
            json!({"errors": [{"status": 401}]}),
        ] {
            assert!(ErrorBody(&body).is_unauthenticated(), "{body}");
        }
        let body = json!({"message": "Forbidden", "errors": [{"status": "403", "code": "forbidden"}]});
        assert!(!ErrorBody(&body).is_unauthenticated());
    }
}
