//! Many bodies, on all cores, until one of them is a finding.

use std::fmt;
use std::num::NonZero;
use std::panic::catch_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use fastrand::Rng;

use crate::check::Outcome;
use crate::corpus::Corpus;
use crate::mutate;

/// A body that a decoder does not stand.
#[derive(Debug)]
pub(crate) struct Finding {
    seed: u64,
    number: u64,
    operation: &'static str,
    body: Vec<u8>,
    problem: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, number, operation, body, problem } = self;
        writeln!(f, "{operation}, body {number} of seed {seed}: {problem}")?;
        write!(f, "the body: {}", body.escape_ascii())
    }
}

/// Checks the bodies 0 to `bodies` of a seed; returns the number of those that decode, or a finding.
pub(crate) fn run(corpus: &Corpus, seed: u64, bodies: u64) -> Result<u64, Box<Finding>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let share = |first: usize| {
            let stop = &stop;
            scope.spawn(move || {
                let mut decoded = 0;
                for number in (first as u64..bodies).step_by(threads) {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let outcome = check(corpus, seed, number);
                    decoded += u64::from(outcome.inspect_err(|_| stop.store(true, Ordering::Relaxed))?);
                }
                Ok(decoded)
            })
        };
        let workers: Vec<_> = (0..threads).map(share).collect();
        workers.into_iter().map(|worker| worker.join().expect("panics are caught in `check`")).sum()
    })
}

/// Whether a body decodes.
fn check(corpus: &Corpus, seed: u64, number: u64) -> Result<bool, Box<Finding>> {
    // A generator for each body, so that one can be repeated without those before it.
    let mut rng = Rng::with_seed(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let entries = corpus.entries();
    let entry = &entries[(number % entries.len() as u64) as usize];
    let body = mutate::body(&mut rng, entry);
    let problem = match catch_unwind(|| (entry.operation.check)(&body)) {
        Ok(Ok(outcome)) => return Ok(outcome == Outcome::Decoded),
        Ok(Err(unstable)) => unstable,
        Err(_) => "the decoder panics, as said above".to_string(),
    };
    Err(Box::new(Finding { seed, number, operation: entry.operation.id, body, problem }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_can_be_repeated() {
        let corpus = Corpus::load().unwrap();
        let decoded = run(&corpus, 1, 2000).unwrap();
        assert_eq!(run(&corpus, 1, 2000).unwrap(), decoded);
        assert!((200..1900).contains(&decoded), "{decoded}");
    }

    #[test]
    fn a_finding_says_how_to_repeat_it() {
        let finding = Finding {
            seed: 7,
            number: 9,
            operation: "getGame",
            body: b"{\xff}".to_vec(),
            problem: "wire type: changes".into(),
        };
        let said = finding.to_string();
        assert_eq!(said, "getGame, body 9 of seed 7: wire type: changes\nthe body: {\\xff}");
    }
}
