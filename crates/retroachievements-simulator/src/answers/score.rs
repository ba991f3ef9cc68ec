//! How the site writes a score.

use retroachievements_client::enums::LeaderboardFormat;

/// Scores are 32 bits wide on the site.
const WIDTH: i64 = 1 << 32;

/// A score in a leaderboard's format.
pub(crate) fn format(score: i64, format: &LeaderboardFormat) -> String {
    let value = signed(score);
    match format {
        LeaderboardFormat::Score => format!("{value:06}"),
        LeaderboardFormat::Frames => format!("{}.{:02}", time(value / 60), value % 60 * 100 / 60),
        LeaderboardFormat::Centiseconds => format!("{}.{:02}", time(value / 100), value % 100),
        LeaderboardFormat::Seconds => time(value),
        LeaderboardFormat::Minutes => hours(value),
        LeaderboardFormat::SecondsAsMinutes => hours(value / 60),
        LeaderboardFormat::Unsigned => grouped(unsigned(score)),
        LeaderboardFormat::Tens => grouped(value.saturating_mul(10)),
        LeaderboardFormat::Hundreds => grouped(value.saturating_mul(100)),
        LeaderboardFormat::Thousands => grouped(value.saturating_mul(1_000)),
        LeaderboardFormat::Fixed1 => fixed(value, 1),
        LeaderboardFormat::Fixed2 => fixed(value, 2),
        LeaderboardFormat::Fixed3 => fixed(value, 3),
        _ => grouped(value),
    }
}

fn signed(score: i64) -> i64 {
    let wrapped = if score > i64::from(i32::MAX) { score - WIDTH } else { score };
    wrapped.max(i64::from(i32::MIN))
}

fn unsigned(score: i64) -> i64 {
    let wrapped = if score < 0 { score + WIDTH } else { score };
    wrapped.min(WIDTH - 1)
}

/// Seconds as `2:06`, or as `1h02:03`.
fn time(seconds: i64) -> String {
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours == 0 { format!("{minutes}:{seconds:02}") } else { format!("{hours}h{minutes:02}:{seconds:02}") }
}

/// Minutes as `1h02`.
fn hours(minutes: i64) -> String {
    format!("{}h{:02}", minutes / 60, minutes % 60)
}

/// A number as `-1,234,567`.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group));
    format!("{}{}", if number < 0 { "-" } else { "" }, groups.collect::<Vec<_>>().join(","))
}

/// A number whose last `places` digits are decimals.
fn fixed(number: i64, places: usize) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let (number, one) = (number.abs(), 10_i64.pow(u32::try_from(places).unwrap_or(0)));
    format!("{sign}{}.{:0places$}", grouped(number / one), number % one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extreme_scores_are_written() {
        for (score, format, expected) in [
            (i64::MIN, LeaderboardFormat::Fixed3, "-2,147,483.648"),
            (i64::MIN, LeaderboardFormat::Unsigned, "-9,223,372,032,559,808,512"),
            (-1, LeaderboardFormat::Unsigned, "4,294,967,295"),
            (i64::MAX, LeaderboardFormat::Unsigned, "4,294,967,295"),
            (i64::MAX, LeaderboardFormat::Thousands, "9,223,372,036,854,775,807"),
            (-1, LeaderboardFormat::Unknown("FLOAT".into()), "-1"),
        ] {
            assert_eq!(super::format(score, &format), expected, "{score} {format:?}");
        }
    }
}
