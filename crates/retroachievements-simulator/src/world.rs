//! The achievements that exist, and who has earned them.
//!
//! Unlocks are not stored. The k-th one, counted from the oldest, is computed from the achievement and k,
//! so that a list can be as long as it likes and is the same in every run.

use jiff::Timestamp;

/// The achievements that a simulator knows. Any other id is unknown to it.
///
/// ```
/// use retroachievements_simulator::achievements;
///
/// assert_eq!(achievements::THAT_WAS_EASY, 9);
/// ```
pub mod achievements {
    /// "That Was Easy" of Sonic the Hedgehog: some thousand unlocks.
    pub const THAT_WAS_EASY: u32 = 9;
    /// An achievement without a type, and with about 120 unlocks: three pages of the default size.
    pub const ORDINARY: u32 = 13_876;
    /// An achievement with some unlocks whose user has no ULID or no softcore points.
    pub const GAPS: u32 = 62_001;
    /// An achievement with 100,000 unlocks.
    pub const HUGE: u32 = 100_000;
    /// An achievement with quotes and characters beyond ASCII in its title.
    pub const UNICODE: u32 = 260_001;
    /// An achievement that nobody has earned, without author and type, of a game without a title.
    pub const NEVER_UNLOCKED: u32 = 415_001;
}

/// An achievement, and what its unlocks are computed from.
#[derive(Debug)]
pub(crate) struct Achievement {
    pub(crate) id: u32,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
    pub(crate) points: u32,
    pub(crate) true_ratio: u32,
    pub(crate) author: Option<Author>,
    pub(crate) created: &'static str,
    pub(crate) modified: &'static str,
    pub(crate) kind: Option<&'static str>,
    pub(crate) console: Console,
    pub(crate) game: Game,
    pub(crate) players: u64,
    /// The length of the list when the simulator starts.
    pub(crate) unlocks: u64,
    /// When the first player earned it, in seconds since 1970, and how many seconds lie between two.
    pub(crate) first_unlock: u64,
    pub(crate) interval: u64,
    /// Whether some unlocks lack what may be null.
    pub(crate) gaps: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Author {
    pub(crate) name: &'static str,
    pub(crate) ulid: &'static str,
}

#[derive(Debug)]
pub(crate) struct Console {
    pub(crate) id: u32,
    pub(crate) title: &'static str,
}

#[derive(Debug)]
pub(crate) struct Game {
    pub(crate) id: u32,
    pub(crate) title: Option<&'static str>,
}

/// That a user has earned an achievement.
#[derive(Debug)]
pub(crate) struct Unlock {
    pub(crate) user: String,
    pub(crate) ulid: Option<String>,
    pub(crate) points: u64,
    pub(crate) softcore_points: Option<u64>,
    pub(crate) date: String,
    pub(crate) hardcore: bool,
}

/// How many unlocks count: the site leaves untracked players out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) tracked: u64,
    pub(crate) tracked_hardcore: u64,
}

impl Tally {
    /// Counts the first `total` unlocks of a list.
    pub(crate) fn of(total: u64) -> Self {
        Self { tracked: count(TRACKED, total), tracked_hardcore: count(TRACKED & HARDCORE, total) }
    }
}

/// The achievement with this id.
pub(crate) fn achievement(id: i64) -> Option<&'static Achievement> {
    ACHIEVEMENTS.iter().find(|achievement| i64::from(achievement.id) == id)
}

impl Achievement {
    /// The k-th unlock, counted from the oldest.
    pub(crate) fn unlock(&self, k: u64) -> Unlock {
        let random = self.random(k);
        let hardcore = HARDCORE >> (k % 40) & 1 == 1;
        Unlock {
            user: user(self.id, k),
            ulid: (!self.gaps || k % 7 != 3).then(|| self.ulid(k)),
            points: if hardcore { 50 + random % 20_000 } else { random % 50 },
            softcore_points: (!self.gaps || k % 5 != 1).then_some((random >> 20) % 3_000),
            date: self.date(k),
            hardcore,
        }
    }

    /// Later for a larger k, by an interval that varies.
    fn date(&self, k: u64) -> String {
        let jitter = self.random(k) % self.interval;
        let seconds =
            self.first_unlock.saturating_add(k.saturating_mul(self.interval)).saturating_add(jitter);
        let date = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
        date.unwrap_or(Timestamp::MAX).strftime("%Y-%m-%dT%H:%M:%S.000000Z").to_string()
    }

    /// A ULID of its own for each k, since [`mix`] maps no two numbers to the same one.
    fn ulid(&self, k: u64) -> String {
        let random = u128::from(self.id) << 64 | u128::from(self.random(k));
        let milliseconds = u128::from(self.first_unlock * 1_000 - mix(k) % (1 << 36));
        crockford(milliseconds << 80 | random & ((1 << 80) - 1))
    }

    fn random(&self, k: u64) -> u64 {
        mix(k.wrapping_add(mix(u64::from(self.id))))
    }
}

/// Which of any 40 players in a row are tracked, a bit each: all but one.
const TRACKED: u64 = 0xff_ffff_ff7f;

/// Which of any 40 players in a row play in hardcore mode, a bit each.
const HARDCORE: u64 = 0x4a_9135_06d2;

/// How many of the first `total` players a pattern of 40 bits selects.
fn count(pattern: u64, total: u64) -> u64 {
    let (rounds, rest) = (total / 40, total % 40);
    rounds * u64::from(pattern.count_ones()) + u64::from((pattern & ((1 << rest) - 1)).count_ones())
}

const FIRST: [&str; 32] = [
    "Amber", "Arcade", "Bionic", "Blast", "Bold", "Chrome", "Cosmic", "Crimson", "Dizzy", "Electric",
    "Frosty", "Golden", "Hyper", "Iron", "Jade", "Lucky", "Lunar", "Mega", "Mystic", "Neon", "Nova", "Pixel",
    "Quick", "Retro", "Rusty", "Shadow", "Silent", "Solar", "Sonic", "Turbo", "Velvet", "Wild",
];

const SECOND: [&str; 32] = [
    "Badger", "Bard", "Comet", "Crow", "Dragon", "Falcon", "Fox", "Gamer", "Goblin", "Hawk", "Hermit",
    "Hunter", "Joker", "Knight", "Kraken", "Lynx", "Mage", "Monk", "Ninja", "Otter", "Panda", "Pilot",
    "Pirate", "Player", "Ranger", "Raven", "Robot", "Rogue", "Samurai", "Tiger", "Wizard", "Wolf",
];

/// The name of the k-th user, 2 to 20 letters and digits: two words, then a number once all pairs of words
/// are used up.
fn user(id: u32, k: u64) -> String {
    let (round, pair) = (k / 1_024, k % 1_024);
    if round > 9_999 {
        return format!("User{k:x}");
    }
    // Odd factors map the pairs onto each other, so neighbours in a list do not look like it.
    let pair = (pair * 421 + u64::from(id)) % 1_024;
    let (first, second) = (FIRST[(pair / 32) as usize], SECOND[(pair % 32) as usize]);
    match round {
        0 => format!("{first}{second}"),
        _ => format!("{first}{second}{round}"),
    }
}

/// Scatters numbers (the finaliser of SplitMix64, which is a bijection).
fn mix(n: u64) -> u64 {
    let n = (n ^ n >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ n >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ n >> 31
}

/// Writes a ULID: 26 digits of five bits, the first one of three.
fn crockford(ulid: u128) -> String {
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    (0..26).rev().map(|digit| char::from(DIGITS[(ulid >> (5 * digit) & 31) as usize])).collect()
}

const ACHIEVEMENTS: &[Achievement] = &[
    Achievement {
        id: achievements::THAT_WAS_EASY,
        title: "That Was Easy",
        description: "Complete the first act in Green Hill Zone",
        points: 4,
        true_ratio: 4,
        author: Some(Author { name: "Scott", ulid: "00003EMFWR7XB8SDPEHB3K56ZQ" }),
        created: "2012-11-02 00:03:12",
        modified: "2023-08-08 00:36:59",
        kind: Some("progression"),
        console: Console { id: 1, title: "Genesis/Mega Drive" },
        game: Game { id: 1, title: Some("Sonic the Hedgehog") },
        players: 4_507,
        unlocks: 4_020,
        first_unlock: 1_351_900_000,
        interval: 86_000,
        gaps: false,
    },
    Achievement {
        id: achievements::ORDINARY,
        title: "Over the Rainbow",
        description: "Reach the clouds above the castle without taking damage",
        points: 10,
        true_ratio: 27,
        author: Some(Author { name: "Jaarl", ulid: "00003EMFWR0M2V8R6QKJ5T1YAB" }),
        created: "2014-09-21 17:45:03",
        modified: "2021-02-11 08:12:44",
        kind: None,
        console: Console { id: 3, title: "SNES/Super Famicom" },
        game: Game { id: 355, title: Some("Magical Quest, The") },
        players: 611,
        unlocks: 120,
        first_unlock: 1_411_400_000,
        interval: 2_500_000,
        gaps: false,
    },
    Achievement {
        id: achievements::GAPS,
        title: "Ghosts in the Machine",
        description: "Find all memories of those who left",
        points: 25,
        true_ratio: 61,
        author: Some(Author { name: "Salsa", ulid: "00003EMFWRX4C9D2PZ7N8HGQTE" }),
        created: "2018-05-05 10:00:00",
        modified: "2022-10-31 23:59:59",
        kind: Some("missable"),
        console: Console { id: 12, title: "PlayStation" },
        game: Game { id: 11_278, title: Some("~Homebrew~ Echo & Void | Director's Cut") },
        players: 402,
        unlocks: 73,
        first_unlock: 1_525_600_000,
        interval: 2_000_000,
        gaps: true,
    },
    Achievement {
        id: achievements::HUGE,
        title: "Everybody Was Here",
        description: "Start the game",
        points: 1,
        true_ratio: 1,
        author: Some(Author { name: "Scott", ulid: "00003EMFWR7XB8SDPEHB3K56ZQ" }),
        created: "2019-12-24 18:00:00",
        modified: "2019-12-24 18:00:00",
        kind: Some("progression"),
        console: Console { id: 4, title: "Game Boy" },
        game: Game { id: 724, title: Some("Tower of Blocks") },
        players: 101_333,
        unlocks: 100_000,
        first_unlock: 1_577_300_000,
        interval: 1_500,
        gaps: false,
    },
    Achievement {
        id: achievements::UNICODE,
        title: "“Pokémon” \"Maître\" 日本 & l'été 🎮",
        description: "Finish the café's menu in <30 minutes / no continues",
        points: 50,
        true_ratio: 210,
        author: Some(Author { name: "televandalist", ulid: "00003EMFWRB1Y6K0W3VEMD97SJ" }),
        created: "2022-06-15 12:30:00",
        modified: "2024-01-01 00:00:00",
        kind: Some("win_condition"),
        console: Console { id: 6, title: "Game Boy Color" },
        game: Game { id: 17_401, title: Some("Pokémon Crystal [Subset – Café]") },
        players: 90,
        unlocks: 12,
        first_unlock: 1_655_400_000,
        interval: 5_000_000,
        gaps: false,
    },
    Achievement {
        id: achievements::NEVER_UNLOCKED,
        title: "Unwinnable",
        description: "Finish the race before it starts",
        points: 0,
        true_ratio: 0,
        author: None,
        created: "2024-03-01 12:00:00",
        modified: "2024-03-01 12:00:00",
        kind: None,
        console: Console { id: 7, title: "NES/Famicom" },
        game: Game { id: 14_402, title: None },
        players: 0,
        unlocks: 0,
        first_unlock: 1_709_300_000,
        interval: 60,
        gaps: false,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn users_and_ulids_are_valid_and_unique() {
        for achievement in ACHIEVEMENTS {
            let (mut users, mut ulids) = (HashSet::new(), HashSet::new());
            for k in 0..achievement.unlocks + 10 {
                let unlock = achievement.unlock(k);
                assert!((2..=20).contains(&unlock.user.len()), "{}", unlock.user);
                assert!(unlock.user.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{}", unlock.user);
                assert!(users.insert(unlock.user));
                if let Some(ulid) = unlock.ulid {
                    assert_eq!(ulid.len(), 26);
                    assert!(ulids.insert(ulid));
                }
            }
        }
    }

    #[test]
    fn names_stay_short_to_the_end() {
        for k in [10_239_999, 10_240_000, u64::MAX] {
            assert!(user(9, k).len() <= 20, "{}", user(9, k));
        }
        let longest = |words: &[&str]| words.iter().map(|word| word.len()).max().unwrap();
        assert!(longest(&FIRST) + longest(&SECOND) + 4 <= 20);
    }

    #[test]
    fn dates_are_strictly_ordered() {
        for achievement in ACHIEVEMENTS {
            let dates: Vec<_> = (0..1_000).map(|k| achievement.unlock(k).date).collect();
            assert!(dates.is_sorted_by(|older, newer| older < newer), "{}", achievement.id);
        }
    }

    #[test]
    fn the_end_of_time_is_no_panic() {
        let huge = achievement(achievements::HUGE.into()).unwrap();
        assert_eq!(huge.unlock(u64::MAX).date, "9999-12-30T22:00:00.000000Z");
    }

    #[test]
    fn untracked_players_are_in_the_list_but_do_not_count() {
        let unlocks: Vec<_> = (0..120).map(|k| ACHIEVEMENTS[1].unlock(k)).collect();
        let hardcore =
            |range: std::ops::Range<usize>| unlocks[range].iter().filter(|unlock| unlock.hardcore).count();
        assert_eq!(Tally::of(120).tracked, 117);
        assert!(Tally::of(120).tracked_hardcore <= hardcore(0..120) as u64);
        assert_eq!(Tally::of(7), Tally { tracked: 7, tracked_hardcore: hardcore(0..7) as u64 });
        assert_eq!(Tally::of(8).tracked, 7);
        assert_eq!(Tally::of(0), Tally { tracked: 0, tracked_hardcore: 0 });
    }

    #[test]
    fn crockford_digits() {
        assert_eq!(crockford(0), "0".repeat(26));
        assert_eq!(crockford(u128::MAX), format!("7{}", "Z".repeat(25)));
    }
}
