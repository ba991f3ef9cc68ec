//! The achievements that exist, and who has earned them.
//!
//! Unlocks are not stored. The k-th one, counted from the oldest, is computed from the achievement and k.

use std::borrow::Cow;

use jiff::Timestamp;

use super::game::Game;
use super::mix::mix;
use super::player::{self, Player};
use super::words;

/// Achievements that a simulator knows: those with a property worth a test. Its games have others.
///
/// ```
/// use retroachievements_simulator::achievements;
///
/// assert_eq!(achievements::THAT_WAS_EASY, 9);
/// ```
pub mod achievements {
    /// "That Was Easy" of Sonic the Hedgehog: some 24,000 unlocks.
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
#[derive(Clone, Debug)]
pub(crate) struct Achievement {
    pub(crate) id: u64,
    pub(crate) title: Cow<'static, str>,
    pub(crate) description: &'static str,
    pub(crate) points: u64,
    pub(crate) true_ratio: u64,
    pub(crate) author: Option<Player>,
    pub(crate) created: &'static str,
    pub(crate) modified: &'static str,
    pub(crate) kind: Option<&'static str>,
    pub(crate) game: Game,
    /// The length of the list when the simulator starts.
    pub(crate) unlocks: u64,
    /// When the first player earned it, in seconds since 1970, and how many seconds lie between two.
    first_unlock: u64,
    interval: u64,
    /// The number from which on the players are counted.
    players_from: u64,
}

/// That a user has earned an achievement.
#[derive(Debug)]
pub(crate) struct Unlock {
    pub(crate) player: Player,
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

/// An achievement that is written down.
struct Known {
    id: u64,
    title: &'static str,
    description: &'static str,
    points: u64,
    true_ratio: u64,
    author: Option<&'static str>,
    created: &'static str,
    modified: &'static str,
    kind: Option<&'static str>,
    game: i64,
    unlocks: u64,
    first_unlock: u64,
    interval: u64,
}

/// The others of a game are computed: this, a hundred times the game, and the place among them.
const FIRST_COMPUTED: u64 = 1_000_000;

/// How many of those that are written down stand for the others.
const MODELS: usize = 3;

impl Achievement {
    pub(crate) fn find(id: i64) -> Option<Self> {
        let id = u64::try_from(id).ok()?;
        if let Some(known) = KNOWN.iter().find(|known| known.id == id) {
            return Self::known(known);
        }
        let computed = id.checked_sub(FIRST_COMPUTED)?;
        let game = Game::find(i64::try_from(computed / 100).ok()?)?;
        let place = computed % 100;
        (place < game.achievements && Self::nth_id(&game, place) == id).then(|| Self::computed(game, place))
    }

    /// Those of a game, in the order in which the site shows them.
    pub(crate) fn of(game: &Game) -> impl Iterator<Item = Self> {
        (0..game.achievements).filter_map(|place| Self::find(Self::nth_id(game, place).try_into().ok()?))
    }

    fn nth_id(game: &Game, place: u64) -> u64 {
        let mut known = KNOWN.iter().filter(|known| known.game as u64 == game.id);
        match usize::try_from(place).ok().and_then(|place| known.nth(place)) {
            Some(known) => known.id,
            None => FIRST_COMPUTED + game.id * 100 + place,
        }
    }

    fn known(known: &Known) -> Option<Self> {
        Some(Self {
            id: known.id,
            title: known.title.into(),
            description: known.description,
            points: known.points,
            true_ratio: known.true_ratio,
            author: known.author.and_then(Player::find),
            created: known.created,
            modified: known.modified,
            kind: known.kind,
            game: Game::find(known.game)?,
            unlocks: known.unlocks,
            first_unlock: known.first_unlock,
            interval: known.interval,
            players_from: if known.id == u64::from(achievements::GAPS) { player::GAPS } else { 0 },
        })
    }

    fn computed(game: Game, place: u64) -> Self {
        let (model, round) = (&KNOWN[place as usize % MODELS], place as usize / MODELS);
        let known = || KNOWN.iter().filter(|known| known.game as u64 == game.id);
        let (others, points) =
            (game.achievements - known().count() as u64, known().map(|known| known.points).sum());
        let points = game.points.saturating_sub(points);
        let rank = place - known().count() as u64;
        let unlocks = game.players * (game.achievements - place) / (game.achievements + 1);
        Self {
            id: Self::nth_id(&game, place),
            title: if round == 0 {
                model.title.into()
            } else {
                format!("{} {}", model.title, round + 1).into()
            },
            description: model.description,
            points: points / others + u64::from(rank < points % others),
            true_ratio: model.true_ratio,
            author: model.author.and_then(Player::find),
            created: model.created,
            modified: model.modified,
            kind: model.kind,
            unlocks,
            first_unlock: 1_400_000_000 + mix(game.id) % 200_000_000,
            interval: 150_000_000 / (unlocks + 1),
            players_from: 0,
            game,
        }
    }

    /// The k-th unlock, counted from the oldest.
    pub(crate) fn unlock(&self, k: u64) -> Unlock {
        Unlock { player: self.player(k), date: self.date(k), hardcore: HARDCORE >> (k % 40) & 1 == 1 }
    }

    /// Nobody twice: every thousand players are only mixed among themselves. Odd factors map them onto each
    /// other, so that neighbours in a list do not look like it.
    fn player(&self, k: u64) -> Player {
        let place = (k % words::PAIRS * 421).wrapping_add(self.id) % words::PAIRS;
        Player::nth((k / words::PAIRS * words::PAIRS + place).saturating_add(self.players_from))
    }

    /// Later for a larger k, by an interval that varies.
    fn date(&self, k: u64) -> String {
        let jitter = mix(k.wrapping_add(mix(self.id))) % self.interval;
        let seconds =
            self.first_unlock.saturating_add(k.saturating_mul(self.interval)).saturating_add(jitter);
        let date = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
        date.unwrap_or(Timestamp::MAX).strftime("%Y-%m-%dT%H:%M:%S.000000Z").to_string()
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

const KNOWN: &[Known] = &[
    Known {
        id: achievements::THAT_WAS_EASY as u64,
        title: "That Was Easy",
        description: "Complete the first act in Green Hill Zone",
        points: 4,
        true_ratio: 4,
        author: Some("Scott"),
        created: "2012-11-02 00:03:12",
        modified: "2023-08-08 00:36:59",
        kind: Some("progression"),
        game: 1,
        unlocks: 24_895,
        first_unlock: 1_351_900_000,
        interval: 14_000,
    },
    Known {
        id: 10,
        title: "Egg Breaker",
        description: "Defeat Dr. Robotnik at the end of Green Hill Zone",
        points: 5,
        true_ratio: 6,
        author: Some("Scott"),
        created: "2012-11-02 00:05:47",
        modified: "2023-08-08 00:37:10",
        kind: Some("win_condition"),
        game: 1,
        unlocks: 18_483,
        first_unlock: 1_351_910_000,
        interval: 19_000,
    },
    Known {
        id: 11,
        title: "Ring Collector",
        description: "Hold 100 rings at once",
        points: 10,
        true_ratio: 15,
        author: Some("Salsa"),
        created: "2012-11-03 10:11:12",
        modified: "2023-08-08 00:38:44",
        kind: None,
        game: 1,
        unlocks: 9_235,
        first_unlock: 1_351_950_000,
        interval: 38_000,
    },
    Known {
        id: achievements::ORDINARY as u64,
        title: "Over the Rainbow",
        description: "Reach the clouds above the castle without taking damage",
        points: 10,
        true_ratio: 27,
        author: Some("Jaarl"),
        created: "2014-09-21 17:45:03",
        modified: "2021-02-11 08:12:44",
        kind: None,
        game: 355,
        unlocks: 120,
        first_unlock: 1_411_400_000,
        interval: 2_500_000,
    },
    Known {
        id: 4_807,
        title: "Treetop Trouble",
        description: "Beat the boss of the treetops unharmed",
        points: 5,
        true_ratio: 9,
        author: None,
        created: "2013-02-02 12:00:00",
        modified: "2019-07-21 15:40:10",
        kind: Some("missable"),
        game: 355,
        unlocks: 240,
        first_unlock: 1_360_000_000,
        interval: 1_300_000,
    },
    Known {
        id: 79_434,
        title: "Off the Line",
        description: "Finish a race",
        points: 2,
        true_ratio: 2,
        author: Some("Salsa"),
        created: "2018-08-14 20:10:00",
        modified: "2018-08-14 20:10:00",
        kind: Some("progression"),
        game: 14_402,
        unlocks: 702,
        first_unlock: 1_534_300_000,
        interval: 300_000,
    },
    Known {
        id: 79_435,
        title: "Under Ten",
        description: "Finish a race in less than ten seconds",
        points: 3,
        true_ratio: 4,
        author: Some("Salsa"),
        created: "2018-08-14 20:15:00",
        modified: "2018-08-14 20:15:00",
        kind: None,
        game: 14_402,
        unlocks: 605,
        first_unlock: 1_534_310_000,
        interval: 350_000,
    },
    Known {
        id: 325_413,
        title: "Full Throttle",
        description: "Finish a race in less than six seconds",
        points: 4,
        true_ratio: 9,
        author: Some("Salsa"),
        created: "2018-08-15 07:30:00",
        modified: "2018-08-15 07:30:00",
        kind: Some("win_condition"),
        game: 14_402,
        unlocks: 310,
        first_unlock: 1_534_400_000,
        interval: 700_000,
    },
    Known {
        id: achievements::GAPS as u64,
        title: "Ghosts in the Machine",
        description: "Find all memories of those who left",
        points: 25,
        true_ratio: 61,
        author: Some("Salsa"),
        created: "2018-05-05 10:00:00",
        modified: "2022-10-31 23:59:59",
        kind: Some("missable"),
        game: 11_278,
        unlocks: 73,
        first_unlock: 1_525_600_000,
        interval: 2_000_000,
    },
    Known {
        id: achievements::HUGE as u64,
        title: "Everybody Was Here",
        description: "Start the game",
        points: 1,
        true_ratio: 1,
        author: Some("Scott"),
        created: "2019-12-24 18:00:00",
        modified: "2019-12-24 18:00:00",
        kind: Some("progression"),
        game: 724,
        unlocks: 100_000,
        first_unlock: 1_577_300_000,
        interval: 1_500,
    },
    Known {
        id: achievements::UNICODE as u64,
        title: "“Pokémon” \"Maître\" 日本 & l'été 🎮",
        description: "Finish the café's menu in <30 minutes / no continues",
        points: 50,
        true_ratio: 210,
        author: Some("televandalist"),
        created: "2022-06-15 12:30:00",
        modified: "2024-01-01 00:00:00",
        kind: Some("win_condition"),
        game: 17_401,
        unlocks: 12,
        first_unlock: 1_655_400_000,
        interval: 5_000_000,
    },
    Known {
        id: achievements::NEVER_UNLOCKED as u64,
        title: "Unwinnable",
        description: "Finish the race before it starts",
        points: 0,
        true_ratio: 0,
        author: None,
        created: "2024-03-01 12:00:00",
        modified: "2024-03-01 12:00:00",
        kind: None,
        game: 22_201,
        unlocks: 0,
        first_unlock: 1_709_300_000,
        interval: 60,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn all_known() -> impl Iterator<Item = Achievement> {
        KNOWN.iter().filter_map(Achievement::known)
    }

    #[test]
    fn nobody_earns_an_achievement_twice() {
        for achievement in all_known() {
            let mut names = HashSet::new();
            for k in 0..achievement.unlocks + 10 {
                let unlock = achievement.unlock(k);
                assert!(names.insert(unlock.player.name), "{} {k}", achievement.id);
            }
        }
    }

    #[test]
    fn dates_are_strictly_ordered() {
        for achievement in all_known() {
            let dates: Vec<_> = (0..1_000).map(|k| achievement.unlock(k).date).collect();
            assert!(dates.is_sorted_by(|older, newer| older < newer), "{}", achievement.id);
        }
    }

    #[test]
    fn the_end_of_time_is_no_panic() {
        let huge = Achievement::find(achievements::HUGE.into()).unwrap();
        assert_eq!(huge.unlock(u64::MAX).date, "9999-12-30T22:00:00.000000Z");
    }

    #[test]
    fn untracked_players_are_in_the_list_but_do_not_count() {
        let ordinary = Achievement::find(achievements::ORDINARY.into()).unwrap();
        let unlocks: Vec<_> = (0..120).map(|k| ordinary.unlock(k)).collect();
        let hardcore =
            |range: std::ops::Range<usize>| unlocks[range].iter().filter(|unlock| unlock.hardcore).count();
        assert_eq!(Tally::of(120).tracked, 117);
        assert!(Tally::of(120).tracked_hardcore <= hardcore(0..120) as u64);
        assert_eq!(Tally::of(7), Tally { tracked: 7, tracked_hardcore: hardcore(0..7) as u64 });
        assert_eq!(Tally::of(8).tracked, 7);
        assert_eq!(Tally::of(0), Tally { tracked: 0, tracked_hardcore: 0 });
    }

    #[test]
    fn the_achievements_of_a_game_are_as_many_and_worth_as_much_as_it_says() {
        for id in [1, 355, 724, 11_278, 14_402, 17_401, 22_201, 30_402, 40_000, 46_999] {
            let game = Game::find(id).unwrap();
            let achievements: Vec<_> = Achievement::of(&game).collect();
            assert_eq!(achievements.len() as u64, game.achievements, "{id}");
            assert_eq!(achievements.iter().map(|one| one.points).sum::<u64>(), game.points, "{id}");
            for achievement in achievements {
                assert_eq!(achievement.game.id, game.id);
                assert!(Tally::of(achievement.unlocks).tracked <= game.players, "{id} {}", achievement.id);
            }
        }
    }

    #[test]
    fn ids_that_are_none() {
        for id in [i64::MIN, -9, 0, 8, 1_000_100, 1_000_103, 1_039_999, i64::MAX] {
            assert!(Achievement::find(id).is_none(), "{id}");
        }
    }
}
