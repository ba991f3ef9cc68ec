//! The request of an operation, without sending it.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use progenitor_client::{Error, ResponseValue};
use reqwest::Request;

use crate::{Client, Hooks};

/// Builds the request that a call would send, and sends nothing. For programs that bring a transport of their own.
///
/// `call` is given a client whose methods end as soon as their request is built, with an error to ignore. The type of the
/// response is that of the method, so that you know what to decode.
///
/// # Errors
///
/// The error of the call, if it builds no request.
///
/// ```
/// use retroachievements_client::{prepare, reqwest};
///
/// # fn main() -> Result<(), retroachievements_client::Error> {
/// let http = reqwest::Client::new();
/// let call = |api: retroachievements_client::Client| async move { api.get_achievement_count(1).await };
/// let request = prepare("https://retroachievements.org/API", http, call)?;
/// assert_eq!(request.url().as_str(), "https://retroachievements.org/API/API_GetAchievementCount.php?i=1");
/// # Ok(())
/// # }
/// ```
pub fn prepare<W, F>(
    base_url: &str,
    http: reqwest::Client,
    call: impl FnOnce(Client) -> F,
) -> Result<Request, Error>
where
    F: Future<Output = Result<ResponseValue<W>, Error>>,
{
    let kept = Arc::new(Kept::default());
    let call = pin!(call(Client::new_with_client(base_url, http, kept.clone())));
    // It has nothing to wait for before the request that it does not send.
    let ended = match call.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Err(error)) => Some(error),
        Poll::Ready(Ok(_)) | Poll::Pending => None,
    };
    kept.request(ended)
}

/// Hooks that keep the request.
#[derive(Debug, Default)]
struct Kept(Mutex<Option<Request>>);

impl Kept {
    /// The request of a call that ended with this error.
    fn request(&self, ended: Option<Error>) -> Result<Request, Error> {
        match (self.0.lock().unwrap_or_else(PoisonError::into_inner).take(), ended) {
            (Some(request), _) => Ok(request),
            (None, Some(error)) => Err(error),
            (None, None) => Err(Error::Custom("the call sent no request of its own".to_string())),
        }
    }
}

impl Hooks for Kept {
    fn keep(&self, request: &Request) -> bool {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = request.try_clone();
        true
    }
}
