//! Lists up to now, which the server takes by their length, asked for by their beginning.

use jiff::{SignedDuration, Timestamp};

use crate::argument::Argument;
use crate::invalid_argument::InvalidArgument;

/// For how much more to ask, because the server counts back from when it gets the request: that can wait for its turn,
/// and the clocks differ. What is too old is left out of the response.
const MARGIN: SignedDuration = SignedDuration::from_mins(10);

const MINUTE: i64 = 60;

/// How many minutes to ask for, so that nothing is missing from a moment on.
pub(crate) fn minutes(since: Timestamp, now: Timestamp, most: u32) -> Argument<u32> {
    let invalid = |rule: String| InvalidArgument::new("since", since, rule);
    let ago = now.duration_since(since).saturating_add(MARGIN);
    if ago.is_negative() {
        return Err(invalid(format!("is in the future: it is {now}")));
    }
    let started = i64::from(ago.subsec_nanos() > 0);
    let minutes = (ago.as_secs() + started + MINUTE - 1) / MINUTE;
    match u32::try_from(minutes) {
        Ok(minutes) if minutes <= most => Ok(minutes),
        _ => Err(invalid(format!("is too long ago: the most is {most} minutes"))),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::script::Script;
    use crate::{Client, Error};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_part_of_a_minute_counts_as_one() {
        let now = at("2024-05-01T12:00:00Z");
        for (since, expected) in [
            ("2024-05-01T12:00:00Z", 10),
            ("2024-05-01T11:59:59.999999999Z", 11),
            ("2024-05-01T11:59:00Z", 11),
            ("2024-05-01T11:58:59Z", 12),
            ("2024-04-30T12:00:00Z", 24 * 60 + 10),
            // The clock of the server can be ahead.
            ("2024-05-01T12:00:30Z", 10),
            ("2024-05-01T12:10:00Z", 0),
            ("1970-01-01T00:00:00Z", 28_576_090),
        ] {
            assert_eq!(minutes(at(since), now, u32::MAX), Ok(expected), "{since}");
        }
    }

    #[test]
    fn errors_say_what_is_possible() {
        let now = at("2024-05-01T12:00:00Z");
        let error = |since, most| minutes(at(since), now, most).unwrap_err().to_string();
        assert_eq!(
            error("2024-05-01T12:10:01Z", 60),
            "invalid argument `since`: 2024-05-01T12:10:01Z is in the future: it is 2024-05-01T12:00:00Z"
        );
        assert_eq!(
            error("2024-05-01T11:09:59Z", 60),
            "invalid argument `since`: 2024-05-01T11:09:59Z is too long ago: the most is 60 minutes"
        );
        assert!(error("-009999-01-02T01:59:59Z", i32::MAX as u32).contains("too long ago"));
    }

    fn unlocks(dates: &[&str]) -> String {
        let example: serde_json::Value = serde_json::from_str(EXAMPLE).unwrap();
        let unlocks = dates.iter().map(|date| {
            let mut unlock = example.clone();
            unlock["Date"] = format!("2024-05-01 {date}").into();
            unlock
        });
        serde_json::Value::from_iter(unlocks).to_string()
    }

    const EXAMPLE: &str = r#"{
        "Date": "", "HardcoreMode": 1, "AchievementID": 9, "Title": "", "Description": "", "BadgeName": "", "Points": 4,
        "TrueRatio": 4, "Type": null, "Author": "Scott", "AuthorULID": null, "GameTitle": "", "GameIcon": "", "GameID": 1,
        "ConsoleName": "", "CumulScore": 4, "BadgeURL": "", "GameURL": ""
    }"#;

    #[tokio::test(start_paused = true)]
    async fn the_time_counts_at_which_a_request_is_sent() {
        let script = Script::default().then(200, None, &unlocks(&["11:30:00", "11:29:59"]));
        let client = script.client(Client::builder()).at(at("2024-05-01T12:00:00Z"));
        let request = client.user_recent_achievements("Scott").minutes(5).since(at("2024-05-01T11:30:00Z"));
        let answer = request.clone().await.unwrap();
        assert_eq!(answer.len(), 1, "what is older is left out");
        tokio::time::sleep(Duration::from_secs(90)).await;
        let mut items = request.clone().items();
        assert!(items.try_next().await.unwrap().is_some_and(|one| one.date == answer[0].date));
        assert!(items.try_next().await.unwrap().is_none());
        assert_eq!(request.json().await.unwrap().as_array().unwrap().len(), 2, "as the server sends it");
        let sent = |minutes: u32| format!("API_GetUserRecentAchievements.php?m={minutes}&u=Scott");
        assert_eq!(script.sent(), [sent(40), sent(42), sent(42)]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_stream_goes_on_though_much_is_left_out() {
        let page = |first: i64| {
            let noon = at("2024-05-01T12:00:00Z");
            let dates = (first..first + 500).map(|second| noon + SignedDuration::from_secs(second));
            dates.map(|date| date.strftime("%H:%M:%S").to_string()).collect::<Vec<_>>()
        };
        let list = |dates: &[String]| unlocks(&dates.iter().map(String::as_str).collect::<Vec<_>>());
        let newest_first: Vec<_> = page(0).into_iter().rev().collect();
        // What follows begins with the last second of what was there.
        let script =
            Script::default().then(200, None, &list(&newest_first)).then(200, None, &list(&page(499)[..11]));
        let client = script.client(Client::builder()).at(at("2024-05-01T12:10:00Z"));
        let mut items = client.user_recent_achievements("Scott").since(at("2024-05-01T12:08:00Z")).items();
        let mut dates = Vec::new();
        while let Some(unlock) = items.try_next().await.unwrap() {
            dates.push(unlock.date);
        }
        assert_eq!(dates.len(), 500 + 10 - 8 * 60);
        assert!(dates.is_sorted_by(|later, earlier| later > earlier));
        assert_eq!(dates.last(), Some(&at("2024-05-01T12:08:00Z")));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_wrong_is_found_before_a_request() {
        let script = Script::default().then(200, None, "[]");
        let client = script.client(Client::builder()).at(at("2024-05-01T12:00:00Z"));
        let request = client.user_recent_achievements("Scott").since(at("2024-05-02T12:00:00Z"));
        for error in [request.clone().await.unwrap_err(), request.items().try_next().await.unwrap_err()] {
            assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "since"), "{error}");
        }
        assert!(script.sent().is_empty());
    }
}
