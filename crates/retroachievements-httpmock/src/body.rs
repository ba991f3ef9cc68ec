//! What a mock answers with.

use serde::Serialize;
use serde_json::Value;

/// The body of a good answer: a value of the wire type `W`, or the plain model that the client makes of it.
///
/// ```
/// use retroachievements_httpmock::{MockServerExt, examples, httpmock::MockServer, plain};
///
/// let server = MockServer::start();
/// server.user_points(|_, then| drop(then.ok(&examples::user_points())));
/// server.user_points(|_, then| drop(then.ok(&plain::user_points())));
/// ```
///
/// You cannot implement it yourself.
pub trait Body<W>: sealed::Sealed<W> {
    /// The body as JSON, as the server writes it today.
    fn body(&self) -> Value;
}

pub(crate) mod sealed {
    pub trait Sealed<W> {}
}

/// A value as JSON.
pub(crate) fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).expect("an answer is JSON")
}

/// Lets a wire type and a plain type stand for the same answer.
macro_rules! bodies {
    ($($plain:ty as $wire:ty = $of:expr;)*) => {$(
        impl crate::body::sealed::Sealed<$wire> for $wire {}
        impl crate::Body<$wire> for $wire {
            fn body(&self) -> serde_json::Value {
                crate::body::json(self)
            }
        }

        impl crate::body::sealed::Sealed<$wire> for $plain {}
        impl crate::Body<$wire> for $plain {
            fn body(&self) -> serde_json::Value {
                static OF: crate::shape::Of = $of;
                crate::shape::on_the_wire::<$wire>(crate::body::json(self), &OF)
            }
        }
    )*};
}

pub(crate) use bodies;
