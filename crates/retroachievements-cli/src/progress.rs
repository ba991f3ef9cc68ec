//! A count of the entries read so far, for those who wait.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Seen on standard error if that is a terminal; gone when it is dropped.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Unseen if there is something else to see: entries that arrive on the same terminal.
    pub(crate) fn new(seen: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, target(seen));
        if let Ok(style) = ProgressStyle::with_template("{spinner} {pos} entries") {
            bar.set_style(style);
        }
        if !bar.is_hidden() {
            bar.enable_steady_tick(Duration::from_millis(100));
        }
        Self { bar }
    }

    pub(crate) fn count(&self) {
        self.bar.inc(1);
    }
}

fn target(seen: bool) -> ProgressDrawTarget {
    match seen {
        true => ProgressDrawTarget::stderr(),
        false => ProgressDrawTarget::hidden(),
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
