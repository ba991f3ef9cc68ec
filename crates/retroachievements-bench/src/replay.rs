//! Answers each request as the simulator did the first time, so that what is measured does not wait for it.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

/// A server in front of another one.
pub(crate) struct Replay {
    listener: TcpListener,
    address: SocketAddr,
    recorder: Arc<Recorder>,
}

/// Keeps the answers.
struct Recorder {
    origin: String,
    client: reqwest::Client,
    /// By path and query.
    answers: Mutex<HashMap<String, Response<Full<Bytes>>>>,
}

impl Replay {
    /// Listens. `origin` is the server that answers first.
    pub(crate) async fn start(origin: &str) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let recorder = Recorder {
            origin: origin.to_string(),
            client: reqwest::Client::new(),
            answers: Mutex::default(),
        };
        Ok(Self { address: listener.local_addr()?, listener, recorder: Arc::new(recorder) })
    }

    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the process ends.
    pub(crate) async fn serve(self) -> Result<()> {
        loop {
            let (stream, _) = self.listener.accept().await?;
            tokio::spawn(serve(stream, self.recorder.clone()));
        }
    }
}

async fn serve(stream: TcpStream, recorder: Arc<Recorder>) -> Result<()> {
    stream.set_nodelay(true)?;
    let service = service_fn(|request| recorder.answer(request));
    Ok(http1::Builder::new().serve_connection(TokioIo::new(stream), service).await?)
}

impl Recorder {
    async fn answer(&self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>> {
        let path = request.uri().to_string();
        let known = self.answers.lock().unwrap_or_else(PoisonError::into_inner).get(&path).cloned();
        if let Some(known) = known {
            return Ok(known);
        }
        let answer = self.ask(&path, &request).await?;
        self.answers.lock().unwrap_or_else(PoisonError::into_inner).insert(path, answer.clone());
        Ok(answer)
    }

    async fn ask(&self, path: &str, request: &Request<Incoming>) -> Result<Response<Full<Bytes>>> {
        let mut ask = self.client.get(format!("{}{path}", self.origin));
        for name in [ACCEPT.as_str(), "x-api-key"] {
            if let Some(value) = request.headers().get(name) {
                ask = ask.header(name, value);
            }
        }
        let answer = ask.send().await?;
        let (status, kind) = (answer.status(), answer.headers().get(CONTENT_TYPE).cloned());
        let mut response = Response::new(Full::new(answer.bytes().await?));
        *response.status_mut() = status;
        let kind = kind.unwrap_or(HeaderValue::from_static("application/json"));
        response.headers_mut().insert(CONTENT_TYPE, kind);
        Ok(response)
    }
}
