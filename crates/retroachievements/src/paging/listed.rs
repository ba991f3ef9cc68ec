//! What all lists have in common, however they are read.

use std::pin::Pin;
use std::vec;

use jiff::Timestamp;

use crate::error::Result;

pub(crate) type Pending<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// A request for a list that can be longer than one response. Implemented by the requests that have `items()`; you
/// cannot implement it yourself.
pub trait Listed: Clone + Send + Unpin + sealed::Sealed {
    /// One response.
    type Page: Send;
    /// One entry of the list.
    type Item: Send;
    /// How the list is read.
    #[doc(hidden)]
    type Walk: Walk<Self>;

    #[doc(hidden)]
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item>;
}

/// A way to read a list: what to ask for next, and which entries of a page are to be yielded.
pub trait Walk<R: Listed>: Send + Unpin {
    fn begin(request: &R) -> Self;

    /// The next request; `None` at the end.
    fn ask(&mut self, request: &R) -> Option<Pending<R::Page>>;

    /// The entries that come next, of the page that was asked for. There can be none.
    fn take(&mut self, page: &mut R::Page) -> vec::IntoIter<R::Item>;

    /// Seconds of which the server may have more entries than can be read.
    fn incomplete(&self) -> &[Timestamp] {
        &[]
    }
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The call that a page's future makes, boxed so that it can be kept.
pub(crate) fn boxed<T>(call: impl Future<Output = Result<T>> + Send + 'static) -> Pending<T> {
    Box::pin(call)
}
