//! Two processes with one folder for their caches, which is too small for what they ask for.
//!
//! The test starts its own program again, to run [`process`] and nothing else. What the processes do at the same time is left to
//! chance; what is checked holds in any order.
#![allow(clippy::print_stdout, reason = "a process says so what it has done")]

use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use fastrand::Rng;
use retroachievements::{Cache, Client};
use retroachievements_simulator::{Simulator, World};
use serde::{Deserialize, Serialize};

const ACCOUNTS: [&str; 2] = ["Scott", "Jaarl"];
const GAMES: u64 = 40;
const ACHIEVEMENTS: usize = 12;

/// Room for a fifth of the answers.
const MAX_SIZE: u64 = 128 * 1024;

/// What a process may have written since it last looked how large the folder is.
const PART: u64 = MAX_SIZE / 8;

/// What a process is about.
#[derive(Serialize, Deserialize)]
struct Setting {
    folder: PathBuf,
    /// The address and the key for each account.
    servers: Vec<(String, String)>,
}

/// What a process is to do next.
#[derive(Serialize, Deserialize)]
enum Order {
    /// Asks for so many games.
    Many { count: usize, seed: u64 },
    /// Asks for one game.
    One { account: usize, game: u64 },
}

/// What came from the cache so far, and what did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Counts {
    hits: u64,
    misses: u64,
}

/// Begins what a process has to say, among what the test program says.
const MARK: &str = "counts: ";

/// What the title of a game is, so that an answer to anything else shows.
fn title(account: usize, game: u64) -> String {
    format!("{} plays game {game}", ACCOUNTS[account])
}

async fn server(account: usize) -> Simulator {
    let mut world = World::empty();
    for game in 1..=GAMES {
        let id = world.add_game(title(account, game));
        for n in 0..ACHIEVEMENTS {
            world.add_achievement(id, format!("{n} of {}", title(account, game)), 5);
        }
    }
    // An answer that shows the key would not be kept.
    let key = format!("key-of-{}", ACCOUNTS[account].to_lowercase());
    Simulator::builder().world(world).web_api_key(key).start().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_share_a_folder() {
    let directory = tempfile::tempdir().unwrap();
    let servers = [server(0).await, server(1).await];
    let address = |server: &Simulator| (server.base_url().to_string(), server.web_api_key().to_string());
    let setting =
        Setting { folder: directory.path().join("answers"), servers: servers.iter().map(address).collect() };
    let requests = || servers.iter().map(|server| server.requests().len() as u64).sum::<u64>();
    let mut processes = [Process::start(&setting), Process::start(&setting)];

    let mut counts = [Counts { hits: 0, misses: 0 }; 2];
    for seed in 0..4 {
        for process in &mut processes {
            process.order(&Order::Many { count: 80, seed });
        }
        counts = processes.each_mut().map(Process::counts);
        let bound = MAX_SIZE + 2 * PART;
        let size = size(&setting.folder);
        assert!((MAX_SIZE / 2..=bound).contains(&size), "{size} bytes");
    }
    assert_eq!(counts.map(|counts| counts.hits + counts.misses), [4 * 80; 2]);
    assert_eq!(requests(), counts.iter().map(|counts| counts.misses).sum::<u64>());

    // What one has asked for, the other one finds.
    let [one, other] = &mut processes;
    for game in 1..=5 {
        let order = Order::One { account: (game % 2) as usize, game };
        one.order(&order);
        one.counts();
        let (before, sent) = (counts[1].hits, requests());
        other.order(&order);
        counts[1] = other.counts();
        assert_eq!((counts[1].hits, requests()), (before + 1, sent), "game {game}");
    }

    // One that is killed while it writes harms nobody.
    one.order(&Order::Many { count: 1_000_000, seed: 4 });
    other.order(&Order::Many { count: 80, seed: 4 });
    other.counts();
    one.child.kill().unwrap();
    one.child.wait().unwrap();
    other.order(&Order::Many { count: 80, seed: 5 });
    other.counts();
    assert!(size(&setting.folder) <= MAX_SIZE + 2 * PART, "{} bytes", size(&setting.folder));
    other.end();
}

/// Bytes of all answers in the folder.
fn size(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let answers = files.filter(|file| file.file_name().to_string_lossy().ends_with(".answer"));
    answers.map(|file| file.metadata().unwrap().len()).sum()
}

/// A process that does as it is told. It fails if an answer is not whole, or not that to what was asked for.
struct Process {
    child: Child,
    orders: Option<ChildStdin>,
    output: Lines<BufReader<ChildStdout>>,
}

impl Process {
    fn start(setting: &Setting) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture", "cache_processes::process"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut process = Self { orders: child.stdin.take(), output, child };
        process.write(setting);
        process
    }

    fn order(&mut self, order: &Order) {
        self.write(order);
    }

    fn write(&mut self, value: &impl Serialize) {
        writeln!(self.orders.as_mut().unwrap(), "{}", serde_json::to_string(value).unwrap()).unwrap();
    }

    /// Waits until the order is carried out.
    fn counts(&mut self) -> Counts {
        let mut lines = self.output.by_ref().map(Result::unwrap);
        let counts = lines.find_map(|line| Some(line.split_once(MARK)?.1.to_string()));
        serde_json::from_str(&counts.expect("the process failed")).unwrap()
    }

    fn end(&mut self) {
        drop(self.orders.take());
        assert!(self.child.wait().unwrap().success());
    }
}

#[tokio::test]
#[ignore = "a process that the test above starts"]
async fn process() {
    let mut input = std::io::stdin().lines().map(Result::unwrap);
    // Of all ignored tests, this one has nothing to do.
    let Some(setting) = input.next() else { return };
    let Setting { folder, servers } = serde_json::from_str(&setting).unwrap();
    let cache = Cache::folder(folder, MAX_SIZE);
    let client = |(url, key): &(String, String)| {
        let builder = Client::builder().base_url(url).web_api_key(key).rate_limit(None);
        builder.cache(cache.clone()).build().unwrap()
    };
    let clients: Vec<_> = servers.iter().map(client).collect();
    for order in input {
        match serde_json::from_str(&order).unwrap() {
            Order::One { account, game } => ask(&clients, account, game).await,
            Order::Many { count, seed } => {
                let mut rng = Rng::with_seed(seed);
                for _ in 0..count {
                    ask(&clients, rng.usize(..clients.len()), rng.u64(1..=GAMES)).await;
                }
            }
        }
        let stats = cache.stats();
        let counts = Counts { hits: stats.hits, misses: stats.misses };
        println!("{MARK}{}", serde_json::to_string(&counts).unwrap());
    }
}

/// Asks for a game, and looks whether the answer is all of that and nothing else.
async fn ask(clients: &[Client], account: usize, game: u64) {
    let answer = clients[account].game_extended(game).await.unwrap();
    let expected = title(account, game);
    assert_eq!((answer.id.get(), &answer.title), (game, &expected));
    assert_eq!(answer.achievements.len(), ACHIEVEMENTS);
    for achievement in answer.achievements.values() {
        assert!(achievement.title.ends_with(&expected), "{} is of another game", achievement.title);
    }
}
