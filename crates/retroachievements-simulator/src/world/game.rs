//! Games, and the files that they are known by.

use jiff::Timestamp;
use jiff::civil::Date;
use retroachievements_client::enums::ReleaseGranularity;
use serde::{Deserialize, Serialize};

use super::{GameId, SystemId};
use crate::example::example;

/// The path of any other image of a game that has none.
const NO_IMAGE: &str = "/Images/000002.png";

/// A game.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Game {
    /// Its title, with tags like `~Hack~` and `[Subset - Bonus]`.
    pub title: String,
    /// The title that lists are sorted by. Without one, the title in lower case.
    pub sort_title: Option<String>,
    /// The system that it runs on.
    pub system: SystemId,
    /// The game that this one is a subset of.
    pub parent: Option<GameId>,
    /// ID of its forum topic.
    pub forum_topic: Option<u64>,
    /// Paths of its images.
    #[serde(default)]
    pub images: Images,
    /// Its publisher.
    pub publisher: Option<String>,
    /// Its developer.
    pub developer: Option<String>,
    /// Its genre.
    pub genre: Option<String>,
    /// Date of its first release.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date")))]
    pub released: Option<Date>,
    /// How much of `released` is meant.
    pub released_granularity: Option<ReleaseGranularity>,
    /// MD5 of its rich presence script, in hexadecimal.
    #[serde(default = "super::md5_of_nothing")]
    pub rich_presence_md5: String,
    /// URL of a guide.
    pub guide_url: Option<String>,
    /// When the site's data on it last changed.
    #[serde(default)]
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub updated: Timestamp,
    /// Whether the site has deleted it. Lists of what players have done still show it.
    #[serde(default)]
    pub deleted: bool,
    /// Files that it is known by.
    #[serde(default)]
    pub hashes: Vec<Hash>,
    /// How long players take.
    #[serde(default)]
    pub times: GameTimes,
    /// Its own set of achievements.
    #[serde(default)]
    pub set: Set,
}

/// A game's set of achievements. A subset's set is one of its parent game's sets too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Set {
    /// ID of the set. Without one, the game's.
    pub id: Option<u64>,
    /// Title of a subset's set, such as `Perfect Bonus`.
    pub title: Option<String>,
    /// When its first achievements were promoted.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub first_published: Option<Timestamp>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub created: Option<Timestamp>,
    /// When it last changed.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub updated: Option<Timestamp>,
}

/// Paths of a game's images, such as `/Images/085573.png`. By default, the site's placeholders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Images {
    /// Icon, 96 by 96 pixels.
    pub icon: String,
    /// Title screen.
    pub title: String,
    /// A scene from the game.
    pub ingame: String,
    /// Box art.
    pub box_art: String,
}

/// A file that a game is known by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Hash {
    /// The hash that emulators compute, 32 hexadecimal digits.
    pub md5: String,
    /// Name of the file.
    pub name: Option<String>,
    /// Labels, such as `nointro`.
    #[serde(default)]
    pub labels: Vec<String>,
    /// URL of a patch that makes the file.
    pub patch_url: Option<String>,
    /// Whether achievements can be earned with it.
    #[serde(default = "super::yes")]
    pub compatible: bool,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
    /// When it was added.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub created: Option<Timestamp>,
}

/// Medians that the site stores, in seconds, with the number of players that they are computed from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct GameTimes {
    /// To beat it in any mode.
    pub beat: Median,
    /// To beat it in hardcore mode.
    pub beat_hardcore: Median,
    /// To earn all achievements in any mode.
    pub complete: Median,
    /// To earn all achievements in hardcore mode.
    pub master: Median,
}

/// A median that the site stores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Median {
    /// Seconds; `None` if nobody has done it.
    pub seconds: Option<u64>,
    /// Number of players that it is computed from.
    pub samples: u64,
}

impl Game {
    /// A game without images, hashes or a release.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Game, SystemId};
    ///
    /// let game = Game::new("Sonic the Hedgehog", SystemId(1));
    /// assert_eq!(game.images.icon, "/Images/000001.png");
    /// ```
    pub fn new(title: impl Into<String>, system: SystemId) -> Self {
        Self { title: title.into(), system, ..example() }
    }

    pub(crate) fn sort_key(&self) -> String {
        self.sort_title.clone().unwrap_or_else(|| self.title.to_lowercase())
    }
}

impl Hash {
    /// A compatible file.
    ///
    /// ```
    /// use retroachievements_simulator::world::Hash;
    ///
    /// let hash = Hash::new("1b1d9ac862c387367e904036114c4825", "Sonic The Hedgehog (USA, Europe).md");
    /// assert!(hash.compatible);
    /// ```
    pub fn new(md5: impl Into<String>, name: impl Into<String>) -> Self {
        Self { md5: md5.into(), name: Some(name.into()), ..example() }
    }
}

impl Median {
    /// A median of so many players.
    ///
    /// ```
    /// let median = retroachievements_simulator::world::Median::new(6_120, 40);
    /// assert_eq!(median.seconds, Some(6_120));
    /// ```
    pub const fn new(seconds: u64, samples: u64) -> Self {
        Self { seconds: Some(seconds), samples }
    }
}

impl Default for Images {
    fn default() -> Self {
        let image = || NO_IMAGE.to_owned();
        Self { icon: no_icon(), title: image(), ingame: image(), box_art: image() }
    }
}

/// The path of the icon of a game or a hub that has none.
pub(super) fn no_icon() -> String {
    "/Images/000001.png".to_owned()
}
