//! The players of the demo world.

use std::collections::BTreeSet;

use retroachievements_client::enums::Permissions;

use super::{begin_seconds, lines, pick, player, players, rng, time, words};
use crate::world::{Player, PlayerId, World};

/// Those whom examples speak of: ID, name, ULID, motto.
const KNOWN: [(u32, &str, Option<&str>, &str); 7] = [
    (players::SCOTT, "Scott", Some("00003EMFWR7XB8SDPEHB3K56ZQ"), "Games are meant to be played"),
    (players::JAARL, "Jaarl", Some("00003EMFWR0M2V8R6QKJ5T1YAB"), ""),
    (players::SALSA, "Salsa", Some("00003EMFWRX4C9D2PZ7N8HGQTE"), "Hot & spicy"),
    (players::TELEVANDALIST, "televandalist", Some("00003EMFWRB1Y6K0W3VEMD97SJ"), ""),
    (players::VIPOTAENKO02, "vipotaenko02", Some("00003EMFWR7XB8SDPEHB3K56ZR"), "¡Vamos!"),
    (players::COWBOYBEEP, "Cowboybeep", Some("01HE5GNBFZ3NPP7TW3YKAV7SPV"), "See you, space cowboy"),
    (players::NEWCOMER, "Newcomer", None, ""),
];

/// How many others there are.
const OTHERS: u64 = 193;

/// When the first of them joined: 2012-11-15.
const FIRST_JOINED: i64 = 1_352_937_600;

pub(super) fn add_to(world: &mut World) {
    for (place, (id, name, ulid, motto)) in (0..).zip(KNOWN) {
        let mut known = Player::new(name);
        known.ulid = ulid.map(str::to_owned);
        known.motto = motto.to_owned();
        known.joined = time(FIRST_JOINED + place * 86_400 * 3);
        world.players.insert(player(id), known);
    }
    for n in 0..OTHERS {
        world.players.insert(id(n), one(n));
    }
    set_apart(world);
    follow(world);
}

/// The ID of the n-th of the others.
fn id(n: u64) -> PlayerId {
    PlayerId(1_000 + n * 1_037)
}

fn one(n: u64) -> Player {
    let mut rng = rng("player", n);
    // A factor without a divisor in common with the number of pairs: no pair comes twice.
    let (first, second) = words::pair(n * 421 % words::PAIRS);
    let number = if rng.u8(..4) == 0 { rng.u8(1..100).to_string() } else { String::new() };
    let mut player = Player::new(format!("{first}{second}{number}"));
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digits = (0..24).map(|_| char::from(DIGITS[rng.usize(..32)])).collect::<String>();
    player.ulid = (n % 25 != 3).then(|| format!("01{digits}"));
    player.stored.casual_points_unknown = n % 25 == 7;
    player.motto = if rng.u8(..3) == 0 { pick(&mut rng, &lines::MOTTOS).to_owned() } else { String::new() };
    let span = begin_seconds() - 30 * 86_400 - FIRST_JOINED;
    player.joined = time(FIRST_JOINED + span * n as i64 / OTHERS as i64 + rng.i64(0..86_400));
    player
}

/// Those who differ from the others in what the site does with them.
fn set_apart(world: &mut World) {
    let mut change = |id: PlayerId, change: fn(&mut Player)| {
        if let Some(player) = world.players.get_mut(&id) {
            change(player);
        }
    };
    for id in [players::SCOTT, players::JAARL, players::SALSA] {
        change(player(id), |player| player.permissions = Permissions::Developer);
    }
    change(player(players::TELEVANDALIST), |player| player.permissions = Permissions::JuniorDeveloper);
    change(player(players::COWBOYBEEP), |player| player.username = Some("Beeperson".to_owned()));
    change(player(players::NEWCOMER), |player| {
        player.wall = false;
        player.joined = time(begin_seconds() - 1_800);
    });
    change(id(0), |player| player.permissions = Permissions::Moderator);
    for n in [40, 80] {
        change(id(n), |player| player.untracked = true);
    }
    change(id(120), |player| {
        (player.untracked, player.banned) = (true, true);
        player.permissions = Permissions::Banned;
    });
    change(id(160), |player| player.deleted = true);
}

/// Some follow each other, and many follow Scott.
fn follow(world: &mut World) {
    let all: Vec<PlayerId> =
        world.players.keys().copied().filter(|id| *id != players::NEWCOMER.into()).collect();
    for (place, id) in all.iter().enumerate() {
        let mut rng = rng("follow", id.0);
        let mut follows: BTreeSet<_> = (0..rng.usize(..9)).map(|_| all[rng.usize(..all.len())]).collect();
        if place % 6 == 1 {
            follows.insert(player(players::SCOTT));
        }
        if *id == player(players::SCOTT) {
            follows.extend(all.iter().step_by(17));
        }
        follows.remove(id);
        if let Some(player) = world.players.get_mut(id) {
            player.follows = follows;
        }
    }
}
