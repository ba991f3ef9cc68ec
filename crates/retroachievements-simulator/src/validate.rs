//! Validation of parameters, which comes before any lookup.

use serde_json::{Map, Value, json};

use crate::operation::{Kind, Lenience, Operation, Parameter};
use crate::params::Params;

/// A parameter that is invalid, and why.
pub(crate) type Problem = (&'static str, String);

/// The largest whole number that all readers of JSON take. As a limit in the spec, it is none of the server's.
const LARGEST_IN_JSON: i64 = (1 << 53) - 1;

/// The problems with parameters. An operation can have rules of its own: see `answers`.
pub(crate) fn problems(operation: &Operation, params: &Params) -> Vec<Problem> {
    let checked = operation.parameters.iter().filter(|parameter| parameter.lenience != Lenience::Cast);
    checked.filter_map(|parameter| Some((parameter.name, problem(parameter, params)?))).collect()
}

fn problem(parameter: &Parameter, params: &Params) -> Option<String> {
    let name = parameter.name;
    let Some(given) = params.get(name) else {
        return parameter.required.then(|| format!("The {name} field is required."));
    };
    if parameter.lenience == Lenience::RequiredOnly {
        return None;
    }
    match &parameter.kind {
        Kind::Id(_) => out_of_limits(name, given, 1, i64::MAX),
        Kind::Integer { least, most } => {
            let is_open = parameter.lenience == Lenience::Clamp || *most == LARGEST_IN_JSON;
            let most = if is_open { i64::MAX } else { *most };
            out_of_limits(name, given, *least, most)
        }
        Kind::User => invalid_user(name, given),
        Kind::OneOf(values) if !values.contains(&given) => Some(format!("The selected {name} is invalid.")),
        Kind::Date if day(given).is_none() => Some(format!("The {name} field must be a valid date.")),
        Kind::OneOf(_) | Kind::Date | Kind::Text => None,
    }
}

fn out_of_limits(name: &str, given: &str, least: i64, most: i64) -> Option<String> {
    let Some(number) = integer(given) else { return Some(format!("The {name} field must be an integer.")) };
    if number < least {
        return Some(format!("The {name} field must be at least {least}."));
    }
    (number > most).then(|| format!("The {name} field must not be greater than {most}."))
}

/// Parses an integer as Laravel does: without leading zeros.
pub(crate) fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_padded = digits.len() > 1 && digits.starts_with('0');
    text.parse().ok().filter(|_| !is_padded)
}

/// Parses a date in numbers, such as `2022-1-5`.
pub(crate) fn day(text: &str) -> Option<jiff::civil::Date> {
    // A time behind it does no harm.
    let mut parts = text.split(' ').next()?.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let date = jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    parts.next().is_none().then_some(date)
}

/// The message about an invalid user, who must be a ULID or a name of letters and digits.
fn invalid_user(name: &str, given: &str) -> Option<String> {
    let is_alphanumeric = given.chars().all(|one| one.is_ascii_alphanumeric());
    match given.chars().count() {
        2..=20 | 26 if !is_alphanumeric => Some(format!("The {name} may only contain letters and digits.")),
        2..=20 | 26 => None,
        _ => Some(format!("The {name} must be 2 to 20 characters long, or a ULID of 26.")),
    }
}

/// The body of a 422: the first message with the number of others, then all messages.
pub(crate) fn body(problems: &[(&'static str, String)]) -> Value {
    let first = problems.first().map_or("", |(_, message)| message);
    let message = match problems.len() {
        0 | 1 => first.to_owned(),
        2 => format!("{first} (and 1 more error)"),
        all => format!("{first} (and {} more errors)", all - 1),
    };
    let errors: Map<_, _> =
        problems.iter().map(|(name, message)| ((*name).to_owned(), json!([message]))).collect();
    json!({ "message": message, "errors": errors })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::OPERATIONS;

    fn messages(id: &str, query: &str) -> Vec<String> {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
        problems(operation, &Params::from_form(query)).into_iter().map(|(_, message)| message).collect()
    }

    #[test]
    fn invalid_values_are_rejected() {
        for (id, query, message) in [
            ("getUserProfile", "", "The u field is required."),
            ("getUserProfile", "u=a", "The u must be 2 to 20 characters long, or a ULID of 26."),
            (
                "getUserProfile",
                "u=abcdefghijklmnopqrstu",
                "The u must be 2 to 20 characters long, or a ULID of 26.",
            ),
            ("getUserProfile", "u=some+one", "The u may only contain letters and digits."),
            ("getGameExtended", "i=0", "The i field must be at least 1."),
            ("getGameExtended", "i=1.5", "The i field must be an integer."),
            ("getGameExtended", "i=007", "The i field must be an integer."),
            ("getGameExtended", "i=1&f=4", "The selected f is invalid."),
            ("getGameHashes", "", "The i field is required."),
            ("getUserCompletionProgress", "u=Scott&c=0", "The c field must be at least 1."),
            ("getUserCompletionProgress", "u=Scott&c=501", "The c field must not be greater than 500."),
            ("getUserCompletionProgress", "u=Scott&o=-1", "The o field must be at least 0."),
            ("getRecentGameAwards", "c=0", "The c field must be at least 1."),
            ("getAchievementsEarnedOnDay", "u=Scott&d=soon", "The d field must be a valid date."),
        ] {
            assert_eq!(messages(id, query), [message], "{id} {query}");
        }
    }

    #[test]
    fn unusual_values_that_the_server_accepts() {
        for (id, query) in [
            ("getAchievementUnlocks", "a=abc&c=-1"),
            ("getUserProfile", "u=00003emfwr7xb8sdpehb3k56zq"),
            ("getGameHashes", "i=abc"),
            ("getGame", ""),
            ("getUserCompletionProgress", "u=Scott&c=&o="),
            ("getRecentGameAwards", "c=101"),
            ("getComments", "i=1&t=1&o=9223372036854775807"),
            ("getRecentGameAwards", "k=nonsense"),
            ("getUserRecentlyPlayedGames", "u=Scott&c=51"),
            ("getUserProgress", "u=Scott"),
            ("getAchievementsEarnedOnDay", "u=Scott&d=2022-1-5"),
        ] {
            assert_eq!(messages(id, query), [""; 0], "{id} {query}");
        }
    }

    #[test]
    fn the_message_counts_the_other_errors() {
        let message = |names: &[&'static str]| {
            let problems: Vec<_> =
                names.iter().map(|name| (*name, format!("The {name} field is required."))).collect();
            body(&problems)
        };
        assert_eq!(
            message(&["u", "i"]),
            json!({
                "message": "The u field is required. (and 1 more error)",
                "errors": { "u": ["The u field is required."], "i": ["The i field is required."] },
            })
        );
        assert_eq!(message(&["u"])["message"], "The u field is required.");
        assert_eq!(message(&["u", "g", "i"])["message"], "The u field is required. (and 2 more errors)");
    }
}
