//! The scalars of the wire: what the server sends where one expects a number, a flag or a time.
//!
//! Over the years the server has written the same field in several ways: `3` and `"3"`, `true`, `1` and
//! `"1"`, `"2022-07-12 19:06:34"` and `"2022-07-12T19:06:34.000000Z"`. Each type here reads every form
//! that has been seen and writes the one the server sends today, so that decoding is lenient and
//! encoding is exact. Reading is done by visitors, straight from the input: nothing is buffered and
//! tried twice.
//!
//! ```
//! use retroachievements_client::wire::{Bit, UInt};
//!
//! let today: Vec<UInt> = serde_json::from_str("[3, 14]")?;
//! let legacy: Vec<UInt> = serde_json::from_str(r#"["3", "14"]"#)?;
//! assert_eq!(today, legacy);
//! assert_eq!(serde_json::to_string(&legacy)?, "[3,14]");
//!
//! assert_eq!(serde_json::from_str::<Bit>(r#""1""#)?, Bit(true));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod decimal;
mod flag;
mod list;
mod loose_date;
mod map;
mod nullable;
mod number;
mod numbers;
#[cfg_attr(not(test), allow(unused, reason = "generated structs do not use it yet"))]
mod object;
#[cfg_attr(not(test), allow(unused, reason = "generated structs do not use it yet"))]
mod optional;
mod share;
mod time;
mod words;

pub use decimal::{Decimal, InvalidDecimal};
pub use flag::{Bit, BitText, Bool};
pub use list::List;
pub use loose_date::LooseDate;
pub use map::Map;
pub use nullable::Nullable;
pub(crate) use nullable::present;
pub use number::{Float, Int, UInt};
pub(crate) use numbers::numbers;
#[cfg_attr(not(test), allow(unused, reason = "generated structs do not use it yet"))]
pub(crate) use object::{ObjectDeserializer, object};
#[cfg_attr(not(test), allow(unused, reason = "generated structs do not use it yet"))]
pub(crate) use optional::optional_object;
pub use share::{Fraction, Percent};
pub use time::{Date, IsoTime, OffsetTime, SqlTime};
pub(crate) use words::words;

/// Makes a wire scalar of its plain value, and the other way.
macro_rules! plain {
    ($wire:ident, $plain:ty) => {
        impl From<$plain> for $wire {
            fn from(value: $plain) -> Self {
                Self(value)
            }
        }

        impl From<$wire> for $plain {
            fn from(value: $wire) -> Self {
                value.0
            }
        }
    };
}

use plain;
