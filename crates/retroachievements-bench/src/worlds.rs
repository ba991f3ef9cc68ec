//! What the simulator serves to be measured, besides its demo world.

use retroachievements_simulator::world::{Game, GameId, Hash, PlayerId, System, SystemId, World};

use crate::{GAMES, HASHES, RESOURCES};

/// Systems of the site that have games.
pub(crate) const SYSTEMS: u64 = 81;

/// Achievements of 50 games by 20 developers, of whom each page of a list has all.
pub(crate) fn resources() -> World {
    let mut world = World::empty();
    let developers: Vec<PlayerId> = (0..20).map(|n| world.add_player(format!("Developer{n}"))).collect();
    let games: Vec<GameId> = (0..50).map(|n| world.add_game(title(n))).collect();
    for (n, (developer, game)) in (0..RESOURCES).zip(developers.iter().cycle().zip(games.iter().cycle())) {
        let id = world.add_achievement(*game, title(n), 5);
        let Some(achievement) = world.achievements.get_mut(&id) else { continue };
        achievement.author = Some(*developer);
        achievement.description = format!("Finish {} without losing a life.", title(n));
    }
    world
}

/// As many games and hashes as the site has.
pub(crate) fn games() -> World {
    let mut world = World::empty();
    for system in 1..=SYSTEMS {
        world.systems.insert(SystemId(system), System::new(format!("System {system}"), ""));
    }
    let mut hashes = 0..HASHES;
    for n in 0..GAMES {
        let mut game = Game::new(title(n), SystemId(n % SYSTEMS + 1));
        // One for each, and what is left for the first ones.
        let count = if n < HASHES - GAMES { 2 } else { 1 };
        game.hashes = hashes.by_ref().take(count).map(|hash| Hash::new(md5(hash), "file")).collect();
        world.games.insert(GameId(n + 1), game);
    }
    world
}

/// The n-th of all hashes, in no order.
pub(crate) fn md5(n: u64) -> String {
    format!("{:032x}", u128::from(n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
}

/// The n-th title: each is another one, and as long as those of the site.
pub(crate) fn title(n: u64) -> String {
    const WORDS: [&str; 16] = [
        "Legend",
        "Quest",
        "Super",
        "Adventures",
        "Dragon",
        "Castle",
        "Wars",
        "Racing",
        "Return",
        "World",
        "Heroes",
        "Mystery",
        "Shadow",
        "Galaxy",
        "Ninja",
        "Island",
    ];
    let word = |place: u32| WORDS[(n >> (4 * place)) as usize % WORDS.len()];
    let tag = if n.is_multiple_of(7) { "~Hack~ " } else { "" };
    format!("{tag}{} {}: {} of the {}", word(0), word(1), word(2), word(3))
}
