//! Wire types: numbers, flags, times, lists and objects in every form the server has written them.
//!
//! Over the years the server has written the same field in several ways: `3` and `"3"`, `true`, `1` and `"1"`,
//! `2022-07-12 19:06:34` and `2022-07-12T19:06:34.000000Z`. Each type here reads all of them and writes the one
//! form that the server sends today. A visitor reads straight from the input, so nothing is tried twice.
//!
//! | In JSON | Types |
//! |---|---|
//! | numbers | [`UInt`], [`Int`], [`Float`]; in a string [`UIntText`]; with fixed digits in a string [`Decimal`], [`Fraction`], [`Percent`] |
//! | flags | [`Bit`], [`Bool`], [`BitText`] |
//! | times, UTC | [`SqlTime`], [`IsoTime`], [`OffsetTime`] |
//! | days | [`Date`], [`LooseDate`] |
//! | lists and maps | [`List`], [`Map`] |
//! | null where absent means something else | [`Nullable`] |
//!
//! Types whose zero or empty value makes sense have a `Default`. Times and [`Date`] have none.
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
mod number_enum;
mod object;
mod optional;
mod share;
mod string_enum;
mod text;
mod time;
#[cfg(feature = "v2")]
mod union;

pub use decimal::{Decimal, InvalidDecimal};
pub use flag::{Bit, BitText, Bool};
pub use list::List;
pub use loose_date::LooseDate;
pub use map::Map;
pub use nullable::Nullable;
pub use number::{Float, Int, UInt, UIntText};
pub(crate) use number_enum::number_enum;
pub(crate) use object::{Object, object, required};
pub use share::{Fraction, Percent};
pub(crate) use string_enum::string_enum;
pub use text::Text;
pub use time::{Date, IsoTime, OffsetTime, SqlTime};
#[cfg(feature = "v2")]
pub(crate) use union::{Tagged, union};

/// Converts a wire type from and to the plain value in it.
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
