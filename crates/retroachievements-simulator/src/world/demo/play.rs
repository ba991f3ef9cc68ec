//! Who of the demo world has played what: unlocks, awards, scores.

use std::collections::BTreeMap;

use fastrand::Rng;
use jiff::SignedDuration;
use retroachievements_client::enums::LeaderboardFormat;

use super::{BEGIN, achievements, ago, begin_seconds, games, players, rng, time};
use crate::world::awarding::deserved;
use crate::world::{
    Achievement, AchievementId, AwardFor, Entry, Game, GameId, GameTimes, LeaderboardId, Median, Mode,
    PlayRecord, Player, PlayerId, Presence, Unlock, World, crowd,
};

/// A game's achievements, in order.
type Set = Vec<(AchievementId, Achievement)>;

/// The sets of all games.
type Sets = BTreeMap<GameId, Set>;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// Those who have unlocked something within the last two hours.
const ONLINE: usize = 14;

pub(super) fn add_to(world: &mut World) {
    let sets = sets(world);
    let ids: Vec<PlayerId> = world.players.keys().copied().collect();
    for (place, id) in ids.iter().enumerate() {
        let Some(player) = world.players.get_mut(id) else { continue };
        if *id == players::NEWCOMER.into() {
            continue;
        }
        play(*id, player, &sets);
        if place.is_multiple_of(ids.len() / ONLINE) {
            come_online(*id, player, &sets);
        }
    }
    set_up_known(world, &ids);
    add_crowds(world, &sets);
    for player in world.players.values_mut() {
        finish(player, &world.games, &sets);
    }
    weigh(world, &sets);
    submit_scores(world);
}

fn sets(world: &World) -> Sets {
    let mut sets = Sets::new();
    for (id, one) in &world.achievements {
        let is_game = world.games.get(&one.game).is_some_and(|game| game.system.has_games());
        if is_game && *id != achievements::NEVER_UNLOCKED.into() {
            sets.entry(one.game).or_default().push((*id, one.clone()));
        }
    }
    for set in sets.values_mut() {
        set.sort_by_key(|(_, one)| one.order);
    }
    sets
}

/// How a player plays: a bit of everything, or one game until it is mastered.
fn play(id: PlayerId, player: &mut Player, sets: &Sets) {
    let mut rng = rng("play", id.0);
    let (mut activity, mut skill) = (0.1 + rng.f64() * rng.f64() * 0.7, 0.15 + rng.f64() * 0.85);
    // Some play in hardcore mode, some in casual mode, some in both.
    let mut hardcore = [0, 50, 100, 100, 100, 100, 100, 100][rng.usize(..8)];
    if id == PlayerId::from(players::SCOTT) {
        (activity, skill, hardcore) = (0.4, 0.7, 95);
    } else if id == PlayerId::from(players::VIPOTAENKO02) {
        (activity, skill, hardcore) = (0.2, 0.4, 0);
    }
    for (game, set) in sets {
        let popularity = 0.2 + self::rng("popularity", game.0).f64() * 0.8;
        let is_known_of_scott = id == PlayerId::from(players::SCOTT) && [1, 355, 14_402].contains(&game.0);
        if rng.f64() < popularity * activity || is_known_of_scott {
            let mode = if rng.u8(..100) < hardcore { Mode::Hardcore } else { Mode::Casual };
            earn(&mut rng, player, (*game, set), skill, mode);
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
fn earn(rng: &mut Rng, player: &mut Player, (game, set): (GameId, &Set), skill: f64, mode: Mode) {
    let first = opened(game).max(player.joined.as_second());
    let (mut now, mut playtime) = (rng.i64(first..begin_seconds() - 2 * DAY), 0);
    let reach = skill * (0.3 + rng.f64() * 1.2);
    for (place, (id, _)) in set.iter().enumerate() {
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

/// Moves what the player has last earned into the last hours, and says what the player is doing.
fn come_online(id: PlayerId, player: &mut Player, sets: &Sets) {
    let of_game = |player: &Player, game: &GameId| {
        let set = sets.get(game).into_iter().flatten();
        set.filter_map(|(id, _)| Some((*id, *player.unlocks.get(id)?))).collect::<Vec<_>>()
    };
    let played = player.games.iter().filter(|(game, _)| of_game(player, game).len() >= 2);
    let Some((game, _)) = played.max_by_key(|(_, record)| record.last_played) else { return };
    let game = *game;
    let minutes = if id == PlayerId::from(players::SCOTT) { 4 } else { rng("online", id.0).i64(3..100) };
    let unlocks = of_game(player, &game);
    let Some(last) = unlocks.iter().map(|(_, unlock)| unlock.at).max() else { return };
    let later = ago(minutes * 60).duration_since(last);
    for (id, unlock) in unlocks {
        player.unlocks.insert(
            id,
            Unlock { at: unlock.at + later, hardcore: unlock.hardcore.map(|at| at + later), id: None },
        );
    }
    if let Some(record) = player.games.get_mut(&game) {
        record.last_played = Some(ago(minutes * 60 - 120));
    }
}

/// The achievements with a property worth a test.
fn set_up_known(world: &mut World, ids: &[PlayerId]) {
    let tracked: Vec<_> = ids.iter().filter(|id| is_tracked(world, **id)).copied().collect();
    let untracked: Vec<_> = ids.iter().filter(|id| world.players[id].untracked).copied().collect();
    let ordinary: Vec<_> = tracked.iter().copied().take(117).chain(untracked.iter().copied()).collect();
    only(world, games::MAGICAL_QUEST.into(), achievements::ORDINARY.into(), &ordinary);
    let has_gaps = |id: &&PlayerId| {
        let player = &world.players[id];
        player.ulid.is_none() || player.stored.casual_points_unknown || id.0.is_multiple_of(3)
    };
    let gaps: Vec<_> = tracked.iter().filter(has_gaps).take(73).copied().collect();
    only(world, GameId(11_278), achievements::GAPS.into(), &gaps);
}

fn is_tracked(world: &World, id: PlayerId) -> bool {
    world.players.get(&id).is_some_and(Player::is_ranked) && id != players::NEWCOMER.into()
}

/// Has an achievement earned by exactly these players.
fn only(world: &mut World, game: GameId, achievement: AchievementId, players: &[PlayerId]) {
    for (id, player) in &mut world.players {
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

/// The many who are not in the world one by one: fewer from achievement to achievement.
fn add_crowds(world: &mut World, sets: &Sets) {
    for (game, total) in [(games::SONIC, 24_895), (games::TOWER_OF_BLOCKS, 100_000)] {
        let Some(set) = sets.get(&game.into()) else { continue };
        for ((id, _), place) in set.iter().zip(0..) {
            let players =
                world.players.values().filter(|player| player.unlocks.contains_key(id)).count() as u64;
            let Some(one) = world.achievements.get_mut(id) else { continue };
            one.crowd = (total - players) * (set.len() as u64 - place) / set.len() as u64 / (place / 3 + 1);
        }
    }
}

/// What follows from the unlocks and is kept with the player.
fn finish(player: &mut Player, games: &BTreeMap<GameId, Game>, sets: &Sets) {
    for id in player.games.keys() {
        let Some((game, set)) = games.get(id).zip(sets.get(id)) else { continue };
        let set: Vec<_> = set.iter().map(|(id, one)| (*id, one)).collect();
        let deserved = deserved(player, *id, game, &set);
        player.awards.extend(deserved);
    }
    player.awards.sort_by_key(|award| award.at);
    let last = player.games.iter().max_by_key(|(_, record)| record.last_played);
    let last = last.map(|(game, record)| (*game, record.last_played));
    player.last_activity = last.and_then(|(_, at)| at).max(Some(player.joined));
    player.presence = last.map(|(game, at)| Presence {
        game: Some(game),
        message: Some("Stage 3 · 2 lives left".to_owned()),
        at,
    });
}

/// RetroPoints and medians, which the site stores.
fn weigh(world: &mut World, sets: &Sets) {
    let (mut hardcore, mut players) = (BTreeMap::<_, u64>::new(), BTreeMap::<_, u64>::new());
    let mut awards = BTreeMap::<_, u64>::new();
    for player in world.players.values() {
        for (id, _) in player.unlocks.iter().filter(|(_, unlock)| unlock.is_hardcore()) {
            *hardcore.entry(*id).or_default() += 1;
        }
        for game in player.games.keys() {
            *players.entry(*game).or_default() += 1;
        }
        for award in &player.awards {
            *awards.entry((award.kind, award.tier)).or_default() += 1;
        }
    }
    for (game, set) in sets {
        let crowd = set.iter().filter_map(|(id, _)| world.achievements.get(id)).map(|one| one.crowd).max();
        let players = players.get(game).unwrap_or(&0) + crowd.unwrap_or(0);
        for (id, _) in set {
            if let Some(one) = world.achievements.get_mut(id) {
                let unlocks = hardcore.get(id).unwrap_or(&0) + crowd::tally(one.crowd).hardcore;
                one.retro_points = Some(retro_points(one.points, unlocks, players));
            }
        }
        let pace = 600 + rng("pace", game.0).u64(..1_800);
        let median = |kind: AwardFor, tier: u64, size: usize| match awards.get(&(kind, tier)) {
            Some(samples) => Median::new(size as u64 * pace, *samples),
            None => Median::default(),
        };
        let times = GameTimes {
            beat: median(AwardFor::Beaten(*game), 0, 5),
            beat_hardcore: median(AwardFor::Beaten(*game), 1, 6),
            complete: median(AwardFor::Mastered(*game), 0, set.len()),
            master: median(AwardFor::Mastered(*game), 1, set.len() + 2),
        };
        world.games.entry(*game).and_modify(|game| game.times = times);
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
    let ids: Vec<LeaderboardId> = world.leaderboards.keys().copied().collect();
    for id in ids {
        let Some(board) = world.leaderboards.get_mut(&id) else { continue };
        for (player, one) in &world.players {
            let Some(record) = one.games.get(&board.game) else { continue };
            let mut rng = rng("score", id.0 * 1_000_003 + player.0);
            if rng.u8(..10) < 6 || *player == players::SCOTT.into() {
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
