//! 1,000 unlocks of 50 users, over failures, restarts, resets and ties: each once.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use fastrand::Rng;
use retroachievements_extras::Generation;
use retroachievements_extras::watch::{Cursor, UnlockKind, Unlocks, WatchError};
use retroachievements_simulator::world::{AchievementId, Mode, PlayerId, World};
use retroachievements_simulator::{Simulator, Times};
use tokio::time::{Instant, sleep_until};

use super::site::{DAY, HOUR, MINUTE, Site};

const PLAYERS: usize = 50;
const ACHIEVEMENTS: usize = 40;
const UNLOCKS: usize = 1000;
const TIME: Duration = Duration::from_secs(2 * 86_400);

/// The site is down for less than this, restarts are quick, and users are looked at more often: two things that happen to
/// one achievement further apart are told one by one.
const APART: Duration = Duration::from_secs(3 * 3600);

/// Something that happens at a time.
#[derive(Clone, Copy, Debug)]
enum Happening {
    Unlock { player: usize, achievement: usize, mode: Mode, ago: Duration, kind: UnlockKind },
    Reset { player: usize, achievement: usize },
    Demote(usize),
    Promote(usize),
    Restart,
    Down,
    Up,
    Limit,
}
use Happening::{Demote, Down, Limit, Promote, Reset, Restart, Unlock, Up};

/// A story of so many unlocks. What is to be told follows from it.
fn story(rng: &mut Rng) -> Vec<(Duration, Happening)> {
    let mut pairs: Vec<_> = (0..PLAYERS)
        .flat_map(|player| (0..ACHIEVEMENTS).map(move |achievement| (player, achievement)))
        .collect();
    rng.shuffle(&mut pairs);
    let (mut story, mut unlocks) = (Vec::new(), 0);
    let latest = (TIME - 4 * APART).as_secs();
    while unlocks < UNLOCKS {
        let (player, achievement) = pairs.pop().unwrap();
        // Whole minutes, and few of them: many at once.
        let at = Duration::from_secs(rng.u64(1..latest / 600) * 600);
        let unlock = |mode, ago, kind| Unlock { player, achievement, mode, ago, kind };
        let now = Duration::ZERO;
        let steps = match rng.u8(0..10) {
            0 => vec![
                unlock(Mode::Casual, now, UnlockKind::First),
                unlock(Mode::Hardcore, now, UnlockKind::Upgrade),
            ],
            1 => vec![
                unlock(Mode::Hardcore, now, UnlockKind::First),
                Reset { player, achievement },
                unlock(Mode::Hardcore, now, UnlockKind::Again),
            ],
            2 => vec![unlock(Mode::Casual, now, UnlockKind::First)],
            3 => {
                vec![unlock(Mode::Hardcore, Duration::from_secs(rng.u64(1..14 * 86_400)), UnlockKind::First)]
            }
            _ => vec![unlock(Mode::Hardcore, now, UnlockKind::First)],
        };
        for (n, step) in (0u32..).zip(steps) {
            unlocks += usize::from(matches!(step, Unlock { .. }));
            story.push((at + APART * n, step));
        }
    }
    for _ in 0..40 {
        story.push((Duration::from_secs(rng.u64(1..TIME.as_secs())), Restart));
    }
    for hour in [5, 11, 20, 30, 41] {
        story.push((hour * HOUR + 3 * MINUTE, Down));
        story.push((hour * HOUR + 3 * MINUTE + Duration::from_secs(rng.u64(60..5400)), Up));
        story.push(((hour + 3) * HOUR + MINUTE, Limit));
        // Out of the set for a while, and back with its old unlocks. Nobody unlocks it meanwhile in this minute.
        let achievement = rng.usize(..ACHIEVEMENTS);
        story.push((hour * HOUR + 7 * HOUR / 2 + MINUTE, Demote(achievement)));
        story.push((hour * HOUR + 7 * HOUR / 2 + 3 * MINUTE, Promote(achievement)));
    }
    story.sort_by_key(|(at, _)| *at);
    story
}

struct Test {
    site: Site,
    players: Vec<PlayerId>,
    achievements: Vec<AchievementId>,
    names: Vec<String>,
    /// What is stored after every unlock.
    stored: String,
    expected: BTreeMap<String, UnlockKind>,
    told: BTreeMap<String, UnlockKind>,
    downs: usize,
    rng: Rng,
    every: Duration,
}

impl Test {
    fn start(&self) -> Unlocks {
        let cursor: Cursor = serde_json::from_str(&self.stored).unwrap();
        self.site.watch().every(self.every).users(&self.names).cursor(cursor).start().unwrap()
    }

    async fn happen(&mut self, watch: &mut Unlocks, happening: Happening) {
        match happening {
            Unlock { player, achievement, mode, ago, kind } => {
                let (player, achievement) = (self.players[player], self.achievements[achievement]);
                self.site.unlock(player, achievement, mode, ago);
                let mode = if mode == Mode::Hardcore { "hardcore" } else { "softcore" };
                let at = self.site.now().as_second() - ago.as_secs().cast_signed();
                let id = format!("{}:{achievement}:{mode}:{at}", format_args!("02{:024}", player.0));
                assert!(self.expected.insert(id, kind).is_none());
            }
            Reset { player, achievement } => {
                let (player, achievement) = (self.players[player], self.achievements[achievement]);
                self.site.change(|world| world.take_back(player, achievement));
            }
            Demote(achievement) => {
                let achievement = self.achievements[achievement];
                self.site.change(|world| world.set_promoted(achievement, false));
            }
            Promote(achievement) => {
                let achievement = self.achievements[achievement];
                self.site.change(|world| world.set_promoted(achievement, true));
            }
            Restart => *watch = self.start(),
            Down => self.site.go_down(),
            Up => {
                let mut times = || Times::First(self.rng.usize(..4));
                let builder = Simulator::builder().unavailable(times()).dropped(times());
                let builder = builder.truncated(times()).truncated_json(times());
                self.site.come_back(builder).await;
            }
            Limit => self.site.simulator().limit(20 * MINUTE),
        }
    }

    /// Takes in what the watch tells until a time.
    async fn listen(&mut self, watch: &mut Unlocks, until: Instant) {
        loop {
            let told = tokio::select! {
                biased;
                told = watch.next() => told.expect("a stream without an end"),
                () = sleep_until(until) => return,
            };
            match told {
                Ok(unlock) => {
                    self.stored = serde_json::to_string(&unlock.cursor).unwrap();
                    let repeated = self.told.insert(unlock.id.clone(), unlock.kind);
                    assert_eq!(repeated, None, "{} is told twice", unlock.id);
                }
                Err(WatchError::Down { .. }) => self.downs += 1,
                Err(error) => panic!("{error}"),
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn each_once() {
    tell(async |world| Site::new(world).await, 20 * MINUTE, Generation::V1).await;
}

#[tokio::test(start_paused = true)]
async fn each_once_by_both_generations() {
    tell(async |world| Site::with_v2_at("/v2", world).await, 40 * MINUTE, Generation::V2).await;
}

async fn tell(site: impl AsyncFnOnce(World) -> Site, every: Duration, generation: Generation) {
    let names: Vec<_> = (0..PLAYERS).map(|n| format!("Player{n}")).collect();
    let (world, players, achievements) =
        Site::world(&names.iter().map(String::as_str).collect::<Vec<_>>(), ACHIEVEMENTS);
    let site = site(world).await;
    let mut rng = Rng::with_seed(13);
    let story = story(&mut rng);
    let start = Instant::now();
    let cursor = site.watch().users(&names).start().unwrap().cursor();
    let stored = serde_json::to_string(&cursor).unwrap();
    let (expected, told) = (BTreeMap::new(), BTreeMap::new());
    let mut test = Test { site, players, achievements, names, stored, expected, told, downs: 0, rng, every };
    let mut watch = test.start();
    for (at, happening) in story {
        test.listen(&mut watch, start + at).await;
        test.happen(&mut watch, happening).await;
    }
    // The late ones of the last hours are told within a day.
    test.listen(&mut watch, start + TIME + DAY + HOUR).await;

    assert!(test.expected.len() >= UNLOCKS);
    let ids = |map: &BTreeMap<String, UnlockKind>| map.keys().cloned().collect::<BTreeSet<_>>();
    let missing: Vec<_> = ids(&test.expected).difference(&ids(&test.told)).cloned().collect();
    assert!(missing.is_empty(), "{} not told: {missing:?}", missing.len());
    assert_eq!(test.told, test.expected);
    assert!(test.downs >= 10, "the failures were noticed: {}", test.downs);
    assert_eq!(watch.finds_late_by(), Some(generation));
    let seconds: BTreeSet<_> = test.told.keys().map(|id| id.rsplit(':').next()).collect();
    assert!(seconds.len() < test.told.len() / 2, "many in the same second");
}
