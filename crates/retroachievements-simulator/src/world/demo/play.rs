//! Who of the demo world has played what: unlocks, awards, scores.

use std::collections::BTreeMap;

use fastrand::Rng;
use jiff::SignedDuration;
use retroachievements_client::enums::LeaderboardFormat;

use super::{BEGIN, achievements, ago, begin_seconds, games, players, rng, time};
use crate::world::awarding::deserved;
use crate::world::{
    Achievement, AchievementId, AwardFor, Entry, GameId, GameTimes, Median, Mode, PlayRecord, Player,
    PlayerId, Presence, Unlock, World, crowd,
};

/// The achievements of each game, in order.
type Sets<'w> = BTreeMap<GameId, Vec<(AchievementId, &'w Achievement)>>;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// Those who have unlocked something within the last two hours.
const ONLINE: usize = 14;

const SCOTT: PlayerId = PlayerId(players::SCOTT as u64);

pub(super) fn add_to(world: &mut World) {
    let mut players = std::mem::take(&mut world.players);
    let sets = sets(world);
    let one_of = players.len() / ONLINE;
    for (place, (id, player)) in players.iter_mut().enumerate() {
        if *id == players::NEWCOMER.into() {
            continue;
        }
        play(*id, player, &sets);
        if place.is_multiple_of(one_of) {
            come_online(*id, player, &sets);
        }
    }
    set_up_known(&mut players);
    players.values_mut().for_each(|player| finish(player, world, &sets));
    world.players = players;
    add_crowd(world, games::SONIC.into(), 24_895);
    add_crowd(world, games::TOWER_OF_BLOCKS.into(), 100_000);
    weigh(world);
    submit_scores(world);
}

fn sets(world: &World) -> Sets<'_> {
    let mut sets = Sets::new();
    for (id, one) in world.achievements.iter().filter(|(id, _)| **id != achievements::NEVER_UNLOCKED.into()) {
        if world.games.get(&one.game).is_some_and(|game| game.system.has_games()) {
            sets.entry(one.game).or_default().push((*id, one));
        }
    }
    sets.values_mut().for_each(|set| set.sort_by_key(|(_, one)| one.order));
    sets
}

/// How a player plays: a bit of everything, or one game until it is mastered.
fn play(id: PlayerId, player: &mut Player, sets: &Sets<'_>) {
    let mut rng = rng("play", id.0);
    let (mut activity, mut skill) = (0.1 + rng.f64() * rng.f64() * 0.7, 0.15 + rng.f64() * 0.85);
    // Some play in hardcore mode, some in casual mode, some in both.
    let mut hardcore = [0, 50, 100, 100, 100, 100, 100, 100][rng.usize(..8)];
    if id == SCOTT {
        (activity, skill, hardcore) = (0.4, 0.7, 95);
    } else if id == players::VIPOTAENKO02.into() {
        (activity, skill, hardcore) = (0.2, 0.4, 0);
    }
    for (game, set) in sets {
        let popularity = 0.2 + super::rng("popularity", game.0).f64() * 0.8;
        let is_known_of_scott = id == SCOTT && [1, 355, 14_402].contains(&game.0);
        if rng.f64() < popularity * activity || is_known_of_scott {
            let mode = if rng.u8(..100) < hardcore { Mode::Hardcore } else { Mode::Casual };
            let ids: Vec<_> = set.iter().map(|(id, _)| *id).collect();
            earn(&mut rng, player, *game, &ids, skill, mode);
        }
    }
}

/// The first day on which somebody who is in the world one by one plays a game: the crowd has been there before.
fn opened(game: GameId) -> i64 {
    match game {
        id if id == games::TOWER_OF_BLOCKS.into() => 1_750_000_000,
        id if id == games::SONIC.into() => 1_480_000_000,
        _ => 0,
    }
}

/// Earns some of a game's achievements: the easy ones come first, and most players stop somewhere.
fn earn(rng: &mut Rng, player: &mut Player, game: GameId, set: &[AchievementId], skill: f64, mode: Mode) {
    let first = opened(game).max(player.joined.as_second());
    let (mut now, mut playtime) = (rng.i64(first..begin_seconds() - 2 * DAY), 0);
    let reach = skill * (0.3 + rng.f64() * 1.2);
    for (place, id) in set.iter().enumerate() {
        let difficulty = place as f64 / set.len() as f64;
        if difficulty * 0.8 + rng.f64() * 0.3 > reach {
            continue;
        }
        let played = rng.i64(120..90 * 60);
        let pause = if rng.u8(..4) == 0 { rng.i64(12 * HOUR..6 * DAY) } else { 0 };
        now += played + pause;
        playtime += played;
        if now > begin_seconds() - 2 * HOUR {
            break;
        }
        player.unlocks.insert(*id, Unlock::new(mode, time(now)));
    }
    let last = (now + 60).min(begin_seconds() - 2 * HOUR);
    player.games.insert(game, PlayRecord::new(time(last), playtime.unsigned_abs() + 300));
}

/// Moves what the player has last earned into the last hours.
fn come_online(id: PlayerId, player: &mut Player, sets: &Sets<'_>) {
    let has = |(id, _): &&(AchievementId, _)| player.unlocks.contains_key(id);
    let earned = |game: &GameId| sets.get(game).into_iter().flatten().filter(has).map(|(id, _)| *id);
    let played = player.games.iter().filter(|(game, _)| earned(game).count() >= 2);
    let Some((&game, _)) = played.max_by_key(|(_, record)| record.last_played) else { return };
    let ids: Vec<_> = earned(&game).collect();
    let minutes = if id == SCOTT { 4 } else { rng("online", id.0).i64(3..100) };
    let Some(last) = ids.iter().map(|id| player.unlocks[id].at).max() else { return };
    let later = ago(minutes * 60).duration_since(last);
    for id in &ids {
        let Some(unlock) = player.unlocks.get_mut(id) else { continue };
        *unlock = Unlock { at: unlock.at + later, hardcore: unlock.hardcore.map(|at| at + later), id: None };
    }
    player.games.entry(game).or_default().last_played = Some(ago(minutes * 60 - 120));
}

/// The achievements with a property worth a test.
fn set_up_known(players: &mut BTreeMap<PlayerId, Player>) {
    let all = players.iter().filter(|(id, _)| **id != players::NEWCOMER.into());
    let (tracked, others): (Vec<_>, Vec<_>) = all.partition(|(_, player)| player.is_ranked());
    let untracked = others.into_iter().filter(|(_, player)| player.untracked);
    let ordinary: Vec<_> = tracked.iter().take(117).copied().chain(untracked).map(|(id, _)| *id).collect();
    let has_gaps = |id: PlayerId, player: &Player| {
        player.ulid.is_none() || player.stored.casual_points_unknown || id.0.is_multiple_of(3)
    };
    let gaps = tracked.iter().filter(|(id, player)| has_gaps(**id, player)).take(73);
    let gaps: Vec<_> = gaps.map(|(id, _)| **id).collect();
    only(players, games::MAGICAL_QUEST.into(), achievements::ORDINARY.into(), &ordinary);
    only(players, GameId(11_278), achievements::GAPS.into(), &gaps);
}

/// Has an achievement earned by exactly these players.
fn only(
    all: &mut BTreeMap<PlayerId, Player>,
    game: GameId,
    achievement: AchievementId,
    players: &[PlayerId],
) {
    for (id, player) in all {
        if !players.contains(id) {
            player.unlocks.remove(&achievement);
        } else if !player.unlocks.contains_key(&achievement) {
            let mut rng = rng("only", id.0);
            let at = time(rng.i64(player.joined.as_second()..begin_seconds() - DAY));
            let mode = if rng.bool() { Mode::Hardcore } else { Mode::Casual };
            player.unlocks.insert(achievement, Unlock::new(mode, at));
            let record = player.games.entry(game).or_default();
            record.last_played = record.last_played.max(Some(at));
            record.playtime += 1_200;
        }
    }
}

/// What follows from the unlocks and is kept with the player.
fn finish(player: &mut Player, world: &World, sets: &Sets<'_>) {
    let games = player.games.keys().filter_map(|id| Some((*id, world.games.get(id)?, sets.get(id)?)));
    let mut awards: Vec<_> = games.flat_map(|(id, game, set)| deserved(player, id, game, set)).collect();
    awards.sort_by_key(|award| award.at);
    player.awards.splice(0..0, awards);
    let last = player.games.iter().max_by_key(|(_, record)| record.last_played);
    let last = last.map(|(game, record)| (*game, record.last_played));
    player.last_activity = last.and_then(|(_, at)| at).max(Some(player.joined));
    let message = Some("Stage 3 · 2 lives left".to_owned());
    player.presence = last.map(|(game, at)| Presence { game: Some(game), message, at });
}

/// The many who are not in the world one by one: fewer from achievement to achievement.
fn add_crowd(world: &mut World, game: GameId, total: u64) {
    let ids: Vec<_> = world.achievements_of(game, true).into_iter().map(|(id, _)| id).collect();
    let size = ids.len() as u64;
    for (id, place) in ids.iter().zip(0..) {
        let known = world.players.values().filter(|player| player.unlocks.contains_key(id)).count() as u64;
        if let Some(one) = world.achievements.get_mut(id) {
            one.crowd = (total - known) * (size - place) / size / (place / 3 + 1);
        }
    }
}

/// How many have done something.
type Counts<K> = BTreeMap<K, u64>;

/// RetroPoints and medians, which the site stores.
fn weigh(world: &mut World) {
    let (mut hardcore, mut players, mut awards) = (Counts::new(), Counts::new(), Counts::new());
    for player in world.players.values() {
        let unlocks = player.unlocks.iter().filter(|(_, unlock)| unlock.is_hardcore());
        unlocks.for_each(|(id, _)| *hardcore.entry(*id).or_default() += 1);
        player.games.keys().for_each(|game| *players.entry(*game).or_default() += 1);
        player.awards.iter().for_each(|award| *awards.entry((award.kind, award.tier)).or_default() += 1);
    }
    let (mut sizes, mut crowds) = (Counts::new(), Counts::new());
    for one in world.achievements.values() {
        *sizes.entry(one.game).or_default() += 1;
        let crowd = crowds.entry(one.game).or_default();
        *crowd = one.crowd.max(*crowd);
    }
    for (id, one) in &mut world.achievements {
        if world.games[&one.game].system.has_games() {
            let players = players.get(&one.game).unwrap_or(&0) + crowds[&one.game];
            let unlocks = hardcore.get(id).unwrap_or(&0) + crowd::tally(one.crowd).hardcore;
            one.retro_points = Some(retro_points(one.points, unlocks, players));
        }
    }
    for (id, game) in &mut world.games {
        let pace = 600 + rng("pace", id.0).u64(..1_800);
        let median = |kind: AwardFor, tier: u64, size: u64| match awards.get(&(kind, tier)) {
            Some(samples) => Median::new(size * pace, *samples),
            None => Median::default(),
        };
        let size = sizes.get(id).copied().unwrap_or(0);
        game.times = GameTimes {
            beat: median(AwardFor::Beaten(*id), 0, 5),
            beat_hardcore: median(AwardFor::Beaten(*id), 1, 6),
            complete: median(AwardFor::Mastered(*id), 0, size),
            master: median(AwardFor::Mastered(*id), 1, size + 2),
        };
    }
}

/// More than the points if few of a game's players have earned it, and if few play the game.
fn retro_points(points: u64, unlocks: u64, players: u64) -> u64 {
    const RANKED: f64 = 80_000.0;
    let (points, unlocks, players) = (points as f64, unlocks.max(1) as f64, players.max(1) as f64);
    let boost = (1.0 + players * 9.0 / (RANKED * 0.01)).log10().recip().max(1.0);
    let most = RANKED * 0.002;
    let rarity = players / unlocks;
    let rarity = if rarity > most { most * (1.0 + (rarity / most).log10()) } else { rarity };
    (points * 0.6 + points * rarity * boost * 0.4) as u64
}

/// Players have a score on some leaderboards of the games that they play.
fn submit_scores(world: &mut World) {
    for (id, board) in &mut world.leaderboards {
        for (player, one) in &world.players {
            let Some(record) = one.games.get(&board.game) else { continue };
            let mut rng = rng("score", id.0 * 1_000_003 + player.0);
            if rng.u8(..10) < 6 || *player == SCOTT {
                let at = record.last_played.unwrap_or(BEGIN) - SignedDuration::from_secs(rng.i64(60..600));
                board.entries.push(Entry::new(*player, score(&mut rng, &board.format), at));
            }
        }
    }
}

fn score(rng: &mut Rng, format: &LeaderboardFormat) -> i64 {
    let skill = rng.i64(100..1_000);
    match format {
        LeaderboardFormat::Score => skill * 1_150 + rng.i64(0..23) * 50,
        LeaderboardFormat::Centiseconds => 120_000 + skill * 90 + rng.i64(0..90),
        LeaderboardFormat::Frames => 1_200 + skill * 4,
        _ => skill / 3,
    }
}
