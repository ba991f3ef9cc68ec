//! Achievements and leaderboards of the demo world: those that are written down, and more of what material there is.

use retroachievements_client::enums::AchievementType;

use super::material::Material;
use super::{ago, players, rng};
use crate::world::{Achievement, AchievementId, GameId, Leaderboard, LeaderboardId, PlayerId, World};

const POINTS: [u64; 8] = [3, 5, 5, 5, 10, 10, 10, 25];

/// Who makes achievements.
const DEVELOPERS: [u32; 4] = [players::SCOTT, players::JAARL, players::SALSA, players::TELEVANDALIST];

/// The smallest set of a game with leaderboards.
const WITH_LEADERBOARDS: usize = 8;

pub(super) fn add_to(world: &mut World, material: &Material) {
    for (&game, &size) in &material.set_sizes {
        complete_set(world, material, game, size);
        if world.games[&game].system.has_games() && size >= WITH_LEADERBOARDS {
            add_leaderboards(world, material, game);
        }
    }
    copy_into_event(world);
}

/// Adds feats as they come to the achievements of a game that are written down.
fn complete_set(world: &mut World, material: &Material, game: GameId, size: usize) {
    let known = world.achievements.values().filter(|one| one.game == game).count();
    let mut rng = rng("achievements", game.0);
    let mut feats: Vec<_> = material.feats.iter().collect();
    // The first six are the way through a game, in this order.
    rng.shuffle(&mut feats[6..]);
    let author = PlayerId::from(DEVELOPERS[rng.usize(..DEVELOPERS.len())]);
    for (order, n) in (known..size).zip(0..) {
        let feat = feats[n % feats.len()];
        let title = if n < feats.len() { feat.title.clone() } else { format!("{} II", feat.title) };
        let mut one = Achievement::new(game, title, POINTS[rng.usize(..POINTS.len())]);
        one.description.clone_from(&feat.description);
        one.kind = match n {
            0..4 => Some(AchievementType::Progression),
            4 => Some(AchievementType::WinCondition),
            _ if rng.u8(..8) == 0 => Some(AchievementType::Missable),
            _ => None,
        };
        one.order = order as i64;
        one.author = Some(author);
        one.created = ago(86_400 * (4_000 - (game.0 % 97) as i64 * 20) + n as i64 * 60);
        let id = AchievementId(game.0 * 100 + n as u64);
        let mut rng = super::rng("achievement", id.0);
        one.badge = Some(format!("{:05}", 10_000 + rng.u32(..400_000)));
        one.logic_md5 = format!("{:032x}", rng.u128(..));
        one.modified = one.created + jiff::SignedDuration::from_secs(rng.i64(0..86_400 * 300));
        world.achievements.insert(id, one);
    }
}

/// 104 and 105 are the first two of Sonic.
fn add_leaderboards(world: &mut World, material: &Material, game: GameId) {
    let count = rng("leaderboards", game.0).usize(2..=material.leaderboards.len());
    let first = if game == GameId(1) { 104 } else { 1_000 + game.0 * 10 };
    let boards = material.leaderboards.iter().take(count).map(|board| Leaderboard { game, ..board.clone() });
    world.leaderboards.extend((first..).map(LeaderboardId).zip(boards));
}

/// The achievements of an event are called as those that they stand for.
fn copy_into_event(world: &mut World) {
    for week in world.events.values().flat_map(|event| &event.achievements) {
        let source = week.source.and_then(|source| world.achievements.get(&source)).cloned();
        if let Some((copy, source)) = world.achievements.get_mut(&week.achievement).zip(source) {
            (copy.title, copy.description, copy.points, copy.kind) =
                (source.title, source.description, 1, None);
        }
    }
}
