//! What happens to every request and answer of a [`Client`], whatever the operation.

use std::fmt::Debug;
use std::sync::Arc;

use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};

use crate::Client;

/// The hooks a [`Client`] is made with. `Arc::new(())` does nothing.
pub type SharedHooks = Arc<dyn Hooks>;

/// A say in every request before it is sent and in every answer before it is decoded.
///
/// The description has no parameter for the caller's key, because it belongs to every operation alike;
/// a hook is where it is added.
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
    /// Changes a request before it is sent. `operation` is the operation's id in the description.
    fn before(&self, operation: &'static str, request: &mut reqwest::Request) {
        let _ = (operation, request);
    }

    /// Changes an answer before its body is read.
    fn after(&self, operation: &'static str, response: reqwest::Response) -> reqwest::Response {
        let _ = operation;
        response
    }
}

/// No hooks at all.
impl Hooks for () {}

impl ClientHooks<SharedHooks> for Client {
    async fn pre<E>(&self, request: &mut reqwest::Request, info: &OperationInfo) -> Result<(), Error<E>> {
        // Progenitor announces the description's version, which is nothing to this server.
        request.headers_mut().remove("api-version");
        self.inner().before(info.operation_id, request);
        Ok(())
    }

    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let response = self.client().execute(request).await?;
        Ok(self.inner().after(info.operation_id, response))
    }
}
