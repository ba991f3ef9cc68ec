//! `getUserProfile`: a user's profile.

use super::fields::of_user;
use super::prelude::*;

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let points = ask.world.points_of(&user);
    Answer::of(&of_user!(ask.world, user, points => UserProfile {
        total_softcore_points: points.casual.map(UInt),
        total_true_points: Some(UInt(points.retro)),
    }))
}
