//! Lists that users keep: games to play and to ask achievements for, and each other.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};

use super::prelude::*;

/// `getUserWantToPlayList`, which only the owner sees and those who follow each other.
pub(super) fn want_to_play(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let is_friend =
        |owner: PlayerId| follows(ask.world, owner, user.id) && follows(ask.world, user.id, owner);
    if !ask.world.owner.is_some_and(|owner| owner == user.id || is_friend(owner)) {
        return Answer { status: StatusCode::UNAUTHORIZED, body: json!([]) };
    }
    let nobody = Player::new("");
    let games: Vec<_> = user.want_to_play.iter().map(|id| ask.game(id.0)).collect();
    // Over a deleted game on the page, the server fails.
    if ask.page(&games).iter().any(|game| game.is_none()) {
        return Answer::server_error();
    }
    let (count, total, results) = ask.listed(games.into_iter().flatten().collect(), |(id, game)| {
        let set = ask.world.progress_of(&nobody, id);
        types::WantToPlayGame {
            id: UInt(id.0),
            title: Some(game.title.clone()),
            console_id: Some(UInt(game.system.0)),
            console_name: facts::system_name(ask.world, game),
            image_icon: Some(game.images.icon.clone()),
            points_total: Some(UInt(set.possible_points)),
            achievements_published: Some(UInt(set.possible)),
            ..example()
        }
    });
    Answer::of(&types::WantToPlayList { count, total, results, ..example() })
}

/// `getUserSetRequests`: games without achievements, or all that were asked for.
pub(super) fn set_requests(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let games = user.set_requests.iter().filter_map(|id| Some((*id, ask.world.games.get(id)?)));
    let mut games: Vec<_> = games
        .filter(|(id, _)| ask.params.int("t") == Some(1) || ask.world.achievements_of(*id, true).is_empty())
        .collect();
    games.sort_by_cached_key(|(_, game)| facts::collation(&game.sort_key()));
    let sets = games.into_iter().map(|(id, game)| types::RequestedSet {
        game_id: UInt(id.0),
        title: Some(game.title.clone()),
        image_icon: Some(game.images.icon.clone()),
        console_id: UInt(game.system.0),
        console_name: facts::system_name(ask.world, game),
        ..example()
    });
    let points = ask.world.points_of(&user);
    let (for_points, points_for_next) = requests_for(points.hardcore + points.casual.unwrap_or(0));
    let allowed = for_points + years(user.joined, ask.now) + event_awards(ask.world, &user);
    Answer::of(&types::UserSetRequests {
        requested_sets: sets.collect(),
        total_requests: UInt(allowed),
        points_for_next: UInt(points_for_next),
        ..example()
    })
}

/// How many requests points allow, and how many points are missing to one more. They get dearer: one for each 1,250 points
/// up to 2,500, for each 2,500 up to 10,000, for each 5,000 up to 100,000, and for each 10,000 above.
fn requests_for(points: u64) -> (u64, u64) {
    const STEPS: [(u64, u64); 4] = [(100_000, 10_000), (10_000, 5_000), (2_500, 2_500), (0, 1_250)];
    let (mut allowed, mut missing, mut left) = (0, None, points);
    for (from, step) in STEPS.into_iter().filter(|(from, _)| points >= *from) {
        let steps = (left - from) / step;
        allowed += steps;
        missing.get_or_insert(from + (steps + 1) * step - left);
        left = from;
    }
    (allowed, missing.unwrap_or(0))
}

/// Whole years, and one for each allows another request.
fn years(from: Timestamp, to: Timestamp) -> u64 {
    let at = |time| TimeZone::UTC.to_datetime(time);
    let years = at(from).until((Unit::Year, at(to))).map_or(0, |span| span.get_years());
    u64::try_from(years).unwrap_or(0)
}

fn event_awards(world: &World, user: &Player) -> u64 {
    let is_event = |kind: &AwardFor| match kind {
        AwardFor::Event(_) => true,
        AwardFor::Mastered(game) => world.games.get(game).is_some_and(|game| game.system == SystemId::EVENTS),
        _ => false,
    };
    let mut kinds: Vec<_> = user.awards.iter().map(|award| award.kind).filter(is_event).collect();
    kinds.sort();
    kinds.dedup();
    kinds.len() as u64
}

pub(crate) fn follows(world: &World, who: PlayerId, whom: PlayerId) -> bool {
    world.players.get(&who).is_some_and(|player| player.follows.contains(&whom))
}

/// `getUsersIFollow`
pub(super) fn followees(ask: &Ask<'_>) -> Answer {
    let owner = ask.world.owner.unwrap_or(PlayerId(0));
    let followees = people(ask, |id| follows(ask.world, owner, id));
    let (count, total, results) = ask.listed(followees, |user| {
        let points = ask.world.points_of(&user);
        types::Followee {
            user: Some(user.name.clone()),
            ulid: user.ulid.clone(),
            points: UInt(points.hardcore),
            points_softcore: points.casual.map(UInt),
            is_following_me: Bool(follows(ask.world, user.id, owner)),
            ..example()
        }
    });
    Answer::of(&types::Followees { count, total, results, ..example() })
}

/// `getUsersFollowingMe`
pub(super) fn followers(ask: &Ask<'_>) -> Answer {
    let owner = ask.world.owner.unwrap_or(PlayerId(0));
    let followers = people(ask, |id| follows(ask.world, id, owner));
    let (count, total, results) = ask.listed(followers, |user| {
        let points = ask.world.points_of(&user);
        types::Follower {
            user: Some(user.name.clone()),
            ulid: user.ulid.clone(),
            points: UInt(points.hardcore),
            points_softcore: points.casual.map(UInt),
            am_i_following: Bool(follows(ask.world, owner, user.id)),
            ..example()
        }
    });
    Answer::of(&types::Followers { count, total, results, ..example() })
}

/// Some players who are not deleted, the last active first.
fn people<'w>(ask: &Ask<'w>, which: impl Fn(PlayerId) -> bool) -> Vec<User<'w>> {
    let ids = ask.world.players.iter().filter(|(id, player)| !player.deleted && which(**id));
    let mut users: Vec<_> = ids.filter_map(|(id, _)| ask.world.user_by_id(*id)).collect();
    users.sort_by_key(|user| Reverse(user.last_activity));
    users
}
