//! The server: connections in, responses out.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::app;
use crate::body::Body;
use crate::builder::{Key, Settings, SimulatorBuilder};
use crate::endpoints::{Arrivals, State};
use crate::fault::{Edge, Faults, html_page};
use crate::log::{Log, RecordedRequest};

/// Where the API is mounted.
const MOUNT: &str = "/API";

/// Nothing that the API reads from a body is longer.
const MAX_REQUEST_BODY: usize = 1 << 20;

/// A running server that answers like the RetroAchievements web API.
///
/// It stops when it is dropped. Simulators share nothing: each has its own port, world, log and faults.
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
    /// A simulator to be set up before it starts.
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
    /// If no port can be listened on.
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

    pub(crate) async fn with(settings: Settings) -> io::Result<Self> {
        let listener = TcpListener::bind(settings.address).await?;
        let address = listener.local_addr()?;
        let server = Arc::new(Server {
            web_api_key: settings.web_api_key,
            faults: Faults::new(settings.plan),
            state: State { arrivals: Arrivals::new(settings.new_unlocks_per_request) },
            log: Log::default(),
        });
        let task = tokio::spawn(accept(listener, Arc::clone(&server)));
        tracing::debug!(%address, "the simulator listens");
        Ok(Self { address, server, task })
    }

    /// The URL that clients are to use for the API, such as `http://127.0.0.1:49152/API`.
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

    /// The key that the simulator accepts.
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
        &self.server.web_api_key.0
    }

    /// The last 1,000 requests, oldest first, those that met a fault included.
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
        self.server.log.requests()
    }

    /// Runs for as long as connections can be accepted: for programs that are nothing but a simulator.
    /// Dropping the future stops the simulator.
    ///
    /// # Errors
    ///
    /// What kept the simulator from accepting connections.
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
        // The task owns the connections, and takes them with it.
        self.task.abort();
    }
}

/// Accepts connections until that fails.
async fn accept(listener: TcpListener, server: Arc<Server>) -> io::Error {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(connections.spawn(serve(stream, Arc::clone(&server)))),
            Err(error) if is_of_connection(&error) => tracing::debug!(%error, "no connection"),
            Err(error) => return error,
        }
        while connections.try_join_next().is_some() {}
    }
}

/// Whether only the one connection failed, and not the listener.
fn is_of_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Serves one connection until either side closes it.
async fn serve(stream: TcpStream, server: Arc<Server>) {
    // Only a matter of speed.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| server.answer(request));
    if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!(%error, "the connection ended");
    }
}

/// What all connections share.
#[derive(Debug)]
struct Server {
    web_api_key: Key,
    faults: Faults,
    state: State,
    log: Log,
}

impl Server {
    /// Answers a request, or has hyper close the connection without an answer.
    async fn answer(&self, request: Request<Incoming>) -> Result<Response<Body>, Dropped> {
        let request = Received::read(request).await;
        self.log.push(request.record());
        let response = self.respond(&request).await;
        // The query stays out of the event: it has the key.
        let status = response.as_ref().ok().map(|response| response.status().as_u16());
        tracing::debug!(method = %request.head.method, path = request.path(), status, "request");
        response
    }

    async fn respond(&self, request: &Received) -> Result<Response<Body>, Dropped> {
        for fault in self.faults.edge() {
            match fault {
                Edge::Answer(answer) => return Ok(answer.clone().map(Body::whole)),
                Edge::Delay(delay) => tokio::time::sleep(*delay).await,
                Edge::Drop => return Err(Dropped),
            }
        }
        match request.path().strip_prefix(MOUNT) {
            Some(script) if script.starts_with('/') => {
                let answer = app::answer(script, request, &self.web_api_key.0, &self.state);
                Ok(self.faults.respond(answer))
            }
            _ => Ok(no_page()),
        }
    }
}

/// What the site answers outside of the API.
fn no_page() -> Response<Body> {
    let mut response = Response::new(Body::whole(html_page("404 Not Found").into()));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=UTF-8"));
    response
}

/// A request that has been read to its end.
#[derive(Debug)]
pub(crate) struct Received {
    head: http::request::Parts,
    body: Bytes,
}

impl Received {
    /// Reads a request. A body that is too long, or breaks off, is as good as none.
    async fn read(request: Request<Incoming>) -> Self {
        let (head, body) = request.into_parts();
        let body = Limited::new(body, MAX_REQUEST_BODY).collect().await;
        Self { head, body: body.map(|body| body.to_bytes()).unwrap_or_default() }
    }

    pub(crate) fn path(&self) -> &str {
        self.head.uri.path()
    }

    pub(crate) fn query(&self) -> &str {
        self.head.uri.query().unwrap_or_default()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    fn record(&self) -> RecordedRequest {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        RecordedRequest {
            method: self.head.method.to_string(),
            path: self.path().to_owned(),
            query: self.query().to_owned(),
            headers: self.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        }
    }
}

/// A request that gets no answer.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dropped on purpose")
    }
}

impl std::error::Error for Dropped {}
