//! What a watch remembers of one user, and what follows from it: which rows are new.

use std::collections::BTreeMap;

use retroachievements::jiff::{SignedDuration, Timestamp};
use retroachievements::models::{EarnedAchievementOfSpan as Earned, UserProfile};
use retroachievements::{AchievementId, UserRef};
use serde::{Deserialize, Serialize};

use crate::watch::unlock::UnlockKind;

/// Emulators send unlocks of offline play up to 14 days late.
const MEMORY: SignedDuration = SignedDuration::from_hours(15 * 24);

/// Unlocks are in the list a minute late, at worst.
const OVERLAP: SignedDuration = SignedDuration::from_mins(15);

/// The same before the newest row that is known, for clocks that run ahead. It is read again with every look.
const OVERLAP_OF_NEWEST: SignedDuration = SignedDuration::from_mins(5);

/// How often to look at all that the memory holds.
const WIDE_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// What a watch remembers of one user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Memory {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ulid: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Of what the first look finds, what is older is not given.
    since: Timestamp,
    /// What is older is never given: nothing is known of it. `None` before the first look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    floor: Option<Timestamp>,
    /// The last look at all that the memory holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wide_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    seen: BTreeMap<AchievementId, Seen>,
}

/// The last unlock of an achievement: when, in seconds since 1970, and whether in hardcore mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Seen(i64, bool);

impl Memory {
    pub(crate) fn new(since: Timestamp) -> Self {
        Self { ulid: None, name: None, since, floor: None, wide_at: None, seen: BTreeMap::new() }
    }

    /// The ULID, which stays when the name changes.
    pub(crate) fn ulid(&self) -> Option<UserRef> {
        self.ulid.as_deref()?.parse().ok()
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether the user has this name or ULID.
    pub(crate) fn is_of(&self, user: &UserRef) -> bool {
        let is_it = |name: &Option<String>| {
            name.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(user.as_str()))
        };
        is_it(&self.ulid) || is_it(&self.name)
    }

    /// Whether it is time to look at all that the memory holds.
    pub(crate) fn is_wide_due(&self, now: Timestamp) -> bool {
        self.wide_at.is_none_or(|last| now.duration_since(last) >= WIDE_EVERY || last > now)
    }

    /// Where a look begins. Not after the newest row that is known, so that sleeping machines and clocks that run ahead
    /// miss nothing.
    pub(crate) fn from(&self, now: Timestamp, is_wide: bool) -> Timestamp {
        let Some(floor) = self.floor else { return self.first_floor(now) };
        let newest = self.seen.values().map(|seen| seen.0).max();
        let newest = newest.and_then(|second| Timestamp::from_second(second).ok());
        match newest {
            Some(newest) if !is_wide => {
                before(now, OVERLAP).min(before(newest, OVERLAP_OF_NEWEST)).max(floor)
            }
            _ => floor,
        }
    }

    fn first_floor(&self, now: Timestamp) -> Timestamp {
        before(now, MEMORY).min(self.since)
    }

    pub(crate) fn know(&mut self, profile: &UserProfile) {
        self.ulid.clone_from(&profile.ulid);
        self.name = Some(profile.user.clone());
    }

    /// The first look: remembers the rows that are older than the start, and drops them.
    pub(crate) fn begin(&mut self, now: Timestamp, rows: &mut Vec<Earned>) {
        if self.floor.is_some() {
            return;
        }
        self.floor = Some(self.first_floor(now));
        let start = self.since.as_second();
        rows.retain(|row| {
            let is_old = row.date.as_second() < start;
            if is_old {
                self.seen.insert(row.achievement_id, Seen(row.date.as_second(), row.hardcore_mode));
            }
            !is_old
        });
    }

    /// What a row is, and remembers it; `None` if it is no news.
    pub(crate) fn take(&mut self, row: &Earned) -> Option<UnlockKind> {
        let Seen(at, hardcore) = Seen(row.date.as_second(), row.hardcore_mode);
        if self.floor.is_some_and(|floor| at < floor.as_second()) {
            return None;
        }
        let kind = match self.seen.get(&row.achievement_id) {
            None => UnlockKind::First,
            Some(Seen(last, was_hardcore)) => match (at.cmp(last), was_hardcore, hardcore) {
                // In the same second, the mode tells.
                (std::cmp::Ordering::Equal | std::cmp::Ordering::Greater, false, true) => UnlockKind::Upgrade,
                (std::cmp::Ordering::Greater, _, _) => UnlockKind::Again,
                _ => return None,
            },
        };
        self.seen.insert(row.achievement_id, Seen(at, hardcore));
        Some(kind)
    }

    /// All that a look has found is given.
    pub(crate) fn finish(&mut self, now: Timestamp, is_wide: bool) {
        if !is_wide {
            return;
        }
        self.wide_at = Some(now);
        // A clock that was set back does not make the memory longer than it is.
        let floor = self.floor.map_or(self.since, |floor| floor.max(before(now, MEMORY)));
        self.floor = Some(floor);
        self.seen.retain(|_, seen| seen.0 >= floor.as_second());
    }
}

fn before(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.saturating_sub(by).unwrap_or(Timestamp::UNIX_EPOCH).max(Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3600;
    const DAY: i64 = 24 * HOUR;
    const START: i64 = 1_000 * DAY;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn row(id: u64, second: i64, hardcore: bool) -> Earned {
        let json = serde_json::json!({
            "date": at(second), "hardcoreMode": hardcore, "achievementId": id, "title": "", "description": "",
            "badgeName": "", "points": 5, "trueRatio": null, "type": null, "author": "", "authorUlid": null,
            "gameTitle": "", "gameIcon": "", "gameId": 1, "consoleName": "", "badgeUrl": "", "gameUrl": "",
            "cumulScore": 0,
        });
        serde_json::from_value(json).unwrap()
    }

    /// A memory after a first look that has found some rows.
    fn after_first_look(mut rows: Vec<Earned>) -> Memory {
        let mut memory = Memory::new(at(START));
        memory.begin(at(START), &mut rows);
        assert!(rows.is_empty(), "nothing old is given");
        memory.finish(at(START), true);
        memory
    }

    #[test]
    fn what_a_row_is() {
        use UnlockKind::{Again, First, Upgrade};
        let mut memory = after_first_look(vec![row(1, START - 10, false), row(2, START - 10, true)]);
        for (id, second, hardcore, kind) in [
            (1, START - 10, false, None),
            (2, START - 10, true, None),
            (1, START + 10, true, Some(Upgrade)),
            // Its old date, as it was before the upgrade.
            (1, START - 10, false, None),
            (2, START + 10, false, Some(Again)),
            (2, START + 20, true, Some(Upgrade)),
            (3, START + 10, false, Some(First)),
            (3, START + 10, true, Some(Upgrade)),
            (3, START + 10, false, None),
            (3, START + 20, true, Some(Again)),
            // Of offline play.
            (4, START - 14 * DAY, true, Some(First)),
            (4, START - 14 * DAY, true, None),
            // Older than the memory.
            (5, START - 16 * DAY, true, None),
        ] {
            assert_eq!(memory.take(&row(id, second, hardcore)), kind, "{id} at {second}");
        }
    }

    #[test]
    fn a_named_start_gives_what_is_newer() {
        let mut memory = Memory::new(at(START - 20 * DAY));
        assert_eq!(memory.from(at(START), true), at(START - 20 * DAY), "further back than the memory");
        let mut rows = vec![row(1, START - 20 * DAY - 1, true), row(2, START - 20 * DAY, true)];
        memory.begin(at(START), &mut rows);
        assert_eq!(rows.len(), 1);
        assert_eq!(memory.take(&rows[0]), Some(UnlockKind::First));
    }

    #[test]
    fn where_a_look_begins() {
        let now = at(START + HOUR);
        let memory = after_first_look(Vec::new());
        assert_eq!(memory.from(now, false), at(START - 15 * DAY), "nothing is known to be newer");
        let memory = after_first_look(vec![row(1, START - DAY, true)]);
        assert_eq!(memory.from(now, false), at(START - DAY - HOUR / 12), "the clock may run ahead");
        assert_eq!(memory.from(at(START - 2 * DAY), false), at(START - 2 * DAY - HOUR / 4), "or be late");
        assert_eq!(memory.from(now, true), at(START - 15 * DAY));
    }

    #[test]
    fn a_wide_look_a_day_and_nothing_remembered_for_more_than_15_days() {
        let mut memory = after_first_look(vec![row(1, START - 10, true)]);
        assert!(!memory.is_wide_due(at(START + DAY - 1)) && memory.is_wide_due(at(START + DAY)));
        assert!(memory.is_wide_due(at(START - 1)), "the clock was set back");
        memory.finish(at(START + 20 * DAY), false);
        assert_eq!(memory.seen.len(), 1);
        memory.finish(at(START + 20 * DAY), true);
        assert!(memory.seen.is_empty());
        assert_eq!(memory.take(&row(1, START - 10, true)), None, "forgotten, and still no news");
    }

    #[test]
    fn a_month_of_sleep_loses_nothing() {
        let memory = after_first_look(vec![row(1, START - 10, true)]);
        assert_eq!(memory.from(at(START + 30 * DAY), true), at(START - 15 * DAY));
    }
}
