//! Finding players by what a request calls them.

use std::borrow::Cow;
use std::ops::Deref;

use super::{Player, PlayerId, World, crowd};

/// A player who was found: one of the world, or one of the crowd.
#[derive(Clone, Debug)]
pub(crate) struct User<'w> {
    pub(crate) id: PlayerId,
    player: Cow<'w, Player>,
}

impl<'w> User<'w> {
    pub(crate) fn into_player(self) -> Cow<'w, Player> {
        self.player
    }
}

impl Deref for User<'_> {
    type Target = Player;

    fn deref(&self) -> &Player {
        &self.player
    }
}

impl World {
    /// The ID of the player with a name.
    ///
    /// # Panics
    ///
    /// If nobody has it. Look into `players` where you do not know.
    ///
    /// ```
    /// use retroachievements_simulator::world::{PlayerId, World};
    ///
    /// assert_eq!(World::demo().player("Scott"), PlayerId(1));
    /// ```
    pub fn player(&self, name: &str) -> PlayerId {
        match self.find_player(name) {
            Some(id) => id,
            None => panic!("no player {name} in this world; add one with World::add_player"),
        }
    }

    /// The ID of the player with a name or ULID.
    pub(crate) fn find_player(&self, name_or_ulid: &str) -> Option<PlayerId> {
        // A name of one's own before the old name of another.
        let by_name = self.players.iter().find(|(_, one)| one.name.eq_ignore_ascii_case(name_or_ulid));
        let by_name = by_name.filter(|(_, one)| !one.deleted);
        let found = by_name.or_else(|| self.players.iter().find(|(_, one)| one.is(name_or_ulid)));
        found.map(|(id, _)| *id)
    }

    /// The player with a name or ULID, also one of the crowd.
    pub(crate) fn user(&self, name_or_ulid: &str) -> Option<User<'_>> {
        match self.find_player(name_or_ulid) {
            Some(id) => self.user_by_id(id),
            None => crowd::find(name_or_ulid).map(|(id, player)| User { id, player: Cow::Owned(player) }),
        }
    }

    /// The player with an ID, deleted or not.
    pub(crate) fn user_by_id(&self, id: PlayerId) -> Option<User<'_>> {
        self.players.get(&id).map(|player| User { id, player: Cow::Borrowed(player) })
    }
}
