//! `getUserProfile`: a user's profile.

use retroachievements_client::types::UserProfile;
use retroachievements_client::wire::{Bit, SqlTime, UInt};

use super::{Ask, facts};
use crate::answer::Answer;
use crate::example::example;

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let points = ask.world.points_of(&user);
    let work = ask.world.yields(user.id);
    Answer::of(&UserProfile {
        user: user.name.clone(),
        ulid: user.ulid.clone(),
        user_pic: facts::picture(&user),
        member_since: SqlTime(user.joined),
        rich_presence_msg: user.presence.as_ref().and_then(|presence| presence.message.clone()),
        last_game_id: UInt(
            user.presence.as_ref().and_then(|presence| presence.game).map_or(0, |game| game.0),
        ),
        contrib_count: UInt(work.unlocks),
        contrib_yield: UInt(work.points),
        total_points: UInt(points.hardcore),
        total_softcore_points: points.casual.map(UInt),
        total_true_points: Some(UInt(points.retro)),
        permissions: user.permissions,
        untracked: Bit(user.untracked),
        id: UInt(user.id.0),
        user_wall_active: Bit(user.wall),
        motto: user.motto.clone(),
        ..example()
    })
}
