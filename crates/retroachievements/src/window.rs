//! How many requests the server still takes in a minute, as its answers say. A rule without a clock.

use std::time::Duration;

use crate::clock::Moment;

/// How long the server counts.
const MINUTE: Duration = Duration::from_secs(60);

/// A minute in which the server counts requests.
#[derive(Debug, Default)]
pub(crate) struct Window {
    /// When the first of its requests was sent, as far as is known.
    began: Option<Moment>,
    remaining: u64,
}

impl Window {
    /// An answer to a request sent then says how many requests are left. Returns when the next minute begins, if none is.
    pub(crate) fn seen(&mut self, sent_at: Moment, remaining: u64) -> Option<Moment> {
        // There are more than before only in another minute.
        if remaining > self.remaining || self.began.is_none() {
            self.began = Some(sent_at);
        }
        self.remaining = remaining;
        self.began.filter(|_| remaining == 0).map(|began| began.saturating_add(MINUTE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn none_left_means_the_rest_of_the_minute() {
        let mut window = Window::default();
        for (second, remaining, until) in [
            (100, 59, None),
            (101, 58, None),
            (110, 1, None),
            (115, 0, Some(160)),
            (116, 0, Some(160)),
            (161, 59, None),
        ] {
            let until = until.map(|second: u32| second * SECOND);
            assert_eq!(window.seen(second * SECOND, remaining), until, "{second}");
        }
        assert_eq!(window.seen(170 * SECOND, 0), Some(221 * SECOND));
    }

    #[test]
    fn whoever_comes_late_waits_for_what_may_be_left() {
        // Another program with the same key has used it up, nobody knows when.
        assert_eq!(Window::default().seen(100 * SECOND, 0), Some(160 * SECOND));
    }
}
