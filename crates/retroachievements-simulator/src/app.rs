//! The application: checks the key, picks the operation and answers.

use crate::answer::Answer;
use crate::answers::{self, Arrivals};
use crate::auth;
use crate::generated::OPERATIONS;
use crate::params::Params;
use crate::request::{self, BufferedRequest};
use crate::world::World;

/// Scripts that the server has retired. It answers them with 410.
const RETIRED: [&str; 2] = ["/API_GetFeed.php", "/API_GetGameRating.php"];

/// Answers a request for `script`, the path below `/API`, as the real application would.
///
/// The key is checked first: with a wrong one, unknown and retired scripts answer 401 too.
pub(crate) fn answer(
    script: &str,
    request: &BufferedRequest,
    web_api_key: &str,
    world: &World,
    arrivals: &Arrivals,
) -> Answer {
    let params = Params::from_form(request::query(request));
    // The server's database compares keys without case.
    if !auth::key(&params, request).is_some_and(|key| key.eq_ignore_ascii_case(web_api_key)) {
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
        Some(operation) => answers::answer(operation, &params, world, arrivals),
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
