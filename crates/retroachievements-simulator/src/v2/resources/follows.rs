//! `user-follows`: who follows the owner of the token, and whom the owner follows.

use super::prelude::*;
use super::users;
use crate::answers::lists::follows;

pub(crate) static KIND: Kind = Kind {
    name: "user-follows",
    includes: "user user.lastGame",
    sorts: "followedAt displayName points pointsHardcore",
    filters: &[],
    relations: "user",
    always: "",
};

struct Of<'w> {
    owner: PlayerId,
    other: users::Of<'w>,
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        made_up(self.owner, self.other.0.0)
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let users::Of(id, player) = &self.other;
        let points = facts.world.points_of(player);
        let follow = |who, whom| follows(facts.world, who, whom);
        let is_known = !player.deleted;
        attributes(&types::UserFollowAttributes {
            // No world knows since when.
            followed_at: None,
            user_id: is_known.then(|| self.other.ulid()),
            display_name: is_known.then(|| player.name.clone()),
            avatar_url: is_known.then(|| avatar(player)),
            points: UInt(points.casual.filter(|_| is_known).unwrap_or(0)),
            points_hardcore: UInt(if is_known { points.hardcore } else { 0 }),
            is_mutual: Bool(follow(self.owner, *id) && follow(*id, self.owner)),
            ..example()
        })
    }

    fn related(&self, _: &Facts<'w>, _: &str) -> Related<'w> {
        Related::one(Some(self.other.clone()).filter(|other| !other.1.deleted))
    }
}

pub(crate) fn followers<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    people(ask, |owner, other| follows(ask.facts.world, other, owner))
}

pub(crate) fn following<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    people(ask, |owner, other| follows(ask.facts.world, owner, other))
}

/// People around the owner of the token, whom nobody else sees.
fn people<'w>(ask: &Ask<'_, 'w>, which: impl Fn(PlayerId, PlayerId) -> bool) -> Result<Vec<Node<'w>>, Fault> {
    let owner = users::find(ask)?.0;
    if ask.facts.world.owner != Some(owner) {
        return Err(Fault::Forbidden);
    }
    let all = ask.facts.world.players.iter().filter(|(id, player)| !player.banned && which(owner, **id));
    Ok(all.map(|(id, player)| row::node(Of { owner, other: users::Of::known(*id, player) })).collect())
}
