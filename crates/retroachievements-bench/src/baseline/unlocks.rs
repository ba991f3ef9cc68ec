//! A list of generation 1: the unlocks of an achievement.

use anyhow::Result;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// The encoding that the server uses today.
pub mod current {
    use super::*;

    #[derive(Deserialize, Debug)]
    pub struct Unlocks {
        #[serde(rename = "Achievement")]
        pub achievement: Achievement,
        #[serde(rename = "Console")]
        pub console: Named,
        #[serde(rename = "Game")]
        pub game: Named,
        #[serde(rename = "UnlocksCount")]
        pub unlocks_count: u64,
        #[serde(rename = "UnlocksHardcoreCount")]
        pub unlocks_hardcore_count: u64,
        #[serde(rename = "TotalPlayers")]
        pub total_players: u64,
        #[serde(rename = "Unlocks")]
        pub unlocks: Vec<Unlock>,
    }

    #[derive(Deserialize, Debug)]
    pub struct Achievement {
        #[serde(rename = "ID")]
        pub id: u64,
        #[serde(rename = "Title")]
        pub title: String,
        #[serde(rename = "Description")]
        pub description: String,
        #[serde(rename = "Points")]
        pub points: u64,
        #[serde(rename = "TrueRatio")]
        pub true_ratio: u64,
        #[serde(rename = "Author")]
        pub author: Option<String>,
        #[serde(rename = "AuthorULID")]
        pub author_ulid: Option<String>,
        #[serde(rename = "DateCreated", deserialize_with = "sql_time")]
        pub date_created: Timestamp,
        #[serde(rename = "DateModified", deserialize_with = "sql_time")]
        pub date_modified: Timestamp,
        #[serde(rename = "Type")]
        pub kind: Option<String>,
    }

    #[derive(Deserialize, Debug)]
    pub struct Named {
        #[serde(rename = "ID")]
        pub id: u64,
        #[serde(rename = "Title")]
        pub title: Option<String>,
    }

    #[derive(Deserialize, Debug)]
    pub struct Unlock {
        #[serde(rename = "User")]
        pub user: String,
        #[serde(rename = "ULID")]
        pub ulid: Option<String>,
        #[serde(rename = "RAPoints")]
        pub ra_points: u64,
        #[serde(rename = "RASoftcorePoints")]
        pub ra_softcore_points: Option<u64>,
        #[serde(rename = "DateAwarded")]
        pub date_awarded: Timestamp,
        #[serde(rename = "HardcoreMode", deserialize_with = "number_flag")]
        pub hardcore_mode: bool,
    }
}

/// The old encoding: numbers and flags as strings, times without a zone.
pub mod legacy {
    use super::*;

    #[derive(Deserialize, Debug)]
    pub struct Unlocks {
        #[serde(rename = "Achievement")]
        pub achievement: Achievement,
        #[serde(rename = "Console")]
        pub console: Named,
        #[serde(rename = "Game")]
        pub game: Named,
        #[serde(rename = "UnlocksCount", deserialize_with = "text_number")]
        pub unlocks_count: u64,
        #[serde(rename = "UnlocksHardcoreCount", deserialize_with = "text_number")]
        pub unlocks_hardcore_count: u64,
        #[serde(rename = "TotalPlayers", deserialize_with = "text_number")]
        pub total_players: u64,
        #[serde(rename = "Unlocks")]
        pub unlocks: Vec<Unlock>,
    }

    #[derive(Deserialize, Debug)]
    pub struct Achievement {
        #[serde(rename = "ID", deserialize_with = "text_number")]
        pub id: u64,
        #[serde(rename = "Title")]
        pub title: String,
        #[serde(rename = "Description")]
        pub description: String,
        #[serde(rename = "Points", deserialize_with = "text_number")]
        pub points: u64,
        #[serde(rename = "TrueRatio", deserialize_with = "text_number")]
        pub true_ratio: u64,
        #[serde(rename = "Author")]
        pub author: Option<String>,
        #[serde(rename = "AuthorULID")]
        pub author_ulid: Option<String>,
        #[serde(rename = "DateCreated", deserialize_with = "sql_time")]
        pub date_created: Timestamp,
        #[serde(rename = "DateModified", deserialize_with = "sql_time")]
        pub date_modified: Timestamp,
        #[serde(rename = "Type")]
        pub kind: Option<String>,
    }

    #[derive(Deserialize, Debug)]
    pub struct Named {
        #[serde(rename = "ID", deserialize_with = "text_number")]
        pub id: u64,
        #[serde(rename = "Title")]
        pub title: Option<String>,
    }

    #[derive(Deserialize, Debug)]
    pub struct Unlock {
        #[serde(rename = "User")]
        pub user: String,
        #[serde(rename = "ULID")]
        pub ulid: Option<String>,
        #[serde(rename = "RAPoints", deserialize_with = "text_number")]
        pub ra_points: u64,
        #[serde(rename = "RASoftcorePoints", deserialize_with = "optional_text_number")]
        pub ra_softcore_points: Option<u64>,
        #[serde(rename = "DateAwarded", deserialize_with = "sql_time")]
        pub date_awarded: Timestamp,
        #[serde(rename = "HardcoreMode", deserialize_with = "text_flag")]
        pub hardcore_mode: bool,
    }
}

/// Reads a whole list. Returns the number of unlocks and the sum of their points.
pub async fn read_all(base_url: &str, key: &str, achievement: u32) -> Result<(u64, u64)> {
    let client = reqwest::Client::new();
    let (mut offset, mut points) = (0, 0);
    loop {
        let query = [
            ("a", achievement.to_string()),
            ("c", "500".into()),
            ("o", offset.to_string()),
            ("y", key.into()),
        ];
        let response =
            client.get(format!("{base_url}/API_GetAchievementUnlocks.php")).query(&query).send().await?;
        let page: current::Unlocks = response.error_for_status()?.json().await?;
        points += page.unlocks.iter().map(|unlock| unlock.ra_points).sum::<u64>();
        offset += page.unlocks.len() as u64;
        if page.unlocks.len() < 500 {
            return Ok((offset, points));
        }
    }
}

fn number_flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(u8::deserialize(deserializer)? != 0)
}

fn text_flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(<&str>::deserialize(deserializer)? == "1")
}

fn text_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    <&str>::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

fn optional_text_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let text = Option::<&str>::deserialize(deserializer)?;
    text.map(str::parse).transpose().map_err(D::Error::custom)
}

fn sql_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    let time: DateTime = <&str>::deserialize(deserializer)?.parse().map_err(D::Error::custom)?;
    TimeZone::UTC.to_timestamp(time).map_err(D::Error::custom)
}
