// @generated from spec/ by `cargo xtask generate`. Do not edit.

use progenitor_client::ClientInfo;

#[allow(missing_docs, unreachable_pub, clippy::all)]
mod client;
pub mod enums;
#[cfg(test)]
pub(crate) mod round_trips;
pub mod unions;
pub use client::{Client, types};
crate::hooks::hooks!(Client);
impl From<&crate::Client> for Client {
    /// A client with the connections, base URL and hooks of another.
    fn from(client: &crate::Client) -> Self {
        Self::new_with_client(client.baseurl(), client.client().clone(), client.inner().clone())
    }
}
