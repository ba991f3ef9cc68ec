//! How long something takes, on a machine that does other things as well.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::Result;
use cpu_time::ProcessTime;

/// The time on the clock.
pub fn timed<T>(work: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

/// The CPU times of two that take turns, the least of each: other load on the machine can only increase it. `check` sees
/// what both have made.
pub async fn cpu_times<T>(
    rounds: usize,
    ours: impl AsyncFn() -> Result<T>,
    baseline: impl AsyncFn() -> Result<T>,
    check: impl Fn(&T, &T) -> Result<()>,
) -> Result<[Duration; 2]> {
    let (mut our_times, mut baseline_times) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let start = ProcessTime::now();
        let ours = ours().await?;
        our_times.push(start.elapsed());

        let start = ProcessTime::now();
        let baseline = baseline().await?;
        baseline_times.push(start.elapsed());
        check(&ours, &baseline)?;
    }
    Ok([least(our_times), least(baseline_times)])
}

/// The one in the middle.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The shortest one.
pub fn least(times: Vec<Duration>) -> Duration {
    times.into_iter().min().unwrap_or_default()
}
