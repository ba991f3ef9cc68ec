//! Mutations of a body as bytes: what a broken connection or a broken proxy might make of an answer.

use fastrand::Rng;

/// Pieces that mean something to a JSON parser.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"-",
    b"e",
    b"null",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\0",
    b" ",
];

/// Changes one thing in a body.
pub(crate) fn mutate(rng: &mut Rng, body: &mut Vec<u8>) {
    match rng.u8(..5) {
        0 => truncate(rng, body),
        1 => flip(rng, body),
        2 => insert(rng, body),
        3 => remove(rng, body),
        _ => repeat(rng, body),
    }
}

fn truncate(rng: &mut Rng, body: &mut Vec<u8>) {
    body.truncate(rng.usize(..=body.len()));
}

fn flip(rng: &mut Rng, body: &mut [u8]) {
    if !body.is_empty() {
        let at = rng.usize(..body.len());
        body[at] ^= 1 << rng.u8(..8);
    }
}

fn insert(rng: &mut Rng, body: &mut Vec<u8>) {
    let at = rng.usize(..=body.len());
    let piece = PIECES[rng.usize(..PIECES.len())];
    body.splice(at..at, piece.iter().copied());
}

fn remove(rng: &mut Rng, body: &mut Vec<u8>) {
    let range = range(rng, body);
    body.drain(range);
}

fn repeat(rng: &mut Rng, body: &mut Vec<u8>) {
    let range = range(rng, body);
    let piece = body[range.clone()].to_vec();
    body.splice(range.end..range.end, piece);
}

/// A short piece of a body.
fn range(rng: &mut Rng, body: &[u8]) -> std::ops::Range<usize> {
    let start = rng.usize(..=body.len());
    let end = (start + rng.usize(..16)).min(body.len());
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"ID":1,"Title":"Sonic"}"#;

    /// What a mutation makes of a body, for a hundred seeds.
    fn made(mutation: fn(&mut Rng, &mut Vec<u8>)) -> Vec<Vec<u8>> {
        let one = |seed| {
            let mut body = BODY.to_vec();
            mutation(&mut Rng::with_seed(seed), &mut body);
            body
        };
        (0..100).map(one).collect()
    }

    #[test]
    fn truncation_keeps_a_beginning() {
        let bodies = made(truncate);
        assert!(bodies.iter().all(|body| BODY.starts_with(body)));
        assert!(bodies.iter().any(Vec::is_empty) && bodies.iter().any(|body| body == BODY));
    }

    #[test]
    fn a_flip_changes_one_bit() {
        for body in made(|rng, body| flip(rng, body)) {
            let bits = body.iter().zip(BODY).map(|(one, other)| (one ^ other).count_ones());
            assert_eq!((bits.sum::<u32>(), body.len()), (1, BODY.len()));
        }
    }

    #[test]
    fn an_insertion_lengthens_a_removal_shortens() {
        assert!(made(insert).iter().all(|body| body.len() > BODY.len()));
        assert!(made(remove).iter().all(|body| body.len() <= BODY.len()));
        assert!(made(remove).iter().any(|body| body.len() < BODY.len()));
        assert!(made(repeat).iter().any(|body| body.len() > BODY.len()));
    }

    #[test]
    fn an_empty_body_can_be_mutated() {
        for seed in 0..100 {
            mutate(&mut Rng::with_seed(seed), &mut Vec::new());
        }
    }
}
