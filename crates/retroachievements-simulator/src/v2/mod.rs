//! Generation 2 of the API: finds the operation, checks who asks, and answers with the spec's example.

use http::StatusCode;
use serde_json::json;

use crate::answer::Answer;
use crate::auth;
use crate::generated::v2::OPERATIONS;
use crate::operation::Operation;
use crate::request::BufferedRequest;

/// The path of generation 2 on the server.
pub(crate) const MOUNT: &str = "/v2";

/// The access token that the simulator accepts, for the private lists.
pub const ACCESS_TOKEN: &str = "simulator-access-token";

/// Answers a request for `path`, below `/v2`. As on the real server, a path that is none is told before the key is looked at.
pub(crate) fn answer(path: &str, request: &BufferedRequest, web_api_key: &str) -> Answer {
    let Some(operation) = find(path) else {
        return Answer::exception(StatusCode::NOT_FOUND, "not_found", "API endpoint not found");
    };
    match auth::v2_key(request) {
        Some(key) if key == ACCESS_TOKEN => {}
        Some(key) if key != web_api_key => return Answer::unauthenticated(),
        None => return Answer::unauthenticated(),
        Some(_) if operation.is_private => return oauth_required(operation),
        Some(_) => {}
    }
    operation.example("full").map_or_else(Answer::server_error, Answer::ok)
}

/// The operation of a path: the one with the fewest parameters in its path.
fn find(path: &str) -> Option<&'static Operation> {
    let matching = OPERATIONS.iter().filter(|operation| fits(operation.path, path));
    matching.min_by_key(|operation| operation.path.matches('{').count())
}

fn fits(template: &str, path: &str) -> bool {
    // One slash at the end is tolerated.
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut parts = path.split('/');
    let fits = template.split('/').all(|expected| {
        let is_parameter = expected.starts_with('{');
        parts.next().is_some_and(|part| if is_parameter { !part.is_empty() } else { part == expected })
    });
    fits && parts.next().is_none()
}

fn oauth_required(operation: &Operation) -> Answer {
    let scope = if operation.path.ends_with("entries") { "game-lists:read" } else { "follows:read" };
    let error = json!({
        "code": "oauth_required",
        "detail": "This endpoint requires an OAuth access token.",
        "meta": { "required_scope": scope },
        "status": "403",
        "title": "Forbidden",
    });
    Answer { status: StatusCode::FORBIDDEN, body: json!({ "message": "Forbidden", "errors": [error] }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_find_their_operation() {
        for (path, id) in [
            ("/games", Some("getGames")),
            ("/games/1", Some("getGame")),
            ("/games/1/", Some("getGame")),
            ("/games/1/hashes", Some("getGameHashes")),
            ("/event-achievements/achievement-of-the-week", Some("getAchievementOfTheWeek")),
            ("/event-achievements/7", Some("getEventAchievement")),
            ("/Games", None),
            ("/games/1/hashes/2", None),
            ("/", None),
        ] {
            assert_eq!(find(path).map(|operation| operation.id), id, "{path}");
        }
    }

    #[test]
    fn every_operation_has_its_examples() {
        for operation in OPERATIONS {
            for name in ["full", "empty"] {
                assert!(operation.example(name).is_some(), "{} {name}", operation.id);
            }
        }
    }
}
