//! The application: checks the key, picks the operation and answers.

use crate::answer::Answer;
use crate::auth;
use crate::endpoints::{self, State};
use crate::generated::OPERATIONS;
use crate::params::Params;
use crate::request::BufferedRequest;

/// Scripts that the server has retired. It answers them with 410.
const RETIRED: [&str; 2] = ["/API_GetFeed.php", "/API_GetGameRating.php"];

/// Answers a request for `script`, the path below `/API`, as the real application would.
///
/// The key is checked first: with a wrong one, unknown and retired scripts answer 401 too.
pub(crate) fn answer(script: &str, request: &BufferedRequest, web_api_key: &str, state: &State) -> Answer {
    let params = Params::from_form(request.query());
    if auth::key(&params, request).as_deref() != Some(web_api_key) {
        return Answer::unauthenticated();
    }
    if RETIRED.contains(&script) {
        return Answer::gone();
    }
    // A script can be several operations. The first one that matches answers; if none does, the first one
    // answers with what it misses.
    let operations = || OPERATIONS.iter().filter(|operation| operation.path == script);
    let matching = operations().find(|operation| operation.matches(&params));
    match matching.or_else(|| operations().next()) {
        Some(operation) => endpoints::answer(operation, &params, state),
        None => Answer::not_found(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_an_example_that_is_json() {
        for operation in OPERATIONS {
            assert!(!operation.examples.is_empty(), "{}", operation.id);
            for example in operation.examples {
                assert!(operation.example(example.name).is_some(), "{} {}", operation.id, example.name);
            }
        }
    }
}
