//! Systems: consoles, and the two that hold no games.

use serde::{Deserialize, Serialize};

use super::SystemId;
use crate::example::example;

/// A system, which the wire calls a console.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct System {
    /// Its name, such as `Genesis/Mega Drive`.
    pub name: String,
    /// The abbreviation that its icon is named by, such as `MD`. Empty if it has none.
    #[serde(default)]
    pub short_name: String,
    /// Its name with the manufacturer, such as `Sega Genesis/Mega Drive`. Without one, `name`.
    pub full_name: Option<String>,
    /// Who made it.
    pub manufacturer: Option<String>,
    /// Whether the site has achievements for it.
    #[serde(default = "super::yes")]
    pub active: bool,
}

impl System {
    /// An active system.
    ///
    /// ```
    /// let system = retroachievements_simulator::world::System::new("NES/Famicom", "NES");
    /// assert!(system.active);
    /// ```
    pub fn new(name: impl Into<String>, short_name: impl Into<String>) -> Self {
        Self { name: name.into(), short_name: short_name.into(), ..example() }
    }
}

impl SystemId {
    /// The system that hubs belong to.
    pub const HUBS: Self = Self(100);
    /// The system that events belong to.
    pub const EVENTS: Self = Self(101);

    pub(crate) fn has_games(self) -> bool {
        self != Self::HUBS && self != Self::EVENTS
    }
}
