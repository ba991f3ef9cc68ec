//! The application: who is asking, which script, and what it answers.

use crate::answer::Answer;
use crate::auth;
use crate::endpoints::{self, State};
use crate::generated::OPERATIONS;
use crate::params::Params;
use crate::server::Received;

/// Scripts that are gone for good, and say so.
const RETIRED: [&str; 2] = ["/API_GetFeed.php", "/API_GetGameRating.php"];

/// Answers a request for `script`, the path below `/API`, as the real application would.
///
/// The key comes before anything else: a bad one gives 401 for unknown and retired scripts too.
pub(crate) fn answer(script: &str, request: &Received, web_api_key: &str, state: &State) -> Answer {
    let params = Params::from_form(request.query());
    if auth::key(&params, request).as_deref() != Some(web_api_key) {
        return Answer::unauthenticated();
    }
    if RETIRED.contains(&script) {
        return Answer::gone();
    }
    // Where a script is several operations, the first one that is given what it needs is meant.
    let operations = OPERATIONS.iter().filter(|operation| operation.path == script);
    let meant = operations.clone().find(|operation| operation.is_meant(&params));
    match meant.or_else(|| operations.clone().next()) {
        Some(operation) => endpoints::answer(operation, &params, state),
        None => Answer::not_found(),
    }
}
