//! A list of generation 2: achievements with their developers, sets and games, each of which is read once.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Context, Result};
use jiff::Timestamp;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

#[derive(Deserialize, Debug)]
pub struct Document {
    pub meta: Meta,
    pub links: PageLinks,
    pub data: Vec<Resource<AchievementAttributes>>,
    #[serde(default)]
    pub included: Vec<Included>,
}

#[derive(Deserialize, Debug)]
pub struct Meta {
    pub page: Page,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    pub current_page: u64,
    pub from: u64,
    pub last_page: u64,
    pub per_page: u64,
    pub to: u64,
    pub total: u64,
}

#[derive(Deserialize, Debug)]
pub struct PageLinks {
    pub first: String,
    pub last: Option<String>,
    pub prev: Option<String>,
    pub next: Option<String>,
}

#[derive(Deserialize, Debug)]
pub struct Resource<A> {
    #[serde(deserialize_with = "number")]
    pub id: u64,
    pub attributes: A,
    #[serde(default)]
    pub relationships: Relationships,
    pub links: Links,
}

/// The one resource whose ID is no number.
#[derive(Deserialize, Debug)]
pub struct UserResource {
    pub id: String,
    pub attributes: UserAttributes,
    pub links: Links,
}

#[derive(Deserialize, Debug)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Included {
    AchievementSets(Resource<SetAttributes>),
    Games(Resource<GameAttributes>),
    Users(UserResource),
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Relationships {
    pub developer: Option<One>,
    pub achievement_set: Option<One>,
    pub games: Option<Many>,
}

#[derive(Deserialize, Debug)]
pub struct One {
    pub data: Option<Reference>,
}

#[derive(Deserialize, Debug)]
pub struct Many {
    pub data: Vec<Reference>,
}

#[derive(Deserialize, Debug)]
pub struct Reference {
    #[serde(rename = "type")]
    pub kind: String,
    pub id: String,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Links {
    #[serde(rename = "self")]
    pub own: String,
    pub web_url: Option<String>,
    pub forum_topic: Option<String>,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct AchievementAttributes {
    pub title: String,
    pub description: String,
    pub points: u64,
    pub points_weighted: u64,
    pub badge_url: String,
    pub badge_locked_url: String,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub state: String,
    pub order_column: Option<i64>,
    pub unlocks_total: Option<u64>,
    pub unlocks_hardcore: Option<u64>,
    pub unlock_percentage: Option<f64>,
    pub unlock_hardcore_percentage: Option<f64>,
    pub median_time_to_unlock_seconds: Option<u64>,
    pub median_time_to_unlock_hardcore_seconds: Option<u64>,
    pub median_time_to_unlock_samples: Option<u64>,
    pub median_time_to_unlock_hardcore_samples: Option<u64>,
    pub created_at: Option<Timestamp>,
    pub modified_at: Timestamp,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct SetAttributes {
    pub title: Option<String>,
    pub points_total: u64,
    pub points_weighted: u64,
    pub achievements_published: u64,
    pub achievements_unpublished: u64,
    pub times_completed: u64,
    pub times_mastered: u64,
    pub median_time_to_complete_seconds: Option<u64>,
    pub median_time_to_master_seconds: Option<u64>,
    pub badge_url: String,
    pub achievements_first_published_at: Option<Timestamp>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub types: Vec<SetOfGame>,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct SetOfGame {
    pub game_id: u64,
    #[serde(rename = "type")]
    pub kind: String,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct GameAttributes {
    pub title: String,
    pub sort_title: String,
    pub badge_url: String,
    pub image_box_art_url: String,
    pub image_title_url: String,
    pub image_ingame_url: String,
    pub released_at: Option<Timestamp>,
    pub released_at_granularity: Option<String>,
    pub players_total: Option<u64>,
    pub players_hardcore: Option<u64>,
    pub achievements_published: u64,
    pub achievements_unpublished: u64,
    pub points_total: u64,
    pub points_weighted: u64,
    pub times_beaten: u64,
    pub times_beaten_hardcore: u64,
    pub median_time_to_beat_seconds: Option<u64>,
    pub median_time_to_beat_hardcore_seconds: Option<u64>,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct UserAttributes {
    pub display_name: String,
    pub avatar_url: String,
    pub motto: String,
    pub points: u64,
    pub points_hardcore: u64,
    pub points_weighted: u64,
    pub rank_hardcore: Option<u64>,
    pub rank_casual: Option<u64>,
    pub yield_unlocks: u64,
    pub yield_points: u64,
    pub joined_at: Option<Timestamp>,
    pub last_activity_at: Option<Timestamp>,
    pub deleted_at: Option<Timestamp>,
    pub is_unranked: bool,
    pub is_user_wall_active: bool,
    pub rich_presence: Option<String>,
    pub rich_presence_updated_at: Option<Timestamp>,
    pub visible_role: Option<String>,
    pub displayable_roles: Vec<String>,
}

/// An achievement, with what it refers to.
#[derive(Debug)]
pub struct Achievement {
    pub id: u64,
    pub attributes: AchievementAttributes,
    pub links: Links,
    pub developer: Option<Arc<Included>>,
    pub set: Option<Arc<Included>>,
    pub games: Vec<Arc<Included>>,
}

/// What a walk has read, to compare: achievements, points, and of each achievement the points of its set, those of its
/// games and those of its developer.
pub type Sums = [u64; 5];

/// Reads a whole list.
pub async fn read_all(v2_base_url: &str, key: &str) -> Result<Sums> {
    let client = reqwest::Client::new();
    let mut sums = [0; 5];
    for page in 1.. {
        let query = [
            ("include", "developer,achievementSet,games".to_string()),
            ("page[size]", "100".to_string()),
            ("page[number]", page.to_string()),
        ];
        let request = client.get(format!("{v2_base_url}/achievements")).query(&query);
        let request = request.header("Accept", "application/vnd.api+json").header("X-API-Key", key);
        let document: Document = request.send().await?.error_for_status()?.json().await?;
        let is_last = document.links.next.is_none();
        for achievement in resolve(document) {
            add(&mut sums, &achievement).context("something is not included")?;
        }
        if is_last {
            break;
        }
    }
    Ok(sums)
}

/// Puts what is included where it is referred to.
pub fn resolve(document: Document) -> Vec<Achievement> {
    let included = document.included.into_iter().map(|resource| (resource.key(), Arc::new(resource)));
    let included: HashMap<(String, String), Arc<Included>> = included.collect();
    let find = |to: Reference| included.get(&(to.kind, to.id)).cloned();
    let achievement = |from: Resource<AchievementAttributes>| {
        let Relationships { developer, achievement_set, games } = from.relationships;
        Achievement {
            id: from.id,
            attributes: from.attributes,
            links: from.links,
            developer: developer.and_then(|to| to.data).and_then(find),
            set: achievement_set.and_then(|to| to.data).and_then(find),
            games: games.map_or(Vec::new(), |to| to.data.into_iter().filter_map(find).collect()),
        }
    };
    document.data.into_iter().map(achievement).collect()
}

impl Included {
    fn key(&self) -> (String, String) {
        match self {
            Self::AchievementSets(set) => ("achievement-sets".to_string(), set.id.to_string()),
            Self::Games(game) => ("games".to_string(), game.id.to_string()),
            Self::Users(user) => ("users".to_string(), user.id.clone()),
        }
    }
}

fn add(sums: &mut Sums, achievement: &Achievement) -> Option<()> {
    let Included::Users(developer) = achievement.developer.as_deref()? else { return None };
    let Included::AchievementSets(set) = achievement.set.as_deref()? else { return None };
    let mut games = 0;
    for game in &achievement.games {
        let Included::Games(game) = &**game else { return None };
        games += game.attributes.points_total;
    }
    let one = [
        1,
        achievement.attributes.points,
        set.attributes.points_total,
        games,
        developer.attributes.points_hardcore,
    ];
    sums.iter_mut().zip(one).for_each(|(sum, one)| *sum += one);
    Some(())
}

fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}
