//! What must hold of a body: it is refused, or its values are encoded stably.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// An operation, and how an answer of it is checked.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) check: fn(&[u8]) -> Result<Outcome, String>,
}

/// What became of a body.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    Refused,
    Decoded,
}

/// Decodes a body as a wire type and as the plain type that is made of it; an error says what is not stable.
pub(crate) fn check<W, P>(body: &[u8], plain: fn(W) -> P) -> Result<Outcome, String>
where
    W: DeserializeOwned + Serialize + PartialEq + Debug,
    P: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let Ok(wire) = serde_json::from_slice::<W>(body) else { return Ok(Outcome::Refused) };
    let again = stable("wire type", &wire)?;
    let plain_value = plain(wire);
    equal("plain type, made of an equal wire value", &plain_value, &plain(again))?;
    stable("plain type", &plain_value)?;
    Ok(Outcome::Decoded)
}

/// Encodes a value and decodes it again: it must be the same value, and be encoded the same way.
fn stable<T: DeserializeOwned + Serialize + PartialEq + Debug>(what: &str, value: &T) -> Result<T, String> {
    let encoded = encode(what, value)?;
    let again = serde_json::from_str(&encoded)
        .map_err(|error| format!("{what}: does not decode what it encoded: {error}\n{encoded}"))?;
    equal(what, value, &again)?;
    equal(what, &encoded, &encode(what, &again)?)?;
    Ok(again)
}

fn encode<T: Serialize>(what: &str, value: &T) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| format!("{what}: cannot be encoded: {error}"))
}

fn equal<T: PartialEq + Debug>(what: &str, one: &T, other: &T) -> Result<(), String> {
    match one == other {
        true => Ok(()),
        false => Err(format!("{what}: changes when it is decoded again\n{one:?}\n{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    /// Loses its sign when it is encoded.
    #[derive(Debug, PartialEq, Deserialize)]
    struct Signless(i64);

    impl Serialize for Signless {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.unsigned_abs().serialize(serializer)
        }
    }

    #[test]
    fn a_stable_value_is_decoded() {
        assert_eq!(check::<u64, u64>(b"7", |value| value + 1), Ok(Outcome::Decoded));
        assert_eq!(check::<u64, u64>(b"-7", |value| value + 1), Ok(Outcome::Refused));
    }

    #[test]
    fn an_unstable_wire_type_is_an_error() {
        assert_eq!(check::<Signless, i64>(b"7", |value| value.0), Ok(Outcome::Decoded));
        assert!(check::<Signless, i64>(b"-7", |value| value.0).unwrap_err().starts_with("wire type"));
    }

    #[test]
    fn an_unstable_plain_type_is_an_error() {
        assert!(check::<i64, Signless>(b"-7", Signless).unwrap_err().starts_with("plain type"));
    }
}
