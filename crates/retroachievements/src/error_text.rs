//! The parts of an error's text that depend on its fields.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::StatusCode;

use crate::subject::{Subject, joined};

/// Whose it is that the server does not show: ` of user Scott`.
pub(crate) fn of_all(subjects: &[Subject]) -> String {
    match subjects {
        [] => String::new(),
        subjects => format!(" of {}", joined(subjects, " and ")),
    }
}

/// What does not exist: `no game 1 or no user Scott`.
pub(crate) fn none_of(operation: &str, subjects: &[Subject]) -> String {
    match subjects {
        [] => format!("{operation}: the server has none at present"),
        subjects => format!("no {}", joined(subjects, " or no ")),
    }
}

/// The server's message; of several parameters it has the first one's only, so then all messages.
pub(crate) fn all_of(message: &str, errors: &BTreeMap<String, Vec<String>>) -> String {
    let messages: Vec<_> = errors.values().flatten().map(String::as_str).collect();
    match messages.len() {
        0 | 1 => message.to_string(),
        _ => messages.join(" "),
    }
}

/// What a response is that is not JSON: an HTML page with its title, or something else with an excerpt.
pub(crate) fn instead_of_json(
    content_type: &Option<String>,
    title: &Option<String>,
    status: StatusCode,
    excerpt: &str,
) -> String {
    let status = status.as_u16();
    match (content_type, title) {
        (_, Some(title)) => format!("an HTML page titled \"{title}\" (status {status})"),
        // What a proxy calls HTML can be a line of text, which says more than its type.
        (Some(html), None) if html.contains("html") && excerpt.starts_with('<') => {
            format!("an HTML page without a title (status {status})")
        }
        (Some(other), None) => format!("{other} (status {status}): {excerpt}"),
        (None, None) => format!("something else (status {status}): {excerpt}"),
    }
}

/// How long to wait, if the server says so.
pub(crate) fn wait(retry_after: Option<Duration>) -> String {
    match retry_after {
        Some(wait) => format!("; the server asks to wait {} s", wait.as_secs()),
        None => String::new(),
    }
}
