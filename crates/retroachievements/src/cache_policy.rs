//! What the cache does with one request.

use std::time::Duration;

/// What the client's [`Cache`](crate::Cache) does with a request, set by its method `cache`.
///
/// ```
/// # use std::time::Duration;
/// # use retroachievements::{Client, CachePolicy};
/// # async fn example(client: Client) -> retroachievements::Result<()> {
/// // A profile is not kept by itself. Here, ten minutes are good enough.
/// let policy = CachePolicy::MaxAge(Duration::from_secs(600));
/// let profile = client.user_profile("Scott").cache(policy).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CachePolicy {
    /// An answer may be as old as the documentation of the client's method says, which is nothing for what a user has just
    /// done.
    #[default]
    Default,
    /// An answer may be up to this old. A new one is kept, whatever the endpoint.
    MaxAge(Duration),
    /// Asks the server, and keeps the answer.
    Reload,
    /// As without a cache: asks the server, and keeps nothing. The request is not shared with an equal one either.
    NoStore,
}
