//! Query parameters, as PHP and Laravel read them.

use std::collections::HashMap;

use crate::php;

/// What stands for a parameter that was sent as an array, `u[]=…`. No valid text looks like it.
const ARRAY: &str = "[]";

/// Decoded parameters. The last one of a name counts, values are trimmed, and an empty value counts as missing.
#[derive(Debug)]
pub(crate) struct Params(HashMap<String, String>);

impl Params {
    pub(crate) fn from_form(form: &str) -> Self {
        let pairs = url::form_urlencoded::parse(form.as_bytes());
        let pairs = pairs.map(|(name, value)| match name.strip_suffix(ARRAY) {
            Some(name) => (name.to_owned(), ARRAY.to_owned()),
            None => (name.into_owned(), value.trim().to_owned()),
        });
        Self(pairs.collect())
    }

    /// The value of a parameter; `None` if it is missing or empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether a parameter is present, even if it is empty.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether a flag is on: any value but 0 switches it on.
    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value != "0")
    }

    /// The value of a parameter, cast to an integer as PHP does.
    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        // An array is 1 to PHP.
        self.get(name).map(|value| if value == ARRAY { 1 } else { php::int(value) })
    }

    /// The value of a parameter as the ID that the database compares with; 0 if it is none.
    pub(crate) fn sql_id(&self, name: &str) -> u64 {
        // The database gets the first item of an array, whose value does not matter here.
        self.get(name).map_or(0, |value| if value == ARRAY { 1 } else { php::sql_id(value) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_decoded_and_trimmed() {
        let params = Params::from_form("t=+a%20b+&u=%C3%A9");
        assert_eq!(params.get("t"), Some("a b"));
        assert_eq!(params.get("u"), Some("é"));
    }

    #[test]
    fn an_empty_value_counts_as_missing() {
        let params = Params::from_form("a=&b=+&c");
        assert_eq!(
            (params.get("a"), params.get("b"), params.get("c"), params.get("d")),
            (None, None, None, None)
        );
    }

    #[test]
    fn the_last_of_a_name_wins() {
        assert_eq!(Params::from_form("a=1&a=2").int("a"), Some(2));
        assert_eq!(Params::from_form("a=1&a=").int("a"), None);
    }
}
