//! Players, by number, name and ULID.

use std::borrow::Cow;

use super::mix::mix;
use super::words;

/// Who plays, with what several endpoints say of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Player {
    pub(crate) id: u64,
    pub(crate) name: Cow<'static, str>,
    pub(crate) ulid: Option<Cow<'static, str>>,
    pub(crate) points: u64,
    pub(crate) softcore_points: Option<u64>,
    pub(crate) true_points: u64,
}

/// From this number on, some players have no ULID or no softcore points.
pub(crate) const GAPS: u64 = 9_000 * words::PAIRS;

/// The number of the first account of those who are computed.
const FIRST_COMPUTED: u64 = 1_000_000;

/// Who has a name of two words and a round number; beyond, names are numbers.
const NAMED: u64 = 10_000 * words::PAIRS;

impl Player {
    /// Whom the simulator's key belongs to.
    pub(crate) const OWNER: &str = "Scott";

    /// The n-th of those who are computed.
    pub(crate) fn nth(n: u64) -> Self {
        let random = mix(n);
        Self {
            id: FIRST_COMPUTED.saturating_add(n),
            name: name(n).into(),
            ulid: (n < GAPS || n % 7 != 3).then(|| ulid(n).into()),
            points: 50 + random % 20_000,
            softcore_points: (n < GAPS || n % 5 != 1).then_some((random >> 20) % 3_000),
            true_points: 50 + random % 20_000 + (random >> 40) % 30_000,
        }
    }

    /// The player of this name, in upper or lower case, or with this ULID.
    pub(crate) fn find(text: &str) -> Option<Self> {
        let known = PEOPLE.iter().map(Self::known).find(|player| player.is(text));
        known.or_else(|| {
            [number_of_name(text), number_of_ulid(text)]
                .into_iter()
                .flatten()
                .map(Self::nth)
                .find(|player| player.is(text))
        })
    }

    /// The player whose account has this number.
    pub(crate) fn with_id(id: i64) -> Option<Self> {
        let id = u64::try_from(id).ok()?;
        let known = PEOPLE.iter().find(|(known, ..)| *known == id).map(Self::known);
        known.or_else(|| id.checked_sub(FIRST_COMPUTED).filter(|n| *n < NAMED).map(Self::nth))
    }

    /// Which of those who are computed it is.
    pub(crate) fn number(&self) -> Option<u64> {
        self.id.checked_sub(FIRST_COMPUTED)
    }

    fn is(&self, text: &str) -> bool {
        let ulid = self.ulid.as_deref().unwrap_or_default();
        self.name.eq_ignore_ascii_case(text) || ulid.eq_ignore_ascii_case(text) && !text.is_empty()
    }

    fn known(known: &Known) -> Self {
        let &(id, name, ulid, points, softcore_points, true_points) = known;
        let ulid = ulid.map(Cow::Borrowed);
        Self { id, name: name.into(), ulid, points, softcore_points: Some(softcore_points), true_points }
    }
}

type Known = (u64, &'static str, Option<&'static str>, u64, u64, u64);

/// Those whom the description's examples speak of.
const PEOPLE: &[Known] = &[
    (1, "Scott", Some("00003EMFWR7XB8SDPEHB3K56ZQ"), 7_640, 25, 18_721),
    (2, "Jaarl", Some("00003EMFWR0M2V8R6QKJ5T1YAB"), 51_230, 0, 140_210),
    (3, "Salsa", Some("00003EMFWRX4C9D2PZ7N8HGQTE"), 20_054, 310, 60_112),
    (4, "televandalist", Some("00003EMFWRB1Y6K0W3VEMD97SJ"), 30_211, 86, 77_003),
    (5, "vipotaenko02", Some("00003EMFWR7XB8SDPEHB3K56ZR"), 0, 130, 0),
    (6, "Cowboybeep", Some("01HE5GNBFZ3NPP7TW3YKAV7SPV"), 2_945, 12, 5_410),
    (900_001, "Newcomer", None, 0, 0, 0),
];

/// 2 to 20 letters and digits: two words, then a number once all pairs of words are used up.
fn name(n: u64) -> String {
    if n >= NAMED {
        return format!("User{n:x}");
    }
    let (first, second) = words::pair(n);
    match n / words::PAIRS {
        0 => format!("{first}{second}"),
        round => format!("{first}{second}{round}"),
    }
}

/// Who may have a name: to be compared.
fn number_of_name(name: &str) -> Option<u64> {
    let after = |word: &str| {
        let head = name.get(..word.len())?;
        head.eq_ignore_ascii_case(word).then(|| &name[word.len()..])
    };
    let (first, rest) = words::FIRST.iter().enumerate().find_map(|(n, word)| Some((n, after(word)?)))?;
    let begins = |word: &str| rest.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    let (second, word) = words::SECOND.iter().enumerate().find(|(_, word)| begins(word))?;
    let round = match &rest[word.len()..] {
        "" => 0,
        round => round.parse::<u64>().ok().filter(|round| *round < NAMED / words::PAIRS)?,
    };
    Some(round * words::PAIRS + (first * 32 + second) as u64)
}

/// Time in the upper 48 bits, as in every ULID; the number in the lower 32.
fn ulid(n: u64) -> String {
    let random = mix(n);
    let milliseconds = u128::from(1_350_000_000_000 - random % (1 << 36));
    let lower = u128::from(random >> 16) << 32 | u128::from(n & 0xffff_ffff);
    crockford(milliseconds << 80 | lower)
}

/// Who may have a ULID: to be compared.
fn number_of_ulid(ulid: &str) -> Option<u64> {
    let tail = ulid.get(ulid.len().checked_sub(7)?..)?.to_ascii_uppercase();
    let digit = |byte| DIGITS.iter().position(|digit| *digit == byte);
    let number = tail.bytes().try_fold(0, |number, byte| Some(number << 5 | digit(byte)? as u64))?;
    Some(number & 0xffff_ffff)
}

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Writes a ULID: 26 digits of five bits, the first one of three.
fn crockford(ulid: u128) -> String {
    (0..26).rev().map(|digit| char::from(DIGITS[(ulid >> (5 * digit) & 31) as usize])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_and_ulids_are_valid_and_unique() {
        let (mut names, mut ulids) = (HashSet::new(), HashSet::new());
        for n in (0..50_000).chain(GAPS..GAPS + 100) {
            let player = Player::nth(n);
            assert!((2..=20).contains(&player.name.len()), "{}", player.name);
            assert!(player.name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{}", player.name);
            assert!(names.insert(player.name));
            if let Some(ulid) = player.ulid {
                assert_eq!(ulid.len(), 26);
                assert!(ulids.insert(ulid));
            }
        }
    }

    #[test]
    fn names_stay_short_to_the_end() {
        for n in [NAMED - 1, NAMED, u64::MAX] {
            assert!(name(n).len() <= 20, "{}", name(n));
        }
        let longest = |words: &[&str]| words.iter().map(|word| word.len()).max().unwrap();
        assert!(longest(&words::FIRST) + longest(&words::SECOND) + 4 <= 20);
    }

    #[test]
    fn everyone_is_found_by_name_and_by_ulid() {
        for n in (0..3_000).chain([GAPS, GAPS + 5, NAMED - 1]) {
            let player = Player::nth(n);
            assert_eq!(Player::find(&player.name.to_lowercase()), Some(player.clone()));
            if let Some(ulid) = &player.ulid {
                assert_eq!(Player::find(&ulid.to_lowercase()), Some(player.clone()));
            }
        }
        for id in [1, 900_001, 1_000_000, 1_000_007] {
            assert_eq!(Player::with_id(id).unwrap().id, id as u64);
        }
        assert_eq!(Player::with_id(7), None);
        assert_eq!(Player::find("scott").unwrap().id, 1);
        assert_eq!(Player::find("00003EMFWR7XB8SDPEHB3K56ZQ").unwrap().name, "Scott");
    }

    #[test]
    fn others_are_not_found() {
        for text in [
            "",
            "Nobody",
            "Amber",
            "AmberBadgers",
            "AmberBadger10000",
            "AmberBadger-1",
            "é",
            "00000000000000000000000000",
        ] {
            assert_eq!(Player::find(text), None, "{text}");
        }
    }

    #[test]
    fn crockford_digits() {
        assert_eq!(crockford(0), "0".repeat(26));
        assert_eq!(crockford(u128::MAX), format!("7{}", "Z".repeat(25)));
    }
}
