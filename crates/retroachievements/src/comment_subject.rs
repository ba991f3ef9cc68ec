//! What comments are written on.

use crate::error::Error;
use crate::generated::ids::{AchievementId, GameId};
use crate::invalid_argument::InvalidArgument;
use crate::subject::Subject;
use crate::user::UserRef;

/// What comments are written on: an achievement, a game, or the wall of a user.
///
/// ```
/// # use retroachievements::{AchievementId, CommentSubject, GameId};
/// let by_number = CommentSubject::game(1)?;
/// assert_eq!(by_number, GameId::try_from(1)?.into());
/// assert!(CommentSubject::achievement(0).is_err());
/// assert!(CommentSubject::user("no spaces").is_err());
/// # Ok::<(), retroachievements::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentSubject {
    /// An achievement.
    Achievement(AchievementId),
    /// A game.
    Game(GameId),
    /// The wall of a user.
    User(UserRef),
}

impl CommentSubject {
    /// An achievement, from anything that converts to its id.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] if it is not an id.
    pub fn achievement<T: TryInto<AchievementId, Error: Into<Error>>>(id: T) -> Result<Self, Error> {
        id.try_into().map(Self::Achievement).map_err(Into::into)
    }

    /// A game, from anything that converts to its id.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] if it is not an id.
    pub fn game<T: TryInto<GameId, Error: Into<Error>>>(id: T) -> Result<Self, Error> {
        id.try_into().map(Self::Game).map_err(Into::into)
    }

    /// The wall of a user, from anything that converts to a name or ULID.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] if it is neither.
    pub fn user<T: TryInto<UserRef, Error: Into<Error>>>(user: T) -> Result<Self, Error> {
        user.try_into().map(Self::User).map_err(Into::into)
    }

    /// The number by which the server knows the kind.
    pub(crate) fn kind(&self) -> i64 {
        match self {
            Self::Game(_) => 1,
            Self::Achievement(_) => 2,
            Self::User(_) => 3,
        }
    }

    /// The id or name to send. The server takes a name of digits for the number of a user.
    pub(crate) fn identifier(&self) -> Result<String, InvalidArgument> {
        match self {
            Self::Achievement(id) => Ok(id.to_string()),
            Self::Game(id) => Ok(id.to_string()),
            Self::User(user) if is_number(user.as_str()) => {
                let rule = "has digits only, which the server takes for a number: use the ULID of the user";
                Err(InvalidArgument::new("user", format_args!("{:?}", user.as_str()), rule))
            }
            Self::User(user) => Ok(user.to_string()),
        }
    }
}

/// Whether a name is one that the server reads as a whole number; a ULID is too long for one.
fn is_number(name: &str) -> bool {
    name.len() <= 20 && name.bytes().all(|byte| byte.is_ascii_digit())
}

impl From<&CommentSubject> for Subject {
    fn from(subject: &CommentSubject) -> Self {
        match subject {
            CommentSubject::Achievement(id) => Self::new("achievement", id),
            CommentSubject::Game(id) => Self::new("game", id),
            // The user may exist, with the wall switched off.
            CommentSubject::User(user) => Self::new("wall of user", user),
        }
    }
}

impl From<AchievementId> for CommentSubject {
    fn from(id: AchievementId) -> Self {
        Self::Achievement(id)
    }
}

impl From<GameId> for CommentSubject {
    fn from(id: GameId) -> Self {
        Self::Game(id)
    }
}

impl From<UserRef> for CommentSubject {
    fn from(user: UserRef) -> Self {
        Self::User(user)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent() {
        let game = CommentSubject::game("14402").unwrap();
        assert_eq!((game.identifier().unwrap().as_str(), game.kind()), ("14402", 1));
        let user = CommentSubject::user("Scott").unwrap();
        assert_eq!((user.identifier().unwrap().as_str(), user.kind()), ("Scott", 3));
    }

    #[test]
    fn a_name_of_digits_cannot_be_asked_for() {
        let error = CommentSubject::user("12345").unwrap().identifier().unwrap_err();
        assert!(
            error.to_string().starts_with("invalid argument `user`: \"12345\" has digits only"),
            "{error}"
        );
        assert!(CommentSubject::user("01234567890123456789012345").unwrap().identifier().is_ok());
    }
}
