//! The server: accepts connections and turns each request into a response.

use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::answers::Arrivals;
use crate::app;
use crate::body::{self, Body};
use crate::control;
use crate::fault::{Edge, Faults, html_page, too_many_requests};
use crate::log::{Log, RecordedRequest};
use crate::request::{self, BufferedRequest};
use crate::settings::{Key, Settings};
use crate::state::State;
use crate::v2;
use crate::world::World;

/// The path of the API on the server.
pub(crate) const MOUNT: &str = "/API";

/// Accepts connections until that fails, and returns why it failed.
pub(crate) async fn accept(listener: TcpListener, server: Arc<Server>) -> io::Error {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => drop(connections.spawn(serve(stream, peer.ip(), Arc::clone(&server)))),
            Err(error) if is_connection_error(&error) => tracing::debug!(%error, "connection failed"),
            Err(error) => return error,
        }
        while connections.try_join_next().is_some() {}
    }
}

/// Whether the error concerns one connection, and the listener can accept others.
fn is_connection_error(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Serves one connection until either side closes it.
async fn serve(stream: TcpStream, peer: IpAddr, server: Arc<Server>) {
    // Affects latency only, so a failure does not matter.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| server.answer(request, peer));
    if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!(%error, "connection ended");
    }
}

/// The state that all connections of a simulator share.
#[derive(Debug)]
pub(crate) struct Server {
    web_api_key: Key,
    faults: Mutex<Faults>,
    state: State,
    arrivals: Arrivals,
    throttle: v2::Throttle,
    read_only: bool,
    log: Log,
}

impl Server {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            web_api_key: settings.web_api_key,
            faults: Mutex::new(settings.faults),
            state: State::new(settings.world.unwrap_or_else(World::demo)),
            arrivals: Arrivals::new(settings.new_unlocks_per_request),
            throttle: v2::Throttle::new(settings.unlimited),
            read_only: settings.read_only,
            log: Log::default(),
        }
    }

    pub(crate) fn web_api_key(&self) -> &str {
        &self.web_api_key.0
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.log.requests()
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// The answer while everything is limited.
    fn limited(&self) -> Option<Response<Body>> {
        let seconds = self.state.limited_for()?.as_millis().div_ceil(1_000).to_string();
        too_many_requests(Some(&seconds)).ok().map(|response| response.map(body::whole))
    }

    fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request. On an error, hyper closes the connection without a response.
    async fn answer(&self, request: Request<Incoming>, peer: IpAddr) -> io::Result<Response<Body>> {
        #[cfg(feature = "docs")]
        if let Some(page) = crate::reference::respond(&request, self.web_api_key()) {
            return Ok(page);
        }
        let request = request::read(request, peer).await;
        if let Some(response) = control::respond(&self.state, self.read_only, &request) {
            return Ok(response);
        }
        self.log.push(request::record(&request));
        let response = self.respond(&request).await;
        // Without the query, which holds the key.
        let status = response.as_ref().ok().map(|response| response.status().as_u16());
        tracing::debug!(method = %request.method(), path = request.uri().path(), status, "request");
        response
    }

    async fn respond(&self, request: &BufferedRequest) -> io::Result<Response<Body>> {
        if let Some(response) = self.limited() {
            return Ok(response);
        }
        let faults = self.faults().at_edge();
        for fault in faults {
            match fault {
                Edge::Answer(answer) => return Ok(answer.map(body::whole)),
                Edge::Delay(delay) => tokio::time::sleep(delay).await,
                Edge::Drop => return Err(io::ErrorKind::ConnectionAborted.into()),
            }
        }
        let below = |mount| request.uri().path().strip_prefix(mount).filter(|path| path.starts_with('/'));
        let (key, world) = (self.web_api_key(), self.state.world());
        if let Some(script) = below(MOUNT) {
            let answer = app::answer(script, request, key, &world, &self.arrivals);
            Ok(self.faults().respond(answer))
        } else if let Some(path) = below(v2::MOUNT) {
            let reply = v2::answer(path, request, key, &world, &self.throttle);
            Ok(reply.into_response(|answer| self.faults().respond(answer)))
        } else {
            // As the site answers outside of the API.
            Ok(body::response(StatusCode::NOT_FOUND, body::HTML, html_page("404 Not Found")))
        }
    }
}
