//! A body with a few things wrong.

use fastrand::Rng;
use serde_json::Value;

use crate::corpus::Entry;
use crate::{bytes, structure};

/// One of an operation's bodies, mutated: mostly in its structure, sometimes in its bytes, sometimes in both.
pub(crate) fn body(rng: &mut Rng, entry: &Entry) -> Vec<u8> {
    let bodies = if one_in(rng, 16) { &entry.whole } else { &entry.short };
    let mut value = bodies[rng.usize(..bodies.len())].clone();
    let in_bytes = one_in(rng, 6);
    if !in_bytes || rng.bool() {
        // Few: the more is wrong, the sooner a decoder stops looking.
        for _ in 0..[1, 1, 1, 2, 3][rng.usize(..5)] {
            structure::mutate(rng, &mut value);
        }
    }
    let mut body = text(&value);
    if in_bytes {
        for _ in 0..rng.usize(1..=3) {
            bytes::mutate(rng, &mut body);
        }
    }
    body
}

fn text(value: &Value) -> Vec<u8> {
    // What stands for a second key of the same name becomes one.
    value.to_string().replace(structure::SECOND, "").into_bytes()
}

/// True once in so many times.
fn one_in(rng: &mut Rng, times: u8) -> bool {
    rng.u8(..times) == 0
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::corpus::Corpus;

    #[test]
    fn a_seed_makes_the_same_body_again() {
        let corpus = Corpus::load().unwrap();
        for (seed, entry) in corpus.entries().iter().enumerate() {
            let make = || body(&mut Rng::with_seed(seed as u64), entry);
            assert_eq!(make(), make());
        }
    }

    #[test]
    fn bodies_differ() {
        let corpus = Corpus::load().unwrap();
        let bodies = (0..1000).map(|seed| body(&mut Rng::with_seed(seed), &corpus.entries()[0]));
        assert!(bodies.collect::<BTreeSet<_>>().len() > 800);
    }

    #[test]
    fn a_key_occurs_twice() {
        let value = serde_json::json!({ "a": 1, (format!("{}a", structure::SECOND)): 2 });
        let text = String::from_utf8(text(&value)).unwrap();
        assert_eq!(text.matches("\"a\":").count(), 2, "{text}");
    }
}
