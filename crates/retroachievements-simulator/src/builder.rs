//! [`SimulatorBuilder`], which sets up a simulator and its faults.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use serde_json::Value;

use crate::fault::{Cut, Edge, Faults, HTML, Times, canned, html_page, too_many_requests};
use crate::settings::{Key, Settings};
use crate::simulator::Simulator;
use crate::world::World;

/// Sets up a [`Simulator`] and its faults. Made by [`Simulator::builder`].
///
/// # Order of faults
///
/// 1. Before the application, and so before the key is checked: [`rate_limited`], [`unavailable`], [`canned`],
///    [`dropped`] and [`delayed`], in the order you add them. A fault that answers or closes the connection
///    ends the request; after a delay it goes on.
/// 2. The application answers.
/// 3. Successful answers are changed: by [`legacy_encoding`] first, then by [`malformed`], in the order you
///    add them.
/// 4. Any answer of the application is cut: by [`truncated_json`] and [`truncated`].
///
/// A fault with [`Times::First`] counts only the requests that reach it. This simulator answers 429, then 503,
/// then normally:
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use retroachievements_simulator::{Simulator, Times};
///
/// let simulator = Simulator::builder()
///     .rate_limited(Times::First(1), Some("1"))
///     .unavailable(Times::First(1))
///     .start()
///     .await?;
///
/// let url = format!("{}/API_GetAchievementUnlocks.php?a=9&y={}", simulator.base_url(), simulator.web_api_key());
/// for status in [429, 503, 200, 200] {
///     assert_eq!(reqwest::get(&url).await?.status(), status);
/// }
/// # Ok(())
/// # }
/// ```
///
/// [`rate_limited`]: Self::rate_limited
/// [`unavailable`]: Self::unavailable
/// [`canned`]: Self::canned
/// [`dropped`]: Self::dropped
/// [`delayed`]: Self::delayed
/// [`legacy_encoding`]: Self::legacy_encoding
/// [`malformed`]: Self::malformed
/// [`truncated_json`]: Self::truncated_json
/// [`truncated`]: Self::truncated
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is started"]
pub struct SimulatorBuilder {
    settings: Settings,
    /// Why [`start`](Self::start) fails: an invalid canned answer.
    invalid: Option<String>,
}

impl Simulator {
    /// A builder, to set up a simulator before you start it.
    ///
    /// ```
    /// let builder = retroachievements_simulator::Simulator::builder().legacy_encoding();
    /// ```
    pub fn builder() -> SimulatorBuilder {
        SimulatorBuilder::new()
    }

    /// Starts a simulator without faults, on a free port of `127.0.0.1`.
    ///
    /// # Errors
    ///
    /// If it cannot listen on any port.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }
}

impl SimulatorBuilder {
    fn new() -> Self {
        let settings = Settings {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            web_api_key: Key(crate::WEB_API_KEY.to_owned()),
            faults: Faults::default(),
            world: None,
            new_unlocks_per_request: 0,
            read_only: false,
            unlimited: false,
        };
        Self { settings, invalid: None }
    }

    /// Sets the address to listen on. The default is `127.0.0.1`, which only this machine can reach.
    ///
    /// ```
    /// use std::net::Ipv6Addr;
    /// use retroachievements_simulator::Simulator;
    ///
    /// let builder = Simulator::builder().address(Ipv6Addr::LOCALHOST.into());
    /// ```
    pub fn address(mut self, address: IpAddr) -> Self {
        self.settings.address.set_ip(address);
        self
    }

    /// Sets the port to listen on. By default the system picks a free one.
    ///
    /// ```
    /// let builder = retroachievements_simulator::Simulator::builder().port(8080);
    /// ```
    pub fn port(mut self, port: u16) -> Self {
        self.settings.address.set_port(port);
        self
    }

    /// Sets the key to accept. The default is [`WEB_API_KEY`](crate::WEB_API_KEY).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::builder().web_api_key("mine").start().await?;
    /// assert_eq!(simulator.web_api_key(), "mine");
    /// # Ok(())
    /// # }
    /// ```
    pub fn web_api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.web_api_key = Key(key.into());
        self
    }

    /// Sets the world that answers are computed from. The default is [`World::demo`].
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, World};
    ///
    /// let mut world = World::empty();
    /// world.add_player("Scott");
    /// let builder = Simulator::builder().world(world);
    /// ```
    pub fn world(mut self, world: World) -> Self {
        self.settings.world = Some(world);
        self
    }

    /// Answers in the server's old encoding: all scalars as strings.
    ///
    /// Numbers become strings, booleans `"1"` and `"0"`, and times `2023-10-27 00:19:05`. Null stays null.
    /// Error answers do not change.
    ///
    /// ```
    /// let builder = retroachievements_simulator::Simulator::builder().legacy_encoding();
    /// ```
    pub fn legacy_encoding(mut self) -> Self {
        self.settings.faults.legacy_encoding = true;
        self
    }

    /// Answers requests with 429 and an HTML page.
    ///
    /// `retry_after` becomes the `Retry-After` header as it is: seconds, a date, or nonsense. The page is a
    /// guess: a proxy enforces the real limit, and its answer is not documented.
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().rate_limited(Times::First(1), Some("2"));
    /// ```
    pub fn rate_limited(self, times: Times, retry_after: Option<&str>) -> Self {
        self.with_canned(times, too_many_requests(retry_after))
    }

    /// Answers requests with 503 and an HTML page, as during maintenance.
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().unavailable(Times::Always);
    /// ```
    pub fn unavailable(self, times: Times) -> Self {
        self.canned(times, 503, &[HTML], &html_page("503 Service Unavailable"))
    }

    /// Answers requests with a response of your own: a firewall's 403, a redirect, an HTML page with status 200.
    ///
    /// [`start`](Self::start) fails if the status is not in 200 to 599, if a header is invalid, or if it is
    /// `Content-Length` or `Transfer-Encoding`, which the simulator sets itself.
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().canned(
    ///     Times::First(1),
    ///     302,
    ///     &[("Location", "https://example.org/")],
    ///     "",
    /// );
    /// ```
    pub fn canned(self, times: Times, status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        self.with_canned(times, canned(status, headers, body))
    }

    fn with_canned(mut self, times: Times, canned: Result<Response<Bytes>, String>) -> Self {
        match canned {
            Ok(answer) => self.settings.faults.edge.push((times, Edge::Answer(answer))),
            Err(invalid) => self.invalid = Some(invalid),
        }
        self
    }

    /// Closes the connection in the middle of the answer, after announcing its whole length.
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().truncated(Times::First(1));
    /// ```
    pub fn truncated(mut self, times: Times) -> Self {
        self.settings.faults.cuts.push((times, Cut::Connection));
        self
    }

    /// Sends only half of the JSON, as a complete HTTP response.
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().truncated_json(Times::First(1));
    /// ```
    pub fn truncated_json(mut self, times: Times) -> Self {
        self.settings.faults.cuts.push((times, Cut::Json));
        self
    }

    /// Delays requests. Needs a runtime with the time driver enabled.
    ///
    /// ```
    /// use std::time::Duration;
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().delayed(Times::Always, Duration::from_millis(200));
    /// ```
    pub fn delayed(mut self, times: Times, delay: Duration) -> Self {
        self.settings.faults.edge.push((times, Edge::Delay(delay)));
        self
    }

    /// Closes the connection without an answer.
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().dropped(Times::First(1));
    /// ```
    pub fn dropped(mut self, times: Times) -> Self {
        self.settings.faults.edge.push((times, Edge::Drop));
        self
    }

    /// Adds `n` new unlocks at the head of every achievement's list, after each request for unlocks that
    /// succeeds.
    ///
    /// This is what a client meets when people play while it reads the list. The default is 0.
    ///
    /// ```
    /// let builder = retroachievements_simulator::Simulator::builder().new_unlocks_per_request(3);
    /// ```
    pub fn new_unlocks_per_request(mut self, n: u64) -> Self {
        self.settings.new_unlocks_per_request = n;
        self
    }

    /// Refuses the calls with which programs in any language change the world while the simulator runs (`POST
    /// /simulator/…`, see [`control_calls`](crate::control_calls)). By default it takes them from this machine.
    ///
    /// ```
    /// let builder = retroachievements_simulator::Simulator::builder().read_only();
    /// ```
    pub fn read_only(mut self) -> Self {
        self.settings.read_only = true;
        self
    }

    /// Takes any number of requests to generation 2. By default it takes 60 in a minute, as the real server does.
    ///
    /// ```
    /// let builder = retroachievements_simulator::Simulator::builder().unlimited();
    /// ```
    pub fn unlimited(mut self) -> Self {
        self.settings.unlimited = true;
        self
    }

    /// Replaces the value at a JSON pointer in successful answers.
    ///
    /// Answers without a value there do not change, and do not count.
    ///
    /// ```
    /// use retroachievements_simulator::{Simulator, Times};
    ///
    /// let builder = Simulator::builder().malformed(Times::Always, "/Unlocks/0/RAPoints", "many".into());
    /// ```
    pub fn malformed(mut self, times: Times, pointer: &str, value: Value) -> Self {
        self.settings.faults.malformed.push((times, pointer.to_owned(), value));
        self
    }

    /// Starts the simulator on the current tokio runtime. Needs the I/O driver enabled.
    ///
    /// # Errors
    ///
    /// If it cannot listen on the address, or if a [canned](Self::canned) answer is invalid.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::builder().start().await?;
    /// assert!(simulator.base_url().ends_with("/API"));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start(self) -> io::Result<Simulator> {
        match self.invalid {
            Some(invalid) => Err(io::Error::new(io::ErrorKind::InvalidInput, invalid)),
            None => Simulator::with(self.settings).await,
        }
    }
}
