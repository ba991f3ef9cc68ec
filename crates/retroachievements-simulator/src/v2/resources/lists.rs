//! `user-game-list-entries`: games that a user wants to play or asks achievements for.

use super::prelude::*;
use super::{games, users};
use crate::answers::lists::follows;

const KINDS: &str = "play achievement_set_request develop";

pub(crate) static KIND: Kind = Kind {
    name: "user-game-list-entries",
    includes: "game",
    sorts: "createdAt",
    filters: &[
        Filter::new("gameId", Class::Number),
        Filter::new("kind", Class::Choice { what: "user game list kind", of: KINDS, empty: Empty::Fails }),
    ],
    relations: "game",
    always: "",
};

struct Of<'w> {
    user: users::Of<'w>,
    game: games::Of<'w>,
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        made_up(self.user.0, self.game.0.0)
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let games::Of(id, game) = self.game;
        let set = facts.world.achievements_of(id, true);
        attributes(&types::UserGameListEntryAttributes {
            // No world knows since when; it was later than this.
            created_at: IsoTime(self.user.1.joined),
            game_id: UInt(id.0),
            game_title: Some(game.title.clone()),
            game_icon_url: media(&game.images.icon),
            system_id: UInt(game.system.0),
            system_name: facts.system_name(game),
            points_total: Some(UInt(set.iter().map(|(_, one)| one.points).sum())),
            achievements_published: Some(UInt(set.len() as u64)),
            ..example()
        })
    }

    fn related(&self, _: &Facts<'w>, _: &str) -> Related<'w> {
        Related::one(Some(self.game))
    }

    fn fact(&self, _: &Facts<'w>, _: &str) -> Value {
        self.game.0.0.into()
    }
}

/// The games of a list. Those to play are seen by the user and by friends, requests by everybody.
pub(crate) fn of_user<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let (user, world) = (users::find(ask)?, ask.facts.world);
    let kind = ask.query.filter("kind");
    let is_own = world.owner == Some(user.0);
    let is_friend = |owner| follows(world, owner, user.0) && follows(world, user.0, owner);
    let (ids, is_seen) = match kind.as_ref().map_or("play", |given| given.text()) {
        "achievement_set_request" => (&user.1.set_requests[..], true),
        "play" => (&user.1.want_to_play[..], is_own || world.owner.is_some_and(is_friend)),
        _ => (&[][..], is_own),
    };
    if !is_seen {
        return Err(Fault::Forbidden);
    }
    // Over a deleted game, the server fails.
    let rows = ids.iter().map(|id| {
        let game = games::Of::find(ask.facts, *id).ok_or(Fault::Server)?;
        Ok(row::node(Of { user: user.clone(), game }))
    });
    rows.collect()
}
