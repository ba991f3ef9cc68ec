//! `getGame`, `getGameExtended` and `getGameInfoAndUserProgress`: all that the site says of a game.

use super::awards;
use super::fields::{of_achievement, of_game};
use super::prelude::*;

pub(super) fn basic(ask: &Ask<'_>) -> Answer {
    let Some((_, game)) = ask.game(ask.id("i")) else { return Answer::unknown(ask.operation) };
    let system = facts::system_name(ask.world, game);
    Answer::of(&of_game!(ask.world, game => Game {
        forum_topic_id: game.forum_topic.map(UInt),
        game_title: Some(game.title.clone()),
        game_icon: Some(game.images.icon.clone()),
        console_id: Some(UInt(game.system.0)),
        console: system,
        flags: UInt(0),
    }))
}

/// The server has words of its own for a wrong flag.
pub(super) fn extended_problems(_: &Ask<'_>, mut problems: Vec<Problem>) -> Vec<Problem> {
    for (_, message) in problems.iter_mut().filter(|(name, _)| *name == "f") {
        "Invalid flag parameter. Valid values are 3 (published) or 5 (unpublished).".clone_into(message);
    }
    problems
}

pub(super) fn extended(ask: &Ask<'_>) -> Answer {
    let Some((id, game)) = ask.game(ask.id("i")) else { return Answer::unknown(ask.operation) };
    let set = ask.world.achievements_of(id, ask.params.int("f") != Some(5));
    let players = Some(UInt(ask.world.players_of(id)));
    Answer::of(&of_game!(ask.world, game => GameExtended {
        forum_topic_id: game.forum_topic.map(UInt),
        id: UInt(id.0),
        console_id: Some(UInt(game.system.0)),
        rich_presence_patch: game.rich_presence_md5.clone(),
        guide_url: game.guide_url.clone(),
        updated: IsoTime(game.updated),
        parent_game_id: game.parent.map(|parent| UInt(parent.0)),
        num_distinct_players: players,
        num_distinct_players_casual: players,
        num_distinct_players_hardcore: players,
        num_achievements: UInt(set.len() as u64),
        achievements: set.iter().map(|(id, one)| (UInt(id.0), extended_achievement(ask.world, *id, one))).collect(),
        claims: claims(ask.world, id).into(),
    }))
}

fn extended_achievement(world: &World, id: AchievementId, one: &Achievement) -> types::ExtendedAchievement {
    let (author, author_ulid) = facts::name_and_ulid(world, one.author);
    let (total, hardcore) = facts::awarded(world, id, one);
    of_achievement!(id, one => ExtendedAchievement {
        badge_name: one.badge.clone(),
        num_awarded: total,
        num_awarded_hardcore: hardcore,
        author,
        author_ulid,
        date_created: SqlTime(one.created),
        date_modified: SqlTime(one.modified),
        display_order: one.order.into(),
        mem_addr: one.logic_md5.clone(),
    })
}

/// All claims on a game, whatever became of them.
fn claims(world: &World, game: GameId) -> Vec<types::GameClaim> {
    let claims = world.claims.values().filter(|claim| claim.game == game);
    let describe = claims.map(|claim| {
        let (user, ulid) = facts::name_and_ulid(world, Some(claim.player));
        types::GameClaim {
            user,
            ulid,
            set_type: claim.set_type,
            game_id: UInt(game.0),
            claim_type: claim.kind,
            created: SqlTime(claim.created),
            expiration: SqlTime(claim.finished),
            ..example()
        }
    });
    describe.collect()
}

pub(super) fn with_progress(ask: &Ask<'_>) -> Answer {
    let (Some(user), Some((id, game))) = (ask.user("u"), ask.game(ask.id("g"))) else {
        return Answer::unknown(ask.operation);
    };
    let set = ask.world.achievements_of(id, true);
    let progress = ask.world.progress_of(&user, id);
    let players = Some(UInt(ask.world.players_of(id)));
    let award = (ask.params.int("a") == Some(1)).then(|| awards::highest(&user.awards, id).unzip());
    Answer::of(&of_game!(ask.world, game => GameInfoAndUserProgress {
        forum_topic_id: game.forum_topic.map(UInt),
        id: UInt(id.0),
        console_id: UInt(game.system.0),
        parent_game_id: game.parent.map(|parent| UInt(parent.0)),
        num_distinct_players: players,
        num_distinct_players_casual: players,
        num_distinct_players_hardcore: players,
        num_achievements: Some(UInt(progress.possible)),
        num_awarded_to_user: UInt(progress.earned),
        num_awarded_to_user_hardcore: UInt(progress.hardcore),
        user_completion: percent(progress.earned, progress.possible),
        user_completion_hardcore: percent(progress.hardcore, progress.possible),
        user_total_playtime: Some(UInt(user.games.get(&id).map_or(0, |record| record.playtime))),
        flags: Some(UInt(0)),
        rich_presence_patch: game.rich_presence_md5.clone(),
        achievements: set.iter().map(|(id, one)| (UInt(id.0), of_user(ask.world, &user, *id, one))).collect(),
        highest_award_kind: award.clone().map(|(kind, _)| Nullable(kind)),
        highest_award_date: award.map(|(_, at)| Nullable(at)),
    }))
}

fn of_user(
    world: &World,
    user: &Player,
    id: AchievementId,
    one: &Achievement,
) -> types::AchievementWithProgress {
    let (author, author_ulid) = facts::name_and_ulid(world, one.author);
    let (total, hardcore) = facts::awarded(world, id, one);
    let unlock = user.unlocks.get(&id);
    of_achievement!(id, one => AchievementWithProgress {
        badge_name: one.badge.clone(),
        num_awarded: total,
        num_awarded_hardcore: hardcore,
        author: author.unwrap_or_default(),
        author_ulid,
        date_created: SqlTime(one.created),
        date_modified: SqlTime(one.modified),
        display_order: one.order.into(),
        mem_addr: one.logic_md5.clone(),
        date_earned: unlock.map(|unlock| SqlTime(unlock.at)),
        date_earned_hardcore: unlock.and_then(|unlock| unlock.hardcore).map(SqlTime),
    })
}

/// A share in percent, with two decimals.
fn percent(part: u64, whole: u64) -> Percent {
    Percent((part as f64 / whole.max(1) as f64 * 10_000.0).round() / 100.0)
}

#[cfg(test)]
mod tests {
    use crate::answers::tests::body;
    use crate::world::World;

    #[test]
    fn a_wrong_flag_is_named() {
        let body = body("getGameExtended", "i=1&f=4", &World::empty());
        assert_eq!(
            body["message"],
            "Invalid flag parameter. Valid values are 3 (published) or 5 (unpublished)."
        );
    }
}
