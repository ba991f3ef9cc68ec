//! Arguments that are one value or several.

use crate::Sort;

/// One value, or several: an array, a slice or a vector of them.
///
/// ```no_run
/// use retroachievements::v2::games;
///
/// # fn example(client: retroachievements::v2::Client) {
/// let one = client.games().include(games::System);
/// let both = client.games().include([games::System, games::AchievementSets]);
/// # }
/// ```
pub trait Several<T> {
    /// All of them.
    fn several(self) -> impl Iterator<Item = T>;
}

impl<T, A: Several<T>, const N: usize> Several<T> for [A; N] {
    fn several(self) -> impl Iterator<Item = T> {
        self.into_iter().flat_map(Several::several)
    }
}

impl<T, A: Several<T>> Several<T> for Vec<A> {
    fn several(self) -> impl Iterator<Item = T> {
        self.into_iter().flat_map(Several::several)
    }
}

impl<T, A: Several<T> + Clone> Several<T> for &[A] {
    fn several(self) -> impl Iterator<Item = T> {
        self.iter().cloned().flat_map(Several::several)
    }
}

impl<T> Several<Sort<T>> for Sort<T> {
    fn several(self) -> impl Iterator<Item = Sort<T>> {
        std::iter::once(self)
    }
}

/// Lets a word stand for itself, or a key for ascending order.
macro_rules! one {
    ($word:ty as $list:ty) => {
        impl crate::Several<$list> for $word {
            fn several(self) -> impl Iterator<Item = $list> {
                std::iter::once(self.into())
            }
        }
    };
}

pub(crate) use one;
