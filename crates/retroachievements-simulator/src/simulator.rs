//! [`Simulator`], the handle of a running server.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::log::RecordedRequest;
use crate::server::{MOUNT, Server, accept};
use crate::settings::Settings;
use crate::v2;
use crate::world::World;

/// A running server that answers like the RetroAchievements web API.
///
/// It stops when you drop it. Simulators share nothing: each has its own port, data, log and faults.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use retroachievements_simulator::Simulator;
///
/// let simulator = Simulator::start().await?;
/// let response = reqwest::get(format!("{}/API_GetFeed.php", simulator.base_url())).await?;
/// assert_eq!(response.status(), 401);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a simulator stops when it is dropped"]
pub struct Simulator {
    address: SocketAddr,
    server: Arc<Server>,
    task: JoinHandle<io::Error>,
}

impl Simulator {
    pub(crate) async fn with(settings: Settings) -> io::Result<Self> {
        let listener = TcpListener::bind(settings.address).await?;
        let address = listener.local_addr()?;
        let server = Arc::new(Server::new(settings));
        let task = tokio::spawn(accept(listener, Arc::clone(&server)));
        tracing::debug!(%address, "listening");
        Ok(Self { address, server, task })
    }

    /// The base URL to give to a client, such as `http://127.0.0.1:49152/API`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// assert!(simulator.base_url().starts_with("http://127.0.0.1:"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn base_url(&self) -> String {
        format!("http://{}{MOUNT}", self.address)
    }

    /// The base URL of generation 2 to give to a client, such as `http://127.0.0.1:49152/v2`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// assert!(simulator.v2_base_url().ends_with("/v2"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn v2_base_url(&self) -> String {
        format!("http://{}{}", self.address, v2::MOUNT)
    }

    /// The OAuth access token that the simulator accepts, for the private lists of generation 2.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// assert_ne!(simulator.access_token(), simulator.web_api_key());
    /// # Ok(())
    /// # }
    /// ```
    pub fn access_token(&self) -> &'static str {
        v2::ACCESS_TOKEN
    }

    /// The address of the API reference, such as `http://127.0.0.1:49152/`: a page for the browser that
    /// shows every endpoint and sends requests to this simulator.
    ///
    /// The page needs no key. It is not in [`requests`](Self::requests) and meets no faults.
    /// Needs the feature `docs`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// let page = reqwest::get(simulator.reference_url()).await?;
    /// assert_eq!(page.headers()["Content-Type"], "text/html; charset=UTF-8");
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "docs")]
    pub fn reference_url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The web API key that the simulator accepts.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// assert_eq!(simulator.web_api_key(), retroachievements_simulator::WEB_API_KEY);
    /// # Ok(())
    /// # }
    /// ```
    pub fn web_api_key(&self) -> &str {
        self.server.web_api_key()
    }

    /// The last 1,000 requests, oldest first. Requests that met a fault are among them.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// assert!(simulator.requests().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.server.requests()
    }

    /// Changes the world while the simulator runs. The next request sees the whole change.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use retroachievements_simulator::{Simulator, achievements, world::Mode};
    ///
    /// let simulator = Simulator::start().await?;
    /// simulator.change(|world| {
    ///     let scott = world.player("Scott");
    ///     world.unlock(scott, achievements::THAT_WAS_EASY.into(), Mode::Hardcore);
    /// });
    /// # Ok(())
    /// # }
    /// ```
    pub fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        self.server.state().change(change)
    }

    /// Answers everything with status 429 for a while, with a `Retry-After` of what is left of it. Zero ends that.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let simulator = retroachievements_simulator::Simulator::start().await?;
    /// simulator.limit(Duration::from_secs(30));
    /// assert_eq!(reqwest::get(simulator.base_url()).await?.status(), 429);
    /// # Ok(())
    /// # }
    /// ```
    pub fn limit(&self, time: Duration) {
        self.server.state().limit(time);
    }

    /// Serves until the simulator can no longer accept connections. For programs that do nothing else.
    ///
    /// Dropping the future stops the simulator.
    ///
    /// # Errors
    ///
    /// The reason why the simulator cannot accept connections any more.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let simulator = retroachievements_simulator::Simulator::builder().port(8080).start().await?;
    /// simulator.wait().await
    /// # }
    /// ```
    pub async fn wait(mut self) -> io::Result<()> {
        match (&mut self.task).await {
            Ok(error) => Err(error),
            Err(error) => Err(error.into()),
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // The task owns the connections, so this closes them too.
        self.task.abort();
    }
}
