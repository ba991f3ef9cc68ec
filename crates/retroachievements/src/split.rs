//! Requests with a list of ids that is too long for one.

use std::hash::Hash;
use std::time::Duration;

use indexmap::IndexMap;
use serde_json::Value;
use tokio::time::Instant;

use crate::error::{Error, Result};

/// The entries of all parts, in the order of `keys`. What nobody asked for is at the end.
pub(crate) async fn map<K, V, F>(
    keys: &[K],
    most: usize,
    deadline: Option<Duration>,
    call: impl Fn(Vec<K>, Option<Duration>) -> F,
) -> Result<IndexMap<K, V>>
where
    K: Clone + Eq + Hash,
    F: Future<Output = Result<IndexMap<K, V>>>,
{
    let mut found = IndexMap::with_capacity(keys.len());
    each_part(keys, most, deadline, call, |part| found.extend(part)).await?;
    let mut ordered: IndexMap<K, V> = keys.iter().filter_map(|key| found.swap_remove_entry(key)).collect();
    ordered.extend(found);
    Ok(ordered)
}

/// The responses of all parts as one: objects and lists are put together.
pub(crate) async fn json<K, F>(
    keys: &[K],
    most: usize,
    deadline: Option<Duration>,
    call: impl Fn(Vec<K>, Option<Duration>) -> F,
) -> Result<Value>
where
    K: Clone,
    F: Future<Output = Result<Value>>,
{
    let mut whole = Value::Null;
    each_part(keys, most, deadline, call, |part| match (&mut whole, part) {
        (Value::Object(whole), Value::Object(part)) => whole.extend(part),
        (Value::Array(whole), Value::Array(part)) => whole.extend(part),
        // PHP writes an empty object as `[]`.
        (Value::Object(_), _) => {}
        (whole, part) => *whole = part,
    })
    .await?;
    Ok(whole)
}

/// One part after the other, each with what is left of the deadline. An empty list is one part.
async fn each_part<K, T, F>(
    mut keys: &[K],
    most: usize,
    deadline: Option<Duration>,
    call: impl Fn(Vec<K>, Option<Duration>) -> F,
    mut take: impl FnMut(T),
) -> Result<()>
where
    K: Clone,
    F: Future<Output = Result<T>>,
{
    let start = Instant::now();
    loop {
        let (part, rest) = keys.split_at(most.min(keys.len()));
        let left = deadline.map(|deadline| deadline.saturating_sub(start.elapsed()));
        take(call(part.to_vec(), left).await.map_err(|error| of_whole(error, deadline))?);
        if rest.is_empty() {
            return Ok(());
        }
        keys = rest;
    }
}

/// An error of a part as one of the whole call, whose deadline the caller knows.
pub(crate) fn of_whole(mut error: Error, deadline: Option<Duration>) -> Error {
    if let (Error::Deadline { limit, .. }, Some(deadline)) = (&mut error, deadline) {
        *limit = deadline;
    }
    error
}
