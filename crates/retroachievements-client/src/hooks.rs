//! Hooks into every request and response of a [`Client`](crate::Client).

use std::fmt::Debug;
use std::sync::Arc;

/// The hooks of a [`Client`](crate::Client). `Arc::new(())` does nothing.
pub type SharedHooks = Arc<dyn Hooks>;

/// Changes every request before it is sent, and every response before it is decoded.
///
/// The generated methods take no web API key, as every operation needs one. Add it in a hook.
///
/// ```
/// use std::sync::Arc;
/// use retroachievements_client::{Client, Hooks, reqwest};
///
/// #[derive(Debug)]
/// struct Key;
///
/// impl Hooks for Key {
///     fn before(&self, _operation: &'static str, request: &mut reqwest::Request) {
///         request.url_mut().query_pairs_mut().append_pair("y", "the key");
///     }
/// }
///
/// let client = Client::new("https://retroachievements.org/API", Arc::new(Key));
/// ```
pub trait Hooks: Debug + Send + Sync {
    /// Changes a request before it is sent. `operation` is the name of the client's method.
    fn before(&self, operation: &'static str, request: &mut reqwest::Request) {
        let _ = (operation, request);
    }

    /// Whether to end the call instead of sending the request, which [`prepare`](crate::prepare) does.
    #[doc(hidden)]
    fn keep(&self, request: &reqwest::Request) -> bool {
        let _ = request;
        false
    }

    /// Changes a response before its body is read.
    fn after(&self, operation: &'static str, response: reqwest::Response) -> reqwest::Response {
        let _ = operation;
        response
    }
}

/// No hooks: changes nothing.
impl Hooks for () {}

/// Leads the requests of a generation's client through its hooks.
macro_rules! hooks {
    ($client:ty) => {
        impl progenitor_client::ClientHooks<crate::SharedHooks> for $client {
            async fn pre<E>(
                &self,
                request: &mut reqwest::Request,
                info: &progenitor_client::OperationInfo,
            ) -> Result<(), progenitor_client::Error<E>> {
                // Progenitor sends the spec's version, which the server does not know.
                request.headers_mut().remove("api-version");
                let hooks = progenitor_client::ClientInfo::inner(self);
                hooks.before(info.operation_id, request);
                match hooks.keep(request) {
                    true => {
                        let kept = "the request is kept, not sent".to_string();
                        Err(progenitor_client::Error::Custom(kept))
                    }
                    false => Ok(()),
                }
            }

            async fn exec(
                &self,
                request: reqwest::Request,
                info: &progenitor_client::OperationInfo,
            ) -> reqwest::Result<reqwest::Response> {
                let response = progenitor_client::ClientInfo::client(self).execute(request).await?;
                Ok(progenitor_client::ClientInfo::inner(self).after(info.operation_id, response))
            }
        }
    };
}

pub(crate) use hooks;
