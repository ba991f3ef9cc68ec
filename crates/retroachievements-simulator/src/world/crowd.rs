//! Players who are not in a world one by one: the crowd behind an achievement with 100,000 unlocks.
//!
//! They are computed from a number, so they cost no memory, are the same in every run, and are found by name.

use jiff::Timestamp;

use super::{Mode, Player, PlayerId, Tally, Unlock};

/// The ID of the first of them.
const FIRST_ID: u64 = 1_000_000;

/// How the names of all of them begin.
const NAME: &str = "Visitor";

/// When the first of them earned anything, in seconds since 1970: 2014-01-01.
const FIRST_UNLOCK: i64 = 1_388_534_400;

/// Seconds between two of them: 100,000 take until 2025.
const INTERVAL: i64 = 3_600;

/// The ID of the n-th of them.
pub(crate) fn id(n: u64) -> PlayerId {
    PlayerId(FIRST_ID.saturating_add(n))
}

/// The n-th of them.
pub(crate) fn player(n: u64) -> (PlayerId, Player) {
    let id = id(n).0;
    let mut player = Player::new(format!("{NAME}{id}"));
    // Crockford's digits without its letters: valid, and the number can be read in it.
    player.ulid = Some(format!("01{id:024}"));
    player.joined = time(0);
    player.stored.points = Some(50 + n * 7919 % 9_950);
    player.stored.casual_points = Some(n * 104_729 % 500);
    player.stored.retro_points = Some(60 + n * 7919 % 9_950 * 2);
    (PlayerId(id), player)
}

/// The n-th of them to earn an achievement, counted from the oldest.
pub(crate) fn unlock(n: u64) -> Unlock {
    let mode = if n % 3 == 2 { Mode::Casual } else { Mode::Hardcore };
    Unlock::new(mode, time(n))
}

/// How many of the first `count` there are, by mode.
pub(crate) fn tally(count: u64) -> Tally {
    Tally { total: count, hardcore: count - count / 3 }
}

/// The one with a name or ULID.
pub(super) fn find(name_or_ulid: &str) -> Option<(PlayerId, Player)> {
    let head = name_or_ulid.get(..NAME.len()).filter(|head| head.eq_ignore_ascii_case(NAME));
    let digits = match head {
        Some(_) => &name_or_ulid[NAME.len()..],
        None => name_or_ulid.get(..26)?.strip_prefix("01")?,
    };
    let n = digits.parse::<u64>().ok()?.checked_sub(FIRST_ID)?;
    Some(player(n)).filter(|(_, player)| player.is(name_or_ulid))
}

/// The one with an ID.
pub(crate) fn by_id(id: PlayerId) -> Option<Player> {
    id.0.checked_sub(FIRST_ID).map(|n| player(n).1)
}

fn time(n: u64) -> Timestamp {
    let seconds = i64::try_from(n).unwrap_or(i64::MAX).saturating_mul(INTERVAL);
    Timestamp::from_second(FIRST_UNLOCK.saturating_add(seconds)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tally_is_the_sum_of_the_players() {
        for count in [0, 1, 2, 3, 4, 1_000] {
            let hardcore = (0..count).filter(|n| unlock(*n).is_hardcore()).count() as u64;
            assert_eq!(tally(count), Tally { total: count, hardcore }, "{count}");
        }
    }

    #[test]
    fn they_are_found_by_name_and_ulid() {
        for n in [0, 5, 99_999] {
            let (id, player) = player(n);
            assert_eq!(find(&player.name.to_lowercase()).unwrap().0, id);
            assert_eq!(find(&player.ulid.unwrap()).unwrap().0, id);
        }
        for text in ["", "Visitor", "Visitor12", "Visitor01000000", "Visitoré", "0100000000000000000000000x"]
        {
            assert!(find(text).is_none(), "{text}");
        }
    }

    #[test]
    fn times_do_not_overflow() {
        assert_eq!(unlock(u64::MAX).at, Timestamp::MAX);
    }
}
