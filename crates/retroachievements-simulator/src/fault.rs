//! Faults: failures on purpose, and how often they occur.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, TRANSFER_ENCODING,
};
use http::{HeaderName, Response};
use serde_json::Value;

use crate::answer::Answer;
use crate::body::Body;
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

/// The faults to start a simulator with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    pub(crate) edge: Vec<(Times, Edge)>,
    pub(crate) legacy_encoding: bool,
    pub(crate) malformed: Vec<(Times, Malformed)>,
    pub(crate) cuts: Vec<(Times, Cut)>,
}

/// A fault before the application, and so before the key is checked.
#[derive(Clone, Debug)]
pub(crate) enum Edge {
    Answer(Response<Bytes>),
    Delay(Duration),
    Drop,
}

/// A value to put in place of another in an answer.
#[derive(Clone, Debug)]
pub(crate) struct Malformed {
    pub(crate) pointer: String,
    pub(crate) value: Value,
}

/// Where an answer is cut.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cut {
    /// The JSON stops halfway in a complete HTTP response.
    Json,
    /// The connection closes halfway through the HTTP response.
    Connection,
}

/// The faults of a running simulator.
#[derive(Debug)]
pub(crate) struct Faults {
    edge: Vec<Scheduled<Edge>>,
    legacy_encoding: bool,
    malformed: Vec<Scheduled<Malformed>>,
    cuts: Vec<Scheduled<Cut>>,
}

impl Faults {
    pub(crate) fn new(plan: Plan) -> Self {
        Self {
            edge: schedule(plan.edge),
            legacy_encoding: plan.legacy_encoding,
            malformed: schedule(plan.malformed),
            cuts: schedule(plan.cuts),
        }
    }

    /// The faults that hit this request before the application, in order. Lazy: a fault counts the request only
    /// if the ones before let it through.
    pub(crate) fn edge(&self) -> impl Iterator<Item = &Edge> {
        self.edge.iter().filter(|edge| edge.occurs()).map(|edge| &edge.fault)
    }

    /// Turns an answer of the application into a response, with the faults that hit it.
    pub(crate) fn respond(&self, mut answer: Answer) -> Response<Body> {
        if answer.status.is_success() {
            self.distort(&mut answer.body);
        }
        let mut json = Bytes::from(php::json(&answer.body));
        let mut cut_connection = false;
        for cut in self.cuts.iter().filter(|cut| cut.occurs()) {
            match cut.fault {
                Cut::Json => json.truncate(json.len() / 2),
                Cut::Connection => cut_connection = true,
            }
        }
        let body = if cut_connection { Body::half(json) } else { Body::whole(json) };
        let mut response = Response::new(body);
        *response.status_mut() = answer.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        response
    }

    /// Malformed values come last, so that the encoding does not change them.
    fn distort(&self, body: &mut Value) {
        if self.legacy_encoding {
            legacy::encode(body);
        }
        for malformed in &self.malformed {
            if let Some(value) = body.pointer_mut(&malformed.fault.pointer)
                && malformed.occurs()
            {
                *value = malformed.fault.value.clone();
            }
        }
    }
}

/// A fault, and how often it is still to occur.
#[derive(Debug)]
struct Scheduled<T> {
    fault: T,
    /// `None` means always.
    left: Option<AtomicUsize>,
}

impl<T> Scheduled<T> {
    /// Whether the fault occurs now. Each call counts.
    fn occurs(&self) -> bool {
        let Some(left) = &self.left else { return true };
        left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }
}

fn schedule<T>(faults: Vec<(Times, T)>) -> Vec<Scheduled<T>> {
    let left = |times| match times {
        Times::Always => None,
        Times::First(n) => Some(AtomicUsize::new(n)),
    };
    faults.into_iter().map(|(times, fault)| Scheduled { fault, left: left(times) }).collect()
}

/// The header of a page.
pub(crate) const HTML: (&str, &str) = ("Content-Type", "text/html; charset=UTF-8");

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
        let faults = schedule(vec![(Times::First(2), ()), (Times::First(0), ()), (Times::Always, ())]);
        let count = |fault: &Scheduled<()>| (0..4).filter(|_| fault.occurs()).count();
        assert_eq!(faults.iter().map(count).collect::<Vec<_>>(), [2, 0, 4]);
    }
}
