//! The log of requests that a simulator has received.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// Number of requests to keep, so that a simulator that runs all day does not grow all day.
const KEPT: usize = 1_000;

/// A request that a simulator has received, as the client sent it.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use retroachievements_simulator::Simulator;
///
/// let simulator = Simulator::start().await?;
/// reqwest::get(format!("{}/API_GetFeed.php?y=wrong", simulator.base_url())).await?;
///
/// let request = &simulator.requests()[0];
/// assert_eq!(request.method, "GET");
/// assert_eq!(request.path, "/API/API_GetFeed.php");
/// assert_eq!(request.query, "y=wrong");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method, such as `GET`.
    pub method: String,
    /// The path, including `/API`.
    pub path: String,
    /// The query, still encoded. It holds the key. Empty without a query.
    pub query: String,
    /// The headers, with names in lower case, in the order of the request.
    pub headers: Vec<(String, String)>,
}

/// The last [`KEPT`] requests, oldest first.
#[derive(Default)]
pub(crate) struct Log(Mutex<VecDeque<RecordedRequest>>);

/// Omits the requests, since their queries hold the key.
impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Log").finish_non_exhaustive()
    }
}

impl Log {
    pub(crate) fn push(&self, request: RecordedRequest) {
        let mut requests = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if requests.len() == KEPT {
            requests.pop_front();
        }
        requests.push_back(request);
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_requests_are_forgotten() {
        let log = Log::default();
        for n in 0..KEPT + 2 {
            let (method, path, query) = ("GET".to_owned(), format!("/{n}"), String::new());
            log.push(RecordedRequest { method, path, query, headers: Vec::new() });
        }
        let requests = log.requests();
        assert_eq!(requests.len(), KEPT);
        assert_eq!(requests[0].path, "/2");
    }
}
