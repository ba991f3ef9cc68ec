//! Lists that move while they are read, made up at random: by offset, by page, and by time.

mod offset;
mod page;
mod time;

use super::{Items, Listed};

/// How many made-up lists each test reads.
const CASES: u64 = 400;

/// Reads a list to its end.
fn read<R: Listed>(request: R) -> (Vec<R::Item>, Items<R>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let (mut items, mut all) = (Items::new(request), Vec::new());
        while let Some(item) = items.try_next().await.unwrap() {
            all.push(item);
        }
        assert!(items.try_next().await.unwrap().is_none(), "the end stays the end");
        (all, items)
    })
}

/// Random numbers of many seeds, each of which is printed if its case fails.
#[allow(clippy::print_stdout)]
fn seeds() -> impl Iterator<Item = fastrand::Rng> {
    (0..CASES).map(|seed| {
        // Shown only by a failing test.
        println!("seed {seed}");
        fastrand::Rng::with_seed(seed)
    })
}
