//! `users`

use std::borrow::Cow;

use retroachievements_client::enums::Permissions;

use super::games;
use super::prelude::*;

pub(crate) static KIND: Kind = Kind {
    name: "users",
    includes: "lastGame",
    sorts: "points pointsHardcore pointsWeighted yieldUnlocks yieldPoints joinedAt lastActivityAt",
    filters: &[Filter::new("role", Class::Text), Filter::new("ranked", Class::Flag { is_checked: true })],
    relations: "lastGame",
    always: "",
};

/// The account that the site itself comments with. It has never been verified, and is shown all the same.
pub(super) const SERVER: PlayerId = PlayerId(14_188);

#[derive(Clone)]
pub(super) struct Of<'w>(pub(super) PlayerId, pub(super) Cow<'w, Player>);

impl<'w> Of<'w> {
    /// The player with an ID, deleted or not.
    pub(super) fn find(facts: &Facts<'w>, id: PlayerId) -> Option<Self> {
        facts.player(id).map(|player| Self(id, player))
    }

    pub(super) const fn known(id: PlayerId, player: &'w Player) -> Self {
        Self(id, Cow::Borrowed(player))
    }

    pub(super) fn ulid(&self) -> String {
        ulid(self.0, &self.1)
    }
}

/// Whether the site shows an account.
fn is_shown(id: PlayerId, player: &Player) -> bool {
    let is_verified = player.permissions != Permissions::Unregistered || id == SERVER;
    !player.deleted && !player.banned && is_verified
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.0.0
    }

    fn id(&self) -> String {
        self.ulid()
    }

    fn order(&self) -> Value {
        self.ulid().into()
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let (world, player) = (facts.world, &*self.1);
        let (points, work) = (world.points_of(player), world.yields(self.0));
        let presence = player.presence.as_ref();
        attributes(&types::UserAttributes {
            display_name: Some(player.name.clone()),
            avatar_url: avatar(player),
            motto: player.motto.clone(),
            points: points.casual.map(UInt),
            points_hardcore: UInt(points.hardcore),
            points_weighted: Some(UInt(points.retro)),
            rank_hardcore: facts.standings().hardcore(world, player).map(UInt),
            rank_casual: facts.standings().casual(world, player).map(UInt),
            yield_unlocks: UInt(work.unlocks),
            yield_points: UInt(work.points),
            joined_at: Some(IsoTime(player.joined)).filter(|_| !player.deleted),
            last_activity_at: player.last_activity.map(IsoTime),
            deleted_at: player.deleted_at.filter(|_| player.deleted).map(IsoTime),
            is_unranked: Bool(player.untracked),
            is_user_wall_active: Bool(player.wall),
            rich_presence: presence.and_then(|presence| presence.message.clone()),
            rich_presence_updated_at: presence.and_then(|presence| presence.at).map(IsoTime),
            visible_role: player.roles.first().cloned(),
            displayable_roles: player.roles.clone().into(),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        vec![self_link(&KIND, &self.ulid()), ("webUrl", format!("user/{}", self.1.name))]
    }

    fn related(&self, facts: &Facts<'w>, _: &str) -> Related<'w> {
        let game = self.1.presence.as_ref().and_then(|presence| presence.game);
        Related::one(game.and_then(|game| games::Of::find(facts, game)))
    }

    fn fact(&self, _: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "role" => json!(self.1.roles),
            _ => (!self.1.untracked).into(),
        }
    }

    fn key(&self, facts: &Facts<'w>, name: &str) -> Value {
        let points = || facts.world.points_of(&self.1);
        match name {
            "points" => points().casual.into(),
            "pointsHardcore" => points().hardcore.into(),
            "pointsWeighted" => points().retro.into(),
            _ => self.attributes(facts)[name].take(),
        }
    }
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let players = ask.facts.world.players.iter().filter(|(id, player)| is_shown(**id, player));
    Ok(players.map(|(id, player)| row::node(Of::known(*id, player))).collect())
}

/// The player of the path, by ULID or name.
pub(super) fn find<'w>(ask: &Ask<'_, 'w>) -> Result<Of<'w>, Fault> {
    named(ask.facts.world, &ask.value).ok_or(Fault::NotFound)
}

/// The player with a name or ULID, if the site shows the account.
pub(super) fn named<'w>(world: &'w World, name: &str) -> Option<Of<'w>> {
    // Somebody without a ULID is found by the one that is made up.
    let by_ulid = || world.players.iter().find(|(id, player)| ulid(**id, player).eq_ignore_ascii_case(name));
    let user = world.user(name).or_else(|| world.user_by_id(*by_ulid()?.0))?;
    let found = Of(user.id, user.into_player());
    is_shown(found.0, &found.1).then_some(found)
}

/// What a player is called in filters.
pub(super) fn names(id: PlayerId, player: &Player) -> Value {
    json!([player.name.to_lowercase(), player.username().to_lowercase(), ulid(id, player).to_lowercase()])
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    find(ask).map(row::node)
}

/// How many have a place, which documents of users tell.
pub(crate) fn ranked(ask: &Ask<'_, '_>) -> Value {
    let (hardcore, casual) = ask.facts.standings().counts();
    json!({ "rankedUsers": { "hardcore": hardcore, "casual": casual } })
}
