//! What people of the demo world say, ask for and take part in.

use jiff::Timestamp;

use super::material::Material;
use super::{achievements, begin_seconds, games, pick, players, rng, time};
use crate::world::{AchievementId, Comment, GameId, Mode, PlayerId, Subject, Unlock, World};

/// The game that the event is kept as.
const EVENT: GameId = GameId(9_902);

/// The achievement of this week, and when the week began.
const THIS_WEEK: (AchievementId, Timestamp) = (AchievementId(990_217), Timestamp::constant(1_777_852_800, 0));

pub(super) fn add_to(world: &mut World, material: &Material) {
    write_comments(world, material);
    ask_for_games(world);
    take_part(world);
}

fn write_comments(world: &mut World, material: &Material) {
    let people: Vec<_> = world.players.iter().filter(|(_, one)| !one.deleted).collect();
    let mut comments = Vec::new();
    let mut write = |on: Subject, count: usize, texts: &[String], seed: u64| {
        let mut rng = rng("comments", seed);
        for _ in 0..count {
            let ((author, player), text) = (pick(&mut rng, &people), pick(&mut rng, texts));
            let at = time(rng.i64(player.joined.as_second()..begin_seconds() - 60));
            comments.push(Comment::new(on, **author, text, at));
        }
    };
    for game in world.games.keys().filter(|id| **id != EVENT) {
        let count = if *game == games::SONIC.into() { 128 } else { rng("talk", game.0).usize(..9) };
        write(Subject::Game(*game), count, &material.on_games, game.0);
    }
    let easy = AchievementId::from(achievements::THAT_WAS_EASY);
    for one in world.achievements.keys().filter(|id| id.0 % 5 == 0 || **id == easy) {
        let count = if *one == easy { 64 } else { rng("talk", one.0).usize(..3) };
        write(Subject::Achievement(*one), count, &material.on_achievements, one.0);
    }
    for (id, _) in world.players.iter().filter(|(_, owner)| owner.wall) {
        let count = if *id == players::SCOTT.into() { 37 } else { rng("talk", id.0).usize(..4) };
        write(Subject::Player(*id), count, &material.on_walls, id.0 + 1_000_000);
    }
    comments.sort_by_key(|comment| comment.at);
    world.comments = comments;
}

/// Lists of games: those to play, and those without achievements to ask for.
fn ask_for_games(world: &mut World) {
    let has_set = |game: &GameId| world.achievements.values().any(|one| one.game == *game);
    let games = world.games.iter().filter(|(_, game)| game.system.has_games()).map(|(id, _)| *id);
    let (with, without): (Vec<_>, Vec<_>) = games.partition(has_set);
    for (id, player) in &mut world.players {
        let (mut rng, is_scott) = (rng("lists", id.0), *id == PlayerId::from(players::SCOTT));
        let wants = if is_scott { 12 } else { rng.usize(..7) };
        let new = with.iter().filter(|game| !player.games.contains_key(game)).copied();
        player.want_to_play = rng.choose_multiple(new, wants);
        player.want_to_play.sort();
        if rng.u8(..3) == 0 || is_scott {
            player.set_requests.clone_from(&without);
        }
    }
}

/// Some players have earned this week's achievement since Monday.
fn take_part(world: &mut World) {
    let (copy, monday) = THIS_WEEK;
    for (id, player) in &mut world.players {
        let mut rng = rng("week", id.0);
        if player.unlocks.contains_key(&achievements::THAT_WAS_EASY.into()) && rng.u8(..3) == 0 {
            let at = time(rng.i64(monday.as_second()..begin_seconds() - 600));
            player.unlocks.insert(copy, Unlock::new(Mode::Hardcore, at));
        }
    }
}
