//! The server: accepts connections and turns each request into a response.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::answers::Arrivals;
use crate::app;
use crate::body::Body;
use crate::control;
use crate::fault::{Edge, Faults, html_page, too_many_requests};
use crate::log::{Log, RecordedRequest};
use crate::request::BufferedRequest;
use crate::settings::{Key, Settings};
use crate::state::State;
use crate::v2;

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
    faults: Faults,
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
            faults: Faults::new(settings.plan),
            state: State::new(settings.world),
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
        too_many_requests(Some(&seconds)).ok().map(|response| response.map(Body::whole))
    }

    /// Answers a request. On an error, hyper closes the connection without a response.
    async fn answer(&self, request: Request<Incoming>, peer: IpAddr) -> Result<Response<Body>, Dropped> {
        #[cfg(feature = "docs")]
        if let Some(page) = crate::reference::respond(&request, self.web_api_key()) {
            return Ok(page);
        }
        let request = BufferedRequest::read(request, peer).await;
        if let Some(response) = control::respond(&self.state, self.read_only, &request) {
            return Ok(response);
        }
        self.log.push(request.record());
        let response = self.respond(&request).await;
        // Without the query, which holds the key.
        let status = response.as_ref().ok().map(|response| response.status().as_u16());
        tracing::debug!(method = %request.method(), path = request.path(), status, "request");
        response
    }

    async fn respond(&self, request: &BufferedRequest) -> Result<Response<Body>, Dropped> {
        if let Some(response) = self.limited() {
            return Ok(response);
        }
        for fault in self.faults.edge() {
            match fault {
                Edge::Answer(answer) => return Ok(answer.clone().map(Body::whole)),
                Edge::Delay(delay) => tokio::time::sleep(*delay).await,
                Edge::Drop => return Err(Dropped),
            }
        }
        match request.path().strip_prefix(MOUNT) {
            Some(script) if script.starts_with('/') => {
                let answer =
                    app::answer(script, request, self.web_api_key(), &self.state.world(), &self.arrivals);
                Ok(self.faults.respond(answer))
            }
            _ => match request.path().strip_prefix(v2::MOUNT) {
                Some(path) if path.starts_with('/') => {
                    let world = self.state.world();
                    let reply = v2::answer(path, request, self.web_api_key(), &world, &self.throttle);
                    Ok(reply.into_response(|answer| self.faults.respond(answer)))
                }
                _ => Ok(page_not_found()),
            },
        }
    }
}

/// The site's response to paths outside of the API.
fn page_not_found() -> Response<Body> {
    let mut response = Response::new(Body::whole(html_page("404 Not Found").into()));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=UTF-8"));
    response
}

/// The connection is closed without a response, as the fault demands.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dropped on purpose")
    }
}

impl std::error::Error for Dropped {}
