//! Points and places: `getUserPoints`, `getUserRankAndScore`, `getTopTenUsers`, `getUserGameRankAndScore`.

use jiff::Timestamp;

use super::prelude::*;

/// `getUserPoints`
pub(super) fn of_user(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let points = ask.world.points_of(&user);
    Answer::of(&types::UserPoints {
        points: UInt(points.hardcore),
        softcore_points: UInt(points.casual.unwrap_or(0)),
        ..example()
    })
}

/// `getUserRankAndScore`. Nobody has no points and no rank.
pub(super) fn rank_and_score(ask: &Ask<'_>) -> Answer {
    let user = ask.user("u");
    let points = user.as_ref().map(|user| ask.world.points_of(user)).unwrap_or_default();
    Answer::of(&types::UserRankAndScore {
        score: UInt(points.hardcore),
        softcore_score: UInt(points.casual.unwrap_or(0)),
        rank: user.and_then(|user| ask.world.rank(user.id)).map(UInt),
        total_ranked: UInt(ask.world.ranked()),
        ..example()
    })
}

/// `getTopTenUsers`. The ten with most points are sorted once more, by RetroPoints, and keep the keys that they had before.
pub(super) fn top_ten(ask: &Ask<'_>) -> Answer {
    // Of players with as many points, the database lists those with the higher ID first.
    let players = ask.world.players.values().rev();
    let tracked = players.filter(|player| player.is_ranked());
    let mut found: Vec<_> = tracked.map(|player| (player, ask.world.points_of(player))).collect();
    found.sort_by_key(|(_, points)| Reverse(points.hardcore));
    let mut top: Vec<_> = found.into_iter().take(10).enumerate().collect();
    top.sort_by_key(|(_, (_, points))| Reverse((points.hardcore, points.retro)));
    Answer::ok(facts::with_gaps(top.into_iter().map(|(place, (player, points))| {
        let top = types::TopUser {
            username: player.name.clone(),
            total_points: UInt(points.hardcore),
            total_ratio_points: Some(UInt(points.retro)),
            ulid: player.ulid.clone(),
            ..example()
        };
        (place, top)
    })))
}

/// `getUserGameRankAndScore`: a list of one, or of none.
pub(super) fn in_game(ask: &Ask<'_>) -> Answer {
    let game = GameId(ask.id("g"));
    let Some(user) = ask.user("u").filter(|user| user.games.contains_key(&game)) else {
        return Answer::unknown(ask.operation);
    };
    let of = |player: &Player| standing(&ask.world.progress_of(player, game));
    let own = of(&user);
    let players = ask.world.players.iter().filter(|(_, player)| !player.untracked);
    let players = players.filter(|(_, player)| player.games.contains_key(&game));
    let better = players.filter(|(id, player)| (of(player), **id) < (own, user.id)).count() as u64;
    let (Reverse(score), last_award) = own;
    Answer::of(&[types::UserGameRankAndScore {
        user: user.username().to_owned(),
        ulid: user.ulid.clone(),
        user_rank: (!user.untracked).then_some(UInt(better + 1)),
        total_score: Some(UInt(score)),
        last_award: last_award.map(SqlTime),
        ..example()
    }])
}

/// What players of a game are ranked by: points in any mode, then the last unlock, if there is one in either mode.
fn standing(progress: &Progress) -> (Reverse<u64>, Option<Timestamp>) {
    let last = progress.last.zip(progress.last_hardcore).map(|(any, hardcore)| any.max(hardcore));
    (Reverse(progress.points), last)
}
