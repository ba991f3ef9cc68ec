//! Names of answers, and marks that tell true entries from others. Both are made with a secret of server and key, so that a
//! client finds its own entries only, and neither shows what it is made of.

use hmac_sha256::HMAC;
use reqwest::Url;

use crate::clock::Moment;

/// What an answer is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Name(pub(crate) [u8; 32]);

/// 256 bits that only the same secret gives for the same entry.
pub(crate) type Mark = [u8; 32];

#[derive(Clone)]
pub(crate) struct Seal {
    secret: [u8; 32],
}

impl Seal {
    /// Of a secret that is not the key: see `Credentials::derive`.
    pub(crate) fn new(secret: [u8; 32]) -> Self {
        Self { secret }
    }

    /// The name of the answer to a request; the URL is without the key.
    pub(crate) fn name(&self, operation: &str, url: &Url) -> Name {
        Name(self.hash(b"name", [operation.as_bytes(), url.as_str().as_bytes()]))
    }

    /// The mark of an entry. A damaged one has another, and one under another name, and one of another account.
    pub(crate) fn mark(&self, name: Name, stored_at: Moment, body: &[u8]) -> Mark {
        self.hash(b"mark", [name.0.as_slice(), &stored_at.as_nanos().to_le_bytes(), body])
    }

    fn hash<const N: usize>(&self, purpose: &[u8], parts: [&[u8]; N]) -> [u8; 32] {
        let mut hash = HMAC::new(self.secret);
        for part in [purpose].into_iter().chain(parts) {
            // Lengths keep the parts apart.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hash.finalize()
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_matters_is_in_the_name_and_the_mark() {
        let url = |text: &str| Url::parse(text).unwrap();
        let (one, other) = (Seal::new([1; 32]), Seal::new([2; 32]));
        let name = one.name("getGame", &url("https://example.org/API?i=1"));
        assert_eq!(name, one.name("getGame", &url("https://example.org/API?i=1")));
        assert_ne!(name, one.name("getGame", &url("https://example.org/API?i=2")));
        assert_ne!(name, one.name("getGames", &url("https://example.org/API?i=1")));
        assert_ne!(name, other.name("getGame", &url("https://example.org/API?i=1")));
        let mark = one.mark(name, Moment::from_nanos(7), b"body");
        assert_eq!(mark, one.mark(name, Moment::from_nanos(7), b"body"));
        assert_ne!(mark, one.mark(name, Moment::from_nanos(8), b"body"));
        assert_ne!(mark, one.mark(name, Moment::from_nanos(7), b"bod"));
        assert_ne!(mark, one.mark(Name([0; 32]), Moment::from_nanos(7), b"body"));
        assert_ne!(mark, other.mark(name, Moment::from_nanos(7), b"body"));
    }
}
