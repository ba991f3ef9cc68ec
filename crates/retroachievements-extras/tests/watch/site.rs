//! A simulator that can go down, with a world on tokio's clock, and a client for it.

use std::net::SocketAddr;
use std::time::Duration;

use retroachievements::jiff::{SignedDuration, Timestamp};
use retroachievements::{Client, RateLimit, RetryPolicy};
use retroachievements_extras::watch::{Unlock, Unlocks, UnlocksBuilder, WatchError, unlocks};
use retroachievements_simulator::world::{AchievementId, Clock, Mode, PlayerId, World};
use retroachievements_simulator::{Simulator, SimulatorBuilder};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::Instant;

/// When each test begins.
pub(crate) const BEGIN: Timestamp = Timestamp::constant(1_790_000_000, 0);

pub(crate) const MINUTE: Duration = Duration::from_secs(60);
pub(crate) const HOUR: Duration = Duration::from_secs(3600);
pub(crate) const DAY: Duration = Duration::from_secs(86_400);

/// A simulator behind relays, one for each generation of the API, which cut all connections while the site is down.
pub(crate) struct Site {
    simulator: Simulator,
    relay: Relay,
    v2_relay: Relay,
    start: Instant,
    pub(crate) client: Client,
}

impl Site {
    pub(crate) async fn new(world: World) -> Self {
        Self::with(Simulator::builder(), world).await
    }

    /// A site with faults.
    pub(crate) async fn with(builder: SimulatorBuilder, world: World) -> Self {
        Self::start(builder, world, None).await
    }

    /// A site with a client that has an address for generation 2 on it.
    pub(crate) async fn with_v2_at(path: &str, world: World) -> Self {
        Self::start(Simulator::builder(), world, Some(path)).await
    }

    async fn start(builder: SimulatorBuilder, mut world: World, v2_path: Option<&str>) -> Self {
        world.clock = Clock::running_from(BEGIN);
        let simulator = builder.world(world).start().await.unwrap();
        let (relay, v2_relay) = (Relay::start(&simulator).await, Relay::start(&simulator).await);
        let mut client = Client::builder()
            .base_url(format!("http://{}/API", relay.address))
            .web_api_key(simulator.web_api_key())
            .rate_limit(RateLimit::default())
            .retry(RetryPolicy::off());
        if let Some(path) = v2_path {
            client = client.v2_base_url(format!("http://{}{path}", v2_relay.address));
        }
        Self { simulator, relay, v2_relay, start: Instant::now(), client: client.build().unwrap() }
    }

    /// A world with one game of so many achievements, and players.
    pub(crate) fn world(players: &[&str], achievements: usize) -> (World, Vec<PlayerId>, Vec<AchievementId>) {
        let mut world = World::empty();
        world.clock = Clock::fixed(BEGIN);
        let players = players.iter().map(|name| world.add_player(*name)).collect();
        let game = world.add_game("Micro Mages");
        let achievements =
            (0..achievements).map(|n| world.add_achievement(game, format!("No. {n}"), 5)).collect();
        (world, players, achievements)
    }

    pub(crate) fn now(&self) -> Timestamp {
        BEGIN + SignedDuration::try_from(self.start.elapsed()).unwrap()
    }

    pub(crate) fn simulator(&self) -> &Simulator {
        &self.simulator
    }

    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        self.simulator.change(change)
    }

    pub(crate) fn unlock(&self, player: PlayerId, achievement: AchievementId, mode: Mode, ago: Duration) {
        let at = self.now() - SignedDuration::try_from(ago).unwrap();
        self.change(|world| world.unlock_at(player, achievement, mode, at));
    }

    pub(crate) fn go_down(&self) {
        self.relay.target.send_replace(None);
        self.v2_goes_down();
    }

    pub(crate) fn v2_goes_down(&self) {
        self.v2_relay.target.send_replace(None);
    }

    pub(crate) fn v2_comes_back(&self) {
        self.v2_relay.target.send_replace(Some(address(&self.simulator)));
    }

    /// How many requests of generation 2 there were.
    pub(crate) fn v2_requests(&self) -> usize {
        self.simulator.requests().iter().filter(|request| !request.path.starts_with("/API")).count()
    }

    /// The same site again, with faults.
    pub(crate) async fn come_back(&mut self, builder: SimulatorBuilder) {
        let world = self.simulator.change(std::mem::take);
        self.simulator = builder.world(world).start().await.unwrap();
        self.relay.target.send_replace(Some(address(&self.simulator)));
        self.v2_comes_back();
    }

    /// A watch with the world's clock.
    pub(crate) fn watch(&self) -> UnlocksBuilder {
        let start = self.start;
        let clock = move || BEGIN + SignedDuration::try_from(start.elapsed()).unwrap();
        unlocks(&self.client).every(MINUTE).clock(clock)
    }
}

/// What a watch tells in a time.
pub(crate) async fn told(watch: &mut Unlocks, time: Duration) -> Vec<Result<Unlock, WatchError>> {
    let end = Instant::now() + time;
    let mut all = Vec::new();
    while let Ok(Some(one)) = tokio::time::timeout_at(end, watch.next()).await {
        all.push(one);
    }
    all
}

/// The same, without anything that is not an unlock: their numbers, and whether in hardcore mode.
pub(crate) async fn unlocked(watch: &mut Unlocks, time: Duration) -> Vec<(u64, bool)> {
    let all = told(watch, time).await.into_iter().map(Result::unwrap);
    all.map(|one| (one.achievement.achievement_id.get(), one.achievement.hardcore_mode)).collect()
}

/// Passes connections on, at one address, to a simulator that may be another one later.
struct Relay {
    address: SocketAddr,
    target: watch::Sender<Option<SocketAddr>>,
}

impl Relay {
    async fn start(simulator: &Simulator) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let own = listener.local_addr().unwrap();
        let (target, changes) = watch::channel(Some(address(simulator)));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pass_on(stream, changes.clone()));
            }
        });
        Self { address: own, target }
    }
}

/// Until the target changes, which cuts the connection.
async fn pass_on(mut stream: TcpStream, mut changes: watch::Receiver<Option<SocketAddr>>) {
    let Some(target) = *changes.borrow_and_update() else { return };
    let Ok(mut server) = TcpStream::connect(target).await else { return };
    // What waits for the real clock would not come before the paused one is far ahead.
    for socket in [&stream, &server] {
        socket.set_nodelay(true).unwrap();
    }
    tokio::select! {
        _ = copy_bidirectional(&mut stream, &mut server) => {}
        _ = changes.changed() => {}
    }
}

fn address(simulator: &Simulator) -> SocketAddr {
    let url = simulator.base_url();
    url.trim_start_matches("http://").trim_end_matches("/API").parse().unwrap()
}
