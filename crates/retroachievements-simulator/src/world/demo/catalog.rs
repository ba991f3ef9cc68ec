//! Systems, games, achievements and leaderboards of the demo world.

use std::collections::BTreeMap;

use fastrand::Rng;
use jiff::civil::Date;
use retroachievements_client::enums::{AchievementType, LeaderboardFormat, ReleaseGranularity};

use super::{ago, players, rng, rows};
use crate::world::{
    Achievement, AchievementId, Game, GameId, Hash, Images, Leaderboard, LeaderboardId, PlayerId, System,
    SystemId, World,
};

/// ID, name, short name, and what the names of its files end with.
const SYSTEMS: [(u64, &str, &str, &str); 12] = [
    (1, "Genesis/Mega Drive", "MD", "md"),
    (2, "Nintendo 64", "N64", "z64"),
    (3, "SNES/Super Famicom", "SNES", "sfc"),
    (4, "Game Boy", "GB", "gb"),
    (5, "Game Boy Advance", "GBA", "gba"),
    (6, "Game Boy Color", "GBC", "gbc"),
    (7, "NES/Famicom", "NES", "nes"),
    (12, "PlayStation", "PS1", "cue"),
    (25, "Atari 2600", "2600", "a26"),
    (27, "Arcade", "ARC", "zip"),
    (100, "Hubs", "Hubs", ""),
    (101, "Events", "Events", ""),
];

/// Title, description, format, and whether the lowest score wins.
const LEADERBOARDS: [(&str, &str, LeaderboardFormat, bool); 6] = [
    ("South Island Conqueror", "Finish the game as fast as you can", LeaderboardFormat::Centiseconds, true),
    ("High Score", "Get the highest score", LeaderboardFormat::Score, false),
    ("First Stage Sprint", "Finish the first stage as fast as you can", LeaderboardFormat::Frames, true),
    ("Long Haul", "Survive as long as you can", LeaderboardFormat::Seconds, false),
    ("Penny Pincher", "Finish with as few coins as you can", LeaderboardFormat::Value, true),
    ("Combo King", "Land the longest combo", LeaderboardFormat::Value, false),
];

const POINTS: [u64; 8] = [3, 5, 5, 5, 10, 10, 10, 25];

/// Who makes achievements.
pub(super) const DEVELOPERS: [u32; 4] =
    [players::SCOTT, players::JAARL, players::SALSA, players::TELEVANDALIST];

pub(super) fn add_to(world: &mut World) {
    for (id, name, short_name, _) in SYSTEMS {
        let mut system = System::new(name, short_name);
        system.active = SystemId(id) != SystemId::HUBS;
        world.systems.insert(SystemId(id), system);
    }
    let mut known = known_achievements();
    for row in rows(include_str!("games.tsv")) {
        let [id, system, parent, achievements, title, developer, publisher, genre, released] = row[..] else {
            continue;
        };
        let (id, system) = (GameId(number(id)), SystemId(number(system)));
        let mut game = Game::new(title, system);
        game.parent = parent.parse().ok().map(GameId);
        game.developer = some(developer);
        game.publisher = some(publisher);
        game.genre = some(genre);
        (game.released, game.released_granularity) = release(released);
        fill_in(&mut game, id);
        let known = known.remove(&id).unwrap_or_default();
        add_achievements(world, id, known, number(achievements));
        if system.has_games() && number(achievements) >= 8 {
            add_leaderboards(world, id);
        }
        world.games.insert(id, game);
    }
}

fn number(text: &str) -> u64 {
    text.parse().unwrap_or_default()
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// `1989`, `1989-07` or `1989-07-14`.
fn release(text: &str) -> (Option<Date>, Option<ReleaseGranularity>) {
    let granularity = match text.len() {
        4 => ReleaseGranularity::Year,
        7 => ReleaseGranularity::Month,
        _ => ReleaseGranularity::Day,
    };
    let date = format!("{text}-01-01").get(..10).and_then(|text| text.parse().ok());
    (date, date.map(|_| granularity))
}

fn hex(rng: &mut Rng) -> String {
    format!("{:032x}", rng.u128(..))
}

fn fill_in(game: &mut Game, id: GameId) {
    let mut rng = rng("game", id.0);
    game.forum_topic = Some(id.0 + 100);
    let first = 1_000 + id.0 * 4 % 90_000;
    let image = |n| format!("/Images/{:06}.png", first + n);
    game.images = Images { icon: image(0), title: image(1), ingame: image(2), box_art: image(3) };
    game.rich_presence_md5 = hex(&mut rng);
    game.updated = ago(rng.i64(86_400..86_400 * 900));
    let extension =
        SYSTEMS.iter().find(|(id, ..)| SystemId(*id) == game.system).map_or("", |(.., ending)| ending);
    if !extension.is_empty() {
        for region in ["USA", "Europe", "Japan"].into_iter().take(rng.usize(1..4)) {
            let name = format!("{} ({region}).{extension}", game.title.replace(['~', ':', '/', '|'], ""));
            let mut hash = Hash::new(hex(&mut rng), name);
            hash.labels = vec!["nointro".to_owned()];
            game.hashes.push(hash);
        }
    }
}

/// The achievements that are written down, by game.
fn known_achievements() -> BTreeMap<GameId, Vec<(AchievementId, Achievement)>> {
    let mut known = BTreeMap::<_, Vec<_>>::new();
    for row in rows(include_str!("known.tsv")) {
        let [id, game, points, kind, author, created, title, description] = row[..] else { continue };
        let game = GameId(number(game));
        let mut one = Achievement::new(game, title, number(points));
        one.description = description.to_owned();
        one.kind = match kind {
            "progression" => Some(AchievementType::Progression),
            "win_condition" => Some(AchievementType::WinCondition),
            "missable" => Some(AchievementType::Missable),
            _ => None,
        };
        one.author = author.parse().ok().map(PlayerId);
        one.created = created.parse().unwrap_or_default();
        known.entry(game).or_default().push((AchievementId(number(id)), one));
    }
    known
}

/// So many achievements: first those that are written down, then feats as they come.
fn add_achievements(world: &mut World, game: GameId, known: Vec<(AchievementId, Achievement)>, count: u64) {
    let mut rng = rng("achievements", game.0);
    let mut feats: Vec<_> = rows(include_str!("feats.tsv")).collect();
    // The first six are the way through a game, in this order.
    rng.shuffle(&mut feats[6..]);
    let author = DEVELOPERS[rng.usize(..DEVELOPERS.len())];
    let feats = feats.iter().cycle().zip(0..).map(|(feat, n)| {
        let title = if n < feats.len() { feat[0].to_owned() } else { format!("{} II", feat[0]) };
        let mut one = Achievement::new(game, title, POINTS[rng.usize(..POINTS.len())]);
        one.description = feat[1].to_owned();
        one.kind = match n {
            0..4 => Some(AchievementType::Progression),
            4 => Some(AchievementType::WinCondition),
            _ if rng.u8(..8) == 0 => Some(AchievementType::Missable),
            _ => None,
        };
        one.author = Some(PlayerId::from(author));
        one.created = ago(86_400 * (4_000 - (game.0 % 97) as i64 * 20) + n as i64 * 60);
        (AchievementId(game.0 * 100 + n as u64), one)
    });
    for ((id, mut one), order) in known.into_iter().chain(feats).zip(0..count) {
        let mut rng = rng_of(id);
        one.order = order as i64;
        one.badge = Some(format!("{:05}", 10_000 + rng.u32(..400_000)));
        one.logic_md5 = hex(&mut rng);
        one.modified = one.created + jiff::SignedDuration::from_secs(rng.i64(0..86_400 * 300));
        world.achievements.insert(id, one);
    }
}

fn rng_of(id: AchievementId) -> Rng {
    rng("achievement", id.0)
}

/// 104 and 105 are the first two of Sonic.
fn add_leaderboards(world: &mut World, game: GameId) {
    let count = rng("leaderboards", game.0).usize(2..=LEADERBOARDS.len());
    for (n, (title, description, format, lower_is_better)) in (0..).zip(LEADERBOARDS.into_iter().take(count))
    {
        let mut board = Leaderboard::new(game, title);
        board.description = description.to_owned();
        (board.format, board.lower_is_better, board.order) = (format, lower_is_better, n);
        board.author = Some(players::JAARL.into());
        let id = if game == GameId(1) { 104 } else { 1_000 + game.0 * 10 };
        world.leaderboards.insert(LeaderboardId(id + n as u64), board);
    }
}
