//! Users, by name or by ULID.

use std::fmt;
use std::str::FromStr;

use crate::invalid_argument::InvalidArgument;

/// A user, by name or by ULID. It is checked before any request is sent.
///
/// A name has 2 to 20 ASCII letters and digits, a ULID 26. Names can change and ULIDs do not: store the
/// ULID.
///
/// ```
/// # use retroachievements::UserRef;
/// assert!(UserRef::try_from("Scott").is_ok());
/// assert!(UserRef::try_from("00003EMFWR7XB8SDPEHB3K56ZQ").is_ok());
/// let error = UserRef::try_from("no spaces").unwrap_err();
/// assert_eq!(error.value(), "\"no spaces\"");
/// ```
///
/// What an answer says of a user is taken, too, by reference: an entry of a list of followers, an award, a profile.
///
/// ```no_run
/// # async fn example() -> retroachievements::Result<()> {
/// # let client = retroachievements::Client::from_env()?;
/// for friend in client.users_i_follow().await?.results {
///     println!("{} has {} points", friend.user, client.user_points(&friend).await?.points);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserRef(String);

impl UserRef {
    /// The name or ULID.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first of several that is there: a ULID, or the name.
    pub(crate) fn first(all: &[Option<&str>]) -> Result<Self, InvalidArgument> {
        let first = all.iter().flatten().find(|text| !text.is_empty());
        first.copied().unwrap_or_default().parse()
    }
}

impl fmt::Display for UserRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<UserRef> for String {
    fn from(user: UserRef) -> Self {
        user.0
    }
}

impl FromStr for UserRef {
    type Err = InvalidArgument;

    fn from_str(text: &str) -> Result<Self, InvalidArgument> {
        let alphanumeric = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if alphanumeric && matches!(text.len(), 2..=20 | 26) {
            return Ok(Self(text.to_string()));
        }
        let rule =
            "is neither a username, which has 2 to 20 ASCII letters and digits, nor a ULID, which has 26";
        Err(InvalidArgument::new("user", format_args!("{text:?}"), rule))
    }
}

impl TryFrom<&str> for UserRef {
    type Error = InvalidArgument;

    fn try_from(text: &str) -> Result<Self, InvalidArgument> {
        text.parse()
    }
}

impl TryFrom<String> for UserRef {
    type Error = InvalidArgument;

    fn try_from(text: String) -> Result<Self, InvalidArgument> {
        text.parse()
    }
}

impl TryFrom<&String> for UserRef {
    type Error = InvalidArgument;

    fn try_from(text: &String) -> Result<Self, InvalidArgument> {
        text.parse()
    }
}

/// What identifies a user, whatever their name: 26 letters and digits. Requests take it where they take a user.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Ulid(String);

impl Ulid {
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// One as the server sends it, unchecked.
    pub(crate) fn from_server(text: String) -> Self {
        Self(text)
    }
}

impl Default for Ulid {
    /// None, which only the server's database allows.
    fn default() -> Self {
        Self(String::new())
    }
}

impl fmt::Display for Ulid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Ulid {
    type Err = InvalidArgument;

    fn from_str(text: &str) -> Result<Self, InvalidArgument> {
        match text.len() == 26 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            true => Ok(Self(text.to_string())),
            false => {
                let rule = "is not a ULID, which has 26 letters and digits";
                Err(InvalidArgument::new("ulid", format_args!("{text:?}"), rule))
            }
        }
    }
}

impl TryFrom<&str> for Ulid {
    type Error = InvalidArgument;

    fn try_from(text: &str) -> Result<Self, InvalidArgument> {
        text.parse()
    }
}

impl TryFrom<String> for Ulid {
    type Error = InvalidArgument;

    fn try_from(text: String) -> Result<Self, InvalidArgument> {
        text.parse()
    }
}

impl TryFrom<&Ulid> for UserRef {
    type Error = InvalidArgument;

    fn try_from(ulid: &Ulid) -> Result<Self, InvalidArgument> {
        ulid.as_str().parse()
    }
}

impl TryFrom<Ulid> for UserRef {
    type Error = InvalidArgument;

    fn try_from(ulid: Ulid) -> Result<Self, InvalidArgument> {
        ulid.as_str().parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_rule() {
        for good in [
            "ab",
            "Scott",
            "x".repeat(20).as_str(),
            "00003EMFWR7XB8SDPEHB3K56ZQ",
            "00003emfwr7xb8sdpehb3k56zq",
        ] {
            assert_eq!(UserRef::try_from(good).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "a",
            "a_b",
            "a b",
            "Zo\u{eb}",
            "x".repeat(21).as_str(),
            "x".repeat(25).as_str(),
            "x".repeat(27).as_str(),
        ] {
            let error = UserRef::try_from(bad).unwrap_err();
            assert!(error.to_string().contains(&format!("{bad:?}")), "{error}");
        }
    }
}
