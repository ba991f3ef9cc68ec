//! What a list is sorted by.

use std::fmt;
use std::ops::Neg;

/// A key to sort a list by, and which end comes first: `games::Title`, or `-games::PlayersTotal` for the largest first.
///
/// ```
/// use retroachievements_client::Sort;
/// use retroachievements_client::v2::enums::GameSort;
///
/// assert_eq!(Sort::from(GameSort::Title).to_string(), "title");
/// assert_eq!((-GameSort::PlayersTotal).to_string(), "-playersTotal");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sort<T> {
    key: T,
    is_descending: bool,
}

impl<T> Sort<T> {
    /// The largest first.
    pub fn descending(key: T) -> Self {
        Self { key, is_descending: true }
    }

    /// The smallest first.
    pub fn ascending(key: T) -> Self {
        Self { key, is_descending: false }
    }
}

impl<T> From<T> for Sort<T> {
    fn from(key: T) -> Self {
        Self::ascending(key)
    }
}

impl<T> Neg for Sort<T> {
    type Output = Self;

    fn neg(self) -> Self {
        Self { is_descending: !self.is_descending, ..self }
    }
}

/// As it is on the wire.
impl<T: fmt::Display> fmt::Display for Sort<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_descending { "-" } else { "" };
        write!(f, "{sign}{}", self.key)
    }
}

/// Lets `-` before a key stand for descending order.
macro_rules! sortable {
    ($name:ident) => {
        impl std::ops::Neg for $name {
            type Output = crate::Sort<Self>;

            fn neg(self) -> crate::Sort<Self> {
                crate::Sort::descending(self)
            }
        }
    };
}

pub(crate) use sortable;
