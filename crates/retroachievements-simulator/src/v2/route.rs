//! Which operation a path is, and what it names.

use crate::generated::v2::OPERATIONS;
use crate::operation::{Kind, Operation};

/// The operation of a path.
pub(super) struct Route {
    pub(super) operation: &'static Operation,
    /// The value in the path, decoded; empty without one.
    pub(super) value: String,
}

/// The operation of a path: the one with the fewest parameters in its path.
pub(super) fn find(path: &str) -> Option<Route> {
    // One slash at the end is tolerated.
    let path = path.strip_suffix('/').unwrap_or(path);
    let matching =
        OPERATIONS.iter().filter_map(|operation| Some(Route { operation, value: fits(operation, path)? }));
    matching.min_by_key(|route| route.operation.path.matches('{').count())
}

/// The value of the first parameter, if the path is one of the operation.
fn fits(operation: &Operation, path: &str) -> Option<String> {
    let mut parts = path.split('/');
    let mut value = None;
    for expected in operation.path.split('/') {
        let part = parts.next()?;
        match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) if takes(operation, name, part) => drop(value.get_or_insert(decoded(part))),
            None if part == expected => {}
            _ => return None,
        }
    }
    parts.next().is_none().then(|| value.unwrap_or_default())
}

/// Whether a parameter takes a value: an ID consists of digits, except for that of a ticket.
fn takes(operation: &Operation, name: &str, part: &str) -> bool {
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == name);
    let is_id = parameter.is_some_and(|one| matches!(one.kind, Kind::Id(of) if of != "ticket"));
    !part.is_empty() && (!is_id || part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A part of a path, decoded. A plus means itself there.
fn decoded(part: &str) -> String {
    let form = format!("={}", part.replace('+', "%2B").replace('&', "%26"));
    url::form_urlencoded::parse(form.as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_find_their_operation() {
        for (path, found) in [
            ("/games", Some(("getGames", ""))),
            ("/games/1", Some(("getGame", "1"))),
            ("/games/1/", Some(("getGame", "1"))),
            ("/games/1/hashes", Some(("getGameHashes", "1"))),
            ("/event-achievements/achievement-of-the-week", Some(("getAchievementOfTheWeek", ""))),
            ("/event-achievements/7", Some(("getEventAchievement", "7"))),
            ("/users/Old%20Name+", Some(("getUser", "Old Name+"))),
            ("/tickets/1abc", Some(("getTicket", "1abc"))),
            ("/games/abc", None),
            ("/Games", None),
            ("/games/1/hashes/2", None),
            ("/", None),
        ] {
            let route = super::find(path);
            assert_eq!(route.as_ref().map(|it| (it.operation.id, it.value.as_str())), found, "{path}");
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
