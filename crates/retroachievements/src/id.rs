//! Ids, with a type for each kind of thing, so that they are not mixed up.

/// Defines an id: its name, what it identifies, the name of the argument, and the greatest value.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $of:literal, $argument:literal, $maximum:literal $(, $by_name:path)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(u64);

        impl $name {
            /// The id as a number.
            pub const fn get(self) -> u64 {
                self.0
            }

            /// An id as the server sends it, unchecked.
            #[allow(dead_code, reason = "not every id occurs in a response")]
            pub(crate) const fn from_server(id: u64) -> Self {
                Self(id)
            }

            fn invalid(value: impl std::fmt::Display) -> crate::InvalidArgument {
                let rule =
                    concat!("is not ", $of, " id, which is a whole number from 1 to ", $maximum);
                crate::InvalidArgument::new($argument, value, rule)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<$name> for u64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::InvalidArgument;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                // Rust would accept a plus sign.
                let digits = text.trim();
                $(if let Some(found) = $by_name(digits) {
                    return found;
                })?
                match digits.parse::<u64>() {
                    Ok(id) if !digits.starts_with('+') => id.try_into(),
                    _ => Err(Self::invalid(format_args!("{text:?}"))),
                }
            }
        }

        impl TryFrom<&str> for $name {
            type Error = crate::InvalidArgument;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = crate::InvalidArgument;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl TryFrom<&String> for $name {
            type Error = crate::InvalidArgument;

            fn try_from(text: &String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        $crate::id::from_integers!($name, $maximum: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
    };
}

macro_rules! from_integers {
    ($name:ident, $maximum:literal: $($integer:ty)*) => {$(
        impl TryFrom<$integer> for $name {
            type Error = crate::InvalidArgument;

            fn try_from(id: $integer) -> Result<Self, Self::Error> {
                match u64::try_from(id) {
                    Ok(id @ 1..=$maximum) => Ok(Self(id)),
                    _ => Err(Self::invalid(id)),
                }
            }
        }
    )*};
}

pub(crate) use {from_integers, id};

#[cfg(test)]
mod tests {
    use crate::AchievementId;

    #[test]
    fn integers_and_numeric_strings() {
        let id = AchievementId::try_from(13876).unwrap();
        assert_eq!(id.get(), 13876);
        assert_eq!(AchievementId::try_from(13876u64), Ok(id));
        assert_eq!(AchievementId::try_from("13876"), Ok(id));
        assert_eq!(AchievementId::try_from(" 13876 ".to_string()), Ok(id));
        assert_eq!("13876".parse(), Ok(id));
        assert_eq!(id.to_string(), "13876");
        assert_eq!(serde_json::to_string(&id).unwrap(), "13876");
    }

    #[test]
    fn what_is_no_id_is_refused_by_name_value_and_rule() {
        let rule = "is not an achievement id, which is a whole number from 1 to 4294967295";
        for (error, value) in [
            (AchievementId::try_from(0).unwrap_err(), "0"),
            (AchievementId::try_from(-5).unwrap_err(), "-5"),
            (AchievementId::try_from(4_294_967_296u64).unwrap_err(), "4294967296"),
            (AchievementId::try_from("0").unwrap_err(), "0"),
            (AchievementId::try_from("-5").unwrap_err(), "\"-5\""),
            (AchievementId::try_from("+5").unwrap_err(), "\"+5\""),
            (AchievementId::try_from("nine").unwrap_err(), "\"nine\""),
            (AchievementId::try_from("").unwrap_err(), "\"\""),
            (AchievementId::try_from("1.5").unwrap_err(), "\"1.5\""),
        ] {
            assert_eq!(error.name(), "achievement_id");
            assert_eq!(error.to_string(), format!("invalid argument `achievement_id`: {value} {rule}"));
        }
    }
}
