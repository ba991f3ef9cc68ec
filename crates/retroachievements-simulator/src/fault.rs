//! Faults: failures on purpose, and how often they occur.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_LENGTH, HeaderValue, TRANSFER_ENCODING};
use http::{HeaderName, Response};
use serde_json::Value;

use crate::answer::Answer;
use crate::body::{self, Body};
use crate::{legacy, php};

/// How often a fault occurs.
///
/// ```
/// use retroachievements_simulator::{Simulator, Times};
///
/// // The first two requests fail, all later ones succeed.
/// let builder = Simulator::builder().unavailable(Times::First(2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Every time.
    Always,
    /// The first `n` times. A fault counts only the requests that reach it.
    First(usize),
}

impl Times {
    /// Whether a fault occurs now. Each call counts.
    fn occur(&mut self) -> bool {
        match self {
            Self::Always => true,
            Self::First(0) => false,
            Self::First(left) => {
                *left -= 1;
                true
            }
        }
    }
}

/// The faults of a simulator, with how often each is still to occur.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults {
    pub(crate) edge: Vec<(Times, Edge)>,
    pub(crate) legacy_encoding: bool,
    /// JSON pointers, and what to put in the place of what is there.
    pub(crate) malformed: Vec<(Times, String, Value)>,
    pub(crate) cuts: Vec<(Times, Cut)>,
}

/// A fault before the application, and so before the key is checked.
#[derive(Clone, Debug)]
pub(crate) enum Edge {
    Answer(Response<Bytes>),
    Delay(Duration),
    Drop,
}

/// Where an answer is cut.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cut {
    /// The JSON stops halfway in a complete HTTP response.
    Json,
    /// The connection closes halfway through the HTTP response.
    Connection,
}

impl Faults {
    /// The faults that hit this request before the application, in order: a fault counts the request only if those
    /// before it let it through.
    pub(crate) fn at_edge(&mut self) -> Vec<Edge> {
        let mut faults = Vec::new();
        for (times, fault) in &mut self.edge {
            if times.occur() {
                faults.push(fault.clone());
                if !matches!(fault, Edge::Delay(_)) {
                    break;
                }
            }
        }
        faults
    }

    /// Turns an answer of the application into a response, with the faults that hit it.
    pub(crate) fn respond(&mut self, mut answer: Answer) -> Response<Body> {
        if answer.status.is_success() {
            self.distort(&mut answer.body);
        }
        let mut json = Bytes::from(php::json(&answer.body));
        let mut cut_connection = false;
        for (times, cut) in &mut self.cuts {
            match (times.occur(), cut) {
                (true, Cut::Json) => json.truncate(json.len() / 2),
                (true, Cut::Connection) => cut_connection = true,
                (false, _) => {}
            }
        }
        let mut response = body::response(answer.status, body::JSON, json.clone());
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        if cut_connection {
            response.headers_mut().insert(CONTENT_LENGTH, json.len().into());
            *response.body_mut() = body::half(&json);
        }
        response
    }

    /// Malformed values come last, so that the encoding does not change them.
    fn distort(&mut self, body: &mut Value) {
        if self.legacy_encoding {
            legacy::encode(body);
        }
        for (times, pointer, malformed) in &mut self.malformed {
            if let Some(value) = body.pointer_mut(pointer).filter(|_| times.occur()) {
                value.clone_from(malformed);
            }
        }
    }
}

/// The header of a page.
pub(crate) const HTML: (&str, &str) = ("Content-Type", body::HTML);

/// The answer to a request too many. A guess: see [`SimulatorBuilder::rate_limited`].
pub(crate) fn too_many_requests(retry_after: Option<&str>) -> Result<Response<Bytes>, String> {
    let mut headers = vec![HTML];
    headers.extend(retry_after.map(|retry_after| ("Retry-After", retry_after)));
    canned(429, &headers, &html_page("429 Too Many Requests"))
}

pub(crate) fn canned(status: u16, headers: &[(&str, &str)], body: &str) -> Result<Response<Bytes>, String> {
    if !(200..600).contains(&status) {
        return Err(format!("a canned answer cannot have status {status}"));
    }
    let mut answer = Response::builder().status(status);
    for &(name, value) in headers {
        answer = answer.header(name, value);
    }
    let answer = answer.body(Bytes::copy_from_slice(body.as_bytes())).map_err(|error| error.to_string())?;
    // hyper sets these itself, and rejects a response that contradicts it.
    let framing: [HeaderName; 2] = [CONTENT_LENGTH, TRANSFER_ENCODING];
    match framing.iter().find(|name| answer.headers().contains_key(*name)) {
        Some(name) => Err(format!("a canned answer cannot set {name}")),
        None => Ok(answer),
    }
}

/// A page like those of the proxies before the application.
pub(crate) fn html_page(title: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html>\n<head><title>{title}</title></head>\n\
         <body><center><h1>{title}</h1></center></body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_occurs_as_often_as_asked() {
        let count = |mut times: Times| (0..4).filter(|_| times.occur()).count();
        assert_eq!([Times::First(2), Times::First(0), Times::Always].map(count), [2, 0, 4]);
    }
}
