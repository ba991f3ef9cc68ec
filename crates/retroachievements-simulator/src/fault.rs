//! What can go wrong on purpose, and when.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, HeaderValue};
use serde_json::Value;

use crate::answer::Answer;
use crate::body::Body;
use crate::{legacy, php};

/// How often a fault strikes.
///
/// ```
/// use retroachievements_simulator::{Simulator, Times};
///
/// // Two requests are refused, all later ones are answered.
/// let builder = Simulator::builder().unavailable(Times::First(2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Every time.
    Always,
    /// The first so many times, and never again. A fault counts only what gets as far as the fault.
    First(usize),
}

/// The faults of a simulator that is yet to be started.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    pub(crate) edge: Vec<(Times, Edge)>,
    pub(crate) legacy_encoding: bool,
    pub(crate) malformed: Vec<(Times, Malformed)>,
    pub(crate) cuts: Vec<(Times, Cut)>,
}

/// A fault ahead of the application, and so ahead of the key.
#[derive(Clone, Debug)]
pub(crate) enum Edge {
    Answer(Response<Bytes>),
    Delay(Duration),
    Drop,
}

/// A value that is not what the answer should have in its place.
#[derive(Clone, Debug)]
pub(crate) struct Malformed {
    pub(crate) pointer: String,
    pub(crate) value: Value,
}

/// An answer that is not all there.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cut {
    /// The JSON stops halfway, the HTTP answer is in order.
    Json,
    /// The HTTP answer stops halfway, and the connection with it.
    Connection,
}

/// The faults of a simulator that runs.
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

    /// The edge faults that strike now, in order. Each is asked only when the one before has let the
    /// request through.
    pub(crate) fn edge(&self) -> impl Iterator<Item = &Edge> {
        self.edge.iter().filter(|edge| edge.strikes()).map(|edge| &edge.fault)
    }

    /// Writes an answer of the application out, with the faults that strike it now.
    pub(crate) fn respond(&self, mut answer: Answer) -> Response<Body> {
        if answer.status.is_success() {
            self.distort(&mut answer.body);
        }
        let mut json = Bytes::from(php::json(&answer.body));
        let mut cut_connection = false;
        for cut in self.cuts.iter().filter(|cut| cut.strikes()) {
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

    /// Malformed values come last, to be on the wire as they were given.
    fn distort(&self, body: &mut Value) {
        if self.legacy_encoding {
            legacy::encode(body);
        }
        for malformed in &self.malformed {
            if let Some(value) = body.pointer_mut(&malformed.fault.pointer)
                && malformed.strikes()
            {
                *value = malformed.fault.value.clone();
            }
        }
    }
}

/// A fault and how often it has yet to strike.
#[derive(Debug)]
struct Scheduled<T> {
    fault: T,
    /// Nothing stands for always.
    left: Option<AtomicUsize>,
}

impl<T> Scheduled<T> {
    /// Whether the fault strikes now. Asking uses it up.
    fn strikes(&self) -> bool {
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

/// A page such as the proxies in front of the application send.
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
    fn the_first_n_and_never_again() {
        let faults = schedule(vec![(Times::First(2), ()), (Times::First(0), ()), (Times::Always, ())]);
        let struck = |fault: &Scheduled<()>| (0..4).filter(|_| fault.strikes()).count();
        assert_eq!(faults.iter().map(struck).collect::<Vec<_>>(), [2, 0, 4]);
    }
}
