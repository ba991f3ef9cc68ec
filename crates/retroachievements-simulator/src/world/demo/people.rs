//! The players of the demo world of whom no example speaks.

use retroachievements_client::enums::Permissions;

use super::material::Material;
use super::{begin_seconds, pick, players, rng, time};
use crate::world::{Player, PlayerId, World};

/// How many there are.
const OTHERS: u64 = 193;

/// When the first of them joined: 2012-11-15.
const FIRST_JOINED: i64 = 1_352_937_600;

pub(super) fn add_to(world: &mut World, material: &Material) {
    for n in 0..OTHERS {
        let mut player = one(n, material);
        set_apart(n, &mut player);
        world.players.insert(PlayerId(1_000 + n * 1_037), player);
    }
    follow(world);
}

fn one(n: u64, material: &Material) -> Player {
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut rng = rng("player", n);
    // A factor without a divisor in common with the number of pairs: no pair comes twice.
    let (first, second) = (&material.first_words, &material.second_words);
    let pair = (n * 421) as usize % (first.len() * second.len());
    let (first, second) = (&first[pair / second.len()], &second[pair % second.len()]);
    let number = if rng.u8(..4) == 0 { rng.u8(1..100).to_string() } else { String::new() };
    let mut player = Player::new(format!("{first}{second}{number}"));
    let digits = (0..24).map(|_| char::from(DIGITS[rng.usize(..32)])).collect::<String>();
    player.ulid = (n % 25 != 3).then(|| format!("01{digits}"));
    player.stored.casual_points_unknown = n % 25 == 7;
    if rng.u8(..3) == 0 {
        player.motto = pick(&mut rng, &material.mottos).clone();
    }
    let span = begin_seconds() - 30 * 86_400 - FIRST_JOINED;
    player.joined = time(FIRST_JOINED + span * n as i64 / OTHERS as i64 + rng.i64(0..86_400));
    player
}

/// Some differ from the others in what the site does with them.
fn set_apart(n: u64, player: &mut Player) {
    match n {
        0 => player.permissions = Permissions::Moderator,
        40 | 80 => player.untracked = true,
        120 => {
            (player.untracked, player.banned) = (true, true);
            player.permissions = Permissions::Banned;
        }
        160 => player.deleted = true,
        _ => {}
    }
}

/// Some follow each other, and many follow Scott.
fn follow(world: &mut World) {
    let (scott, newcomer) = (PlayerId::from(players::SCOTT), PlayerId::from(players::NEWCOMER));
    let all: Vec<PlayerId> = world.players.keys().copied().filter(|id| *id != newcomer).collect();
    let players = world.players.iter_mut().filter(|(id, _)| **id != newcomer);
    for (place, (id, player)) in players.enumerate() {
        let mut rng = rng("follow", id.0);
        player.follows = (0..rng.usize(..9)).map(|_| all[rng.usize(..all.len())]).collect();
        if place % 6 == 1 {
            player.follows.insert(scott);
        }
        if *id == scott {
            player.follows.extend(all.iter().step_by(17));
        }
        player.follows.remove(id);
    }
}
