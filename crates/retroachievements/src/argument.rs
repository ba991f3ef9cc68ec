//! Checks of arguments, before a request is sent.

use std::fmt::Display;

use crate::error::Error;
use crate::invalid_argument::InvalidArgument;

/// A required argument as a request holds it: sending the request returns the error.
pub(crate) type Argument<T> = Result<T, InvalidArgument>;

/// Converts an argument.
pub(crate) fn argument<T, A>(value: A) -> Argument<T>
where
    A: TryInto<T, Error: Into<Error>>,
{
    value.try_into().map_err(|error| match error.into() {
        Error::InvalidArgument(error) => error,
        other => InvalidArgument::new("argument", "the value", other.to_string()),
    })
}

/// Converts the entries of a list.
pub(crate) fn arguments<T, A>(values: impl IntoIterator<Item = A>) -> Argument<Vec<T>>
where
    A: TryInto<T, Error: Into<Error>>,
{
    values.into_iter().map(argument).collect()
}

/// Joins a list with commas, as the server expects it.
pub(crate) fn joined<T: Display>(name: &'static str, values: &[T], most: usize) -> Argument<String> {
    match values.len() {
        0 => Err(InvalidArgument::new(name, "an empty list", "names nothing: give at least one")),
        len if len > most => Err(InvalidArgument::new(
            name,
            format_args!("a list of {len}"),
            format!("is too long: the most is {most}"),
        )),
        _ => Ok(values.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")),
    }
}

/// Checks an optional number against the server's limits.
pub(crate) fn within<T>(name: &'static str, value: Option<T>, least: T, most: T) -> Argument<Option<u64>>
where
    T: Copy + Display + TryInto<u64> + PartialOrd,
{
    match value {
        Some(value) if value < least => {
            Err(InvalidArgument::new(name, value, format!("is below the limit: the least is {least}")))
        }
        Some(value) if value > most => {
            Err(InvalidArgument::new(name, value, format!("is above the limit: the most is {most}")))
        }
        // No limit is below 0, so the conversion succeeds.
        value => Ok(value.and_then(|value| value.try_into().ok())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_inclusive() {
        assert_eq!(within("count", Some(1u32), 1, 500), Ok(Some(1)));
        assert_eq!(within("count", Some(500u32), 1, 500), Ok(Some(500)));
        assert_eq!(within("count", None::<u32>, 1, 500), Ok(None));
    }

    #[test]
    fn lists_are_joined() {
        assert_eq!(joined("ids", &[1, 22], 2), Ok("1,22".to_string()));
        let error = joined("ids", &[1, 22, 3], 2).unwrap_err();
        assert_eq!(error.to_string(), "invalid argument `ids`: a list of 3 is too long: the most is 2");
        let error = joined::<u8>("ids", &[], 2).unwrap_err();
        assert_eq!(
            error.to_string(),
            "invalid argument `ids`: an empty list names nothing: give at least one"
        );
    }

    #[test]
    fn the_message_names_value_and_limit() {
        let error = within("count", Some(501u32), 1, 500).unwrap_err();
        assert_eq!(error.to_string(), "invalid argument `count`: 501 is above the limit: the most is 500");
        let error = within("count", Some(0u32), 1, 500).unwrap_err();
        assert_eq!(error.to_string(), "invalid argument `count`: 0 is below the limit: the least is 1");
    }
}
