//! Enums that are numbers in JSON.

/// Implements reading, writing and conversions for an enum of numbers. A number that is not listed, because the
/// server has added it, becomes `Unknown` and is written as it was read.
macro_rules! number_enum {
    ($name:ident { $($variant:ident = $number:literal),* $(,)? }) => {
        impl $name {
            /// The number on the wire.
            pub const fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => number,
                }
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    number => Self::Unknown(number),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::Int::deserialize(deserializer).map(|number| number.0.into())
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                // Not `enum`: the server may add numbers.
                schemars::json_schema!({"type": "integer", "examples": [$($number),*]})
            }
        }
    };
}

pub(crate) use number_enum;

#[cfg(test)]
#[allow(unreachable_pub, reason = "what the macro makes is public, and the enum of a test is not")]
mod tests {
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Rank {
        Lowest,
        First,
        Unknown(i64),
    }

    crate::wire::number_enum!(Rank { Lowest = -2, First = 1, });

    #[test]
    fn known_numbers_and_unknown_ones_survive() {
        let ranks: Vec<Rank> = serde_json::from_str(r#"[1, "-2", 77, "1"]"#).unwrap();
        assert_eq!(ranks, [Rank::First, Rank::Lowest, Rank::Unknown(77), Rank::First]);
        assert_eq!(serde_json::to_string(&ranks).unwrap(), "[1,-2,77,1]");
        assert!(serde_json::from_str::<Rank>(r#""first""#).is_err());
    }
}
