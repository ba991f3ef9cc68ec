//! Query parameters, as PHP and Laravel read them.

use std::collections::HashMap;

use crate::php;

/// Decoded parameters. The last one of a name counts, values are trimmed, and an empty value counts as missing.
#[derive(Debug)]
pub(crate) struct Params(HashMap<String, String>);

impl Params {
    pub(crate) fn from_form(form: &str) -> Self {
        let pairs = url::form_urlencoded::parse(form.as_bytes());
        Self(pairs.map(|(name, value)| (name.into_owned(), value.trim().to_owned())).collect())
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
        self.get(name).map(php::int)
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
