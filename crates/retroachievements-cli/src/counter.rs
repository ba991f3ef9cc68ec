//! A progress indicator: the number of entries read so far.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Shown on standard error if that is a terminal. Dropping it clears it.
pub(crate) struct Counter {
    bar: ProgressBar,
}

impl Counter {
    /// Pass `false` to hide it, as when the entries appear on the same terminal.
    pub(crate) fn new(visible: bool) -> Self {
        Self::with("{spinner} {pos} entries", visible)
    }

    /// Lists of games, of which it is known how many there are.
    pub(crate) fn lists() -> Self {
        Self::with("{spinner} games of {pos} of {len} systems", true)
    }

    fn with(template: &str, visible: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, target(visible));
        if let Ok(style) = ProgressStyle::with_template(template) {
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

    pub(crate) fn at(&self, done: usize, total: usize) {
        self.bar.set_length(total as u64);
        self.bar.set_position(done as u64);
    }
}

fn target(visible: bool) -> ProgressDrawTarget {
    match visible {
        true => ProgressDrawTarget::stderr(),
        false => ProgressDrawTarget::hidden(),
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
